import { type CheckResult, passedNames } from '../model/check-result.js'
import { isoTime } from '../model/timestamp.js'

/** One line about a result, for the log. */
export function resultLine({ check, addon, taskId, phase, takenAt, items }: CheckResult): string {
  const name = addon ? ` of ${addon.instanceName ?? addon.template ?? '(unnamed add-on)'}` : ''
  const age = takenAt === null ? '' : `, taken at ${isoTime(takenAt)}`
  const failed = items.filter((item) => item.failed > 0).length
  const counts = items.length > 0 ? `; ${passedNames(items).size} items passed, ${failed} failed` : ''
  return `${check}${name}: task ${taskId ?? '(none)'}, phase ${phase ?? '(none)'}${age}${counts}`
}
