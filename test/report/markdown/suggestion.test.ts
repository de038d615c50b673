import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Report } from '../../../src/model/report.js'
import { editableLines, suggestionFor, suggestionMark } from '../../../src/report/markdown/suggestion.js'
import { problemsIn, toHtml } from '../../security/html.js'
import { manifestReport, useIn } from '../../support/reports/manifests.js'
import { policyOf } from '../../support/reports/report-of.js'

const KEY = '0123456789abcdef'
const same = (text: string) => text

/** The suggestion for the only line of a report, whose text is given. */
function suggest(text: string, report: Report = manifestReport([useIn('web.yaml', 3)]), redact = same) {
  const [line] = editableLines(report)
  return line === undefined ? null : suggestionFor(line, text, report, KEY, redact)
}

/** The text that GitHub would put in place of the line. */
function suggestedIn(body: string): string | null {
  const [, , text] = /^(`{3,})suggestion\n([^\n]*)\n\1$/m.exec(body) ?? []
  return text ?? null
}

const edited = (...[text, report, redact]: Parameters<typeof suggest>) =>
  suggestedIn(suggest(text, report, redact)?.body ?? '')

/** The column of the apiVersion in a line. */
const columnIn = (text: string): number => text.indexOf('policy/v1beta1') + 1

const reportOnLine = (text: string) =>
  manifestReport([useIn('web.yaml', 3, { location: { file: 'web.yaml', line: 3, column: columnIn(text) } })])

describe('a suggestion', () => {
  it('names what is wrong, says what to do, and holds the whole line with the edit', () => {
    expect(suggest('apiVersion: policy/v1beta1')?.body.split('\n')).toEqual([
      expect.stringMatching(`^<!-- cce-upgrade-gate/suggestion key=${KEY} edit=[0-9a-f]{16} -->$`),
      expect.stringMatching(/^<p><b>API removed in 1\.25<\/b><br>$/),
      expect.stringMatching(/^Manifest: PodDisruptionBudget web uses policy\/v1beta1, .*<br>$/),
      expect.stringMatching(
        /^Change it to policy\/v1.* selector.* <a href="https:\/\/github\.com\/[^"]*#removed-api">Guide<\/a><\/p>$/,
      ),
      '',
      '```suggestion',
      'apiVersion: policy/v1',
      '```',
      '',
    ])
  })

  it.each([
    ['  - apiVersion: "policy/v1beta1"  # keep', '  - apiVersion: "policy/v1"  # keep'],
    ['\tapiVersion: policy/v1beta1', '\tapiVersion: policy/v1'],
    [
      '{ kind: PodDisruptionBudget, apiVersion: policy/v1beta1 }',
      '{ kind: PodDisruptionBudget, apiVersion: policy/v1 }',
    ],
    ['apiVersion: policy/v1beta1 # was extensions/v1beta1', 'apiVersion: policy/v1 # was extensions/v1beta1'],
    ['中文: 😀 # policy/v1beta1', '中文: 😀 # policy/v1'],
  ])('changes nothing else on the line %j', (text, expected) => {
    expect(edited(text, reportOnLine(text))).toBe(expected)
  })

  it('makes all edits of a line at once', () => {
    const text = '[{"apiVersion":"policy/v1beta1"},{"apiVersion":"batch/v1beta1"}]'
    const at = (column: number) => ({ location: { file: 'x.json', line: 1, column } })
    const report = manifestReport([
      useIn('x.json', 1, at(columnIn(text))),
      useIn('x.json', 1, { apiVersion: 'batch/v1beta1', kind: 'CronJob', ...at(text.indexOf('batch') + 1) }),
    ])
    expect(edited(text, report)).toBe('[{"apiVersion":"policy/v1"},{"apiVersion":"batch/v1"}]')
    for (const kind of ['PodDisruptionBudget web', 'CronJob web'])
      expect(suggest(text, report)?.body).toContain(`Manifest: ${kind} uses `)
  })

  it('is marked with its job and with what it changes the line to', () => {
    const marks = ['apiVersion: policy/v1beta1', 'apiVersion: policy/v1beta1 # x', 'apiVersion: policy/v1beta1'].map(
      (text) => suggestionMark(suggest(text)?.body ?? ''),
    )
    expect(marks.map((mark) => mark?.key)).toEqual([KEY, KEY, KEY])
    expect(marks[0]).toEqual(marks[2])
    expect(marks[0]?.edit).not.toBe(marks[1]?.edit)
  })

  it('has its words in Chinese in a Chinese report', () => {
    const report = manifestReport([useIn('web.yaml', 3)], {}, { language: 'zh-cn' })
    expect(suggest('apiVersion: policy/v1beta1', report)?.body).toContain('请在升级前')
  })
})

describe('a line gets no suggestion', () => {
  it.each([
    ['where the text stands elsewhere', ' apiVersion: policy/v1beta1'],
    ['where another text stands there', 'apiVersion: policy/v1'],
    ['which ends with CR, since GitHub may change the line end', 'apiVersion: policy/v1beta1\r'],
    ['with something hidden in it', 'apiVersion: policy/v1beta1 # \u202efdp'],
    ['with a control character', 'apiVersion: policy/v1beta1 # \u0007'],
    ['that is long', `apiVersion: policy/v1beta1 # ${'x'.repeat(1000)}`],
  ])('%s', (_, text) => {
    expect(suggest(text)).toBeNull()
  })

  it('which holds one of our credentials, or whose file does', () => {
    const redact = (text: string) => text.replaceAll('s3cr3t', '***')
    expect(suggest('apiVersion: policy/v1beta1 # s3cr3t', undefined, redact)).toBeNull()
    expect(suggest('apiVersion: policy/v1beta1', undefined, redact)).not.toBeNull()
    expect(suggest('apiVersion: policy/v1beta1', manifestReport([useIn('s3cr3t.yaml', 3)]), redact)).toBeNull()
  })

  it('if the policy waives what was found on it', () => {
    const waiver = { name: 'policy/v1beta1 PodDisruptionBudget', reason: 'x', owner: 'y', expires: '2026-01-31' }
    const policy = policyOf(JSON.stringify({ version: 1, waivers: [waiver] }))
    const report = manifestReport([useIn('web.yaml', 3)], {}, { policy })
    expect(report.findings).toMatchObject([{ decision: 'waived' }])
    expect(editableLines(report)).toEqual([])
  })
})

describe('a suggestion on a line with any text', () => {
  const sign = fc.constantFrom(...'`~<>&"\'|-!#@:*_[]()\\/.{}$ \tF7', '```', '-->', '</p>', '::')
  const line = fc
    .tuple(fc.string({ unit: sign }), fc.string({ unit: sign }))
    .map(([before, after]) => `${before}policy/v1beta1${after}`)

  it('is the line with the edit, and nothing else in the comment than our own markup', () => {
    fc.assert(
      fc.property(line, (text) => {
        const body = suggest(text, reportOnLine(text))?.body ?? ''
        expect(suggestedIn(body)).toBe(text.replace('policy/v1beta1', 'policy/v1'))
        const page = body.split('\n').slice(1).join('\n')
        expect(problemsIn(toHtml(page).replace('<code class="language-suggestion">', '<code>'))).toEqual([])
      }),
    )
  })
})
