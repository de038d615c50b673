import { describe, expect, it } from '@jest/globals'
import { batchesOf } from '../../src/report/sections.js'

describe('the batches of an upgrade', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [5, 2],
    [6, 3],
    [21, 3],
    [22, 4],
    [412, 23],
    [2000, 102],
  ])('grow from one to four, sixteen and then twenty nodes: %s nodes need %s', (nodes, batches) => {
    expect(batchesOf(nodes)).toBe(batches)
  })
})
