import { relative, resolve, sep } from 'node:path'
import { type CheckResult, checkResult } from '../model/check-result.js'
import {
  type ClusterFacts,
  type ClusterResult,
  type ClusterSubject,
  NO_FACTS,
  subjectOf,
  unqueriedCluster,
} from '../model/cluster.js'
import { groupBy } from '../model/collections.js'
import { type Diagnostic, type DiagnosticDetail, diagnostic } from '../model/diagnostic.js'
import { counted } from '../model/language.js'
import type { Log } from '../model/ports.js'
import { matchesVersion, resolveTarget } from '../model/version.js'
import { comparePlannedAddons, type KnownAddons } from '../repository/plan/compare.js'
import type { PlanFindings } from '../repository/plan/findings.js'
import { type ClusterPlan, inspectPlan } from '../repository/plan/inspect.js'
import { lineFinderOf } from '../repository/plan/locate.js'
import { type Plan, readPlan } from '../repository/plan/read.js'
import type { TerraformFolder } from '../repository/terraform/folder.js'
import type { ResultFile } from '../settings/files.js'
import { errorText, internalError } from './isolation.js'

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

type PlanLog = Pick<Log, 'info'>

/** Reads the plans of a run, and finds the lines of the Terraform files that ask for what they do. */
export async function loadPlans(
  files: readonly ResultFile[],
  { log, cwd }: { readonly log: PlanLog; readonly cwd: string },
): Promise<RunPlans> {
  const read = files.map(({ path, text }) => ({ path, ...readIsolated(path, text) }))
  const changes = read.flatMap(({ plan }) => plan?.changes ?? [])
  const isChanging = changes.some(({ action }) => action !== 'no-op' && action !== 'read')
  const folders = isChanging ? await readFolders(cwd, log) : []
  const loaded = read.map((one) =>
    inspectIsolated(one, folders, relative(cwd, resolve(cwd, one.path)).replaceAll(sep, '/')),
  )
  for (const { path, plan } of read) log.info(`Plan ${path}: ${plan === null ? 'it cannot be read' : planLine(plan)}`)
  const byCluster = groupBy(
    loaded.flatMap(({ parts }) => parts),
    ({ clusterId }) => clusterId,
  )
  return { parts: [...byCluster.values()].map(joinParts), diagnostics: loaded.flatMap((one) => one.diagnostics) }
}

const planLine = ({ changes }: Plan): string => {
  const count = changes.filter(({ action }) => action !== 'no-op' && action !== 'read').length
  return `it changes ${count} of ${counted(changes.length, 'resource')} of CCE`
}

/** The Terraform files of the workspace. Best effort: without them, findings have no lines. */
async function readFolders(cwd: string, log: PlanLog): Promise<readonly TerraformFolder[]> {
  const { Workspace } = await import('./workspace.js')
  try {
    const found = await new Workspace(cwd).terraform([])
    if (!('problem' in found)) return [...found.folders.values()]
    log.info(`Findings of plans have no lines, because the Terraform files cannot be read (${found.problem.code})`)
  } catch (error) {
    log.info(`Findings of plans have no lines, because the Terraform files cannot be read: ${errorText(error)}`)
  }
  return []
}

interface ReadPlan {
  /** null: it cannot be read */
  readonly plan: Plan | null
  readonly diagnostics: readonly Diagnostic[]
}

const failed = (detail: DiagnosticDetail): ReadPlan => ({ plan: null, diagnostics: [diagnostic('plan', detail)] })

function readIsolated(path: string, text: string): ReadPlan {
  try {
    const read = readPlan(text)
    if ('problem' in read) return failed({ name: 'unreadable-response', plan: path, problem: read.problem })
    const { plan } = read
    const details: DiagnosticDetail[] = plan.unknown.map((address) => {
      return { name: 'unreadable-response', plan: path, problem: { code: 'unknown-change', address } }
    })
    if (plan.state !== 'complete')
      details.push({ name: 'not-finished', of: 'plan', file: path, isErrored: plan.state === 'errored' })
    return { plan, diagnostics: details.map((detail) => diagnostic('plan', detail)) }
  } catch (error) {
    return failed(internalError('collect', error, path).detail)
  }
}

function inspectIsolated(
  { path, plan, diagnostics }: ReadPlan & { readonly path: string },
  folders: readonly TerraformFolder[],
  planFile: string,
): RunPlans {
  if (plan === null) return { parts: [], diagnostics }
  try {
    return { parts: inspectPlan(plan, lineFinderOf(folders, plan.configuration, planFile)), diagnostics }
  } catch (error) {
    return {
      parts: [],
      diagnostics: [...diagnostics, ...failed(internalError('collect', error, path).detail).diagnostics],
    }
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
 * where something was found in its part; if no cluster is gated, each one is.
 * @param gated their ids; null for the only cluster of a run, if its id is not known
 * @param subject what the run is about, if no cluster is gated
 */
export function dividePlans(
  { parts, diagnostics }: RunPlans,
  gated: readonly (string | null)[],
  subject: ClusterSubject,
): DividedPlans {
  const [only = null] = gated.length === 1 ? gated : []
  const owned = groupBy(parts, ({ clusterId }) => clusterId ?? only)
  const partOf = (clusterId: string | null): PlanPart => {
    const own = owned.get(clusterId)
    return { plan: own === undefined ? null : joinParts(own), diagnostics }
  }
  if (gated.length === 0) {
    const ids = owned.size === 0 ? [subject.clusterId] : [...owned.keys()]
    return { partOf, others: ids.map((id) => planOfOther({ ...subject, clusterId: id }, partOf(id))) }
  }
  const others = [...owned.keys()]
    .filter((id) => !gated.includes(id))
    // the run has no use for the versions of add-ons in a cluster that it does not gate
    .map((id) => planOfOther(subjectOf(id), { plan: withoutAddons(partOf(id).plan), diagnostics: [] }))
    .filter(({ results }) => results.some(({ causes, gaps }) => causes.length + gaps.length > 0))
  return { partOf, others }
}

const withoutAddons = (plan: ClusterPlan | null): ClusterPlan | null => plan && { ...plan, addons: [] }

/** A cluster of which only the plan is known. */
const planOfOther = (subject: ClusterSubject, part: PlanPart): ClusterResult => ({
  ...unqueriedCluster(subject, []),
  results: [unreadPlan(subject, part)],
})

/** The plan of a cluster that CCE is not asked about. */
export function unreadPlan({ targetVersion }: ClusterSubject, part: PlanPart): CheckResult {
  const target = part.plan && plannedTarget(part.plan, targetVersion, NO_FACTS)
  const published = target === null ? null : { target, versionsOf: () => ({ code: 'not-queried' }) as const }
  return planResult(part, { checked: null, published }, targetVersion)
}

/** The version that a plan upgrades the cluster to, as exactly as it is known; null if nothing says one. */
export function plannedTarget(
  plan: ClusterPlan,
  asserted: string | null,
  { offeredTargets }: Pick<ClusterFacts, 'offeredTargets'>,
): string | null {
  const [planned = null, ...others] = new Set(
    plan.upgrades.map(({ target, isSensitive }) => (isSensitive ? null : target)),
  )
  const target = asserted ?? (others.length === 0 ? planned : null)
  return target === null ? null : (resolveTarget(target, offeredTargets ?? []) ?? target)
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
