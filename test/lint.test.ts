import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { REPO_ROOT } from './support/process/node-process.js'
import { temporaryFolder } from './support/process/temporary-folder.js'

/** Lints one module as if it stood at `file` in the repository, and returns what the linter says. */
function lint(file: string, source: string): string {
  const folder = temporaryFolder()
  for (const name of ['biome.json', 'scripts/lint'])
    cpSync(path.join(REPO_ROOT, name), path.join(folder, name), { recursive: true })
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), source)
  const biome = path.join(REPO_ROOT, 'node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'lint', '--vcs-enabled=false', '--colors=off', file]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  expect(`${stdout}${stderr}`).toContain('Checked 1 file')
  return status === 0 ? 'clean' : stderr
}

describe('the linter', () => {
  it('accepts what the rules do not forbid', () => {
    const source = `import { now } from '../model/now.js'\nexport const a = { ...now, b: ['c'] as const } satisfies object\n`
    expect(lint('src/policy/example.ts', source)).toBe('clean')
  })

  it.each(['src/policy/example.ts', 'test/example.ts', 'browser/example.ts', 'scripts/example.mjs'])(
    'refuses a spread literal: %s',
    (file) => {
      expect(lint(file, 'export const a = { ...{ b: 1 } }\n')).toContain('a spread literal switches off')
    },
  )

  it('refuses a cast', () => {
    const source = `export const a = JSON.parse('1') as number\n`
    expect(lint('src/policy/example.ts', source)).toContain('a cast switches off the type check')
  })

  it('refuses an import that the layout does not allow', () => {
    const source = `import { run } from '../run/gate.js'\nexport const a = run\n`
    expect(lint('src/policy/example.ts', source)).toContain('src/policy imports only policy, catalog, yaml, model.')
  })
})
