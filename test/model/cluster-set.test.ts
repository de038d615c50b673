import { describe, expect, it } from '@jest/globals'
import { type ClusterSet, clusterKey, commentKey } from '../../src/model/cluster-set.js'

const cluster = (id: string): ClusterSet => ({ kind: 'cluster', id })
const file = (name: string, only: readonly string[] | null = null): ClusterSet => {
  return { kind: 'clusters-file', file: name, only }
}
const PLAN: ClusterSet = { kind: 'repository', checks: ['plan'] }
const SAVED: ClusterSet = { kind: 'saved-results' }

describe('the name of the clusters of a run', () => {
  it.each([
    [cluster('11111111-2222-3333-4444-555555555555'), '11111111-2222'],
    [cluster('prod-a'), 'prod-a'],
    [cluster('x'.repeat(64)), expect.stringMatching(/^x{15} [0-9a-f]{8}$/)],
    [file('.github/cce-clusters.yml'), '.github/cce-clusters.yml'],
    [file(`${'x'.repeat(100)}/clusters.yml`), expect.stringMatching(/^x{38}\/clusters\.yml [0-9a-f]{8}$/)],
    [file('a.yml', ['prod']), 'a.yml (prod)'],
    [file('a.yml', ['Prod']), expect.stringMatching(/^a\.yml \(1 [0-9a-f]{8}\)$/)],
    [file('a.yml', ['b', 'a']), expect.stringMatching(/^a\.yml \(2 [0-9a-f]{8}\)$/)],
    [SAVED, 'saved results'],
    [PLAN, 'plan'],
  ])('is for %j: %s', (set, key) => {
    expect(clusterKey(set)).toEqual(key)
  })

  it('is one line of ASCII for every clusters file, and differs between files that GitHub could confuse', () => {
    const names = ['a b.yml', 'A.yml', 'a.yml', 'ü.yml', 'ö.yml', 'a\n.yml', 'a\t.yml'].map((name) =>
      clusterKey(file(name)),
    )
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[\x20-\x7e]{1,60}$/)
  })
})

describe('the key of a comment', () => {
  it('distinguishes jobs, workflows and clusters', () => {
    const keys = [
      commentKey('a', 'b', cluster('c')),
      commentKey('a', 'b', cluster('d')),
      commentKey('b', 'a', cluster('c')),
      commentKey('a', 'bc', SAVED),
      commentKey('a', 'b', PLAN),
      commentKey('a', 'b', file('c')),
      commentKey('a', 'b', file('d')),
      commentKey('a', 'b', file('d', ['x'])),
    ]
    expect(new Set(keys).size).toBe(8)
  })
})
