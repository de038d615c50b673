import { isCceCheck } from '../model/check.js'
import { type CheckResult, passedNames } from '../model/check-result.js'
import { counted } from '../model/language.js'
import { isoTime } from '../model/timestamp.js'

/** One line about a result, for the log. */
export function resultLine({ check, addon, taskId, phase, takenAt, items }: CheckResult): string {
  const name = addon ? ` of ${addon.instanceName ?? addon.template ?? '(unnamed add-on)'}` : ''
  const age = takenAt === null ? '' : `, taken at ${isoTime(takenAt)}`
  const failed = items.filter((item) => item.failed > 0).length
  const passed = counted(passedNames(items).size, 'item')
  const task = isCceCheck(check) ? [`task ${taskId ?? '(none)'}, phase ${phase ?? '(none)'}${age}`] : []
  const counts = items.length > 0 ? [`${passed} passed, ${failed} failed`] : []
  return `${check}${name}: ${[...task, ...counts].join('; ') || 'nothing to decide'}`
}
