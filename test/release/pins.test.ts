import { spawnSync } from 'node:child_process'
import { cpSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { pinUses } from '../../scripts/release/pins.ts'
import { temporaryFolder } from '../support/process/temporary-folder.js'

const SHA = '0123456789'.repeat(4)
const OTHER = 'abcdef0123'.repeat(4)
const ACTION = 'cce-upgrade-gate/cce-upgrade-gate'

describe('the pins of a release', () => {
  it.each([
    [`uses: ${ACTION}@<release sha>`, `uses: ${ACTION}@${SHA} # v1.2.0`],
    [
      `uses: ${ACTION}/.github/workflows/fleet.yml@<release-sha>`,
      `uses: ${ACTION}/.github/workflows/fleet.yml@${SHA} # v1.2.0`,
    ],
    [`uses: ${ACTION}/merge@${OTHER} # v1.1.0`, `uses: ${ACTION}/merge@${SHA} # v1.2.0`],
    [`uses: ${ACTION}@${OTHER}`, `uses: ${ACTION}@${SHA} # v1.2.0`],
    ['`uses: cce-upgrade-gate/cce-upgrade-gate@v1` follows', '`uses: cce-upgrade-gate/cce-upgrade-gate@v1` follows'],
    [`uses: actions/checkout@${OTHER} # v7.0.1`, `uses: actions/checkout@${OTHER} # v7.0.1`],
  ])('make of %s: %s', (before, after) => {
    expect(pinUses(before, SHA, '1.2.0')).toBe(after)
    expect(pinUses(after, SHA, '1.2.0')).toBe(after)
  })

  it('are refused without a full commit id or with a text that is no version', () => {
    expect(() => pinUses('', 'abc', '1.0.0')).toThrow('is not the full id of a commit')
    expect(() => pinUses(`${ACTION}@<release sha>`, SHA, 'v1')).toThrow('is no version')
  })

  it('reach every use of the action in examples and pages, and leave workflows that can be read', () => {
    const folder = temporaryFolder()
    for (const name of ['README.md', 'docs', 'examples']) cpSync(name, join(folder, name), { recursive: true })
    const run = () =>
      spawnSync(process.execPath, [resolve('scripts/release/pins.ts'), '1.2.0', SHA], { cwd: folder, encoding: 'utf8' })
    expect(run().stdout).toContain('examples/fleet.yml\n')
    for (const file of globSync(['*.md', 'docs/**/*.md', 'examples/*.yml'], { cwd: folder })) {
      const text = readFileSync(join(folder, file), 'utf8')
      for (const [use] of text.matchAll(/uses: cce-upgrade-gate\/.*/g))
        expect([file, use]).toEqual([file, expect.stringContaining(`@${SHA} # v1.2.0`)])
      if (file.endsWith('.yml')) expect(parse(text)).toHaveProperty('jobs')
    }
    expect(run().stdout).toBe('')
  })
})
