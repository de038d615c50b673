import { describe, expect, it } from '@jest/globals'
import {
  CLUSTER,
  goTime,
  type Json,
  OTHER_CLUSTER,
  postcheckTask,
  precheck,
  type TaskChanges,
  upgradeTask,
} from '../../support/cce/responses.js'
import { diagnosticNames } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'
import { readFiles } from './files.js'

/** An upgrade task that was completed some minutes from `NOW`. */
const upgrade = (uid: string, minutes: number, phase = 'Success', over: TaskChanges = {}) =>
  upgradeTask({
    metadata: { uid, creationTimestamp: goTime(minutes - 30), updateTimestamp: goTime(minutes) },
    status: { phase, completionTime: goTime(minutes) },
    ...over,
  })

const postcheck = (phase: string, uid = 'p1') => postcheckTask({ metadata: { uid }, status: { phase } })

const info = (release: string, uid?: string): Json => ({
  ...(uid && { metadata: { uid } }),
  spec: { versionInfo: { release, patch: 'r0', targetVersions: [] } },
})

const reading = (...args: Parameters<typeof readFiles>) => {
  const saved = readFiles(...args)
  return { ...saved, report: reportOf(saved.results), ids: saved.results.map((one) => one.taskId) }
}

describe('a saved upgrade task', () => {
  it.each([
    ['Success', 'pass'],
    ['Failed', 'block'],
    ['Pause', 'inconclusive'],
    ['Running', 'inconclusive'],
    ['Nonsense', 'inconclusive'],
  ])('decides by its phase: %s is %s', (phase, verdict) => {
    const { report, evidence } = reading([upgrade('u1', -5, phase)])
    expect(report.verdict).toBe(verdict)
    expect(evidence.map(({ check, id }) => [check, id])).toEqual([['upgrade', 'u1']])
  })

  it('is the newest one in all files and lists', () => {
    expect(reading([upgrade('old', -90, 'Failed'), { kind: 'List', items: [upgrade('new', -5)] }]).ids).toEqual(['new'])
  })

  it('is the one that the settings name', () => {
    const values = [upgrade('old', -90), upgrade('new', -5)]
    expect(reading(values, { selection: { upgradeTaskId: 'old' } }).ids).toEqual(['old'])
    const none = reading(values, { selection: { upgradeTaskId: 'x' } })
    expect(none.results.flatMap(diagnosticNames)).toEqual(['no-result'])
    expect(none.report.findings[0]?.fix).toContain('upgrade-task-id')
  })

  it('is inconclusive if one of several cannot be read', () => {
    const { report } = reading([upgrade('new', -5), { ...upgrade('x', -1), status: 7 }])
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.map((one) => one.name)).toEqual(['unreadable-response'])
  })

  it('does not exist in an empty list', () => {
    const { report, results } = reading([{ kind: 'List', items: [] }], { checks: ['upgrade'] })
    expect([report.verdict, results.flatMap(diagnosticNames)]).toEqual(['inconclusive', ['no-result']])
  })

  it('has a fix for saved results if it is not finished', () => {
    expect(reading([upgrade('u', -5, 'Running')]).report.findings[0]?.fix).toContain('Save the response again')
  })
})

describe('a saved post-upgrade check', () => {
  it.each([
    ['Success', 'pass'],
    ['Failed', 'block'],
    ['Error', 'inconclusive'],
  ])('decides by its phase: %s is %s', (phase, verdict) => {
    const { report, evidence } = reading([postcheck(phase)])
    expect(report.verdict).toBe(verdict)
    expect(evidence.map(({ check, id }) => [check, id])).toEqual([['postcheck', 'p1']])
  })

  it('does not hide another one, since the responses hold no time', () => {
    const one = [postcheck('Failed', 'p1'), postcheck('Success', 'p2')]
    expect(reading(one).report.verdict).toBe('block')
    expect(reading([...one].reverse()).report.verdict).toBe('block')
  })
})

describe('saved upgrade information', () => {
  it('lets a check of another live version decide nothing, as in a live run', () => {
    const { report, evidence } = reading([precheck(), info('v1.30.1')])
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ title: 'Cluster version changed' }] })
    expect(evidence.map(({ check, id }) => `${check}-${id}`)).toContain('cluster-upgradeinfo')
    expect(reading([precheck(), info('v1.29.3')]).report.verdict).toBe('pass')
  })

  it('applies only to its own cluster if there are several', () => {
    const other = precheck({
      metadata: { uid: 'other' },
      spec: { clusterID: OTHER_CLUSTER, clusterVersion: 'v1.27.1-r0' },
    })
    const values = [precheck(), other, info('v1.29.3', CLUSTER), info('v1.27.1', OTHER_CLUSTER)]
    expect(reading(values).report.verdict).toBe('pass')
    expect(reading(values.slice(0, 3)).report.verdict).toBe('pass')
    expect(reading([...values.slice(0, 2), info('v1.29.3', OTHER_CLUSTER)]).report.verdict).toBe('inconclusive')
  })

  it('is not a result by itself', () => {
    expect(reading([info('v1.29.3')]).report.verdict).toBe('inconclusive')
  })
})

describe('two saved responses about one upgrade task', () => {
  it('are never green if they differ and neither is later', () => {
    const response = (phase: string) => ({ kind: 'UpgradeTask', metadata: { uid: 'u' }, status: { phase } })
    for (const values of [
      [response('Success'), response('Failed')],
      [response('Failed'), response('Success')],
    ])
      expect(reportOf(readFiles(values).results).verdict).toBe('block')
  })
})
