import { nearest } from '../model/nearest.js'
import { ACTION_INPUTS } from '../settings/action-inputs.js'
import { SECRET_INPUTS } from '../settings/credentials.js'

export type Parsed =
  | {
      readonly values: Readonly<Record<string, string>>
      readonly rest: readonly string[]
      readonly asked: 'help' | 'version' | null
    }
  | { readonly problem: string }

/** Flags of one command: names, and whether each takes a value. */
export type FlagNames = Readonly<Record<string, 'value' | 'switch'>>

/**
 * Reads `--name value` and `--name=value`; `-h`, `--help` and `--version` anywhere. Unknown flags are refused with the
 * nearest known one.
 */
export function parseFlags(args: readonly string[], flags: FlagNames): Parsed {
  if (args.includes('--help') || args.includes('-h')) return { values: {}, rest: [], asked: 'help' }
  if (args.includes('--version')) return { values: {}, rest: [], asked: 'version' }
  const values: Record<string, string> = {}
  const rest: string[] = []
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? ''
    if (/^-[^-]/.test(arg)) return { problem: `there is no flag ${arg}; flags begin with two hyphens` }
    if (!arg.startsWith('--')) {
      rest.push(arg)
      continue
    }
    const [name = '', inline] = splitOnce(arg.slice(2))
    const kind = Object.hasOwn(flags, name) ? flags[name] : undefined
    if (kind === undefined) return { problem: unknownFlag(name, Object.keys(flags)) }
    const value = kind === 'switch' ? (inline ?? 'true') : (inline ?? args[++index])
    if (value === undefined || (inline === undefined && value.startsWith('--')))
      return { problem: `--${name} needs a value` }
    if (Object.hasOwn(values, name)) return { problem: `--${name} is given twice` }
    values[name] = value
  }
  return { values, rest, asked: null }
}

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf('=')
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

function unknownFlag(name: string, known: readonly string[]): string {
  if (SECRET_INPUTS.includes(name))
    return `--${name} is refused: secrets come from the environment only, where other users of the machine cannot read them`
  const meant = nearest(name, known)
  return `there is no flag --${name}${meant ? `; did you mean --${meant}?` : ''}`
}

/** Every input of the action that is no secret, as a flag. */
export const GATE_FLAGS: FlagNames = Object.fromEntries(
  Object.keys(ACTION_INPUTS)
    .filter((name) => !SECRET_INPUTS.includes(name))
    .map((name) => [name, 'value']),
)

/** Inputs about what goes to GitHub: the command line takes them, so that a job's settings can be tried, and sends nothing. */
export const GITHUB_INPUTS: readonly string[] = ['commit-status', 'comment', 'check-run', 'head-sha']
