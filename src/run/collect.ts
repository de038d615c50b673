import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Baseline } from '../baseline/baseline.js'
import type { Evidence } from '../checks/shared/context.js'
import { readEvent, readTrigger, type Trigger } from '../github/runner/event.js'
import type { ClusterResult } from '../model/cluster.js'
import { type Diagnostic, diagnostic } from '../model/diagnostic.js'
import type { IndexedCluster } from '../model/evidence-index.js'
import { RUNNER_VARIABLES } from '../model/oidc.js'
import { type LoadedPolicy, NO_LOADED_POLICY } from '../model/policy.js'
import { LIVE_CALLS_ITEM } from '../model/removed-api.js'
import type { ClustersFileReport, StageReport } from '../model/report.js'
import { type PlainSettingProblem, type SettingFault, settingFault } from '../model/setting-fault.js'
import { loadPolicy } from '../policy/source/index.js'
import type { PreviousReport } from '../publish/comment.js'
import { type ResultFile, readResultFiles, readTextFile } from '../settings/files.js'
import type { CompleteSettings, ReadSettings } from '../settings/read-settings.js'
import { sourceSettingFault } from '../source/index.js'
import { changesOf, countUnrelatedChanges } from './changes.js'
import { type LoadedClusters, loadClusters } from './clusters/load.js'
import { missingCredentials, selectClusters } from './clusters/select.js'
import { githubRun, type Run } from './context.js'
import { internalError } from './isolation.js'
import { type ManifestScan, type ManifestSources, manifestScan } from './manifests/index.js'
import {
  NO_RESULTS,
  plannedWork,
  planReader,
  queryCluster,
  querySelection,
  type Results,
  readFiles,
} from './results.js'

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
  const inputs = [...(saved.files ?? []), ...planFiles.files].map(({ path }) => path)
  const sources: ManifestSources = { trigger, changes, listed: loaded?.listed ?? [], inputs }
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
      (policy, manifests) => querySelection(selection, { plans, manifests }, policy, trigger, run),
      sources,
      trigger,
      run,
    )
    return { ...common, clustersFile, ...found }
  }
  if (author !== null && isLockedOut) return { ...common, ...withoutAccess(author, missing, run) }
  if (!complete) return refuse([])
  const results = await collectResults(
    saved.files ? null : complete,
    async (policy, manifests) =>
      saved.files
        ? readFiles(saved.files, { plans, manifests }, complete, trigger, run)
        : queryCluster(complete, { plans, manifests }, policy, trigger, run),
    sources,
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
  read: (policy: Promise<LoadedPolicy>, manifests: ManifestScan | null) => Promise<Results>,
  sources: ManifestSources,
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
  const manifests = manifestScan(run, sources, policy)
  const outcome = read(policy, manifests).catch((error: unknown) => {
    keepFault(error)
    return NO_RESULTS
  })
  const [loaded, found] = await Promise.all([policy, outcome, status])
  const clusters = await placeAddons(found.clusters, run).catch((error: unknown) => {
    keepFault(error)
    return found.clusters
  })
  const joined = await joinApis(clusters, manifests, sources, run).catch((error: unknown) => {
    keepFault(error)
    return clusters
  })
  return { ...found, clusters: joined, policy: loaded, runDiagnostics: [...found.runDiagnostics, ...faults] }
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

/** Joins calls of removed APIs with the repository, the change and Helm. What does that is loaded only if there is something to join. */
async function joinApis(
  clusters: readonly ClusterResult[],
  manifests: ManifestScan | null,
  sources: ManifestSources,
  run: Run,
): Promise<readonly ClusterResult[]> {
  const isNeeded = clusters.some(({ results }) =>
    results.some(({ check, causes }) => check === 'manifests' || causes.some(({ name }) => name === LIVE_CALLS_ITEM)),
  )
  if (!isNeeded) return clusters
  const { withRemovedApis } = await import('./removed-apis.js')
  return withRemovedApis(clusters, manifests, sources, run)
}

/** Takes the place of a policy that the gate failed to load. */
const UNREADABLE_POLICY: LoadedPolicy = { ...NO_LOADED_POLICY, state: 'faulty' }

/** GitHub withholds secrets, configuration variables and ID tokens from the pull requests of forks and bots. */
const WITHHELD_INPUTS: readonly string[] = [
  ...['credentials', 'access-key', 'secret-key', 'oidc-provider-urn', 'oidc-agency-urn'],
  RUNNER_VARIABLES.url,
]

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
