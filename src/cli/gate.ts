import type { LogSink } from '../github/runner/log.js'
import { reportFiles } from '../publish/report-files.js'
import { type GateResult, gate } from '../run/gate.js'
import { machineClock, VERSION } from '../run/process.js'
import { clip } from '../text/plain.js'
import { type Call, EXIT, exitCodeOf, GITHUB_INPUTS } from './command.js'

/** Runs the gate with the report in files. Nothing is sent to GitHub. */
export function gateOnFiles(
  inputs: Call['flags'],
  { env, signal }: Pick<Call, 'env' | 'signal'>,
  sink: LogSink,
): Promise<GateResult> {
  const machine = { cwd: process.cwd(), clock: machineClock, version: VERSION, signal, mask: () => {} }
  return gate({ inputs, env }, { ...machine, env, sink, publishers: [reportFiles], isWorkflowStep: false })
}

/** Runs the gate, with the report on the terminal and in files. */
export async function runGate({ flags: inputs, env, print, signal }: Call): Promise<number> {
  const ignored = GITHUB_INPUTS.filter((name) => !['', 'false', 'never'].includes(inputs[name] ?? ''))
  if (ignored.length > 0) print(`Notice: the command line sends nothing to GitHub. It ignores ${ignored.join(', ')}.`)
  const { report, isRefused, hasFailed } = await gateOnFiles(inputs, { env, signal }, terminalSink(process.stdout))
  if (isRefused) return EXIT.wrongUsage
  return hasFailed && report.green ? EXIT.inconclusive : exitCodeOf(report)
}

/** The parts of a terminal that the log uses. */
type Terminal = { write(text: string): unknown } & Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>>

const BAR_WIDTH = 24

/** A log that goes to stdout. On a terminal, progress is one line with a bar that is redrawn in place. */
export function terminalSink(terminal: Terminal): LogSink {
  if (!terminal.isTTY) return { write: (text) => void terminal.write(text), verbose: false }
  let isDrawn = false
  return {
    verbose: false,
    write: (text) => {
      terminal.write(isDrawn ? `\n${text}` : text)
      isDrawn = false
    },
    draw: (line, done) => {
      const full = Math.round(Math.min(1, Math.max(0, done)) * BAR_WIDTH)
      const bar = `[${'#'.repeat(full)}${'-'.repeat(BAR_WIDTH - full)}] ${line}`
      terminal.write(`\r\u001b[2K${clip(bar, (terminal.columns ?? 80) - 1)}`)
      isDrawn = true
    },
  }
}
