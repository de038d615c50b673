import { errorText } from '../run/isolation.js'
import { VERSION } from '../run/process.js'
import { logLines } from '../text/log.js'
import { type Call, EXIT, type Print, parseArguments, UsageError } from './command.js'
import { COMMANDS } from './commands.js'
import { helpText } from './help.js'
import type { Invocation } from './invocation.js'

/** Printed texts may come from a file, so they are made harmless. */
const print: Print = (text) => void process.stdout.write(`${logLines(text).join('\n')}\n`)
const note: Print = (text) => void process.stderr.write(`${logLines(text).join('\n')}\n`)

/**
 * Runs one command line.
 * @param signal aborts when the command line is canceled
 * @param invocation how hints name the command line
 * @returns the exit code
 */
export async function runCommandLine(
  given: readonly string[],
  env: Call['env'],
  signal: AbortSignal,
  invocation: Invocation,
): Promise<number> {
  // `help merge` is `merge --help`
  const argv = given[0] === 'help' ? [...given.slice(1), '--help'] : given
  const [first = '', ...others] = argv
  const named = COMMANDS.find(({ name }) => name === first)
  const command = named ?? COMMANDS[0]
  try {
    if (!named && first !== '' && !first.startsWith('-'))
      throw new UsageError(`there is no command "${first}"; there are ${COMMANDS.map(({ name }) => name).join(', ')}`)
    const { flags, args, request } = parseArguments(named ? others : argv, command.flags)
    if (request !== null) {
      print(request === 'version' ? VERSION : await helpText(named ?? null, invocation))
      return EXIT.ok
    }
    const surplus = args[command.maxArgs]
    if (surplus !== undefined) throw new UsageError(`unexpected argument "${surplus}"`)
    return await command.run({ flags, args, env, print, note, invocation, signal })
  } catch (error) {
    if (!(error instanceof UsageError)) return internalFault(error)
    const usages = command.usages.map(({ args }) => `usage: ${invocation.command} ${command.name} ${args}`)
    const lines = error.message === '' ? usages : logLines(`cce-upgrade-gate: ${error.message}`)
    process.stderr.write(
      `${[...lines, `See ${invocation.command} ${named ? `${named.name} ` : ''}--help`].join('\n')}\n`,
    )
    return EXIT.wrongUsage
  }
}

/** A fault of the gate itself, without a stack trace, which tells users nothing. */
function internalFault(error: unknown): number {
  const lines = logLines(`cce-upgrade-gate: an error occurred in the gate itself: ${errorText(error)}`)
  process.stderr.write(`${lines.join('\n')}\n`)
  return EXIT.inconclusive
}
