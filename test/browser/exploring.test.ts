import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { everything } from '../report/html/reports.js'
import { MINUTE, NOW } from '../support/cce/responses.js'
import { HEAD, manifestReport, useIn } from '../support/reports/manifests.js'
import { cardNames, countText, type Pages, startBrowser } from './browser.js'

let pages: Pages
let page: Page
beforeAll(async () => {
  pages = await startBrowser()
})
afterAll(() => pages.close())
beforeEach(async () => {
  page = (await pages.open(everything())).page
})
afterEach(() => page.context().close())

const fragment = () => page.evaluate(() => decodeURIComponent(location.hash))
const focused = () => page.evaluate(() => document.activeElement?.id ?? '')

describe('the list of causes', () => {
  it('follows the search, counts the matches, and keeps the search in the address', async () => {
    expect(await countText(page)).toBe('All 10 causes')
    await page.getByLabel('Search').pressSequentially('disk')
    expect(await cardNames(page)).toContain('NodeDiskCheck')
    expect(await cardNames(page)).not.toContain('AddonStatus')
    expect(await countText(page)).toMatch(/^\d of 10 causes$/)
    expect(await page.locator('#count').getAttribute('aria-live')).toBe('polite')
    expect(await fragment()).toBe('#q=disk')
  })

  it('says that nothing matches, and is complete again without the filter', async () => {
    await page.getByLabel('Search').fill('no such thing')
    expect(await countText(page)).toBe('0 of 10 causes')
    expect(await page.locator('.nothing').textContent()).toContain('Nothing matches')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    expect(await countText(page)).toBe('All 10 causes')
    expect(await focused()).toBe('q')
    expect(await fragment()).toBe('')
  })

  it('can be filtered by one or several decisions', async () => {
    await page.getByRole('button', { name: /^Waived/ }).click()
    expect(await cardNames(page)).toEqual(['NodeContainerdPodRestartRisk'])
    expect(await page.locator('#list h3').allTextContents()).toEqual(['Notes and waived risks'])
    await page.getByRole('button', { name: /^To confirm/ }).click()
    expect(await cardNames(page)).toHaveLength(2)
    expect(await fragment()).toBe('#decision=warn,waived')
  })

  it('can be filtered by node and by add-on', async () => {
    await page.getByText('More filters').click()
    await page.getByRole('textbox', { name: /^Node/ }).fill('prod-a-005')
    expect(await cardNames(page)).toEqual(['NodeConfig'])
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.locator('#by-addon').selectOption('everest')
    expect(await cardNames(page)).toEqual(['result-expired'])
    expect(await fragment()).toBe('#addon=everest')
  })

  it('follows a shared or changed address', async () => {
    const { page: shared } = await pages.open(everything(), { fragment: '#decision=block&check=addons' })
    expect(await cardNames(shared)).toEqual(['AddonStatus'])
    expect(await shared.locator('#by-check').inputValue()).toBe('addons')
    await shared.evaluate(() => {
      location.hash = 'q=nodedisk'
    })
    await shared.locator('#count', { hasText: '1 of 10' }).waitFor()
    expect(await cardNames(shared)).toEqual(['NodeDiskCheck'])
    await shared.context().close()
  })

  it('is not changed by a link within the page', async () => {
    await page.getByLabel('Search').fill('disk')
    const before = await countText(page)
    await page.getByRole('link', { name: 'Removed APIs' }).click()
    expect(await countText(page)).toBe(before)
  })
})

describe('the map of nodes', () => {
  it('describes the causes of a node, and lists them on a click', async () => {
    const cell = page.getByRole('option', { name: /^prod-a-005/ })
    await cell.hover()
    expect(await page.locator('#node-info').textContent()).toBe('prod-a-005: 1 cause, Note: NodeConfig')
    await cell.click()
    expect(await cardNames(page)).toEqual(['NodeConfig'])
    expect(await focused()).toBe('causes-title')
    expect(await fragment()).toBe('#node=prod-a-005')
    expect(await page.locator('#by-node').inputValue()).toBe('prod-a-005')
  })

  it('lists the causes of a pool', async () => {
    await page.getByRole('button', { name: /^prod-b-\*/ }).click()
    expect(new Set(await cardNames(page))).toEqual(new Set(['NodeDiskCheck', 'NodeContainerdPodRestartRisk']))
  })

  it('is colored by the causes that the filters leave', async () => {
    const classOf = (name: RegExp) => page.getByRole('option', { name }).getAttribute('class')
    expect(await classOf(/^prod-a-000/)).toBe('cell block')
    await page.getByRole('button', { name: /^Waived/ }).click()
    expect(await classOf(/^prod-a-000/)).toBe('cell waived')
    expect(await classOf(/^prod-a-002/)).toBe('cell none')
  })
})

describe('the keyboard', () => {
  it('can search, filter, open details and move through the nodes', async () => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to what to do')
    await page.keyboard.press('/')
    expect(await focused()).toBe('q')
    await page.keyboard.type('restart')
    expect(await countText(page)).toBe('2 of 10 causes')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await fragment()).toBe('#q=restart&decision=block')
    await page.keyboard.press('Space')
    expect(await fragment()).toBe('#q=restart')
  })

  it('stops once at a pool of nodes, in which the arrow keys move', async () => {
    const first = page.locator('[data-node]').first()
    await first.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('End')
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(label).toMatch(/^prod-a-022/)
    expect(await page.locator('.cells').first().locator('[tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('Enter')
    expect(await fragment()).toBe('#node=prod-a-022')
    expect(await focused()).toBe('causes-title')
  })

  it('has a visible focus', async () => {
    await page.keyboard.press('/')
    expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe('solid')
  })
})

describe('the validity on an open page', () => {
  const opened = async (minutes: number) => {
    await page.clock.setFixedTime(NOW + minutes * MINUTE)
    await page.reload()
  }

  it('counts down by the reader’s clock', async () => {
    await opened(1)
    const places = await page.locator('.live').allTextContents()
    expect(places).toContain('48 min left now')
    expect(await page.locator('#meanwhile').textContent()).toBe('')
  })

  it('warns at the top of the page after it has ended', async () => {
    await opened(139)
    expect(await page.locator('.live').allTextContents()).toContain('expired 1 h 30 min ago')
    expect(await page.locator('#meanwhile').textContent()).toContain(
      'The result has expired since then, 2 h 17 min ago by this device’s clock.',
    )
  })
})

it('the button copies a fingerprint, or leaves it selected', async () => {
  await page.locator('article .more summary').first().click()
  await page.getByRole('button', { name: 'Copy fingerprint' }).first().click()
  await page.getByRole('button', { name: /Copied|Selected/ }).waitFor()
  const [text] = await page.locator('article').first().locator('dd code').last().allTextContents()
  expect(text).toMatch(/^f[0-9a-f]{16}$/)
})

it('a printed page has all causes and no controls', async () => {
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.toolbar').isVisible()).toBe(false)
  expect(await page.locator('article').first().isVisible()).toBe(true)
})

it('a line of the repository is a link to the commit, and can be searched for', async () => {
  const uses = [useIn('apps/web "a".yaml', 3), useIn('b.yaml', 1, { apiVersion: 'batch/v1beta1', kind: 'CronJob' })]
  const { page: opened, complaints } = await pages.open(manifestReport(uses))
  await opened.getByLabel('Search').fill('web "a"')
  expect(await countText(opened)).toBe('1 of 2 causes')
  const link = opened.locator('#list a').filter({ hasText: 'apps/web "a".yaml:3' })
  expect(await link.getAttribute('href')).toBe(
    `https://github.com/octo-org/infra/blob/${HEAD}/apps/web%20%22a%22.yaml#L3`,
  )
  expect(complaints).toEqual([])
  await opened.context().close()
})
