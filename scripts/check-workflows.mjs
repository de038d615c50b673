// Checks our actions, our workflows, the examples, and every workflow in a code block of README.md and docs/*.md with GitHub's parser.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  const files = ['action.yml', 'merge/action.yml', 'split/action.yml']
  for (const folder of ['.github/workflows', 'examples'])
    if (existsSync(folder))
      files.push(
        ...readdirSync(folder)
          .filter((name) => name.endsWith('.yml'))
          .map((name) => join(folder, name)),
      )
  const pages = [
    'README.md',
    ...readdirSync('docs')
      .filter((name) => name.endsWith('.md'))
      .map((name) => join('docs', name)),
  ]
  for (const page of pages.filter((name) => existsSync(name))) {
    const blocks = [...readFileSync(page, 'utf8').matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text]) => text)
    for (const [index, text] of blocks.filter((block) => /^on:/m.test(block) && /^jobs:/m.test(block)).entries()) {
      const file = join(work, `${page.replaceAll('/', '-')}-${index + 1}.yml`)
      writeFileSync(file, text)
      files.push(file)
    }
  }
  process.exitCode = spawnSync(process.execPath, [join(work, 'lint.mjs'), ...files], { stdio: 'inherit' }).status ?? 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
