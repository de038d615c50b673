import { maskSecrets, runnerLog } from './github/runner/workflow-commands.js'
import { STEP_PUBLISHERS } from './publish/index.js'
import { gate } from './run/gate.js'
import { machineClock, stopSignal, VERSION } from './run/process.js'

/** The inputs as the runner passes them: `INPUT_FAIL-ON` is the input `fail-on`. */
function inputsOf(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const inputs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'))
  return Object.fromEntries(inputs.map(([name, text]) => [name.slice('INPUT_'.length).toLowerCase(), text]))
}

const { env } = process
// red until the gate returns, so that a crash does not end green
process.exitCode = 1
void gate(
  { inputs: inputsOf(env), env },
  {
    env,
    cwd: env['GITHUB_WORKSPACE'] || process.cwd(),
    clock: machineClock,
    sink: runnerLog(env),
    version: VERSION,
    signal: stopSignal(),
    mask: maskSecrets,
    publishers: STEP_PUBLISHERS,
    isWorkflowStep: true,
  },
).then(
  ({ report }) => {
    process.exitCode = report.green ? 0 : 1
  },
  // the error is not printed, because its text may contain secrets or workflow commands
  () => process.stdout.write('::error title=Fault in the gate::The gate itself failed, so nothing was decided.\n'),
)
