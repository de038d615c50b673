import { reportFiles } from '../publish/report-files.js'
import { gate } from '../run/gate.js'
import { machineClock, stopSignal, VERSION } from '../run/process.js'
import { logLines } from '../text/log.js'
import { GATE_FLAGS, GITHUB_INPUTS, parseFlags } from './flags.js'
import { helpText } from './help.js'
import { terminalSink } from './terminal.js'

type Env = Readonly<Record<string, string | undefined>>

/** Exit codes of the command line (of `gate`; the other commands use 0 and 2). */
const GREEN = 0
const BLOCKED = 1
const WRONG_USAGE = 2
const INCONCLUSIVE = 3

const COMMANDS = ['gate', 'simulate', 'demo', 'explain', 'policy', 'replay'] as const
type Command = (typeof COMMANDS)[number]

/** What is printed may come from a file, so it is made harmless. */
const out = (text: string): void => void process.stdout.write(`${logLines(text).join('\n')}\n`)
const complain = (text: string): void =>
  void process.stderr.write(`${logLines(`cce-upgrade-gate: ${text}`).join('\n')}\nSee cce-upgrade-gate --help\n`)

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
  most: number,
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
    const { SCENARIOS } = await import('../simulator/server/simulator.js')
    out(helpText([...SCENARIOS].map(([name, { description }]) => ({ name, title: description }))))
    return GREEN
  }
  const surplus = parsed.rest[most]
  if (surplus !== undefined) {
    complain(`"${surplus}" is one argument too many`)
    return WRONG_USAGE
  }
  return work(parsed.values, parsed.rest)
}

const runGate = (args: readonly string[], env: Env): Promise<number> =>
  withFlags(args, GATE_FLAGS, 0, async (inputs) => {
    const unsent = GITHUB_INPUTS.filter((name) => !['', 'false', 'never'].includes(inputs[name] ?? ''))
    if (unsent.length > 0)
      out(`Notice: the command line sends nothing to GitHub, so nothing comes of ${unsent.join(', ')}`)
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
  explain: async (args) =>
    withFlags(args, { list: 'switch', report: 'value' }, 1, async ({ list, report }, [name]) => {
      const { explainList, explainName, explainReport } = await import('./explain.js')
      if (report !== undefined) return explainReport(report, name ?? null, out, complain)
      if (list !== undefined) return explainList(out)
      if (name !== undefined) return explainName(name, out, complain)
      complain('explain what? Give a NAME, --list, or --report FILE')
      return WRONG_USAGE
    }),
  policy: async (args) =>
    withFlags(args, {}, 2, async (_, [action, file]) => {
      const { checkPolicy, initPolicy } = await import('./policy.js')
      if (action === 'check' && file !== undefined) return checkPolicy(file, Date.now(), out, complain)
      if (action === 'init') return initPolicy(file ?? null, out, complain)
      complain('policy what? There are: policy check FILE, policy init [FILE]')
      return WRONG_USAGE
    }),
  replay: async (args) => {
    const { REPLAY_INPUTS, replay } = await import('./replay.js')
    const flags = Object.fromEntries(['policy', 'at', ...REPLAY_INPUTS].map((name) => [name, 'value' as const]))
    return withFlags(args, flags, Number.POSITIVE_INFINITY, ({ policy, at, ...inputs }, evidence) =>
      replay({ policy, at, inputs }, evidence, { cwd: process.cwd(), version: VERSION }, out, complain),
    )
  },
}
