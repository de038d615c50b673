import { listPublishedVersions } from '../checks/addons/versions.js'
import type { CheckContext } from '../checks/shared/context.js'
import type { CheckResult } from '../model/check-result.js'
import type { ClusterFacts } from '../model/cluster.js'
import { resolveTarget } from '../model/version.js'
import type { KnownAddons, PublishedAddons } from '../repository/plan/compare.js'
import type { ClusterPlan } from '../repository/plan/inspect.js'

/**
 * The versions that fresh checks of add-ons were made for.
 * @param results of the cluster, whatever has become of its upgrade
 * @returns null if add-ons were not checked
 */
export function checkedVersions(results: readonly CheckResult[]): KnownAddons['checked'] {
  const ofAddons = results.filter(({ check }) => check === 'addons')
  if (ofAddons.length === 0) return null
  const versions = new Map<string, string[]>()
  for (const { addon, decides } of ofAddons) {
    const { template, targetVersion } = addon ?? {}
    if (!decides || !template || !targetVersion) continue
    versions.set(template, [...(versions.get(template) ?? []), targetVersion])
  }
  return versions
}

/** The version that a plan upgrades the cluster to, as exactly as it is known; null if nothing says one. */
export function plannedTarget(
  plan: ClusterPlan,
  asserted: string | null,
  { offeredTargets }: Pick<ClusterFacts, 'offeredTargets'>,
): string | null {
  const [planned = null, ...others] = new Set(plan.upgrades.map(({ target }) => target))
  const target = asserted ?? (others.length === 0 ? planned : null)
  return target === null ? null : (resolveTarget(target, offeredTargets ?? []) ?? target)
}

/** Asks CCE for the versions that it lists for the target. */
export async function queryPublished(
  plan: ClusterPlan,
  target: string | null,
  context: Pick<CheckContext, 'api' | 'keepEvidence'>,
  autopilot: boolean,
): Promise<PublishedAddons | null> {
  if (target === null || plan.addons.length === 0) return null
  const templates = plan.addons.map(({ template }) => template)
  const found = await listPublishedVersions(templates, target, context, autopilot)
  return {
    target,
    versionsOf: (template) => {
      const versions = found.get(template) ?? { code: 'not-queried' }
      return 'code' in versions ? versions : versions.map(({ version }) => version)
    },
  }
}

/** Without CCE, nothing is known about what it lists. */
export const unknownPublished = (target: string | null): PublishedAddons | null =>
  target === null ? null : { target, versionsOf: () => ({ code: 'not-queried' }) }
