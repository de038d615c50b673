import { addonTaskList } from '../cce/addons-schema.js'
import { listAddonChecks } from '../cce/operations.js'
import { read } from '../cce/shapes.js'
import { type CheckResult, noResult } from '../model/check-result.js'
import {
  addonUnderWay,
  type ReadableAddonTask,
  readAddonTask,
  readAddonTasks,
  selectAddonTasks,
  unreadableAddons,
} from './addons-reading.js'
import type { CheckContext, Expectations, LiveCheck, Selection } from './context.js'
import { withFailuresObserved } from './failures.js'
import { isAbsent, rawText } from './item-collector.js'
import { gateObservation } from './standing.js'
import { waitWhileUnderWay } from './waiting.js'

/** Reads the cluster's add-on checks: the newest task of each add-on instance that the filters let through. */
export const checkAddons: LiveCheck = (context) =>
  withFailuresObserved('addons', async () => {
    const { value, waitedMs } = await waitWhileUnderWay('addons', context, () => ask(context))
    return readSelected(value, context.expectations, context.clock.now(), waitedMs)
  })

/** What a list of add-on check tasks comes to: the tasks that count, and results that stand for what cannot be read. */
export interface SelectedAddonTasks {
  readonly chosen: readonly ReadableAddonTask[]
  readonly instead: readonly CheckResult[]
}

async function ask(context: CheckContext) {
  const { addonCheckType, addonTaskId, addonInstanceId } = context.selection
  const response = await listAddonChecks(context.client, context.cluster, {
    type: addonCheckType === 'all' ? null : addonCheckType,
    taskId: addonTaskId,
    instanceId: addonInstanceId,
  })
  context.keep({ check: 'addons', id: addonTaskId ?? 'list', text: response.text })
  const value = selectFromList(response.value, context.selection)
  const underWay = value.chosen.filter(addonUnderWay)
  return {
    value,
    underWay: underWay.length > 0,
    phase: `${underWay.length} of ${value.chosen.length} add-on checks still under way`,
  }
}

/** Reads a list response and picks the tasks that count. */
export function selectFromList(raw: unknown, selection: Selection): SelectedAddonTasks {
  const shaped = read(addonTaskList, raw)
  if (!shaped.ok)
    return { chosen: [], instead: [unreadableAddons(`${shaped.fault.path || 'the body'} ${shaped.fault.problem}`)] }
  const { kind, items } = shaped.value
  if (!isAbsent(kind) && kind !== 'AddonCheck')
    return { chosen: [], instead: [unreadableAddons(`their kind is ${rawText(kind)}, not AddonCheck`)] }
  if (items === undefined) return { chosen: [], instead: [unreadableAddons('the answer has no items')] }
  return selectAmong([items ?? []].flat(), selection)
}

/** Picks, among raw tasks, those that count. */
export function selectAmong(rawTasks: readonly unknown[], selection: Selection): SelectedAddonTasks {
  const { tasks, unreadable } = readAddonTasks(rawTasks)
  const { chosen, ambiguous } = selectAddonTasks(tasks, selection)
  const instead = [...unreadable, ...ambiguous]
  if (chosen.length > 0 || instead.length > 0) return { chosen, instead }
  const why = tasks.length === 0 ? 'no-task' : 'filtered-out'
  return { chosen, instead: [noResult('addons', [gateObservation('addons', { name: 'no-result', why })])] }
}

/** The results of the tasks that count, and of what stands in place of those that cannot be read. */
export function readSelected(
  selected: SelectedAddonTasks,
  expected: Expectations,
  now: number,
  waitedMs: number | null,
): readonly CheckResult[] {
  return [...selected.chosen.map((task) => readAddonTask(task, expected, now, waitedMs)), ...selected.instead]
}
