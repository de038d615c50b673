import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compileGlob } from '../../src/model/glob.js'
import { RUNS } from '../support/jest/property-runs.js'

const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '(', '\n'), maxLength: 12 })

describe('compileGlob', () => {
  it.each([
    ['NodeDiskCheck', 'NodeDiskCheck', true],
    ['NodeDiskCheck', 'nodediskcheck', false],
    ['NodeDiskCheck', 'NodeDiskChecks', false],
    ['Node*', 'NodeDiskCheck', true],
    ['Node*', 'Node', true],
    ['Node*', 'MyNode', false],
    ['*Check', 'NodeDiskCheck', true],
    ['*Check', 'Check', true],
    ['*Check', 'Checks', false],
    ['Node*Check', 'NodeDiskCheck', true],
    ['Node*Check', 'NodeCheck', true],
    ['Node*eck', 'Nodeck', false],
    ['a*b*c', 'a-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['a*b*a', 'aba', true],
    ['a*ba*a', 'aba', false],
    ['a**c', 'abc', true],
    ['*', '', true],
    ['*', 'anything', true],
    ['**', '', true],
    ['*a*', 'a', true],
    ['*a*', 'b', false],
    ['*ab*ba*', 'aba', false],
    ['', '', true],
    ['', 'a', false],
    ['a.c', 'abc', false],
    ['n-*', 'n-\n1', true],
  ])('compares a whole text with a glob: %p matches %p is %p', (glob, value, matches) => {
    expect(compileGlob(glob)(value)).toBe(matches)
  })

  it('matches what the regular expression of its parts matches', () => {
    fc.assert(
      fc.property(text, text, (glob, value) => {
        const parts = glob.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        expect(compileGlob(glob)(value)).toBe(new RegExp(`^${parts.join('[^]*')}$`).test(value))
      }),
      { numRuns: 4 * RUNS },
    )
  })

  it('matches a text by itself, and by any part of it between asterisks', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, part, after) => {
        fc.pre(!part.includes('*'))
        expect(compileGlob(part)(part)).toBe(true)
        expect(compileGlob(`*${part}*`)(before + part + after)).toBe(true)
      }),
    )
  })
})
