import { describe, expect, it } from '@jest/globals'
import { compareWithBaseline } from '../../../src/baseline/compare.js'
import { grouped, LANGUAGES } from '../../../src/model/language.js'
import type { Report } from '../../../src/model/report.js'
import {
  COMMENT_BUDGET,
  type CommentContext,
  isSameComment,
  markOf,
  renderComment,
  renderPage,
} from '../../../src/report/markdown/comment.js'
import { failed, item, withItems } from '../../support/cce/responses.js'
import { CASES } from '../../support/reports/cases.js'
import { bytes, reading } from '../reports.js'
import { CONTEXT, ENDLESS, HUGE } from './fixtures.js'

const page = (report: Report, over: Partial<CommentContext> = {}) => renderComment(report, { ...CONTEXT, ...over })

describe('a comment on 36 items that fail on 2,000 nodes', () => {
  it('stays within its budget', () => {
    expect(HUGE.findings).toHaveLength(36)
    expect(bytes(page(HUGE))).toBeLessThanOrEqual(COMMENT_BUDGET)
  })

  it('names five nodes for each cause, and says how many more there are', () => {
    expect(page(HUGE)).toMatch(/2,000 nodes<br>(<code>prod-[abcd]-\d+<\/code><br>){5}and 1,995 more/)
  })
})

describe('the page of a comment', () => {
  const short = 'Shortened: messages, reasons and node names are left out here'
  const names = 'Shortened: only names are shown here'
  const at = (budget: number) => renderPage(HUGE, { headSha: null, runUrl: null }, [], budget)

  it('is complete if it fits', () => {
    expect(at(200_000)).not.toContain('Shortened')
  })

  it('is shortened by messages and node names first, and says so', () => {
    const text = at(35_000)
    expect(text).toContain(short)
    expect(text).not.toContain('磁盘')
    expect(text).toContain('Do this')
  })

  it('is shortened by what to do next, and says so', () => {
    const text = at(9_000)
    expect(text).toContain(names)
    expect(text).not.toContain('Do this')
    expect(text.match(/<tr><td><code>NodeCheck\d+<\/code>/g)).toHaveLength(36)
  })

  it('is shortened by whole rows at last, and says how many', () => {
    const text = at(2_500)
    expect(bytes(text)).toBeLessThanOrEqual(2_500)
    const kept = text.match(/<tr><td><code>NodeCheck\d+<\/code>/g)?.length ?? 0
    expect(kept).toBeGreaterThan(0)
    expect(text).toContain(`${36 - kept} more rows not shown here; see the job summary and report.json.`)
  })

  it('says how many findings it cannot carry for the next report', () => {
    const text = page(ENDLESS)
    expect(bytes(text)).toBeLessThanOrEqual(COMMENT_BUDGET)
    const kept = markOf(text)?.carried?.findings.length ?? 0
    expect(text).toContain(`${grouped(3000 - kept)} findings did not fit into this comment`)
  })

  it.each(LANGUAGES)('lacks no text in %s', async (language) => {
    for (const make of Object.values(CASES)) {
      const report = { ...(await make()), language }
      for (const text of [page(report), page(report, { isBrief: true })])
        expect(text).not.toMatch(/undefined|\bnull\b|\[object/)
    }
  })

  it('is Chinese on request', () => {
    expect(page({ ...reading(withItems(failed())), language: 'zh-cn' })).toContain('升级前必须修复')
  })
})

describe('the comparison of two comments', () => {
  const report = reading(withItems(item(), failed()))
  const body = page(report)
  it.each<[string, string, boolean]>([
    ['ignores the address of the run', page(report, { runUrl: 'https://ghes.example/x/o/r/actions/runs/77' }), true],
    ['ignores the time of the report', page({ ...report, generatedAt: '2026-01-01T00:20:00Z' }), true],
    ['notices spaces', body.replaceAll('\n', ' \r\n'), false],
    ['notices another commit', page(report, { headSha: 'b'.repeat(40) }), false],
    ['notices another finding', page(reading(withItems(failed({ name: 'Other' })))), false],
    [
      'notices a new finding',
      page(compareWithBaseline(report, { generatedAt: null, findings: [], cutFrom: null })),
      false,
    ],
  ])('%s', (_, other, same) => {
    expect(isSameComment(body, other)).toBe(same)
  })

  it('ignores line ends', () => {
    expect(isSameComment(body, body.replaceAll('\n', '\r\n'))).toBe(true)
  })
})
