import { expect, it } from '@jest/globals'
import { createLineReader, readLines } from './lines.js'

const bytes = (text: string) => new TextEncoder().encode(text)

it('LF, CR LF and a lone CR each end a line', () => {
  expect(readLines('a\nb\r\nc\rd\n\ne')).toEqual(['a', 'b', 'c', 'd', '', 'e'])
})

it('chunks may cut lines, line ends and characters at any byte', () => {
  const all = bytes('one\r\ntwo\r::error::€\n\r\nlast')
  for (let cut = 0; cut <= all.length; cut += 1) {
    const reader = createLineReader()
    const lines = [...reader.push(all.subarray(0, cut)), ...reader.push(all.subarray(cut)), ...reader.end()]
    expect(lines).toEqual(['one', 'two', '::error::€', '', 'last'])
  }
})

it('a stream that arrives byte by byte has the same lines', () => {
  const reader = createLineReader()
  const lines = [...bytes('a\r\n\r\nb\r\rc')].flatMap((byte) => reader.push(new Uint8Array([byte])))
  expect([...lines, ...reader.end()]).toEqual(['a', '', 'b', '', 'c'])
})

it('an unfinished line is held back until it ends', () => {
  const reader = createLineReader()
  expect(reader.push(bytes('a\nb'))).toEqual(['a'])
  expect(reader.push(bytes('c\n'))).toEqual(['bc'])
  expect(reader.end()).toEqual([])
})

it('bytes that are not UTF-8 become replacement characters', () => {
  expect(createLineReader().push(new Uint8Array([0x61, 0xff, 0x0a]))).toEqual(['a\ufffd'])
})
