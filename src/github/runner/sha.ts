const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** Whether it is the full id of a git object: SHA-1, or SHA-256. */
export function isSha(value: unknown): value is string {
  return typeof value === 'string' && SHA.test(value)
}
