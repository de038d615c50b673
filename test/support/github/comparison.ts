import type { ComparisonInput, FileDetails, FileInput } from './data.js'

const SITE = 'https://github.com'
const SHA = 'bbcd538c8e72b8c175046e27cc8f907076331401'

/** A stable 40-digit commit id for the number n. */
export function shaOf(n: number): string {
  return (n + 1).toString(16).padStart(40, 'a')
}

export function fileEntry(api: string, repository: string, input: FileInput) {
  const file: FileDetails = typeof input === 'string' ? { filename: input } : input
  const { additions = 1, deletions = 0, filename } = file
  const encoded = filename.split('/').map(encodeURIComponent).join('/')
  return {
    sha: SHA,
    filename,
    status: file.status ?? (file.previous_filename === undefined ? 'modified' : 'renamed'),
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${SITE}/${repository}/blob/${SHA}/${encoded}`,
    raw_url: `${SITE}/${repository}/raw/${SHA}/${encoded}`,
    contents_url: `${api}/repos/${repository}/contents/${encoded}?ref=${SHA}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previous_filename === undefined ? {} : { previous_filename: file.previous_filename }),
  }
}

export function commit(api: string, repository: string, sha: string) {
  const person = { name: 'Monalisa Octocat', email: 'mona@github.com', date: '2026-01-14T16:00:49Z' }
  const url = `${api}/repos/${repository}/commits/${sha}`
  const tree = { url: `${api}/repos/${repository}/git/trees/${sha}`, sha }
  return {
    url,
    sha,
    node_id: Buffer.from(`06:Commit${sha}`).toString('base64'),
    html_url: `${SITE}/${repository}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${api}/repos/${repository}/git/commits/${sha}`,
      author: person,
      committer: person,
      message: 'Upgrade the cluster',
      tree,
      comment_count: 0,
    },
    // The author has no GitHub account.
    author: null,
    committer: null,
    parents: [{ url: tree.url, sha: shaOf(0) }],
  }
}

/** The body of a comparison; `page` has the commits of this page, and the files only on the first page. */
export function comparison(
  api: string,
  repository: string,
  basehead: string,
  input: ComparisonInput,
  page: { commits: string[]; files: FileInput[] | null },
) {
  const html = `${SITE}/${repository}/compare/${encodeURIComponent(basehead)}`
  const total = input.commits ?? 1
  const base = commit(api, repository, shaOf(0))
  return {
    url: `${api}/repos/${repository}/compare/${encodeURIComponent(basehead)}`,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: base,
    merge_base_commit: base,
    status: input.status ?? 'ahead',
    ahead_by: total,
    behind_by: 0,
    total_commits: total,
    commits: page.commits.map((sha) => commit(api, repository, sha)),
    ...(page.files === null ? {} : { files: page.files.map((file) => fileEntry(api, repository, file)) }),
  }
}
