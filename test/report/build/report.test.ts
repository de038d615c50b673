import { describe, expect, it } from '@jest/globals'
import { NO_FACTS, subjectOf } from '../../../src/model/cluster.js'
import { diagnostic } from '../../../src/model/diagnostic.js'
import { wholeFileFault } from '../../../src/model/file-fault.js'
import { renderSummary } from '../../../src/report/markdown/summary.js'
import { NOW, OTHER_CLUSTER, precheck } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { reportOf, reportOfClusters } from '../../support/reports/report-of.js'

describe('a result of another cluster', () => {
  it('is reported with that cluster, also in its findings', () => {
    const expected = { ...NOTHING_ASSERTED, clusterId: 'ours' }
    const result = precheckResult(precheck({ spec: { clusterID: OTHER_CLUSTER } }), expected, NOW, null)
    const report = reportOf([result], { subject: { clusterId: 'ours' } })
    expect(report.clusters[0]?.checks[0]?.clusterId).toBe(OTHER_CLUSTER)
    expect(report.findings.map((one) => one.clusterId)).toEqual([OTHER_CLUSTER])
    expect(renderSummary(report).replaceAll('<wbr>', '')).toContain(`of cluster <code>${OTHER_CLUSTER}</code>`)
  })
})

describe('the findings of one file', () => {
  it('are in the order of its lines', () => {
    const faults = [20, 3, 100].map((line) =>
      diagnostic(null, {
        name: 'clusters-file-error',
        fault: { ...wholeFileFault('clusters.yml', { code: 'unreadable-file' }), line, place: 'workspace' },
      }),
    )
    const cluster = { subject: subjectOf(null), results: [], diagnostics: faults, facts: NO_FACTS, gaps: [] }
    expect(reportOfClusters([cluster]).findings.map(({ location }) => location?.line)).toEqual([3, 20, 100])
  })
})
