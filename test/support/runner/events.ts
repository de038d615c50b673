import type { StepEvent } from './environment.js'

/** The repository of every event by default. */
export const EVENT_REPOSITORY = 'octo-org/infra'

const SHA_A = '6dcb09b5b57875f334f61aebed695e2e4193db5e'
const SHA_B = '0328041d1152db8ae77652d1618a02e57f745f17'
const SHA_MERGE = 'e5bd3914e2e596debea16f433f57875b5b90bcd6'

export interface PullRequestOptions {
  number?: number
  /** Whether it comes from a fork of another owner. */
  fork?: boolean
  /** Whether it comes from a fork that was deleted since, so that the head has no repository. */
  deletedFork?: boolean
  /** Whether Dependabot opened it, on a branch of the same repository. */
  bot?: boolean
  headSha?: string
  headRef?: string
  baseSha?: string
  baseRef?: string
  /** The number of changed files that GitHub states. */
  changedFiles?: number
  action?: 'opened' | 'synchronize' | 'reopened' | 'labeled' | 'closed'
  draft?: boolean
  repository?: string
  name?: 'pull_request' | 'pull_request_target'
}

export function pullRequest(options: PullRequestOptions = {}): StepEvent {
  const { number = 42, fork = false, deletedFork = false, bot = false, changedFiles = 1 } = options
  const base = repository(options.repository)
  const outside = fork || deletedFork
  const author = bot ? user('dependabot[bot]', 49699333) : outside ? user('contributor', 583231) : user('octocat', 1)
  const forked = repository(`${author.login}/${base.name}`, 214_000_000, true)
  const headRepository = deletedFork ? null : fork ? forked : base
  const headOwner = outside ? author : base.owner
  const headRef = options.headRef ?? (bot ? 'dependabot/terraform/cce-1.31' : 'upgrade-v1.31')
  const baseRef = options.baseRef ?? base.default_branch
  return {
    name: options.name ?? 'pull_request',
    payload: {
      action: options.action ?? 'synchronize',
      number,
      pull_request: {
        url: `${base.url}/pulls/${number}`,
        id: 279147437,
        number,
        state: 'open',
        draft: options.draft ?? false,
        title: 'Upgrade the cluster to v1.31',
        body: null,
        html_url: `${base.html_url}/pull/${number}`,
        user: author,
        head: side(headOwner, headRef, options.headSha ?? SHA_A, headRepository),
        base: side(base.owner, baseRef, options.baseSha ?? SHA_B, base),
        merge_commit_sha: SHA_MERGE,
        author_association: outside ? 'CONTRIBUTOR' : 'MEMBER',
        changed_files: changedFiles,
        additions: changedFiles,
        deletions: 0,
        commits: 1,
        labels: [],
      },
      repository: base,
      sender: author,
    },
  }
}

export interface MergeGroupOptions {
  baseSha?: string
  headSha?: string
  /** A full ref, such as `refs/heads/main`. */
  baseRef?: string
  headRef?: string
  repository?: string
}

export function mergeGroup(options: MergeGroupOptions = {}): StepEvent {
  const { baseSha = SHA_B, headSha = SHA_A, baseRef = 'refs/heads/main' } = options
  const branch = baseRef.replace(/^refs\/heads\//, '')
  const headRef = options.headRef ?? `refs/heads/gh-readonly-queue/${branch}/pr-42-${baseSha}`
  const base = repository(options.repository)
  return {
    name: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: headSha,
        head_ref: headRef,
        base_sha: baseSha,
        base_ref: baseRef,
        head_commit: headCommit(headSha),
      },
      repository: base,
      sender: user('github-merge-queue[bot]', 118344674),
    },
  }
}

export interface PushOptions {
  before?: string
  after?: string
  /** A full ref, such as `refs/heads/main`. */
  ref?: string
  repository?: string
}

export function push(options: PushOptions = {}): StepEvent {
  const { before = SHA_B, after = SHA_A, ref = 'refs/heads/main' } = options
  const base = repository(options.repository)
  return {
    name: 'push',
    payload: {
      ref,
      before,
      after,
      created: false,
      deleted: false,
      forced: false,
      compare: `${base.html_url}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
      head_commit: headCommit(after),
      commits: [headCommit(after)],
      repository: base,
      sender: user('octocat', 1),
    },
  }
}

export function schedule(options: { cron?: string; repository?: string } = {}): StepEvent {
  const { cron = '0 6 * * 1-5' } = options
  return { name: 'schedule', payload: { schedule: cron, repository: repository(options.repository) } }
}

export function workflowDispatch(
  options: { ref?: string; inputs?: Record<string, string>; repository?: string } = {},
): StepEvent {
  const { ref = 'refs/heads/main', inputs = null } = options
  const workflow = '.github/workflows/gate.yml'
  const payload = { ref, inputs, workflow, repository: repository(options.repository), sender: user('octocat', 1) }
  return { name: 'workflow_dispatch', payload }
}

function user(login: string, id: number) {
  const type = login.endsWith('[bot]') ? 'Bot' : 'User'
  const path = encodeURIComponent(login)
  return {
    login,
    id,
    type,
    site_admin: false,
    url: `https://api.github.com/users/${path}`,
    html_url: `https://github.com/${type === 'Bot' ? `apps/${login.slice(0, -5)}` : path}`,
  }
}

function repository(fullName = EVENT_REPOSITORY, id = 1296269, fork = false) {
  const [owner = '', name = ''] = fullName.split('/')
  return {
    id,
    name,
    full_name: fullName,
    private: false,
    fork,
    owner: { ...user(owner, 6811672), type: fork ? 'User' : 'Organization' },
    default_branch: 'main',
    url: `https://api.github.com/repos/${fullName}`,
    html_url: `https://github.com/${fullName}`,
    clone_url: `https://github.com/${fullName}.git`,
  }
}

function side(owner: { login: string }, ref: string, sha: string, repo: ReturnType<typeof repository> | null) {
  return { label: `${owner.login}:${ref}`, ref, sha, user: owner, repo }
}

function headCommit(id: string) {
  const person = { name: 'Monalisa Octocat', email: 'mona@github.com' }
  return {
    id,
    tree_id: SHA_MERGE,
    message: 'Upgrade the cluster',
    timestamp: '2026-01-14T16:00:49Z',
    author: person,
    committer: person,
  }
}
