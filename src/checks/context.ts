import type { CceClient } from '../cce/client.js'
import type { ClusterId } from '../cce/operations.js'
import type { CheckResult } from '../model/check-result.js'
import type { CheckName } from '../model/finding.js'
import type { Clock, Log } from '../model/ports.js'

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
}

/**
 * A response body, kept for the reader and for deciding again offline. `id` is a task's id, or `list`; the body of a
 * refusal belongs to no check (null) and is named after its call and status.
 */
export interface Evidence {
  readonly check: CheckName | null
  readonly id: string
  readonly text: string
}

/** What a check is handed: its API client, the clock, the log and the signal that ends the run. */
export interface CheckContext {
  readonly client: CceClient
  readonly cluster: ClusterId
  readonly expectations: Expectations
  readonly selection: Selection
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
  /** epoch milliseconds at which waiting for an unfinished task ends */
  readonly waitUntil: number
  readonly pollIntervalMs: number
  keep(evidence: Evidence): void
}

/** A check, live: asks CCE and reads what comes back. It never throws for what CCE does; that is an observation. */
export type LiveCheck = (context: CheckContext) => Promise<readonly CheckResult[]>
