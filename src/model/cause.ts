import type { ItemCheck, Kind, Level } from './check.js'
import type { Scope } from './decision.js'
import type { ReportFinding } from './report.js'

/** Marks the places of a message at which the nodes of a cause differ. */
export const DIFFERENT = '[…]'

/** One failed item with everything that makes it the same problem, aggregated over the nodes it failed on. */
export interface Cause
  extends Pick<ReportFinding, 'name' | 'group' | 'message' | 'errorCodes' | 'nodes' | 'addon' | 'risk'> {
  readonly type: 'cause'
  readonly check: ItemCheck
  readonly scope: Exclude<Scope, 'gate' | 'manifest'>
  /** null for an add-on risk, which has no kind */
  readonly kind: Kind | null
  /** null only if the check of the item itself broke and CCE gave no level */
  readonly level: Level | null
  /** Two failures with equal signatures are one cause, whatever the cluster, run or node. */
  readonly signature: readonly string[]
}

/** Whether CCE lets a person skip the item: a pre-upgrade item of kind Risk, or an add-on risk at level Warning. */
export const isWaivable = ({ kind, level }: Pick<Cause, 'kind' | 'level'>): boolean =>
  kind === 'Risk' || (kind === null && level === 'Warning')
