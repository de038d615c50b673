import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decodeText } from '../../src/model/encoding.js'

const TEXTS = ['{"kind": "PreCheckTask"}', 'version: 1\nreason: 维护 🚧\n', '[]']
const littleEndian = (text: string): Buffer => Buffer.from(text, 'utf16le')
const bigEndian = (text: string): Buffer => littleEndian(text).swap16()
const MARK = '\ufeff'

describe('the text of a file', () => {
  it.each(TEXTS)('is decoded from UTF-8 and UTF-16, with and without a byte order mark: %p', (text) => {
    for (const encode of [Buffer.from, littleEndian, bigEndian] as ((text: string) => Buffer)[])
      for (const mark of ['', MARK]) expect(decodeText(encode(mark + text))).toBe(text)
  })

  it('is decoded from UTF-16 with a byte order mark, whatever it begins with', () => {
    for (const encode of [littleEndian, bigEndian]) expect(decodeText(encode(`${MARK}维护`))).toBe('维护')
  })

  it.each([
    ['Latin-1', Buffer.from('größer', 'latin1')],
    ['UTF-16 with half a character at its end', Buffer.concat([littleEndian(`${MARK}a`), Buffer.from([0])])],
    ['UTF-16 with half of a surrogate pair', littleEndian(`${MARK}a\ud83d`)],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0])],
    ['UTF-32 without a mark', Buffer.from([0x7b, 0, 0, 0, 0x7d, 0, 0, 0])],
    ['UTF-32, big-endian', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b])],
    ['compressed data', Buffer.from([0x1f, 0x8b, 8, 0, 0xff])],
  ])('is none in %s', (_, bytes) => {
    expect(decodeText(bytes)).toBeNull()
  })

  it('is the same for any text in any of the encodings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (rest) => {
        const text = `{${rest.replaceAll('\0', '').toWellFormed()}`
        for (const bytes of [Buffer.from(text), littleEndian(text), bigEndian(text), littleEndian(MARK + text)])
          expect(decodeText(bytes)).toBe(text)
      }),
    )
  })
})
