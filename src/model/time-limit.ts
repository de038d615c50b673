import { runInNewContext } from 'node:vm'
import { asRecord } from './collections.js'

/**
 * Runs synchronous work and stops it when its time is over. A glob with several stars can take years on a name that somebody chose
 * for that, and nothing else ends the match of a regular expression.
 * @param ms the limit in milliseconds
 * @returns what the work returns; null if it was stopped
 */
export function withTimeLimit<T>(ms: number, work: () => T): { readonly value: T } | null {
  const result: { value: T }[] = []
  const run = (): void => void result.push({ value: work() })
  try {
    runInNewContext('run()', { run }, { timeout: ms })
  } catch (error) {
    if (asRecord(error)['code'] === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null
    throw error
  }
  return result[0] ?? null
}
