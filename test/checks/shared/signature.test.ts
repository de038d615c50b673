import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { commonText, foldMessage } from '../../../src/checks/shared/signature.js'

const fold = (message: string, ...nodes: string[]) => foldMessage(message, (word) => nodes.includes(word))

describe('foldMessage', () => {
  it.each([
    ['takes 91% of 100 GiB', 'takes #% of # GiB'],
    ['10.0.0.1:6443 refused', '# refused'],
    ['at 2023-11-25 07:20:04.592972', 'at #.#'],
    ['from fe80::1 to 2001:db8::a:1 over ::1', 'from # to # over #'],
    ['from 1, 2; 3 and 4 to 5', 'from # to #'],
    ['2001:db8:0:0:0:0:0:1 is down', '# is down'],
    ['fa:16:3e:00:11:22 is unknown', '# is unknown'],
    ['volume 0f0f0f0f-0000-4000-8000-00000000000A is gone', 'volume # is gone'],
    ['/dev/vdb1 is full', '/dev/vdb# is full'],
    ['kubelet v1.19.16-r4 is old', 'kubelet v#-r# is old'],
    ['several\n\t lines   of it ', 'several lines of it'],
    ['std::vector is no address', 'std::vector is no address'],
  ])('folds numbers, times, addresses and ids: %j becomes %j', (message, folded) => {
    expect(fold(message)).toBe(folded)
  })

  it('replaces names of nodes, with or without punctuation around them', () => {
    expect(fold('node-1: disk of (node-1) is full on node-1.', 'node-1')).toBe(
      '<node>: disk of (<node>) is full on <node>.',
    )
    expect(fold('node-10 is not node-1', 'node-1')).toBe('node-# is not <node>')
    expect(fold('192.168.0.12 is down', '192.168.0.12')).toBe('<node> is down')
  })

  it('folds messages that differ only in numbers to the same text', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        expect(fold(`disk${one} has ${one}.${other} left`)).toBe(fold(`disk${other} has ${other}.${one} left`))
      }),
    )
  })
})

/** Pieces that a message repeats, and what is repeated inside a word or a number without an end. */
const PIECES = [
  ...['a', '1', ':', 'a:', '1.', 'a-', '::1 ', 'f', 'node-1 ', 'node-1.a ', '0-', 'a.', '.', '"', '# ', ' '],
  ...['1 "', '1 "" ', '1 and ', '1 and "', 'and ', '1, ', '1 x ', '+', '+1', ' :a', ' a:', 'aaaa:', 'a._-'],
  ...['abcdef01', 'abcdef01-', 'abcdef01-abcd-abcd-abcd-', '1..', '\n', '\u{1d4b3}1'],
]

/** How much longer the work takes for 32 times as much. Of several tries the least counts, so that a busy machine changes little. */
function growth(work: (times: number) => void): number {
  const least = (times: number): number => {
    const tries = [1, 2, 3].map(() => {
      const start = performance.now()
      work(times)
      return performance.now() - start
    })
    return Math.max(Math.min(...tries), 0.05)
  }
  return least(32_000) / least(1_000)
}

describe('foldMessage and commonText on long messages', () => {
  const isNode = (word: string) => word === 'node-1'
  /** Growth is about 32 where it is linear, some more where memory is collected or the machine is busy, and 1,024 where it is quadratic. */
  const isLinear = (work: (times: number) => void) => growth(work) < 200 || growth(work) < 200

  it.each(PIECES)('take time in proportion to the length: %j', (piece) => {
    const message = (times: number) => `1${piece.repeat(times)}x`
    expect(isLinear((times) => foldMessage(message(times), isNode))).toBe(true)
    const other = (times: number) => message(times).replace('1', '2')
    expect(isLinear((times) => commonText([message(times), other(times)], isNode))).toBe(true)
  })

  it('take time in proportion to the number of messages', () => {
    const messages = (count: number) => Array.from({ length: count / 10 }, (_, at) => `1 "${at}" of ${at}`)
    expect(isLinear((count) => commonText(messages(count), isNode))).toBe(true)
  })
})

describe('foldMessage on names of nodes', () => {
  const isNode = (word: string) => word === 'pool-a-1' || word === 'pool-a-22'

  it('folds a name with its domain, and lists of quoted names', () => {
    const folded = (message: string) => foldMessage(message, isNode)
    expect(folded('node "pool-a-1.cn-north-4.compute" bad')).toBe(folded('node "pool-a-22.cn-north-4.compute" bad'))
    expect(folded('bad: "pool-a-1", "pool-a-22"')).toBe(folded('bad: "pool-a-22"'))
    expect(folded('off by -3 s')).toBe(folded('off by 12 s'))
  })
})
