import { accountOf, LONG_AGO, repositoryBody, userBody } from './accounts.js'
import { shaOf } from './comparison.js'
import type { PullInput } from './data.js'
import type { GitHubState } from './state.js'

/** `owner:branch` of the head, and the base branch. */
export function sides(github: GitHubState, pull: PullInput) {
  const owner = (pull.headRepository ?? github.repository).split('/')[0]
  return { label: `${owner}:${pull.headRef ?? 'upgrade-v1.31'}`, ref: pull.baseRef ?? 'main' }
}

export function pullBody(github: GitHubState, pull: PullInput) {
  const { api, repository } = github
  const { number, headRepository = repository, headSha = shaOf(number), headRef = 'upgrade-v1.31' } = pull
  const { label, ref } = sides(github, pull)
  const author = userBody(api, accountOf(pull.author ?? 'octocat'))
  const owner = userBody(api, { login: repository.split('/')[0] ?? '', type: 'Organization' })
  const head = headRepository === null ? null : repositoryBody(api, headRepository, headRepository !== repository)
  const isClosed = pull.state === 'closed'
  const links = pullLinks(api, repository, number, headSha)
  const _links = { ...links, self: links.url, html: links.html_url, issue: links.issue_url }
  return {
    ...links,
    id: 1_000_000 + number,
    node_id: Buffer.from(`011:PullRequest${number}`).toString('base64'),
    number,
    state: pull.state ?? 'open',
    locked: pull.locked ?? false,
    title: 'Upgrade the cluster to v1.31',
    user: author,
    body: null,
    labels: [],
    milestone: null,
    created_at: LONG_AGO,
    updated_at: LONG_AGO,
    closed_at: isClosed ? LONG_AGO : null,
    merged_at: null,
    merge_commit_sha: shaOf(1000 + number),
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: { label, ref: headRef, sha: headSha, user: headRepository === null ? null : author, repo: head },
    base: { label: `${owner.login}:${ref}`, ref, sha: shaOf(0), user: owner, repo: repositoryBody(api, repository) },
    _links: linksOf(_links),
    author_association: 'MEMBER',
    auto_merge: null,
    draft: pull.draft ?? false,
  }
}

/** A pull request by itself has more fields than in a list. */
export function wholePullBody(github: GitHubState, pull: PullInput) {
  const files = pull.files ?? 1
  const counts = { comments: 0, review_comments: 0, commits: 1, additions: files, deletions: 0, changed_files: files }
  const merge = { merged: false, mergeable: true, rebaseable: true, mergeable_state: 'blocked', merged_by: null }
  return Object.assign(pullBody(github, pull), counts, merge, { maintainer_can_modify: false })
}

function pullLinks(api: string, repository: string, number: number, headSha: string) {
  const [url, issue_url] = ['pulls', 'issues'].map((kind) => `${api}/repos/${repository}/${kind}/${number}`)
  const html_url = `https://github.com/${repository}/pull/${number}`
  return {
    url,
    html_url,
    issue_url,
    diff_url: `${html_url}.diff`,
    patch_url: `${html_url}.patch`,
    commits_url: `${url}/commits`,
    comments_url: `${issue_url}/comments`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/repos/${repository}/pulls/comments{/number}`,
    statuses_url: `${api}/repos/${repository}/statuses/${headSha}`,
  }
}

/** The same URLs under their short names. */
function linksOf(links: Record<string, string | undefined>) {
  const names = ['self', 'html', 'issue', 'comments', 'commits', 'statuses', 'review_comments', 'review_comment']
  return Object.fromEntries(names.map((name) => [name, { href: links[name] ?? links[`${name}_url`] }]))
}
