// Checks our actions, our workflows and the examples with GitHub's parser, or the files that are given as arguments.
// Workflows in code blocks of pages are checked by test/docs/yaml-blocks.test.ts, which calls this.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const work = mkdtempSync('node_modules/.workflow-lint-')
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
  const files = process.argv.slice(2)
  if (files.length === 0)
    files.push(
      'action.yml',
      'merge/action.yml',
      'split/action.yml',
      ...workflowsIn('.github/workflows'),
      ...workflowsIn('examples'),
    )
  process.exitCode = spawnSync(process.execPath, [join(work, 'lint.mjs'), ...files], { stdio: 'inherit' }).status ?? 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

function workflowsIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => join(folder, name))
}
