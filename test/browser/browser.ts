import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Report } from '../../src/model/report.js'
import { renderHtml } from '../../src/report/html/page.js'

/** Where Debian and others put a Chromium that needs no display. */
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome']

function chromiumPath(): string {
  const path = [process.env['CHROMIUM'] ?? '', ...PLACES].find((one) => one !== '' && existsSync(one))
  if (path === undefined) throw new Error(`no browser: set CHROMIUM, or install one of ${PLACES.join(', ')}`)
  return path
}

/** A report opened in a browser, from a file. */
export interface Opened {
  readonly page: Page
  /** errors and warnings of the console, failures of scripts, and every request but that for the page itself */
  readonly complaints: readonly string[]
}

/** A browser with a folder of its own for pages; both are gone after `close`. */
export interface Pages {
  open(report: Report, options?: BrowserContextOptions & { fragment?: string }): Promise<Opened>
  /** Opens an empty page. */
  blank(viewport: { readonly width: number; readonly height: number }): Promise<Pick<Opened, 'page'>>
  close(): Promise<void>
}

export async function startBrowser(): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'cce-upgrade-gate-pages-'))
  const browser: Browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  })
  let count = 0
  return {
    open: async (report, { fragment = '', ...options } = {}) => {
      const file = join(folder, `report-${count++}.html`)
      writeFileSync(file, renderHtml(report))
      const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options })
      const page = await context.newPage()
      const url = pathToFileURL(file).href
      const complaints = watch(page, url)
      await page.goto(url + fragment)
      return { page, complaints }
    },
    blank: async (viewport) => {
      const context = await browser.newContext({ viewport })
      return { page: await context.newPage() }
    },
    close: async () => {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function watch(page: Page, url: string): string[] {
  const complaints: string[] = []
  page.on('console', (message) => void complaints.push(`console ${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => void complaints.push(`script: ${error.message}`))
  page.on('request', (request) => {
    if (request.url().replace(/#.*$/, '') !== url) complaints.push(`request: ${request.url()}`)
  })
  return complaints
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds on a page that was opened with `bypassCSP`: rule and places, one a line. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: AXE })
  return page.evaluate(async () => {
    // the script that was just added
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
    )
  })
}

/** What of the page a reader sees just now. */
export const countText = (page: Page): Promise<string | null> => page.locator('#count').textContent()
export const cardNames = (page: Page): Promise<string[]> => page.locator('article .raw code').allTextContents()
