import { describe, expect, it } from '@jest/globals'
import { type DiagnosticDetail, diagnostic } from '../../src/model/diagnostic.js'
import { renderAnnotations } from '../../src/report/annotations.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { causesToSolve, sharedCauses } from '../../src/report/shared-causes.js'
import { renderText } from '../../src/report/text.js'
import { checkOf, clusterId, clusterNamed, editedCoredns } from '../support/reports/fleet.js'
import { reportOfClusters } from '../support/reports/report-of.js'

describe('a cause of several clusters', () => {
  it('has its clusters in the order of the clusters file, whatever their ids', () => {
    const order = [2, 0, 1]
    const report = reportOfClusters(
      order.map((index) => clusterNamed(`prod-${index}`, index, (id) => editedCoredns(id))),
    )
    const causes = sharedCauses(report.findings, report)
    expect(causes.map(({ all }) => all.map((finding) => finding.clusterId))).toEqual([order.map(clusterId)])
  })
})

describe('a reason that several checks have', () => {
  const NO_CHECK: DiagnosticDetail = { name: 'no-result', why: 'no-task' }
  const closed = (phase: string): DiagnosticDetail => ({ name: 'cluster-state', which: 'phase', phase, waitedMs: 0 })
  /** A cluster whose checks count for nothing. */
  const cluster = (name: string, index: number, detail: DiagnosticDetail) =>
    clusterNamed(name, index, (id) =>
      [checkOf(id, []), ...editedCoredns(id, false)].map((result) => ({
        ...result,
        diagnostics: [diagnostic(result.check, detail)],
      })),
    )

  it.each([1, 2])(
    'is one row and one entry that names all of them, and an annotation for each check, on %i cluster(s)',
    (count) => {
      const clusters = Array.from({ length: count }, (_, index) =>
        cluster(`prod-${index}`, index, closed('Hibernation')),
      )
      const report = reportOfClusters(clusters)
      expect(report.counts.inconclusive).toBe(2 * count)
      expect(causesToSolve(report.findings, report)).toHaveLength(1)
      expect(renderSummary(report)).not.toContain('different messages')
      expect(renderSummary(report).match(/<b>Cluster not Available<\/b><br>/g)).toHaveLength(1)
      const titles = renderText(report).filter((line) => line.startsWith('  * Cluster not Available'))
      expect(titles).toHaveLength(1)
      expect(renderAnnotations(report)).toHaveLength(2)
      if (count === 1) {
        expect(titles[0]).toContain('pre-upgrade check')
        expect(titles[0]).toContain('add-on check')
      }
    },
  )

  it('stays apart where something else must be done', () => {
    const report = reportOfClusters([cluster('a', 0, NO_CHECK), cluster('b', 1, closed('Hibernation'))])
    const fixes = causesToSolve(report.findings, report).map(({ finding }) => finding.fix)
    expect(new Set(fixes).size).toBe(fixes.length)
    expect(fixes).toHaveLength(3)
  })
})
