import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Report } from '../../../src/model/report.js'
import { pageData } from '../../../src/report/html/data.js'
import { renderHtml } from '../../../src/report/html/page.js'
import { visible } from '../../../src/text/plain.js'
import { MARK, PAYLOADS } from '../../security/payloads.js'
import { type Responses, reportOn, responses, withEveryText } from '../../security/responses.js'
import { hostile } from '../../text/hostile.js'
import { all, attribute, problemsOf, readPage, textOf } from './page.js'
import { everything } from './reports.js'

/** What tells what is what; a report has no others there. */
const OURS = new Set(
  [
    'verdict decision scope status match advice who owner state source language failOn from to check progress cell',
    'generatedAt expiresAt takenAt latestBackupAt fingerprint expires',
  ].flatMap((keys) => keys.split(' ')),
)

const REPORT = everything()

/** The report with every text in it replaced that comes from outside, and some of ours: by another in turn. */
function poisoned(texts: readonly string[]): Report {
  let turn = 0
  const replace = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return OURS.has(key) ? value : texts[turn++ % texts.length]
    if (Array.isArray(value)) return value.map((one) => replace(one, key))
    if (typeof value !== 'object' || value === null || key === 'cell') return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replace(one, name)]))
  }
  return replace(REPORT) as Report
}

const page = (...texts: string[]): string => renderHtml(poisoned(texts))
const shown = (payload: string): string => JSON.stringify(payload).slice(0, 60)

const dataOf = (html: string): unknown =>
  JSON.parse(textOf(all(readPage(html), 'script').find((one) => attribute(one, 'id') === 'report-data') ?? fail()))

function fail(): never {
  throw new Error('the page lacks an element')
}

describe('the page of a report with hostile texts', () => {
  it.each(PAYLOADS.map((payload) => [shown(payload), payload]))(
    'has no element or attribute beside ours: %s',
    (_shown, payload) => {
      expect(problemsOf(page(payload, `word ${payload} word`, payload))).toEqual([])
    },
  )

  it('has no element or attribute beside ours for any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(problemsOf(page(text))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('gives its script the data unchanged', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const report = poisoned([text])
        expect(dataOf(renderHtml(report))).toEqual(JSON.parse(JSON.stringify(pageData(report))))
      }),
      { numRuns: 30 },
    )
  })

  it('shows the visible characters of a text', () => {
    for (const payload of PAYLOADS.filter((one) => one.includes(MARK) && one.length < 1000)) {
      const messages = all(readPage(page(payload)), 'p', 'message').map(textOf)
      expect(messages).toContain(visible(payload))
    }
  })
})

it.each(PAYLOADS.map((payload) => [shown(payload), payload]))(
  'a hostile answer of the API makes no page but ours: %s',
  (_shown, payload) => {
    const raw = withEveryText(responses(), (text) => (text === 'v1.31.1-r0' ? text : payload)) as Responses
    expect(problemsOf(renderHtml(reportOn(raw)))).toEqual([])
  },
)

it('only known pages are links; any other address is text', () => {
  const [first] = REPORT.findings
  if (!first) throw new Error('no finding')
  const urls = [
    'javascript:alert(1)',
    'https://evil.example/x',
    'https://support.huaweicloud.com.evil.example/',
    '//x',
    'x',
  ]
  for (const docUrl of urls) {
    const html = renderHtml({ ...REPORT, findings: [{ ...first, docUrl, advice: 'policy' }] })
    expect(all(readPage(html), 'a').filter((one) => !attribute(one, 'href')?.startsWith('#'))).toEqual([])
    expect(all(readPage(html), 'code').map(textOf)).toContain(docUrl)
  }
})
