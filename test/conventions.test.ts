import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse as parseModule } from '@babel/parser'
import { describe, expect, it } from '@jest/globals'

/** A node of the syntax tree, as far as these checks read it. */
interface SyntaxNode {
  readonly type: string
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const nodeAt = (node: SyntaxNode, field: string): SyntaxNode | null => {
  const value = node[field]
  return isNode(value) ? value : null
}

function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (isNode(value)) yield value
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* nodesIn(inner)
}

const parse = (source: string): SyntaxNode[] => [
  ...nodesIn(parseModule(source, { sourceType: 'module', plugins: ['typescript'] }).program),
]

/** The name of an identifier or the text of a string; empty for everything else. */
function textOf(node: SyntaxNode | null): string {
  const text = node?.['name'] ?? node?.['value']
  return typeof text === 'string' ? text : ''
}

interface TestCall {
  /** `it`, `test` or `describe`. */
  readonly caller: string
  readonly title: string
}

/** The calls of Jest's functions with literal titles, `it.each(table)(title)` included. */
function testCallsIn(nodes: readonly SyntaxNode[]): TestCall[] {
  return nodes.flatMap((node) => {
    const caller = node.type === 'CallExpression' ? rootOf(nodeAt(node, 'callee')) : ''
    if (!['it', 'test', 'describe'].includes(caller)) return []
    const [title] = Array.isArray(node['arguments']) ? (node['arguments'] as SyntaxNode[]) : []
    return title?.type === 'StringLiteral' ? [{ caller, title: textOf(title) }] : []
  })
}

/** The identifier that a call such as `it.each(table)(title)` starts with. */
function rootOf(callee: SyntaxNode | null): string {
  if (callee === null) return ''
  if (callee.type === 'Identifier') return textOf(callee)
  return rootOf(nodeAt(callee, 'callee') ?? nodeAt(callee, 'object') ?? nodeAt(callee, 'tag'))
}

const TYPES = new Set(['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'TSEnumDeclaration', 'ClassDeclaration'])
const PROPERTIES = new Set([
  'TSPropertySignature',
  'TSMethodSignature',
  'ClassProperty',
  'ClassMethod',
  'ObjectProperty',
  'ObjectMethod',
])

interface DeclaredName {
  readonly kind: 'type' | 'value'
  readonly name: string
}

/** The names that a module declares: types, functions, variables, parameters and properties. */
function declaredNamesIn(nodes: readonly SyntaxNode[]): DeclaredName[] {
  // the keys of a pattern are names that something else declares
  const patterns = nodes.filter(({ type }) => type === 'ObjectPattern')
  const notDeclared = new Set(patterns.flatMap((pattern) => pattern['properties'] as SyntaxNode[]))
  return nodes.flatMap((node) => {
    const parameters = ((node['params'] ?? []) as SyntaxNode[]).flatMap(boundNames)
    if (TYPES.has(node.type)) return [{ kind: 'type', name: textOf(nodeAt(node, 'id')) }]
    if (PROPERTIES.has(node.type) && !notDeclared.has(node))
      return [...parameters, { kind: 'value', name: textOf(nodeAt(node, 'key')) }]
    if (node.type === 'VariableDeclarator') return boundNames(nodeAt(node, 'id'))
    if (node.type === 'CatchClause') return boundNames(nodeAt(node, 'param'))
    if (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression')
      return [...parameters, { kind: 'value', name: textOf(nodeAt(node, 'id')) }]
    return parameters
  })
}

/** The names that a pattern binds. */
function boundNames(pattern: SyntaxNode | null): DeclaredName[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [{ kind: 'value', name: textOf(pattern) }]
    case 'AssignmentPattern':
      return boundNames(nodeAt(pattern, 'left'))
    case 'RestElement':
      return boundNames(nodeAt(pattern, 'argument'))
    case 'ArrayPattern':
      return (pattern['elements'] as (SyntaxNode | null)[]).flatMap(boundNames)
    case 'ObjectPattern':
      return (pattern['properties'] as SyntaxNode[]).flatMap((property) =>
        boundNames(nodeAt(property, 'value') ?? property),
      )
    default:
      return []
  }
}

/** `heldAgain` and `held-again` are the words `held` and `again`. */
const wordsOf = (name: string): string[] => name.split(/(?<=[a-z\d])(?=[A-Z])|[-_.]/).map((word) => word.toLowerCase())

const OBSCURE_WORDS = ['told', 'held', 'bench', 'spokesman', 'patience', 'standing', 'talk', 'world']
const OBSCURE_NAMES = ['sendoverandover', 'talkabout']
/** These words are clear as values, such as `seen.has(id)`, but not as types and modules. */
const OBSCURE_TYPES = ['seen', 'place']

const isObscure = (name: string, isTypeOrModule: boolean): boolean =>
  OBSCURE_NAMES.includes(name.toLowerCase()) ||
  wordsOf(name).some((word) => OBSCURE_WORDS.includes(word) || (isTypeOrModule && OBSCURE_TYPES.includes(word)))

const obscureNamesIn = (file: string, source: string): string[] => {
  const module = path.basename(file, path.extname(file))
  return [
    ...(isObscure(module, true) ? [`the module ${module}`] : []),
    ...declaredNamesIn(parse(source)).flatMap(({ kind, name }) => (isObscure(name, kind === 'type') ? [name] : [])),
  ]
}

const PREPOSITIONS = new Set(
  (
    'about after against among as at before behind beside between beyond but by during for from in inside into like nor of on ' +
    'onto out outside over per since than through to toward under until upon via with within without'
  ).split(' '),
)
const startsWithPreposition = ({ title }: TestCall): boolean =>
  PREPOSITIONS.has(title.split(' ')[0]?.toLowerCase() ?? '')

const filesBelow = (folder: string): string[] => globSync(`${folder}/**/*.{ts,mjs}`).sort()
const read = (file: string): string => readFileSync(file, 'utf8')

describe('the checks of conventions', () => {
  it('find the titles of tests in every form of call', () => {
    const source = `it('a', f); it.each(t)('b', f); describe.each(t)('c', f); test('d', f); x.test('e'); it.skip('g', f)`
    const calls = testCallsIn(parse(source)).map(({ caller, title }) => `${caller} ${title}`)
    expect(calls.sort()).toEqual(['describe c', 'it a', 'it b', 'it g', 'test d'])
  })

  it('find declared names, but not names of others or words in text', () => {
    const source = `
      interface Seen { held: string }
      type Place = 'told'
      const { a: bench, ...world } = told('held')
      function talk(standing: number, [spokesman]: string[]) { return x.patience }
      const f = ({ heldAgain = 1 }) => ({ told: 1 })
      const seen = new Set(); const placeholder = 'place'; const sendOverAndOver = 1`
    expect(obscureNamesIn('src/run/github-place.ts', source).sort()).toEqual(
      ['Place', 'Seen', 'bench', 'held', 'heldAgain', 'sendOverAndOver', 'spokesman', 'standing', 'talk']
        .concat('the module github-place', 'told', 'world')
        .sort(),
    )
  })
})

describe('a test file', () => {
  const files = filesBelow('test').filter((file) => file.endsWith('.test.ts'))

  it('calls it, not test', () => {
    const offenders = files.filter((file) => testCallsIn(parse(read(file))).some(({ caller }) => caller === 'test'))
    expect(files.length).toBeGreaterThan(100)
    expect(offenders).toEqual([])
  })

  it('has titles that do not start with a preposition, so that they stand alone', () => {
    const offenders = files.flatMap((file) => {
      const titles = testCallsIn(parse(read(file))).filter(startsWithPreposition)
      return titles.map(({ title }) => `${file}: ${title}`)
    })
    expect(offenders).toEqual([])
  })
})

describe('a source file', () => {
  it('declares no name that only its author understands', () => {
    const files = ['src', 'browser', 'scripts', 'bench', 'test'].flatMap(filesBelow)
    const offenders = files.flatMap((file) => {
      return obscureNamesIn(file, read(file)).map((name) => `${file}: ${name}`)
    })
    expect(files.length).toBeGreaterThan(100)
    expect(offenders).toEqual([])
  })
})
