import { type CheckResult, checkResult } from '../model/check-result.js'
import { type ClusterResult, NO_FACTS, subjectOf } from '../model/cluster.js'
import { groupBy } from '../model/collections.js'
import { counted } from '../model/language.js'
import { type Diagnostic, type DiagnosticDetail, diagnostic } from '../model/diagnostic.js'
import { matchesVersion } from '../model/version.js'
import { type KnownAddons, comparePlannedAddons } from '../repository/plan/compare.js'
import type { PlanFindings } from '../repository/plan/findings.js'
import { type ClusterPlan, inspectPlan } from '../repository/plan/inspect.js'
import { lineFinderOf } from '../repository/plan/locate.js'
import { readPlan } from '../repository/plan/read.js'
import type { TerraformFolder } from '../repository/terraform/folder.js'
import type { ResultFile } from '../settings/files.js'
import { internalError } from './isolation.js'
import type { Run } from './context.js'

/** What the plans of a run say, by cluster. */
export interface RunPlans {
  readonly parts: readonly ClusterPlan[]
  /** what kept the gate from reading them whole; it concerns every cluster */
  readonly diagnostics: readonly Diagnostic[]
}

/** What the plans say about one cluster. */
export interface PlanPart {
  /** null: they have no resource of it */
  readonly plan: ClusterPlan | null
  readonly diagnostics: readonly Diagnostic[]
}

/** The plans, divided among the clusters that a run gates. */
export interface DividedPlans {
  partOf(clusterId: string | null): PlanPart
  /** what they do to other clusters, as clusters of their own, so that nothing is lost */
  readonly others: readonly ClusterResult[]
}

/** Reads the plans of a run, and finds the lines that ask for what they do. */
export async function loadPlans(
  files: readonly ResultFile[],
  loadTerraform: () => Promise<readonly TerraformFolder[]>,
  { log }: Pick<Run, 'log'>,
): Promise<RunPlans> {
  const folders = await loadTerraform().catch((error: unknown) => {
    log.info(`The Terraform files could not be read, so findings of plans have no lines: ${String(error)}`)
    return []
  })
  const loaded = files.map((file) => loadPlan(file, folders))
  for (const { path, parts } of loaded) log.info(`${path}: a plan with changes of ${counted(parts.length, 'cluster')}`)
  const byCluster = groupBy(
    loaded.flatMap(({ parts }) => parts),
    ({ clusterId }) => clusterId,
  )
  return {
    parts: [...byCluster.values()].map(joinParts),
    diagnostics: loaded.flatMap((one) => one.diagnostics),
  }
}

function loadPlan(file: ResultFile, folders: readonly TerraformFolder[]): RunPlans & { readonly path: string } {
  const { path } = file
  const unreadable = (detail: DiagnosticDetail) => ({ path, parts: [], diagnostics: [diagnostic('plan', detail)] })
  try {
    const read = readPlan(file.text)
    if ('problem' in read) return unreadable({ name: 'unreadable-response', plan: path, problem: read.problem })
    const { plan } = read
    const details: DiagnosticDetail[] = plan.unknown.map((address) => {
      return { name: 'unreadable-response', plan: path, problem: { code: 'unknown-change', address } }
    })
    if (plan.state !== 'complete')
      details.push({ name: 'not-finished', of: 'plan', file: path, isErrored: plan.state === 'errored' })
    const parts = inspectPlan(plan, lineFinderOf(folders, plan.configuration, path))
    return { path, parts, diagnostics: details.map((detail) => diagnostic('plan', detail)) }
  } catch (error) {
    const { detail } = internalError('collect', error, path)
    return unreadable(detail)
  }
}

/** @param parts at least one, of the same cluster */
function joinParts(parts: readonly [ClusterPlan, ...ClusterPlan[]]): ClusterPlan {
  const [first, ...others] = parts
  if (others.length === 0) return first
  return {
    clusterId: first.clusterId,
    causes: parts.flatMap((part) => part.causes),
    gaps: parts.flatMap((part) => part.gaps),
    items: joinItems(parts.flatMap((part) => part.items)),
    addons: parts.flatMap((part) => part.addons),
    upgrades: parts.flatMap((part) => part.upgrades),
  }
}

/** One row for each name. */
const joinItems = (items: PlanFindings['items']): PlanFindings['items'] =>
  [...groupBy(items, ({ name }) => name).values()].map((rows) => ({
    ...rows[0],
    passed: rows.reduce((sum, { passed }) => sum + passed, 0),
    failed: rows.reduce((sum, { failed }) => sum + failed, 0),
  }))

/**
 * Divides the plans among the gated clusters. What names no cluster is about the only one. A cluster that is not gated is reported
 * where something was found; without any gated cluster, each one is.
 * @param gated their ids; null for the only cluster of a run, if its id is not known
 */
export function dividePlans({ parts, diagnostics }: RunPlans, gated: readonly (string | null)[]): DividedPlans {
  const [only = null] = gated
  const ownerOf = ({ clusterId }: ClusterPlan): string | null => clusterId ?? (gated.length === 1 ? only : null)
  const owned = groupBy(parts, ownerOf)
  const isGated = (clusterId: string | null) => gated.includes(clusterId)
  const partOf = (clusterId: string | null): PlanPart => {
    const own = owned.get(clusterId)
    return { plan: own === undefined ? null : joinParts(own), diagnostics }
  }
  const isAlone = gated.length === 0
  const others = [...owned]
    .filter(([clusterId]) => !isGated(clusterId))
    .map(([clusterId, own]) => otherCluster(clusterId, { plan: joinParts(own), diagnostics: isAlone ? diagnostics : [] }, isAlone))
    .filter(({ results }) => isAlone || results.some(({ causes, gaps }) => causes.length + gaps.length > 0))
  const none = isAlone && others.length === 0 ? [otherCluster(null, { plan: null, diagnostics }, true)] : []
  return { partOf, others: [...others, ...none] }
}

/** @param isAlone whether the run gates no cluster, so that the add-ons of this one could have been compared */
function otherCluster(clusterId: string | null, part: PlanPart, isAlone: boolean): ClusterResult {
  const addons = isAlone ? part.plan?.addons ?? [] : []
  const known: KnownAddons = { checked: null, published: null }
  const results = [planResult(part.plan === null ? part : { ...part, plan: { ...part.plan, addons } }, known, null)]
  return { subject: subjectOf(clusterId), results, diagnostics: [], facts: NO_FACTS, gaps: [] }
}

/**
 * The result of the check of the plans, for one cluster.
 * @param asserted the target version that the run is about; null: none
 */
export function planResult({ plan, diagnostics }: PlanPart, known: KnownAddons, asserted: string | null): CheckResult {
  if (plan === null) return checkResult('plan', diagnostics, { applies: diagnostics.length > 0 })
  const compared = comparePlannedAddons(plan.addons, known)
  const targets = new Set(plan.upgrades.flatMap(({ target, isSensitive }) => (isSensitive ? [] : (target ?? []))))
  const [target = null, ...others] = targets
  return checkResult('plan', [...diagnostics, ...otherTargets(plan, asserted)], {
    clusterId: plan.clusterId,
    targetVersion: others.length === 0 ? target : null,
    causes: [...plan.causes, ...compared.causes],
    gaps: [...plan.gaps, ...compared.gaps],
    items: joinItems([...plan.items, ...compared.items]),
  })
}

/** The upgrades to another version than the run is about. */
const otherTargets = ({ upgrades }: ClusterPlan, asserted: string | null): Diagnostic[] =>
  upgrades
    .filter(({ target }) => asserted !== null && target !== null && !matchesVersion(asserted, target))
    .map(({ target, isSensitive, address, location }) =>
      diagnostic('plan', {
        name: 'target-mismatch',
        which: 'plan',
        asserted: asserted ?? '',
        actual: isSensitive ? null : target,
        address,
        location,
      }),
    )
