import type { Evidence, Expectations } from './checks/context.js'
import type { CheckResult } from './model/check-result.js'
import type { Log, Redact } from './model/ports.js'
import { isoTime } from './model/timestamp.js'
import type { Settings } from './settings/settings.js'

/** What asking CCE, or reading saved responses, comes to. */
export interface Seen {
  readonly results: readonly CheckResult[]
  readonly evidence: readonly Evidence[]
}

export interface Tools {
  readonly log: Log
  readonly redact: Redact
}

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
  const passed = result.items.filter((item) => item.failed === 0 && item.passed > 0).length
  const failed = result.items.filter((item) => item.failed > 0).length
  const of = result.addon ? ` of ${result.addon.instanceName ?? result.addon.template}` : ''
  const age = result.takenAt === null ? '' : `, taken at ${isoTime(result.takenAt)}`
  return `${result.check}${of}: task ${result.taskId ?? '(none)'}, phase ${result.phase ?? '(none)'}${age}; ${passed} items passed, ${failed} failed`
}
