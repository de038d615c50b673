import { describe, expect, it } from '@jest/globals'
import { NOW, precheck } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

const reading = (raw: unknown) => reportOf([precheckResult(raw, NOTHING_ASSERTED, NOW, null)])

describe('a skipped item', () => {
  it('is inconclusive without a waiver', () => {
    const report = reading(precheck({ spec: { skippedCheckItemList: [{ name: 'NodeDiskCheck' }] } }))
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'skipped-item', nodes: [] }] })
    expect(report.findings[0]?.message).toContain('NodeDiskCheck was not checked')
    expect(report.clusters[0]?.checks[0]?.skipped).toEqual([{ name: 'NodeDiskCheck', nodes: [] }])
  })

  it('names each node on which it was skipped once, over several entries', () => {
    const selector = (...values: string[]) => ({
      name: 'NodeDiskCheck',
      resourceSelector: { key: 'node.uid', operator: 'In', values },
    })
    const raw = precheck({ spec: { skippedCheckItemList: [selector('b', 'a'), selector('a', 'c')] } })
    expect(reading(raw).findings[0]?.nodes.map((node) => node.uid)).toEqual(['a', 'b', 'c'])
    expect(reading(raw).clusters[0]?.checks[0]?.skipped).toEqual([{ name: 'NodeDiskCheck', nodes: ['a', 'b', 'c'] }])
  })

  it('counts as skipped on every node if its selector is undocumented', () => {
    for (const over of [{ operator: 'NotIn' }, { key: 'node.label' }]) {
      const resourceSelector = { key: 'node.uid', operator: 'In', values: ['a'], ...over }
      const raw = precheck({ spec: { skippedCheckItemList: [{ name: 'X', resourceSelector }] } })
      expect(reading(raw).clusters[0]?.checks[0]?.skipped).toEqual([{ name: 'X', nodes: [] }])
    }
  })

  it('is inconclusive if it has no name', () => {
    const { verdict, findings } = reading(precheck({ spec: { skippedCheckItemList: [{}] } }))
    expect([verdict, findings.map(({ name }) => name)]).toEqual(['inconclusive', ['unknown-value']])
  })
})
