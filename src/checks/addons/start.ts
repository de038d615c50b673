import type { AddonToCheck } from '../../cce/api/operations.js'
import { type AddonInstance, addonInstance, anyList, read, startedAddonChecks } from '../../cce/api/schemas.js'
import { counted } from '../../model/language.js'
import { newestAddonVersion } from '../../model/version.js'
import type { CheckContext, OrResult } from '../shared/context.js'
import { ignoreApiError, mayHaveArrived } from '../shared/failures.js'
import { listOf } from '../shared/raw-values.js'
import { type ParsedAddonTask, unreadableAddon } from './read.js'
import { selectFromList } from './select.js'

/** An installed add-on that checks can be started for. */
export interface InstalledAddon {
  readonly id: string
  readonly template: string
  readonly name: string
  /** the newest version that it can be upgraded to; null if none is offered */
  readonly target: string | null
}

export interface InstalledAddons {
  readonly addons: readonly InstalledAddon[]
  /** an entry without an id or a name is left out */
  readonly hasUnnamed: boolean
}

/** The installed add-ons: all, or the one that the settings name. @returns null if the list cannot be read */
export async function listInstalledAddons(
  { api: defaultApi, keepEvidence, selection }: CheckContext,
  api = defaultApi,
): Promise<InstalledAddons | null> {
  const response = await api.listAddonInstances()
  keepEvidence({ check: 'cluster', id: 'addons', text: response.text })
  const list = read(anyList, response.value)
  if (!list.ok || list.value.items === undefined) return null
  const all = listOf(list.value.items).map((item) => {
    const instance = read(addonInstance, item)
    return instance.ok ? installedAddon(instance.value) : null
  })
  const wanted = selection.addonInstanceId
  const addons = all.filter((addon) => addon !== null).filter(({ id }) => wanted === null || id === wanted)
  return { addons, hasUnnamed: all.includes(null) }
}

function installedAddon({ metadata, spec, status }: AddonInstance): InstalledAddon | null {
  const template = spec?.addonTemplateName || metadata?.name
  if (!metadata?.uid || !template) return null
  const name = metadata.alias || metadata.name || template
  return { id: metadata.uid, template, name, target: newestAddonVersion(status?.targetVersions ?? []) }
}

/**
 * Starts the checks that are needed, in one write that is never repeated. An add-on without a version to upgrade to has no
 * check before an upgrade; the report names it.
 * @param before the tasks that existed before
 * @returns the ids of the started tasks
 */
export async function startAddonChecks(
  addons: readonly InstalledAddon[],
  isNeeded: (type: string, instanceId: string) => boolean,
  before: readonly ParsedAddonTask[],
  context: CheckContext,
): Promise<OrResult<{ readonly taskIds: ReadonlySet<string> }>> {
  const { addonCheckType } = context.selection
  const types = addonCheckType === 'all' ? (['addonStatic', 'addonUpgrade'] as const) : [addonCheckType]
  const list = types.flatMap((type) =>
    addons.filter((addon) => isNeeded(type, addon.id)).flatMap((addon) => checkRequest(addon, type, context)),
  )
  if (list.length === 0) return { taskIds: new Set() }
  context.log.info(
    `addons: starting ${counted(list.length, 'check')}: ${list.map((one) => one.addonTemplateName).join(', ')}`,
  )
  const response = await context.api.createAddonChecks(list).catch(async (error: unknown) => {
    const taskIds = mayHaveArrived(error) ? await findStarted(list, before, context) : null
    if (taskIds === null) throw error
    context.log.info('addons: the response to the start was lost, but the checks are running: joining them')
    return { taskIds }
  })
  if ('taskIds' in response) return response
  const started = read(startedAddonChecks, response.value)
  const ids = (started.ok ? (started.value.status?.items ?? []) : []).map((item) => item.metadata?.taskID ?? '')
  if (ids.length < list.length || ids.includes('')) return { result: unreadableAddon({ code: 'unnamed-start' }) }
  return { taskIds: new Set(ids) }
}

/** Looks for checks whose start was not answered. @returns null unless there is a new task for each of them */
async function findStarted(
  list: readonly AddonToCheck[],
  before: readonly ParsedAddonTask[],
  context: CheckContext,
): Promise<ReadonlySet<string> | null> {
  const response = await context.api.listAddonChecks(context.selection).catch(ignoreApiError)
  const tasks = response ? selectFromList(response.value, context.selection).all : []
  const known = new Set(before.map(taskIdOf))
  const ids = list.map(({ addonInstanceID, type }) => {
    const started = tasks.find(
      (one) =>
        !known.has(taskIdOf(one)) && one.addon.instanceId === addonInstanceID && one.task.metadata?.type === type,
    )
    return started ? taskIdOf(started) : ''
  })
  return ids.includes('') ? null : new Set(ids)
}

const taskIdOf = ({ task }: ParsedAddonTask): string => task.metadata?.taskID ?? ''

function checkRequest(addon: InstalledAddon, type: AddonToCheck['type'], context: CheckContext): AddonToCheck[] {
  const { template: addonTemplateName, id: addonInstanceID, target } = addon
  if (type === 'addonStatic') return [{ addonTemplateName, addonInstanceID, type }]
  if (target !== null) return [{ addonTemplateName, addonInstanceID, type, targetVersion: target }]
  context.addGap({ check: 'addons', code: 'no-addon-target', addon: addon.name })
  return []
}
