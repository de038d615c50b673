import { readEvent, readTrigger, workflowRun } from '../github/runner/event.js'
import { type Diagnostic, diagnostic } from '../model/diagnostic.js'
import { counted } from '../model/language.js'
import { MAX_MATRIX_JOBS, type Matrix, matrixOf } from '../model/matrix.js'
import type { Report } from '../model/report.js'
import { type SettingFault, settingFault } from '../model/setting-fault.js'
import { type RawSettings, readSettings } from '../settings/read-settings.js'
import * as read from '../settings/readers.js'
import { sourceSettingFault } from '../source/index.js'
import { changesOf, countUnrelatedChanges } from './changes.js'
import { loadClusters } from './clusters/load.js'
import { concernedClusters } from './clusters/select.js'
import { NOTHING_COLLECTED } from './collect.js'
import type { Run, RunContext } from './context.js'
import { deadlinesOf, withDeadlineAt, withinRun } from './deadline.js'
import { decideIsolated } from './decide.js'
import { logReport, startRun } from './gate.js'
import { internalError } from './isolation.js'

/** How the clusters of a run are divided among jobs, or a report that says why they cannot be. */
export type Split = { readonly matrix: Matrix } | { readonly report: Report }

/**
 * Divides the clusters that the change of this run is about among jobs, as a run of the gate would select them. Nothing is asked of CCE.
 * @param maxJobs the text of the input
 */
export async function splitClusters(raw: RawSettings, maxJobs: string, context: RunContext): Promise<Split> {
  const settings = readSettings(raw)
  const { collectUntil } = deadlinesOf(context.clock.now(), 0)
  const run = startRun(settings, context, collectUntil)
  const most = read.count(1, MAX_MATRIX_JOBS)(maxJobs.trim() || String(MAX_MATRIX_JOBS))
  const fault = sourceSettingFault(settings.general.clustersFile, run)
  const faults: SettingFault[] = [...settings.faults, ...(fault ? [fault] : [])]
  if (!('value' in most)) return refuse([...faults, read.faultOf('max-jobs', maxJobs, most)], run)
  if (faults.length > 0) return refuse(faults, run)
  try {
    const names = await withDeadlineAt(run, collectUntil, (signal) => {
      const limited: Run = { ...run, signal }
      return withinRun(concernedNames(limited), limited)
    })
    if ('diagnostics' in names) return explain(names.diagnostics, false, run)
    const matrix = matrixOf(names, most.value)
    run.log.info(`${counted(names.length, 'cluster')} in ${counted(matrix.include.length, 'job')}`)
    return { matrix }
  } catch (error) {
    return explain([internalError('collect', error)], false, run)
  }
}

/** The names of the clusters that the change is about, each once, or why they are not known. */
async function concernedNames(run: Run): Promise<readonly string[] | { readonly diagnostics: readonly Diagnostic[] }> {
  const trigger = readTrigger(readEvent(run.env), run.env)
  const changes = changesOf(trigger, run)
  const loaded = await loadClusters(trigger, run)
  if (loaded === null) {
    const [file] = run.settings.general.clustersFile.files
    const detail = { name: 'wrong-settings', fault: settingFault('clusters-file', file, 'no-such-file') } as const
    return { diagnostics: [diagnostic(null, detail)] }
  }
  if (loaded.faults.length > 0)
    return { diagnostics: loaded.faults.map((fault) => diagnostic(null, { name: 'clusters-file-error', fault })) }
  if ((await countUnrelatedChanges(changes, loaded, run)) !== null) return []
  const concerned = await concernedClusters(loaded, changes, new Set(), run)
  return [...new Set(concerned.map(({ entry }) => entry.name))]
}

const refuse = (faults: readonly SettingFault[], run: Run): Split =>
  explain(
    faults.map((fault) => diagnostic(null, { name: 'wrong-settings', fault })),
    true,
    run,
  )

function explain(runDiagnostics: readonly Diagnostic[], isRefused: boolean, run: Run): Split {
  const report = decideIsolated({
    ...NOTHING_COLLECTED,
    runDiagnostics,
    isRefused,
    settings: run.settings,
    now: run.clock.now(),
    version: run.version,
    run: workflowRun(run.env, run.settings.general.headSha),
  })
  logReport(report, run)
  return { report }
}
