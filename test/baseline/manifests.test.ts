import { describe, expect, it } from '@jest/globals'
import { compareWithBaseline, toBaselineFinding } from '../../src/baseline/compare.js'
import type { Report } from '../../src/model/report.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { CRON, manyUses, PDB, repositoryReport, use } from '../report/manifests.js'

/** A report compared with an earlier one. */
const since = (earlier: Report, now: Report): Report =>
  compareWithBaseline(now, { generatedAt: null, findings: earlier.findings.map(toBaselineFinding), cutFrom: null })

const statuses = ({ findings }: Report) => findings.map(({ location, status }) => `${location?.file} ${status}`).sort()

describe('findings in the repository, compared with an earlier report', () => {
  const before = repositoryReport({ uses: [use(PDB, 'a.yaml', { line: 3 }), use(PDB, 'b.yaml')] })

  it('are known although lines were added above them', () => {
    const now = since(before, repositoryReport({ uses: [use(PDB, 'a.yaml', { line: 90 }), use(PDB, 'b.yaml')] }))
    expect(statuses(now)).toEqual(['a.yaml known', 'b.yaml known'])
    expect(now.counts).toMatchObject({ new: 0, resolved: 0 })
  })

  it('are new in a new file, and resolved in one that uses another API now', () => {
    const now = since(before, repositoryReport({ uses: [use(PDB, 'b.yaml'), use(CRON, 'c.yaml')] }))
    expect(statuses(now)).toEqual(['b.yaml known', 'c.yaml new'])
    expect(now.counts).toMatchObject({ new: 1, resolved: 1 })
  })

  it('are not resolved where the repository was not scanned', () => {
    expect(since(before, repositoryReport({ uses: null, calls: [] })).counts.resolved).toBe(0)
  })

  it.each([
    ['unread-manifest', 0],
    ['scan-ended', 0],
    ['skipped-files', 2],
  ])('that are gone beside the gap %s are resolved: %s', (code, resolved) => {
    const now = repositoryReport({ uses: [] })
    const [cluster] = now.clusters
    const gap = { clusterId: cluster?.id ?? null, check: 'manifests', code, what: 'x' }
    expect(since(before, { ...now, notCovered: [gap] }).counts.resolved).toBe(resolved)
  })

  it('that are resolved by the thousand are one line of the summary for each API', () => {
    const now = since(repositoryReport({ uses: manyUses(5000) }), repositoryReport({ uses: [] }))
    expect(now.counts.resolved).toBe(5000)
    const [, changes = ''] = renderSummary(now).split('### Since the last report')
    expect(changes.match(/<li>✔ .*<\/li>/g)).toHaveLength(4)
    expect(changes).toContain('× 1,250')
  })
})
