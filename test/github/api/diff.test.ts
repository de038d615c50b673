import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { newLinesOf } from '../../../src/github/api/diff.js'

const linesOf = (patch: string) => [...newLinesOf(patch)]

describe('the new lines of a diff', () => {
  it('are those that were added and those that stand around them, by their numbers', () => {
    expect(linesOf('@@ -9,3 +10,4 @@ kind: List\n a\n-b\n+c\n+d\n e')).toEqual([
      [10, 'a'],
      [11, 'c'],
      [12, 'd'],
      [13, 'e'],
    ])
  })

  it('are numbered anew in each hunk', () => {
    expect(linesOf('@@ -1,2 +1,2 @@\n a\n b\n@@ -20 +30 @@\n-x\n+y')).toEqual([
      [1, 'a'],
      [2, 'b'],
      [30, 'y'],
    ])
  })

  it('keep their white space and line ends, and what looks like a header of a diff', () => {
    expect(linesOf('@@ -0,0 +1,4 @@\n+  a \r\n+--- b\n++++ c\n+@@ -1 +1 @@')).toEqual([
      [1, '  a \r'],
      [2, '--- b'],
      [3, '+++ c'],
      [4, '@@ -1 +1 @@'],
    ])
  })

  it('do not count the mark of a missing line end', () => {
    expect(linesOf('@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+b\n+c\n\\ No newline at end of file')).toEqual([
      [1, 'b'],
      [2, 'c'],
    ])
  })

  it.each(['', 'Binary files differ', '+a\n b', '@@ nonsense @@\n+a'])('are none in %j', (patch) => {
    expect(linesOf(patch)).toEqual([])
  })

  it('are those of the new text, whatever the texts are', () => {
    const line = fc.string({ unit: fc.constantFrom('a', ' ', '+', '-', '@', '\\', '\r') })
    fc.assert(
      fc.property(fc.array(line), fc.array(line), fc.nat(1000), (removed, added, start) => {
        const patch = [`@@ -1,${removed.length} +${start},${added.length} @@`]
          .concat(
            removed.map((one) => `-${one}`),
            added.map((one) => `+${one}`),
          )
          .join('\n')
        expect(linesOf(patch)).toEqual(added.map((one, at) => [start + at, one]))
      }),
    )
  })
})
