import { resolve } from 'node:path'
import { readBody } from '../cce/http/body.js'
import { isManifestScan } from '../checks/saved/manifests.js'
import { PLAN_NOT_KEPT } from '../checks/saved/plan.js'
import type { Evidence } from '../checks/shared/context.js'
import type { Trigger } from '../github/runner/event.js'
import { type ClusterResult, type ClusterSubject, unqueriedCluster } from '../model/cluster.js'
import type { CoverageGap } from '../model/coverage.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { IndexedCluster } from '../model/evidence-index.js'
import { counted } from '../model/language.js'
import { isInside } from '../model/paths.js'
import type { LoadedPolicy } from '../model/policy.js'
import type { StageReport } from '../model/report.js'
import { type ResultFile, readResultFiles } from '../settings/files.js'
import type { CompleteSettings } from '../settings/read-settings.js'
import { isProposal } from '../source/index.js'
import { askedTarget, refuseStartWithoutTarget, type Selection } from './clusters/select.js'
import { withStages } from './clusters/stages.js'
import type { Run } from './context.js'
import type { ManifestScan } from './manifests/index.js'
import { savedScan, unqueriedManifests, withSavedManifests } from './manifests/results.js'
import { withSavedPlans } from './plan-addons.js'
import { type DividedPlans, dividePlans, loadPlans, type RunPlans, unreadPlan } from './plans.js'
import type { CheckedRepository, GatedCluster } from './query-clusters.js'
import { resultLine } from './result-line.js'
import { readSavedClusters } from './saved-clusters.js'

/** What a run finds out about clusters, by asking CCE or from saved responses. */
export interface Results {
  readonly clusters: readonly ClusterResult[]
  readonly evidence: readonly Evidence[]
  /** the clusters of a clusters file, in the order of their evidence */
  readonly indexed: readonly IndexedCluster[]
  readonly runDiagnostics: readonly Diagnostic[]
  readonly stages?: readonly StageReport[]
}

export const NO_RESULTS: Results = { clusters: [], evidence: [], indexed: [], runDiagnostics: [] }

/** Queries CCE. The HTTP client is loaded only here, since it would slow down the start of a replay. */
export async function queryCluster(
  settings: CompleteSettings,
  { plans, manifests }: RepositoryChecks,
  policy: Promise<LoadedPolicy>,
  trigger: Trigger,
  run: Run,
): Promise<Results> {
  const targeted = await withTargets([{ kind: 'queried', settings, entry: null }], trigger, run)
  const [subject = settings] = targeted.map((one) => (one.kind === 'queried' ? one.settings : one.subject))
  const isKnown = settings.clusterId !== null
  const divided = await divide(plans, isKnown ? [settings.clusterId] : [], subject)
  if (settings.source.kind === 'none') return offlineResults(targeted, isKnown, { plans: divided, manifests }, run)
  const { queryClusters } = await import('./query-clusters.js')
  const answers = await queryClusters(targeted, 1, policy, run, { plans: divided, manifests })
  return withOthers({ ...answers, evidence: [...answers.evidence, ...(await scanEvidence(manifests))] }, divided)
}

/** The checks of the repository. */
export interface RepositoryChecks {
  readonly plans: PlanReader
  /** null if manifests are not checked */
  readonly manifests: ManifestScan | null
}

/** The scan of the repository, as far as there was one. A fault in it is that of the check. */
const scanEvidence = async (manifests: ManifestScan | null): Promise<readonly Evidence[]> =>
  (await manifests?.evidence().catch(() => [])) ?? []

/** The plans that are checked. They are read once, on first use. */
export interface PlanReader {
  readonly files: readonly ResultFile[]
  load(): Promise<RunPlans>
}

export function planReader(files: readonly ResultFile[], run: Run): PlanReader {
  let known: Promise<RunPlans> | undefined
  return { files, load: () => (known ??= loadPlans(files, run)) }
}

/**
 * The clusters that plans do something to, whatever files the change lists: a plan can depend on any file. Null stands for a cluster
 * that a plan does not name, and for plans that cannot be read.
 */
export async function plannedWork(checked: PlanReader, run: Run): Promise<ReadonlySet<string | null>> {
  const isChecked = checked.files.length > 0
  const others = isChecked ? [] : (await readResultFiles(run.settings.general.plans, run.cwd, 'plan')).files
  if (!isChecked && others.length === 0) return new Set()
  const { parts, diagnostics } = await (isChecked ? checked.load() : loadPlans(others, run))
  const busy = parts.filter(({ causes, gaps, upgrades }) => causes.length + gaps.length + upgrades.length > 0)
  return new Set([...busy.map(({ clusterId }) => clusterId), ...(diagnostics.length > 0 ? [null] : [])])
}

/** What the plans do, divided among the clusters of the run; null if no plan is checked. */
async function divide(
  plans: PlanReader,
  gated: readonly (string | null)[],
  subject: ClusterSubject,
): Promise<DividedPlans | null> {
  return plans.files.length === 0 ? null : dividePlans(await plans.load(), gated, subject)
}

/** The clusters of the run, and those that are not gated but that a plan does something to. */
const withOthers = <R extends Pick<Results, 'clusters'>>(results: R, divided: DividedPlans | null): R => ({
  ...results,
  clusters: [...results.clusters, ...(divided?.others ?? [])],
})

/** What the repository says about a cluster that CCE is not asked about. @param isKnown the settings give its id */
async function offlineResults(
  targeted: readonly GatedCluster[],
  isKnown: boolean,
  { plans, manifests }: CheckedRepository,
  run: Run,
): Promise<Results> {
  // what the plans are about takes the place of a cluster without an id
  const isOfPlans = plans !== null && !isKnown
  const subjects = targeted.map((one) => (one.kind === 'queried' ? { subject: one.settings, diagnostics: [] } : one))
  const own = isOfPlans ? [] : subjects.map(({ subject, diagnostics }) => unqueriedCluster(subject, diagnostics))
  const withPlans = own.map((cluster) => withPlanOf(cluster, plans))
  const others = plans?.others ?? []
  const checked = await Promise.all(
    [...withPlans, ...others].map(async (cluster) => {
      const isGated = isOfPlans || withPlans.includes(cluster)
      const ofManifests = isGated ? await unqueriedManifests(cluster.subject, manifests, run) : []
      return { ...cluster, results: [...ofManifests, ...cluster.results] }
    }),
  )
  return {
    ...NO_RESULTS,
    clusters: checked,
    evidence: [...(plans === null ? [] : [PLAN_NOT_KEPT]), ...(await scanEvidence(manifests))],
    runDiagnostics: isOfPlans ? subjects.flatMap(({ diagnostics }) => diagnostics) : [],
  }
}

const withPlanOf = (cluster: ClusterResult, plans: DividedPlans | null): ClusterResult =>
  plans === null
    ? cluster
    : { ...cluster, results: [unreadPlan(cluster.subject, plans.partOf(cluster.subject.clusterId))] }

/** Queries CCE about the clusters of a clusters file. */
export async function querySelection(
  { clusters, earlier, staged, diagnostics }: Selection,
  { plans, manifests }: RepositoryChecks,
  policy: Promise<LoadedPolicy>,
  trigger: Trigger,
  run: Run,
): Promise<Results> {
  const { queryClusters } = await import('./query-clusters.js')
  const ids = clusters.map((one) => (one.kind === 'queried' ? one.settings : one.subject).clusterId)
  const [targeted, divided] = await Promise.all([
    withTargets(clusters, trigger, run).then((all) => all.map(refuseStartWithoutTarget)),
    divide(plans, ids, run.settings.subject),
  ])
  const { maxParallel } = run.settings.general
  const answers = await queryClusters([...targeted, ...earlier], maxParallel, policy, run, {
    plans: divided,
    manifests,
  })
  const result = withStages(staged, targeted, answers.clusters, run.serverClock.now())
  // what the run only looks at is not part of its results
  const count = targeted.length
  const own = {
    clusters: result.clusters.slice(0, count),
    stages: result.stages,
    evidence: [
      ...answers.evidence.filter(({ cluster }) => cluster === undefined || cluster < count),
      ...(await scanEvidence(manifests)),
    ],
    indexed: answers.indexed.slice(0, count),
  }
  return { ...withOthers(own, divided), runDiagnostics: [...diagnostics, ...answers.runDiagnostics] }
}

/** The clusters with the target versions that stand in the repository. What reads them is loaded only if it is needed. */
async function withTargets(
  clusters: readonly GatedCluster[],
  trigger: Trigger,
  run: Run,
): Promise<readonly GatedCluster[]> {
  if (clusters.every((cluster) => askedTarget(cluster) === null)) return clusters
  const { resolveTargets } = await import('./target.js')
  return resolveTargets(clusters, trigger, run)
}

export async function readFiles(
  files: readonly ResultFile[],
  { plans, manifests }: RepositoryChecks,
  given: CompleteSettings,
  trigger: Trigger,
  run: Run,
): Promise<Results> {
  const { clock, log, redact } = run
  const [cluster] = await withTargets([{ kind: 'queried', settings: given, entry: null }], trigger, run)
  if (cluster?.kind === 'unqueried') {
    const divided = await divide(plans, [cluster.subject.clusterId], cluster.subject)
    return offlineResults([cluster], true, { plans: divided, manifests }, run)
  }
  const settings = cluster?.settings ?? given
  log.info(`Reading ${counted(files.length, 'saved response')}; no request is sent`)
  const hasSecrets = run.settings.secrets.length > 0
  // As in a live response, JSON escapes can hide a credential.
  const safe = hasSecrets ? files.map(({ path, text }) => ({ path, text: readBody(text, redact).text })) : files
  const { ignored, ...saved } = readSavedClusters(safe, settings, clock.now())
  for (const path of ignored) log.info(`${path}: ignored, since it holds no result of a selected check`)
  const own = ownResults(
    files.map(({ path }) => path).filter((path) => !ignored.includes(path)),
    run,
  )
  const read = saved.clusters.map((cluster) => ({ ...cluster, gaps: [...cluster.gaps, ...own] }))
  const planned = await withSavedPlans(read, safe, plans.files, settings, run)
  const scan = manifests ?? (settings.checks === null ? savedScan(safe) : null)
  if (manifests !== null)
    for (const { path } of safe.filter((file) => isManifestScan(file.path)))
      log.info(`${path}: ignored, since checks has manifests, so that the files of the workspace are read`)
  const clusters = await withSavedManifests(planned, scan, run)
  for (const { subject, results } of clusters)
    for (const result of results)
      log.info(clusters.length > 1 ? `${subject.name ?? subject.clusterId}: ${resultLine(result)}` : resultLine(result))
  const isMarked = plans.files.length === 0 || saved.evidence.some(({ check }) => check === 'plan')
  const kept = isMarked ? saved.evidence : [...saved.evidence, PLAN_NOT_KEPT]
  return { ...saved, clusters, evidence: [...kept, ...(await scanEvidence(scan))] }
}

/** The gap of a pull request or merge group whose results are files of its own workspace: whoever opened it can have written them. */
function ownResults(paths: readonly string[], { env, cwd }: Pick<Run, 'env' | 'cwd'>): CoverageGap[] {
  const files = isProposal(env) ? paths.filter((path) => isInside(resolve(cwd), resolve(cwd, path))) : []
  return files.length > 0 ? [{ check: null, code: 'own-results', files }] : []
}
