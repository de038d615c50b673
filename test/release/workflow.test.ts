import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { committedChecksums } from '../../scripts/release/files.ts'
import { temporaryFolder } from '../support/process/temporary-folder.js'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly env?: Record<string, string>
}
interface Job {
  readonly needs?: string | string[]
  readonly environment?: string
  readonly permissions: Record<string, string>
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}

const TEXT = readFileSync('.github/workflows/release.yml', 'utf8')
const workflow: {
  readonly on: object
  readonly permissions: object
  readonly concurrency: object
  readonly jobs: Record<string, Job>
} = parse(TEXT)
const jobs = Object.entries(workflow.jobs)

describe('the release workflow', () => {
  it('is started by hand only, one at a time, and is never canceled halfway', () => {
    expect(Object.keys(workflow.on)).toEqual(['workflow_dispatch'])
    expect(workflow.concurrency).toEqual({ group: 'release', 'cancel-in-progress': false })
  })

  it('gives each job the permissions that it needs and no more', () => {
    expect(workflow.permissions).toEqual({})
    expect(Object.fromEntries(jobs.map(([name, { permissions }]) => [name, permissions]))).toEqual({
      verify: { contents: 'read' },
      release: { contents: 'write', 'id-token': 'write', attestations: 'write' },
      npm: { contents: 'read', 'id-token': 'write' },
      image: { contents: 'read', packages: 'write', 'id-token': 'write', attestations: 'write' },
      tags: { contents: 'write' },
      pins: { contents: 'write', 'pull-requests': 'write' },
    })
  })

  it('publishes nothing before everything was checked and somebody has approved it', () => {
    for (const [name, { environment, needs }] of jobs) {
      if (name === 'verify') continue
      if (environment === 'release') expect([name, needs]).toEqual([name, 'verify'])
      else expect([needs].flat()).toContain('release')
    }
    expect(jobs.filter(([, { environment }]) => environment === 'release').map(([name]) => name)).toEqual([
      'release',
      'npm',
      'image',
    ])
  })

  it('installs packages only where nothing can be published', () => {
    const installing = jobs.filter(([, { steps }]) =>
      steps.some(({ run }) => /npm (ci|install|i)\b|\.ci\/run/.test(run ?? '')),
    )
    expect(installing.map(([name]) => name)).toEqual(['verify'])
    expect(TEXT).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/)
  })

  it('passes every value to scripts through the environment, and runs scripts that exist', () => {
    const scripts = jobs.flatMap(([, { steps }]) => steps.flatMap(({ run }) => run ?? []))
    for (const script of scripts) expect(script).not.toContain('${{')
    const named = scripts.flatMap((script) => [...script.matchAll(/node (scripts\/\S+)/g)].map(([, file = '']) => file))
    expect(named).toContain('scripts/release/github.ts')
    for (const file of named) expect([file, existsSync(file)]).toEqual([file, true])
  })
})

describe('the files of a release', () => {
  it('have checksums of everything that runs at its commit, which sha256sum can check', () => {
    const checksums = committedChecksums()
    const names = checksums.split('\n').flatMap((line) => line.slice(66) || [])
    expect(names).toEqual(
      expect.arrayContaining([
        '.github/workflows/fleet.yml',
        'action.yml',
        'dist/index.js',
        'dist/licenses.txt',
        'merge/action.yml',
      ]),
    )
    expect(names.filter((name) => name.startsWith('dist/bundle/')).length).toBeGreaterThan(10)
    // actions/attest takes no more
    expect(names.length).toBeLessThan(1_000)
    expect(execFileSync('sha256sum', ['--check', '--strict', '--quiet'], { input: checksums, encoding: 'utf8' })).toBe(
      '',
    )
  })

  it('are built from a commit that was prepared and verified', () => {
    const folder = temporaryFolder()
    for (const name of [
      'package.json',
      'package-lock.json',
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'action.yml',
      'dist',
    ])
      cpSync(name, join(folder, name), { recursive: true })
    for (const name of ['schema', 'src/run/process.ts', 'merge/action.yml', 'split/action.yml', '.github/workflows'])
      cpSync(name, join(folder, name), { recursive: true })
    const run = (script: string, ...args: string[]) =>
      execFileSync(process.execPath, [resolve('scripts/release', script), ...args], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
      })
    expect(() => run('verify.ts', '9.9.9')).toThrow()
    run('prepare.ts', '9.9.9')
    expect(run('verify.ts', '9.9.9')).toContain('agree on 9.9.9')
    expect(run('files.ts', '9.9.9', 'release').trim().split('\n')).toEqual([
      'cce-upgrade-gate-9.9.9.tgz',
      'notes.md',
      'sbom.cdx.json',
      'committed.sha256',
      'checksums.txt',
    ])
    const check = ['--check', '--strict', '--quiet', 'release/committed.sha256']
    expect(execFileSync('sha256sum', check, { cwd: folder, encoding: 'utf8' })).toBe('')
    expect(readFileSync(join(folder, 'release/checksums.txt'), 'utf8')).toMatch(
      /^[0-9a-f]{64} {2}cce-upgrade-gate-9\.9\.9\.tgz$/m,
    )
    expect(readFileSync(join(folder, 'release/notes.md'), 'utf8')).toMatch(/^[^#]*### Added\n/)
    const bill = JSON.parse(readFileSync(join(folder, 'release/sbom.cdx.json'), 'utf8'))
    expect(bill.metadata.component.version).toBe('9.9.9')
  })

  it('are refused for a version that the changelog does not have', () => {
    const folder = join(temporaryFolder(), 'release')
    const build = () =>
      execFileSync(process.execPath, ['scripts/release/files.ts', '99.0.0', folder], {
        encoding: 'utf8',
        stdio: 'pipe',
      })
    expect(build).toThrow('CHANGELOG.md has no section for 99.0.0')
    expect(existsSync(folder)).toBe(false)
  })
})

it('every script of package.json is named in CONTRIBUTING.md', () => {
  const page = readFileSync('CONTRIBUTING.md', 'utf8')
  for (const name of Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts))
    expect(page).toMatch(new RegExp(`npm (?:run )?${name}\\b`))
})
