import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { everything } from '../report/html/reports.js'
import { allFailing, mixedItem } from '../report/reports.js'
import { PAYLOADS } from '../security/payloads.js'
import { type Responses, reportOn, responses, withEveryText } from '../security/responses.js'
import { CASES } from '../support/reports/cases.js'
import { accessibilityProblems, cardNames, countText, type Pages, startBrowser } from './browser.js'

let pages: Pages
beforeAll(async () => {
  pages = await startBrowser()
})
afterAll(() => pages.close())

it.each(Object.entries(CASES))(
  'the page of the case %s opens from a file without an error or a request',
  async (_, make) => {
    const { page, complaints } = await pages.open(await make())
    await expect(page.locator('h1').count()).resolves.toBe(1)
    expect(complaints).toEqual([])
    await page.context().close()
  },
)

describe('the accessibility of the page', () => {
  const variants = (['light', 'dark'] as const).flatMap((colorScheme) =>
    [1100, 360].flatMap((width) => (['en', 'zh-cn'] as const).map((language) => ({ colorScheme, width, language }))),
  )
  it.each(variants)(
    'nothing is in anybody’s way: $colorScheme, $width pixels, $language',
    async ({ colorScheme, width, language }) => {
      const { page } = await pages.open(everything(language), {
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      })
      for (const summary of await page.locator('summary').all()) await summary.click()
      expect(await accessibilityProblems(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.context().close()
    },
  )

  it('has no problem on a valid page with a green verdict, nor on an empty one', async () => {
    for (const name of ['ready', 'wrong-settings', 'several-clusters']) {
      const { page } = await pages.open(await (CASES[name]?.() as Promise<Report>), { bypassCSP: true })
      expect(await accessibilityProblems(page)).toEqual([])
      await page.context().close()
    }
  })

  it('includes a switch between light and dark colors, which is remembered', async () => {
    const { page } = await pages.open(everything())
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await background()
    await page.getByRole('button', { name: 'Switch to dark colors' }).click()
    expect(await background()).not.toBe(light)
    await page.reload()
    expect(await background()).not.toBe(light)
    await page.context().close()
  })
})

describe('the page without its script', () => {
  it('shows verdict, causes, nodes and advice', async () => {
    const { page, complaints } = await pages.open(everything(), { javaScriptEnabled: false })
    expect(await page.locator('h1').textContent()).toContain('Blocked')
    expect(await page.locator('article').count()).toBe(10)
    expect(await page.locator('button, input, select').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe('a page of hostile texts', () => {
  it.each(PAYLOADS.map((payload) => [JSON.stringify(payload).slice(0, 60), payload]))(
    'runs and loads none of it: %s',
    async (_, payload) => {
      const raw = withEveryText(responses(), (text) => (text === 'v1.31.1-r0' ? text : payload)) as Responses
      const { page, complaints } = await pages.open(reportOn(raw))
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      await page.locator('#q').fill(payload.slice(0, 100))
      const strange = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter(
            (one) =>
              /^(img|iframe|object|embed|svg|math|link|base|form|textarea|plaintext|h5|h6)$/i.test(one.tagName) ||
              [...one.attributes].some(({ name }) => name.startsWith('on') || name === 'style' || name === 'src'),
          )
          .map((one) => one.outerHTML.slice(0, 100)),
      )
      expect(strange).toEqual([])
      expect(await page.locator('script').count()).toBe(2)
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )
})

describe('the page of 36 items that fail on 2,000 nodes', () => {
  const report = allFailing(2000, 36, mixedItem)
  const elements = 'document.querySelectorAll("*").length'

  it('draws a limited number of cards and nodes for any filter', async () => {
    const { page, complaints } = await pages.open(report)
    expect(await countText(page)).toBe('All 36 causes')
    expect(await page.locator('[data-node]').count()).toBe(2000)
    expect(await cardNames(page)).toHaveLength(30)
    const most = 2000 + 3000
    expect(await page.evaluate(elements)).toBeLessThan(most)
    await page.locator('#q').pressSequentially('item3')
    expect(await countText(page)).toBe('7 of 36 causes')
    await page.locator('#q').fill('prod-c-1002')
    expect(await countText(page)).toBe('36 of 36 causes')
    await page.locator('article summary').first().click()
    await page.locator('article .names').first().waitFor()
    expect(await page.locator('article .names code').count()).toBe(200)
    expect(await page.locator('article .names code').first().textContent()).toBe('prod-c-1002')
    expect(await page.evaluate(elements)).toBeLessThan(most)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('does not redraw if nothing changed', async () => {
    const { page } = await pages.open(report)
    const changes = await page.evaluate(async () => {
      let count = 0
      const observer = new MutationObserver((records) => {
        count += records.length
      })
      observer.observe(document.querySelector('#map') as Element, {
        subtree: true,
        attributes: true,
        attributeFilter: ['class'],
      })
      const search = document.querySelector<HTMLInputElement>('#q')
      if (search) search.value = 'item3'
      search?.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise((done) => setTimeout(done, 0))
      observer.disconnect()
      return count
    })
    expect(changes).toBe(0)
    await page.context().close()
  })
})
