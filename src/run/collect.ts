import type { Baseline } from '../baseline/baseline.js'
import { readBody } from '../cce/http/body.js'
import { readSaved } from '../checks/saved/index.js'
import type { Evidence } from '../checks/shared/context.js'
import { readAccess } from '../github/api/octokit.js'
import { readEvent, readTrigger, type Trigger } from '../github/runner/event.js'
import type { CheckResult } from '../model/check-result.js'
import { type ClusterResult, type ClusterSubject, NO_FACTS } from '../model/cluster.js'
import { type Diagnostic, diagnostic } from '../model/diagnostic.js'
import { counted } from '../model/language.js'
import { type LoadedPolicy, NO_LOADED_POLICY } from '../model/policy.js'
import type { SettingFault } from '../model/setting-fault.js'
import { loadPolicy, policySettingFault } from '../policy/source/index.js'
import type { PreviousReport } from '../publish/publisher.js'
import { type ResultFile, readResultFiles } from '../settings/files.js'
import type { ReadSettings, Settings } from '../settings/read-settings.js'
import { githubRun, type RunContext, type RunServices } from './context.js'
import { resultLine } from './result-line.js'

/** Everything that a run collected before it decides. */
export interface Collected {
  readonly clusters: readonly ClusterResult[]
  /** about the run as a whole: wrong settings, no access */
  readonly runDiagnostics: readonly Diagnostic[]
  readonly policy: LoadedPolicy
  readonly evidence: readonly Evidence[]
  /** the earlier report that the settings name */
  readonly baseline: Baseline | null
  /** null if it was not asked for */
  readonly previousReport: Promise<PreviousReport> | null
  readonly changedFiles: number | null
  readonly isRefused: boolean
  readonly isExcused: boolean
}

const NOTHING: Collected = {
  clusters: [],
  runDiagnostics: [],
  policy: NO_LOADED_POLICY,
  evidence: [],
  baseline: null,
  previousReport: null,
  changedFiles: null,
  isRefused: false,
  isExcused: false,
}

const refuse = (faults: readonly SettingFault[]): Collected => ({
  ...NOTHING,
  isRefused: true,
  runDiagnostics: faults.map((fault) => diagnostic(null, { name: 'wrong-settings', fault })),
})

/** Collects everything that the settings ask for. Wrong settings are refused before any request. */
export async function collect(read: ReadSettings, context: RunContext, services: RunServices): Promise<Collected> {
  if (read.faults.length > 0) return refuse([...read.faults, ...read.missing])
  const [saved, named] = await Promise.all([readSavedFiles(read.settings, context.cwd), readBaseline(read, context)])
  const policyFault = policySettingFault(read.run.policy, context)
  const faults = [...saved.faults, policyFault, named.fault].filter((fault) => fault !== null)
  if (faults.length > 0) return refuse(faults)
  const trigger = readTrigger(readEvent(context.env))
  const lockedOut = lockedOutAuthor(trigger, read)
  if (read.missing.length > 0 && lockedOut === null) return refuse(read.missing)

  const common = { ...NOTHING, baseline: named.baseline, previousReport: readPreviousReport(read, context, services) }
  const changedFiles = await countUnrelatedChanges(read, trigger, context, services)
  if (changedFiles !== null) return { ...common, changedFiles }
  if (lockedOut !== null) {
    const isExcused = read.run.noAccess === 'skip'
    const missing = read.missing.map((fault) => fault.input)
    const detail = { name: 'no-access', author: lockedOut, missing, excused: isExcused } as const
    return { ...common, isExcused, runDiagnostics: [diagnostic(null, detail)] }
  }
  if (!read.settings) return refuse([])

  const policy = loadPolicy({ ...read.run, ...context, setting: read.run.policy }, trigger, services.log)
  const results = saved.files
    ? Promise.resolve(readFiles(read, read.settings, saved.files, context, services))
    : Promise.all([
        queryCluster(read, read.settings, policy, context, services),
        setPendingStatus(read, read.settings, context, services),
      ]).then(([queried]) => queried)
  // The policy is awaited first: whatever becomes of the results, the report names it.
  const outcome = results.catch((error: unknown) => ownFault(error))
  return { ...common, policy: await policy, ...(await outcome) }
}

type Results = Pick<Collected, 'clusters' | 'evidence' | 'runDiagnostics'>

/** A fault of the gate itself. */
const ownFault = (error: unknown): Results => {
  const said = error instanceof Error ? error.message : String(error)
  const fault = { code: 'own-fault', said } as const
  return {
    clusters: [],
    evidence: [],
    runDiagnostics: [diagnostic(null, { name: 'unreadable-response', what: 'gate', fault })],
  }
}

/** GitHub withholds secrets and configuration variables from the pull requests of forks and bots. */
const WITHHELD_INPUTS: readonly string[] = ['credentials', 'access-key', 'secret-key']

/** Whose pull request it is, if that is why there are no credentials. */
function lockedOutAuthor(trigger: Trigger, { missing }: ReadSettings): 'fork' | 'bot' | null {
  if (trigger.kind !== 'pull_request' || !missing.some(({ input }) => WITHHELD_INPUTS.includes(input))) return null
  return trigger.isFork ? 'fork' : trigger.isBot ? 'bot' : null
}

const readSavedFiles = async (
  settings: Settings | null,
  cwd: string,
): Promise<{ readonly files: readonly ResultFile[] | null; readonly faults: readonly SettingFault[] }> =>
  settings?.source.kind === 'results' ? readResultFiles(settings.source.patterns, cwd) : { files: null, faults: [] }

async function readBaseline({ run: { baseline } }: ReadSettings, { cwd }: RunContext) {
  if (baseline === null) return { baseline: null, fault: null }
  const { readNamedBaseline } = await import('./named-baseline.js')
  return readNamedBaseline(baseline, cwd)
}

/** The number of changed files, if none of them matches `paths`; null if the gate must run. */
async function countUnrelatedChanges(
  { run: { paths, githubToken } }: ReadSettings,
  trigger: Trigger,
  context: RunContext,
  { log }: RunServices,
): Promise<number | null> {
  if (paths.length === 0 || trigger.kind === 'other') return null
  const { changedFiles, matchesPaths } = await import('../github/api/changed-files.js')
  const changed = await changedFiles(trigger, readAccess(context, githubToken))
  if ('unknown' in changed) {
    log.info(`paths: the gate runs, because the changed files could not all be listed (${changed.unknown})`)
    return null
  }
  return matchesPaths(changed.files, paths) ? null : changed.count
}

const NO_PREVIOUS_REPORT: PreviousReport = { baseline: null, comments: null }

/** The last report on the pull request, unless the settings name a baseline or no comment carries it. */
export const readPreviousReport = async (
  read: ReadSettings,
  context: RunContext,
  services: RunServices,
): Promise<PreviousReport> =>
  !context.github || read.run.comment === 'never' || read.run.baseline !== null
    ? NO_PREVIOUS_REPORT
    : context.github.readPreviousReport(githubRun(read, context, services))

async function setPendingStatus(
  read: ReadSettings,
  { targetVersion, waitTimeoutMs }: Settings,
  context: RunContext,
  services: RunServices,
): Promise<void> {
  if (!read.run.commitStatus) return
  const dueAt = context.clock.now() + waitTimeoutMs
  const pending = { targetVersion, dueAt, language: read.run.language }
  await context.github?.setPendingStatus(githubRun(read, context, services), pending)
}

/** Queries CCE. The HTTP client is loaded only here, since it would slow down the start of a replay. */
async function queryCluster(
  read: ReadSettings,
  settings: Settings,
  policy: Promise<LoadedPolicy>,
  context: RunContext,
  services: RunServices,
): Promise<Results> {
  const { queryLiveCluster } = await import('./query-cluster.js')
  const { cluster, evidence } = await queryLiveCluster({ read, settings, policy, context, services })
  return { clusters: [cluster], evidence, runDiagnostics: [] }
}

function readFiles(
  { secrets, subject }: ReadSettings,
  settings: Settings,
  files: readonly ResultFile[],
  { clock }: RunContext,
  { log, redact }: RunServices,
): Results {
  log.info(`Reading ${counted(files.length, 'saved response')}; no request is sent`)
  // As in a live response, JSON escapes can hide a credential.
  const safe = secrets.length > 0 ? files.map(({ path, text }) => ({ path, text: readBody(text, redact).text })) : files
  const { results, evidence, ignored } = readSaved(safe, settings.checks, settings, settings, clock.now())
  for (const path of ignored) log.info(`${path}: ignored, since it holds no result of a selected check`)
  for (const result of results) log.info(resultLine(result))
  return { clusters: groupByCluster(subject, results), evidence, runDiagnostics: [] }
}

/** Groups results by cluster. One that names no cluster is about the asserted cluster, or about the only one that is named. */
export function groupByCluster(subject: ClusterSubject, results: readonly CheckResult[]): ClusterResult[] {
  const clusterOf = (clusterId: string | null, own: readonly CheckResult[]): ClusterResult => ({
    subject: { ...subject, clusterId },
    results: own,
    facts: NO_FACTS,
    gaps: [],
  })
  if (results.length === 0) return []
  if (subject.clusterId !== null) return [clusterOf(subject.clusterId, results)]
  const named = [...new Set(results.flatMap(({ clusterId }) => clusterId ?? []))]
  const fallback = named.length === 1 ? (named[0] ?? null) : null
  const ids = [...new Set(results.map(({ clusterId }) => clusterId ?? fallback))]
  return ids.map((id) =>
    clusterOf(
      id,
      results.filter(({ clusterId }) => (clusterId ?? fallback) === id),
    ),
  )
}
