import type { CheckName } from './check.js'
import type { CheckResult } from './check-result.js'
import type { ClusterReport, LastUpgrade } from './report.js'

/** The cluster that a run is about, as the settings assert it; null: not asserted. */
export interface ClusterSubject
  extends Pick<ClusterReport, 'region' | 'projectId' | 'currentVersion' | 'targetVersion'> {
  readonly clusterId: string | null
}

/** What CCE reports about a cluster besides its checks, as received. Null: not reported, or the request failed. */
export interface ClusterFacts {
  readonly name: string | null
  readonly phase: string | null
  /** release and patch, such as `v1.31.1-r0` */
  readonly liveVersion: string | null
  readonly offeredTargets: readonly string[] | null
  readonly lastUpgrade: LastUpgrade | null
  /** the newest upgrade workflow and its steps, in CCE's order */
  readonly workflow: NonNullable<ClusterReport['facts']['workflow']> | null
  /** milliseconds since 1970 */
  readonly latestBackupAt: number | null
}

export const NO_FACTS: ClusterFacts = {
  name: null,
  phase: null,
  liveVersion: null,
  offeredTargets: null,
  lastUpgrade: null,
  workflow: null,
  latestBackupAt: null,
}

/** Everything that was collected about one cluster. A run has a list of these. */
export interface ClusterResult {
  readonly subject: ClusterSubject
  readonly results: readonly CheckResult[]
  readonly facts: ClusterFacts
  readonly gaps: readonly CoverageGap[]
}

/** Why something could not be read: the request failed, or the response does not hold it. */
export type Unavailable =
  | { readonly code: 'not-in-response' }
  | { readonly code: 'request-failed'; readonly kind: string; readonly status: number | null }

/** The groups of facts that are requested together. */
export type FactGroup = 'identity' | 'versions' | 'workflow' | 'backup'

/** Something that a reader could believe was covered although it was not. */
export type CoverageGap = { readonly check: CheckName | null } & (
  | { readonly code: 'absent-section'; readonly section: string }
  | { readonly code: 'unnamed-addon' }
  | { readonly code: 'no-addon-target'; readonly addon: string }
  | { readonly code: 'no-fresh-addon-check'; readonly addon: string }
  | { readonly code: 'no-addon-list'; readonly why: Unavailable }
  | { readonly code: 'no-facts'; readonly facts: readonly FactGroup[]; readonly why: Unavailable }
)
