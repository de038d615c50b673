import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readSaved, type SavedResults } from '../checks/saved/index.js'
import { settingMessage, settingProblem } from '../messages/settings.js'
import { DASH, DECISIONS } from '../messages/terms.js'
import { type ClusterFacts, NO_FACTS } from '../model/cluster-facts.js'
import { counted } from '../model/language.js'
import { NO_POLICY } from '../model/policy.js'
import type { Report, RequestedSettings } from '../model/report.js'
import { isoTime, parseTimestamp } from '../model/timestamp.js'
import { isGreen } from '../policy/evaluate/verdict.js'
import { readPolicy } from '../policy/file/parse.js'
import { type LoadedPolicy, NO_RUN_POLICY, type PolicyState } from '../policy/source/find-policy.js'
import { changesBetween } from '../report/build/policy.js'
import { renderText } from '../report/text.js'
import { expectationsOf } from '../run/collected.js'
import { evaluate } from '../run/evaluate.js'
import { policyInput } from '../run/policy-input.js'
import { reportOfRuling, requestedSettings } from '../run/report-run.js'
import { type ResultFile, readResultFiles, readTextFile } from '../settings/files.js'
import { type ReadSettings, readSettings } from '../settings/read-settings.js'
import type { Settings } from '../settings/settings.js'
import { readReport } from './report-file.js'

type Print = (text: string) => void

/** The settings of the original run that one may set anew. */
export const REPLAY_INPUTS = [
  'checks',
  'cluster-id',
  'current-version',
  'target-version',
  'min-validity',
  'fail-on',
] as const

export interface ReplayFlags {
  readonly policy: string | undefined
  /** the moment at which it is decided */
  readonly at: string | undefined
  readonly inputs: Readonly<Record<string, string | undefined>>
}

/** What deciding again came to. */
export interface Replayed {
  readonly report: Report
  /** the report that the evidence belongs to, where it lies beside it */
  readonly original: Report | null
  /** epoch milliseconds, and why that moment */
  readonly now: number
  readonly since: string
  readonly files: number
}

/**
 * Decides again from evidence, by another policy, and tells what differs from the report beside it.
 * @returns as `gate`: 0 where the step would be green, 1 on block, 2 on wrong usage, 3 on inconclusive
 */
export async function replay(
  flags: ReplayFlags,
  evidence: readonly string[],
  place: { readonly cwd: string; readonly version: string },
  out: Print,
  complain: Print,
): Promise<number> {
  const replayed = await decideFromEvidence(flags, evidence, place)
  if ('problems' in replayed) {
    complain(replayed.problems.join('\n'))
    return 2
  }
  const { report, original, now, since, files } = replayed
  out(`Decided again from ${counted(files, 'saved response')}, as of ${isoTime(now)} (${since})`)
  for (const line of renderText(report)) out(line)
  if (original) tellChanges(original, report, out)
  if (report.green) return 0
  return report.verdict === 'block' ? 1 : 3
}

/**
 * Decides again from evidence: as of the moment and under the settings of the report that lies beside it, or as of when it
 * was taken.
 */
export async function decideFromEvidence(
  flags: ReplayFlags,
  evidence: readonly string[],
  { cwd, version }: { readonly cwd: string; readonly version: string },
): Promise<Replayed | { readonly problems: readonly string[] }> {
  const patterns = evidence.map((path) => inFolder(path, cwd))
  const { files, faults } = await readResultFiles(patterns, cwd)
  const [first] = files
  if (faults.length > 0)
    return { problems: faults.map(({ value, problem }) => `${value} ${settingProblem(problem).en}`) }
  if (!first) return { problems: ['name the evidence: replay --policy FILE EVIDENCE…'] }
  const original = reportBeside(resolve(cwd, first.path))
  const inputs = { ...(original ? inputsOf(original.asked) : {}), ...flags.inputs, results: 'evidence' }
  const read = readSettings({ inputs, env: {} })
  const policy = flags.policy === undefined ? NO_RUN_POLICY : policyOf(flags.policy, cwd)
  const problems = [
    ...read.faults.map((fault) => settingMessage(fault).en),
    ...(policy === null ? [`policy is "${flags.policy}": it cannot be read as a file of UTF-8 text`] : []),
    ...(flags.at !== undefined && parseTimestamp(flags.at) === null
      ? [`at is "${flags.at}": must be a time such as "2026-01-31T12:00:00Z"`]
      : []),
  ]
  if (problems.length > 0 || policy === null || !read.settings) return { problems }
  const asOf = readAt(files, read.settings, flags.at, original)
  if (!asOf) return { problems: ['no result in the evidence says when it was taken: is it one? If so, add --at'] }
  const { now, saved, since } = asOf
  const report = decideAgain(saved, read, policy, original, now, version)
  return { report, original, now, since, files: files.length }
}

/** A folder stands for the responses in it. */
function inFolder(path: string, cwd: string): string {
  const full = resolve(cwd, path)
  return existsSync(full) && statSync(full).isDirectory() ? join(path, '*.json') : path
}

/** The report that the evidence belongs to: it lies beside the folder. */
function reportBeside(evidenceFile: string): Report | null {
  const report = readReport(join(dirname(dirname(evidenceFile)), 'report.json'))
  return typeof report === 'string' ? null : report
}

/** What was learned beside the checks decides nothing, and is told again as the report has it. */
function factsOf(original: Report | null): ClusterFacts {
  const [cluster] = original?.clusters ?? []
  const facts = (cluster?.facts ?? {}) as Partial<ClusterFacts>
  return { ...NO_FACTS, ...facts, name: cluster?.name ?? null, latestBackupAt: parseTimestamp(facts.latestBackupAt) }
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
  const read = readTextFile(resolve(cwd, path))
  if (read.kind !== 'text') return null
  const { policy, faults } = readPolicy(read.text, path)
  const found: PolicyState = policy
    ? { state: 'in-force', policy, faults: [], sha256: null }
    : { state: 'faulty', policy: NO_POLICY, faults, sha256: null }
  return { ...NO_RUN_POLICY, ...found, file: path }
}

/** Reads the evidence as of the moment that is asked for, that of the report, or when the newest result was taken; null where nothing tells. */
function readAt(
  files: readonly ResultFile[],
  settings: Settings,
  at: string | undefined,
  original: Report | null,
): { readonly now: number; readonly saved: SavedResults; readonly since: string } | null {
  const readAsOf = (now: number) => readSaved(files, settings.checks, expectationsOf(settings), settings, now)
  const asked = at === undefined ? null : parseTimestamp(at)
  if (asked !== null) return { now: asked, saved: readAsOf(asked), since: 'as asked for' }
  const reported = original && parseTimestamp(original.generatedAt)
  if (reported) return { now: reported, saved: readAsOf(reported), since: 'the report beside the evidence' }
  const taken = readAsOf(0).results.flatMap(({ takenAt }) => takenAt ?? [])
  if (taken.length === 0) return null
  const newest = Math.max(...taken)
  return { now: newest, saved: readAsOf(newest), since: 'when the newest result was taken' }
}

function decideAgain(
  { results }: SavedResults,
  read: ReadSettings,
  policy: LoadedPolicy,
  original: Report | null,
  now: number,
  version: string,
): Report {
  const clusterName = original?.clusters?.[0]?.name ?? null
  const { clusterId, targetVersion } = read.subject
  const about = {
    results,
    aboutRun: [],
    requestedFailOn: read.run.requestedFailOn,
    clusterName,
    clusterId,
    targetVersion,
    now,
  }
  const ruling = evaluate(about, policy.file, policy)
  return reportOfRuling(ruling, {
    subject: read.subject,
    asked: requestedSettings(read),
    green: isGreen(ruling.verdict, ruling.failOn, false, false),
    language: read.run.language,
    version,
    now,
    changedFiles: null,
    facts: factsOf(original),
    notCovered: [],
    policy: policyInput(policy, ruling, null, now),
    items: policy.policy.items,
  })
}

function tellChanges(original: Report, report: Report, out: Print): void {
  const changes = changesBetween(original.findings, report.findings)
  const verdict =
    original.verdict === report.verdict
      ? `The verdict stays ${report.verdict}`
      : `The verdict was ${original.verdict} and is ${report.verdict} now`
  out(
    `\n${verdict}; ${counted(changes.length, 'decision')} ${changes.length === 1 ? 'differs' : 'differ'} from the report’s.`,
  )
  for (const { name, nodes, from, to } of changes)
    out(
      `  * ${name}${nodes > 0 ? ` on ${counted(nodes, 'node')}` : ''}: ${(from === null ? DASH : DECISIONS[from]).en} -> ${(to === null ? DASH : DECISIONS[to]).en}`,
    )
}
