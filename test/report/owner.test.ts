import { expect, it } from '@jest/globals'
import { allEntries } from '../../src/catalog/items/index.js'
import { OWNERS } from '../../src/model/advice.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { casesIn } from '../support/reports/cases.js'

const REPORTS = await Promise.all(Object.values(casesIn('en')).map(async (make) => make()))
const FINDINGS = REPORTS.flatMap(({ findings }) => findings)

it('every finding of every report, also each of the gate’s own, has an owner and a first step', () => {
  expect(FINDINGS.length).toBeGreaterThan(100)
  expect(FINDINGS.filter(({ owner }) => owner === undefined || !OWNERS.includes(owner))).toEqual([])
  expect(FINDINGS.filter(({ fix }) => fix.trim() === '').map(({ name }) => name)).toEqual([])
})

it('no report says that “you” must do something in brackets; it names the author, the platform team or support', () => {
  const summaries = REPORTS.map((report) => renderSummary(report)).join('\n')
  expect(summaries).not.toMatch(/\(you\)/)
  expect(summaries).toContain('<b>Do this</b> <i>(platform team)</i>: ')
  expect(summaries).toContain('<b>Do this</b> <i>(author of the pull request)</i>: ')
})

it('an item whose first step is a ticket belongs to support, and one that is tried first to the platform team', () => {
  for (const { who, owner, fix } of allEntries().filter(({ who }) => who === 'support'))
    expect([fix.en, owner]).toEqual([fix.en, /^(?:Run|Check|Plan|If)\b/.test(fix.en) ? 'platform' : who])
})
