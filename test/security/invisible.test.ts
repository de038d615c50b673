import { describe, expect, it, jest } from '@jest/globals'
import { stringify } from 'yaml'
import { compareWithBaseline, toBaselineFinding } from '../../src/baseline/compare.js'
import { annotate } from '../../src/github/runner/workflow-commands.js'
import { LANGUAGES } from '../../src/model/language.js'
import type { Report, ReportFinding } from '../../src/model/report.js'
import { renderAnnotations } from '../../src/report/annotations.js'
import { failedWriteAnnotations } from '../../src/report/destinations.js'
import { renderFiles } from '../../src/report/files.js'
import { checkRunName, renderCheckRun } from '../../src/report/markdown/check-run.js'
import { renderComment } from '../../src/report/markdown/comment.js'
import { renderOutputs } from '../../src/report/outputs.js'
import { pendingStatus, renderStatus, statusContext } from '../../src/report/status.js'
import { renderText } from '../../src/report/text.js'
import { logLines } from '../../src/text/log.js'
import { failed, NOW, withItems } from '../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../support/cce/results.js'
import { policyOf, reportOf } from '../support/reports/report-of.js'
import { MARK } from './payloads.js'
import { changedResponses, reportOn } from './responses.js'

/** Format characters: directions, zero widths, a byte order mark, tags, variation selectors; and control characters. */
const INVISIBLE =
  '\u202e\u2066\u200b\u200d\u2060\ufeff\u00ad\u061c\u180e\u{e0041}\ufe0f\u115f\u3164\u0007\u001b\u0085\u2028'
const HOSTILE = `${MARK}${INVISIBLE}${MARK}`
const HIDDEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/u

/** Every text that a report can hold, with invisible characters in it. */
function hostileReports(): Report[] {
  const report = reportOn(changedResponses((text) => `${text}${HOSTILE}`))
  const entry = { line: 3, reason: HOSTILE }
  const findings = report.findings.map(
    (one): ReportFinding => ({
      ...one,
      title: `${one.title}${HOSTILE}`,
      meaning: HOSTILE,
      fix: HOSTILE,
      docUrl: `https://evil.example/${HOSTILE}`,
      rule: { ...entry, entry: `rules[0]${HOSTILE}`, decision: 'block' },
      waiver: { ...entry, entry: 'waivers[0]', owner: HOSTILE, expires: '2026-01-31', daysLeft: 30 },
      location: { file: `clusters/${HOSTILE}.tf`, line: 1 },
    }),
  )
  const earlier = report.findings.map(toBaselineFinding).map((one, index) => ({
    ...one,
    name: HOSTILE,
    title: HOSTILE,
    decides: true,
    fingerprint: `f${index.toString(16).padStart(16, '0')}`,
  }))
  return [
    { ...report, findings },
    compareWithBaseline(report, { generatedAt: null, findings: earlier, cutFrom: null }),
    ...policies().map((text) =>
      reportOf([precheckResult(withItems(failed({ name: HOSTILE, kind: 'Risk' })), NOTHING_ASSERTED, NOW, null)], {
        policy: { ...policyOf(text), file: `.github/${HOSTILE}.yml`, source: 'base', ref: `a${HOSTILE}`, commit: null },
        proposal: policyOf(`version: 1\n${JSON.stringify(HOSTILE)}: 1\n`),
      }),
    ),
  ]
}

/** A policy in force and faulty ones, whose every text has invisible characters. */
const policies = (): string[] => [
  stringify({
    version: 1,
    rules: [{ match: { name: `${MARK}*` }, decision: 'block', reason: HOSTILE }],
    waivers: [
      { name: `${MARK}*`, reason: HOSTILE, owner: HOSTILE, expires: '2026-01-09' },
      { name: HOSTILE, reason: HOSTILE, owner: HOSTILE, expires: '2025-01-09' },
      { name: `no-such-${HOSTILE}`, reason: HOSTILE, owner: HOSTILE, expires: '2026-01-09' },
    ],
    items: [{ name: `${MARK}*`, title: HOSTILE, meaning: HOSTILE, fix: HOSTILE }],
  }),
  stringify({
    version: HOSTILE,
    [HOSTILE]: 1,
    'fail-on': HOSTILE,
    rules: [{ match: { kind: HOSTILE }, decision: HOSTILE }],
  }),
  `version: 1\n${HOSTILE}: [`,
]

/** What a report puts into each place, by name. */
function outputsOf(report: Report): Map<string, string> {
  const run = { headSha: 'a'.repeat(40), runUrl: null }
  const check = renderCheckRun(report, checkRunName('x', HOSTILE), run)
  const comment = (isBrief: boolean) =>
    renderComment(report, { ...run, key: '0'.repeat(16), before: null, isBrief, redact: (text) => text })
  const refused = { message: `status 422: ${HOSTILE}`, isPermission: false }
  const lost = failedWriteAnnotations(
    [{ name: { en: 'Comment', zh: '评论' }, permission: 'x', error: refused }],
    null,
    report.language,
  )
  return new Map([
    ...renderFiles(report, []),
    ['check run', decoded(check)],
    ['comment', comment(false)],
    ['brief comment', comment(true)],
    [
      'status',
      decoded([renderStatus(report), pendingStatus(HOSTILE, NOW, report.language), statusContext('x', HOSTILE)]),
    ],
    ['annotations', printed(() => annotate([...renderAnnotations(report), ...lost], (text) => text))],
    ['log', renderText(report).flatMap(logLines).join('\n')],
    ['outputs', decoded(renderOutputs(report, { reportDir: 'd', reportJson: 'd/report.json' }))],
  ])
}

/** All texts in a value, and its keys. */
function decoded(value: unknown): string {
  if (Array.isArray(value)) return value.map(decoded).join('\n')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([key, one]) => `${key}\n${decoded(one)}`)
    .join('\n')
}

function printed(print: () => void): string {
  const texts: string[] = []
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    texts.push(String(chunk))
    return true
  })
  try {
    print()
  } finally {
    spy.mockRestore()
  }
  return texts.join('')
}

describe('invisible characters in the responses, the policy and file names', () => {
  it.each(LANGUAGES)('reach no place where the report is shown, in %s', (language) => {
    const found = new Set<string>()
    for (const report of hostileReports())
      for (const [name, text] of outputsOf({ ...report, language })) {
        const at = HIDDEN.exec(text)
        if (at) found.add(`${name}: ${JSON.stringify(text.slice(Math.max(0, at.index - 80), at.index + 10))}`)
      }
    expect([...found]).toEqual([])
  })

  it('are escaped once more in JSON that others decode', () => {
    for (const report of hostileReports()) {
      const files = renderFiles(report, [])
      expect(decoded(JSON.parse(files.get('report.sarif') ?? ''))).not.toMatch(HIDDEN)
      const [, data = 'null'] =
        /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(files.get('report.html') ?? '') ?? []
      expect(decoded(JSON.parse(data))).not.toMatch(HIDDEN)
      expect(JSON.parse(files.get('report.json') ?? '')).toEqual(JSON.parse(JSON.stringify(report)))
    }
  })
})
