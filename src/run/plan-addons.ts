import { listPublishedVersions, readPublishedVersions } from '../checks/addons/versions.js'
import type { CheckContext } from '../checks/shared/context.js'
import type { CheckResult } from '../model/check-result.js'
import type { ClusterResult, ClusterSubject } from '../model/cluster.js'
import { groupBy } from '../model/collections.js'
import type { KnownAddons, PublishedAddons } from '../repository/plan/compare.js'
import type { ClusterPlan } from '../repository/plan/inspect.js'
import type { ResultFile } from '../settings/files.js'
import { type DividedPlans, dividePlans, loadPlans, plannedTarget, planResult } from './plans.js'

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

/** By template the version that a plan upgrades an installed add-on to. Where there are several, or it is sensitive, no check is made for it. */
export function plannedVersions(plan: ClusterPlan | null): ReadonlyMap<string, string> {
  const upgraded = (plan?.addons ?? []).filter(({ isInstalled, isAutopilot }) => isInstalled && !isAutopilot)
  const byTemplate = groupBy(upgraded, ({ template }) => template)
  return new Map(
    [...byTemplate].flatMap(([template, planned]) => {
      const [first, ...others] = new Set(planned.map(({ version }) => version))
      const isKnown = others.length === 0 && !planned.some((one) => one.isSensitive || one.isTemplateSensitive)
      return first === undefined || !isKnown ? [] : [[template, first]]
    }),
  )
}

const isOfAutopilot = ({ addons }: ClusterPlan): boolean => addons.some(({ isAutopilot }) => isAutopilot)

/** Asks CCE for the versions that it lists for the target. */
export async function queryPublished(
  plan: ClusterPlan,
  target: string | null,
  context: Pick<CheckContext, 'api' | 'keepEvidence'>,
): Promise<PublishedAddons | null> {
  if (target === null || plan.addons.length === 0) return null
  // what is requested is logged
  const templates = plan.addons.flatMap(({ template, isTemplateSensitive }) => (isTemplateSensitive ? [] : template))
  const found = await listPublishedVersions(templates, target, context, isOfAutopilot(plan))
  return {
    target,
    versionsOf: (template) => {
      const versions = found.get(template) ?? { code: 'not-queried' }
      return 'code' in versions ? versions : versions.map(({ version }) => version)
    },
  }
}

/** The versions that saved responses list for the target. */
function savedPublished(plan: ClusterPlan, files: readonly ResultFile[], target: string): PublishedAddons {
  const lists = files.filter(({ text }) => text.includes('"supportVersions"')).map(({ text }) => parseJson(text))
  return {
    target,
    versionsOf: (template) => {
      const found = lists.map((list) => readPublishedVersions(list, template, target, isOfAutopilot(plan)))
      return found.find((one) => one !== null)?.map(({ version }) => version) ?? { code: 'not-saved' }
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A cluster that saved responses are about, with what the plans do to it. */
function withSavedPlan(cluster: ClusterResult, files: readonly ResultFile[], plans: DividedPlans): ClusterResult {
  const { clusterId, targetVersion } = cluster.subject
  const part = plans.partOf(clusterId)
  const target = part.plan && plannedTarget(part.plan, targetVersion, cluster.facts)
  const published = part.plan === null || target === null ? null : savedPublished(part.plan, files, target)
  const known = { checked: checkedVersions(cluster.results), published }
  return { ...cluster, results: [...cluster.results, planResult(part, known, targetVersion)] }
}

/** A cluster without the result that stands for a plan that was not given. */
const withoutPlan = (cluster: ClusterResult): ClusterResult => ({
  ...cluster,
  results: cluster.results.filter(({ check }) => check !== 'plan'),
})

/**
 * Adds what plans do to the clusters that saved responses are about.
 * @param files the responses
 * @param subject what the run is about, if the responses are about no cluster
 */
export async function withSavedPlans(
  clusters: readonly ClusterResult[],
  files: readonly ResultFile[],
  planFiles: readonly ResultFile[],
  subject: ClusterSubject,
  run: Parameters<typeof loadPlans>[1],
): Promise<readonly ClusterResult[]> {
  if (planFiles.length === 0) return clusters
  // nothing but the missing plan made a cluster of what names none
  const open = clusters
    .map(withoutPlan)
    .filter(({ results, subject: { clusterId } }) => results.length > 0 || clusterId !== null)
  const ids = open.map((cluster) => cluster.subject.clusterId)
  const plans = dividePlans(await loadPlans(planFiles, run), ids, subject)
  return [...open.map((cluster) => withSavedPlan(cluster, files, plans)), ...plans.others]
}
