import { gate } from '../gate.js'
import { machineClock, stopSignal, VERSION } from '../machine.js'
import { reportFiles } from '../publishers.js'
import { GATE_FLAGS, parseFlags } from './flags.js'
import { helpText } from './help.js'
import { terminalSink } from './terminal.js'

type Env = Readonly<Record<string, string | undefined>>

/** Exit codes of the command line (of `gate`; the other commands use 0 and 2). */
const GREEN = 0
const BLOCKED = 1
const WRONG_USAGE = 2
const INCONCLUSIVE = 3

const COMMANDS = ['gate', 'simulate', 'demo'] as const
type Command = (typeof COMMANDS)[number]

const out = (text: string): void => void process.stdout.write(`${text}\n`)
const complain = (text: string): void =>
  void process.stderr.write(`cce-upgrade-gate: ${text}\nSee cce-upgrade-gate --help\n`)

/**
 * Runs one command line.
 * @returns the exit code
 */
export async function runCommandLine(args: readonly string[], env: Env): Promise<number> {
  const [first = '', ...others] = args
  const named = COMMANDS.find((command) => command === first)
  if (!named && first !== '' && !first.startsWith('-')) {
    complain(`there is no command "${first}"; there are ${COMMANDS.join(', ')}`)
    return WRONG_USAGE
  }
  const run = RUN[named ?? 'gate']
  return run(named ? others : args, env)
}

async function withFlags(
  args: readonly string[],
  flags: Parameters<typeof parseFlags>[1],
  arguments_: number,
  work: (values: Readonly<Record<string, string | undefined>>, rest: readonly string[]) => Promise<number>,
): Promise<number> {
  const parsed = parseFlags(args, flags)
  if ('problem' in parsed) {
    complain(parsed.problem)
    return WRONG_USAGE
  }
  if (parsed.asked === 'version') {
    out(VERSION)
    return GREEN
  }
  if (parsed.asked === 'help') {
    const { SCENARIOS } = await import('../simulator/simulator.js')
    out(helpText([...SCENARIOS].map(([name, { title }]) => ({ name, title }))))
    return GREEN
  }
  const surplus = parsed.rest[arguments_]
  if (surplus !== undefined) {
    complain(`"${surplus}" is one argument too many`)
    return WRONG_USAGE
  }
  return work(parsed.values, parsed.rest)
}

const runGate = (args: readonly string[], env: Env): Promise<number> =>
  withFlags(args, GATE_FLAGS, 0, async (inputs) => {
    const world = {
      env,
      cwd: process.cwd(),
      clock: machineClock,
      sink: terminalSink(process.stdout),
      version: VERSION,
      signal: stopSignal(),
      mask: () => {},
      publishers: [reportFiles],
    }
    const { report, refused } = await gate({ inputs, env }, world)
    if (refused) return WRONG_USAGE
    if (report.green) return GREEN
    return report.verdict === 'block' ? BLOCKED : INCONCLUSIVE
  })

const RUN: Readonly<Record<Command, (args: readonly string[], env: Env) => Promise<number>>> = {
  gate: runGate,
  simulate: async (args) =>
    withFlags(args, { port: 'value', scenario: 'value' }, 0, async ({ port, scenario }) => {
      const { simulate } = await import('./simulate.js')
      return simulate({ port, scenario }, out, complain)
    }),
  demo: async (args) =>
    withFlags(args, {}, 1, async (_, [scenario]) => {
      const { demo } = await import('./demo.js')
      return demo(scenario ?? 'blocked', out, complain)
    }),
}
