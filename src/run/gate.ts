import { setImmediate } from 'node:timers/promises'
import { serverClock } from '../cce/http/server-clock.js'
import { workflowRun } from '../github/runner/event.js'
import { createLog } from '../github/runner/log.js'
import type { CoverageGap } from '../model/coverage.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { type FileText, mapText } from '../model/file-text.js'
import type { Report } from '../model/report.js'
import { proxySecrets } from '../network/proxy.js'
import { trustNotices } from '../network/trust.js'
import type { PreviousReport } from '../publish/comment.js'
import { explainLine } from '../report/explain.js'
import { fileRenderers } from '../report/files.js'
import { withLinesTogether } from '../report/lines.js'
import { renderText } from '../report/text.js'
import { readsOwnEvidence } from '../settings/files.js'
import { type RawSettings, type ReadSettings, readSettings } from '../settings/read-settings.js'
import { growingRedaction } from '../text/secrets.js'
import { collectedByCanceled, isCanceled } from './canceled.js'
import { type Collected, collect, NOTHING_COLLECTED, readPreviousReport } from './collect.js'
import { type Cleanup, githubRun, type Run, type RunContext } from './context.js'
import { type Deadlines, deadlinesOf, withDeadlineAt, withinRun } from './deadline.js'
import { decideIsolated } from './decide.js'
import { BackgroundFault, errorText, internalError } from './isolation.js'

export interface GateResult {
  readonly report: Report
  /** wrong settings have an exit code of their own on the command line */
  readonly isRefused: boolean
  /** the gate itself failed after the report was made, so that the step must not be green whatever the report says */
  readonly hasFailed: boolean
}

/**
 * One run: reads the settings, collects, decides, reports, publishes. A fault in one of these, even one of the gate itself, becomes
 * a finding of the report, and the others go on.
 */
export async function gate(raw: RawSettings, context: RunContext): Promise<GateResult> {
  const startedAt = context.clock.now()
  const { settings, fault } = readSettingsIsolated(raw)
  const deadlines = deadlinesOf(startedAt, settings.subject.waitTimeoutMs)
  const run = startRun(settings, context, deadlines.collectUntil)
  const collected = fault ? { ...NOTHING_COLLECTED, runDiagnostics: [fault] } : await collectInTime(run)
  const previous = await previousReportOf(collected, run)
  const compared = { ...collected, baseline: collected.baseline ?? previous.baseline }
  const { report, files } = await concludeAndCleanUp(compared, run, deadlines)
  logReport(report, run)
  const hasFailed = await publish(report, files, run, previous.comments, deadlines.publishUntil)
  return { report, isRefused: collected.isRefused, hasFailed: hasFailed || isBroken(context.signal) }
}

const isBroken = (signal: AbortSignal): boolean => signal.reason instanceof BackgroundFault

/** Reads the settings. If the gate itself fails in that, the run reports it with the default settings. */
function readSettingsIsolated(raw: RawSettings): {
  readonly settings: ReadSettings
  readonly fault: Diagnostic | null
} {
  try {
    return { settings: readSettings(raw), fault: null }
  } catch {
    // the text of the error may contain a secret, and the secrets are not known
    const { 'report-dir': reportDir, language } = raw.inputs
    const settings = readSettings({ inputs: { 'report-dir': reportDir, language }, env: {} })
    return { settings, fault: internalError('settings', new Error('')) }
  }
}

/** Masks the secrets before anything is printed, and starts the log. */
export function startRun(settings: ReadSettings, context: RunContext, collectUntil: number): Run {
  const known = [...settings.secrets, ...proxySecrets(context.env)]
  context.mask(known)
  const secrets = growingRedaction(known, context.mask)
  const { redact } = secrets
  const log = createLog(context.sink, redact)
  log.info(`CCE Upgrade Gate ${context.version}`)
  for (const notice of [...settings.notices, ...trustNotices(context.env)]) log.info(`Notice: ${notice}`)
  const env = { ...context.env, ...settings.variables }
  return {
    ...context,
    env,
    settings,
    collectUntil,
    serverClock: serverClock(context.clock),
    log,
    redact,
    secrets,
    cleanups: [],
  }
}

/** Collects within the time for it. All requests before the decision, to CCE and to GitHub, share this deadline. */
async function collectInTime(run: Run): Promise<Collected> {
  try {
    return await withDeadlineAt(run, run.collectUntil, (signal) => {
      const limited: Run = { ...run, signal }
      return withinRun(collect(limited), limited)
    })
  } catch (error) {
    return { ...NOTHING_COLLECTED, runDiagnostics: [internalError('collect', error)] }
  }
}

export async function previousReportOf({ previousReport }: Collected, run: Run): Promise<PreviousReport> {
  try {
    return await withDeadlineAt(run, run.collectUntil, (signal) => {
      const limited: Run = { ...run, signal }
      return withinRun(previousReport ?? readPreviousReport(limited), limited)
    })
  } catch (error) {
    run.log.info(`The earlier report could not be read: ${errorText(error)}`)
    return { baseline: null, comments: null }
  }
}

interface Conclusion {
  readonly report: Report
  /** the report's files by name, with our credentials redacted */
  readonly files: ReadonlyMap<string, FileText>
}

/** Undoing takes at most this long for each cluster, and no longer in all than the time that is left for collecting. */
const CLEANUP_MS = 15_000

/** Decides and renders, and then undoes what the run is to leave behind undone. The report names what could not be undone. */
async function concludeAndCleanUp(
  collected: Collected,
  run: Run,
  { collectUntil, publishUntil }: Deadlines,
): Promise<Conclusion> {
  const conclusion = await conclude(collected, run)
  const now = run.clock.now()
  const most = Math.max(now + CLEANUP_MS, Math.min(collectUntil, now + CLEANUP_MS * run.cleanups.length))
  const until = Math.min(most, publishUntil)
  const left = (await Promise.all(run.cleanups.map((cleanup) => cleanUp(cleanup, run, until)))).flat()
  if (left.length === 0) return conclusion
  const clusters = collected.clusters.map((cluster) => {
    const own = left.filter(({ clusterId }) => clusterId === cluster.subject.clusterId)
    return { ...cluster, gaps: [...cluster.gaps, ...own.map(({ gap }) => gap)] }
  })
  return conclude({ ...collected, clusters }, run)
}

/** @param until epoch milliseconds @returns what could not be undone */
async function cleanUp(
  { clusterId, undo }: Cleanup,
  run: Run,
  until: number,
): Promise<{ readonly clusterId: string; readonly gap: CoverageGap }[]> {
  try {
    const gap = await withDeadlineAt(run, until, (signal) => withinRun(undo(signal), { clock: run.clock, signal }))
    return gap ? [{ clusterId, gap }] : []
  } catch (error) {
    run.log.info(`Warning: something that this run began could not be undone: ${errorText(error)}`)
    return []
  }
}

/** Called between two parts of the work. Throws to end it. */
type Pause = () => Promise<void>

/** Decides, compares and renders. If the run is canceled meanwhile, that is done anew with what there is time for. */
async function conclude(collected: Collected, run: Run): Promise<Conclusion> {
  const { signal } = run
  try {
    return await concludeInParts(collected, run, async () => {
      // a signal arrives only while no code runs
      await setImmediate()
      if (isCanceled(signal)) throw signal.reason
    })
  } catch (error) {
    if (!isCanceled(signal)) throw error
    return concludeInParts(collectedByCanceled(collected), run, async () => {})
  }
}

/** A file that cannot be rendered is left out, and the report says so. */
async function concludeInParts(collected: Collected, run: Run, pause: Pause): Promise<Conclusion> {
  const { signal } = run
  await pause()
  const known = isBroken(signal) ? [internalError('background', signal.reason)] : []
  const report = await reportOn(collected, known, run)
  const { files, faults } = await renderIsolated(report, collected, run, pause)
  if (faults.length === 0) return { report, files }
  const complete = await reportOn(collected, [...known, ...faults], run)
  return { report: complete, files: (await renderIsolated(complete, collected, run, pause)).files }
}

export async function renderIsolated(report: Report, { evidence, indexed }: Collected, { redact }: Run, pause: Pause) {
  const files = new Map<string, FileText>()
  const faults: Diagnostic[] = []
  for (const [name, render] of fileRenderers(report, evidence, indexed)) {
    await pause()
    try {
      files.set(name, mapText(render(), redact))
    } catch (error) {
      faults.push(internalError('render', error, name))
    }
  }
  await pause()
  return { files, faults }
}

async function reportOn(
  collected: Collected,
  faults: readonly Diagnostic[],
  { settings, serverClock, version, env }: Run,
): Promise<Report> {
  const run = workflowRun(env, settings.general.headSha)
  const input = { ...collected, settings, now: serverClock.now(), version, run }
  const runDiagnostics = [...collected.runDiagnostics, ...faults]
  const decided = decideIsolated({ ...input, runDiagnostics })
  const { baseline } = collected
  if (baseline === null) return decided
  try {
    const { compareWithBaseline } = await import('../baseline/compare.js')
    return compareWithBaseline(decided, baseline)
  } catch (error) {
    return decideIsolated({ ...input, runDiagnostics: [...runDiagnostics, internalError('compare', error)] })
  }
}

export function logReport(report: Report, { log }: Run): void {
  try {
    for (const { finding, all } of withLinesTogether(report.findings))
      if (finding.name !== 'wrong-settings') log.info(explainLine(finding, all.length))
    for (const line of renderText(report)) log.info(line)
  } catch (error) {
    log.info(`The report could not be printed: ${errorText(error)}`)
  }
}

/** Faults of the gate itself; what a file system or GitHub refuses is a plain `Error`. */
const isOwnFault = (error: unknown): boolean =>
  [TypeError, RangeError, ReferenceError, SyntaxError].some((type) => error instanceof type)

/**
 * Publishes to each destination in order. A failure is logged, and the next destination is tried.
 * @param publishUntil when it must be finished, in epoch milliseconds
 * @returns whether the gate itself failed
 */
export async function publish(
  report: Report,
  files: Conclusion['files'],
  run: Run,
  comments: PreviousReport['comments'],
  publishUntil: number,
): Promise<boolean> {
  const { settings, cwd, log } = run
  const failed = new Set<string>()
  const publication = {
    ...githubRun(run),
    settings: settings.general,
    files,
    keepsEvidence: readsOwnEvidence(settings.results, settings.general.reportDir, cwd),
    cwd,
    endsAt: publishUntil,
    comments,
    failed,
  }
  let hasFailed = false
  for (const { name, publish } of run.publishers)
    try {
      await withDeadlineAt(run, publishUntil, (signal) =>
        withinRun(publish(report, publication), { clock: run.clock, signal }),
      )
    } catch (error) {
      failed.add(name)
      hasFailed ||= isOwnFault(error)
      log.info(`Warning: ${name} could not be written: ${errorText(error)}`)
    }
  return hasFailed
}
