import { type AddonInstance, addonInstance, anyList, read } from '../../cce/api/schemas.js'
import { CceError } from '../../cce/errors/api-error.js'
import type { AddonFact } from '../../model/cluster.js'
import type { CoverageGap, Unavailable } from '../../model/coverage.js'
import type { CheckContext, Selection } from '../shared/context.js'
import { unavailable } from '../shared/failures.js'
import { listGaps } from '../shared/lists.js'
import { listOf } from '../shared/raw-values.js'

/** An installed add-on that checks can be started for. */
export interface InstalledAddon {
  readonly id: string
  readonly template: string
  readonly name: string
  /** the installed version; null if it is not given */
  readonly version: string | null
  /** what CCE offers in `targetVersions`, which can be versions of the add-on or of the cluster */
  readonly targetVersions: readonly string[]
}

export interface InstalledAddons {
  /** each instance once: all, or the one that the settings name */
  readonly addons: readonly InstalledAddon[]
  /** entries without an id or a name, and entries that the list leaves out */
  readonly gaps: readonly CoverageGap[]
}

/** Reads a list of installed add-ons (CCE API reference: ListAddonInstances). @returns null if it is none */
export function readInstalledAddons(
  raw: unknown,
  { addonInstanceId }: Pick<Selection, 'addonInstanceId'>,
): InstalledAddons | null {
  const list = read(anyList, raw)
  if (!list.ok || list.value.items === undefined) return null
  const addons = new Map<string, InstalledAddon>()
  const gaps = listGaps('addons', raw, 'installed-addons')
  let hasUnnamed = false
  for (const item of listOf(list.value.items)) {
    const instance = read(addonInstance, item)
    const addon = instance.ok ? installedAddon(instance.value) : null
    if (addon === null) hasUnnamed = true
    else if (addonInstanceId === null || addon.id === addonInstanceId) addons.set(addon.id, addon)
  }
  if (hasUnnamed) gaps.push({ check: 'addons', code: 'unnamed-addon' })
  return { addons: [...addons.values()], gaps }
}

/** The installed add-ons by name and version. @returns null if the response is no list of them */
export const readAddonFacts = (raw: unknown): readonly AddonFact[] | null =>
  readInstalledAddons(raw, { addonInstanceId: null })?.addons.map(({ template, version }) => ({
    name: template,
    version,
  })) ?? null

/**
 * Requests the installed add-ons.
 * @returns null if the response does not hold them
 * @throws CceError if there is no response
 */
export async function listInstalledAddons(
  { keepEvidence, selection }: CheckContext,
  api: CheckContext['api'],
): Promise<InstalledAddons | null> {
  const response = await api.listAddonInstances()
  keepEvidence({ check: 'cluster', id: 'addons', text: response.text })
  return readInstalledAddons(response.value, selection)
}

/** The installed add-ons, or why they cannot be listed. */
export async function listKnownAddons(context: CheckContext): Promise<InstalledAddons | Unavailable> {
  try {
    return (await listInstalledAddons(context, context.api)) ?? { code: 'not-in-response' }
  } catch (error) {
    if (error instanceof CceError) return unavailable(error)
    throw error
  }
}

function installedAddon({ metadata, spec, status }: AddonInstance): InstalledAddon | null {
  const template = spec?.addonTemplateName || metadata?.name
  if (!metadata?.uid || !template) return null
  const name = metadata.alias || metadata.name || template
  const targetVersions = (status?.targetVersions ?? []).filter((version) => version !== '')
  return { id: metadata.uid, template, name, version: spec?.version || null, targetVersions }
}
