import type { ClusterApi } from '../../cce/api/operations.js'
import type { CheckName } from '../../model/check.js'
import type { CheckResult } from '../../model/check-result.js'
import type { CoverageGap } from '../../model/coverage.js'
import type { Clock, Log } from '../../model/ports.js'
import type { ApiKind } from '../../model/removed-api.js'
import type { RequestedSettings } from '../../model/report.js'

/** What the settings assert about a result; null: not asserted. */
export type Expectations = Pick<RequestedSettings, 'clusterId' | 'currentVersion' | 'targetVersion' | 'minValidityMs'>

/** Which tasks to read. */
export interface Selection
  extends Pick<RequestedSettings, 'precheckTaskId' | 'addonTaskId' | 'addonInstanceId' | 'upgradeTaskId'> {
  readonly addonCheckType: 'addonUpgrade' | 'addonStatic' | 'all'
}

/**
 * A response body, kept for the reader and for replays. `id` is the id of a task, or `list`. `check` is `cluster` for cluster
 * facts, and null for the body of an error response, which is named after its call.
 */
export interface Evidence {
  readonly check: CheckName | 'cluster' | null
  readonly id: string
  readonly text: string
  /** the place of its cluster among the clusters of a clusters file; absent without one */
  readonly cluster?: number
}

/** Everything that a live check needs. */
export interface CheckContext {
  readonly api: ClusterApi
  /** the same API without retries: for facts that no decision depends on */
  readonly factsApi: ClusterApi
  readonly expectations: Expectations
  readonly selection: Selection
  readonly start: 'never' | 'if-needed' | 'always'
  /** by template the version that a plan upgrades an add-on to: checks that are started are made for it */
  readonly plannedVersions: ReadonlyMap<string, string>
  /** for waiting */
  readonly clock: Clock
  /** The time that results are judged by: the later of the runner's clock and CCE's, in milliseconds since 1970. */
  now(): number
  readonly log: Log
  readonly signal: AbortSignal
  /** epoch milliseconds at which waiting for an unfinished task ends */
  readonly waitUntil: number
  readonly pollIntervalMs: number
  keepEvidence(evidence: Evidence): void
  addGap(gap: CoverageGap): void
  /** Records that this run opened an upgrade workflow. @param id null if the response does not name it */
  recordOpenedWorkflow(id: string | null): void
  /** the removed APIs among the manifests in a text, each once */
  removedApisIn(text: string): Promise<readonly ApiKind[] | null>
  /** whether a result passes or warns under the policy, so that no new check is needed */
  isGoodEnough(result: CheckResult): Promise<boolean>
}

/** Something that was found, or the result that takes its place. */
export type OrResult<T> = T | { readonly result: CheckResult }

/** A check that queries CCE. It never throws for an error of CCE; that becomes a diagnostic. */
export type LiveCheck = (context: CheckContext) => Promise<readonly CheckResult[]>
