import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { Report } from '../../src/model/report.js'
import { CASES } from '../support/reports/cases.js'
import { accessibilityProblems, type Pages, startBrowser } from './browser.js'

const MINUTE = 60_000

let pages: Pages
beforeAll(async () => {
  pages = await startBrowser()
})
afterAll(() => pages.close())

const reportOf = async (name: string): Promise<Report> => {
  const report = await CASES[name]?.()
  if (!report) throw new Error(`there is no case ${name}`)
  return report
}

/** Opens a report with the reader's clock at some minutes from its expiry. */
async function openAt(report: Report, minutes: number, options = {}): Promise<Page> {
  const { page } = await pages.open(report, options)
  await page.clock.install({ time: Date.parse(report.expiresAt ?? '') + minutes * MINUTE })
  await page.reload()
  return page
}

const headerOf = async (page: Page) => ({
  look: await page.locator('header.verdict').getAttribute('class'),
  answer: await page.locator('.answer').textContent(),
  title: await page.locator('h1').textContent(),
  reason: await page.locator('.reason').textContent(),
  tab: await page.title(),
})

describe('a green page', () => {
  it('says without its script until when its answer holds', async () => {
    const report = await reportOf('ready')
    const { page } = await pages.open(report, { javaScriptEnabled: false })
    const until = `${report.expiresAt?.slice(0, 10)} ${report.expiresAt?.slice(11, 16)} UTC`
    expect((await headerOf(page)).answer).toMatch(/^You may approve\. Ready for .*Valid until /)
    expect((await headerOf(page)).answer).toContain(`Valid until ${until}.`)
    await page.context().close()
  })

  it('stays green until the first result that it depends on expires', async () => {
    const page = await openAt(await reportOf('ready'), -1)
    expect(await headerOf(page)).toMatchObject({ look: 'verdict pass', title: '✓Ready' })
    await page.context().close()
  })

  it.each(['ready', 'warnings'])('takes its answer back once that result has expired: %s', async (name) => {
    const report = await reportOf(name)
    const page = await openAt(report, 1, { bypassCSP: true })
    const header = await headerOf(page)
    expect(header).toMatchObject({
      answer: expect.stringMatching(/^Not any more: the result has expired\./),
      title: '?Expired',
      reason: expect.stringContaining(`At the time of writing: ${report.headline}`),
    })
    expect(header.look).not.toMatch(/\b(?:pass|warn)\b/)
    expect(header.tab).toMatch(/^Expired · /)
    expect(await page.locator('#meanwhile').textContent()).toContain('Do not approve based on it')
    expect(await accessibilityProblems(page)).toEqual([])
    await page.context().close()
  })

  it('takes its answer back while it is open', async () => {
    const page = await openAt(await reportOf('ready'), -1)
    await page.clock.runFor(2 * MINUTE)
    expect(await headerOf(page)).toMatchObject({ title: '?Expired', look: expect.not.stringContaining('pass') })
    await page.context().close()
  })
})

it('a red page keeps its verdict after its results have expired', async () => {
  const report = await reportOf('blocked')
  const page = await openAt(report, 60)
  expect(await headerOf(page)).toMatchObject({ title: '×Blocked', reason: expect.stringContaining(report.headline) })
  await page.context().close()
})
