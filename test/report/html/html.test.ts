import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { LANGUAGES } from '../../../src/model/language.js'
import { renderFiles } from '../../../src/report/files.js'
import { pageData } from '../../../src/report/html/data.js'
import { renderHtml } from '../../../src/report/html/page.js'
import { casesIn } from '../../support/reports/cases.js'
import { allFailing, mixedItem } from '../reports.js'
import { all, attribute, type Page, problemsOf, readPage, textOf } from './page.js'
import { everything, SECRET } from './reports.js'

const NAMES = [...Object.keys(casesIn('en')), 'everything']

const textsOf = (html: string, tag: string, className?: string): string[] =>
  all(readPage(html), tag, className).map(textOf)

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

describe.each(NAMES)('the page of the case %s', (name) => {
  it.each(LANGUAGES)('is well-formed and accessible in %s', async (language) => {
    const report = (await casesIn(language)[name]?.()) ?? everything(language)
    const html = renderHtml(report)
    const page = readPage(html)
    expect(problemsOf(html)).toEqual([])
    expect(attribute(all(page, 'html')[0] ?? fail(), 'lang')).toBe(language === 'en' ? 'en' : 'zh-CN')
    expect(attribute(all(page, 'header', 'verdict')[0] ?? fail(), 'class')).toBe(`verdict ${report.verdict}`)
    expect(textOf(all(page, 'header')[0] ?? fail())).toContain(report.headline)
    expect(brokenLabels(page)).toEqual([])
    expect(skippedHeadings(page)).toEqual([])
    const data = all(page, 'script').find((one) => attribute(one, 'id') === 'report-data') ?? fail()
    expect(JSON.parse(textOf(data))).toEqual(JSON.parse(JSON.stringify(pageData(report))))
  })
})

/** Ids that are met twice, and labels and links that lead nowhere. */
function brokenLabels(page: Page): string[] {
  const ids = page.elements.map((one) => attribute(one, 'id')).filter((id) => id !== null)
  const labels = page.elements.map((one) => attribute(one, 'aria-labelledby')).filter((id) => id !== null)
  const links = all(page, 'a').map((one) => attribute(one, 'href') ?? '')
  const led = [...labels, ...links.filter((href) => href.startsWith('#')).map((href) => href.slice(1))]
  return [...ids.filter((id, at) => ids.indexOf(id) !== at), ...led.filter((id) => !ids.includes(id))]
}

function skippedHeadings(page: Page): string[] {
  const levels = page.elements.map(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1]).filter((one) => one !== undefined)
  return levels.filter((level, at) => Number(level) > Number(levels[at - 1] ?? 0) + 1)
}

function fail(): never {
  throw new Error('the page lacks an element')
}

describe('the content security policy of the page', () => {
  const page = readPage(renderHtml(everything()))
  const [policy] = all(page, 'meta').filter((one) => attribute(one, 'http-equiv') !== null)
  const rules = (attribute(policy ?? fail(), 'content') ?? '').split('; ')
  const style = textOf(all(page, 'style')[0] ?? fail())
  const script = textOf(all(page, 'script').find((one) => one.attrs.length === 0) ?? fail())

  it('allows exactly the page’s own style and script', () => {
    expect(rules).toEqual([
      "default-src 'none'",
      `style-src ${sha256(style)}`,
      `script-src ${sha256(script)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
  })

  it('is kept by style and script, which load nothing and make no markup of texts', () => {
    expect(style).not.toMatch(/url\(|@import|image-set|src:/i)
    expect(script).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|Function\(|DOMParser|\.srcdoc/,
    )
    expect(script).not.toMatch(
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bimport\(|new Image|\.src\b|window\.open/,
    )
    expect(Buffer.byteLength(script)).toBeLessThan(30_000)
  })

  it('comes before everything that it applies to', () => {
    const order = page.elements.map(({ tagName }) => tagName)
    expect(order.indexOf('meta')).toBeLessThan(order.indexOf('style'))
    expect(attribute(page.elements[3] ?? fail(), 'http-equiv')).toBe('Content-Security-Policy')
  })
})

describe('the page', () => {
  const html = renderHtml(everything())
  const text = textOf(all(readPage(html), 'body')[0] ?? fail())

  it('is one of the report files', () => {
    expect(renderFiles(everything(), []).get('report.html')).toBe(html)
  })

  it('answers whether to approve, for which cluster, and until when', () => {
    expect(textsOf(html, 'p', 'answer')).toEqual([
      expect.stringMatching(/^Do not approve yet\. .*causes must be fixed before .*First step \(/),
    ])
    expect(textsOf(html, 'p', 'written')).toEqual(['Correct at the time of writing: 2026-01-01 00:00 UTC'])
    expect(text).toContain('prod-eu · 11111111-2222-3333-4444-555555555555')
    expect(text).toContain('valid until 2026-01-01 00:49 UTC (49 min left at the time of writing)')
    expect(text).toContain('v1.29.3-r0 → v1.31 (set by target-version; checked for v1.31.1-r0)')
  })

  it('names the check that a finding of the gate is about, and the run only for one about the run', async () => {
    const where = async (name: string): Promise<string[]> =>
      textsOf(renderHtml((await casesIn('en')[name]?.()) ?? fail()), 'p', 'where')
    expect(await where('expired')).toContain('Where pre-upgrade check')
    expect((await where('expired')).join()).not.toContain('this run')
    expect(await where('wrong-settings')).toContain('Where this run')
  })

  it('shows each cause with its item, decision, affected nodes and fix', () => {
    const [card] = all(readPage(html), 'article').filter((one) => textOf(one).includes('NodeDiskCheck'))
    const shown = textOf(card ?? fail())
    for (const part of [
      'Blocks',
      'New',
      'Exception · Fatal',
      '18 nodes',
      'prod-a-000',
      'and 12 more',
      'Do this (platform team): ',
    ])
      expect(shown).toContain(part)
    expect(shown).toContain('the decision table (fail-on exception, Exception × Fatal: block)')
    expect(shown).toMatch(/Fingerprint ?f[0-9a-f]{16}/)
  })

  it('words a guess as one', () => {
    const guesses = textsOf(html, 'article', 'guess')
    expect(guesses.length).toBeGreaterThan(0)
    for (const guess of guesses) expect(guess).toMatch(/Possibly this is “/)
  })

  it('names the rule, and the owner, reason and expiry of a waiver', () => {
    expect(text).toContain('Decided by rules[0] of the policy, line 5. Reason: a removed API in use blocks us')
    expect(text).toContain('Waived by @org/platform until 2026-01-05, 4 days left. Reason: maintenance window CHG-1234')
  })

  it('names the changed fields of a configuration, but no value', () => {
    expect(text).toContain('kubelet /opt/kubelet.yaml kubeAPIQPS')
    expect(html).not.toContain(SECRET)
  })

  it('has all other sections', () => {
    const parts = [
      '/apis/batch/v1beta1/cronjobs',
      'deploy/psp.yaml:3',
      '🆕 3 new · 1 resolved · 6 known',
      'NodeReadyCheck',
      '42%',
      'so this pull request can change the policy that it is judged by',
      'What the changed policy would decide',
      '"name": "NodeContainerdPodRestartRisk"',
      'skipped_check_item_list {',
      'Skipped in the check task itself: NodeSwapCheck',
      'Add-on npd: it has no valid check result',
    ]
    expect(parts.filter((part) => !text.includes(part))).toEqual([])
  })

  it('is Chinese on request', () => {
    const chinese = renderHtml(everything('zh-cn'))
    expect(textsOf(chinese, 'p', 'answer')).toEqual([expect.stringMatching(/^暂时不能批准。.*第一步（/)])
    expect(textsOf(chinese, 'h1')).toEqual(['×不可升级'])
    expect(textsOf(chinese, 'h2')).not.toContainEqual(expect.stringMatching(/^[A-Za-z ]+$/))
  })
})

describe('the page of a big cluster', () => {
  const report = allFailing(2000, 36, mixedItem)
  const html = renderHtml(report)

  it('is small enough for a mail', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(400_000)
    expect(problemsOf(html)).toEqual([])
  })

  it('lists every cause and some of the nodes without its script', () => {
    expect(all(readPage(html), 'article')).toHaveLength(36)
    expect(html).toContain('2,000 nodes have a cause.')
  })
})

it('the page counts the causes that it has no card for', () => {
  const [first] = everything().findings
  if (!first) throw new Error('no finding')
  const findings = Array.from({ length: 500 }, (_, index) => ({ ...first, name: `Item${index}`, nodes: [] }))
  const html = renderHtml({ ...everything(), findings })
  expect(all(readPage(html), 'article')).toHaveLength(60)
  expect(html).toContain('440 more causes in report.json')
})

it('singular forms are used for one', () => {
  const html = renderHtml({ ...everything(), findings: [] })
  expect(html).toContain('No problem was found.')
  expect(renderHtml(allFailing(1, 1, mixedItem))).toContain('1 node has a cause.')
})

it('no line begins with the punctuation that follows a name', () => {
  const page = readPage(renderHtml(everything()))
  const [header] = all(page, 'header')
  const text = header === undefined ? '' : textOf(header)
  expect(text).toContain(', ')
  const whole = page.elements.filter(({ attrs }) =>
    attrs.some(({ name, value }) => name === 'class' && value === 'whole'),
  )
  expect(whole.length).toBeGreaterThan(0)
  for (const one of whole) expect(textOf(one)).toMatch(/[,.:;)、，。：；）]$/)
  const afterCode = all(page, 'code').flatMap(({ parentNode }) =>
    (parentNode?.childNodes ?? []).flatMap((node, index, nodes) =>
      nodes[index - 1]?.nodeName === 'code' && 'value' in node && !whole.includes(parentNode as never)
        ? [node.value]
        : [],
    ),
  )
  expect(afterCode.filter((value) => /^[,、，。；]/.test(value))).toEqual([])
})
