// Builds lib/ (tsc) and dist/ (two bundles). Both are removed first: a bundler leaves stale chunks behind.
import { execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const run = (...args) => execFileSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })

const check = process.argv.includes('--check') ? ['--check'] : []

rmSync('lib', { recursive: true, force: true })
run('scripts/embed-page.mjs', ...check)
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')
run('scripts/generate.mjs', ...check)
if (process.argv.includes('--lib')) process.exit(0)

// @actions/core reaches undici through its OIDC helper, which the gate does not use. Told that the package has no side
// effects, the bundler leaves both out. That holds for the version it was tried with.
const CORE = 'node_modules/@actions/core/package.json'
const TRIED = '3.0.1'
const core = JSON.parse(readFileSync(CORE, 'utf8'))
if (core.version !== TRIED)
  throw new Error(`@actions/core is ${core.version}; look whether it still has no side effects, then change TRIED`)
writeFileSync(CORE, `${JSON.stringify({ ...core, sideEffects: false }, null, 2)}\n`)

// zod is one large module to the bundler below, which keeps all of it; esbuild drops what the shapes don't use
for (const shapes of ['lib/cce/api/zod.js', 'lib/policy/file/zod.js'])
  await build({
    entryPoints: [shapes],
    outfile: shapes,
    allowOverwrite: true,
    bundle: true,
    format: 'esm',
    platform: 'node',
  })

rmSync('dist', { recursive: true, force: true })
for (const [entry, out] of [
  ['lib/index.js', 'dist'],
  ['lib/cli.js', 'dist/cli'],
]) {
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '--out', out, '--license', 'licenses.txt', '--quiet')
  const licenses = `${out}/licenses.txt`
  if (!/^zod$/m.test(readFileSync(licenses, 'utf8')))
    appendFileSync(licenses, `\nzod\nMIT\n${readFileSync('node_modules/zod/LICENSE', 'utf8')}`)
}
