import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { pageData } from '../../src/report/html/data.js'
import { renderHtml } from '../../src/report/html/page.js'
import { renderComment } from '../../src/report/markdown/comment.js'
import { renderSummary, SUMMARY_BUDGET } from '../../src/report/markdown/summary.js'
import { renderStatus } from '../../src/report/status.js'
import { renderText } from '../../src/report/text.js'
import { CRON, CRON_CALL, manyUses, PDB, PDB_CALL, repositoryReport, use } from './manifests.js'
import { CONTEXT } from './markdown/fixtures.js'
import { bytes } from './reports.js'

/** The rows below a heading of the summary. */
function rowsBelow(heading: string, report: Report): string[] {
  const [, rest = ''] = renderSummary(report).split(`### ${heading}`)
  return (rest.split('\n### ')[0] ?? '').match(/<tr><td>.*<\/tr>/g) ?? []
}

describe('the lines that use one removed API', () => {
  const uses = Array.from({ length: 30 }, (_, index) => use(PDB, `deploy/${index}.yaml`, { name: `pdb-${index}` }))

  it('are one row with the first of them, how many there are, and no message of one of them', () => {
    const [row = '', ...others] = rowsBelow('Fix before the upgrade', repositoryReport({ uses }))
    expect(others).toEqual([])
    expect(row).toContain('<b>30 lines in 30 files</b>')
    expect(row).toContain('<code>deploy/0.yaml:1</code>')
    expect(row).toContain('and 20 more lines')
    expect(row).not.toContain('pdb-0')
  })

  it('come first in files that the change touches', () => {
    const [row = ''] = rowsBelow('Fix before the upgrade', repositoryReport({ uses, changed: 'deploy/9.yaml' }))
    expect(row.match(/deploy\/\d+\.yaml/)?.[0]).toBe('deploy/9.yaml')
  })

  it('count with their notes as one thing to do', () => {
    const report = repositoryReport({ uses: [...uses, use(PDB, 'values.yaml', { syntax: 'embedded' })] })
    expect(report.reason).toBe('1 cause must be fixed before v1.31')
    expect(report.counts).toMatchObject({ blocking: 30, notice: 1 })
    expect(rowsBelow('Notes', report)).toEqual([])
    expect(rowsBelow('Fix before the upgrade', report)[0]).toContain(
      '31 lines in 31 files (1 of them is only a notice)',
    )
  })

  it('are a row of their own among the notes where nothing of the API blocks', () => {
    const report = repositoryReport({ uses: [use(PDB, 'values.yaml', { syntax: 'embedded' })] })
    expect(rowsBelow('Notes', report)).toHaveLength(1)
    expect(report.headline).toContain('1 note')
  })

  it('solve the item of CCE about the calls, which is no second thing to do', () => {
    const report = repositoryReport({ uses, calls: [PDB_CALL] })
    expect(report.verdict).toBe('block')
    expect(report.reason).toBe('1 cause must be fixed before v1.31')
    expect(rowsBelow('Confirm or fix', report)).toEqual([])
    const [row = ''] = rowsBelow('Fix before the upgrade', report)
    expect(row).toMatch(/The same edit also solves.*DeprecatedApiCheck/)
    expect(renderComment(report, CONTEXT)).toMatch(/The same edit also solves.*DeprecatedApiCheck/)
    expect(renderText(report).join('\n')).toContain('The same edit also solves: DeprecatedApiCheck')
    expect(renderStatus(report).description).toContain('1 cause')
  })

  it('leave the item of CCE to be confirmed where it names an API that no line uses', () => {
    const report = repositoryReport({ uses, calls: [PDB_CALL, CRON_CALL] })
    expect(rowsBelow('Confirm or fix', report)).toHaveLength(1)
    const [row = ''] = rowsBelow('Fix before the upgrade', report)
    expect(row).toMatch(/The same edit also solves.*DeprecatedApiCheck.*\(in part\)/)
    expect(renderText(report).join('\n')).toContain('The same edit also solves: DeprecatedApiCheck (in part)')
    expect(renderHtml(report)).toMatch(/The same edit also solves.*\(in part\)/)
    const whole = repositoryReport({ uses, calls: [PDB_CALL] })
    expect(`${renderSummary(whole)}${renderText(whole).join('\n')}`).not.toContain('(in part)')
  })

  it('are one row for several clusters, which it names', () => {
    const report = repositoryReport({ uses, clusters: ['a', 'b', 'c'] })
    const rows = rowsBelow('Fix before the upgrade', report)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain('all 3 clusters')
    expect(rows[0]).toContain('<b>30 lines in 30 files</b>')
    expect(report.reason).toBe('All 3 clusters are blocked: 1 cause must be fixed before v1.31')
  })

  it('need one waiver for the folder that they are in', () => {
    const summary = renderSummary(repositoryReport({ uses }))
    expect(summary.match(/ {2}- name: /g)).toHaveLength(1)
    expect(summary).toContain('path: &quot;deploy/*&quot;')
    expect(summary).not.toMatch(/fingerprint: f/)
  })

  it('need a waiver with a fingerprint where there is one of them', () => {
    expect(renderSummary(repositoryReport({ uses: uses.slice(0, 1) }))).toMatch(/fingerprint: f[0-9a-f]{16}/)
  })

  it('are all on one card of the page, with their objects', () => {
    const report = repositoryReport({ uses: [...uses, use(CRON, 'cron.yaml', { line: 4 })], calls: [PDB_CALL] })
    const { findings } = pageData(report)
    const [card] = findings.filter(({ name }) => name === PDB.join(' '))
    expect(findings.map(({ name }) => name)).not.toContain('DeprecatedApiCheck')
    expect(card?.locations).toHaveLength(30)
    expect(card?.locations[0]).toEqual(['deploy/0.yaml:1', '/deploy/0.yaml#L1', 'pdb-0'])
    expect(card?.also.map(([, name]) => name)).toEqual(['DeprecatedApiCheck'])
    expect(renderHtml(report)).toContain('All 30 lines')
  })
})

describe('60,000 uses of four APIs', () => {
  const report = repositoryReport({ uses: manyUses(60_000), calls: [PDB_CALL] })

  it('are four rows of the summary, in full', () => {
    const summary = renderSummary(report)
    expect(bytes(summary)).toBeLessThan(SUMMARY_BUDGET / 10)
    expect(summary).not.toContain('Shortened')
    expect(rowsBelow('Fix before the upgrade', report)).toHaveLength(3)
    expect(rowsBelow('Confirm or fix', report)).toHaveLength(1)
    expect(report.reason).toBe('3 causes must be fixed before v1.31')
  })

  it('are in the comment, too', () => {
    expect(renderComment(report, CONTEXT)).not.toContain('Shortened')
  })

  it('are all on the page, which stays small enough to open', () => {
    const html = renderHtml(report)
    expect(bytes(html)).toBeLessThan(12_000_000)
    expect(html.match(/service-59999\//g)?.length).toBeGreaterThan(0)
  })
})
