import { type AddonToCheck, createAddonChecks, listAddonInstances } from '../cce/operations.js'
import { read } from '../cce/shapes.js'
import { type AddonInstance, addonInstance, anyList, startedAddonChecks } from '../cce/upgrade-schema.js'
import type { CheckResult } from '../model/check-result.js'
import { newestAddonVersion } from '../model/version-order.js'
import { unreadableAddons } from './addons-reading.js'
import type { CheckContext } from './context.js'

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

/** What starting came to: the ids of the tasks to wait for, or the result that stands in their place. */
export type StartedAddons = { readonly taskIds: ReadonlySet<string> } | { readonly result: CheckResult }

/**
 * Starts the checks that are needed, in one write. An add-on that offers no version to upgrade to has no check before an
 * upgrade; it is left out, and named.
 */
export async function startAddonChecks(
  addons: readonly InstalledAddon[],
  isNeeded: (type: string, instanceId: string) => boolean,
  context: CheckContext,
): Promise<StartedAddons> {
  const { addonCheckType: asked } = context.selection
  const types = asked === 'all' ? (['addonStatic', 'addonUpgrade'] as const) : [asked]
  const list = types.flatMap((type) =>
    addons.filter((addon) => isNeeded(type, addon.id)).flatMap((addon) => toCheck(addon, type, context)),
  )
  if (list.length === 0) return { taskIds: new Set() }
  context.log.info(`addons: starting ${list.length} checks: ${list.map((one) => one.addonTemplateName).join(', ')}`)
  const response = await createAddonChecks(context.client, context.cluster, list)
  const shaped = read(startedAddonChecks, response.value)
  const ids = (shaped.ok ? (shaped.value.status?.items ?? []) : []).map((item) => item.metadata?.taskID ?? '')
  if (ids.length < list.length || ids.some((id) => id === ''))
    return { result: unreadableAddons('the answer to their start does not name a task for each add-on') }
  return { taskIds: new Set(ids) }
}

function toCheck(addon: InstalledAddon, type: AddonToCheck['type'], { leaveOut }: CheckContext): AddonToCheck[] {
  const { template: addonTemplateName, id: addonInstanceID, target } = addon
  if (type === 'addonStatic') return [{ addonTemplateName, addonInstanceID, type }]
  if (target !== null) return [{ addonTemplateName, addonInstanceID, type, targetVersion: target }]
  leaveOut('addons', `The add-on ${addon.name}: it offers no version to upgrade to, so no check was started.`)
  return []
}
