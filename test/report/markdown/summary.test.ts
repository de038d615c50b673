import { describe, expect, it } from '@jest/globals'
import { readSelected, selectFromList } from '../../../src/checks/addons/select.js'
import { readSaved } from '../../../src/checks/saved/index.js'
import type { Report } from '../../../src/model/report.js'
import { renderFiles } from '../../../src/report/files.js'
import { renderSummary, SUMMARY_BUDGET } from '../../../src/report/markdown/summary.js'
import { renderText } from '../../../src/report/text.js'
import {
  addonList,
  addonTask,
  failed,
  goTime,
  item,
  NOW,
  precheck,
  risk,
  stage,
  withItems,
} from '../../support/cce/responses.js'
import { ANY_TASK, NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { CASES } from '../../support/reports/cases.js'
import { reportOf } from '../../support/reports/report-of.js'
import { bytes, reading } from '../reports.js'

it('the sections of the summary are in the order of a reader’s questions', () => {
  const { status } = withItems(
    item(),
    failed({ name: 'Blocking' }),
    failed({ name: 'Broken', group: 'ExecuteException' }),
    failed({ name: 'Risky', kind: 'Risk', level: 'Warning' }),
    failed({
      name: 'DeprecatedApiCheck',
      kind: 'Risk',
      level: 'Info',
      riskSource: { deprecatedAPIRisks: [{ url: '/apis/x', userAgent: 'kubectl' }] },
    }),
    failed({ name: 'Noted', kind: 'Risk', level: 'Info' }),
  ) as { status: object }
  const expired = addonTask({
    metadata: { expireTimeStamp: goTime(-9) },
    status: { status: 'Failed', riskList: [risk({ status: 'Failed' })] },
  })
  const report = reportOf([
    precheckResult(precheck({ status: { ...status, nodeCheckStatus: null } }), NOTHING_ASSERTED, NOW, null),
    ...readSelected(selectFromList(addonList(expired), ANY_TASK), NOTHING_ASSERTED, NOW, null),
  ])
  const headings = [...renderSummary(report).matchAll(/^(#{2,3} .*|<p>Cluster|<details>|<sub>)/gm)].map(
    ([text]) => text,
  )
  expect(headings).toEqual([
    expect.stringMatching(/^## ⛔ Do not approve yet\. 1 cause must be fixed before /),
    '<details>',
    '<p>Cluster',
    '### Fix before the upgrade',
    '### Could not be decided',
    '### Confirm or fix',
    '### Skip list for CCE',
    '<details>',
    '<details>',
    '### Readiness',
    '### The way back',
    '### Removed APIs that are still called',
    '### Add-ons',
    '### Notes',
    '### From results that do not count',
    '### Not in the catalog',
    '### Not covered',
    '<details>',
    '<sub>',
  ])
})

describe('the validity in the summary', () => {
  it.each([
    [49, 'valid until 00:49 UTC (49 min left)'],
    [0.5, 'valid until 00:00 UTC (30 s left)'],
    [65, 'valid until 01:05 UTC (1 h 5 min left)'],
    [-190, 'expired 3 h 10 min ago'],
  ])('is shown for an expiry in %d minutes as: %s', (minutes, words) => {
    expect(renderSummary(reading(precheck({ status: { expireTimeStamp: goTime(minutes) } })))).toContain(words)
  })

  it('is unknown without an expiry, and not shown while the task runs', () => {
    expect(renderSummary(reading(precheck({ status: { expireTimeStamp: null } })))).toContain('no known expiry')
    const running = renderSummary(reading(precheck({ status: { phase: 'Running', expireTimeStamp: null } })))
    expect(running).toContain('still Running')
    expect(running).not.toContain('no expiry')
  })
})

/** A report of 5,000 findings, each as long as a cell may be. */
const huge = (count = 5000): Report => {
  const items = Array.from({ length: count }, (_, index) =>
    failed({ name: `Check${String(index).padStart(4, '0')}`, message: `<&"'${'界'.repeat(600)}` }),
  )
  const nodes = Array.from({ length: 20 }, (_, index) => stage(`node-${index}`, item({ name: `Passed${index}` })))
  const status = { phase: 'Failed', clusterCheckStatus: { phase: 'Failed', itemsStatus: items } }
  return reading(precheck({ status: { ...status, nodeCheckStatus: { phase: 'Success', nodeStageStatus: nodes } } }))
}

describe('a summary that is too large', () => {
  const summary = renderSummary(huge())

  it('is cut below 900 KiB of UTF-8 at whole rows, and uses the space', () => {
    expect(SUMMARY_BUDGET).toBe(900 * 1024)
    expect(bytes(summary)).toBeLessThanOrEqual(SUMMARY_BUDGET)
    expect(bytes(summary)).toBeGreaterThan(SUMMARY_BUDGET - 8 * 1024)
    for (const line of summary.split('\n')) if (line.startsWith('<tr>')) expect(line).toMatch(/<\/tr>$/)
    expect(summary.split('<table>').length).toBe(summary.split('</table>').length)
  })

  it('is shortened before a row is cut, and says what each form leaves out', () => {
    const report = huge(300)
    const full = renderSummary(report)
    const short = renderSummary(report, bytes(full) - 1)
    const names = renderSummary(report, bytes(short) - 1)
    expect(full).not.toContain('Shortened')
    expect(short).toContain('Shortened: meanings and node names')
    expect(names).toContain('Shortened: only the names of causes')
    const rows = (page: string) => [...page.matchAll(/<tr><td>(?:🆕 )?<code>Check\d{4}<\/code>/g)].length
    expect([rows(full), rows(short), rows(names)]).toEqual([300, 300, 300])
    expect(bytes(short)).toBeLessThan(bytes(full))
    expect(bytes(names)).toBeLessThan(bytes(short))
  })

  it('says how many rows were left out', () => {
    const summary = renderSummary(huge(), 400 * 1024)
    const kept = [...summary.matchAll(/<tr><td><code>Check\d{4}<\/code>/g)].length
    const hidden = /<b>([\d,]+) more rows not shown here; see report\.json\.<\/b>/.exec(summary)?.[1]?.replace(',', '')
    expect(kept + Number(hidden)).toBe(5000)
    expect(kept).toBeGreaterThan(100)
  })

  it('keeps the verdict, the identity and every heading', () => {
    expect(summary).toMatch(/^## ⛔ Do not approve yet\. 5,000 causes must be fixed before v1\.31\.1-r0/)
    expect(summary).toContain('<p>Cluster')
    expect(summary).toMatch(/<sub>cce-upgrade-gate 1\.0\.0 · .*<\/sub>\n$/)
  })

  it.each([0, 1, 3000, 5000, 20_000, 100_000])('still ends every table within %d bytes', (budget) => {
    const small = renderSummary(huge(100), budget)
    expect(small.split('<table>').length).toBe(small.split('</table>').length)
    expect(small.split('<details>').length).toBe(small.split('</details>').length)
    if (budget >= 3000) expect(bytes(small)).toBeLessThanOrEqual(budget)
  })

  it('is cut if there are more clusters than fit', () => {
    const files = Array.from({ length: 300 }, (_, index) => ({
      path: `${index}.json`,
      text: JSON.stringify(
        precheck({ spec: { clusterID: `${'x'.repeat(600)}${index}` }, metadata: { uid: `u${index}` } }),
      ),
    }))
    const report = reportOf(readSaved(files, null, NOTHING_ASSERTED, ANY_TASK, NOW).results)
    const text = renderSummary(report, 400 * 1024)
    expect(bytes(text)).toBeLessThanOrEqual(400 * 1024)
  })

  it('leaves everything in report.json', () => {
    const files = renderFiles(huge(), [])
    expect(JSON.parse(files.get('report.json') ?? '').findings).toHaveLength(5000)
    expect(files.get('summary.md')).toBe(summary)
  })
})

describe('the values of configuration risks', () => {
  const secret = 's3cr3t-value'
  const configurationRisks = [
    {
      package: 'kubelet',
      sourceFile: '/etc/kubelet',
      field: 'apiToken',
      operation: 'modify',
      originalValue: secret,
      value: `new-${secret}`,
    },
    { package: 'docker', field: 'proxy', value: { nested: secret } },
    secret,
  ]
  const report = reading(withItems(failed({ riskSource: { configurationRisks } })))

  it('are in report.json', () => {
    expect(renderFiles(report, []).get('report.json')).toContain(secret)
  })

  it('are in no summary and no log, which name only the changed fields', () => {
    for (const text of [renderSummary(report), renderText(report).join('\n')]) {
      expect(text).not.toContain(secret)
      expect(text).toContain('kubelet /etc/kubelet apiToken')
      expect(text).toContain('docker proxy')
    }
  })
})

describe('what a finding affects', () => {
  const whereOf = (over: Record<string, unknown>) => {
    const row = renderSummary(reading(withItems(failed(over))))
      .split('\n')
      .find((line) => line.startsWith('<tr><td>'))
    return /<br>Where: (.*?)<\/td>/.exec(row ?? '')?.[1]
  }

  it('is the cluster if nothing is named', () => {
    expect(whereOf({})).toBe('the cluster')
  })

  it('lists the add-ons that the risks name', () => {
    const addonRisks = [
      { addonTemplateName: 'coredns', alias: 'DNS' },
      { alias: 'NGINX' },
      { addonTemplateName: 'coredns' },
      7,
    ]
    expect(whereOf({ riskSource: { addonRisks } })).toBe('2 add-ons<br><code>coredns</code><br><code>NGINX</code>')
  })

  it('lists five of the nodes that the risks name', () => {
    const nodeRisks = Array.from({ length: 7 }, (_, index) => ({ NodeID: `n${index}` }))
    expect(whereOf({ riskSource: { nodeRisks } })).toMatch(
      /^7 nodes<br>(<code>node with ID n\d<\/code><br>){5}and 2 more$/,
    )
  })
})

describe('the log', () => {
  it('names the callers of a removed API', async () => {
    const lines = renderText((await CASES['warnings']?.()) as Report)
    expect(lines).toContain('      /apis/batch/v1beta1/cronjobs is called by argocd-application-controller')
  })

  it('lists thirty findings of a section, and says how many more there are', () => {
    const lines = renderText(huge(100))
    expect(lines.filter((line) => line.startsWith('  * '))).toHaveLength(30)
    expect(lines).toContain('  … and 70 more findings in report.json')
  })
})
