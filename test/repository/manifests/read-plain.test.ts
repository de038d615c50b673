import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { YamlNode } from '../../../src/repository/manifests/node.js'
import { readAny } from '../../../src/repository/manifests/read-any.js'
import { readPlain } from '../../../src/repository/manifests/read-plain.js'

/** A node as data that can be compared: an empty scalar has no place of its own, and the end of a block can include empty lines. */
function comparable(node: YamlNode | null): unknown {
  switch (node?.type) {
    case 'map':
      return [node.offset, node.entries.map(({ key, keyOffset, value }) => [key, keyOffset, comparable(value)])]
    case 'list':
      return [node.offset, ...node.items.map(comparable)]
    case 'alias':
      return 'alias'
    case 'scalar': {
      const { text, offset, style, end } = node
      if (text === '') return null
      return style === 'block' ? [text, offset, style] : [text, offset, style, end]
    }
  }
  return null
}

const plain = (text: string) => {
  const read = readPlain(text, 0, text.length)
  return read === null ? 'unusual' : comparable(read.root)
}
const any = (text: string) => comparable(readAny(text, 0, text.length).root)

/** Lines from which documents of all kinds come about, most of them valid, many of them odd. */
const fragment = fc.constantFrom(
  ...[
    'a: b',
    'key: value',
    'list:',
    '- item',
    '- a: 1',
    '-',
    '- - x',
    '"q": "v"',
    "'s': 'it''s'",
    'e:',
    'a: # c',
    '# c',
  ],
  ...[
    'text: |',
    'text: >-',
    'text: |-',
    'f: {a: b, "c":d}',
    'g: [1, "2", {x: y}]',
    'h: {}',
    'i: []',
    'u: http://x.y/z',
  ],
  ...[
    'v: a b  # c',
    'w: a#b',
    'k: "\\n\\/\\u00e9"',
    'n: null',
    't: "a: b"',
    'x: a: b',
    'continued',
    '',
    '   ',
    'a b: c',
  ],
  ...[
    'a: "b',
    "a: 'b",
    'c"',
    "c''d'",
    ' c  ',
    'c # d',
    '"',
    '- "x',
    '\\n d"',
    'm: [',
    '"a"#c',
    'w: "x\\',
    '  y\\\\',
    '\\ z\\x41\\u00e9"',
    'z \\\\\\  ',
    '"a \\',
    'w: "\\q"',
    'w: "\\N\\_\\e\\0\\/\\\t"',
    "'x: y'",
    'word',
    '|',
    '{a: b}: c',
    '"q": "\\U0001F600"',
    'm: {}#c',
    '  x,',
    '{y: z}, # c',
    ']  # c',
    'm: {',
    '  x: y,',
    '}',
    '<<: *a',
    'b: &a c',
    '? k',
    ': v',
    'o: {a, b}',
    'p: [a',
    ']',
    'q: {a: b,}',
    'c: !t d',
    '\ta: b',
    'é: ü',
    'a\u00a0: b\u00a0',
    'q: "a\u00a0',
    '- |',
    '- >-',
  ],
  ...[
    '{a: b}',
    '[a, b]',
    '{"a":{"b":[]}}',
    'a:b: c',
    "d: ''",
    'y: "a" b',
    'z: -',
    '-a: b',
    'k:v',
    'a:\tb',
    'j: - a',
    'l: "a\\',
    'r: "\\x41"',
  ],
)
const anyLine = fc.tuple(fc.nat({ max: 3 }), fragment).map(([depth, text]) => '  '.repeat(depth) + text)
const anyText = fc
  .tuple(
    fc.constantFrom('', '', '---\n', '--- # c\n', '\n# c\n', '--- '),
    fc.array(anyLine, { maxLength: 7 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([start, lines, lineBreak]) =>
    (start + lines.join('\n') + (lines.length % 2 ? '\n' : '')).replaceAll('\n', lineBreak),
  )

describe('readPlain', () => {
  it('reads what the YAML library reads, or leaves it to the library', () => {
    let count = 0
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readPlain(text, 0, text.length)
        if (read === null) return
        const expected = readAny(text, 0, read.next)
        // the library refuses further lines of brackets and quotes that start too far to the left, and comments directly after them
        if (expected.faults.length > 0) expect(text).toMatch(/["'[{][^\n]*\n|["'}\]]#/)
        else {
          expect(comparable(read.root)).toEqual(comparable(expected.root))
          count++
        }
      }),
      { numRuns: 4000 },
    )
    // most of the random documents are neither plain nor YAML
    expect(count).toBeGreaterThan(400)
  })

  it('reads any JSON, compact or indented, as the YAML library does', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.array(fc.json()), fc.dictionary(fc.string(), fc.json())),
        fc.nat({ max: 3 }),
        (value, indentation) => {
          const text = JSON.stringify(value, null, indentation)
          expect(plain(text)).toEqual(any(text))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('leaves to the library what only a whole reader of YAML can read', () => {
    const texts = [
      'a: &b c',
      'a: *b',
      'a: !t b',
      '? a\n: b',
      'a: |2\n   b',
      'a: |+\n  b',
      '\ta: b',
      'a: {b: c',
      '%YAML 1.2\n---\na: b',
    ]
    expect(texts.map(plain)).toEqual(texts.map(() => 'unusual'))
  })

  it('takes brackets and quotes whose lines start in any column, as kubectl does', () => {
    const text = 'a:\n  b: {\nc: d,\n  }\n  e: "f\n g\nh"\n  i: [\n]\n'
    expect(readAny(text, 0, text.length).faults).not.toEqual([])
    const entries = (node: YamlNode | null | undefined) => (node?.type === 'map' ? node.entries : [])
    const [outer] = entries(readPlain(text, 0, text.length)?.root)
    expect(entries(outer?.value).map(({ key }) => key)).toEqual(['b', 'e', 'i'])
    expect(entries(outer?.value)[1]?.value).toMatchObject({ text: 'f g h' })
  })

  it('goes on after a JSON document', () => {
    const text = '{"a": 1} # one\n[2]{"b": 3}\n'
    const ends: number[] = []
    for (let at = 0; at < text.length; ) {
      at = readPlain(text, at, text.length)?.next ?? Number.NaN
      ends.push(at)
    }
    expect(ends).toEqual([15, 18, text.length])
  })

  it('does not descend into nesting that would overflow the stack', () => {
    for (const text of ['['.repeat(100_000), '- '.repeat(100_000), '{a: '.repeat(100_000)])
      expect(plain(text)).toBe('unusual')
  })
})
