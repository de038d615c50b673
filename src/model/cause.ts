import type { ItemCheck, Kind, Level } from './check.js'
import type { Scope } from './decision.js'
import type { KnownRiskDetail } from './known-risk.js'
import type { ManifestDetail } from './manifest.js'
import type { PlanDetail } from './plan.js'
import type { RemovedApiUse } from './removed-api.js'
import type { Location, ReportFinding } from './report.js'

/** Marks the places of a message at which the nodes of a cause differ. */
export const DIFFERENT = '[…]'

interface CauseBase
  extends Pick<ReportFinding, 'name' | 'group' | 'message' | 'errorCodes' | 'nodes' | 'addon' | 'risk'> {
  readonly type: 'cause'
  /** null only if the check of the item itself broke and CCE gave no level */
  readonly level: Level | null
  /** Two failures with equal signatures are one cause, whatever the cluster, run or node. */
  readonly signature: readonly string[]
}

/** One failed item of CCE with everything that makes it the same problem, aggregated over the nodes it failed on. */
export interface ItemCause extends CauseBase {
  readonly check: ItemCheck
  readonly scope: Exclude<Scope, 'gate' | 'manifest' | 'plan'>
  /** null for an add-on risk, which has no kind */
  readonly kind: Kind | null
  /** of the item about calls of removed APIs: what they have to do with the repository; absent before they are joined */
  readonly removedApis?: readonly RemovedApiUse[]
}

/** Something that a Terraform plan would do, on the resources of one block. Its words are in `detail`, not in `message`. */
export interface PlanCause extends CauseBase {
  readonly check: 'plan'
  readonly scope: 'plan'
  /** a person can accept everything that a plan does */
  readonly kind: 'Risk'
  readonly detail: PlanDetail
  /** the Terraform addresses of the resources, such as `module.prod.huaweicloud_cce_node_pool.this["a"]` */
  readonly addresses: readonly string[]
  /** the line of the Terraform files that asks for it; null if it was not found */
  readonly location: Location | null
}

/** Something on a line of the repository. Its words are in `detail`, not in `message`. */
export interface ManifestCause extends CauseBase {
  readonly check: 'manifests'
  readonly scope: 'manifest'
  /** a person can accept everything that is found in the repository */
  readonly kind: 'Risk'
  readonly detail: ManifestDetail
  readonly location: Location
  /** the change that this run is about touches the file */
  readonly isInChange: boolean
}

/** What the gate finds in the repository, rather than CCE in the cluster. */
export type RepositoryCause = ManifestCause | PlanCause

/** A known risk that concerns the cluster, or (in the check of the manifests) a line of the repository. */
export interface RiskCause extends CauseBase {
  /** null: it is about the cluster itself */
  readonly check: 'manifests' | null
  readonly scope: 'cluster' | 'manifest'
  /** a person can accept it */
  readonly kind: 'Risk'
  readonly detail: KnownRiskDetail
  readonly location: Location | null
  readonly isInChange: boolean
}

export type Cause = ItemCause | RepositoryCause | RiskCause

/** Something that the check of the manifests found by itself, rather than a known risk on one of its lines. */
export const isManifestCause = (cause: Cause): cause is ManifestCause =>
  cause.check === 'manifests' && !isRiskCause(cause)

export const isItemCause = (cause: Cause): cause is ItemCause => !('detail' in cause)

export const isRiskCause = (cause: Cause): cause is RiskCause => 'detail' in cause && cause.detail.code === 'known-risk'

/** Whether CCE lets a person skip the item: a pre-upgrade item of kind Risk, or an add-on risk at level Warning. */
export const isWaivable = ({ kind, level }: Pick<Cause, 'kind' | 'level'>): boolean =>
  kind === 'Risk' || (kind === null && level === 'Warning')
