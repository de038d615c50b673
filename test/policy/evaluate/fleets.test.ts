import { describe, expect, it } from '@jest/globals'
import type { CheckResult } from '../../../src/model/check-result.js'
import { type ClusterResult, NO_FACTS, subjectOf } from '../../../src/model/cluster.js'
import { diagnostic } from '../../../src/model/diagnostic.js'
import { NO_LOADED_POLICY, type Policy } from '../../../src/model/policy.js'
import { evaluate } from '../../../src/policy/evaluate/index.js'
import { NOON, policy, resultOf, risk, rule, waiver } from '../../support/policy/policies.js'

interface Over {
  readonly results?: readonly CheckResult[]
  readonly target?: string
  readonly liveVersion?: string
  readonly isUnread?: boolean
}

/** A cluster of a clusters file, which CCE calls by another name. */
function cluster(id: string, { results, target = 'v1.31', liveVersion = 'v1.29.3-r0', isUnread = false }: Over = {}) {
  const found = results ?? [resultOf([risk()], { clusterId: id, targetVersion: `${target}.1-r0` })]
  const unread = diagnostic(null, { name: 'not-finished', of: 'cluster', why: 'time-over' })
  const known: ClusterResult = {
    subject: { ...subjectOf(id), name: `file-${id}`, targetVersion: target },
    results: isUnread ? [] : found,
    diagnostics: isUnread ? [unread] : [],
    facts: isUnread
      ? NO_FACTS
      : { ...NO_FACTS, name: `cce-${id}`, liveVersion, phase: 'Available', offeredTargets: [] },
    gaps: [],
  }
  return known
}

/** What a policy decides about clusters. */
function decide(clusters: readonly ClusterResult[], by: Policy) {
  const input = { clusters, runDiagnostics: [], requestedFailOn: null, now: NOON }
  const evaluation = evaluate(input, { ...NO_LOADED_POLICY, state: 'in-force', policy: by })
  return {
    decisions: evaluation.clusters.map(({ results }) =>
      results.flatMap(({ findings }) => findings.map((one) => one.decision)),
    ),
    unused: evaluation.runFindings.flatMap(({ source }) =>
      source.type === 'diagnostic' && source.detail.name === 'policy-error' ? source.detail.fault.about : [],
    ),
    elsewhere: evaluation.entriesElsewhere,
  }
}

const waive = (match: Policy['waivers'][number]['match'], name = 'NodeRestartRisk') =>
  policy({ waivers: [waiver({ match, name })] })

describe('a policy over several clusters', () => {
  it.each(['a', 'file-a', 'cce-a', 'file-*a'])('matches a cluster by its id and by both of its names: %s', (name) => {
    expect(decide([cluster('a'), cluster('b')], waive({ cluster: name })).decisions).toEqual([['waived'], ['warn']])
  })

  it('does not match a cluster by a name that the change gave it', () => {
    const added = cluster('a')
    const clusters = [{ ...added, subject: { ...added.subject, hasProposedName: true } }]
    expect(decide(clusters, waive({ cluster: 'file-a' })).decisions).toEqual([['warn']])
    for (const name of ['a', 'cce-a'])
      expect(decide(clusters, waive({ cluster: name })).decisions).toEqual([['waived']])
  })

  it('uses an entry that matches in one cluster only', () => {
    const by = policy({ rules: [rule({ match: { name: 'NodeRestartRisk', cluster: 'b' } })] })
    expect(decide([cluster('a'), cluster('b')], by)).toEqual({
      decisions: [['warn'], ['block']],
      unused: [],
      elsewhere: [],
    })
  })
})

describe('an entry that matches nothing in several clusters', () => {
  const gone = (match: Policy['waivers'][number]['match']) => waive(match, 'Gone')

  it('is unused if every cluster was seen whole', () => {
    expect(decide([cluster('a'), cluster('b')], gone({}))).toMatchObject({ unused: ['Gone'], elsewhere: [] })
  })

  it('is for something else if no single cluster has the cluster, target and check that it names', () => {
    const clusters = [cluster('a'), cluster('b', { target: 'v1.32' })]
    for (const match of [{ cluster: 'c' }, { target: 'v1.30' }, { cluster: 'a', target: 'v1.32' }, { check: 'addons' }])
      expect(decide(clusters, gone(match))).toMatchObject({ unused: [], elsewhere: ['waivers[0]'] })
    expect(decide(clusters, gone({ cluster: 'b', target: 'v1.32' }))).toMatchObject({ unused: ['Gone'], elsewhere: [] })
  })

  it('is not unused if a cluster could not be read', () => {
    const clusters = [cluster('a'), cluster('b', { isUnread: true })]
    for (const match of [{}, { cluster: 'a' }, { cluster: 'cce-b' }])
      expect(decide(clusters, gone(match))).toMatchObject({ unused: [], elsewhere: [] })
  })

  it('is for something else if all that it can be about has reached its target', () => {
    const reached = cluster('b', { results: [], target: 'v1.32', liveVersion: 'v1.32.1-r0' })
    expect(decide([cluster('a'), reached], gone({ target: 'v1.32' }))).toMatchObject({
      unused: [],
      elsewhere: ['waivers[0]'],
    })
    expect(decide([cluster('a'), reached], gone({}))).toMatchObject({ unused: ['Gone'], elsewhere: [] })
  })
})
