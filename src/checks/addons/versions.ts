import type { AddonToCheck } from '../../cce/api/operations.js'
import { addonTemplate, anyList, read } from '../../cce/api/schemas.js'
import { CceError } from '../../cce/errors/api-error.js'
import type { Unavailable } from '../../model/coverage.js'
import { compareAddonVersions, isAddonVersion, isPrerelease, resolveTarget } from '../../model/version.js'
import { readUpgradeInfo } from '../facts/read.js'
import type { CheckContext } from '../shared/context.js'
import { ignoreApiError, unavailable } from '../shared/failures.js'
import { listOf } from '../shared/raw-values.js'
import type { InstalledAddon } from './installed.js'
import { fitsCluster } from './supported-versions.js'

/** A version of an add-on that CCE publishes for the target version of the cluster. */
interface PublishedVersion {
  readonly version: string
  readonly isStable: boolean
}

/** The checks to request, and the add-ons that have no version to check. */
interface RequestedChecks {
  readonly checks: readonly AddonToCheck[]
  readonly unversioned: readonly InstalledAddon[]
}

/**
 * The checks that are needed, as CCE takes them: a routine check has no version, a check before an upgrade has the version that
 * the add-on is to be upgraded to.
 */
export async function requestedChecks(
  addons: readonly InstalledAddon[],
  isNeeded: (type: string, instanceId: string) => boolean,
  context: CheckContext,
): Promise<RequestedChecks> {
  const { addonCheckType } = context.selection
  const checks: AddonToCheck[] = []
  const unversioned: InstalledAddon[] = []
  if (addonCheckType !== 'addonUpgrade')
    for (const { template, id } of addons.filter((addon) => isNeeded('addonStatic', addon.id)))
      checks.push({ addonTemplateName: template, addonInstanceID: id, type: 'addonStatic' })
  if (addonCheckType === 'addonStatic') return { checks, unversioned }
  const toUpgrade = addons.filter((addon) => isNeeded('addonUpgrade', addon.id))
  const published = await publishedVersions(toUpgrade, context)
  for (const addon of toUpgrade) {
    const planned = context.plannedVersions.get(addon.template)
    const targetVersion = planned ?? versionToCheck(addon, published.get(addon.template) ?? null)
    if (targetVersion === null) unversioned.push(addon)
    else
      checks.push({
        addonTemplateName: addon.template,
        addonInstanceID: addon.id,
        type: 'addonUpgrade',
        targetVersion,
      })
  }
  return { checks, unversioned }
}

/**
 * The version to check: the newest stable one that CCE publishes for the target version of the cluster. What an instance offers
 * in `targetVersions` can be versions of the cluster (the API references contradict each other), so it counts only where it looks
 * like versions of an add-on: to choose among the published versions, or in their place if they are not known.
 * @param published null if not known
 * @returns null if there is no version that is newer than the installed one
 */
export function versionToCheck(
  { version: installed, targetVersions }: Pick<InstalledAddon, 'version' | 'targetVersions'>,
  published: readonly PublishedVersion[] | null,
): string | null {
  const offered = targetVersions.filter(isAddonVersion)
  const newer = (published ?? offered.map((version) => ({ version, isStable: true }))).filter(
    ({ version }) => installed === null || compareAddonVersions(version, installed) > 0,
  )
  const both = newer.filter(({ version }) => offered.includes(version))
  const candidates = both.length > 0 ? both : newer
  const rank = ({ version, isStable }: PublishedVersion) => Number(isStable && !isPrerelease(version))
  const [best] = [...candidates].sort((a, b) => rank(b) - rank(a) || compareAddonVersions(b.version, a.version))
  return best?.version ?? null
}

/** The versions of each template that fit the target version of the cluster. A template that cannot be read is left out. */
async function publishedVersions(
  addons: readonly InstalledAddon[],
  context: CheckContext,
): Promise<ReadonlyMap<string, readonly PublishedVersion[]>> {
  const templates = addons.map(({ template }) => template)
  const found =
    templates.length === 0 ? [] : await listPublishedVersions(templates, await exactTarget(context), context)
  return new Map([...found].flatMap(([template, versions]) => ('code' in versions ? [] : [[template, versions]])))
}

/**
 * Lists the versions of add-ons that CCE publishes for a version of the cluster.
 * @returns for each template its versions, or why they are not known
 */
export async function listPublishedVersions(
  templates: readonly string[],
  clusterVersion: string,
  { api, keepEvidence }: Pick<CheckContext, 'api' | 'keepEvidence'>,
  autopilot = false,
): Promise<ReadonlyMap<string, readonly PublishedVersion[] | Unavailable>> {
  const list = async (template: string): Promise<readonly PublishedVersion[] | Unavailable> => {
    const response = await api.listAddonTemplates(template).catch((error: unknown) => {
      if (error instanceof CceError) return unavailable(error)
      throw error
    })
    if ('code' in response) return response
    keepEvidence({ check: 'cluster', id: `addontemplate-${template}`, text: response.text })
    return readPublishedVersions(response.value, template, clusterVersion, autopilot) ?? { code: 'not-in-response' }
  }
  const distinct = [...new Set(templates)]
  const found = await Promise.all(distinct.map(async (template) => [template, await list(template)] as const))
  return new Map(found)
}

/** The exact target version that CCE offers; the asserted one if that is not known. */
async function exactTarget({ api, expectations }: CheckContext): Promise<string> {
  const asserted = expectations.targetVersion ?? ''
  const info = await api.showUpgradeInfo().catch(ignoreApiError)
  const { offeredTargets } = info ? readUpgradeInfo(info.value) : { offeredTargets: null }
  return resolveTarget(asserted, offeredTargets ?? []) ?? asserted
}

/**
 * Reads the versions of a template (CCE API reference: ListAddonTemplates).
 * @returns null if the response does not hold the template, or none of its versions states clusters in a readable way
 */
export function readPublishedVersions(
  raw: unknown,
  template: string,
  clusterVersion: string,
  autopilot = false,
): readonly PublishedVersion[] | null {
  const list = read(anyList, raw)
  const templates = listOf(list.ok ? list.value.items : null).map((item) => read(addonTemplate, item))
  const found = templates.find((one) => one.ok && one.value.metadata?.name === template)
  const versions = (found?.ok ? (found.value.spec?.versions ?? []) : []).flatMap(
    ({ version, stable, supportVersions }) => {
      const fits = fitsCluster(supportVersions ?? [], clusterVersion, autopilot)
      return version && fits !== null ? [{ version, isStable: stable === true, fits }] : []
    },
  )
  return versions.length === 0 ? null : versions.filter(({ fits }) => fits)
}
