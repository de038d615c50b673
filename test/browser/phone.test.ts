import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { Page } from 'playwright-core'
import type { Language } from '../../src/model/language.js'
import type { Report } from '../../src/model/report.js'
import { renderPage } from '../../src/report/markdown/comment.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { everyReport } from '../scenarios/every-report.js'
import { type Pages, startBrowser } from './browser.js'

/** The width of a phone, in CSS pixels. */
const WIDTH = 390

const CSS = readFileSync('node_modules/github-markdown-css/github-markdown-light.css', 'utf8')

/** A page of Markdown as GitHub shows it. */
function onGitHub(markdown: string): string {
  const body = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  return `<!doctype html><meta charset="utf-8"><style>${CSS} body{margin:16px}</style><article class="markdown-body">${body}</article>`
}

/**
 * What does not fit on the page: an element that is wider than its box (but for code that is copied whole), and a run of letters and digits,
 * or one of these names, that is broken; words of headings, whose letters are larger, may be.
 */
const problemsOn = (page: Page, names: readonly string[]): Promise<string[]> =>
  page.evaluate((whole) => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const problems: string[] = []
    for (const one of document.querySelectorAll<HTMLElement>('body *')) {
      const isBox = getComputedStyle(one).display !== 'inline' && one.clientWidth > 0
      if (isBox && one.closest('pre') === null && one.scrollWidth > one.clientWidth + 1)
        problems.push(
          `${one.tagName} is ${one.scrollWidth} wide in ${one.clientWidth}: ${one.textContent?.slice(0, 60)}`,
        )
    }
    const range = document.createRange()
    const isBroken = (node: Node, start: number, length: number): boolean => {
      range.setStart(node, start)
      range.setEnd(node, start + length)
      const boxes = [...range.getClientRects()]
      return boxes.some(({ top }) => Math.abs(top - (boxes[0]?.top ?? 0)) > 4)
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (node.parentElement?.closest('script, style, pre, h1, h2, h3, h4') !== null) continue
      const text = node.textContent ?? ''
      for (const { 0: run, index } of text.matchAll(/[\p{Script=Latin}\p{N}]{2,32}/gu))
        if (isBroken(node, index, run.length)) problems.push(`broken: ${run} in ${text.slice(0, 60)}`)
      for (const name of whole)
        if (text === name && isBroken(node, 0, name.length)) problems.push(`broken name: ${name}`)
    }
    return [...new Set(problems)]
  }, names)

/** Names and ids that fit on the line of a phone. */
function namesIn({ clusters, findings }: Report): string[] {
  const nodes = findings.flatMap((finding) => finding.nodes.flatMap(({ name, uid }) => [name, uid]))
  const all = [
    ...nodes,
    ...clusters.flatMap(({ checks }) => checks.map(({ taskId }) => (taskId?.length === 36 ? taskId : null))),
  ]
  return [...new Set(all.filter((name) => name !== null))].filter((name) => /^[\w.-]{1,36}$/.test(name))
}

let pages: Pages
beforeAll(async () => {
  pages = await startBrowser()
})
afterAll(() => pages.close())

describe.each<Language>(['en', 'zh-cn'])('a phone that shows the reports of all scenarios in %s', (language) => {
  let reports: ReadonlyMap<string, Report>
  beforeAll(async () => {
    reports = await everyReport(language)
  })

  it.each<[string, (report: Report) => string]>([
    ['summary', (report) => onGitHub(renderSummary(report))],
    ['comment', (report) => onGitHub(renderPage(report, { headSha: null, runUrl: null }, [], 60_000))],
  ])(
    'has room for everything, and breaks no word and no name: %s',
    async (_, html) => {
      const { page } = await pages.blank({ width: WIDTH, height: 800 })
      const problems: string[] = []
      for (const [name, report] of reports) {
        await page.setContent(html(report))
        for (const problem of await problemsOn(page, namesIn(report))) problems.push(`${name}: ${problem}`)
      }
      expect(problems).toEqual([])
      await page.context().close()
    },
    300_000,
  )

  it('has room for everything, and breaks no word and no name: the HTML page', async () => {
    const problems: string[] = []
    for (const [name, report] of reports) {
      const { page } = await pages.open(report, { viewport: { width: WIDTH, height: 800 } })
      for (const problem of await problemsOn(page, namesIn(report))) problems.push(`${name}: ${problem}`)
      await page.context().close()
    }
    expect(problems).toEqual([])
  }, 300_000)
})
