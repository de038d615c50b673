import { describe, expect, it } from '@jest/globals'
import { poolOf } from '../../../src/report/html/grouping.js'
import { renderSummary } from '../../../src/report/markdown/summary.js'
import { failed, NOW, stage, withStages } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

const on = (name: string, ...items: string[]) => stage(name, ...items.map((item) => failed({ name: item })))
const reportOn = (...stages: ReturnType<typeof stage>[]) =>
  reportOf([precheckResult(withStages(...stages), NOTHING_ASSERTED, NOW, null)])
const many = (pool: string, count: number, ...items: string[]) =>
  Array.from({ length: count }, (_, index) => on(`${pool}-${index}`, ...items))

describe('node pools in the summary', () => {
  it('count the nodes of each cause, the largest pool first', () => {
    const summary = renderSummary(reportOn(...many('pool-a', 7, 'DiskX', 'SwapX'), ...many('pool-b', 9, 'DiskX')))
    expect(summary).toContain('### Nodes')
    const rows = [
      ...summary.matchAll(
        /<tr><td><code>(pool-.-\*)<\/code><br>Number: (\d+) · Worst: Blocks(?: · |<br>)Causes: (.*?)<\/td><\/tr>/g,
      ),
    ]
    expect(rows.map(([, pool, nodes, causes]) => [pool, nodes, causes])).toEqual([
      ['pool-b-*', '9', 'DiskX × 9'],
      ['pool-a-*', '7', 'DiskX × 7<br>SwapX × 7'],
    ])
  })

  it('are left out if every node is named in its row', () => {
    expect(renderSummary(reportOn(...many('pool-a', 5, 'DiskX')))).not.toContain('### Nodes')
  })

  it('list five causes, and say how many more there are', () => {
    const items = Array.from({ length: 8 }, (_, index) => `Item${index}X`)
    expect(renderSummary(reportOn(...many('pool-a', 6, ...items)))).toMatch(/× 6<br>and 3 more<\/td>/)
  })
})

describe('the pattern of a node pool', () => {
  it.each([
    ['cce-prod-001', 'cce-prod-*'],
    ['prod-a-xvksd', 'prod-a-*'],
    ['prod-a-17.cn-north-4.compute', 'prod-a-*'],
    ['node7', 'node*'],
    ['10.0.1.7', '10.0.1.*'],
    ['gateway', 'gateway'],
  ])('groups the node %s under %s', (name, pattern) => {
    expect(poolOf(name)).toBe(pattern)
  })
})

describe('the changes since the last report', () => {
  const report = reportOn(on('n', 'DiskX', 'SwapX'))
  const [first, second] = report.findings
  if (!first || !second) throw new Error('two findings are expected')

  it('are left out without a baseline', () => {
    expect(renderSummary(report)).not.toContain('### Since the last report')
  })

  it('count and mark new findings, and list resolved ones', () => {
    const compared = {
      ...report,
      findings: [
        { ...first, status: 'new' as const },
        { ...second, status: 'known' as const },
      ],
      resolved: [first, second],
      counts: { ...report.counts, new: 1, resolved: 2 },
    }
    const summary = renderSummary(compared)
    expect(summary).toContain('🆕 1 new · 2 resolved · 1 known')
    expect(summary).toContain(`<tr><td>🆕 <code>${first.name}</code>`)
    expect(summary).toContain(`✔ <code>${second.name}</code>`)
  })
})
