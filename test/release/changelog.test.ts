import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { dayOf, releaseChangelog, sectionOf } from '../../scripts/release/changelog.ts'
import { withVersion } from '../../scripts/release/prepare.ts'
import { disagreements } from '../../scripts/release/verify.ts'

const START = '# Changelog\n\nAll changes.\n\n## [Unreleased]\n\n### Added\n\n- A gate.\n'
const URL = 'https://github.com/cce-upgrade-gate/cce-upgrade-gate'
const ADDED = '## [Unreleased]\n\n### Fixed\n\n- A fault.\n'

const FIRST = releaseChangelog(START, '1.0.0', '2026-12-01')
const SECOND = releaseChangelog(FIRST.replace('## [Unreleased]\n', ADDED), '1.0.1', '2026-12-24')

describe('the changelog of a release', () => {
  it('gets a section for the version, and an empty one for what comes next', () => {
    expect(FIRST).toBe(
      `# Changelog\n\nAll changes.\n\n## [Unreleased]\n\n## [1.0.0] - 2026-12-01\n\n### Added\n\n- A gate.\n\n[Unreleased]: ${URL}/compare/v1.0.0...main\n[1.0.0]: ${URL}/releases/tag/v1.0.0\n`,
    )
    expect([sectionOf(FIRST, '1.0.0'), dayOf(FIRST, '1.0.0')]).toEqual(['### Added\n\n- A gate.', '2026-12-01'])
  })

  it('links the difference to the version before', () => {
    expect(SECOND.slice(SECOND.indexOf('\n[Unreleased]: '))).toBe(
      `\n[Unreleased]: ${URL}/compare/v1.0.1...main\n[1.0.1]: ${URL}/compare/v1.0.0...v1.0.1\n[1.0.0]: ${URL}/releases/tag/v1.0.0\n`,
    )
    expect([sectionOf(SECOND, '1.0.1'), sectionOf(SECOND, '1.0.0'), sectionOf(SECOND, 'Unreleased')]).toEqual([
      '### Fixed\n\n- A fault.',
      '### Added\n\n- A gate.',
      '',
    ])
  })

  it('is refused for a version that it has, and if nothing has changed', () => {
    expect(() => releaseChangelog(SECOND, '1.0.0', '2026-12-25')).toThrow('has a section for 1.0.0 already')
    expect(() => releaseChangelog(SECOND, '1.0.2', '2026-12-25')).toThrow('says nothing of what is unreleased')
    expect(() => releaseChangelog('# Changelog\n', '1.0.0', '2026-12-25')).toThrow('no section')
  })

  it('can be made of ours', () => {
    const ours = readFileSync('CHANGELOG.md', 'utf8')
    expect(ours).toMatch(/^# Changelog\n[\s\S]*Keep a Changelog[\s\S]*Semantic Versioning[\s\S]*^## \[Unreleased\]$/m)
    const released = releaseChangelog(ours, '99.0.0', '2026-12-01')
    expect(sectionOf(released, '99.0.0')).toBe(sectionOf(ours, 'Unreleased'))
    const headings = [...ours.matchAll(/^### (.*)$/gm)].map(([, name]) => name)
    const allowed = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security', 'Known limitations']
    for (const name of headings) expect(allowed).toContain(name)
  })
})

const FILES = {
  packageJson: '{ "version": "1.0.0" }',
  packageLock:
    '{ "version": "1.0.0", "packages": { "": { "version": "1.0.0" }, "node_modules/a": { "version": "1.0.0" } } }',
  process: "export const VERSION = '1.0.0'\n",
  changelog: FIRST,
}

describe('a release', () => {
  it('is refused as long as one file disagrees', () => {
    expect(disagreements('1.0.0', FILES)).toEqual([])
    expect(disagreements('1.1.0', FILES)).toEqual([
      'package.json says 1.0.0, not 1.1.0',
      'package-lock.json says 1.0.0, not 1.1.0',
      'package-lock.json, packages[""] says 1.0.0, not 1.1.0',
      'src/run/process.ts says 1.0.0, not 1.1.0',
      'CHANGELOG.md has no section "## [1.1.0] - DAY"',
      'CHANGELOG.md has no link for 1.1.0',
    ])
    expect(disagreements('1.0.0', { ...FILES, process: '' })).toEqual(['src/run/process.ts says undefined, not 1.0.0'])
  })

  it.each([
    [FIRST.replace(' - 2026-12-01', ''), 'CHANGELOG.md has no day for 1.0.0'],
    [FIRST.replace('### Added\n\n- A gate.\n', ''), 'CHANGELOG.md says nothing of 1.0.0'],
    [START, 'CHANGELOG.md has no section "## [1.0.0] - DAY"'],
  ])('is refused if the changelog is not ready', (changelog, problem) => {
    expect(disagreements('1.0.0', { ...FILES, changelog })).toContain(problem)
  })

  it('is refused under a text that is no version', () => {
    expect(() => disagreements('1.0.0"; id; "', FILES)).toThrow('is no version')
  })

  it('writes its version into the package, not into packages that have the same one', () => {
    expect(withVersion(FILES.packageLock, '1.0.0', '1.1.0', 2)).toBe(
      '{ "version": "1.1.0", "packages": { "": { "version": "1.1.0" }, "node_modules/a": { "version": "1.0.0" } } }',
    )
    expect(() => withVersion(FILES.packageJson, '2.0.0', '2.1.0', 1)).toThrow('is not 2.0.0')
  })
})
