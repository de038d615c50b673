import { dirname, join, resolve } from 'node:path'
import { settingMessage, settingProblem } from '../messages/settings.js'
import type { ClusterFacts, ClusterResult } from '../model/cluster.js'
import { counted } from '../model/language.js'
import { type LoadedPolicy, NO_LOADED_POLICY } from '../model/policy.js'
import type { Report, RequestedSettings } from '../model/report.js'
import { isoTime, parseTimestamp } from '../model/timestamp.js'
import { parsePolicy } from '../policy/file/parse.js'
import { changesBetween } from '../report/build/policy.js'
import { renderText } from '../report/text.js'
import { decide } from '../run/decide.js'
import { savedScan, withSavedManifests } from '../run/manifests/results.js'
import { withSavedPlans } from '../run/plan-addons.js'
import { machineClock, VERSION } from '../run/process.js'
import { withRemovedApis } from '../run/removed-apis.js'
import { readSavedClusters } from '../run/saved-clusters.js'
import { readResultFiles, readTextFile } from '../settings/files.js'
import { readSettings } from '../settings/read-settings.js'
import { type Call, exitCodeOf, type Print, UsageError } from './command.js'
import { readReport } from './report-file.js'
import { readSavedFiles } from './saved-files.js'

/** Prints how the new decisions differ from the report. */
const NO_LOG = { info: () => {} }
/** The evidence does not have the change that the run was about. */
const NO_CHANGE = { trigger: { kind: 'other' }, changes: { list: () => null }, listed: [] } as const
/** Nothing ends a replay early. */
const REPLAYING = { clock: machineClock, signal: new AbortController().signal }

/** Decides again from evidence by another policy, and prints the differences from the report next to the evidence. */
export async function replay({ flags, args, print }: Call): Promise<number> {
  const { report, original, now, timeSource, fileCount } = await decideFromEvidence(flags, args, process.cwd())
  print(`Decided again from ${counted(fileCount, 'saved response')}, as of ${isoTime(now)} (${timeSource})`)
  for (const line of renderText(report)) print(line)
  if (original) printChanges(original, report, print)
  return exitCodeOf(report)
}

/**
 * Decides again from evidence. The settings and the time are those of the report next to the evidence, unless the flags
 * replace them.
 * @throws UsageError if evidence, policy or settings cannot be used
 */
export async function decideFromEvidence(
  { policy: policyFile, at, ...inputs }: Call['flags'],
  evidence: readonly string[],
  cwd: string,
) {
  const files = await readSavedFiles(evidence, cwd)
  const [first] = files
  if (!first) throw new UsageError('name the evidence: replay --policy FILE EVIDENCE…')
  const original = await reportNextTo(resolve(cwd, first.path))
  const originalInputs = original && inputsOf(original.asked)
  const read = readSettings({ inputs: { ...originalInputs, ...inputs, results: 'evidence' }, env: {} })
  const problems = read.faults.map((fault) => settingMessage(fault).en)
  // without a policy, the decision table alone decides
  const policy = policyFile === undefined ? NO_LOADED_POLICY : policyOf(policyFile, cwd)
  if (policy === null) problems.push(`policy is "${policyFile}": it cannot be read as a text file in UTF-8 or UTF-16`)
  const requested = parseTimestamp(at)
  if (at !== undefined && requested === null)
    problems.push(`at is "${at}": it must be a time such as "2026-01-31T12:00:00Z"`)
  refuse(problems)
  const { complete } = read
  if (policy === null || !complete) throw new UsageError('the settings cannot be used')
  const plans = await readResultFiles(read.general.plans, cwd, 'plan')
  refuse(plans.faults.map(({ value, problem }) => `${value} ${settingProblem(problem).en}`))
  const savedAt = (time: number) => readSavedClusters(files, complete, time)
  const takenAt = () => savedAt(0).clusters.flatMap(({ results }) => results.flatMap((result) => result.takenAt ?? []))
  const { now, timeSource } = decisionTime(requested, original, takenAt)
  const saved = savedAt(now)
  const reported = saved.clusters.map((cluster) => withReported(cluster, original))
  const planned = await withSavedPlans(reported, files, plans.files, complete, { cwd, log: NO_LOG })
  const scan = (complete.checks?.includes('manifests') ?? true) ? savedScan(files) : null
  const scanned = await withSavedManifests(planned, scan, REPLAYING)
  const run = { cwd, env: {}, settings: read, log: NO_LOG, clock: REPLAYING.clock, signal: REPLAYING.signal }
  const report = decide({
    settings: read,
    clusters: await withRemovedApis(scanned, scan, NO_CHANGE, run),
    runDiagnostics: saved.runDiagnostics,
    policy,
    stages: original?.stages ?? [],
    now,
    version: VERSION,
    run: original?.run ?? null,
    changedFiles: null,
    isRefused: false,
    isExcused: false,
  })
  return { report, original, now, timeSource, fileCount: files.length }
}

/** The time to decide for: as requested, otherwise of the report, otherwise of the newest result. */
function decisionTime(requested: number | null, original: Report | null, takenAt: () => readonly number[]) {
  if (requested !== null) return { now: requested, timeSource: 'as requested' }
  const reported = original && parseTimestamp(original.generatedAt)
  // the report rounds its time down to the second; what expired within that second had expired
  if (reported) return { now: reported + 999, timeSource: 'the time of the report' }
  const times = takenAt()
  if (times.length === 0)
    throw new UsageError('no result in the evidence has a time. If the files are check results, set --at')
  return { now: Math.max(...times), timeSource: 'the time of the newest result' }
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
}

/** The report of the run that left the evidence: it is next to the folder. */
const reportNextTo = (evidenceFile: string): Promise<Report | null> =>
  readReport(join(dirname(dirname(evidenceFile)), 'report.json')).catch(() => null)

/** A cluster by the evidence, with what the evidence does not say by the report. */
function withReported(cluster: ClusterResult, original: Report | null): ClusterResult {
  const { facts: saved, subject } = cluster
  const reported = original?.clusters ?? []
  const own = reported.length > 1 ? reported.find(({ id }) => id === subject.clusterId) : reported[0]
  const { name = null, region = null, readiness, facts = {} } = own ?? {}
  const { phase = null, liveVersion = null, offeredTargets = null, lastUpgrade = null, workflow = null } = facts
  // how long a version is supported depends on the region and the kind of the cluster
  const autopilot = subject.autopilot || readiness?.autopilot === true
  return {
    ...cluster,
    subject: { ...subject, region: subject.region ?? region, autopilot },
    facts: {
      ...saved,
      name: saved.name ?? name,
      phase: saved.phase ?? phase,
      liveVersion: saved.liveVersion ?? liveVersion,
      offeredTargets: saved.offeredTargets ?? offeredTargets,
      lastUpgrade: saved.lastUpgrade ?? lastUpgrade,
      workflow,
      ...(saved.isBackupKnown ? {} : reportedBackup(own)),
    },
  }
}

function reportedBackup(
  own: Report['clusters'][number] | undefined,
): Pick<ClusterFacts, 'latestBackupAt' | 'isBackupKnown'> {
  const latestBackupAt = parseTimestamp(own?.facts.latestBackupAt)
  return { latestBackupAt, isBackupKnown: latestBackupAt !== null || own?.readiness?.backup === 'none' }
}

/** The inputs that led to the settings of a report: `addonTaskId` is the input `addon-task-id`. */
function inputsOf({
  checks,
  minValidityMs,
  upgradeMaxAgeMs,
  ...texts
}: RequestedSettings): Record<string, string | undefined> {
  const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  // the names of the clusters that a job was limited to are left out: its evidence is about no others
  const inputs = Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string' ? [[kebabCase(name), text]] : [],
  )
  return {
    ...Object.fromEntries(inputs),
    checks: checks?.join(','),
    'min-validity': `${Math.floor(minValidityMs / 1000)}s`,
    'upgrade-max-age': upgradeMaxAgeMs === undefined ? undefined : `${Math.floor(upgradeMaxAgeMs / 1000)}s`,
  }
}

function policyOf(path: string, cwd: string): LoadedPolicy | null {
  const content = readTextFile(resolve(cwd, path))
  return content.kind === 'text' ? { ...NO_LOADED_POLICY, ...parsePolicy(content.text, path), file: path } : null
}

function printChanges(original: Report, report: Report, print: Print): void {
  const changes = changesBetween(original.findings, report.findings)
  const verdict =
    original.verdict === report.verdict
      ? `The verdict is still ${report.verdict}`
      : `The verdict was ${original.verdict} and is now ${report.verdict}`
  const differ = changes.length === 1 ? 'differs' : 'differ'
  print(`\n${verdict}; ${counted(changes.length, 'decision')} ${differ} from the report.`)
  for (const { name, nodes, from, to } of changes) {
    const where = nodes > 0 ? ` on ${counted(nodes, 'node')}` : ''
    print(`  * ${name}${where}: ${from ?? 'no finding'} -> ${to ?? 'no finding'}`)
  }
}
