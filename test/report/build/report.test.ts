import { describe, expect, it } from '@jest/globals'
import { renderSummary } from '../../../src/report/markdown/summary.js'
import { NOW, OTHER_CLUSTER, precheck } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

describe('a result of another cluster', () => {
  it('is reported with that cluster, also in its findings', () => {
    const expected = { ...NOTHING_ASSERTED, clusterId: 'ours' }
    const result = precheckResult(precheck({ spec: { clusterID: OTHER_CLUSTER } }), expected, NOW, null)
    const report = reportOf([result], { subject: { clusterId: 'ours' } })
    expect(report.clusters[0]?.checks[0]?.clusterId).toBe(OTHER_CLUSTER)
    expect(report.findings.map((one) => one.clusterId)).toEqual([OTHER_CLUSTER])
    expect(renderSummary(report)).toContain(`of cluster <code>${OTHER_CLUSTER}</code>`)
  })
})
