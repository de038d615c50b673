import { CceError } from '../../cce/errors/api-error.js'
import { type CheckResult, diagnosticResult } from '../../model/check-result.js'
import type { Unavailable } from '../../model/coverage.js'
import { counted } from '../../model/language.js'
import type { CheckContext, LiveCheck } from '../shared/context.js'
import { catchApiErrors, unavailable } from '../shared/failures.js'
import { waitWhileUnderWay } from '../shared/polling.js'
import { isAddonCheckUnderWay, type ParsedAddonTask, readAddonTask, unreadableAddon } from './read.js'
import { readSelected, type SelectedAddonTasks, selectFromList } from './select.js'
import { type InstalledAddon, type InstalledAddons, listInstalledAddons, startAddonChecks } from './start.js'

/**
 * Reads the cluster's add-on checks: the newest task of each add-on instance that the filters let through. If the settings
 * ask for it, checks are started first.
 */
export const checkAddons: LiveCheck = (context) =>
  catchApiErrors('addons', async () => {
    if (context.start !== 'never') return startAndWait(context)
    const [results, installed] = await Promise.all([wait(context, null), listKnownAddons(context)])
    if ('code' in installed) context.addGap({ check: 'addons', code: 'no-addon-list', why: installed })
    else {
      addUnnamedGap(installed, context)
      addUncheckedGaps(results, installed.addons, context)
    }
    return results
  })

/** @param taskIds the tasks to wait for; null: all that the filters let through */
async function wait(context: CheckContext, taskIds: ReadonlySet<string> | null): Promise<readonly CheckResult[]> {
  const everListed = new Set<string>()
  const { value, waitedMs } = await waitWhileUnderWay('addons', context, () => poll(context, taskIds, everListed))
  return readSelected(value, context.expectations, context.now(), waitedMs)
}

/** Joins what is running, keeps what is good enough (`if-needed`), and starts the rest in one write. */
async function startAndWait(context: CheckContext): Promise<readonly CheckResult[]> {
  const installed = await listInstalledAddons(context)
  if (installed === null) return [unreadableAddon({ code: 'no-addon-list' })]
  addUnnamedGap(installed, context)
  const { value } = await poll(context, null, new Set())
  const { chosen, all } = value
  const running = chosen.filter(isAddonCheckUnderWay)
  const kept: CheckResult[] = []
  const settled = new Set(running.map(checkKey))
  if (context.start === 'if-needed')
    for (const task of chosen.filter((one) => !isAddonCheckUnderWay(one))) {
      const result = readAddonTask(task, context.expectations, context.now(), null)
      if (!(await context.isGoodEnough(result))) continue
      kept.push(result)
      settled.add(checkKey(task))
    }
  const isNeeded = (type: string, instanceId: string) => !settled.has(JSON.stringify([type, instanceId]))
  const started = await startAddonChecks(installed.addons, isNeeded, all, context)
  if ('result' in started) return [started.result]
  const runningIds = running.map(({ task }) => task.metadata?.taskID ?? '')
  if (runningIds.length > 0) context.log.info(`addons: joining ${counted(runningIds.length, 'running check')}`)
  const ids = new Set([...runningIds, ...started.taskIds])
  if (ids.size === 0 && kept.length === 0) return [diagnosticResult('addons', { name: 'no-result', why: 'no-addons' })]
  const results = [...kept, ...(ids.size > 0 ? await wait(context, ids) : [])]
  // Add-ons without a version to upgrade to are reported as gaps already (see `startAddonChecks`).
  const checkable = installed.addons.filter((addon) => addon.target !== null)
  addUncheckedGaps(results, checkable, context)
  return results
}

const checkKey = ({ task, addon }: ParsedAddonTask): string =>
  JSON.stringify([task.metadata?.type ?? null, addon.instanceId])

/** The installed add-ons, or why they cannot be listed. Best effort: no decision depends on them. */
async function listKnownAddons(context: CheckContext): Promise<InstalledAddons | Unavailable> {
  try {
    return (await listInstalledAddons(context, context.factsApi)) ?? { code: 'not-in-response' }
  } catch (error) {
    if (error instanceof CceError) return unavailable(error)
    throw error
  }
}

function addUnnamedGap({ hasUnnamed }: InstalledAddons, context: CheckContext): void {
  if (hasUnnamed) context.addGap({ check: 'addons', code: 'unnamed-addon' })
}

/** Names the installed add-ons that were not checked. */
function addUncheckedGaps(
  results: readonly CheckResult[],
  addons: readonly InstalledAddon[],
  context: CheckContext,
): void {
  const checked = new Set(results.filter((result) => result.decides).map((result) => result.addon?.instanceId))
  for (const { id, name } of addons)
    if (!checked.has(id)) context.addGap({ check: 'addons', code: 'no-fresh-addon-check', addon: name })
}

/** @param everListed ids of tasks that an earlier response listed: one that is gone since is not waited for */
async function poll(context: CheckContext, taskIds: ReadonlySet<string> | null, everListed: Set<string>) {
  const response = await context.api.listAddonChecks(context.selection)
  context.keepEvidence({ check: 'addons', id: context.selection.addonTaskId ?? 'list', text: response.text })
  const selected = selectFromList(response.value, context.selection)
  const value = taskIds === null ? selected : onlyTasks(selected, taskIds)
  for (const { task } of value.chosen) everListed.add(task.metadata?.taskID ?? '')
  const total = taskIds?.size ?? value.chosen.length
  const notListedYet = [...(taskIds ?? [])].filter((id) => !everListed.has(id)).length
  const left = value.chosen.filter(isAddonCheckUnderWay).length + notListedYet
  return {
    value,
    isUnderWay: left > 0,
    status: `${total - left} of ${total} add-on checks done`,
    estimate: '',
    fraction: total === 0 ? null : (total - left) / total,
  }
}

/** Only the tasks that were started or joined. One that the list does not hold is no result. */
function onlyTasks({ all, chosen, fallbacks }: SelectedAddonTasks, taskIds: ReadonlySet<string>): SelectedAddonTasks {
  const requested = chosen.filter(({ task }) => taskIds.has(task.metadata?.taskID ?? ''))
  const listed = new Set(requested.map(({ task }) => task.metadata?.taskID))
  const vanished = [...taskIds]
    .filter((id) => !listed.has(id))
    .map((taskId) => diagnosticResult('addons', { name: 'no-result', why: 'vanished' }, { taskId }))
  const unreadableTasks = fallbacks.filter(({ diagnostics }) =>
    diagnostics.some(({ detail }) => detail.name === 'unreadable-response'),
  )
  return { all, chosen: requested, fallbacks: [...unreadableTasks, ...vanished] }
}
