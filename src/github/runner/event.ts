import { readFileSync } from 'node:fs'

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
  | { readonly kind: 'other' }

type Json = Readonly<Record<string, unknown>>
/** The value if it is a JSON object; otherwise an empty one. */
export const asRecord = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}

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

/** Classifies an event. Anything but a well-formed pull request or merge group is `other`, for which the gate always runs. */
export function readTrigger({ name, payload }: WorkflowEvent): Trigger {
  const event = asRecord(payload)
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
    headSha: isSha(head['sha']) ? head['sha'] : null,
  }
}

export const isPositive = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0

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
