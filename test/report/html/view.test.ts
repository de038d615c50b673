import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createSearchIndex, matchesOf } from '../../../browser/filter.js'
import { EVERYTHING, type FIELDS, fragmentOf, type View, viewOf } from '../../../browser/view.js'
import { fromRanges, pageData, toRanges } from '../../../src/report/html/data.js'
import { CATEGORIES, poolOf, poolsOf } from '../../../src/report/html/grouping.js'
import { cpuTimeOf } from '../../support/process/cpu-time.js'
import { fleet } from '../../support/reports/fleet.js'
import { hostile } from '../../text/hostile.js'
import { everything } from './reports.js'

describe('the view in the address', () => {
  const text = hostile.map((one) => one.toWellFormed().trim())
  const views: fc.Arbitrary<View> = fc.record({
    q: text,
    node: text,
    decisions: fc.subarray([...CATEGORIES]),
    fields: fc.record({ kind: text, level: text, check: text, cluster: text, addon: text, owner: text, status: text }),
  })

  it('survives being written and read back', () => {
    fc.assert(fc.property(views, (view) => expect(viewOf(`#${fragmentOf(view)}`)).toEqual(view)))
  })

  it('is empty if it shows everything', () => {
    expect(fragmentOf(EVERYTHING)).toBe('')
    expect(viewOf('')).toEqual(EVERYTHING)
  })

  it('ignores an anchor on the page', () => {
    expect(viewOf('#removed-apis')).toBeNull()
  })

  it('ignores unknown parameters and decisions', () => {
    expect(viewOf('#decision=block,whatever&color=red')).toEqual({ ...EVERYTHING, decisions: ['block'] })
  })
})

describe('the findings that a view of several clusters shows', () => {
  const data = pageData(fleet(30))
  const index = createSearchIndex(data)
  const names = (view: Partial<View>) =>
    matchesOf(index, { ...EVERYTHING, ...view }).causes.map((cause) => data.findings[cause]?.name)

  it('are each cause once', () => {
    expect(names({ decisions: ['block'] })).toEqual(['CoreDNSConfig', 'NodeDiskCheck'])
  })

  it('are those of a cluster, by filter and by search', () => {
    const fields = { ...EVERYTHING.fields, cluster: 'prod-eu-01' }
    expect(names({ fields })).toEqual(['CoreDNSConfig', 'NodeContainerdPodRestartRisk'])
    expect(names({ q: 'prod-eu-01' })).toEqual(['CoreDNSConfig', 'NodeContainerdPodRestartRisk'])
  })

  it('have the nodes of all clusters', () => {
    const disk = data.findings.find(({ name }) => name === 'NodeDiskCheck')
    expect(disk?.clusters).toHaveLength(6)
    expect(fromRanges(disk?.nodes ?? [])).toHaveLength(18)
  })
})

describe('the findings that a view shows', () => {
  const data = pageData(everything())
  const index = createSearchIndex(data)
  const shown = (view: Partial<View>) => matchesOf(index, { ...EVERYTHING, ...view })
  const names = (view: Partial<View>) => shown(view).causes.map((cause) => data.findings[cause]?.name)
  const field = (name: (typeof FIELDS)[number], value: string) => ({ fields: { ...EVERYTHING.fields, [name]: value } })

  it('are all causes, the most severe first, without a filter', () => {
    expect(shown({}).causes).toHaveLength(data.findings.length)
    const ranks = shown({}).causes.map((cause) => CATEGORIES.indexOf(data.findings[cause]?.decision ?? 'block'))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })

  it.each([
    ['an item’s name', 'nodedisk', ['NodeDiskCheck']],
    ['a title', 'discarded kubernetes', ['DeprecatedApiCheck']],
    ['a message', 'ssh: REFUSED', ['NodeNTPCheck']],
    ['an add-on', 'coredns', ['AddonStatus', 'DeprecatedApiCheck']],
    ['a removed API', 'v1beta1/cronjobs', ['DeprecatedApiCheck']],
    ['a field', 'kubeapiqps', ['NodeConfig']],
    ['a node', 'prod-a-007', ['NodeNTPCheck']],
    ['a file', 'psp.yaml', ['removed-api']],
    ['text that occurs nowhere', 'no such thing', []],
  ])('are found by %s', (_, q, expected) => {
    expect(names({ q })).toEqual(expected)
  })

  it('match every search word, in their texts or their nodes', () => {
    expect(names({ q: 'disk prod-b-026' })).toEqual(['NodeDiskCheck'])
    expect(names({ q: 'disk prod-b-027' })).toEqual([])
  })

  it('can be filtered by decision, kind, level, check, add-on, cluster and status', () => {
    expect(names({ decisions: ['warn', 'waived'] })).toEqual([
      'NodeContainerdPodRestartRisk',
      'NodeContainerdPodRestartRisk',
    ])
    expect(names(field('level', 'Info'))).toEqual(['NodeConfig'])
    expect(names({ ...field('kind', 'Risk'), decisions: ['block'] })).toEqual(['DeprecatedApiCheck'])
    expect(names(field('check', 'addons'))).toEqual(['AddonStatus', 'result-expired'])
    expect(names(field('addon', 'everest'))).toEqual(['result-expired'])
    expect(names(field('cluster', 'staging'))).toEqual([])
    expect(names(field('status', 'new'))).toContain('NodeDiskCheck')
    expect(names(field('owner', 'author'))).toEqual([])
    expect(names(field('owner', 'platform'))).toEqual(names({}))
  })

  it('can be filtered by the name of a node, a pattern, or a part of a name', () => {
    const nodesOf = (node: string) => [...(shown({ node }).nodes ?? [])].map((one) => data.nodes[one]?.[0])
    expect(nodesOf('prod-a-000')).toEqual(['prod-a-000'])
    expect(new Set(nodesOf('PROD-b-*').map((name) => name?.slice(0, 7)))).toEqual(new Set(['prod-b-']))
    expect(nodesOf('*-02*').length).toBeGreaterThan(3)
    expect(new Set(nodesOf('a-00').map((name) => name?.slice(0, 9)))).toEqual(new Set(['prod-a-00']))
    expect(names({ node: 'prod-a-005' })).toEqual(['NodeConfig'])
    expect(names({ node: 'nowhere' })).toEqual([])
  })

  it('never throw, whatever the reader types', () => {
    fc.assert(fc.property(hostile, hostile, (q, node) => expect(() => shown({ q, node })).not.toThrow()))
  })
})

describe('a node pool', () => {
  it.each([
    ['prod-a-017', 'prod-a-*'],
    ['prod-a-xvksd', 'prod-a-*'],
    ['cce-nodepool-53841-vs1d2', 'cce-nodepool-53841-*'],
    ['192.168.0.17', '192.168.0.*'],
    ['ip-10-0-1-7.ec2.internal', 'ip-10-0-1-*'],
    ['node12', 'node*'],
    ['gateway', 'gateway'],
    ['edge-north', 'edge-north'],
  ])('%s belongs to the pool %s', (name, pool) => {
    expect(poolOf(name)).toBe(pool)
  })

  it('lists each node once, larger pools first and single nodes last', () => {
    const pools = poolsOf([
      ['lonely', null, 0],
      ['b-1', null, 0],
      ['b-2', null, 0],
      ['b-3', null, 1],
      ['b-4', null, 1],
      ['b-5', null, 1],
    ])
    expect(pools).toEqual([
      { label: 'b-*', isGuessed: true, cluster: 1, nodes: [3, 4, 5] },
      { label: 'b-*', isGuessed: true, cluster: 0, nodes: [1, 2] },
      { label: null, isGuessed: true, cluster: null, nodes: [0] },
    ])
  })

  it('is that of the list of nodes, whatever the names of its nodes are, also with a single node', () => {
    const pools = poolsOf([
      ['b-1', null, 0, 'a'],
      ['b-2', null, 0, 'DefaultPool'],
      ['b-3', null, 0],
      ['c-1', null, 0, 'a'],
      ['b-4', null, 0],
    ])
    expect(pools).toEqual([
      { label: 'a', isGuessed: false, cluster: 0, nodes: [0, 3] },
      { label: 'b-*', isGuessed: true, cluster: 0, nodes: [2, 4] },
      { label: 'DefaultPool', isGuessed: false, cluster: 0, nodes: [1] },
    ])
  })

  it.each([
    ['digits before a separator', (many: string) => `node-${many}-`],
    ['digits before a letter', (many: string) => `${many}x`],
    ['digits after a separator', (many: string) => `node-${many}`],
  ])('is found in linear time in a name of 100,000 %s', (_, nameOf) => {
    const took = cpuTimeOf(() => {
      poolOf(nameOf('1'.repeat(100_000)))
    })
    expect(took).toBeLessThan(1000)
  })

  it('has a pattern that fits the name of each of its nodes', () => {
    const nodeName = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,80}$/)
    fc.assert(
      fc.property(nodeName, (name) => {
        const [start, ...rest] = poolOf(name).split('*')
        expect(rest.length).toBeLessThanOrEqual(1)
        expect(name.startsWith(start ?? '')).toBe(true)
      }),
    )
  })
})

it('ranges expand to the indexes that they were made from', () => {
  const rising = fc.uniqueArray(fc.nat(300)).map((all) => all.toSorted((a, b) => a - b))
  fc.assert(fc.property(rising, (all) => expect(fromRanges(toRanges(all))).toEqual(all)))
  expect(toRanges(Array.from({ length: 2000 }, (_, index) => index))).toEqual([0, 2000])
})
