import { describe, expect, it } from '@jest/globals'
import { withNodeNames } from '../../../src/checks/facts/node-names.js'
import { checkResult } from '../../../src/model/check-result.js'
import { type ListedNode, NO_FACTS, subjectOf } from '../../../src/model/cluster.js'
import type { CoverageGap } from '../../../src/model/coverage.js'
import type { NodeRef } from '../../../src/model/report.js'
import { failure, withSources } from '../../support/policy/sources.js'

const clusterOf = (nodes: readonly NodeRef[], listedNodes: readonly ListedNode[], gaps: readonly CoverageGap[] = []) =>
  withNodeNames({
    subject: subjectOf('c'),
    results: [withSources([failure({ scope: 'node', nodes })]), checkResult('upgrade', [], { gaps })],
    diagnostics: [],
    facts: { ...NO_FACTS, listedNodes },
    gaps,
  })

const nodesOf = (cluster: ReturnType<typeof clusterOf>) => cluster.results[0]?.causes[0]?.nodes

describe('a node of which a check states only the id', () => {
  it('gets its name from the list of nodes', () => {
    const cluster = clusterOf([{ uid: 'u', name: null, message: 'full' }], [{ uid: 'u', name: 'prod-a-1', pool: null }])
    expect(nodesOf(cluster)).toEqual([{ uid: 'u', name: 'prod-a-1', message: 'full' }])
  })

  it('gets its name from another check', () => {
    const gaps: CoverageGap[] = [
      { check: 'upgrade', code: 'nodes-without-items', nodes: [{ uid: 'u', name: 'prod-a-1' }] },
    ]
    expect(nodesOf(clusterOf([{ uid: 'u', name: null }], [], gaps))).toEqual([{ uid: 'u', name: 'prod-a-1' }])
  })

  it('keeps no name where none is known, and loses none that the check states', () => {
    const nodes = [
      { uid: 'v', name: 'own' },
      { uid: 'u', name: null },
    ]
    expect(nodesOf(clusterOf(nodes, [{ uid: 'v', name: 'listed', pool: null }]))).toEqual(nodes)
  })

  it('is listed once where the check states it with and without its name', () => {
    const nodes = [
      { uid: 'u', name: null },
      { uid: 'u', name: 'a' },
    ]
    expect(nodesOf(clusterOf(nodes, []))).toEqual([{ uid: 'u', name: 'a' }])
  })

  it('is named in what was not covered, too', () => {
    const gaps: CoverageGap[] = [{ check: 'upgrade', code: 'nodes-without-items', nodes: [{ uid: 'u', name: null }] }]
    const named = clusterOf([], [{ uid: 'u', name: 'a', pool: null }], gaps)
    expect([named.gaps, named.results[1]?.gaps]).toEqual([
      [{ check: 'upgrade', code: 'nodes-without-items', nodes: [{ uid: 'u', name: 'a' }] }],
      [{ check: 'upgrade', code: 'nodes-without-items', nodes: [{ uid: 'u', name: 'a' }] }],
    ])
  })
})
