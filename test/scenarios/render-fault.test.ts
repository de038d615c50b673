import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { REPO_ROOT } from '../support/process/node-process.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { runStep } from '../support/runner/run-step.js'
import { workspaceWithFindings } from './many-findings.js'

/** Makes a copy of the action in which what renders one format of the report throws. @returns its main script */
function actionThatCannotRender(format: string): string {
  const root = temporaryFolder()
  cpSync(join(REPO_ROOT, 'dist'), join(root, 'dist'), { recursive: true })
  cpSync(join(REPO_ROOT, 'action.yml'), join(root, 'action.yml'))
  const constant = { 'report.json': '[REPORT_FILE]', 'summary.md': '[SUMMARY_FILE]' }[format]
  const key = constant ?? JSON.stringify(format)
  const broken = `${key}: (report) => (() => { throw new TypeError('x is not a function') })() + `
  const bundle = join(root, 'dist', 'bundle')
  const renderers = readdirSync(bundle).filter((name) => readFileSync(join(bundle, name), 'utf8').includes(`${key}: `))
  for (const name of renderers) {
    const text = readFileSync(join(bundle, name), 'utf8')
    writeFileSync(
      join(bundle, name),
      text.replaceAll(`${key}: (report) => `, `${key}: `).replaceAll(`${key}: `, broken),
    )
  }
  expect(renderers).not.toEqual([])
  return join(root, 'dist', 'index.js')
}

const FILES = ['report.html', 'report.json', 'report.junit.xml', 'report.sarif', 'summary.md']

describe('a format that cannot be rendered', () => {
  it.each(FILES)('is absent, even if an earlier run rendered it, and all else is written: %s', async (format) => {
    const workspace = workspaceWithFindings(1)
    await runStep({ main: 'dist/index.js', workspace, inputs: { results: 'saved.json' } })
    const ran = await runStep({ main: actionThatCannotRender(format), workspace, inputs: { results: 'saved.json' } })
    expect([ran.exitCode, ran.outputs['verdict']]).toEqual([1, 'inconclusive'])
    expect(Object.keys(ran.outputs)).toHaveLength(15)
    const folder = join(workspace, 'cce-upgrade-report')
    const expected = FILES.filter((name) => name !== format)
    expect(FILES.filter((name) => existsSync(join(folder, name)))).toEqual(expected)
    for (const name of expected) expect(readFileSync(join(folder, name), 'utf8')).toContain('internal-error')
    expect(readdirSync(join(folder, 'evidence')).some((name) => name.startsWith('precheck-'))).toBe(true)
    expect(ran.summary).toContain(format === 'summary.md' ? '## Cannot decide' : format)
    expect(ran.outputs['report-json']).toBe(format === 'report.json' ? '' : 'cce-upgrade-report/report.json')
    expect(ran.annotations.map(({ message }) => message).join('\n')).toContain(format)
    expect(ran.stderr.toString()).toBe('')
  })
})
