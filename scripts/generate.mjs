// Writes the files that are generated from one source; with --check, lists those that are out of date instead.
// action.yml → the tables in docs/reference.md and src/settings/action-inputs.ts; scripts/docs/ writes what comes from the code.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const action = parse(readFileSync('action.yml', 'utf8'))
const check = process.argv.includes('--check')
const stale = []

function put(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  if (check) stale.push(file)
  else writeFileSync(file, text)
}

function between(text, name, body) {
  const pattern = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`)
  if (!pattern.test(text)) throw new Error(`docs/reference.md has no markers for ${name}`)
  return text.replace(pattern, (_, start, end) => `${start}\n\n${body}\n\n${end}`)
}

const cell = (text) => text.trim().replaceAll('|', '\\|')
const rows = (entries) => entries.map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')

const inputs = Object.entries(action.inputs)
const inputTable = `| input | default | meaning |\n|---|---|---|\n${rows(
  inputs.map(([name, { description, default: value }]) => [
    `\`${name}\``,
    value === undefined ? '' : `\`${value}\``,
    description,
  ]),
)}`
const outputTable = `| output | meaning |\n|---|---|\n${rows(
  Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
)}`
const reference = readFileSync('docs/reference.md', 'utf8')
put('docs/reference.md', between(between(reference, 'inputs', inputTable), 'outputs', outputTable))

const quote = (text) => `'${text.trim().replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const key = (name) => (/^[a-z]+$/.test(name) ? name : quote(name))
const entry = ([name, { description, default: value }]) => {
  const defaultValue = value === undefined || String(value).startsWith('${{') ? '' : String(value)
  return `  ${key(name)}: { defaultValue: ${quote(defaultValue)}, description: ${quote(description)} },`
}
put(
  'src/settings/action-inputs.ts',
  `// Generated from action.yml by \`npm run generate\`; do not edit.

/** The inputs as action.yml declares them. \`defaultValue\` is empty if the default depends on other settings. */
export const ACTION_INPUTS = {
${inputs.map(entry).join('\n')}
} as const

export type InputName = keyof typeof ACTION_INPUTS
`,
)

if (stale.length > 0) {
  console.error(`Out of date, run npm run generate: ${stale.join(', ')}`)
  process.exitCode = 1
}
