import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareWithBaseline, toBaselineFinding } from '../../src/baseline/compare.js'
import { LANGUAGES } from '../../src/model/language.js'
import type { Report } from '../../src/model/report.js'
import { renderCheckRun } from '../../src/report/markdown/check-run.js'
import { type CommentContext, markOf, renderComment } from '../../src/report/markdown/comment.js'
import { renderStatus } from '../../src/report/status.js'
import { CASES } from '../support/reports/cases.js'
import { policyOf } from '../support/reports/report-of.js'
import { problemsIn, toHtml } from './html.js'
import { MARK, PAYLOADS } from './payloads.js'
import { changedResponses, reportOn, responses } from './responses.js'

/** Without a link to the run, since the checker allows no links outside of our own. */
const CONTEXT: CommentContext = {
  key: '0'.repeat(16),
  before: null,
  isBrief: false,
  headSha: 'abcdef0'.repeat(6).slice(0, 40),
  runUrl: null,
  redact: (text) => text,
}

const MARKER = /^<!-- cce-upgrade-gate\/comment key=[0-9a-f]{16} state=[A-Za-z0-9+/=]* -->$/

/** Everything harmful in what a report puts on GitHub. */
function problemsOf(report: Report): string[] {
  const comments = [false, true].map((isBrief) => renderComment(report, { ...CONTEXT, isBrief }))
  const run = renderCheckRun(report, 'x', CONTEXT)
  const pages = [...comments.map((body) => body.split('\n').slice(1).join('\n')), run.summary, run.text]
  const whole = comments.map((body) => toHtml(body).replace(/^<!--[^>]*-->\n?/, ''))
  const { description } = renderStatus(report)
  return [
    ...pages.flatMap((page) => problemsIn(toHtml(page))),
    ...whole.flatMap(problemsIn),
    ...comments.filter((body) => !MARKER.test(body.split('\n')[0] ?? '')).map(() => 'the mark is broken'),
    ...comments.filter((body) => markOf(body)?.carried == null).map(() => 'what it carries cannot be read'),
    ...(/^[\p{L}\p{N} .,;:()：；，。（）-]*$/u.test(description) ? [] : [`the status ${description}`]),
    ...run.annotations.filter(({ message }) => message === '' || !message.isWellFormed()).map(() => 'a message'),
  ]
}

const poisoned = (change: (text: string) => string): Report => reportOn(changedResponses(change))

/** The report compared with a baseline whose every text is the payload: its findings are resolved, and those of the report new. */
function compared(report: Report, payload: string): Report {
  const earlier = report.findings.map(toBaselineFinding).map((one, index) => ({
    ...one,
    name: payload,
    title: payload,
    decides: true,
    fingerprint: `f${index.toString(16).padStart(16, '0')}`,
  }))
  const after = compareWithBaseline(report, { generatedAt: null, findings: earlier, cutFrom: null })
  const resolved = earlier.map(({ addon: _, decides: __, ...rest }) => rest)
  return { ...after, resolved, counts: { ...after.counts, resolved: resolved.length } }
}

const shown = (payload: string): string => JSON.stringify(payload).slice(0, 60)

it('harmless responses cause no problem, so every problem below is caused by a payload', () => {
  expect(problemsOf(compared(reportOn(responses()), 'name'))).toEqual([])
})

describe('a page on GitHub in which every text of the responses and of the baseline is hostile', () => {
  it.each(PAYLOADS.map((payload) => [shown(payload), payload]))('is harmless: %s', (_, payload) => {
    for (const change of [() => payload, (text: string) => `${text} ${payload}`, (text: string) => `${payload}${text}`])
      for (const language of LANGUAGES)
        expect(problemsOf({ ...compared(poisoned(change), payload), language })).toEqual([])
  })
})

it('a page on GitHub is harmless whatever its texts are', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(...'<>&"\'`|\n\r-!#@:*_[]()\\/.\u202e\u200b\ud800aF7'),
    maxLength: 40,
  })
  fc.assert(
    fc.property(hostile, (text) => {
      expect(
        problemsOf(
          compared(
            poisoned(() => text),
            text,
          ),
        ),
      ).toEqual([])
    }),
    { numRuns: 50 },
  )
})

it('a page on GitHub treats the texts of a policy as data', () => {
  const evil = '</table> @org/team #1 <img src=x>'
  const policy = policyOf(`version: 1
rules:
  - { match: { level: Fatal }, decision: block, reason: ${JSON.stringify(evil)} }
waivers:
  - { name: NodeItem, reason: ${JSON.stringify(evil)}, owner: ${JSON.stringify(evil)}, expires: 2026-01-31 }
`)
  expect(policy.faults).toEqual([])
  const report = reportOn(responses())
  const ruled = report.findings.map((one) => ({
    ...one,
    rule: { entry: 'rules[0]', line: 3, decision: 'block' as const, reason: evil },
    waiver: { entry: 'waivers[0]', line: 5, reason: evil, owner: evil, expires: '2026-01-31', daysLeft: 30 },
    advice: 'policy' as const,
    title: evil,
    fix: evil,
    docUrl: `https://evil.example/"><b>`,
    location: { file: `${evil}/x.tf`, line: 1 },
  }))
  expect(problemsOf({ ...report, findings: ruled })).toEqual([])
})

it('the pages of all known situations are harmless', async () => {
  for (const [name, make] of Object.entries(CASES)) expect([name, problemsOf(await make())]).toEqual([name, []])
})

it('a comment still shows hostile text to the reader', () => {
  const body = renderComment(
    poisoned(() => `<b>${MARK}</b> @org/team #1`),
    CONTEXT,
  )
  expect(body).toContain(`&lt;b&gt;${MARK}&lt;/b&gt; @org/team #1`)
})
