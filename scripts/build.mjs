// Builds lib/ (tsc) and dist/ (one bundle for all entry points). Both are removed first, because bundlers leave stale chunks behind.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { build } from 'esbuild'
import { refuseBoilerplate, withoutBoilerplate } from './bundle/boilerplate.ts'
import { noticesText } from './bundle/notices.ts'
import { filesOfMetafile, filesOfModules, packageFolders, readPackage } from './bundle/packages.ts'
import { eagerChunks, eagerImports } from './bundle/shared-modules.ts'

const run = (...args) => execFileSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })

const check = process.argv.includes('--check') ? ['--check'] : []

rmSync('lib', { recursive: true, force: true })
run('scripts/embed-page.mjs', ...check)
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')
run('scripts/generate.mjs', ...check)
run('--no-warnings', '--import', './test/support/process/typescript.mjs', 'scripts/docs/main.ts', ...check)
if (process.argv.includes('--lib')) process.exit(0)

// The bundle has one main module, and each entry point imports its own part of it. An entry point runs when it is loaded, or `call` is called.
const ENTRY_POINTS = [
  { from: './index.js', load: 'runAction', to: 'dist/index.js', start: '' },
  { from: './run/split-action.js', call: 'splitAction', load: 'runSplit', to: 'dist/split/index.js', start: '' },
  { from: './run/merge-action.js', call: 'mergeAction', load: 'runMerge', to: 'dist/merge/index.js', start: '' },
  { from: './cli.js', load: 'runCommandLine', to: 'dist/cli/index.js', start: '#!/usr/bin/env node\n' },
]
writeFileSync(
  'lib/main.js',
  ENTRY_POINTS.map(({ from, call, load }) => {
    const called = call === undefined ? '' : `.then(({ ${call} }) => ${call}())`
    return `export const ${load} = () => import('${from}')${called}\n`
  }).join(''),
)

/**
 * Packages of which the gate uses a small part. ncc would keep them whole: @actions/core reaches undici through its OIDC helper, and
 * every zod schema type hangs on one namespace. esbuild drops what is not imported once it may assume that loading a module has no
 * side effects. That holds for the versions named here.
 */
const TRIMMED = { '@actions/core': '3.0.1', zod: '4.6.7' }
for (const [name, version] of Object.entries(TRIMMED)) {
  const installed = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
  if (installed !== version)
    throw new Error(`${name} is ${installed}. Make sure that its modules have no side effects, then change TRIMMED.`)
}
const isTrimmed = (path) => Object.keys(TRIMMED).some((name) => path === name || path.startsWith(`${name}/`))

/** Leaves every other package to ncc. */
const trim = {
  name: 'trim',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /.*/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      const isOurs = !importer.includes('node_modules')
      if (pluginData === trim || kind === 'entry-point' || (isOurs && path.startsWith('.'))) return
      if (isOurs && !isTrimmed(path)) return { path, external: true }
      return { ...(await resolve(path, { kind, importer, resolveDir, pluginData: trim })), sideEffects: false }
    })
  },
}
const { metafile } = await build({
  entryPoints: ['lib/main.js'],
  outdir: 'lib/trimmed',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8', // Chinese as itself, which is half as long as escaped and can be read
  chunkNames: '[hash]',
  plugins: [trim],
  metafile: true,
  logLevel: 'warning',
})
const MAIN = 'lib/trimmed/main.js'
writeFileSync(MAIN, eagerImports(eagerChunks(metafile)) + readFileSync(MAIN, 'utf8'))

rmSync('dist', { recursive: true, force: true })
const NCC = 'node_modules/@vercel/ncc/dist/ncc/cli.js'
const STATISTICS = 'lib/statistics.json'
// node-fetch brings 200 kB of code for a Node that has no ReadableStream, which none that we support is
const NEVER_LOADED = 'web-streams-polyfill/dist/ponyfill.es2018.js'
run(
  NCC,
  'build',
  MAIN,
  '--out',
  'dist/bundle',
  '--external',
  NEVER_LOADED,
  '--stats-out',
  STATISTICS,
  '--no-cache',
  '--quiet',
)
renameSync('dist/bundle/package.json', 'dist/package.json')
// ncc could write the notices, but leaves out most packages. ncc and esbuild themselves add helper functions.
const { modules } = JSON.parse(readFileSync(STATISTICS, 'utf8'))
const files = [...filesOfMetafile(metafile), ...filesOfModules(modules)]
for (const file of new Set(files.filter((name) => isAbsolute(name))))
  refuseBoilerplate(readFileSync(file, 'utf8'), file)
for (const name of readdirSync('dist/bundle')) {
  const file = `dist/bundle/${name}`
  writeFileSync(file, withoutBoilerplate(readFileSync(file, 'utf8')))
}
const tools = ['node_modules/@vercel/ncc', 'node_modules/esbuild']
const folders = [...new Set([...packageFolders(files), ...tools])].sort()
writeFileSync('dist/licenses.txt', noticesText(folders.map((folder) => readPackage(folder))))
// A path that is built from a literal makes ncc copy what it could name, and read the copy at run time.
const copied = readdirSync('dist/bundle').filter((name) => !name.endsWith('.js'))
if (copied.length > 0) throw new Error(`ncc took these for files that belong to the bundle: ${copied.join(', ')}`)
for (const name of ['cli', 'merge', 'split']) mkdirSync(`dist/${name}`)
for (const { load, to, start } of ENTRY_POINTS) {
  const bundle = to === 'dist/index.js' ? './bundle/index.js' : '../bundle/index.js'
  writeFileSync(to, `${start}import { ${load} } from '${bundle}'\n\nawait ${load}()\n`)
}
chmodSync('dist/cli/index.js', 0o755)
