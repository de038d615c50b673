import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { clip, oneLine, visible } from '../../src/text/plain.js'
import { HIDDEN, hostile } from './hostile.js'

describe('visible text', () => {
  it('contains no format, bidirectional, invisible or control character', () => {
    fc.assert(
      fc.property(hostile, (text) => expect(visible(text)).not.toMatch(HIDDEN)),
      { numRuns: 1000 },
    )
  })

  it('hides no single code point', () => {
    const leaking: string[] = []
    for (let point = 0; point <= 0x10ffff; point++)
      if (HIDDEN.test(visible(String.fromCodePoint(point)))) leaking.push(point.toString(16))
    expect(leaking).toEqual([])
  })

  it('does not change when it is made visible again', () => {
    fc.assert(fc.property(hostile, (text) => expect(visible(visible(text))).toBe(visible(text))))
  })

  it('keeps visible characters', () => {
    const text = 'Nodes\t“a”: 磁盘 90 % — é, ñ, ø, Ж, ع, ไ, 😀 → ok\nnext line'
    expect(visible(text)).toBe(text)
  })

  it('ends each line with a line feed, whatever ended it before', () => {
    expect(visible('a\r\nb\rc\nd\r\r\ne')).toBe('a\nb\nc\nd\n\ne')
  })

  it('shows a replacement for control characters and lone surrogates', () => {
    expect(visible('a\u0000b\u001b[31mc\u0085d\u2028e\ud800f\udc00')).toBe('a�b�[31mc�d�e�f�')
  })

  it('drops invisible characters', () => {
    expect(visible('a\u200bd\u202em\u2066i\ufeffn\u00ad\u034f\u3164\u17b4\u{e0041}')).toBe('admin')
  })
})

describe('one line of text', () => {
  it('has no line ends, no space at its ends and single spaces between words', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = oneLine(text)
        expect(line).not.toMatch(/[\n\r\t\v\f\u0085\u2028\u2029]|\s\s|^\s|\s$/)
        expect(line).not.toMatch(HIDDEN)
      }),
    )
  })

  it('keeps the words of the text', () => {
    expect(oneLine('  two\r\n\r\n words\u00a0 here ')).toBe('two words here')
  })
})

describe('clipped text', () => {
  it('never exceeds its length and never ends with half a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 0, max: 70 }), (text, units) => {
        const clipped = clip(text, units)
        expect(clipped.length).toBeLessThanOrEqual(units)
        expect(clipped.isWellFormed()).toBe(true)
      }),
    )
  })

  it('is the text itself if it fits', () => {
    fc.assert(fc.property(hostile, fc.nat(5), (text, more) => expect(clip(text, text.length + more)).toBe(text)))
  })

  it('ends with a mark if there is room for it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 50 }), fc.integer({ min: 1, max: 50 }), (units, more) => {
        const text = 'x'.repeat(units + more)
        expect(clip(text, units)).toBe(`${'x'.repeat(units - 8)} … (cut)`)
      }),
    )
  })

  it('is cut before a surrogate pair that does not fit completely', () => {
    expect(clip(`abc😀${'d'.repeat(20)}`, 12)).toBe('abc … (cut)')
    expect(clip('😀😀', 3)).toBe('😀')
    expect(clip('😀😀', 1)).toBe('')
  })
})
