import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { scanFile } from '../../../src/repository/manifests/scan.js'
import { anyLayout, anyValues, filled, joined, laidOut, REMOVED_APIS } from '../../support/manifests/corpus.js'
import { DECOYS, USES } from '../../support/manifests/examples.js'
import type { MarkedFile } from '../../support/manifests/marked.js'

/** The uses of a file as marks. */
function found(path: string, text: string) {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  return scanFile(path, text).uses.map(({ syntax, location: { line, column } }) => {
    const rest = lines[line - 1]?.slice(column - 1) ?? ''
    return { syntax, line, column, text: /^\*?[\w./-]+/.exec(rest)?.[0] ?? rest }
  })
}

const marksOf = ({ uses }: MarkedFile) => [...uses].sort((a, b) => a.line - b.line || a.column - b.column)

describe('scanFile', () => {
  it.each(Object.entries(USES))('finds each use, and nothing else, in %s', (_, example) => {
    fc.assert(
      fc.property(anyValues, anyLayout, (values, layout) => {
        const file = filled(example, values)
        expect(found(file.path, laidOut(file.text, layout))).toEqual(marksOf(file))
      }),
      { numRuns: 20 },
    )
  })

  it.each(Object.entries(DECOYS))('finds nothing in %s', (_, example) => {
    fc.assert(
      fc.property(anyValues, anyLayout, (values, layout) => {
        const file = filled(example, values)
        expect(scanFile(file.path, laidOut(file.text, layout))).toEqual({ uses: [], webhooks: [], unread: [] })
      }),
      { numRuns: 20 },
    )
  })

  it('finds the same in documents of one file as in each of them', () => {
    const examples = [...Object.values(USES), ...Object.values(DECOYS)].filter(
      ({ path, canBeFollowed }) => path === 'k8s/app.yaml' && canBeFollowed !== false,
    )
    const anyFile = fc
      .tuple(fc.constantFrom(...examples), anyValues)
      .map(([example, values]) => filled(example, values))
    fc.assert(
      fc.property(fc.array(anyFile, { minLength: 1, maxLength: 6 }), anyLayout, (files, layout) => {
        const file = joined(files)
        const text = laidOut(file.text, layout)
        expect(found(file.path, text)).toEqual(marksOf(file))
        expect(scanFile(file.path, text).unread).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('finds every API of the catalog by its kind, its list and its name', () => {
    for (const { apiVersion, kind } of REMOVED_APIS) {
      const text = (type: string) => `apiVersion: ${apiVersion}\nkind: ${type}\nmetadata:\n  name: demo\n`
      const [use] = scanFile('a.yaml', text(kind)).uses
      expect(use).toMatchObject({ apiVersion, kind, name: 'demo', syntax: 'object', isLiteral: true })
      const [list] = scanFile('a.yaml', text(`${kind}List`)).uses
      expect(list).toMatchObject({ apiVersion, kind, syntax: 'list' })
    }
  })
})
