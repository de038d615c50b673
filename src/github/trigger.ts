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
    }
  | { readonly kind: 'merge_group'; readonly baseSha: string; readonly headSha: string }
  | { readonly kind: 'other' }

const SHA = /^[0-9a-f]{40,64}$/

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
    const { base_sha: baseSha, head_sha: headSha } = record(event['merge_group'])
    if (typeof baseSha === 'string' && typeof headSha === 'string' && SHA.test(baseSha) && SHA.test(headSha))
      return { kind: 'merge_group', baseSha, headSha }
    return { kind: 'other' }
  }
  if (!eventName.startsWith('pull_request')) return { kind: 'other' }
  const pull = record(event['pull_request'])
  const { number } = pull
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return { kind: 'other' }
  const headRepo = record(record(pull['head'])['repo'])['full_name']
  const baseRepo = record(record(pull['base'])['repo'])['full_name']
  const changedFiles = pull['changed_files']
  return {
    kind: 'pull_request',
    number,
    isFork: headRepo !== baseRepo || headRepo === undefined,
    isBot: record(pull['user'])['type'] === 'Bot',
    changedFiles: typeof changedFiles === 'number' ? changedFiles : null,
  }
}
