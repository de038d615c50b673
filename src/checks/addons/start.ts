import { addonTaskList } from '../../cce/api/addons-schema.js'
import { type AddonToCheck, createAddonChecks, listAddonChecks, listAddonInstances } from '../../cce/api/operations.js'
import { read } from '../../cce/api/shapes.js'
import { type AddonInstance, addonInstance, anyList, startedAddonChecks } from '../../cce/api/upgrade-schema.js'
import type { CheckResult } from '../../model/check-result.js'
import { newestAddonVersion } from '../../model/version-order.js'
import type { CheckContext, Selection } from '../shared/context.js'
import { mayHaveArrived, onlyRefused } from '../shared/failures.js'
import { LEFT_OUT } from '../shared/left-out.js'
import { type ReadableAddonTask, readAddonTasks, unreadableAddons } from './read.js'

/** An installed add-on that checks can be started for. */
export interface InstalledAddon {
  readonly id: string
  readonly template: string
  readonly name: string
  /** the newest version that it can be upgraded to; null where it offers none */
  readonly target: string | null
}

/** The add-ons that are installed: all, or the one that the settings name. @returns null where the list cannot be read */
export async function installedAddons(
  context: CheckContext,
  client = context.client,
): Promise<readonly InstalledAddon[] | null> {
  const response = await listAddonInstances(client, context.cluster)
  context.keep({ check: 'cluster', id: 'addons', text: response.text })
  const list = read(anyList, response.value)
  if (!list.ok || list.value.items === undefined) return null
  const wanted = context.selection.addonInstanceId
  return [list.value.items ?? []].flat().flatMap((item) => {
    const shaped = read(addonInstance, item)
    const addon = shaped.ok ? installed(shaped.value) : null
    if (!addon) context.leaveOut('addons', LEFT_OUT.unnamedAddon)
    return addon && (wanted === null || addon.id === wanted) ? [addon] : []
  })
}

function installed({ metadata, spec, status }: AddonInstance): InstalledAddon | null {
  const template = spec?.addonTemplateName || metadata?.name
  if (!metadata?.uid || !template) return null
  return {
    id: metadata.uid,
    template,
    name: metadata.alias || metadata.name || template,
    target: newestAddonVersion(status?.targetVersions ?? []),
  }
}

/** The filters of the list call; what was seen before a start and after it must be filtered alike. */
export const filtersOf = ({ addonCheckType, addonTaskId, addonInstanceId }: Selection) => ({
  type: addonCheckType === 'all' ? null : addonCheckType,
  taskId: addonTaskId,
  instanceId: addonInstanceId,
})

/** What starting came to: the ids of the tasks to wait for, or the result that stands in their place. */
export type StartedAddons = { readonly taskIds: ReadonlySet<string> } | { readonly result: CheckResult }

/**
 * Starts the checks that are needed, in one write that is never sent again. An add-on that offers no version to upgrade to has no check before an
 * upgrade; it is left out, and named.
 */
export async function startAddonChecks(
  addons: readonly InstalledAddon[],
  isNeeded: (type: string, instanceId: string) => boolean,
  before: readonly ReadableAddonTask[],
  context: CheckContext,
): Promise<StartedAddons> {
  const { addonCheckType: asked } = context.selection
  const types = asked === 'all' ? (['addonStatic', 'addonUpgrade'] as const) : [asked]
  const list = types.flatMap((type) =>
    addons.filter((addon) => isNeeded(type, addon.id)).flatMap((addon) => toCheck(addon, type, context)),
  )
  if (list.length === 0) return { taskIds: new Set() }
  context.log.info(`addons: starting ${list.length} checks: ${list.map((one) => one.addonTemplateName).join(', ')}`)
  const response = await createAddonChecks(context.client, context.cluster, list).catch(async (error: unknown) => {
    const taskIds = mayHaveArrived(error) ? await startedAfterAll(list, before, context) : null
    if (taskIds === null) throw error
    context.log.info('addons: the answer to the start was lost, but the checks run: joining them')
    return { taskIds }
  })
  if ('taskIds' in response) return response
  const shaped = read(startedAddonChecks, response.value)
  const ids = (shaped.ok ? (shaped.value.status?.items ?? []) : []).map((item) => item.metadata?.taskID ?? '')
  if (ids.length < list.length || ids.some((id) => id === ''))
    return { result: unreadableAddons({ code: 'unnamed-start' }) }
  return { taskIds: new Set(ids) }
}

/** Looks for checks whose start was not answered: a new task for each, or none is taken for ours. */
async function startedAfterAll(
  list: readonly AddonToCheck[],
  before: readonly ReadableAddonTask[],
  context: CheckContext,
): Promise<ReadonlySet<string> | null> {
  const tasks = (await listTasks(context).catch(onlyRefused)) ?? []
  const known = new Set(before.map(taskIdOf))
  const ids = list.map(({ addonInstanceID, type }) => {
    const fresh = tasks.find(
      (one) =>
        !known.has(taskIdOf(one)) && one.addon.instanceId === addonInstanceID && one.task.metadata?.type === type,
    )
    return fresh ? taskIdOf(fresh) : ''
  })
  return ids.includes('') ? null : new Set(ids)
}

const taskIdOf = ({ task }: ReadableAddonTask): string => task.metadata?.taskID ?? ''

async function listTasks({ client, cluster, selection }: CheckContext): Promise<readonly ReadableAddonTask[]> {
  const response = await listAddonChecks(client, cluster, filtersOf(selection))
  return tasksIn(response.value)
}

/** The tasks of a list response that can be read. */
export function tasksIn(raw: unknown): readonly ReadableAddonTask[] {
  const list = read(addonTaskList, raw)
  return list.ok ? readAddonTasks([list.value.items ?? []].flat()).tasks : []
}

function toCheck(addon: InstalledAddon, type: AddonToCheck['type'], { leaveOut }: CheckContext): AddonToCheck[] {
  const { template: addonTemplateName, id: addonInstanceID, target } = addon
  if (type === 'addonStatic') return [{ addonTemplateName, addonInstanceID, type }]
  if (target !== null) return [{ addonTemplateName, addonInstanceID, type, targetVersion: target }]
  leaveOut('addons', LEFT_OUT.noTarget(addon.name))
  return []
}
