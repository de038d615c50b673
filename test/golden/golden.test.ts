import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import type { Language } from '../../src/model/language.js'
import type { Report } from '../../src/model/report.js'
import { renderAnnotations } from '../../src/report/annotations.js'
import { renderFiles } from '../../src/report/files.js'
import { renderCheckRun } from '../../src/report/markdown/check-run.js'
import { renderComment } from '../../src/report/markdown/comment.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { renderOutputs } from '../../src/report/outputs.js'
import { renderStatus } from '../../src/report/status.js'
import { renderText } from '../../src/report/text.js'
import { fleet } from '../support/reports/fleet.js'
import { goldenCasesIn } from './cases.js'
import { html, json, markdown, wrap } from './review.js'

// Each case has a folder with its report in every format, for review. To write the files anew:
//
//   UPDATE_GOLDEN=1 npm test -- test/golden

const FOLDER = fileURLToPath(new URL('./', import.meta.url))
const isUpdate = process.env['UPDATE_GOLDEN'] === '1'
const MAX_FILES = 130
const MAX_LINE = 400

/** The files of a case by name: English in every format, Chinese in Markdown and HTML. */
async function filesOf(name: string): Promise<Map<string, string>> {
  const [english, chinese] = [await reportOf(name, 'en'), await reportOf(name, 'zh-cn')]
  const [files, chineseFiles] = [renderFiles(english, []), renderFiles(chinese, [])]
  const file = (of: ReadonlyMap<string, string>, key: string) => of.get(key) ?? ''
  return new Map([
    ['summary.md', markdown(file(files, 'summary.md'))],
    ['summary.zh-cn.md', markdown(file(chineseFiles, 'summary.md'))],
    ['report.html', html(file(files, 'report.html'))],
    ['report.zh-cn.html', html(file(chineseFiles, 'report.html'))],
    ['log.txt', wrap(renderText(english).join('\n'))],
    ['report.json', wrap(json(JSON.parse(file(files, 'report.json'))))],
    ['report.sarif', wrap(json(JSON.parse(file(files, 'report.sarif'))))],
    ['report.junit.xml', wrap(file(files, 'report.junit.xml'))],
    ['github.txt', wrap(onGitHub(english))],
  ])
}

async function reportOf(name: string, language: Language): Promise<Report> {
  const make = goldenCasesIn(language)[name]
  if (make === undefined) throw new Error(`there is no case ${name}`)
  return make()
}

/** What a report puts on GitHub: outputs, commit status, annotations, check run and comment. */
function onGitHub(report: Report): string {
  const run = { headSha: 'a'.repeat(40), runUrl: 'https://github.com/octo-org/infra/actions/runs/1' }
  const context = { ...run, key: '0'.repeat(16), before: null, isBrief: false, redact: (text: string) => text }
  const { state, description } = renderStatus(report)
  const checkRun = renderCheckRun(report, 'gate', run)
  const outputs = Object.entries(renderOutputs(report, { reportDir: 'report', reportJson: 'report/report.json' }))
  const annotations = renderAnnotations(report).map(({ level, title, message, location }) => {
    return `${level} ${location === null ? '' : `${location.file}:${location.line} `}${title}\n  ${message.replaceAll('\n', '\n  ')}`
  })
  const locations = checkRun.annotations.map(
    (one) => `${one.annotation_level} ${one.path}:${one.start_line} ${one.title}`,
  )
  const comment = markdown(renderComment(report, context).replace(/ state=\S+ /, ' state=… '))
  return [
    ...['== Outputs', ...outputs.map(([name, value]) => `${name}=${value}`), ''],
    ...['== Commit status', `${state}: ${description}`, ''],
    ...['== Annotations', ...annotations, ''],
    ...['== Check run', `${checkRun.conclusion}: ${checkRun.title}`, ...locations, ''],
    ...['== Comment', comment],
  ].join('\n')
}

const stageCluster = (name: string, state: 'done' | 'soaking' | 'pending', until: string | null = null) => ({
  id: name,
  name,
  state,
  until,
})
const STAGES = [
  { name: 'canary', clusters: [stageCluster('canary-eu', 'done')], waitsFor: [] },
  { name: 'staging', clusters: [stageCluster('staging-eu', 'soaking', '2026-01-02T10:00:00Z')], waitsFor: [] },
  { name: 'prod', clusters: [stageCluster('prod-eu-01', 'pending')], waitsFor: ['staging-eu'] },
]

const names = Object.keys(goldenCasesIn('en'))

describe.each(names)('the report of the case %s', (name) => {
  const folder = path.join(FOLDER, name)

  it('is that of its golden files in every format', async () => {
    const files = await filesOf(name)
    if (isUpdate) {
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder)
      for (const [file, text] of files) writeFileSync(path.join(folder, file), `${text.trimEnd()}\n`)
    }
    for (const [file, text] of files) {
      const golden = path.join(folder, file)
      expect(existsSync(golden) ? readFileSync(golden, 'utf8') : `${file} is missing`).toBe(`${text.trimEnd()}\n`)
    }
    expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort())
  })
})

it('the summary of a fleet is that of its golden file', () => {
  const golden = path.join(FOLDER, 'fleet.md')
  const text = `${markdown(renderSummary(fleet(7, 'en', STAGES))).trimEnd()}\n`
  if (isUpdate) writeFileSync(golden, text)
  expect(readFileSync(golden, 'utf8')).toBe(text)
})

it('the golden files are few, and their lines short enough to review', () => {
  const entries = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const folders = new Set(entries.map(({ parentPath }) => path.relative(FOLDER, parentPath)))
  const long = entries.flatMap((entry) => {
    const lines = readFileSync(path.join(entry.parentPath, entry.name), 'utf8').split('\n')
    return lines.filter((line) => line.length > MAX_LINE).map((line) => `${entry.name}: ${line.slice(0, 80)}`)
  })
  expect(entries.length).toBeLessThanOrEqual(MAX_FILES)
  expect([...folders].sort()).toEqual(['', ...names].sort())
  expect(long).toEqual([])
})
