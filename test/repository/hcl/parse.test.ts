import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type HclBody, type HclValue, parseHcl } from '../../../src/repository/hcl/parse.js'
import { cpuTimeOf } from '../../support/process/cpu-time.js'

/** A value as plain data, without places. */
function plain(value: HclValue): unknown {
  switch (value.kind) {
    case 'string':
      return value.text
    case 'number':
      return Number(value.text)
    case 'boolean':
      return value.value
    case 'null':
      return null
    case 'list':
      return value.items.map(plain)
    case 'object':
      return Object.fromEntries(value.entries.map((entry) => [entry.name, plain(entry.value)]))
    case 'reference':
      return { reference: value.path.join('.') }
    case 'call':
      return { call: value.name, args: value.args.map(plain) }
    case 'expression':
      return { expression: true }
  }
}

const attributesOf = ({ attributes }: HclBody) =>
  Object.fromEntries(attributes.map(({ name, value }) => [name, plain(value)]))

/** The attributes of a text that has no fault. */
function read(source: string) {
  const { body, fault } = parseHcl(source)
  expect(fault).toBeNull()
  return attributesOf(body)
}

describe('parseHcl', () => {
  it.each<[string, string, unknown]>([
    ['a string', 'a = "v1.31"', 'v1.31'],
    ['escapes', String.raw`a = "q\"b\\n\n\u0041"`, 'q"b\\n\nA'],
    ['a doubled sign, which starts no template', 'a = "$${x} %%{y}"', '${x} %{y}'],
    ['a dollar sign alone', 'a = "5$ 7%"', '5$ 7%'],
    ['a number', 'a = 1.5', 1.5],
    ['a boolean', 'a = true', true],
    ['null', 'a = null', null],
    ['a reference', 'a = var.version', { reference: 'var.version' }],
    ['a list over several lines', 'a = [\n  "x",\n  "y",\n]', ['x', 'y']],
    ['an object with both signs', 'a = { b = 1, "c d" : 2\n e = { f = [] } }', { b: 1, 'c d': 2, e: { f: [] } }],
    ['a call', 'a = yamlencode({ kind = "Job" })', { call: 'yamlencode', args: [{ kind: 'Job' }] }],
    ['a heredoc', 'a = <<EOT\nline "1"\n  line 2\nEOT\n', 'line "1"\n  line 2\n'],
    ['a heredoc whose end is indented', 'a = <<-EOT\n  x\n  EOT\n', '  x\n'],
    ['a heredoc of a file with CRLF', 'a = <<EOT\r\nx\r\nEOT\r\nb = 1', 'x\r\n'],
    ['a heredoc whose end is surrounded by spaces of Unicode', 'a = <<EOT\nx\n\u00a0\u2003EOT\u0085\nb = 1', 'x\n'],
    ['a name that contains the end of the heredoc', 'a = <<EOT\nEOTX\nXEOT\nEOT', 'EOTX\nXEOT\n'],
    ['comments of all kinds', '# x\n// y\n/* a = "no"\n*/ a = "yes" # z', 'yes'],
    ['a comment sign in a string', 'a = "http://x#y"', 'http://x#y'],
    ['a byte order mark', '\uFEFFa = 1', 1],
    ['a string with a template', 'a = "v${var.minor}"', { expression: true }],
    ['a template with strings and braces inside', 'a = "${upper("}\\"{")}"', { expression: true }],
    ['a condition', 'a = var.x ? "v1.31" : "v1.32"', { expression: true }],
    ['a sum', 'a = 1 + 2', { expression: true }],
    ['an index', 'a = var.x["y"]', { expression: true }],
    ['a loop', 'a = [for x in y : x]', [{ expression: true }]],
    ['a loop that makes an object', 'a = {\n  for k, v in y : k => { z = v }\n  if k != "}"\n}', { expression: true }],
    ['an object with a key that is not written down', 'a = { b = 1, (c) = [2] }', { expression: true }],
    ['an operation over several lines', 'a = [\n  x\n  + 1,\n  2\n]', [{ expression: true }, 2]],
    ['a call over several lines', 'a = f(\n  "x"\n  ,\n  y...\n)', { call: 'f', args: ['x', { expression: true }] }],
    ['a string that is a reference', 'a = "${var.x}"', { reference: 'var.x' }],
    ['a string that begins with a reference', 'a = "${var.x}y"', { expression: true }],
    ['a heredoc whose end has blanks behind it', 'a = <<EOT\nx\nEOT \t\n', 'x\n'],
  ])('reads %s', (_, source, expected) => {
    expect(read(source)['a']).toEqual(expected)
  })

  it('reads what follows an expression that it does not evaluate', () => {
    expect(read('a = f(x, {\n b = "]"\n}) + 1\nb = "next"')).toMatchObject({ b: 'next' })
  })

  it('reads blocks with quoted and bare labels, and blocks inside', () => {
    const { body, fault } = parseHcl('resource "type" name {\n  a = 1\n  inner {\n    b = 2\n  }\n}\nc = 3\n')
    expect(fault).toBeNull()
    const [block] = body.blocks
    expect([block?.type, block?.labels, block && attributesOf(block.body)]).toEqual([
      'resource',
      ['type', 'name'],
      { a: 1 },
    ])
    expect(block?.body.blocks.map((one) => [one.type, attributesOf(one.body)])).toEqual([['inner', { b: 2 }]])
    expect(attributesOf(body)).toEqual({ c: 3 })
  })

  it('reads a block on one line', () => {
    const [block] = parseHcl('variable "v" { default = "v1.31" }').body.blocks
    expect(block && attributesOf(block.body)).toEqual({ default: 'v1.31' })
  })

  it('gives the place of each attribute and value', () => {
    const source = 'x {\n  a = "v1"\n}'
    const [attribute] = parseHcl(source).body.blocks[0]?.body.attributes ?? []
    expect([attribute?.offset, attribute?.value.offset]).toEqual([source.indexOf('a ='), source.indexOf('"v1"')])
  })

  it.each<[string, string]>([
    ['open-comment', 'a = 1\n/* b = 2'],
    ['open-string', 'a = 1\nb = "x\nc = 2'],
    ['open-heredoc', 'a = 1\nb = <<EOT\nx\n'],
    ['open-template', 'a = 1\nb = "${x'],
    ['unexpected', 'a = 1\n}\nc = 2'],
    ['unexpected', 'a = 1\nb c d'],
    ['unexpected', 'a = 1\nblock {\n'],
    ['unexpected', 'a = 1\nb = [1 2)\n'],
    ['unexpected', 'a = 1\nb = { c = 1 ]\n'],
    ['too-deep', `a = 1\nb = ${'['.repeat(1000)}`],
  ])('reports %s, and keeps what stands before it', (code, source) => {
    const { body, fault } = parseHcl(source)
    expect(fault?.code).toBe(code)
    expect(attributesOf(body)['a']).toBe(1)
  })

  it('takes time in proportion to the length, however deeply expressions are nested', () => {
    const nested = `x = ${'['.repeat(190)}1 + 1${'] + 1'.repeat(190)}\n`
    expect(cpuTimeOf(() => parseHcl(nested.repeat(100)))).toBeLessThan(2_000)
  })

  it('never throws, and ends, whatever the text', () => {
    const piece = fc.constantFrom(
      '"',
      '${',
      '}',
      '{',
      '[',
      ']',
      '(',
      ')',
      '<<E\n',
      'E\n',
      '\n',
      '\\',
      '=',
      'a',
      '.',
      ',',
      '/*',
      '*/',
      '#',
      ' ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (source) => {
          const { fault } = parseHcl(source)
          if (fault !== null) expect(fault.offset).toBeLessThanOrEqual(source.length)
        },
      ),
    )
  })
})

/** Terraform's way to write a value, with comments and blank lines strewn in. */
const written = (value: unknown, blank: string): string => {
  if (Array.isArray(value)) return `[${blank}${value.map((one) => written(one, blank)).join(`,${blank}`)}${blank}]`
  if (typeof value === 'object' && value !== null)
    return `{${blank}${Object.entries(value)
      .map(([name, one]) => `${JSON.stringify(name)} = ${written(one, blank)}${blank}`)
      .join(',')}}`
  return typeof value === 'string' ? JSON.stringify(value).replace(/[$%](?=\{)/g, (sign) => sign + sign) : String(value)
}

describe('parseHcl of generated values', () => {
  const name = fc.stringMatching(/^[a-z]\w{0,5}$/)
  const { value: values } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.constantFrom('a${b}', '%{x}', '$${y}', '"'),
      fc.nat(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(name, tie('value'), { maxKeys: 3 }),
    ),
  }))
  const blanks = fc.constantFrom(' ', '\n', ' # "x" {\n', '\r\n', ' /* } */ ', '\n// ]\n')

  it('reads back every literal value', () => {
    fc.assert(
      fc.property(values, blanks, (value, blank) => {
        expect(read(`a = ${written(value, blank)}\nlast = 1`)).toEqual({ a: value, last: 1 })
      }),
    )
  })
})
