import { describe, expect, it } from '@jest/globals'
import { readSaved } from '../../../src/checks/saved/index.js'
import {
  addonList,
  addonTask,
  CLUSTER,
  failed,
  NOW,
  OTHER_CLUSTER,
  precheck,
  withItems,
} from '../../support/cce/responses.js'
import { ANY_TASK, NOTHING_ASSERTED } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'
import { readFiles } from './files.js'

describe('a saved file', () => {
  it('belongs to the check of its kind, whatever its name is', () => {
    const { results, evidence } = readFiles([addonList(addonTask()), precheck()])
    expect(results.map(({ check }) => check)).toEqual(['precheck', 'addons'])
    expect(evidence.map(({ check, id }) => [check, id])).toEqual([
      ['addons', 'list'],
      ['precheck', 'f61e008c-1600-41c0-9bde-121de5a30660'],
    ])
  })

  it.each([
    ['a workflow', { kind: 'WorkFlowTask', status: { phase: 'Running' } }],
    ['a list of workflows', { kind: 'List', items: [{ kind: 'WorkFlowTask' }] }],
    ['backups', { kind: 'SnapshotTask', items: [] }],
  ])('is ignored and reported as such if it holds %s', (_what, value) => {
    const { results, ignored, evidence } = readFiles([value, precheck()])
    expect(reportOf(results).verdict).toBe('pass')
    expect(ignored).toEqual(['0.json'])
    expect(evidence).toHaveLength(1)
  })

  it('is ignored if its check is not selected', () => {
    const { results, ignored } = readFiles([addonList(addonTask()), precheck()], { checks: ['precheck'] })
    expect(results.map(({ check }) => check)).toEqual(['precheck'])
    expect(ignored).toHaveLength(1)
  })

  it('can hold an array of responses of several checks, and is kept as evidence once', () => {
    const { results, evidence } = readFiles([[precheck(), addonList(addonTask())]])
    expect(results.map(({ check }) => check)).toEqual(['precheck', 'addons'])
    expect(evidence).toHaveLength(1)
  })

  it('can hold nested arrays of responses', () => {
    expect(reportOf(readFiles([[[precheck()], [[addonList(addonTask())]]]]).results)).toMatchObject({
      verdict: 'pass',
      counts: { passed: 4 },
    })
  })

  it('can start with a byte order mark', () => {
    const text = `\uFEFF${JSON.stringify(precheck())}`
    const { results } = readSaved([{ path: 'a.json', text }], null, NOTHING_ASSERTED, ANY_TASK, NOW)
    expect(reportOf(results).verdict).toBe('pass')
  })
})

describe('readSaved', () => {
  it('is inconclusive if no file holds a result', () => {
    for (const values of [[], [{ kind: 'Cluster' }]]) {
      const report = reportOf(readFiles(values).results)
      expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'no-result' }] })
    }
  })

  it('is inconclusive if no file holds a result of a selected check', () => {
    const report = reportOf(readFiles([precheck()], { checks: ['precheck', 'addons'] }).results)
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'no-result', check: 'addons' }] })
    expect(report.findings[0]?.message).toBe('None of the files in results contains a result of the add-on check.')
  })

  it('reports that the cluster has no task if the file is an empty list', () => {
    for (const value of [{ kind: 'List', items: [] }, { items: null }])
      expect(reportOf(readFiles([value]).results).findings[0]?.message).toBe(
        'The cluster has no pre-upgrade check task.',
      )
    expect(reportOf(readFiles([{ kind: 'AddonCheck', items: [] }]).results).findings[0]?.message).toBe(
      'The cluster has no add-on check task.',
    )
  })

  it('is inconclusive if one file is not JSON, and names it', () => {
    const files = [
      { path: 'a.json', text: JSON.stringify(precheck()) },
      { path: 'dir/broken.json', text: '{"kind": "PreChe' },
    ]
    const report = reportOf(readSaved(files, null, NOTHING_ASSERTED, ANY_TASK, NOW).results)
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'unreadable-response' }] })
    expect(report.findings[0]?.message).toBe('Cannot read a saved response: dir/broken.json is not JSON.')
  })

  it('keeps a file that is not JSON as evidence, with the same fingerprint in a replay', () => {
    const read = (path: string) => readSaved([{ path, text: '{"kind"' }], ['precheck'], NOTHING_ASSERTED, ANY_TASK, NOW)
    expect(read('a.json').evidence).toEqual([{ check: 'precheck', id: 'unreadable', text: '{"kind"' }])
    const fingerprints = (path: string) => reportOf(read(path).results).findings.map((one) => one.fingerprint)
    expect(fingerprints('evidence/precheck-unreadable.json')).toEqual(fingerprints('a.json'))
  })

  it('counts a file that is not JSON for the first selected check', () => {
    const { results } = readSaved([{ path: 'b', text: '' }], ['addons'], NOTHING_ASSERTED, ANY_TASK, NOW)
    expect(results.map(({ check, diagnostics }) => [check, ...diagnostics.map(({ detail }) => detail.name)])).toEqual([
      ['addons', 'unreadable-response'],
    ])
  })

  it('is inconclusive if one of two tasks cannot be read', () => {
    const report = reportOf(readFiles([{ kind: 'PreCheckTask' }, precheck()]).results)
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'unreadable-response' }] })
  })

  it('gives each cluster its own verdict, and the run the worst one', () => {
    const other = withItems(failed())
    const values = [precheck(), { ...other, metadata: { uid: 'b' }, spec: { clusterID: OTHER_CLUSTER } }]
    const report = reportOf(readFiles(values).results)
    expect(report.clusters.map(({ id, verdict }) => [id, verdict])).toEqual([
      [CLUSTER, 'pass'],
      [OTHER_CLUSTER, 'block'],
    ])
    expect(report.verdict).toBe('block')
  })
})
