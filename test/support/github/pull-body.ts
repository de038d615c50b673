import { LONG_AGO, personCalled, repositoryCalled, simpleUser } from './accounts.js'
import { shaOf } from './comparison.js'
import type { RunContext } from './state.js'

/** A pull request; its author is a person, or an app whose login ends with `[bot]`. */
export interface PullInput {
  number: number
  state?: 'open' | 'closed'
  headSha?: string
  headRef?: string
  /** `owner/name` where it comes from a fork, null where that is gone. */
  headRepository?: string | null
  baseRef?: string
  /** Ids of more commits that are part of it. */
  commits?: string[]
  author?: string
  draft?: boolean
  /** Nobody may comment any more. */
  locked?: boolean
}

/** `owner:branch` of the head, and the base branch. */
export function sides(world: RunContext, pull: PullInput) {
  const owner = (pull.headRepository ?? world.repository).split('/')[0]
  return { label: `${owner}:${pull.headRef ?? 'upgrade-v1.31'}`, ref: pull.baseRef ?? 'main' }
}

export function pullEntry(world: RunContext, pull: PullInput) {
  const { api, repository } = world
  const { number, headRepository = repository, headSha = shaOf(number), headRef = 'upgrade-v1.31' } = pull
  const { label, ref } = sides(world, pull)
  const author = simpleUser(api, personCalled(pull.author ?? 'octocat'))
  const owner = simpleUser(api, { login: repository.split('/')[0] ?? '', type: 'Organization' })
  const head = headRepository === null ? null : repositoryCalled(api, headRepository, headRepository !== repository)
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
    base: { label: `${owner.login}:${ref}`, ref, sha: shaOf(0), user: owner, repo: repositoryCalled(api, repository) },
    _links: linksOf(_links),
    author_association: 'MEMBER',
    auto_merge: null,
    draft: pull.draft ?? false,
  }
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

/** The same addresses under their short names. */
function linksOf(links: Record<string, string | undefined>) {
  const names = ['self', 'html', 'issue', 'comments', 'commits', 'statuses', 'review_comments', 'review_comment']
  return Object.fromEntries(names.map((name) => [name, { href: links[name] ?? links[`${name}_url`] }]))
}
