import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { pinUses } from '../../scripts/release/pins.ts'
import { blocksOf, PAGES } from '../support/docs/pages.js'
import { kindOf } from '../support/docs/yaml.js'
import { REPO_ROOT } from '../support/process/node-process.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

/** A machine may lack these programs, but CI installs them for a job that runs this file and sets the variable. */
const isRequired = process.env['LINTERS_REQUIRED'] === '1'
const withProgram = (name: string) => (isRequired || spawnSync(name, ['--version']).status === 0 ? it : it.skip)

const run = (name: string, args: readonly string[]): string => {
  const { stdout, stderr, status } = spawnSync(name, args, { cwd: REPO_ROOT, encoding: 'utf8' })
  return status === 0 ? 'no problem' : stdout + stderr
}

/** The examples as users have them: with the id of a release in place of what stands for it. */
function examples(): string[] {
  const folder = temporaryFolder()
  return globSync('examples/*.yml').map((file) => {
    const copy = path.join(folder, path.basename(file))
    writeFileSync(copy, pinUses(readFileSync(file, 'utf8'), '0123456789'.repeat(4), '1.0.0'))
    return copy
  })
}

/** The workflows on our pages, as users have them. */
function documented(pages: readonly string[] = PAGES): string[] {
  const folder = temporaryFolder()
  return pages
    .flatMap((page) => blocksOf(page))
    .filter((block) => block.info === 'yaml' && kindOf(block) === 'workflow')
    .map(({ page, line, text }) => {
      const copy = path.join(folder, `${page.replaceAll('/', '-')}-${line}.yml`)
      writeFileSync(copy, pinUses(text, '0123456789'.repeat(4), '1.0.0'))
      return copy
    })
}

withProgram('actionlint')(
  'actionlint has nothing to say about the workflows on our pages',
  () => {
    const files = documented()
    expect(files.length).toBeGreaterThan(4)
    expect(run('actionlint', ['-shellcheck=', ...files])).toBe('no problem')
  },
  60_000,
)

withProgram('actionlint')(
  'actionlint has nothing to say about our workflows and examples',
  () => {
    const ours = globSync('.github/workflows/*.yml')
    expect(ours).toContain('.github/workflows/fleet.yml')
    expect(run('actionlint', ['-shellcheck=', ...ours, ...examples()])).toBe('no problem')
  },
  60_000,
)

withProgram('zizmor')(
  'zizmor has nothing to say about the workflows on our pages, but for those that are about self-hosted runners',
  () => {
    const files = documented(PAGES.filter((page) => !/\/(?:self-hosted|ghes)\.md$/.test(page)))
    expect(files.length).toBeGreaterThan(4)
    expect(run('zizmor', ['--offline', '--no-progress', '--persona=auditor', ...files])).toBe('no problem')
  },
  60_000,
)

withProgram('zizmor')(
  'zizmor has nothing to say about our workflows, actions and examples',
  () => {
    const files = ['.github', 'action.yml', 'merge/action.yml', 'split/action.yml']
    const args = ['--offline', '--no-progress', '--persona=auditor', ...files, ...examples()]
    expect(run('zizmor', args)).toBe('no problem')
  },
  60_000,
)
