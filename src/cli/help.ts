import type { Command, Flag, HelpSection } from './command.js'
import { COMMANDS } from './commands.js'
import type { Invocation } from './invocation.js'

/** What `--help` prints: about one command, or about all of them. */
export async function helpText(command: Command | null, invocation: Invocation): Promise<string> {
  const commands = command ? [command] : COMMANDS
  const usages = commands.flatMap(({ name, usages }) => usages.map(({ args, purpose }) => [`${name} ${args}`, purpose]))
  const width = Math.max(...usages.map(([call = '']) => call.length)) + 3
  const details = await Promise.all(commands.map(async (one) => [...flagSection(one), ...(await one.sections())]))
  // two commands can share a section
  const sections = new Map(details.flat().map((section) => [section.title, section]))
  return [
    'CCE Upgrade Gate blocks a Kubernetes upgrade until Huawei Cloud CCE says that the cluster is ready.',
    '',
    'Usage:',
    ...usages.map(([call = '', purpose]) => `  ${invocation.command} ${call.padEnd(width)}${purpose}`),
    ...(command ? [] : [`Without a command, ${COMMANDS[0].name} runs. Every command has --help.`]),
    '',
    'Exit codes:',
    ...commands.map(({ name, exitCodes }) => `  ${name.padEnd(14)}${exitCodes}`),
    ...[...sections.values()].flatMap(({ title, lines }) => ['', title, ...lines.map((line) => `  ${line}`)]),
  ].join('\n')
}

const flagSection = ({ name, flags }: Command): HelpSection[] =>
  flags.length === 0 ? [] : [{ title: `Flags of ${name}:`, lines: flags.flatMap(flagLines) }]

const flagLines = ({ name, placeholder, description, defaultValue }: Flag): string[] => [
  `--${name}${placeholder === null ? '' : ` ${placeholder}`}${defaultValue === '' ? '' : ` (default ${defaultValue})`}`,
  ...wrap(description).map((line) => `    ${line}`),
]

/** A text in lines of at most 94 characters, which leaves room for their indentation in 100 columns. */
const wrap = (text: string): string[] =>
  text
    .replace(/(.{1,94})(?: |$)/g, '$1\n')
    .trimEnd()
    .split('\n')
