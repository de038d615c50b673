import { describe, expect, it } from '@jest/globals'
import { readSaved } from '../../../src/checks/saved/index.js'
import type { Selection } from '../../../src/checks/shared/context.js'
import type { CheckName } from '../../../src/model/check.js'
import { CLUSTER, goTime, NOW, OTHER_CLUSTER, precheck } from '../../support/cce/responses.js'
import { ANY_TASK, diagnosticNames, NOTHING_ASSERTED } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

type Json = Record<string, unknown>

const upgrade = (uid: string, minutes: number, phase = 'Success', over: Json = {}): Json => ({
  kind: 'UpgradeTask',
  apiVersion: 'v3',
  metadata: { uid, creationTimestamp: goTime(minutes - 30), updateTimestamp: goTime(minutes) },
  spec: { version: 'v1.29.3-r0', targetVersion: 'v1.31.1-r0' },
  status: { phase, progress: '100.00', completionTime: goTime(minutes) },
  ...over,
})

const postcheck = (phase: string, uid = 'p1', clusterID = CLUSTER): Json => ({
  kind: 'PostCheckTask',
  apiVersion: 'v3',
  metadata: { uid },
  spec: { clusterID, clusterVersion: 'v1.29.3-r0', targetVersion: 'v1.31.1-r0' },
  status: { phase },
})

const info = (release: string, uid?: string): Json => ({
  ...(uid && { metadata: { uid } }),
  spec: { versionInfo: { release, patch: 'r0', targetVersions: [] } },
})

const reading = (
  values: readonly unknown[],
  { checks = null, selection = {} }: { checks?: readonly CheckName[] | null; selection?: Partial<Selection> } = {},
) => {
  const files = values.map((value, index) => ({ path: `${index}.json`, text: JSON.stringify(value) }))
  const saved = readSaved(files, checks, NOTHING_ASSERTED, { ...ANY_TASK, ...selection }, NOW)
  return { ...saved, report: reportOf(saved.results), ids: saved.results.map((one) => one.taskId) }
}

describe('a saved upgrade task', () => {
  it.each([
    ['Success', 'pass'],
    ['Failed', 'block'],
    ['Pause', 'inconclusive'],
    ['Running', 'inconclusive'],
    ['Nonsense', 'inconclusive'],
  ])('has a verdict by its phase: %s, %s', (phase, verdict) => {
    const { report, evidence } = reading([upgrade('u1', -5, phase)])
    expect(report.verdict).toBe(verdict)
    expect(evidence.map(({ check, id }) => [check, id])).toEqual([['upgrade', 'u1']])
  })

  it('is the newest one, over files and lists', () => {
    expect(reading([upgrade('old', -90, 'Failed'), { kind: 'List', items: [upgrade('new', -5)] }]).ids).toEqual(['new'])
  })

  it('is the one that is named', () => {
    const values = [upgrade('old', -90), upgrade('new', -5)]
    expect(reading(values, { selection: { upgradeTaskId: 'old' } }).ids).toEqual(['old'])
    const none = reading(values, { selection: { upgradeTaskId: 'x' } })
    expect(none.results.flatMap(diagnosticNames)).toEqual(['no-result'])
    expect(none.report.findings[0]?.fix).toContain('upgrade-task-id')
  })

  it('that cannot be read is not passed over for one that can', () => {
    const { report } = reading([upgrade('new', -5), { ...upgrade('x', -1), status: 7 }])
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.map((one) => one.name)).toEqual(['unreadable-response'])
  })

  it('is missing if its list is empty', () => {
    const { report, results } = reading([{ kind: 'List', items: [] }], { checks: ['upgrade'] })
    expect([report.verdict, results.flatMap(diagnosticNames)]).toEqual(['inconclusive', ['no-result']])
  })

  it('is told as not finished in words for saved results', () => {
    expect(reading([upgrade('u', -5, 'Running')]).report.findings[0]?.fix).toContain('Save the response again')
  })
})

describe('a saved post-upgrade check', () => {
  it.each([
    ['Success', 'pass'],
    ['Failed', 'block'],
    ['Error', 'inconclusive'],
  ])('has a verdict by its phase: %s, %s', (phase, verdict) => {
    const { report, evidence } = reading([postcheck(phase)])
    expect(report.verdict).toBe(verdict)
    expect(evidence.map(({ check, id }) => [check, id])).toEqual([['postcheck', 'p1']])
  })

  it('does not hide another one, since nobody can tell which is newer', () => {
    const one = [postcheck('Failed', 'p1'), postcheck('Success', 'p2')]
    expect(reading(one).report.verdict).toBe('block')
    expect(reading([...one].reverse()).report.verdict).toBe('block')
  })
})

describe('saved upgrade information', () => {
  it('makes a check of another live version decide nothing, as it did live', () => {
    const { report, evidence } = reading([precheck(), info('v1.30.1')])
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ title: 'Cluster version changed' }] })
    expect(evidence.map(({ check, id }) => `${check}-${id}`)).toContain('cluster-upgradeinfo')
    expect(reading([precheck(), info('v1.29.3')]).report.verdict).toBe('pass')
  })

  it('applies only to its own cluster', () => {
    const other = precheck({
      metadata: { uid: 'other' },
      spec: { clusterID: OTHER_CLUSTER, clusterVersion: 'v1.27.1-r0' },
    })
    const values = [precheck(), other, info('v1.29.3', CLUSTER), info('v1.27.1', OTHER_CLUSTER)]
    expect(reading(values).report.verdict).toBe('pass')
    expect(reading(values.slice(0, 3)).report.verdict).toBe('pass')
    expect(reading([...values.slice(0, 2), info('v1.29.3', OTHER_CLUSTER)]).report.verdict).toBe('inconclusive')
  })

  it('is no result by itself', () => {
    expect(reading([info('v1.29.3')]).report.verdict).toBe('inconclusive')
  })
})
