import { describe, expect, it } from '@jest/globals'
import { renderSummary } from '../../../src/report/markdown/summary.js'
import { item, NOW, precheck, stage } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

describe('an item that is undecided on one node', () => {
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

  it('is neither counted nor listed as passed', () => {
    const report = reportOf([precheckResult(task, NOTHING_ASSERTED, NOW, null)])
    const [check] = report.clusters[0]?.checks ?? []
    expect(check?.items.filter((one) => one.name === 'Doubtful').map((one) => one.undecided)).toContain(1)
    const passed = renderSummary(report).split('<details>')[1] ?? ''
    expect(passed).not.toContain('Doubtful')
    expect(report.counts.passed).toBe(check?.passed)
    expect(passed).toContain(`${report.counts.passed} check`)
  })
})
