import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeStepSummary } from '../../../src/github/runner/workflow-commands.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'step-summary-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the step summary', () => {
  it('is appended to the runner’s file', async () => {
    const file = join(folder, 'summary')
    writeFileSync(file, '# Before\n')
    await writeStepSummary('# Gate 节点\n', { GITHUB_STEP_SUMMARY: file })
    expect(readFileSync(file, 'utf8')).toBe('# Before\n# Gate 节点\n')
  })

  it.each([[{}], [{ GITHUB_STEP_SUMMARY: '' }], [{ GITHUB_STEP_SUMMARY: undefined }]])(
    'is not written if the server has none: %p',
    (env) => {
      const before = readdirSync(folder)
      expect(() => writeStepSummary('# Gate\n', env)).not.toThrow()
      expect(readdirSync(folder)).toEqual(before)
    },
  )

  it('throws if the file cannot be written', async () => {
    const env = { GITHUB_STEP_SUMMARY: join(folder, 'missing/summary') }
    await expect((async () => writeStepSummary('# Gate\n', env))()).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
