import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Journey, planHops } from '../../src/catalog/hops.js'
import { removedBetween } from '../../src/catalog/removed-apis.js'
import { DOCUMENTED_PATHS } from '../../src/catalog/upgrade-paths.js'
import type { UpgradePath } from '../../src/model/readiness.js'

const way = (journey: Partial<Journey>): string | null => {
  const hops = planHops({ from: 'v1.28.15-r10', to: 'v1.34', offered: null, paths: DOCUMENTED_PATHS, ...journey })
  return hops && [...hops.map(({ from, isOffered }) => `${from}${isOffered ? '!' : ''}`), hops.at(-1)?.to].join(' ')
}

describe('the way to a version', () => {
  it.each<[string, Partial<Journey>, string | null]>([
    ['the documented paths', {}, 'v1.28.15-r10 v1.31 v1.34'],
    ['an offer of the target', { offered: ['v1.30.1-r0', 'v1.34.8-r2'] }, 'v1.28.15-r10! v1.34.8-r2'],
    ['the newest offer first', { offered: ['v1.29.1-r0', 'v1.31.9-r1'] }, 'v1.28.15-r10! v1.31.9-r1 v1.34'],
    ['the only offer first', { offered: ['v1.29.1-r0'] }, 'v1.28.15-r10! v1.29.1-r0 v1.31 v1.34'],
    ['a patch first', { offered: ['v1.28.15-r30'] }, 'v1.28.15-r10! v1.28.15-r30 v1.31 v1.34'],
    ['the paths where nothing is offered', { offered: [] }, 'v1.28.15-r10 v1.31 v1.34'],
    ['an offer without paths', { offered: ['v1.34.8-r2'], paths: null }, 'v1.28.15-r10! v1.34.8-r2'],
    ['an exact target', { to: 'v1.34.8-r2' }, 'v1.28.15-r10 v1.31 v1.34.8-r2'],
  ])('follows %s', (_, journey, expected) => {
    expect(way(journey)).toBe(expected)
  })

  it('is empty where the version is reached, and null where none is known', () => {
    expect(planHops({ from: 'v1.34.8-r2', to: 'v1.34', offered: null, paths: null })).toEqual([])
    expect([way({ to: 'v1.36' }), way({ paths: null }), way({ paths: [] }), way({ to: 'v1.27' })]).toEqual(
      Array(4).fill(null),
    )
  })

  it('reads an exact version of a path, as CCE writes v1.19 and older', () => {
    const paths = [
      { version: 'v1.19.16-r20', targets: ['v1.21', 'v1.23'] },
      { version: 'v1.23', targets: ['v1.25'] },
    ]
    expect(way({ from: 'v1.19.16-r20', to: 'v1.25', paths })).toBe('v1.19.16-r20 v1.23 v1.25')
    expect(way({ from: 'v1.19.10-r0', to: 'v1.25', paths })).toBeNull()
  })

  it('does not go in circles, down or through what is not a version', () => {
    const paths = [
      { version: 'v1.28', targets: ['v1.28', 'v1.27', '', 'latest', '__proto__', 'v1.29'] },
      { version: 'v1.29', targets: ['v1.28', 'v1.29'] },
    ]
    expect(way({ paths })).toBeNull()
  })

  it('is the shortest one, for any paths', () => {
    const version = fc.integer({ min: 20, max: 30 }).map((minor) => `v1.${minor}`)
    const path = fc.record({ version, targets: fc.array(version, { maxLength: 4 }) })
    fc.assert(
      fc.property(fc.array(path, { maxLength: 12 }), version, version, (paths, from, to) => {
        const hops = planHops({ from, to, offered: null, paths })
        expect(hops?.length ?? null).toBe(shortest(paths, from, to))
        for (const hop of hops ?? [])
          expect(paths.some(({ version, targets }) => version === hop.from && targets.includes(hop.to))).toBe(true)
      }),
    )
  })
})

/** The number of upgrades, by relaxing every path until nothing changes. */
function shortest(paths: readonly UpgradePath[], from: string, to: string): number | null {
  const distance = new Map([[from, 0]])
  const minor = (version: string) => Number(version.slice(3))
  for (let round = 0; round < 20; round++)
    for (const { version, targets } of paths)
      for (const target of targets) {
        const length = (distance.get(version) ?? Number.POSITIVE_INFINITY) + 1
        if (minor(target) > minor(version) && length < (distance.get(target) ?? Number.POSITIVE_INFINITY))
          distance.set(target, length)
      }
  return distance.get(to) ?? null
}

describe('the removed APIs of an upgrade', () => {
  const removed = (from: string, to: string) =>
    removedBetween(from, to)?.map(({ apiVersion, removedIn }) => `${removedIn} ${apiVersion}`) ?? null

  it('are those of every release between the two, the last one included', () => {
    expect(removed('v1.25.16-r10', 'v1.27')).toEqual([
      '1.26 autoscaling/v2beta2',
      '1.26 flowcontrol.apiserver.k8s.io/v1beta1',
      '1.27 storage.k8s.io/v1beta1',
    ])
    expect(removed('v1.27', 'v1.28')).toEqual([])
    expect(removed('v1.28.1-r0', 'v1.28.15-r10')).toEqual([])
  })

  it('name kinds and replacement', () => {
    expect(removedBetween('v1.24', 'v1.25')).toContainEqual({
      apiVersion: 'batch/v1beta1',
      kinds: ['CronJob'],
      replacement: 'batch/v1',
      removedIn: '1.25',
    })
  })

  it('are the same on a way as on the whole distance', () => {
    const whole = removed('v1.23', 'v1.34')
    const hops = planHops({ from: 'v1.23', to: 'v1.34', offered: null, paths: DOCUMENTED_PATHS }) ?? []
    expect(hops.flatMap(({ from, to }) => removed(from, to) ?? [])).toEqual(whole)
  })

  it('are unknown beyond the newest release that the table has, and for what is not a version', () => {
    expect([removed('v1.36', 'v1.39'), removed('v1.25', 'latest'), removed('', 'v1.31')]).toEqual([null, null, null])
  })
})
