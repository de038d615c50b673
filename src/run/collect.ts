import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Baseline } from '../baseline/baseline.js'
import { readBody } from '../cce/http/body.js'
import { PLAN_NOT_KEPT } from '../checks/saved/plan.js'
import type { Evidence } from '../checks/shared/context.js'
import { readEvent, readTrigger, type Trigger } from '../github/runner/event.js'
import { type ClusterResult, type ClusterSubject, unqueriedCluster } from '../model/cluster.js'
import { asksRepository } from '../model/clusters-file.js'
import type { CoverageGap } from '../model/coverage.js'
import { type Diagnostic, diagnostic } from '../model/diagnostic.js'
import type { IndexedCluster } from '../model/evidence-index.js'
import { counted } from '../model/language.js'
import { isInside } from '../model/paths.js'
import { type LoadedPolicy, NO_LOADED_POLICY } from '../model/policy.js'
import type { ClustersFileReport, StageReport } from '../model/report.js'
import { type PlainSettingProblem, type SettingFault, settingFault } from '../model/setting-fault.js'
import { loadPolicy } from '../policy/source/index.js'
import type { PreviousReport } from '../publish/comment.js'
import { type ResultFile, readResultFiles, readTextFile } from '../settings/files.js'
import type { CompleteSettings, ReadSettings } from '../settings/read-settings.js'
import { isProposal, sourceSettingFault } from '../source/index.js'
import { changesOf, countUnrelatedChanges } from './changes.js'
import { type LoadedClusters, loadClusters } from './clusters/load.js'
import { missingCredentials, refuseStartWithoutTarget, type Selection, selectClusters } from './clusters/select.js'
import { withStages } from './clusters/stages.js'
import { githubRun, type Run } from './context.js'
import { internalError } from './isolation.js'
import { withSavedPlans } from './plan-addons.js'
import { type DividedPlans, dividePlans, loadPlans, type RunPlans, unreadPlan } from './plans.js'
import type { GatedCluster } from './query-clusters.js'
import { resultLine } from './result-line.js'
import { readSavedClusters } from './saved-clusters.js'

/** Everything that a run collected before it decides. */
export interface Collected {
  readonly clusters: readonly ClusterResult[]
  /** about the run as a whole: wrong settings, no access */
  readonly runDiagnostics: readonly Diagnostic[]
  readonly policy: LoadedPolicy
  /** of the clusters file; empty without stages */
  readonly stages: readonly StageReport[]
  /** null without a clusters file */
  readonly clustersFile: ClustersFileReport | null
  readonly evidence: readonly Evidence[]
  /** the clusters of a clusters file, as their evidence is read again */
  readonly indexed: readonly IndexedCluster[]
  /** the earlier report that the settings name */
  readonly baseline: Baseline | null
  /** null if it was not asked for */
  readonly previousReport: Promise<PreviousReport> | null
  readonly changedFiles: number | null
  readonly isRefused: boolean
  readonly isExcused: boolean
}

export const NOTHING_COLLECTED: Collected = {
  clusters: [],
  runDiagnostics: [],
  policy: NO_LOADED_POLICY,
  stages: [],
  clustersFile: null,
  evidence: [],
  indexed: [],
  baseline: null,
  previousReport: null,
  changedFiles: null,
  isRefused: false,
  isExcused: false,
}

const refuse = (faults: readonly SettingFault[]): Collected => ({
  ...NOTHING_COLLECTED,
  isRefused: true,
  runDiagnostics: faults.map((fault) => diagnostic(null, { name: 'wrong-settings', fault })),
})

/** Collects everything that the settings ask for. Wrong settings are refused before any request. */
export async function collect(run: Run): Promise<Collected> {
  const { settings, cwd, env } = run
  const { complete, fleet } = settings
  if (settings.faults.length > 0) return refuse([...settings.faults, ...settings.missing])
  const [saved, planFiles, named] = await Promise.all([
    readSavedFiles(complete, cwd),
    readPlanFiles(settings, cwd),
    readNamedBaseline(run),
  ])
  const sourceFaults = [
    sourceSettingFault(settings.general.policy, run),
    fleet && sourceSettingFault(settings.general.clustersFile, run),
  ]
  const faults = [...saved.faults, ...planFiles.faults, ...sourceFaults, named.fault].filter((fault) => fault !== null)
  if (faults.length > 0) return refuse(faults)
  const trigger = readTrigger(readEvent(env), env)
  const changes = changesOf(trigger, run)
  const [loaded] = fleet ? await Promise.all([loadClusters(trigger, run), changes.list()]) : [null]
  const author = lockedOutAuthor(trigger)
  const missing = settings.missing.map((fault) => fault.input)
  const isLockedOut = author !== null && missing.some((input) => WITHHELD_INPUTS.includes(input))
  const needsCluster = missing.includes('cluster-id') && !isLockedOut
  if (needsCluster && loaded !== null && isUnknown(loaded, run)) return refuseUnknown(loaded, run)
  if (missing.length > 0 && !isLockedOut && loaded === null) return refuse(settings.missing)

  const common = { ...NOTHING_COLLECTED, baseline: named.baseline, previousReport: readPreviousReport(run) }
  const plans = planReader(planFiles.files, run)
  const planned = await plannedWork(plans, run)
  const isPlanned = planned.size > 0 && (fleet !== null || planned.has(null) || planned.has(settings.subject.clusterId))
  const changedFiles = isPlanned ? null : await countUnrelatedChanges(changes, loaded, run)
  if (changedFiles !== null) return { ...common, changedFiles }
  if (fleet && loaded && !(isLockedOut && loaded.listed.length === 0)) {
    const selection = await selectClusters(fleet, loaded, changes, planned, run)
    const { clustersFile, changedFiles } = selection
    if (changedFiles !== null) return { ...common, clustersFile, changedFiles }
    const withheld = author === null ? [] : missingCredentials(selection)
    if (author !== null && withheld.length > 0)
      return { ...common, clustersFile, ...withoutAccess(author, withheld, run) }
    const found = await collectResults(
      fleet.subject,
      (policy) => querySelection(selection, plans, policy, trigger, run),
      trigger,
      run,
    )
    return { ...common, clustersFile, ...found }
  }
  if (author !== null && isLockedOut) return { ...common, ...withoutAccess(author, missing, run) }
  if (!complete) return refuse([])
  const results = await collectResults(
    saved.files ? null : complete,
    async (policy) =>
      saved.files
        ? readFiles(saved.files, plans, complete, trigger, run)
        : queryCluster(complete, plans, policy, trigger, run),
    trigger,
    run,
  )
  return { ...common, ...results }
}

/** Whether it is not known that there is a clusters file: the settings do not name it, and the branch could not be read. */
const isUnknown = ({ listed, faults }: LoadedClusters, { settings }: Run): boolean =>
  !settings.general.clustersFile.isGiven &&
  listed.length === 0 &&
  faults.some(({ problem }) => problem.code === 'base-unreadable')

/** A run that may lack a cluster, or whose clusters file could not be read: it says both. */
function refuseUnknown({ faults }: LoadedClusters, { settings }: Run): Collected {
  const refused = refuse(settings.missing.filter(({ input }) => input === 'cluster-id'))
  const unread = faults.map((fault) => diagnostic(null, { name: 'clusters-file-error', fault }))
  return { ...refused, runDiagnostics: [...unread, ...refused.runDiagnostics] }
}

/** A pull request whose workflow gets no secrets from GitHub. */
function withoutAccess(author: 'fork' | 'bot', missing: readonly string[], { settings }: Run) {
  const isExcused = settings.general.noAccess === 'skip'
  const detail = { name: 'no-access', author, missing, excused: isExcused } as const
  return { isExcused, runDiagnostics: [diagnostic(null, detail)] }
}

/**
 * Loads the policy and queries or reads the results, side by side. A fault of the gate in one leaves the others standing.
 * @param pending what a pending commit status says; null if there is nothing to wait for
 */
async function collectResults(
  pending: PendingStatus | null,
  read: (policy: Promise<LoadedPolicy>) => Promise<Results>,
  trigger: Trigger,
  run: Run,
): Promise<Results & Pick<Collected, 'policy'>> {
  const { general } = run.settings
  const faults: Diagnostic[] = []
  const keepFault = (error: unknown, what: string | null = null): void =>
    void faults.push(internalError('collect', error, what))
  const setting = general.policy
  const policy = loadPolicy({ ...general, ...run, setting }, trigger, run.log).catch((error: unknown) => {
    keepFault(error, setting.files.join(', '))
    return UNREADABLE_POLICY
  })
  const status = pending ? setPendingStatus(pending, run).catch(keepFault) : Promise.resolve()
  const outcome = read(policy).catch((error: unknown) => {
    keepFault(error)
    return NO_RESULTS
  })
  const [loaded, found] = await Promise.all([policy, outcome, status])
  const clusters = await placeAddons(found.clusters, run).catch((error: unknown) => {
    keepFault(error)
    return found.clusters
  })
  return { ...found, clusters, policy: loaded, runDiagnostics: [...found.runDiagnostics, ...faults] }
}

/** Finds the lines of the repository that findings about add-ons are answered on. What reads them is loaded only if there are any. */
async function placeAddons(clusters: readonly ClusterResult[], run: Run): Promise<readonly ClusterResult[]> {
  const isAboutAddon = ({ addon }: { readonly addon: unknown }): boolean => addon !== null
  const isNeeded = clusters.some(({ results }) =>
    results.some(({ causes, diagnostics }) => causes.some(isAboutAddon) || diagnostics.some(isAboutAddon)),
  )
  if (!isNeeded) return clusters
  const { withAddonLines } = await import('./addon-lines.js')
  return withAddonLines(clusters, run)
}

type Results = Pick<Collected, 'clusters' | 'evidence' | 'indexed' | 'runDiagnostics'> &
  Partial<Pick<Collected, 'stages'>>

const NO_RESULTS: Results = { clusters: [], evidence: [], indexed: [], runDiagnostics: [] }

/** Takes the place of a policy that the gate failed to load. */
const UNREADABLE_POLICY: LoadedPolicy = { ...NO_LOADED_POLICY, state: 'faulty' }

/** GitHub withholds secrets and configuration variables from the pull requests of forks and bots. */
const WITHHELD_INPUTS: readonly string[] = ['credentials', 'access-key', 'secret-key']

/** Whose pull request it is, if its workflow can be one that gets no secrets. */
function lockedOutAuthor(trigger: Trigger): 'fork' | 'bot' | null {
  if (trigger.kind !== 'pull_request') return null
  return trigger.isFork ? 'fork' : trigger.isBot ? 'bot' : null
}

const readSavedFiles = async (
  settings: CompleteSettings | null,
  cwd: string,
): Promise<{ readonly files: readonly ResultFile[] | null; readonly faults: readonly SettingFault[] }> =>
  settings?.source.kind === 'results' ? readResultFiles(settings.source.lists, cwd) : { files: null, faults: [] }

/** The files that are checked as plans; none if no plan is checked. Beside saved responses, a plan that is given is checked. */
const readPlanFiles = async ({ subject, general }: ReadSettings, cwd: string): ReturnType<typeof readResultFiles> =>
  (subject.checks?.includes('plan') ?? general.plans.length > 0)
    ? readResultFiles(general.plans, cwd, 'plan')
    : { files: [], faults: [] }

/** A report about thousands of nodes has a few megabytes. */
const MAX_BASELINE_BYTES = 64 * 1024 * 1024

/** Reads the earlier report that the input `baseline` names. @returns the report, or why it cannot be used */
async function readNamedBaseline({ settings, cwd }: Run) {
  const path = settings.general.baseline
  if (path === null) return { baseline: null, fault: null }
  const refuseFile = (code: PlainSettingProblem) => ({ baseline: null, fault: settingFault('baseline', path, code) })
  const full = resolve(cwd, path)
  const size = lstatSync(full, { throwIfNoEntry: false })?.size ?? 0
  if (size > MAX_BASELINE_BYTES) return refuseFile('baseline-too-large')
  const file = readTextFile(full)
  if (file.kind !== 'text') return refuseFile(file.kind === 'absent' ? 'no-such-file' : 'not-text-file')
  const { readBaseline } = await import('../baseline/baseline.js')
  const baseline = readBaseline(file.text)
  return baseline ? { baseline, fault: null } : refuseFile('not-a-report')
}

/** The last report on the pull request, unless the settings name a baseline or no comment carries it. */
export async function readPreviousReport(run: Run): Promise<PreviousReport> {
  const { comment, baseline } = run.settings.general
  if (!run.isWorkflowStep || comment === 'never' || baseline !== null) return { baseline: null, comments: null }
  const publishing = await import('../publish/comment.js')
  return publishing.readReportInComment(githubRun(run))
}

type PendingStatus = Pick<CompleteSettings, 'targetVersion' | 'waitTimeoutMs'>

async function setPendingStatus({ targetVersion, waitTimeoutMs }: PendingStatus, run: Run): Promise<void> {
  const { commitStatus, language } = run.settings.general
  if (!run.isWorkflowStep || !commitStatus) return
  const dueAt = run.clock.now() + waitTimeoutMs
  const publishing = await import('../publish/commit-status.js')
  await publishing.setPendingStatus(githubRun(run), targetVersion, dueAt, language)
}

/** Queries CCE. The HTTP client is loaded only here, since it would slow down the start of a replay. */
async function queryCluster(
  settings: CompleteSettings,
  plans: PlanReader,
  policy: Promise<LoadedPolicy>,
  trigger: Trigger,
  run: Run,
): Promise<Results> {
  const targeted = await withTargets([{ kind: 'queried', settings, entry: null }], trigger, run)
  const [subject = settings] = targeted.map((one) => (one.kind === 'queried' ? one.settings : one.subject))
  const isKnown = settings.clusterId !== null
  const divided = await divide(plans, isKnown ? [settings.clusterId] : [], subject)
  if (settings.source.kind === 'none' && divided !== null) {
    const clusters = isKnown ? targeted.map((one) => offlineCluster(one, divided)) : []
    const unread = isKnown ? [] : targeted.flatMap((one) => (one.kind === 'unqueried' ? one.diagnostics : []))
    return withOthers({ ...NO_RESULTS, clusters, evidence: [PLAN_NOT_KEPT], runDiagnostics: unread }, divided)
  }
  const { queryClusters } = await import('./query-clusters.js')
  return withOthers(await queryClusters(targeted, 1, policy, run, divided), divided)
}

/** The plans that are checked. They are read once, on first use. */
interface PlanReader {
  readonly files: readonly ResultFile[]
  load(): Promise<RunPlans>
}

function planReader(files: readonly ResultFile[], run: Run): PlanReader {
  let known: Promise<RunPlans> | undefined
  return { files, load: () => (known ??= loadPlans(files, run)) }
}

/**
 * The clusters that plans do something to, whatever files the change lists: a plan can depend on any file. Null stands for a cluster
 * that a plan does not name, and for plans that cannot be read.
 */
async function plannedWork(checked: PlanReader, run: Run): Promise<ReadonlySet<string | null>> {
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

/** A cluster that CCE is not asked about, because only plans are checked. */
function offlineCluster(gated: GatedCluster, plans: DividedPlans): ClusterResult {
  const { subject, diagnostics } = gated.kind === 'queried' ? { subject: gated.settings, diagnostics: [] } : gated
  return { ...unqueriedCluster(subject, diagnostics), results: [unreadPlan(subject, plans.partOf(subject.clusterId))] }
}

/** Queries CCE about the clusters of a clusters file. */
async function querySelection(
  { clusters, earlier, staged, diagnostics }: Selection,
  plans: PlanReader,
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
  const answers = await queryClusters([...targeted, ...earlier], maxParallel, policy, run, divided)
  const result = withStages(staged, targeted, answers.clusters, run.serverClock.now())
  // what the run only looks at is not part of its results
  const count = targeted.length
  const own = {
    clusters: result.clusters.slice(0, count),
    stages: result.stages,
    evidence: answers.evidence.filter(({ cluster }) => cluster === undefined || cluster < count),
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
  if (!clusters.some((one) => one.kind === 'queried' && asksRepository(one.settings.target, one.entry))) return clusters
  const { resolveTargets } = await import('./target.js')
  return resolveTargets(clusters, trigger, run)
}

async function readFiles(
  files: readonly ResultFile[],
  plans: PlanReader,
  given: CompleteSettings,
  trigger: Trigger,
  run: Run,
): Promise<Results> {
  const { clock, log, redact } = run
  const [cluster] = await withTargets([{ kind: 'queried', settings: given, entry: null }], trigger, run)
  if (cluster?.kind === 'unqueried') {
    const { subject, diagnostics } = cluster
    const divided = await divide(plans, [subject.clusterId], subject)
    const one = divided === null ? unqueriedCluster(subject, diagnostics) : offlineCluster(cluster, divided)
    return withOthers({ ...NO_RESULTS, clusters: [one] }, divided)
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
  const clusters = await withSavedPlans(read, safe, plans.files, settings, run)
  for (const { subject, results } of clusters)
    for (const result of results)
      log.info(clusters.length > 1 ? `${subject.name ?? subject.clusterId}: ${resultLine(result)}` : resultLine(result))
  const isMarked = plans.files.length === 0 || saved.evidence.some(({ check }) => check === 'plan')
  return { ...saved, clusters, evidence: isMarked ? saved.evidence : [...saved.evidence, PLAN_NOT_KEPT] }
}

/** The gap of a pull request or merge group whose results are files of its own workspace: whoever opened it can have written them. */
function ownResults(paths: readonly string[], { env, cwd }: Pick<Run, 'env' | 'cwd'>): CoverageGap[] {
  const files = isProposal(env) ? paths.filter((path) => isInside(resolve(cwd), resolve(cwd, path))) : []
  return files.length > 0 ? [{ check: null, code: 'own-results', files }] : []
}
