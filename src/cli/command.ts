import { LANGUAGES, type Language } from '../model/language.js'
import { nearest } from '../model/nearest.js'
import type { Report } from '../model/report.js'
import { SECRET_INPUTS } from '../settings/credentials.js'
import type { Invocation } from './invocation.js'

/** The exit codes of every command. */
export const EXIT = { ok: 0, blocked: 1, wrongUsage: 2, inconclusive: 3 } as const

export const exitCodeOf = ({ green, verdict }: Pick<Report, 'green' | 'verdict'>): number =>
  green ? EXIT.ok : verdict === 'block' ? EXIT.blocked : EXIT.inconclusive

/** Wrong usage, or input that cannot be used: the command ends with exit code 2. Without a message, the usage is printed. */
export class UsageError extends Error {}

/** Inputs about GitHub. The command line accepts them, so that a job's settings can be tried out, but sends nothing. */
export const GITHUB_INPUTS: readonly string[] = ['commit-status', 'comment', 'check-run', 'head-sha']

/** Prints a text, which may contain line breaks. */
export type Print = (text: string) => void

export interface Flag {
  readonly name: string
  /** what stands for the value in the help; null for a switch, which takes none */
  readonly placeholder: string | null
  readonly description: string
  /** empty if there is none, or if it depends on other settings */
  readonly defaultValue: string
}

export interface HelpSection {
  readonly title: string
  readonly lines: readonly string[]
}

type Texts = Readonly<Record<string, string | undefined>>

/** What a command gets from the command line. */
export interface Call {
  readonly args: readonly string[]
  readonly flags: Texts
  readonly env: Texts
  /** prints to stdout */
  readonly print: Print
  /** prints to stderr what must not be part of the output */
  readonly note: Print
  /** how hints name the command line */
  readonly invocation: Invocation
  /** aborts when the command line is canceled */
  readonly signal: AbortSignal
}

export interface Command {
  readonly name: string
  /** what can follow the name, and what that does */
  readonly usages: readonly { readonly args: string; readonly purpose: string }[]
  readonly flags: readonly Flag[]
  /** the number of arguments besides flags */
  readonly maxArgs: number
  readonly exitCodes: string
  /** what the help says after the flags */
  readonly sections: () => Promise<readonly HelpSection[]>
  /** @returns the exit code; throws a {@link UsageError} */
  readonly run: (call: Call) => Promise<number>
}

interface ParsedArguments extends Pick<Call, 'args' | 'flags'> {
  /** help or the version are requested instead of a run */
  readonly request: 'help' | 'version' | null
}

/**
 * Reads `--name value` and `--name=value`, and `-h`, `--help`, `-v` and `--version` in any position.
 * @throws UsageError for unknown flags (with the closest known one), missing values and repeated flags
 */
export function parseArguments(argv: readonly string[], flags: readonly Flag[]): ParsedArguments {
  if (argv.includes('--help') || argv.includes('-h')) return { flags: {}, args: [], request: 'help' }
  if (argv.includes('--version') || argv.includes('-v')) return { flags: {}, args: [], request: 'version' }
  const values = new Map<string, string>()
  const args: string[] = []
  const rest = [...argv]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (/^-[^-]/.test(arg)) throw new UsageError(`there is no flag ${arg}; flags begin with two hyphens`)
    const [, name, inline] = /^--([^=]*)(?:=(.*))?$/s.exec(arg) ?? []
    if (name === undefined) {
      args.push(arg)
      continue
    }
    const flag = flags.find((one) => one.name === name)
    if (!flag) throw new UsageError(unknownFlag(name, flags))
    const value = inline ?? (flag.placeholder === null ? 'true' : rest.shift())
    if (value === undefined || (inline === undefined && value.startsWith('--')))
      throw new UsageError(`--${name} needs a value`)
    if (values.has(name)) throw new UsageError(`--${name} is given twice`)
    values.set(name, value)
  }
  return { flags: Object.fromEntries(values), args, request: null }
}

/** The language of the flag `--language`, English by default. */
export function languageOf({ language = 'en' }: Texts): Language {
  const known = LANGUAGES.find((one) => one === language)
  if (known === undefined) throw new UsageError(`--language is "${language}": use ${LANGUAGES.join(' or ')}`)
  return known
}

function unknownFlag(name: string, flags: readonly Flag[]): string {
  if (SECRET_INPUTS.includes(name))
    return `--${name} is refused: every user of the machine can read command lines, so secrets come from the environment only`
  const names = flags.map((flag) => flag.name)
  const near = nearest(name, names)
  return `there is no flag --${name}${near === null ? '' : `; did you mean --${near}?`}`
}
