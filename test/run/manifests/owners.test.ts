import { describe, expect, it } from '@jest/globals'
import type { ClusterEntry } from '../../../src/model/clusters-file.js'
import { concerns, ownersOf } from '../../../src/run/manifests/owners.js'
import type { EntryChange, ListedCluster } from '../../../src/settings/clusters/combine.js'

function cluster(id: string, paths: readonly string[], change: EntryChange = 'none'): ListedCluster {
  const entry: ClusterEntry = {
    name: id,
    id,
    region: null,
    projectId: null,
    autopilot: null,
    target: null,
    paths,
    stage: null,
    soakMs: null,
    credentials: null,
    line: 1,
    targetLine: null,
    replacedTarget: null,
  }
  return { entry, change }
}

/** The clusters that a file concerns. */
function concernedBy(file: string, listed: readonly ListedCluster[]): string[] {
  const owners = ownersOf([file], listed)
  return listed.map(({ entry }) => entry.id).filter((id) => concerns(owners, id, file))
}

describe('a file', () => {
  const listed = [
    cluster('a', ['clusters/a/**', '!clusters/a/docs/**']),
    cluster('b', ['clusters/b/**', 'shared/ab/**']),
    cluster('c', []),
  ]

  it('concerns the clusters whose paths match it', () => {
    expect(concernedBy('clusters/a/x.yaml', listed)).toEqual(['a'])
    expect(concernedBy('shared/ab/x.yaml', listed)).toEqual(['b'])
    const both = [...listed, cluster('d', ['clusters/**'])]
    expect(concernedBy('clusters/b/x.yaml', both)).toEqual(['b', 'd'])
  })

  it('concerns every cluster if the paths of none match it', () => {
    expect(concernedBy('base/x.yaml', listed)).toEqual(['a', 'b', 'c'])
    expect(concernedBy('clusters/a/docs/x.yaml', listed)).toEqual(['a', 'b', 'c'])
    expect(concernedBy('x.yaml', [])).toEqual([])
    expect(concerns(ownersOf(['x.yaml'], []), 'other', 'x.yaml')).toBe(true)
  })

  it('concerns every cluster if only entries match it that the change adds or alters, so that it cannot move its files away', () => {
    for (const change of ['added', 'changed', 'removed'] as const) {
      const proposed = [...listed, cluster('new', ['**'], change)]
      expect(concernedBy('base/x.yaml', proposed)).toEqual(['a', 'b', 'c', 'new'])
      expect(concernedBy('clusters/a/x.yaml', proposed)).toEqual(['a', 'new'])
    }
  })

  it('concerns a cluster whose id is not known', () => {
    expect(concerns(ownersOf(['clusters/a/x.yaml'], listed), null, 'clusters/a/x.yaml')).toBe(true)
  })
})

it('many files are divided among hundreds of clusters within seconds', () => {
  const listed = Array.from({ length: 500 }, (_, index) =>
    cluster(`c${index}`, [`clusters/c${index}/**`, `apps/*/c${index}.yaml`]),
  )
  const files = Array.from({ length: 20_000 }, (_, index) => `clusters/c${index % 500}/app-${index}/x.yaml`)
  const start = performance.now()
  const owners = ownersOf(files, listed)
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(owners.size).toBe(files.length)
  expect(owners.get('clusters/c7/app-7/x.yaml')).toEqual(['c7'])
})
