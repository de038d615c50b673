// Checks our actions, our workflows, the examples, and every workflow in a code block of a page with GitHub's parser, and all but the code
// blocks with actionlint and zizmor where they are installed; with --all, they must be.
import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { pinUses } from './release/pins.ts'

const ACTIONS = ['action.yml', 'merge/action.yml', 'split/action.yml']
const WORKFLOWS = globSync('.github/workflows/*.yml').sort()
const PAGES = globSync(['README*.md', 'docs/**/*.md']).sort()

const work = mkdtempSync('node_modules/.workflow-lint-')
/** Writes a workflow as users have it, with the commit of a release, and returns the path. */
const copy = (name, text) => {
  const file = join(work, name)
  writeFileSync(file, pinUses(text, '0123456789'.repeat(4), '1.0.0'))
  return file
}

/** Runs a linter if it is installed. @returns whether it found nothing wrong */
function lint(program, ...args) {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit' })
  if (error?.code !== 'ENOENT') return status === 0
  console.log(`${program} is not installed, see CONTRIBUTING.md`)
  return !process.argv.includes('--all')
}

try {
  await build({
    entryPoints: ['scripts/workflow-lint/main.mjs'],
    outfile: join(work, 'lint.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  })
  const examples = globSync('examples/*.yml').sort()
  const blocks = PAGES.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/^```yaml\n(.*?)^```/gms)]
      .map(([, text]) => text)
      .filter((text) => /^on:/m.test(text) && /^jobs:/m.test(text))
      .map((text, index) => copy(`${page.replaceAll('/', '-')}-${index + 1}.yml`, text)),
  )
  const pinned = examples.map((file) => copy(basename(file), readFileSync(file, 'utf8')))
  const zizmor = ['--offline', '--no-progress', '--quiet', '--persona=auditor', '.github', ...ACTIONS]
  const results = [
    lint(process.execPath, join(work, 'lint.mjs'), ...ACTIONS, ...WORKFLOWS, ...examples, ...blocks),
    lint('actionlint', ...WORKFLOWS, ...pinned),
    lint('zizmor', ...zizmor, ...pinned),
  ]
  process.exitCode = results.every((passed) => passed) ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
