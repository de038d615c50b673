// Pictures of the job summary and the comment as GitHub shows them, and of the HTML report, made from the demo's scenarios:
// npm run build && node scripts/screenshots.mjs [browser]
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { chromium } from 'playwright-core'
import UPNG from 'upng-js'
import { renderComment } from '../lib/report/markdown/comment.js'

const executablePath = process.argv[2] ?? '/usr/bin/chromium-headless-shell'
const css = readFileSync('node_modules/github-markdown-css/github-markdown-light.css', 'utf8')
const work = mkdtempSync(join(tmpdir(), 'cce-upgrade-gate-'))
const cli = resolve('dist/cli/index.js')
/** The number of colors of a picture: enough for text on a plain background, at a third of the size. */
const COLORS = 96

/** Markdown on a page of GitHub. */
const githubPage = (markdown) => {
  const body = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  return `<!doctype html><meta charset="utf-8"><style>${css} body{margin:24px;font-family:sans-serif} .markdown-body{max-width:1012px}</style><article class="markdown-body">${body}</article>`
}

/** Runs a scenario, and again in Chinese from the responses that it left. Returns the folders of both reports. */
function reportsOf(scenario) {
  const cwd = mkdtempSync(join(work, 'run-'))
  execFileSync(process.execPath, [cli, 'demo', scenario], { cwd, stdio: 'ignore' })
  const again = ['--results', 'cce-upgrade-report/evidence/*.json', '--language', 'zh-cn', '--report-dir', 'zh']
  // this exits with 1, since the upgrade is blocked
  spawnSync(process.execPath, [cli, 'gate', ...again], { cwd, stdio: 'ignore' })
  return { en: join(cwd, 'cce-upgrade-report'), zh: join(cwd, 'zh') }
}

const summaryOf = (folder) => readFileSync(join(folder, 'summary.md'), 'utf8')

/** The comment that the gate would leave on a pull request. */
const commentOn = (folder) =>
  renderComment(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')), {
    headSha: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
    runUrl: 'https://github.com/octo-org/infra/actions/runs/1',
    key: '0123456789abcdef',
    before: null,
    isBrief: false,
    redact: (text) => text,
  })

function save(file, png) {
  const image = UPNG.decode(png)
  const small = UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, COLORS)
  writeFileSync(file, Buffer.from(small))
  console.log(`${file} ${Math.round(small.byteLength / 1024)} KiB`)
}

const DESKTOP = { width: 1100, height: 1500 }
const PHONE = { width: 360, height: 1500 }
const BLOCKED = reportsOf('blocked')
const PICTURES = [
  ['docs/report.png', BLOCKED.en, DESKTOP, 'light'],
  ['docs/report-phone.png', BLOCKED.en, PHONE, 'dark'],
  ['docs/report-zh.png', BLOCKED.zh, DESKTOP, 'dark'],
  ['docs/report-zh-phone.png', BLOCKED.zh, PHONE, 'light'],
  ['docs/report-nodes.png', reportsOf('big').en, { width: 1100, height: 700 }, 'light', '#nodes'],
]

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  for (const [file, width, markdown] of [
    ['docs/summary.png', 1060, summaryOf(BLOCKED.en)],
    ['docs/summary-zh.png', 1060, summaryOf(BLOCKED.zh)],
    ['docs/summary-phone.png', 390, summaryOf(BLOCKED.en)],
    ['docs/comment.png', 860, commentOn(BLOCKED.en)],
    ['docs/comment-zh.png', 860, commentOn(BLOCKED.zh)],
  ]) {
    const tab = await browser.newPage({ viewport: { width, height: 800 } })
    await tab.setContent(githubPage(markdown))
    save(file, await tab.screenshot({ fullPage: true }))
  }
  for (const [file, folder, viewport, colorScheme, hash = ''] of PICTURES) {
    const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: 1 })
    await page.goto(pathToFileURL(join(folder, 'report.html')).href + hash)
    save(file, await page.screenshot())
  }
} finally {
  await browser.close()
  rmSync(work, { recursive: true, force: true })
}
