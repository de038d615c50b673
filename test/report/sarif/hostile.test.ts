import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { renderSarif } from '../../../src/report/sarif/log.js'
import { visible } from '../../../src/text/plain.js'
import { toHtml } from '../../security/html.js'
import { MARK, PAYLOADS } from '../../security/payloads.js'
import { HIDDEN, hostile } from '../../text/hostile.js'
import { about, anyReport, finding, SECRET } from '../reports.js'
import { resultsOf, rulesOf, runOf, sarifOf, schemaProblems } from './schema.js'

/** Every text in a value, keys included. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => [key, ...textsIn(one)])
}

/** What a page of help may be made of. */
const TAGS: readonly RegExp[] = [
  /^<\/?(?:p|strong|code|pre)>$/,
  /^<a href="https:\/\/(?:support\.huaweicloud\.com|github\.com\/cce-upgrade-gate\/cce-upgrade-gate)\/[^"]*">$/,
  /^<\/a>$/,
]

/** Whatever in a page of Markdown is not ours. */
function strangeIn(markdown: string): string[] {
  const html = toHtml(markdown)
  const tags = (html.match(/<[^>]*>/g) ?? []).filter((tag) => !TAGS.some((allowed) => allowed.test(tag)))
  const plain = html.replace(/<code[^>]*>[\s\S]*?<\/code>|<[^>]*>/g, ' ')
  return [...tags, ...(/@\w|#\d|https?:|www\.|:\w+:/.exec(plain) ?? [])]
}

it('SARIF of any report is valid, with nothing hidden and no link in its messages', () => {
  fc.assert(
    fc.property(anyReport, (made) => {
      const text = sarifOf(made)
      const log = JSON.parse(text)
      const { results = [], tool } = runOf(made)
      expect(schemaProblems(log)).toEqual([])
      expect(text.isWellFormed()).toBe(true)
      expect(textsIn(log).filter((one) => HIDDEN.test(one))).toEqual([])
      expect(results.filter(({ message }) => message.text?.includes(']('))).toEqual([])
      expect(tool.driver.rules?.flatMap(({ help }) => strangeIn(help?.markdown ?? ''))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

it('SARIF of any report has a result for each finding, with a rule and a location', () => {
  fc.assert(
    fc.property(anyReport, (made) => {
      const run = runOf(made)
      expect(run.results).toHaveLength(made.findings.length)
      const ids = run.tool.driver.rules?.map(({ id }) => id) ?? []
      expect(new Set(ids).size).toBe(ids.length)
      const keys = run.results?.map(({ ruleId, partialFingerprints }) =>
        JSON.stringify([ruleId, partialFingerprints?.['primaryLocationLineHash']]),
      )
      expect(new Set(keys).size).toBe(made.findings.length)
      for (const { ruleId, ruleIndex, locations } of run.results ?? []) {
        expect(ids[ruleIndex ?? -1]).toBe(ruleId)
        const { uri } = locations?.[0]?.physicalLocation?.artifactLocation ?? {}
        expect(uri).toMatch(/^[A-Za-z0-9._~!'()*%-]+(\/[A-Za-z0-9._~!'()*%-]*)*$/)
        expect(decodeURIComponent(uri ?? '').split('/')).not.toContain('..')
      }
    }),
    { numRuns: 200 },
  )
})

it('SARIF contains no value of a configuration risk', () => {
  fc.assert(
    fc.property(anyReport, (made) => expect(renderSarif(made)).not.toContain(SECRET)),
    { numRuns: 200 },
  )
})

it('texts in SARIF are read back as text', () => {
  fc.assert(
    fc.property(hostile, (said) => {
      const text = resultsOf(about([finding({ message: said })]))[0]?.message.text
      expect(text).toContain(visible(said).trim().replaceAll('](', '] ('))
    }),
  )
})

describe('the help of a SARIF rule', () => {
  it('shows any advice of a policy as code', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (meaning, fix, docUrl, command) => {
        const made = about([finding({ advice: 'policy', meaning, fix, docUrl, commands: [command] })])
        expect(strangeIn(rulesOf(made)[0]?.help?.markdown ?? '')).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it.each(PAYLOADS.map((payload) => [JSON.stringify(payload).slice(0, 50), payload]))(
    'is harmless for %s',
    (_shown, payload) => {
      const made = about([
        finding({ advice: 'policy', meaning: payload, fix: payload, docUrl: payload, commands: [payload] }),
      ])
      const [rule] = rulesOf(made)
      expect(strangeIn(rule?.help?.markdown ?? '')).toEqual([])
      if (payload.includes(MARK)) expect(rule?.help?.markdown).toContain(MARK)
      expect(rule).not.toHaveProperty('helpUri')
    },
  )

  it('the check of the help notices a foreign link', () => {
    expect(strangeIn('[x](http://x.test) <b>x</b> @octocat')).not.toEqual([])
  })
})
