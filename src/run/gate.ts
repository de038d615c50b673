import type { Baseline } from '../baseline/baseline.js'
import { serverClock } from '../cce/http/server-clock.js'
import type { Evidence } from '../checks/shared/context.js'
import { createLog } from '../github/runner/log.js'
import type { Report } from '../model/report.js'
import type { PreviousReport } from '../publish/comment.js'
import { explainLine } from '../report/explain.js'
import { renderFiles } from '../report/files.js'
import { renderText } from '../report/text.js'
import { readsOwnEvidence } from '../settings/files.js'
import { type RawSettings, type ReadSettings, readSettings } from '../settings/read-settings.js'
import { hideSecrets } from '../text/secrets.js'
import { collect, readPreviousReport } from './collect.js'
import { githubRun, type Run, type RunContext } from './context.js'
import { decide } from './decide.js'

/** The whole run ends this long after the wait time is over. */
const RUN_GRACE_MS = 5 * 60_000

export interface GateResult {
  readonly report: Report
  /** wrong settings have an exit code of their own on the command line */
  readonly isRefused: boolean
}

/** One run: reads the settings, collects, decides, reports, publishes. Never throws for anything that comes from outside. */
export async function gate(raw: RawSettings, context: RunContext): Promise<GateResult> {
  const settings = readSettings(raw)
  const { clock, version } = context
  const endsAt = clock.now() + settings.subject.waitTimeoutMs + RUN_GRACE_MS
  const run = startRun(settings, context)
  const collected = await collect(run)
  const decided = decide({ ...collected, settings, now: run.serverClock.now(), version })
  const previous = await (collected.previousReport ?? readPreviousReport(run))
  const baseline = collected.baseline ?? previous.baseline
  const report = baseline === null ? decided : await compareWith(decided, baseline)
  logReport(report, run)
  await publish(report, run, collected.evidence, previous.comments, endsAt)
  return { report, isRefused: collected.isRefused }
}

/** Masks the secrets before anything is printed, and starts the log. */
function startRun(settings: ReadSettings, context: RunContext): Run {
  context.mask(settings.secrets)
  const redact = hideSecrets(settings.secrets)
  const log = createLog(context.sink, redact)
  log.info(`CCE Upgrade Gate ${context.version}`)
  for (const notice of settings.notices) log.info(`Notice: ${notice}`)
  return { ...context, settings, serverClock: serverClock(context.clock), log, redact }
}

async function compareWith(report: Report, baseline: Baseline): Promise<Report> {
  const { compareWithBaseline } = await import('../baseline/compare.js')
  return compareWithBaseline(report, baseline)
}

function logReport(report: Report, { log }: Run): void {
  for (const finding of report.findings) if (finding.name !== 'wrong-settings') log.info(explainLine(finding))
  for (const line of renderText(report)) log.info(line)
}

/** Publishes to each destination in order. A failure is logged, and the next destination is tried. */
async function publish(
  report: Report,
  run: Run,
  evidence: readonly Evidence[],
  comments: PreviousReport['comments'],
  endsAt: number,
): Promise<void> {
  const { settings, cwd, log, redact } = run
  const failed = new Set<string>()
  const publication = {
    ...githubRun(run),
    settings: settings.general,
    files: new Map([...renderFiles(report, evidence)].map(([name, text]) => [name, redact(text)])),
    keepsEvidence: readsOwnEvidence(settings.results, settings.general.reportDir, cwd),
    cwd,
    endsAt,
    comments,
    failed,
  }
  for (const { name, publish } of run.publishers)
    await publish(report, publication).catch((error: unknown) => {
      failed.add(name)
      log.info(`Warning: ${name} could not be written: ${error instanceof Error ? error.message : String(error)}`)
    })
}
