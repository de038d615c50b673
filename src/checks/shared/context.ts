import type { ClusterId } from '../../cce/api/operations.js'
import type { CceClient } from '../../cce/http/client.js'
import type { CheckResult } from '../../model/check-result.js'
import type { CheckName } from '../../model/finding.js'
import type { Localized } from '../../model/language.js'
import type { Clock, Log } from '../../model/ports.js'

/** What the settings assert of a result. Null: nothing asserted. */
export interface Expectations {
  readonly clusterId: string | null
  readonly currentVersion: string | null
  readonly targetVersion: string | null
  readonly minValidityMs: number
}

/** Which tasks to read. */
export interface Selection {
  readonly precheckTaskId: string | null
  readonly addonTaskId: string | null
  readonly addonInstanceId: string | null
  readonly addonCheckType: 'addonUpgrade' | 'addonStatic' | 'all'
  readonly upgradeTaskId: string | null
}

/**
 * A response body, kept for the reader and for deciding again offline. `id` is a task's id, or `list`; `check` is
 * `cluster` for what was learned beside the checks, and null for the body of a refusal, which is named after its call.
 */
export interface Evidence {
  readonly check: CheckName | 'cluster' | null
  readonly id: string
  readonly text: string
}

/** What a check is handed: its API client, the clock, the log and the signal that ends the run. */
export interface CheckContext {
  readonly client: CceClient
  /** the same API, asked once: for what is good to know and decides nothing */
  readonly facts: CceClient
  readonly cluster: ClusterId
  readonly expectations: Expectations
  readonly selection: Selection
  readonly start: 'never' | 'if-needed' | 'always'
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
  /** epoch milliseconds at which waiting for an unfinished task ends */
  readonly waitUntil: number
  readonly pollIntervalMs: number
  keep(evidence: Evidence): void
  /** tells of something that a reader may think is covered and is not */
  leaveOut(check: CheckName, what: Localized): void
  /** whether results pass or warn under the policy */
  isGood(results: readonly CheckResult[]): boolean
}

/** A check, live: asks CCE and reads what comes back. It never throws for what CCE does; that is an observation. */
export type LiveCheck = (context: CheckContext) => Promise<readonly CheckResult[]>
