import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { toJSONSchema } from 'zod'
import { reportSchema } from '../../src/model/report-schema.js'
import { ACTION_INPUTS, type DeclaredInput } from '../../src/settings/action-inputs.js'

const action = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Record<string, { description: string; default?: unknown; required?: boolean; deprecationMessage?: string }>
  outputs: Record<string, { description: string }>
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** What is generated and what it is generated from, alone: no build stands beside it. */
function copyOfTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'generate-'))
  folders.push(folder)
  mkdirSync(join(folder, 'src/settings'), { recursive: true })
  for (const file of ['action.yml', 'README.md', 'src/settings/action-inputs.ts'])
    if (existsSync(file)) copyFileSync(file, join(folder, file))
  return folder
}

function generate(cwd: string, ...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/generate.mjs'), ...args], {
    cwd,
    encoding: 'utf8',
  })
  return { status, stderr }
}

describe('what is generated from action.yml', () => {
  it('is up to date', () => {
    expect(generate(copyOfTree(), '--check')).toEqual({ status: 0, stderr: '' })
  })

  it('is told to be out of date where an input changes, and brought up to date on demand', () => {
    const folder = copyOfTree()
    const file = join(folder, 'action.yml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('default: 15m', 'default: 16m'))
    const stale = generate(folder, '--check')
    expect(stale.status).toBe(1)
    expect(stale.stderr).toContain('src/settings/action-inputs.ts')
    expect(generate(folder)).toEqual({ status: 0, stderr: '' })
    expect(generate(folder, '--check').status).toBe(0)
    expect(readFileSync(join(folder, 'src/settings/action-inputs.ts'), 'utf8')).toContain("fallback: '16m'")
  })

  it('knows every input, its words and its default', () => {
    expect(Object.keys(ACTION_INPUTS)).toEqual(Object.keys(action.inputs))
    for (const [name, declared] of Object.entries<DeclaredInput>(ACTION_INPUTS)) {
      const input = action.inputs[name]
      const fallback = String(input?.default ?? '')
      expect(declared.description).toBe(input?.description.trim())
      expect(declared.fallback).toBe(fallback.startsWith('${{') ? '' : fallback)
    }
  })
})

describe('the published schema of the report', () => {
  it('is that of the code', () => {
    const published = JSON.parse(readFileSync('schema/report.v1.json', 'utf8'))
    expect(published).toMatchObject(
      JSON.parse(JSON.stringify(toJSONSchema(reportSchema, { io: 'output', target: 'draft-2020-12' }))),
    )
  })
})

describe('an input of action.yml', () => {
  it('is never required, as some way of running needs none of them', () => {
    for (const input of Object.values(action.inputs)) expect(input.required ?? false).toBe(false)
  })

  it.each([
    ['addon-check-type', 'addonUpgrade'],
    ['min-validity', '5m'],
    ['wait-timeout', '15m'],
    ['poll-interval', '10s'],
    ['no-access', 'fail'],
    ['annotations', 'true'],
    ['report-dir', 'cce-upgrade-report'],
    ['github-token', `\${{ github.token }}`],
  ])('%s has the default of the contract: %s', (name, value) => {
    expect(action.inputs[name]?.default).toBe(value)
  })

  it.each(['checks', 'fail-on', 'endpoint', 'precheck-task-id', 'addon-task-id', 'addon-instance-id'])(
    '%s, whose default depends on other settings, tells it in its description only',
    (name) => {
      expect(action.inputs[name]).not.toHaveProperty('default')
      expect(action.inputs[name]?.description).toContain('Default:')
    },
  )
})

describe('the outputs of action.yml', () => {
  it('are those of the contract', () => {
    expect(Object.keys(action.outputs)).toEqual([
      'verdict',
      'reason',
      'blocking',
      'warnings',
      'waived',
      'inconclusive',
      'passed',
      'new',
      'resolved',
      'expires-at',
      'report-dir',
      'report-json',
      'precheck-task-id',
      'upgrade-phase',
      'upgrade-progress',
    ])
  })
})
