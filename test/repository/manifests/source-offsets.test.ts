import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Document } from 'yaml'
import type { YamlNode, YamlScalar } from '../../../src/repository/manifests/node.js'
import { readAny } from '../../../src/repository/manifests/read-any.js'
import { readPlain } from '../../../src/repository/manifests/read-plain.js'
import { scanFile } from '../../../src/repository/manifests/scan.js'
import { sourceOffsets } from '../../../src/repository/manifests/source-offsets.js'

const MANIFEST = 'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\n'

/** The value of the first key of a document. */
function firstValue(root: YamlNode | null): YamlScalar {
  const value = root?.type === 'map' ? root.entries[0]?.value : undefined
  if (value?.type !== 'scalar') throw new Error('no scalar')
  return value
}

const STYLES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const

describe('sourceOffsets', () => {
  it('finds each character of a text in its source, in every style', () => {
    const anyPart = fc.constantFrom(
      'a',
      'bc',
      ' ',
      '\n',
      '\n\n',
      "'",
      '"',
      '\\',
      ': ',
      '#',
      '\t',
      'é',
      '😀',
      '  x',
      '- ',
      '\u0007',
      '\u00a0',
    )
    const anyText = fc.array(anyPart, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...STYLES),
        fc.constantFrom(0, 20),
        fc.boolean(),
        (text, style, lineWidth, hasReturns) => {
          const written = new Document({ key: { inner: text } }).toString({
            defaultStringType: style,
            lineWidth,
            minContentWidth: 0,
          })
          const source = hasReturns ? written.replaceAll('\n', '\r\n') : written
          const { root } = readAny(source, 0, source.length)
          const scalar = firstValue(root?.type === 'map' ? (root.entries[0]?.value ?? null) : null)
          const offsetOf = sourceOffsets(source, scalar)
          for (let index = 0; index < scalar.text.length; index++) {
            const [character = '', written = ''] = [scalar.text[index], source[offsetOf(index)]]
            if (character > ' ') expect([character, '\\']).toContain(written)
          }
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('finds characters behind escapes of any length', () => {
    const source = String.raw`a: "\x41\u0042\U0001F600\t\/\\\"c\
      d\ue000 e"`
    const scalar = firstValue(readAny(source, 0, source.length).root)
    const offsetOf = sourceOffsets(source, scalar)
    const at = (text: string) => source.slice(offsetOf(scalar.text.indexOf(text))).slice(0, 2)
    expect(['A', 'B', '😀', '/', '\\', '"', 'c', 'd', '\ue000', 'e'].map(at)).toEqual([
      '\\x',
      '\\u',
      '\\U',
      '\\/',
      '\\\\',
      '\\"',
      'c\\',
      'd\\',
      '\\u',
      'e"',
    ])
  })
})

describe('a manifest in a string', () => {
  const place = (path: string, text: string) =>
    scanFile(path, text).uses.map(({ location: { line, column }, isLiteral }) => ({ line, column, isLiteral }))

  it.each<[string, string, object]>([
    [
      'a literal block',
      `data:\n  a.yaml: |\n${MANIFEST.replace(/^/gm, '    ').trimEnd()}\n`,
      { line: 3, column: 17, isLiteral: true },
    ],
    ['a quoted string with escapes', `data: ${JSON.stringify(MANIFEST)}\n`, { line: 1, column: 20, isLiteral: true }],
    [
      'a string of one line',
      `data: '{"kind": "PodDisruptionBudget", "apiVersion": "policy/v1beta1"}'\n`,
      { line: 1, column: 55, isLiteral: true },
    ],
    [
      'a string with escaped slashes',
      `data: "{\\"apiVersion\\": \\"policy\\/v1beta1\\", \\"kind\\": \\"PodDisruptionBudget\\"}"\n`,
      { line: 1, column: 27, isLiteral: false },
    ],
    [
      'a quoted string of several lines',
      `data: "apiVersion: policy/v1beta1\n\n  kind: PodDisruptionBudget"\n`,
      { line: 1, column: 20, isLiteral: true },
    ],
    [
      'a repeated string',
      `data: &text |\n${MANIFEST.replace(/^/gm, '  ').trimEnd()}\nagain: *text\n`,
      { line: 2, column: 15, isLiteral: false },
    ],
  ])('is found in %s', (_, text, expected) => {
    expect(place('a.yaml', text)).toEqual([expected])
  })

  it('is found in JSON', () => {
    const text = JSON.stringify(
      { kind: 'ConfigMap', data: { 'a.yaml': MANIFEST, 'b.yaml': `---\n${MANIFEST}` } },
      null,
      2,
    )
    const lines = text.split('\n')
    const expected = lines.flatMap((line, index) =>
      line.includes('policy/') ? [{ line: index + 1, column: line.indexOf('policy/') + 1, isLiteral: true }] : [],
    )
    expect(expected).toHaveLength(2)
    expect(place('a.json', text)).toEqual(expected)
    expect(readPlain(text, 0, text.length)).not.toBeNull()
  })
})
