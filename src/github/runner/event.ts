import { readFileSync } from 'node:fs'
import { asRecord } from '../../model/collections.js'
import type { WorkflowRun } from '../../model/report.js'

/** Environment variables as the runner sets them. */
export type Env = Readonly<Record<string, string | undefined>>

/** What started the workflow. Every string in the payload is untrusted. */
export interface WorkflowEvent {
  readonly name: string
  /** the parsed event file; null if there is none or it is not JSON */
  readonly payload: unknown
}

/** The part of an event that the gate acts on. */
export type Trigger =
  | {
      readonly kind: 'pull_request'
      readonly number: number
      /** the head branch is in a fork, or its repository was deleted */
      readonly isFork: boolean
      readonly isBot: boolean
      /** how many files the pull request changes; null if the event does not say */
      readonly changedFiles: number | null
      /** the branch that the pull request merges into; null if the event has no valid branch name */
      readonly baseRef: string | null
      /** the commit of the base branch that the event names; null if the event has no valid id */
      readonly baseSha: string | null
      /** the newest commit of the pull request (GITHUB_SHA is a test merge); null if the event has no valid id */
      readonly headSha: string | null
    }
  | {
      readonly kind: 'merge_group'
      readonly baseSha: string
      readonly headSha: string
      /** the branch that the group merges into; null if the event has no valid branch name */
      readonly baseRef: string | null
    }
  | {
      /** a run on a schedule or at somebody's request, which no change started */
      readonly kind: 'default_branch'
      /** the default branch of the repository; null if neither the event nor the runner names a valid one */
      readonly baseRef: string | null
    }
  | { readonly kind: 'other' }

/** Reads the event file of this run. Outside a workflow the event has no name and no payload. */
export function readEvent(env: Env): WorkflowEvent {
  const path = env['GITHUB_EVENT_PATH']
  if (!path) return { name: '', payload: null }
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  try {
    return { name, payload: JSON.parse(readFileSync(path, 'utf8')) }
  } catch {
    return { name, payload: null }
  }
}

/**
 * Classifies an event. A malformed pull request or merge group is `other`, for which the gate always runs.
 * @param env GITHUB_REF is used on a schedule, whose event does not always name the repository
 */
export function readTrigger({ name, payload }: WorkflowEvent, env: Env = {}): Trigger {
  const event = asRecord(payload)
  if (name === 'schedule')
    return { kind: 'default_branch', baseRef: defaultBranch(payload) ?? branchOfRef(env['GITHUB_REF']) }
  if (name === 'workflow_dispatch') return { kind: 'default_branch', baseRef: defaultBranch(payload) }
  if (name === 'merge_group') {
    const { base_sha: baseSha, head_sha: headSha, base_ref: baseRef } = asRecord(event['merge_group'])
    if (!isSha(baseSha) || !isSha(headSha)) return { kind: 'other' }
    return { kind: 'merge_group', baseSha, headSha, baseRef: branchOfRef(baseRef) }
  }
  if (!name.startsWith('pull_request')) return { kind: 'other' }
  const pull = asRecord(event['pull_request'])
  const { number, changed_files: changedFiles } = pull
  if (!isPositive(number)) return { kind: 'other' }
  const [head, base] = [asRecord(pull['head']), asRecord(pull['base'])]
  const headRepository = asRecord(head['repo'])['full_name']
  return {
    kind: 'pull_request',
    number,
    isFork: headRepository === undefined || headRepository !== asRecord(base['repo'])['full_name'],
    isBot: asRecord(pull['user'])['type'] === 'Bot',
    changedFiles: typeof changedFiles === 'number' ? changedFiles : null,
    baseRef: branchName(base['ref']),
    baseSha: isSha(base['sha']) ? base['sha'] : null,
    headSha: isSha(head['sha']) ? head['sha'] : null,
  }
}

/** The default branch of the repository of an event; null if the event does not name a valid one. */
const defaultBranch = (payload: unknown): string | null =>
  branchName(asRecord(asRecord(payload)['repository'])['default_branch'])

const isPositive = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0

/** Whether the value is the full id of a git object: SHA-1 or SHA-256. */
export function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
}

/** GitHub's limit for the name of a ref, in bytes of UTF-8, including `refs/heads/`. */
const MAX_REF_BYTES = 255
const BRANCH_PREFIX = 'refs/heads/'

/** What git does not allow in a branch name (git-check-ref-format), and what could be taken for a command-line flag. */
const FORBIDDEN_IN_BRANCH =
  /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|(?:^|\/)\.|\.lock(?:\/|$)|^(?:@|HEAD)$/

/** The text if it is a valid branch name, otherwise null. It comes from an event and is put into URLs and git arguments. */
export function branchName(text: unknown): string | null {
  if (typeof text !== 'string' || text === '' || FORBIDDEN_IN_BRANCH.test(text) || !text.isWellFormed()) return null
  return Buffer.byteLength(BRANCH_PREFIX + text) <= MAX_REF_BYTES ? text : null
}

/** The branch of a full ref such as `refs/heads/main`; null if the ref does not name a valid branch. */
function branchOfRef(ref: unknown): string | null {
  return typeof ref === 'string' && ref.startsWith(BRANCH_PREFIX) ? branchName(ref.slice(BRANCH_PREFIX.length)) : null
}

/** Why an event has no place for a part of the report: the rest of a sentence that begins with "because". */
export interface Unavailable {
  readonly none: string
}

/** The commit and the pull request that a report is published to. */
export interface PublishTarget {
  /** the commit for the status and the check run */
  readonly commit: string | Unavailable
  /**
   * the branch that the verdict is about, if it is not the default branch: status and check run name it, because the same commit
   * can be proposed to several branches with different policies
   */
  readonly branch: string | null
  /** the number of the pull request */
  readonly pull: number | Unavailable
  /** who opened the pull request, if GitHub gives such pull requests a read-only token */
  readonly author: 'fork' | 'bot' | null
}

/**
 * Finds out where to publish the report of an event. For a pull request that is its head, never GITHUB_SHA, which is a test
 * merge. For `workflow_run` it is the commit and the pull request of the workflow that ran before. For most other events
 * GITHUB_SHA is whatever the default branch points to, which the report is not about, so they have no commit.
 * @param env GITHUB_SHA is used for a push
 * @param headSha the commit that the settings name, if they do
 */
export function publishTarget(event: WorkflowEvent, env: Env, headSha: string | null = null): PublishTarget {
  const target = targetOfEvent(event, env)
  return headSha === null ? target : { ...target, commit: headSha }
}

function targetOfEvent(event: WorkflowEvent, env: Env): PublishTarget {
  const trigger = readTrigger(event)
  const named = (branch: string | null) => (branch === defaultBranch(event.payload) ? null : branch)
  if (trigger.kind === 'pull_request') {
    const { headSha, baseRef, number: pull } = trigger
    const isKnown = headSha !== null && baseRef !== null
    const commit = isKnown ? headSha : { none: 'the event does not name the head commit and the base branch' }
    const author = trigger.isFork ? 'fork' : trigger.isBot ? 'bot' : null
    return { commit, branch: named(baseRef), pull, author }
  }
  if (trigger.kind === 'merge_group') {
    const commit = trigger.baseRef === null ? { none: 'the event does not name the base branch' } : trigger.headSha
    return {
      commit,
      branch: named(trigger.baseRef),
      pull: { none: 'a merge group is not a pull request' },
      author: null,
    }
  }
  if (event.name === 'workflow_run') return targetOfEarlierWorkflow(event.payload)
  const branch = event.name === 'push' ? branchOfRef(asRecord(event.payload)['ref']) : null
  const sha = branch === null || asRecord(event.payload)['deleted'] === true ? null : env['GITHUB_SHA']
  return { commit: isSha(sha) ? sha : NO_HEAD, branch: named(branch), pull: NO_PULL, author: null }
}

const NO_HEAD: Unavailable = {
  none: 'this event does not name the head commit of a pull request; to report on a commit, set head-sha',
}
const NO_PULL: Unavailable = { none: 'this event is not about a pull request' }

/** Events that a workflow runs on the head of a pull request for. */
const EVENTS_OF_A_HEAD: readonly unknown[] = ['pull_request', 'merge_group']

function targetOfEarlierWorkflow(payload: unknown): PublishTarget {
  const event = asRecord(payload)
  const run = asRecord(event['workflow_run'])
  const sha = isSha(run['head_sha']) ? run['head_sha'] : null
  const repositoryId = asRecord(event['repository'])['id']
  // a workflow in a fork can name pull requests of other repositories, and commits that are no longer the head
  const pulls = (Array.isArray(run['pull_requests']) ? run['pull_requests'] : []).map(asRecord).flatMap((pull) => {
    const base = asRecord(pull['base'])
    const isOurs = asRecord(base['repo'])['id'] === repositoryId
    const isCurrent = asRecord(pull['head'])['sha'] === sha
    const [number, baseRef] = [pull['number'], branchName(base['ref'])]
    return isOurs && isCurrent && isPositive(number) ? [{ number, baseRef }] : []
  })
  const [first, ...others] = pulls
  const isHead = first !== undefined || EVENTS_OF_A_HEAD.includes(run['event'])
  const commit = sha !== null && isHead ? sha : NO_HEAD
  if (first === undefined)
    return {
      commit,
      branch: null,
      pull: { none: 'the earlier workflow names no pull request of this repository' },
      author: null,
    }
  const branch = first.baseRef === defaultBranch(payload) ? null : first.baseRef
  if (others.length === 0) return { commit, branch, pull: first.number, author: null }
  const none = 'the earlier workflow names several pull requests'
  const isOneBase = others.every(({ baseRef }) => baseRef === first.baseRef)
  return { commit: isOneBase ? commit : { none }, branch, pull: { none }, author: null }
}

/** The address of github.com, a GHES or a GHE.com host, without a slash at its end; null if the runner's variables do not name one. */
export function serverUrl({ GITHUB_SERVER_URL: server = '' }: Env): string | null {
  if (!URL.canParse(server)) return null
  const { protocol, origin, pathname } = new URL(server)
  return protocol === 'https:' || protocol === 'http:' ? `${origin}${pathname.replace(/\/+$/, '')}` : null
}

/** The URL of this workflow run; null if the runner's variables do not make one. */
export function runUrl(env: Env): string | null {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '' } = env
  const server = serverUrl(env)
  const isRepository = /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(repository)
  return server === null || !isRepository || !/^\d{1,20}$/.test(id)
    ? null
    : `${server}/${repository}/actions/runs/${id}`
}

/**
 * The workflow run, as the report names it; null outside of a workflow.
 * @param headSha the commit that the settings name, if they do
 */
export function workflowRun(env: Env, headSha: string | null): WorkflowRun | null {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt, GITHUB_SHA: sha } = env
  if (!/^\d{1,20}$/.test(id)) return null
  const { commit } = publishTarget(readEvent(env), env, headSha)
  const isAttempt = attempt !== undefined && /^\d{1,9}$/.test(attempt)
  const server = serverUrl(env)
  return {
    repository: repository || null,
    id,
    attempt: isAttempt ? Number(attempt) : null,
    commit: typeof commit === 'string' ? commit : isSha(sha) ? sha : null,
    ...(server !== null && { server }),
  }
}

/**
 * The workflow run whose reports an event is about: for `workflow_run` the one that ran before, otherwise this one; null outside of a
 * workflow.
 * @param headSha the commit that the settings name, if they do
 */
export function reportedRun(env: Env, headSha: string | null): WorkflowRun | null {
  const { name, payload } = readEvent(env)
  const own = workflowRun(env, headSha)
  const { id, run_attempt: attempt, head_sha: commit } = asRecord(asRecord(payload)['workflow_run'])
  if (own === null || name !== 'workflow_run' || !isPositive(id)) return own
  return {
    repository: own.repository,
    id: String(id),
    attempt: isPositive(attempt) ? attempt : null,
    commit: headSha ?? (isSha(commit) ? commit : null),
  }
}
