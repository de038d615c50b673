import type { Evidence, Expectations } from '../checks/shared/context.js'
import { type CheckResult, passedNames } from '../model/check-result.js'
import type { ClusterFacts } from '../model/cluster-facts.js'
import type { CheckName } from '../model/finding.js'
import type { Localized } from '../model/language.js'
import type { Log, Redact } from '../model/ports.js'
import { isoTime } from '../model/timestamp.js'
import type { Settings } from '../settings/settings.js'

/** What asking CCE, or reading saved responses, comes to. */
export interface CollectedResults {
  readonly results: readonly CheckResult[]
  readonly evidence: readonly Evidence[]
  readonly facts: ClusterFacts
  /** what a reader may think is covered and is not */
  readonly notCovered: readonly { readonly check: CheckName | null; readonly what: Localized }[]
}

export interface Tools {
  readonly log: Log
  readonly redact: Redact
  readonly hasSecrets: boolean
  /**
   * Whether results pass or warn under the policy.
   * @param clusterName as far as it is known by then
   */
  isGood(results: readonly CheckResult[], clusterName?: string | null): boolean
  /** false: nothing may be confirmed to CCE, whatever the results */
  readonly mayConfirm: boolean
}

/** What a run has from its start, before there is a policy. */
export type BaseServices = Omit<Tools, 'isGood' | 'mayConfirm'>

/** What the settings assert of a result. */
export const expectationsOf = ({
  clusterId,
  currentVersion,
  targetVersion,
  minValidityMs,
}: Settings): Expectations => ({
  clusterId,
  currentVersion,
  targetVersion,
  minValidityMs,
})

/** One line about a result, for the log. */
export function told(result: CheckResult): string {
  const passed = passedNames(result.items).size
  const failed = result.items.filter((item) => item.failed > 0).length
  const of = result.addon ? ` of ${result.addon.instanceName ?? result.addon.template ?? '(unnamed add-on)'}` : ''
  const age = result.takenAt === null ? '' : `, taken at ${isoTime(result.takenAt)}`
  const items = result.items.length > 0 ? `; ${passed} items passed, ${failed} failed` : ''
  return `${result.check}${of}: task ${result.taskId ?? '(none)'}, phase ${result.phase ?? '(none)'}${age}${items}`
}
