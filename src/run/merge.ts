import { resolve } from 'node:path'
import type { Baseline } from '../baseline/baseline.js'
import { reportedRun, workflowRun } from '../github/runner/event.js'
import { type Diagnostic, diagnostic } from '../model/diagnostic.js'
import type { ExpectedReports, JobReport } from '../model/job-report.js'
import { counted, type Language } from '../model/language.js'
import { isInside } from '../model/paths.js'
import type { Report } from '../model/report.js'
import { type SettingFault, settingFault } from '../model/setting-fault.js'
import { mergeReports } from '../report/merge/index.js'
import { readJobReports } from '../settings/job-reports.js'
import type { MergeSettings } from '../settings/merge-settings.js'
import { type RawSettings, readSettings } from '../settings/read-settings.js'
import { NOTHING_COLLECTED } from './collect.js'
import type { Run, RunContext } from './context.js'
import { deadlinesOf } from './deadline.js'
import { decideIsolated } from './decide.js'
import { type GateResult, logReport, previousReportOf, publish, renderIsolated, startRun } from './gate.js'
import { internalError } from './isolation.js'

/**
 * Makes one report from those of several jobs and publishes it as a run publishes its own. Nothing is asked of CCE.
 * @param raw the inputs that say where and how to report
 */
export async function mergeJobs(raw: RawSettings, request: MergeSettings, context: RunContext): Promise<GateResult> {
  const settings = readSettings(raw)
  const deadlines = deadlinesOf(context.clock.now(), 0)
  const run = startRun(settings, context, deadlines.collectUntil)
  const given = [...settings.faults, ...request.faults]
  const files = given.length > 0 ? [] : await readJobReports(request.entries, run.cwd)
  const faults = given.length > 0 ? given : reportDirFaults(files, run)
  const language = raw.inputs['language'] ? settings.general.language : null
  const merged = faults.length > 0 ? refused(faults, run) : mergedIsolated(files, request.expected, language, run)
  const previous = await previousReportOf(NOTHING_COLLECTED, run)
  const report = previous.baseline === null ? merged : await comparedWith(merged, previous.baseline)
  const rendered = await renderIsolated(report, NOTHING_COLLECTED, run, async () => {})
  logReport(report, run)
  const hasFailed = await publish(report, rendered.files, run, previous.comments, deadlines.publishUntil)
  return { report, isRefused: faults.length > 0, hasFailed: hasFailed || rendered.faults.length > 0 }
}

/** The merged report must not replace one of those that it is made from. */
function reportDirFaults(files: readonly JobReport[], { cwd, settings }: Run): readonly SettingFault[] {
  const { reportDir } = settings.general
  const isInReportDir = files.some(({ file }) => isInside(resolve(cwd, reportDir), resolve(cwd, file)))
  return isInReportDir ? [settingFault('report-dir', reportDir, 'holds-merged-report')] : []
}

function mergedIsolated(
  files: readonly JobReport[],
  expected: ExpectedReports,
  language: Language | null,
  run: Run,
): Report {
  const { env, clock, version, log, settings } = run
  log.info(`Merging ${counted(files.length, 'report')}; no request is sent to CCE`)
  try {
    const { headSha } = settings.general
    const [from, of] = [workflowRun(env, headSha), reportedRun(env, headSha)]
    return mergeReports(files, { expected, run: from, of, now: clock.now(), version, language })
  } catch (error) {
    return undecided([internalError('decide', error)], false, run)
  }
}

const refused = (faults: readonly SettingFault[], run: Run): Report =>
  undecided(
    faults.map((fault) => diagnostic(null, { name: 'wrong-settings', fault })),
    true,
    run,
  )

/** The report of a merge that has nothing to show but why. */
const undecided = (runDiagnostics: readonly Diagnostic[], isRefused: boolean, run: Run): Report =>
  decideIsolated({
    ...NOTHING_COLLECTED,
    runDiagnostics,
    isRefused,
    settings: run.settings,
    now: run.clock.now(),
    version: run.version,
    run: workflowRun(run.env, run.settings.general.headSha),
  })

async function comparedWith(report: Report, baseline: Baseline): Promise<Report> {
  const { compareWithBaseline } = await import('../baseline/compare.js')
  return compareWithBaseline(report, baseline)
}
