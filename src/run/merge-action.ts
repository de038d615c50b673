import { inputsOf, someOf } from '../github/runner/inputs.js'
import { maskSecrets, reportCrash, runnerLog } from '../github/runner/workflow-commands.js'
import { STEP_PUBLISHERS } from '../publish/index.js'
import { CRASH_OUTPUTS } from '../report/outputs.js'
import { readMergeSettings, withRequiredExpectation } from '../settings/merge-settings.js'
import { mergeJobs } from './merge.js'
import { endProcess, machineClock, VERSION, watchProcess } from './process.js'

/** The inputs that say where and how to report, which the gate itself has too. */
const PUBLISHING = [
  ...['clusters-file', 'github-token', 'commit-status', 'comment', 'check-run', 'head-sha', 'annotations'],
  ...['baseline', 'report-dir', 'language'],
]

/** The action that merges the reports of jobs. It sets the exit code, and ends the process. */
export async function mergeAction(): Promise<void> {
  const { env } = process
  // red until the reports are merged, so that a crash does not end green
  process.exitCode = 1
  const signal = watchProcess()
  const inputs = inputsOf(env)
  const raw = { inputs: someOf(inputs, PUBLISHING), env: { GITHUB_TOKEN: env['GITHUB_TOKEN'] } }
  const isGreen = await mergeJobs(raw, withRequiredExpectation(readMergeSettings(inputs, null)), {
    env,
    cwd: env['GITHUB_WORKSPACE'] || process.cwd(),
    clock: machineClock,
    sink: runnerLog(env),
    version: VERSION,
    signal,
    mask: maskSecrets,
    publishers: STEP_PUBLISHERS,
    isWorkflowStep: true,
  }).then(
    ({ report, hasFailed }) => report.green && !hasFailed,
    () => {
      // the error is not printed, because its text may contain secrets or workflow commands
      reportCrash(CRASH_OUTPUTS, env)
      return false
    },
  )
  await endProcess(isGreen ? 0 : 1, 'runner', signal)
}
