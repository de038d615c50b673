import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readSaved, type SavedResults } from '../checks/saved/index.js'
import { settingMessage, settingProblem } from '../messages/settings.js'
import type { ClusterFacts } from '../model/cluster.js'
import { counted } from '../model/language.js'
import { type LoadedPolicy, NO_LOADED_POLICY } from '../model/policy.js'
import type { Report, RequestedSettings } from '../model/report.js'
import { isoTime, parseTimestamp } from '../model/timestamp.js'
import { parsePolicy } from '../policy/file/parse.js'
import { changesBetween } from '../report/build/policy.js'
import { renderText } from '../report/text.js'
import { groupByCluster } from '../run/collect.js'
import { decide } from '../run/decide.js'
import { VERSION } from '../run/process.js'
import { type ResultFile, readResultFiles, readTextFile } from '../settings/files.js'
import { type ReadSettings, readSettings, type Settings } from '../settings/read-settings.js'
import { type Call, exitCodeOf, type Print, UsageError } from './command.js'
import { readReport } from './report-file.js'

export interface ReplayOptions {
  /** the path of a policy; undefined: the decision table alone decides */
  readonly policy?: string | undefined
  /** the time to decide for */
  readonly at?: string | undefined
  /** inputs that replace those of the original run */
  readonly inputs?: Readonly<Record<string, string | undefined>>
}

export interface Replayed {
  readonly report: Report
  /** the report next to the evidence, if there is one */
  readonly original: Report | null
  /** epoch milliseconds: the time that the decision is for */
  readonly now: number
  /** where that time comes from */
  readonly timeSource: string
  readonly fileCount: number
}

/** Decides again from evidence by another policy, and prints the differences from the report next to the evidence. */
export async function replay({ flags: { policy, at, ...inputs }, args, print }: Call): Promise<number> {
  const options = { policy, at, inputs }
  const replayed = await decideFromEvidence(options, args, { cwd: process.cwd(), version: VERSION })
  const { report, original, now, timeSource, fileCount } = replayed
  print(`Decided again from ${counted(fileCount, 'saved response')}, as of ${isoTime(now)} (${timeSource})`)
  for (const line of renderText(report)) print(line)
  if (original) printChanges(original, report, print)
  return exitCodeOf(report)
}

/**
 * Decides again from evidence. The settings and the time are those of the report next to the evidence, unless the options
 * replace them.
 * @throws UsageError if evidence, policy or settings cannot be used
 */
export async function decideFromEvidence(
  options: ReplayOptions,
  evidence: readonly string[],
  { cwd, version }: { readonly cwd: string; readonly version: string },
): Promise<Replayed> {
  const { files, faults } = await readResultFiles(
    evidence.map((path) => expandFolder(path, cwd)),
    cwd,
  )
  refuse(faults.map(({ value, problem }) => `${value} ${settingProblem(problem).en}`))
  const [first] = files
  if (!first) throw new UsageError('name the evidence: replay --policy FILE EVIDENCE…')
  const original = reportNextTo(resolve(cwd, first.path))
  const inputs = { ...(original && inputsOf(original.asked)), ...options.inputs, results: 'evidence' }
  const read = readSettings({ inputs, env: {} })
  const policy = options.policy === undefined ? NO_LOADED_POLICY : policyOf(options.policy, cwd)
  const problems = read.faults.map((fault) => settingMessage(fault).en)
  if (policy === null) problems.push(`policy is "${options.policy}": it cannot be read as a UTF-8 text file`)
  if (options.at !== undefined && parseTimestamp(options.at) === null)
    problems.push(`at is "${options.at}": it must be a time such as "2026-01-31T12:00:00Z"`)
  refuse(problems)
  if (policy === null || !read.settings) throw new UsageError('the settings cannot be used')
  const { now, saved, timeSource } = readEvidence(files, read.settings, options.at, original)
  const report = decideAgain(saved, read, policy, original, now, version)
  return { report, original, now, timeSource, fileCount: files.length }
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
}

/** A folder means the responses in it. */
function expandFolder(path: string, cwd: string): string {
  const full = resolve(cwd, path)
  return existsSync(full) && statSync(full).isDirectory() ? join(path, '*.json') : path
}

/** The report of the run that left the evidence: it is next to the folder. */
function reportNextTo(evidenceFile: string): Report | null {
  try {
    return readReport(join(dirname(dirname(evidenceFile)), 'report.json'))
  } catch {
    return null
  }
}

/** Facts about the cluster decide nothing, so they are copied from the report. */
function factsOf(original: Report | null): ClusterFacts {
  const [cluster] = original?.clusters ?? []
  const { phase, liveVersion, offeredTargets, lastUpgrade, workflow, latestBackupAt } = cluster?.facts ?? {}
  return {
    name: cluster?.name ?? null,
    phase: phase ?? null,
    liveVersion: liveVersion ?? null,
    offeredTargets: offeredTargets ?? null,
    lastUpgrade: lastUpgrade ?? null,
    workflow: workflow ?? null,
    latestBackupAt: parseTimestamp(latestBackupAt),
  }
}

const inputsOf = (asked: RequestedSettings): Record<string, string | undefined> => ({
  checks: asked.checks?.join(','),
  'cluster-id': asked.clusterId ?? undefined,
  'current-version': asked.currentVersion ?? undefined,
  'target-version': asked.targetVersion ?? undefined,
  'min-validity': `${Math.floor(asked.minValidityMs / 1000)}s`,
  'fail-on': asked.failOn ?? undefined,
  'precheck-task-id': asked.precheckTaskId ?? undefined,
  'addon-task-id': asked.addonTaskId ?? undefined,
  'addon-instance-id': asked.addonInstanceId ?? undefined,
  'addon-check-type': asked.addonCheckType,
  'upgrade-task-id': asked.upgradeTaskId ?? undefined,
})

function policyOf(path: string, cwd: string): LoadedPolicy | null {
  const content = readTextFile(resolve(cwd, path))
  return content.kind === 'text' ? { ...NO_LOADED_POLICY, ...parsePolicy(content.text, path), file: path } : null
}

/** Reads the evidence for the requested time, otherwise the time of the report, otherwise the time of the newest result. */
function readEvidence(
  files: readonly ResultFile[],
  settings: Settings,
  at: string | undefined,
  original: Report | null,
): { readonly now: number; readonly saved: SavedResults; readonly timeSource: string } {
  const readAsOf = (now: number) => readSaved(files, settings.checks, settings, settings, now)
  const requested = at === undefined ? null : parseTimestamp(at)
  if (requested !== null) return { now: requested, saved: readAsOf(requested), timeSource: 'as requested' }
  const reported = original && parseTimestamp(original.generatedAt)
  if (reported) return { now: reported, saved: readAsOf(reported), timeSource: 'the time of the report' }
  const taken = readAsOf(0).results.flatMap(({ takenAt }) => takenAt ?? [])
  if (taken.length === 0)
    throw new UsageError('no result in the evidence has a time. If the files are check results, set --at')
  const newest = Math.max(...taken)
  return { now: newest, saved: readAsOf(newest), timeSource: 'the time of the newest result' }
}

function decideAgain(
  { results }: SavedResults,
  read: ReadSettings,
  policy: LoadedPolicy,
  original: Report | null,
  now: number,
  version: string,
): Report {
  const facts = factsOf(original)
  return decide({
    read,
    clusters: groupByCluster(read.subject, results).map((cluster) => ({ ...cluster, facts })),
    runDiagnostics: [],
    policy,
    now,
    version,
    changedFiles: null,
    isRefused: false,
    isExcused: false,
  })
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
