import { describe, expect, it } from '@jest/globals'
import { checkResult } from '../../src/model/check-result.js'
import { type ClusterSubject, subjectOf } from '../../src/model/cluster.js'
import { groupByCluster } from '../../src/run/saved-clusters.js'

const SUBJECT: ClusterSubject = { ...subjectOf(null), region: 'cn-north-4', targetVersion: 'v1.31' }

const result = (clusterId: string | null, taskId: string) => checkResult('precheck', [], { clusterId, taskId })

/** The task ids by the id of their cluster. */
const groupsOf = (subject: ClusterSubject, ...results: ReturnType<typeof result>[]) =>
  groupByCluster(subject, results).map((cluster) => [
    cluster.subject.clusterId,
    cluster.results.map(({ taskId }) => taskId),
  ])

describe('groupByCluster', () => {
  it('returns no cluster without results', () => {
    expect(groupByCluster(SUBJECT, [])).toEqual([])
    expect(groupByCluster({ ...SUBJECT, clusterId: 'a' }, [])).toEqual([])
  })

  it('groups results by the cluster that they name, in the order of their first results', () => {
    expect(groupsOf(SUBJECT, result('b', '1'), result('a', '2'), result('b', '3'))).toEqual([
      ['b', ['1', '3']],
      ['a', ['2']],
    ])
  })

  it('adds a result without a cluster to the only cluster that is named', () => {
    expect(groupsOf(SUBJECT, result(null, '1'), result('a', '2'))).toEqual([['a', ['1', '2']]])
  })

  it('groups results without a cluster separately if several clusters or none are named', () => {
    expect(groupsOf(SUBJECT, result('a', '1'), result(null, '2'), result('b', '3'), result(null, '4'))).toEqual([
      ['a', ['1']],
      [null, ['2', '4']],
      ['b', ['3']],
    ])
    expect(groupsOf(SUBJECT, result(null, '1'), result(null, '2'))).toEqual([[null, ['1', '2']]])
  })

  it('adds every result to the asserted cluster, even one about another cluster', () => {
    const subject = { ...SUBJECT, clusterId: 'a' }
    expect(groupsOf(subject, result('b', '1'), result(null, '2'), result('a', '3'))).toEqual([['a', ['1', '2', '3']]])
  })

  it('gives every cluster the asserted versions and region', () => {
    const clusters = groupByCluster(SUBJECT, [result('a', '1'), result('b', '2')])
    expect(clusters.map(({ subject }) => subject)).toEqual([
      { ...SUBJECT, clusterId: 'a' },
      { ...SUBJECT, clusterId: 'b' },
    ])
  })
})
