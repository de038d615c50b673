// Checks everything that can be wrong without running the product: types, lint, format, import rules, generated files, workflows.
import { spawnSync } from 'node:child_process'

const steps = [
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.test.json']],
  ['types of the page', ['node_modules/typescript/bin/tsc', '-p', 'browser/tsconfig.json']],
  ['types of its tests', ['node_modules/typescript/bin/tsc', '-p', 'test/browser/tsconfig.json']],
  [
    'lint, format, import rules',
    ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '--colors=off', '.'],
  ],
  ['generated files', ['scripts/build.mjs', '--lib', '--check']],
  ['workflows', ['scripts/check-workflows.mjs']],
]
let failed = 0
for (const [name, args] of steps) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`)
  if (status !== 0) failed++
}
process.exitCode = failed > 0 ? 1 : 0
