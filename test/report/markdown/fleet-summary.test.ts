import { describe, expect, it } from '@jest/globals'
import { NO_FACTS } from '../../../src/model/cluster.js'
import type { Report } from '../../../src/model/report.js'
import { renderPage } from '../../../src/report/markdown/comment.js'
import { renderSummary, SUMMARY_BUDGET } from '../../../src/report/markdown/summary.js'
import { failed, NOW } from '../../support/cce/responses.js'
import { cpuTimeOf } from '../../support/process/cpu-time.js'
import { checkOf, clusterNamed, editedCoredns, fleet, fleetWithCauses, RESTART } from '../../support/reports/fleet.js'
import { reportOfClusters } from '../../support/reports/report-of.js'
import { bytes } from '../reports.js'

const RUN = { headSha: 'a'.repeat(40), runUrl: 'https://github.com/o/r/actions/runs/1' }
const comment = (report: Report): string => renderPage(report, RUN, [], 60_000)

/** The part of a page below a heading. */
const below = (page: string, heading: string): string => page.split(`### ${heading}\n`)[1]?.split('\n### ')[0] ?? ''

const rowsOf = (part: string): string[] => part.split('\n').filter((line) => line.startsWith('<tr><td'))

/** The folded clusters of a page: the line that opens each, and what is in it. */
const folds = (page: string): string[] =>
  below(page, 'Each cluster')
    .split(/^<details>(?=<summary>(?:⛔|❓|🟡|✅|⚪) <b>)/m)
    .slice(1)

describe('the summary of a fleet', () => {
  const page = renderSummary(fleet(30))

  it('shows the clusters first, then the causes, then each cluster', () => {
    const headings = [...page.matchAll(/^#{2,3} (.*)$/gm)].map(([, heading]) => heading)
    expect(headings).toEqual([
      expect.stringMatching(
        /^⛔ Do not approve yet\. 13 of 30 clusters are blocked: 2 causes must be fixed before v1\.31/,
      ),
      'Clusters',
      'Fix before the upgrade',
      'Could not be decided',
      'Confirm or fix',
      'Readiness',
      'The way back',
      'From results that do not count',
      'Not in the catalog',
      'Each cluster',
    ])
  })

  it('has one row for each cluster, the worst first, with the result of each check', () => {
    const rows = rowsOf(below(page, 'Clusters'))
    expect(rows).toHaveLength(30)
    const verdicts = rows.map((row) => /Verdict: (⛔|❓|🟡|✅)/.exec(row)?.[1])
    expect([...new Set(verdicts)]).toEqual(['⛔', '❓', '🟡', '✅'])
    expect(rows[0]).toBe(
      '<tr><td><code>prod-eu-01</code><br>Verdict: ⛔ Blocked · Pre-upgrade check: 🟡 1 to confirm · Add-on check: ⛔ 1 to fix · Other findings: – · Upgrade: <code>v1.29.3-r0</code> → <code>v1.31</code> · Validity: 2026-01-01 00:40 UTC</td></tr>',
    )
    expect(rows.find((row) => row.includes('prod-us-11'))).toContain(
      'Verdict: ❓ Cannot decide · Pre-upgrade check: – · Add-on check: – · Other findings: ❓ undecided',
    )
    expect(rows.at(-1)).toContain('Verdict: ✅ Ready · Pre-upgrade check: ✅ 3 passed · Add-on check: ✅ 1 passed')
  })

  it('names findings about no check only where there are any', () => {
    expect(below(page, 'Clusters')).toContain('Other findings: ')
    expect(below(renderSummary(fleet(3)), 'Clusters')).not.toContain('Other findings')
  })

  it('has one row for a cause, however many clusters have it', () => {
    const rows = rowsOf(below(page, 'Fix before the upgrade'))
    expect(rows).toHaveLength(2)
    expect(rows[0]).toContain('<code>CoreDNSConfig</code>')
    expect(rows[0]).toContain('<b>9 of 30 clusters</b><br><code>prod-eu-01</code>')
    expect(rows[0]).toContain('and 4 more')
    expect(rows[1]).toContain('<code>prod-us-05</code> · 3 nodes')
  })

  it('folds each cluster with everything that a report about it alone would hold', () => {
    expect(folds(page)).toHaveLength(30)
    const first = folds(page)[0]?.replaceAll('<wbr>', '') ?? ''
    expect(first).toContain(
      '<summary>⛔ <b><code>prod-eu-01</code></b> · <code>v1.29.3-r0</code> → <code>v1.31</code> · 1 to fix · 1 to confirm</summary>',
    )
    for (const part of [
      'set in <code>clusters/prod-eu-01/main.tf:14</code>',
      'task <code>task-00000000</code>',
      '<li>⛔ <code>CoreDNSConfig</code> · add-on<br><code>coredns → 1.30.6</code></li>',
      '#### Add-ons',
      '#### Skip list for CCE',
      'checks passed',
    ])
      expect(first).toContain(part)
    expect(first.trimEnd().endsWith('</details>')).toBe(true)
  })

  it('folds what CCE says beside the checks, where there are many clusters', () => {
    const backedUp = (count: number): Report =>
      reportOfClusters(
        Array.from({ length: count }, (_, index) =>
          clusterNamed(`prod-${index}`, index, (id) => [checkOf(id, [])], {
            facts: { ...NO_FACTS, latestBackupAt: NOW - index * 3_600_000, isBackupKnown: true },
          }),
        ),
      )
    expect(below(renderSummary(backedUp(30)), 'Readiness')).toContain(
      '<details><summary>30 clusters</summary>\n<table>',
    )
    expect(below(renderSummary(backedUp(3)), 'Readiness')).not.toContain('<details>')
  })

  it('opens as many folds as it closes', () => {
    expect(page.split('<details>').length).toBe(page.split('</details>').length)
  })

  it('folds the clusters of the matrix beyond the thirtieth, and counts their verdicts', () => {
    const large = renderSummary(fleet(60))
    expect(rowsOf(below(large, 'Clusters'))).toHaveLength(60)
    expect(large).toMatch(/<details><summary>30 more clusters: (?:[⛔❓🟡✅]\uFE0F? \d+(?: · )?)+<\/summary>\n<table>/u)
  })
})

describe('a cause whose message differs between clusters', () => {
  const report = reportOfClusters(
    ['a', 'b', 'c'].map((name, index) =>
      clusterNamed(name, index, (id) => [
        checkOf(id, [failed({ name: 'SubnetCheck', message: `the subnet has ${index + 1} addresses left` })]),
      ]),
    ),
  )
  const page = renderSummary(report)

  it('is one row that says so', () => {
    const rows = rowsOf(below(page, 'Fix before the upgrade'))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain('The clusters have different messages; this is one of them.')
  })

  it('has the message of each other cluster in its fold', () => {
    expect(folds(page).map((fold) => /the subnet has (\d) addresses left/.exec(fold)?.[1])).toEqual([
      undefined,
      '2',
      '3',
    ])
  })
})

describe('the line that asks for a target', () => {
  const risky = (count: number) =>
    reportOfClusters(
      Array.from({ length: count }, (_, index) =>
        clusterNamed(`c${index}`, index, (id) => [checkOf(id, [failed(RESTART)]), ...editedCoredns(id, false)]),
      ),
    )

  it('stands in the verdict line of a report about one cluster', () => {
    const report = risky(1)
    expect(renderSummary(report)).toMatch(
      /^## 🟡 You may approve after confirming `\w+`\. Ready for v1\.31: 1 risk to confirm \(target set in `clusters\/c0\/main\.tf:14`\)\.\n/,
    )
    expect(report.reason).toBe('Ready for v1.31: 1 risk to confirm')
    expect(renderSummary(report)).toContain('(set in <code>clusters/c0/main.tf:14</code>; checked for')
  })

  it('stands there for up to three clusters; of more it says how many there are', () => {
    expect(renderSummary(risky(3)).split('\n')[0]).toContain(
      '`clusters/c0/main.tf:14`, `clusters/c1/main.tf:14`, `clusters/c2/main.tf:14`',
    )
    expect(renderSummary(risky(4)).split('\n')[0]).toContain('(targets set in 4 places)')
  })

  it('stands beside each of up to ten clusters in the matrix', () => {
    expect(below(renderSummary(risky(10)), 'Clusters')).toContain('set in <code>clusters/c9/main.tf:14</code>')
    expect(below(renderSummary(risky(11)), 'Clusters')).not.toContain('main.tf:14')
  })
})

describe('the comment on a fleet', () => {
  it('has the matrix of the worst clusters, each cause once, and no fold', () => {
    const page = comment(fleet(60))
    expect(rowsOf(below(page, 'Clusters'))).toHaveLength(30)
    expect(page).toContain('30 more clusters: ')
    expect(page).not.toContain('<details>')
    expect(rowsOf(below(page, 'Fix before the upgrade'))).toHaveLength(2)
  })
})

describe('the summary of 500 clusters of 20 causes each', () => {
  const shared = fleetWithCauses(500, 20, true)
  const separate = fleetWithCauses(500, 20, false)

  it('stays below its budget with every cluster, if the causes are the same', () => {
    const page = renderSummary(shared)
    expect(shared.findings).toHaveLength(10_000)
    expect(bytes(page)).toBeLessThanOrEqual(SUMMARY_BUDGET)
    expect(folds(page)).toHaveLength(500)
    expect(page.match(/<b>all 500 clusters<\/b>/g)).toHaveLength(20)
  })

  it('stays below its budget and says what it leaves out, if each has causes of its own', () => {
    const page = renderSummary(separate)
    expect(bytes(page)).toBeLessThanOrEqual(SUMMARY_BUDGET)
    expect(page).toContain('more clusters not shown here; see report.json.')
    expect(rowsOf(below(page, 'Clusters'))).toHaveLength(500)
  })

  it('stays below the budget of a comment and of a check run', () => {
    expect(bytes(comment(separate))).toBeLessThanOrEqual(60_000)
    const text = renderSummary(separate, 60_000)
    expect(bytes(text)).toBeLessThanOrEqual(60_000)
    expect(rowsOf(below(text, 'Fix before the upgrade')).length).toBeGreaterThan(50)
  })

  it('is rendered in a time that grows with the number of clusters, not faster', () => {
    const small = fleetWithCauses(125, 20, true)
    renderSummary(small)
    const [one, four] = [cpuTimeOf(() => void renderSummary(small)), cpuTimeOf(() => void renderSummary(shared))]
    expect(four).toBeLessThan(one * 4 * 2.5 + 200)
  })
})
