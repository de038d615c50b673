import { describe, expect, it } from '@jest/globals'
import { batchesOf } from '../../src/model/upgrade-batches.js'

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
  ])('of %s nodes are %s: one, four, sixteen, then twenty at a time', (nodes, batches) => {
    expect(batchesOf(nodes)).toBe(batches)
  })
})
