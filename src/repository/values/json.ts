import type { HclBlock, HclBody, HclEntry, HclFile, HclValue } from '../hcl/parse.js'
import { readYaml } from './yaml.js'

/** The value of a JSON text with offsets, or where it cannot be read. */
export function readJson(text: string): { readonly value: HclValue } | { readonly offset: number } {
  try {
    JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const [, position = 0] = /position (\d+)/.exec(message) ?? []
    return { offset: message.includes('end of JSON') ? text.length : Math.min(Number(position), text.length) }
  }
  const read = readYaml(text)
  if ('fault' in read) return { offset: read.fault.offset }
  const [value = { kind: 'null', offset: 0 }] = read.documents
  return { value }
}

const EMPTY: HclBody = { attributes: [], blocks: [] }

/** How many labels the blocks have that the gate reads in a Terraform file. */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  variable: 1,
  module: 1,
  locals: 0,
  import: 0,
}

/** Parses a `*.tf.json` file (Terraform documentation: JSON configuration syntax). Its strings are templates. */
export function parseTerraformJson(text: string): HclFile {
  const read = readJson(text)
  if (!('value' in read)) return { body: EMPTY, fault: { code: 'unexpected', offset: read.offset } }
  const blocks = entriesOf(read.value).flatMap(({ name, value, offset }) =>
    blocksOf(name, Object.hasOwn(LABELS, name) ? (LABELS[name] ?? null) : null, [], value, offset),
  )
  return { body: { attributes: [], blocks }, fault: null }
}

/** Parses a `*.tfvars.json` file. Its strings are literal. */
export function parseVariablesJson(text: string): HclFile {
  const read = readJson(text)
  if (!('value' in read)) return { body: EMPTY, fault: { code: 'unexpected', offset: read.offset } }
  return { body: { attributes: entriesOf(read.value), blocks: [] }, fault: null }
}

const entriesOf = (value: HclValue): readonly HclEntry[] => (value.kind === 'object' ? value.entries : [])

/** The blocks of a type: one object for each label, and at the end one body or a list of bodies. */
function blocksOf(
  type: string,
  labelCount: number | null,
  labels: readonly string[],
  value: HclValue,
  offset: number,
): readonly HclBlock[] {
  if (labelCount === null) return []
  if (value.kind === 'list') return value.items.flatMap((item) => blocksOf(type, labelCount, labels, item, item.offset))
  if (labels.length < labelCount)
    return entriesOf(value).flatMap((entry) =>
      blocksOf(type, labelCount, [...labels, entry.name], entry.value, entry.offset),
    )
  const attributes = entriesOf(value).map((entry) => ({ ...entry, value: withTemplates(entry.value) }))
  return [{ type, labels, offset, body: { attributes, blocks: [] } }]
}

const REFERENCE = /^\$\{\s*([\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)+)\s*\}$/u

/** The value with its strings read as templates: `${var.version}` is a reference. */
function withTemplates(value: HclValue): HclValue {
  const { offset } = value
  if (value.kind === 'list') return { kind: 'list', items: value.items.map(withTemplates), offset }
  if (value.kind === 'object') {
    const entries = value.entries.map((entry) => ({ ...entry, value: withTemplates(entry.value) }))
    return { kind: 'object', entries, offset }
  }
  if (value.kind !== 'string') return value
  const [, path] = REFERENCE.exec(value.text) ?? []
  if (path !== undefined) return { kind: 'reference', path: path.split('.'), offset }
  const literal = value.text.replace(/\$\$\{|%%\{/g, '')
  if (/[$%]\{/.test(literal)) return { kind: 'expression', offset }
  return { kind: 'string', text: value.text.replace(/([$%])\1\{/g, '$1{'), offset }
}
