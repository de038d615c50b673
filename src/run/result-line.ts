import { isCceCheck } from '../model/check.js'
import type { CheckResult } from '../model/check-result.js'
import { counted } from '../model/language.js'
import { passedItems } from '../model/passed-items.js'
import { isoTime } from '../model/timestamp.js'

/** One line about a result, for the log. */
export function resultLine(result: CheckResult): string {
  const { check, addon, taskId, phase, takenAt, items } = result
  const name = addon ? ` of ${addon.instanceName ?? addon.template ?? '(unnamed add-on)'}` : ''
  const age = takenAt === null ? '' : `, taken at ${isoTime(takenAt)}`
  const failed = items.filter((item) => item.failed > 0).length
  const passed = counted(passedItems([result]).length, 'item')
  const task = isCceCheck(check) ? [`task ${taskId ?? '(none)'}, phase ${phase ?? '(none)'}${age}`] : []
  const counts = items.length > 0 ? [`${passed} passed, ${failed} failed`] : []
  return `${check}${name}: ${[...task, ...counts].join('; ') || 'nothing to decide'}`
}
