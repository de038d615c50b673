import { describe, expect, it } from '@jest/globals'
import { localizer } from '../../src/model/language.js'
import type { Report } from '../../src/model/report.js'
import { explainLine } from '../../src/report/explain.js'
import { clusterMatrix } from '../../src/report/fleet.js'
import { renderHtml } from '../../src/report/html/page.js'
import { withLinesTogether } from '../../src/report/lines.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { renderText } from '../../src/report/text.js'
import { PDB, PDB_CALL, repositoryReport, use } from './manifests.js'

const USES = Array.from({ length: 300 }, (_, index) => use(PDB, `deploy/${index}.yaml`))
const t = localizer('en')

/** A report of a repository with thousands of files that cannot be parsed. */
function withUnread(count: number, clusters: readonly string[] = ['prod']): Report {
  const report = repositoryReport({ uses: USES.slice(0, 1), clusters })
  const notCovered = report.clusters.flatMap(({ id }) =>
    Array.from({ length: count }, (_, index) => ({
      clusterId: id,
      check: 'manifests',
      code: 'unread-manifest',
      what: `broken/${index}.yaml, line 3: it is not valid YAML`,
    })),
  )
  return { ...report, notCovered }
}

describe('files that could not be read', () => {
  it('are listed first by first, and counted', () => {
    const summary = renderSummary(withUnread(20_000))
    expect(summary.match(/broken\/\d+\.yaml/g)).toHaveLength(20)
    expect(summary).toContain('and 19,980 more in report.json')
    expect(summary).not.toContain('Shortened')
  })

  it('are listed once for all clusters', () => {
    const summary = renderSummary(withUnread(200, ['a', 'b', 'c']))
    const [, list = ''] = summary.split('### Not covered')
    expect(list.split('### ')[0]?.match(/broken\/\d+\.yaml/g)).toHaveLength(20)
  })

  it('do not fill the log', () => {
    const lines = renderText(withUnread(20_000)).filter((line) => line.includes('Not covered'))
    expect(lines).toHaveLength(31)
  })
})

describe('lines of one API', () => {
  const report = repositoryReport({ uses: USES, calls: [PDB_CALL], clusters: ['a', 'b'] })

  it('are one line of the log that says why', () => {
    const explained = withLinesTogether(report.findings).map(({ finding, all }) => explainLine(finding, all.length))
    expect(explained.filter((line) => line.includes(PDB[1]))).toHaveLength(1)
    expect(explained.join('\n')).toContain('for policy/v1beta1 PodDisruptionBudget (Risk, Fatal) on 600 lines by')
  })

  it('are one thing to fix of a cluster in the matrix', () => {
    const matrix = JSON.stringify(clusterMatrix({ report, t }))
    expect(matrix).toContain('1 to fix')
    expect(matrix).not.toContain('300 to fix')
    expect(renderSummary(report)).toContain('1 to fix')
  })

  it('are one thing to fix at the top of the page', () => {
    expect(renderHtml(repositoryReport({ uses: USES }))).toContain('<b>1</b> to fix')
  })

  it('are one entry of a folded cluster, with the first of them', () => {
    const [, folded = ''] = renderSummary(report).split('<details><summary>⛔')
    expect(folded).toContain('300 lines in 300 files')
    expect(folded.match(/deploy\/\d+\.yaml/g)).toHaveLength(3)
    expect(renderHtml(report)).toContain('300 lines in 300 files')
  })
})
