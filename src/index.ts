import { maskSecrets, reportCrash, runnerLog } from './github/runner/workflow-commands.js'
import { STEP_PUBLISHERS } from './publish/index.js'
import { CRASH_OUTPUTS } from './report/outputs.js'
import { gate } from './run/gate.js'
import { endProcess, machineClock, VERSION, watchProcess } from './run/process.js'

/** The inputs as the runner passes them: `INPUT_FAIL-ON` is the input `fail-on`. */
function inputsOf(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const inputs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'))
  return Object.fromEntries(inputs.map(([name, text]) => [name.slice('INPUT_'.length).toLowerCase(), text]))
}

const { env } = process
// red until the gate returns, so that a crash does not end green
process.exitCode = 1
const signal = watchProcess()
const isGreen = await gate(
  { inputs: inputsOf(env), env },
  {
    env,
    cwd: env['GITHUB_WORKSPACE'] || process.cwd(),
    clock: machineClock,
    sink: runnerLog(env),
    version: VERSION,
    signal,
    mask: maskSecrets,
    publishers: STEP_PUBLISHERS,
    isWorkflowStep: true,
  },
).then(
  ({ report, hasFailed }) => report.green && !hasFailed,
  () => {
    // the error is not printed, because its text may contain secrets or workflow commands
    reportCrash(CRASH_OUTPUTS, env)
    return false
  },
)
await endProcess(isGreen ? 0 : 1, 'runner', signal)
