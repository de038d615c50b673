import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@babel/parser'

/** One `{ en, zh }` of the sources: every piece of literal text in it, and whether it is a title of CCE's. */
export interface Pair {
  readonly file: string
  readonly en: readonly string[]
  readonly zh: readonly string[]
  readonly isTitle: boolean
}

interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every text pair that stands in a file under src. */
export function pairsOfSources(): Pair[] {
  const src = new URL('../../src/', import.meta.url).pathname
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  return files.flatMap((file) => pairsIn(file, readFileSync(join(src, file), 'utf8')))
}

function pairsIn(file: string, text: string): Pair[] {
  if (!/\bzh\b/.test(text)) return []
  const pairs: Pair[] = []
  const walk = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, key)
    else if (isNode(value)) {
      const [en, zh] = [property(value, 'en'), property(value, 'zh')]
      if (en && zh) pairs.push({ file, en: textsIn(en), zh: textsIn(zh), isTitle: key === 'title' })
      const own = value.type === 'ObjectProperty' ? keyOf(value) : key
      for (const one of Object.values(value)) walk(one, own)
    }
  }
  walk(parse(text, { sourceType: 'module', plugins: ['typescript'] }).program.body, '')
  return pairs
}

const keyOf = (property: Node): string =>
  String((property['key'] as Node)['name'] ?? (property['key'] as Node)['value'] ?? '')

/** The value of a property of an object that stands there literally. */
function property({ type, properties }: Node, name: string): Node | null {
  if (type !== 'ObjectExpression') return null
  const found = (properties as Node[]).find((one) => one.type === 'ObjectProperty' && keyOf(one) === name)
  return (found?.['value'] as Node | undefined) ?? null
}

/** Strings and the fixed parts of templates; what a template puts in between is U+FFFC. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!isNode(value)) return []
  if (value.type === 'StringLiteral') return [String(value['value'])]
  if (isCallOf(value, 'counted')) return [`\uFFFC ${textsIn(value['arguments']).join(' ')}`]
  if (value.type !== 'TemplateLiteral') return Object.values(value).flatMap(textsIn)
  const fixed = (value['quasis'] as { readonly value: { readonly cooked: string } }[])
    .map((part) => part.value.cooked)
    .join('\uFFFC')
  return [fixed, ...textsIn(value['expressions'])]
}

const isCallOf = ({ type, callee }: Node, name: string): boolean =>
  type === 'CallExpression' && isNode(callee) && callee['name'] === name
