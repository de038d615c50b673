// Start-up and big clusters, as ratios against bare Node doing the least that could be done; decisions by many rules against one. Pairs are run in turn, so that a
// machine whose speed drifts slows both; the medians of the pairs' ratios are printed, and held against their limits.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freshPrecheck } from './big-cluster.mjs'

// what is measured inside this process is what the sources compile to
execFileSync(process.execPath, ['scripts/build.mjs', '--lib'], { stdio: 'inherit' })
const { decide } = await import('./decisions.mjs')

const RUNS = 31
const ACTION = resolve('dist/index.js')
const work = mkdtempSync(join(tmpdir(), 'cce-upgrade-gate-bench-'))

function time(args, env = {}) {
  // a fresh workspace each time, as a job has
  const cwd = mkdtempSync(join(work, 'run-'))
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  })
  const ms = Number(process.hrtime.bigint() - start) / 1e6
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return ms
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

function compare(name, limit, ours, bare) {
  ours()
  bare()
  const pairs = Array.from({ length: RUNS }, () => ({ ours: ours(), bare: bare() }))
  const ratio = median(pairs.map((pair) => pair.ours / pair.bare))
  const held = ratio <= limit
  console.log(
    `${held ? 'ok  ' : 'OVER'} ${name}: ${ratio.toFixed(2)} times (limit ${limit}); medians ${median(pairs.map((p) => p.ours)).toFixed(0)} ms and ${median(pairs.map((p) => p.bare)).toFixed(0)} ms`,
  )
  return held
}

try {
  const save = (name, nodes, items) => {
    const file = join(work, name)
    writeFileSync(file, JSON.stringify(freshPrecheck({ nodes, items, failing: 0.01 }), null, 2))
    return file
  }
  const small = save('small.json', 1, 5)
  const big = save('big.json', 2000, 36)
  const gate = (file) => time([ACTION], { INPUT_RESULTS: file, 'INPUT_FAIL-ON': 'none' })
  const parse = (file) => time(['-e', `JSON.parse(require('node:fs').readFileSync(${JSON.stringify(file)}, 'utf8'))`])
  const held = [
    compare(
      'a whole run on a saved result with all its reports, against node -e 0',
      // 2.5 before a run wrote SARIF, JUnit and HTML as well
      3.6,
      () => gate(small),
      () => time(['-e', '0']),
    ),
    compare(
      '2,000 nodes × 36 items, against reading and JSON.parse',
      3,
      () => gate(big),
      () => parse(big),
    ),
    compare(
      '5,000 findings over 100 distinct items by 500 rules, against 1 rule',
      2,
      () => decide(5000, 500),
      () => decide(5000, 1),
    ),
  ]
  process.exitCode = held.every(Boolean) ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
