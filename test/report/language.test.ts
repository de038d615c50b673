import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readSelected, selectFromList } from '../../src/checks/addons/select.js'
import { LANGUAGES, type Language } from '../../src/model/language.js'
import type { Report, ReportFinding } from '../../src/model/report.js'
import { renderAnnotations } from '../../src/report/annotations.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { renderOutputs } from '../../src/report/outputs.js'
import { renderText } from '../../src/report/text.js'
import { escapeHtml } from '../../src/text/markdown.js'
import { addonList, addonTask, failed, item, NOW, precheck, risk, withItems } from '../support/cce/responses.js'
import { ANY_TASK, NOTHING_ASSERTED, precheckResult } from '../support/cce/results.js'
import { CASES, casesIn } from '../support/reports/cases.js'
import { policyOf, reportOf } from '../support/reports/report-of.js'

/** What the API or a library says inside a sentence of ours in the golden cases. */
const QUOTED: readonly string[] = [
  'see the check log',
  'The disk is 97% full',
  'check item succeed',
  'Map keys must be unique',
]

/** The texts of a finding that are not ours: those of the API and of a policy. */
const untrusted = ({ scope, message, advice, title, meaning, fix, rule, waiver }: ReportFinding): string[] => [
  ...(scope === 'gate' ? [] : [message.trim()]),
  ...(advice === 'policy' ? [title, meaning, fix].filter((text) => !HAN.test(text)) : []),
  ...[rule?.reason, waiver?.reason].filter((reason) => typeof reason === 'string'),
]

/** What is left of a rendered report without names, values and words that are not ours. */
function ownWords(text: string, { findings }: Report): string {
  return [...QUOTED, ...findings.flatMap(untrusted)]
    .flatMap((one) => [one, one.replace(/\s+/g, ' '), escapeHtml(one)])
    .reduce((rest, one) => rest.replaceAll(one, ''), text)
    .replace(/<(code|pre)>[\s\S]*?<\/\1>/g, '')
    .replace(/^ +\$ .*$/gm, '')
    .replace(/https?:\/\/[^\s"<]+/g, '')
}

const HAN = /\p{Script=Han}/u
/** Four words in a row make a sentence; the names of products and inputs are shorter. */
const ENGLISH = /(?<![\w-])[A-Za-z]+(?: [a-z]+){3,}/

it('the search for English sentences finds them', async () => {
  const report = (await CASES['running']?.()) as Report
  for (const text of [
    renderSummary(report),
    renderText(report).join('\n'),
    renderAnnotations(report)[0]?.message ?? '',
  ])
    expect(ownWords(text, report)).toMatch(ENGLISH)
})

describe.each(Object.entries(casesIn('zh-cn')))('the Chinese report of the case %s', (_name, make) => {
  it('has no English sentence of ours, and no half-width punctuation after a Han character', async () => {
    const report = await make()
    const annotations = renderAnnotations(report).map(({ title, message }) => `${title}\n${message}`)
    for (const text of [renderSummary(report), renderText(report).join('\n'), ...annotations]) {
      expect(text).toMatch(HAN)
      expect(ownWords(text, report)).not.toMatch(ENGLISH)
      expect(ownWords(text, report)).not.toMatch(/\p{Script=Han}[,.:;?!]/u)
    }
  })

  it('explains each finding and its fix in Chinese', async () => {
    const { findings } = await make()
    expect(findings.filter(({ scope, title }) => scope === 'gate' && !HAN.test(title))).toEqual([])
    const ours = findings.filter(({ advice }) => advice !== 'policy')
    expect(ours.filter(({ meaning, fix }) => !HAN.test(meaning) || !HAN.test(fix))).toEqual([])
  })
})

describe.each(Object.keys(CASES))('the reason of the case %s', (name) => {
  it('is the English headline in every language', async () => {
    const headline = (await CASES[name]?.())?.headline
    for (const language of LANGUAGES) {
      const report = (await casesIn(language)[name]?.()) as Report
      expect([report.language, report.reason]).toEqual([language, headline])
      expect(HAN.test(report.headline)).toBe(language === 'zh-cn')
      expect(renderOutputs(report, { reportDir: 'd', reportJson: 'd/r' })['reason']).toBe(headline)
    }
  })

  it('is the same in every language, as are decisions, counts, ids and order', async () => {
    const [english, chinese] = [await CASES[name]?.(), await casesIn('zh-cn')[name]?.()]
    expect(withoutWords(chinese as Report)).toEqual(withoutWords(english as Report))
  })
})

/** A report without what is put in words. */
function withoutWords(report: Report): unknown {
  const words: readonly string[] = ['language', 'headline', 'title', 'message', 'meaning', 'fix', 'docUrl', 'what']
  const bare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bare)
    if (typeof value !== 'object' || value === null) return value
    const fields = Object.entries(value).filter(([key]) => !words.includes(key))
    return Object.fromEntries(fields.map(([key, one]) => [key, key === 'faults' ? (one as []).length : bare(one)]))
  }
  return bare(report)
}

const POLICY = policyOf(`version: 1
rules:
  - match: { name: "A*" }
    decision: block
waivers:
  - name: "B*"
    reason: because
    owner: me
    expires: 2026-02-01
  - name: nothing
    reason: because
    owner: me
    expires: 2025-02-01
`)

it('the language changes no decision, count, fingerprint, id or order of any response', () => {
  const oneOf = (...words: unknown[]) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, fc.string())
  const anItem = fc.record({
    name: oneOf('A1', 'B1', 'NodeDiskCheck', 'AddonLimit', 'DeprecatedApiCheck'),
    kind: oneOf('Exception', 'Risk', null),
    level: oneOf('Fatal', 'Warning', 'Info', null),
    phase: oneOf('Failed', 'Success', 'Running'),
    group: oneOf('NodeCheck', 'ExecuteException'),
    message: fc.string(),
  })
  const target = fc.constantFrom(null, 'v1.31', 'v1.32')
  fc.assert(
    fc.property(
      fc.array(anItem, { maxLength: 6 }),
      target,
      oneOf('Success', 'Failed'),
      (items, targetVersion, phase) => {
        const raw = withItems(...items.map((one) => (one.phase === 'Failed' ? failed(one) : item(one))))
        const expected = { ...NOTHING_ASSERTED, targetVersion }
        const results = [
          precheckResult({ ...raw, metadata: precheck()['metadata'] }, expected, NOW, 0),
          ...readSelected(
            selectFromList(
              addonList(addonTask({ status: { status: phase, riskList: [risk({ status: phase })] } })),
              ANY_TASK,
            ),
            ...([expected, NOW, 0] as const),
          ),
        ]
        const numbersIn = (language: Language) =>
          withoutWords(reportOf(results, { language, policy: POLICY, subject: { targetVersion } }))
        expect(numbersIn('zh-cn')).toEqual(numbersIn('en'))
      },
    ),
  )
})
