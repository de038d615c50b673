import { listAddonChecks } from '../../cce/api/operations.js'
import { CceError } from '../../cce/errors/api-error.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import type { Observation } from '../../model/finding.js'
import type { Localizable } from '../../model/language.js'
import type { CheckContext, LiveCheck } from '../shared/context.js'
import { catchApiErrors } from '../shared/failures.js'
import { callFailure, LEFT_OUT, NOT_TOLD } from '../shared/left-out.js'
import { waitWhileUnderWay } from '../shared/polling.js'
import { diagnostic } from '../shared/validity.js'
import { addonUnderWay, type ReadableAddonTask, readAddonTask, unreadableAddons } from './read.js'
import { readSelected, type SelectedAddonTasks, selectFromList } from './select.js'
import { filtersOf, type InstalledAddon, installedAddons, startAddonChecks, tasksIn } from './start.js'

/**
 * Reads the cluster's add-on checks: the newest task of each add-on instance that the filters let through; or, where the
 * settings ask for it, of checks that are started for the purpose.
 */
export const checkAddons: LiveCheck = (context) =>
  catchApiErrors('addons', async () => {
    if (context.start !== 'never') return startAndWait(context)
    const results = await wait(context, null)
    nameUnchecked(results, await knownAddons(context), context)
    return results
  })

async function wait(context: CheckContext, taskIds: ReadonlySet<string> | null): Promise<readonly CheckResult[]> {
  const everSeen = new Set<string>()
  const { value, waitedMs } = await waitWhileUnderWay('addons', context, () => ask(context, taskIds, everSeen))
  return readSelected(value, context.expectations, context.clock.now(), waitedMs)
}

/** Joins what runs, keeps what is good enough (`if-needed`), and starts the rest in one write. */
async function startAndWait(context: CheckContext): Promise<readonly CheckResult[]> {
  const installed = await installedAddons(context)
  if (installed === null) return [unreadableAddons({ code: 'no-addon-list' })]
  const { value, tasks } = await ask(context, null, new Set())
  const { chosen } = value
  const running = chosen.filter(addonUnderWay)
  const kept = context.start === 'always' ? [] : chosen.filter((task) => isGoodEnough(task, context))
  const settled = new Set(
    [...running, ...kept].map(({ task, addon }) => checkKey(task.metadata?.type, addon.instanceId)),
  )
  const started = await startAddonChecks(installed, (type, id) => !settled.has(checkKey(type, id)), tasks, context)
  if ('result' in started) return [started.result]
  const runningIds = running.map(({ task }) => task.metadata?.taskID ?? '')
  if (runningIds.length > 0) context.log.info(`addons: joining ${runningIds.length} checks that run`)
  const ids = new Set([...runningIds, ...started.taskIds])
  if (ids.size === 0 && kept.length === 0)
    return [noResult('addons', [diagnostic('addons', { name: 'no-result', why: 'no-addons' })])]
  const good = kept.map((task) => readAddonTask(task, context.expectations, context.clock.now(), null))
  const results = [...good, ...(ids.size > 0 ? await wait(context, ids) : [])]
  nameUnchecked(
    results,
    installed.filter((addon) => addon.target !== null),
    context,
  )
  return results
}

const checkKey = (type: unknown, instanceId: string | null): string => JSON.stringify([type ?? null, instanceId])

const isGoodEnough = (task: ReadableAddonTask, context: CheckContext): boolean =>
  !addonUnderWay(task) && context.isGood([readAddonTask(task, context.expectations, context.clock.now(), null)])

/** Best effort: where the installed add-ons are not to be had, that is said. */
async function knownAddons(context: CheckContext): Promise<readonly InstalledAddon[]> {
  const miss = (why: Localizable): readonly InstalledAddon[] => {
    context.leaveOut('addons', LEFT_OUT.addonList(why))
    return []
  }
  try {
    return (await installedAddons(context, context.facts)) ?? miss(NOT_TOLD)
  } catch (error) {
    if (error instanceof CceError) return miss(callFailure(error))
    throw error
  }
}

/** Installed add-ons that have no fresh result are named. */
function nameUnchecked(
  results: readonly CheckResult[],
  installed: readonly InstalledAddon[],
  context: CheckContext,
): void {
  const checked = new Set(results.filter((result) => result.decides).map((result) => result.addon?.instanceId))
  for (const addon of installed)
    if (!checked.has(addon.id)) context.leaveOut('addons', LEFT_OUT.noFreshCheck(addon.name))
}

/** @param everSeen ids of tasks that an earlier answer showed: one that is gone since is not waited for */
async function ask(context: CheckContext, taskIds: ReadonlySet<string> | null, everSeen: Set<string>) {
  const response = await listAddonChecks(context.client, context.cluster, filtersOf(context.selection))
  context.keep({ check: 'addons', id: context.selection.addonTaskId ?? 'list', text: response.text })
  const all = selectFromList(response.value, context.selection)
  const value = taskIds === null ? all : ofTasks(all, taskIds)
  for (const { task } of value.chosen) everSeen.add(task.metadata?.taskID ?? '')
  const total = taskIds?.size ?? value.chosen.length
  const awaited = [...(taskIds ?? [])].filter((id) => !everSeen.has(id)).length
  const left = value.chosen.filter(addonUnderWay).length + awaited
  return {
    value,
    tasks: tasksIn(response.value),
    underWay: left > 0,
    told: `${total - left} of ${total} add-on checks done`,
    done: total === 0 ? null : (total - left) / total,
  }
}

/** Only the tasks that were started or joined; one that the list does not show is no result. */
function ofTasks({ chosen, instead }: SelectedAddonTasks, taskIds: ReadonlySet<string>): SelectedAddonTasks {
  const own = chosen.filter(({ task }) => taskIds.has(task.metadata?.taskID ?? ''))
  const shown = new Set(own.map(({ task }) => task.metadata?.taskID))
  const vanished = [...taskIds]
    .filter((id) => !shown.has(id))
    .map((taskId) => noResult('addons', [diagnostic('addons', { name: 'no-result', why: 'vanished' })], { taskId }))
  const broken = instead.filter((result) => result.observations.some(isUnreadable))
  return { chosen: own, instead: [...broken, ...vanished] }
}

const isUnreadable = (one: Observation): boolean => one.from === 'gate' && one.fact.name === 'unreadable-response'
