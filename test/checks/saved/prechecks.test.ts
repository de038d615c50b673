import { describe, expect, it } from '@jest/globals'
import { CLUSTER, failed, goTime, OTHER_CLUSTER, precheck, withItems } from '../../support/cce/responses.js'
import { diagnosticNames, onlyResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'
import { readFiles, taskAt, taskIds } from './files.js'

describe('the saved pre-upgrade check that counts', () => {
  it('is the newest of each cluster in all files and lists', () => {
    const other = { spec: { clusterID: OTHER_CLUSTER } }
    const values = [
      taskAt('old', -30),
      { kind: 'List', items: [taskAt('new', -10), taskAt('oldest', -60)] },
      taskAt('b', -90, other),
    ]
    expect(taskIds(values)).toEqual(['new', 'b'])
    expect(taskIds([...values].reverse()).sort()).toEqual(['b', 'new'])
  })

  it('is that of the asserted cluster if there is one', () => {
    const foreign = taskAt('foreign', -1, { ...withItems(failed()), spec: { clusterID: OTHER_CLUSTER } })
    expect(taskIds([taskAt('ours', -30), foreign], { over: { clusterId: CLUSTER } })).toEqual(['ours'])
    const { results } = readFiles([foreign], { over: { clusterId: CLUSTER } })
    expect(diagnosticNames(onlyResult(results))).toEqual(['cluster-mismatch'])
  })

  it('is the newest for the asserted target', () => {
    const values = [taskAt('v131', -30), taskAt('v132', -10, { spec: { targetVersion: 'v1.32.1-r0' } })]
    expect(taskIds(values)).toEqual(['v132'])
    expect(taskIds(values, { over: { targetVersion: 'v1.31' } })).toEqual(['v131'])
    const { results } = readFiles(values, { over: { targetVersion: 'v1.33' } })
    expect(reportOf(results).findings[0]?.message).toContain('It has checks for: v1.31.1-r0, v1.32.1-r0.')
  })

  it('is the one that the settings name', () => {
    const values = [taskAt('a', -30), taskAt('b', -10)]
    expect(taskIds(values, { selection: { precheckTaskId: 'a' } })).toEqual(['a'])
    expect(taskIds(values, { selection: { precheckTaskId: 'gone' } })).toEqual(['no-result'])
  })

  it('is the later of two responses about one task, and the task itself rather than its entry in a list', () => {
    const running = precheck({ status: { phase: 'Running' } })
    const later = precheck({ metadata: { updateTimestamp: goTime(-2) } })
    for (const values of [
      [running, later],
      [later, { items: [running] }],
      [{ items: [running] }, precheck()],
      [precheck(), { items: [running] }],
    ])
      expect(reportOf(readFiles(values).results).verdict).toBe('pass')
  })

  it('is undecided if two have the same creation time or one of several has none', () => {
    expect(taskIds([taskAt('a', -10), taskAt('b', -10)])).toEqual(['unreadable-response'])
    const undated = precheck({ metadata: { uid: 'c', creationTimestamp: null, updateTimestamp: null } })
    expect(taskIds([taskAt('a', -10), undated])).toEqual(['unreadable-response'])
    expect(taskIds([undated])).toEqual(['c'])
  })

  it('belongs to the only cluster that any task names if it names none', () => {
    const nameless = taskAt('nameless', -5, { spec: { clusterID: null } })
    expect(taskIds([taskAt('a', -10), nameless])).toEqual(['nameless'])
    const three = [taskAt('a', -10), nameless, taskAt('b', -10, { spec: { clusterID: OTHER_CLUSTER } })]
    expect(taskIds(three).sort()).toEqual(['a', 'b', 'nameless'])
  })

  it('keeps its cluster if none is for the asserted target', () => {
    const values = [taskAt('a', -10), taskAt('b', -10, { spec: { clusterID: OTHER_CLUSTER } })]
    const report = reportOf(readFiles(values, { over: { targetVersion: 'v1.40' } }).results)
    expect(report.clusters.map(({ id }) => id)).toEqual([CLUSTER, OTHER_CLUSTER])
    expect(report.findings.map(({ clusterId }) => clusterId).sort()).toEqual([CLUSTER, OTHER_CLUSTER])
  })
})

describe('two saved responses about one pre-upgrade check', () => {
  const withFatal = () =>
    precheck({ status: { clusterCheckStatus: { phase: 'Failed', itemsStatus: [failed({ level: 'Fatal' })] } } })

  it('are never green if they differ and neither is later, in any order', () => {
    for (const values of [
      [precheck(), withFatal()],
      [withFatal(), precheck()],
    ])
      expect(['block', 'inconclusive']).toContain(reportOf(readFiles(values).results).verdict)
  })

  it('count once if they are equal', () => {
    expect(reportOf(readFiles([precheck(), precheck()]).results).verdict).toBe('pass')
  })
})

describe('a saved pre-upgrade check about another target', () => {
  it('is shown and decides nothing if it is the only one', () => {
    const { results } = readFiles([precheck()], { over: { targetVersion: 'v1.99' } })
    expect(results[0]).toMatchObject({ decides: false, taskId: expect.any(String) })
    expect(reportOf(results).findings.map(({ name }) => name)).toEqual(['target-mismatch'])
  })
})
