import { describe, expect, it } from '@jest/globals'
import { readSaved } from '../../../src/checks/saved/index.js'
import type { Report } from '../../../src/model/report.js'
import { failed, NOW, OTHER_CLUSTER, stage, withItems, withStages } from '../../support/cce/responses.js'
import { ANY_TASK, NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'
import { about, finding, reading } from '../reports.js'
import { resultsOf, rulesOf } from './schema.js'

const hashes = (one: Report) =>
  resultsOf(one).map(({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash'])

describe('the location of a SARIF result', () => {
  const placeOf = (location: Report['findings'][number]['location']) =>
    resultsOf(about([finding({ location })]))[0]?.locations?.[0]?.physicalLocation

  it('is .github, line 1, for a finding without a line', () => {
    expect(placeOf(null)).toMatchObject({
      artifactLocation: { uri: '.github' },
      region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
    })
  })

  it('is the line of the finding, with the path percent-encoded', () => {
    expect(placeOf({ file: 'infra/my cluster#1/节.tf', line: 7, column: 3 })).toEqual({
      artifactLocation: { uri: 'infra/my%20cluster%231/%E8%8A%82.tf', uriBaseId: '%SRCROOT%' },
      region: { startLine: 7, startColumn: 3, endLine: 7, endColumn: 4 },
    })
    expect(placeOf({ file: './a:b.tf', line: 2, endLine: 4 })).toMatchObject({
      artifactLocation: { uri: 'a%3Ab.tf' },
      region: { startLine: 2, startColumn: 1, endLine: 4, endColumn: 2 },
    })
  })

  it.each(['/etc/passwd', '../x', 'a/../../x', '', 'C:\\x'])(
    'is .github for %j, which is outside of the repository',
    (file) => {
      expect(placeOf({ file, line: 3 })).toMatchObject({
        artifactLocation: { uri: '.github' },
        region: { startLine: 1 },
      })
    },
  )

  it('names the cluster, the add-on and the nodes', () => {
    const addon = { template: 'coredns', instanceId: 'i1', instanceName: 'cceaddon-coredns', targetVersion: null }
    const nodes = [{ uid: 'u1', name: 'node-1' }]
    expect(resultsOf(about([finding({ addon, nodes })]))[0]?.locations?.[0]?.logicalLocations).toEqual([
      { name: 'cluster-a', kind: 'cluster', fullyQualifiedName: 'cluster-a' },
      { name: 'cceaddon-coredns', kind: 'addon', fullyQualifiedName: 'cluster-a/cceaddon-coredns' },
      { name: 'node-1', kind: 'node', fullyQualifiedName: 'cluster-a/node-1' },
    ])
  })
})

describe('the fingerprint of a SARIF result', () => {
  const onNodes = (...names: string[]) =>
    reading(withStages(...names.map((name) => stage(name, failed({ errorCodes: ['E1'] })))))

  it('consists of the cause and its cluster', () => {
    const made = onNodes('n1')
    expect(hashes(made)[0]).toMatch(new RegExp(`^${made.findings[0]?.fingerprint}:[0-9a-f]{8}$`))
    expect(resultsOf(made)[0]?.partialFingerprints?.['cause/v1']).toBe(made.findings[0]?.fingerprint)
  })

  it('does not depend on nodes, order, time or language', () => {
    const again = reportOf(
      [precheckResult(withStages(stage('n3', failed({ errorCodes: ['E1'] }))), NOTHING_ASSERTED, NOW, null)],
      {
        language: 'zh-cn',
        now: NOW + 1000,
      },
    )
    expect(hashes(onNodes('n2', 'n1'))).toEqual(hashes(onNodes('n1', 'n2')))
    expect(hashes(again)).toEqual(hashes(onNodes('n1')))
  })

  it('differs between two clusters with one cause, and stays when the other cluster is fine again', () => {
    const task = (clusterID: string, uid: string) => ({
      ...withItems(failed()),
      metadata: { uid },
      spec: { clusterID },
    })
    const saved = (...tasks: unknown[]) =>
      reportOf(
        readSaved(
          tasks.map((one, at) => ({ path: `${at}.json`, text: JSON.stringify(one) })),
          null,
          NOTHING_ASSERTED,
          ANY_TASK,
          NOW,
        ).results,
      )
    const [one, other] = [task('cluster-a', 't1'), task(OTHER_CLUSTER, 't2')]
    const both = saved(one, other)
    expect(both.findings).toHaveLength(2)
    expect(new Set(both.findings.map(({ fingerprint }) => fingerprint)).size).toBe(1)
    expect(new Set(hashes(both)).size).toBe(2)
    expect(new Set(rulesOf(both).map(({ id }) => id)).size).toBe(1)
    expect(hashes(both)).toEqual(expect.arrayContaining(hashes(saved(one))))
  })

  it('differs between two instances of an add-on', () => {
    const addon = { template: 'npd', instanceName: 'npd', targetVersion: null }
    const two = ['i1', 'i2'].map((instanceId) => finding({ addon: { ...addon, instanceId } }))
    expect(new Set(hashes(about(two))).size).toBe(2)
  })

  it('is numbered if a waiver divides a cause into two findings', () => {
    const [block, part] = hashes(about([finding(), finding({ decision: 'waived' })]))
    expect(part).toBe(`${block}:2`)
    expect(hashes(about([finding()]))).toEqual([block])
  })
})
