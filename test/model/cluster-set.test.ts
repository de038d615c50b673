import { describe, expect, it } from '@jest/globals'
import { clusterKey, commentKey } from '../../src/model/cluster-set.js'

describe('the key of a set of clusters', () => {
  const UUID = '11111111-2222-3333-4444-555555555555'
  it.each([
    [[UUID], '11111111-2222'],
    [['prod-a'], 'prod-a'],
    [[], 'saved results'],
    [[UUID, 'prod-a'], expect.stringMatching(/^2 clusters [0-9a-f]{8}$/)],
    [['x'.repeat(64)], expect.stringMatching(/^x{15} [0-9a-f]{8}$/)],
  ])('shortens %j to %s', (ids, key) => {
    expect(clusterKey(ids)).toEqual(key)
    expect(clusterKey([...ids].reverse())).toEqual(key)
  })

  it('distinguishes jobs, workflows and clusters in the key of a comment', () => {
    const keys = [
      commentKey('a', 'b', ['c']),
      commentKey('a', 'b', ['d']),
      commentKey('b', 'a', ['c']),
      commentKey('a', 'bc', []),
    ]
    expect(new Set(keys).size).toBe(4)
    expect(commentKey('a', 'b', ['c', 'd'])).toBe(commentKey('a', 'b', ['d', 'c', 'c']))
  })
})
