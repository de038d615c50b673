import { addonTaskList } from '../../cce/api/addons-schema.js'
import { read } from '../../cce/api/shapes.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import { isAbsent, rawText } from '../shared/causes.js'
import type { Expectations, Selection } from '../shared/context.js'
import { diagnostic } from '../shared/validity.js'
import { type ReadableAddonTask, readAddonTask, readAddonTasks, selectAddonTasks, unreadableAddons } from './read.js'

/** What a list of add-on check tasks comes to: the tasks that count, and results that stand for what cannot be read. */
export interface SelectedAddonTasks {
  readonly chosen: readonly ReadableAddonTask[]
  readonly instead: readonly CheckResult[]
}

/** Reads a list response and picks the tasks that count. */
export function selectFromList(raw: unknown, selection: Selection): SelectedAddonTasks {
  const shaped = read(addonTaskList, raw)
  if (!shaped.ok) return { chosen: [], instead: [unreadableAddons({ code: 'shape', of: 'body', ...shaped.fault })] }
  const { kind, items } = shaped.value
  if (!isAbsent(kind) && kind !== 'AddonCheck')
    return {
      chosen: [],
      instead: [unreadableAddons({ code: 'other-kind', kind: rawText(kind), expected: 'AddonCheck' })],
    }
  if (items === undefined) return { chosen: [], instead: [unreadableAddons({ code: 'no-items' })] }
  return selectAmong([items ?? []].flat(), selection)
}

/** Picks, among raw tasks, those that count. */
export function selectAmong(rawTasks: readonly unknown[], selection: Selection): SelectedAddonTasks {
  const { tasks, unreadable } = readAddonTasks(rawTasks)
  const { chosen, ambiguous } = selectAddonTasks(tasks, selection)
  const instead = [...unreadable, ...ambiguous]
  if (chosen.length > 0 || instead.length > 0) return { chosen, instead }
  const why = tasks.length === 0 ? 'no-task' : 'filtered-out'
  return { chosen, instead: [noResult('addons', [diagnostic('addons', { name: 'no-result', why })])] }
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
