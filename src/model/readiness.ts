/** What the policy asks of a cluster beside CCE's checks. Durations are in milliseconds; null: not asked. */
export interface ReadinessRules {
  /** the control plane has a backup that is younger than this */
  readonly backupMs: number | null
  /** support of the version that the cluster runs does not end sooner than this */
  readonly endOfServiceMs: number | null
  /** CCE offers the target right now */
  readonly isTargetOffered: boolean
}

export const NO_READINESS_RULES: ReadinessRules = { backupMs: null, endOfServiceMs: null, isTargetOffered: false }

/** The keys of a policy's `readiness`. */
export const READINESS_KEYS = ['backup', 'end-of-service', 'target-offered'] as const
export type ReadinessKey = (typeof READINESS_KEYS)[number]

/** Where a published date stands, and as of when it was read: a day (`2026-04-16`) or a month (`2026-11`). */
export interface SupportSource {
  readonly url: string
  readonly asOf: string
}

/** When CCE's support of a version ends. Whatever no published table says is unknown. */
export type SupportEnd =
  /** `month` as `2027-06`: tables give no day. `endsAt` is its first moment, the earliest one meant, in milliseconds since 1970 */
  | { readonly state: 'dated'; readonly month: string; readonly endsAt: number; readonly source: SupportSource }
  /** it has ended, at a time that the source does not give */
  | { readonly state: 'ended'; readonly source: SupportSource }
  | { readonly state: 'unknown'; readonly why: 'no-version' | 'no-region' | 'no-table' }
  /** a table exists for this region and type of cluster, without a date for the version */
  | { readonly state: 'unknown'; readonly why: 'no-date'; readonly source: SupportSource }

/** An API that Kubernetes no longer serves from a release on. */
export interface RemovedApi {
  readonly apiVersion: string
  readonly kinds: readonly string[]
  /** null if no API replaces it */
  readonly replacement: string | null
  /** the release without it, such as `1.25` */
  readonly removedIn: string
}

/** One upgrade on the way to a target. */
export interface Hop {
  readonly from: string
  readonly to: string
  /** CCE offers it right now */
  readonly isOffered: boolean
  /** the removed APIs that it crosses; null if they are not known */
  readonly removedApis: readonly RemovedApi[] | null
}

/** Where a cluster stands in an upgrade, which decides what rollback is possible. */
export const WAY_BACK = ['before', 'during', 'failed', 'after', 'rolling-back', 'rollback-failed'] as const
export type WayBack = (typeof WAY_BACK)[number]

/** Whether CCE offers the target. */
export const OFFERS = ['offered', 'reached', 'under-way', 'not-offered', 'no-target', 'unknown'] as const
export type Offer = (typeof OFFERS)[number]

/** The versions to which a version can be upgraded (CCE API reference: ListClusterUpgradePaths). */
export interface UpgradePath {
  /** a minor version (`v1.23`), or for v1.19 and older an exact one */
  readonly version: string
  readonly targets: readonly string[]
}
