import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Block, clipBytes, fitBlocks, utf8Bytes } from '../../src/text/budget.js'

/** Rows that contain their position, so that a page shows which of them it has. */
const page = fc.array(
  fc.record({
    rows: fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '节', '😀'), maxLength: 30 }), { maxLength: 15 }),
    frame: fc.string({ unit: fc.constantFrom('h', '头'), maxLength: 5 }),
  }),
  { maxLength: 6 },
)

const blocksOf = (parts: readonly { rows: readonly string[]; frame: string }[]): Block[] =>
  parts.map(({ rows, frame }, block) => ({
    head: `<${block}${frame}>`,
    rows: rows.map((row, index) => `(${block}.${index}:${row})`),
    tail: `</${block}>`,
    more: (leftOut) => `[${leftOut} more]`,
  }))

const framesOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + utf8Bytes(block.head + block.more(block.rows.length) + block.tail), 0)

describe('a page within a budget', () => {
  it('never exceeds the budget if its frames fit', () => {
    fc.assert(
      fc.property(page, fc.nat(1500), (parts, room) => {
        const blocks = blocksOf(parts)
        const budget = framesOf(blocks) + room
        expect(utf8Bytes(fitBlocks(blocks, budget))).toBeLessThanOrEqual(budget)
      }),
    )
  })

  it('has the first rows of each block, complete, and the exact number of those left out', () => {
    fc.assert(
      fc.property(page, fc.nat(1500), (parts, room) => {
        const blocks = blocksOf(parts)
        let rest = fitBlocks(blocks, framesOf(blocks) + room)
        for (const block of blocks) {
          expect(rest.startsWith(block.head)).toBe(true)
          rest = rest.slice(block.head.length)
          let kept = 0
          for (const row of block.rows) {
            if (!rest.startsWith(row)) break
            rest = rest.slice(row.length)
            kept++
          }
          const end = (kept < block.rows.length ? block.more(block.rows.length - kept) : '') + block.tail
          expect(rest.startsWith(end)).toBe(true)
          rest = rest.slice(end.length)
        }
        expect(rest).toBe('')
      }),
    )
  })

  it('is complete if the budget allows it', () => {
    fc.assert(
      fc.property(page, (parts) => {
        const blocks = blocksOf(parts)
        const whole = blocks.map((block) => block.head + block.rows.join('') + block.tail).join('')
        expect(fitBlocks(blocks, utf8Bytes(whole) + framesOf(blocks))).toBe(whole)
      }),
    )
  })

  it('fills its first block first', () => {
    const blocks = blocksOf([
      { frame: '', rows: ['aa', 'bb'] },
      { frame: '', rows: ['cc', 'dd'] },
    ])
    const room = utf8Bytes('(0.0:aa)(0.1:bb)(1.0:cc)')
    expect(fitBlocks(blocks, framesOf(blocks) + room)).toBe('<0>(0.0:aa)(0.1:bb)</0><1>(1.0:cc)[1 more]</1>')
  })

  it('keeps its frames if no row fits', () => {
    const blocks = blocksOf([{ frame: '', rows: ['aa', 'bb'] }])
    expect(fitBlocks(blocks, 0)).toBe('<0>[2 more]</0>')
  })

  it('is measured in bytes of UTF-8', () => {
    expect(utf8Bytes('aé节😀')).toBe(1 + 2 + 3 + 4)
  })
})

it('a text is clipped to a number of bytes between its code points', () => {
  expect(clipBytes('a节😀', 20)).toBe('a节😀')
  expect([0, 1, 3, 4, 7, 8].map((most) => clipBytes('a节😀', most))).toEqual(['', 'a', 'a', 'a节', 'a节', 'a节😀'])
})
