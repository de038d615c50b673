import type { LogSink } from '../github/runner/log.js'
import { reportFiles } from '../publish/report-files.js'
import { type GateResult, gate } from '../run/gate.js'
import { machineClock, VERSION } from '../run/process.js'
import { type Call, EXIT, exitCodeOf, GITHUB_INPUTS } from './command.js'
import { terminalSink } from './terminal.js'

/**
 * Runs the gate with the report in files. Nothing is sent to GitHub.
 * @param files what writes the files
 * @param cwd the workspace: where policy, clusters file and manifests are looked for
 */
export function gateOnFiles(
  inputs: Call['flags'],
  { env, signal }: Pick<Call, 'env' | 'signal'>,
  sink: LogSink,
  files = reportFiles,
  cwd = process.cwd(),
): Promise<GateResult> {
  const machine = { cwd, clock: machineClock, version: VERSION, signal, mask: () => {} }
  return gate({ inputs, env }, { ...machine, env, sink, publishers: [files], isWorkflowStep: false })
}

/** Runs the gate, with the report on the terminal and in files. */
export async function runGate({ flags: inputs, env, print, signal }: Call): Promise<number> {
  const ignored = GITHUB_INPUTS.filter((name) => !['', 'false', 'never'].includes(inputs[name] ?? ''))
  if (ignored.length > 0) print(`Notice: the command line sends nothing to GitHub. It ignores ${ignored.join(', ')}.`)
  const { report, isRefused, hasFailed } = await gateOnFiles(inputs, { env, signal }, terminalSink(process.stdout))
  if (isRefused) return EXIT.wrongUsage
  return hasFailed && report.green ? EXIT.inconclusive : exitCodeOf(report)
}
