import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { toJSONSchema } from 'zod'
import { reportSchema } from '../../src/model/report-schema.js'
import { ACTION_INPUTS } from '../../src/settings/action-inputs.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

const action = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Record<string, { description: string; default?: unknown; required?: boolean; deprecationMessage?: string }>
  outputs: Record<string, { description: string }>
}

/** A copy of the generated files and their sources, without a build. */
function copyOfTree(): string {
  const folder = temporaryFolder()
  for (const file of ['action.yml', 'docs/reference.md', 'src/settings/action-inputs.ts']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    copyFileSync(file, join(folder, file))
  }
  return folder
}

function generate(cwd: string, ...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/generate.mjs'), ...args], {
    cwd,
    encoding: 'utf8',
  })
  return { status, stderr }
}

describe('the files generated from action.yml', () => {
  it('are up to date', () => {
    expect(generate(copyOfTree(), '--check')).toEqual({ status: 0, stderr: '' })
  })

  it('are reported as out of date when an input changes, and are updated by a run without --check', () => {
    const folder = copyOfTree()
    const file = join(folder, 'action.yml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('default: 15m', 'default: 16m'))
    const stale = generate(folder, '--check')
    expect(stale.status).toBe(1)
    expect(stale.stderr).toContain('src/settings/action-inputs.ts')
    expect(stale.stderr).toContain('docs/reference.md')
    expect(generate(folder)).toEqual({ status: 0, stderr: '' })
    expect(generate(folder, '--check').status).toBe(0)
    expect(readFileSync(join(folder, 'src/settings/action-inputs.ts'), 'utf8')).toContain("defaultValue: '16m'")
    expect(readFileSync(join(folder, 'docs/reference.md'), 'utf8')).toContain('| `wait-timeout` | `16m` |')
  })

  it('list every input with its description and default', () => {
    expect(Object.keys(ACTION_INPUTS)).toEqual(Object.keys(action.inputs))
    for (const [name, declared] of Object.entries(ACTION_INPUTS)) {
      const input = action.inputs[name]
      const defaultValue = String(input?.default ?? '')
      expect(declared.description).toBe(input?.description.trim())
      expect(declared.defaultValue).toBe(defaultValue.startsWith('${{') ? '' : defaultValue)
    }
  })
})

/** A schema without what it says to people, most of which is written where the schema is published. */
const withoutDescriptions = (json: string): unknown =>
  JSON.parse(json, (key, value: unknown) => (key === 'description' && typeof value === 'string' ? undefined : value))

describe('the published schema of the report', () => {
  it('equals the schema in the code, but for its id and descriptions', () => {
    const { $id, ...published } = withoutDescriptions(readFileSync('schema/report.v1.json', 'utf8')) as { $id: string }
    const own = JSON.stringify(toJSONSchema(reportSchema, { io: 'output', target: 'draft-2020-12' }))
    expect($id).toMatch(/^https:/)
    expect(published).toEqual(withoutDescriptions(own))
  })
})

describe('an input of action.yml', () => {
  it('is never required, because saved results need none of them', () => {
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
  ])('%s defaults to %s', (name, value) => {
    expect(action.inputs[name]?.default).toBe(value)
  })

  it.each(['checks', 'fail-on', 'endpoint', 'precheck-task-id', 'addon-task-id', 'addon-instance-id'])(
    '%s describes its default in words only, because it depends on other settings',
    (name) => {
      expect(action.inputs[name]).not.toHaveProperty('default')
      expect(action.inputs[name]?.description).toContain('Default:')
    },
  )
})

describe('the outputs of action.yml', () => {
  it('are the fifteen of docs/reference.md', () => {
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
