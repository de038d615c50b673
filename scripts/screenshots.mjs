// Pictures of the job summary as GitHub shows it, made from the demo's scenarios: node scripts/screenshots.mjs [browser]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { chromium } from 'playwright-core'

const executablePath = process.argv[2] ?? '/usr/bin/chromium-headless-shell'
const css = readFileSync('node_modules/github-markdown-css/github-markdown-light.css', 'utf8')
const work = mkdtempSync(join(tmpdir(), 'cce-upgrade-gate-'))

const page = (markdown) => {
  const body = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  return `<!doctype html><meta charset="utf-8"><style>${css} body{margin:24px;font-family:sans-serif} .markdown-body{max-width:1012px}</style><article class="markdown-body">${body}</article>`
}

function summaryOf(scenario) {
  execFileSync(process.execPath, [resolve('dist/cli/index.js'), 'demo', scenario], { cwd: work, stdio: 'ignore' })
  return readFileSync(join(work, 'cce-upgrade-report', 'summary.md'), 'utf8')
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  for (const [scenario, file, width] of [['blocked', 'docs/summary.png', 1060]]) {
    const tab = await browser.newPage({ viewport: { width, height: 800 }, deviceScaleFactor: 1 })
    await tab.setContent(page(summaryOf(scenario)))
    await tab.screenshot({ path: file, fullPage: true })
    console.log(file)
  }
} finally {
  await browser.close()
  rmSync(work, { recursive: true, force: true })
}
