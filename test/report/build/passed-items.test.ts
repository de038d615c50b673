import { describe, expect, it } from '@jest/globals'
import { renderSummary } from '../../../src/report/markdown/summary.js'
import { goTime, item, NOW, OTHER_CLUSTER, precheck, stage } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

describe('an item that is in doubt on one node', () => {
  const task = precheck({
    status: {
      nodeCheckStatus: {
        phase: 'Success',
        nodeStageStatus: [
          stage('n1', item({ name: 'Doubtful' })),
          stage('n2', item({ name: 'Doubtful', phase: 'Odd' })),
        ],
      },
    },
  })

  it('has passed neither in the counts nor in the list of what passed', () => {
    const report = reportOf([precheckResult(task, NOTHING_ASSERTED, NOW, null)])
    const [check] = report.clusters[0]?.checks ?? []
    expect(check?.items.filter((one) => one.name === 'Doubtful').map((one) => one.undecided)).toContain(1)
    const passed = renderSummary(report).split('<details>')[1] ?? ''
    expect(passed).not.toContain('Doubtful')
    expect(report.counts.passed).toBe(check?.passed)
    expect(passed).toContain(`${report.counts.passed} check`)
  })
})

describe('a result of another cluster', () => {
  it('is told with the cluster that it names, in its findings too', () => {
    const expected = { ...NOTHING_ASSERTED, clusterId: 'ours' }
    const result = precheckResult(precheck({ spec: { clusterID: OTHER_CLUSTER } }), expected, NOW, null)
    const report = reportOf([result], { subject: { clusterId: 'ours' } })
    expect(report.clusters[0]?.checks[0]?.clusterId).toBe(OTHER_CLUSTER)
    expect(report.findings.map((one) => one.clusterId)).toEqual([OTHER_CLUSTER])
    expect(renderSummary(report)).toContain(`of cluster <code>${OTHER_CLUSTER}</code>`)
  })
})

describe('the times of a pre-upgrade check', () => {
  it('are read in both spellings', () => {
    const { metadata, status, ...rest } = precheck() as Record<'metadata' | 'status', Record<string, unknown>>
    const { expireTimeStamp, ...others } = status
    const result = precheckResult(
      {
        ...rest,
        metadata: { uid: metadata['uid'], creationTimeStamp: goTime(-3), updateTimeStamp: goTime(-2) },
        status: { ...others, expireTimestamp: expireTimeStamp },
      },
      NOTHING_ASSERTED,
      NOW,
      null,
    )
    expect(result.diagnostics).toEqual([])
    expect(result.expiresAt).not.toBeNull()
    expect(Math.floor(result.takenAt ?? 0)).toBe(NOW - 2 * 60_000 + 592)
  })
})
