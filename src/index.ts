import { inputsOf } from './github/runner/inputs.js'
import { maskSecrets, reportCrash, runnerLog } from './github/runner/workflow-commands.js'
import { STEP_PUBLISHERS } from './publish/index.js'
import { CRASH_OUTPUTS } from './report/outputs.js'
import { gate } from './run/gate.js'
import { endProcess, machineClock, VERSION, watchProcess } from './run/process.js'

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
