import { reportFiles } from '../publish/report-files.js'
import { mergeJobs } from '../run/merge.js'
import { machineClock, VERSION } from '../run/process.js'
import { readMergeSettings } from '../settings/merge-settings.js'
import { type Call, EXIT, exitCodeOf, UsageError } from './command.js'
import { terminalSink } from './terminal.js'

/** Merges the reports of several jobs into one, which goes to the terminal and into files. */
export async function merge({ args, flags, env, signal }: Call): Promise<number> {
  if (args.length === 0) throw new UsageError('name the reports: merge FILE…')
  const { 'report-dir': reportDir, language } = flags
  const { report, isRefused, hasFailed } = await mergeJobs(
    { inputs: { 'report-dir': reportDir, language }, env: {} },
    readMergeSettings(flags, args),
    {
      env,
      cwd: process.cwd(),
      clock: machineClock,
      sink: terminalSink(process.stdout),
      version: VERSION,
      signal,
      mask: () => {},
      publishers: [reportFiles],
      isWorkflowStep: false,
    },
  )
  if (isRefused) return EXIT.wrongUsage
  return hasFailed && report.green ? EXIT.inconclusive : exitCodeOf(report)
}
