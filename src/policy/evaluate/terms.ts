import type { CheckResult } from '../../model/check-result.js'
import type { Policy } from '../../model/policy.js'
import type { EntryProblem } from '../../model/policy-fault.js'
import type { FailOn } from '../../model/report.js'
import type { ClusterNames } from './item-keys.js'

/** What results are judged by. */
export interface Terms {
  readonly policy: Policy
  readonly failOn: FailOn
  /** epoch milliseconds: waivers expire */
  readonly now: number
  /** the version that is asserted; null where none is */
  readonly targetVersion: string | null
  /** the names of the cluster of a result */
  cluster(result: CheckResult): ClusterNames
}

/** What an entry of the policy tried, or failed to be for. */
export interface EntryFault {
  readonly entry: string
  readonly line: number
  readonly about: string
  readonly problem: EntryProblem
}
