import { branchName, branchOfRef } from '../api/branch-name.js'
import { isSha } from './sha.js'

/** What started the workflow, as far as the gate needs to know. */
export type Trigger =
  | {
      readonly kind: 'pull_request'
      readonly number: number
      /** a fork, or a head whose repository is gone */
      readonly isFork: boolean
      readonly isBot: boolean
      /** how many files the pull request changes, as the event says; null where it does not */
      readonly changedFiles: number | null
      /** the branch that it is to be merged into; null where the event names none that could be one */
      readonly baseRef: string | null
      /** its newest commit, which checks and statuses belong on (GITHUB_SHA is a test merge); null as above */
      readonly headSha: string | null
    }
  | {
      readonly kind: 'merge_group'
      readonly baseSha: string
      readonly headSha: string
      /** the branch that the group is to be merged into; null where the event names none that could be one */
      readonly baseRef: string | null
    }
  | { readonly kind: 'other' }

type Json = Record<string, unknown>
const record = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}

/**
 * Reads the event. Whatever is not surely a pull request or a merge group is `other`, for which the gate always runs.
 * @param payload the parsed event file, or null
 */
export function readTrigger(eventName: string, payload: unknown): Trigger {
  const event = record(payload)
  if (eventName === 'merge_group') {
    const { base_sha: baseSha, head_sha: headSha, base_ref: baseRef } = record(event['merge_group'])
    if (!isSha(baseSha) || !isSha(headSha)) return { kind: 'other' }
    return { kind: 'merge_group', baseSha, headSha, baseRef: branchOfRef(baseRef) }
  }
  if (!eventName.startsWith('pull_request')) return { kind: 'other' }
  const pull = record(event['pull_request'])
  const { number } = pull
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return { kind: 'other' }
  const [head, base] = [record(pull['head']), record(pull['base'])]
  const headRepo = record(head['repo'])['full_name']
  const baseRepo = record(base['repo'])['full_name']
  const changedFiles = pull['changed_files']
  return {
    kind: 'pull_request',
    number,
    isFork: headRepo !== baseRepo || headRepo === undefined,
    isBot: record(pull['user'])['type'] === 'Bot',
    changedFiles: typeof changedFiles === 'number' ? changedFiles : null,
    baseRef: branchName(base['ref']),
    headSha: isSha(head['sha']) ? head['sha'] : null,
  }
}
