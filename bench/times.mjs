// How long runs take, as ratios to bare Node doing the least that could be done. Pairs run in turn, so that a machine whose speed
// drifts slows both, and the median of the pairs' ratios counts.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bigPrecheck } from './big-cluster.mjs'

const PAIRS = 31
const ACTION = resolve('dist/index.js')

/** Runs Node in a new folder, as a job does. @returns milliseconds */
function timeOf(folder, args, env = {}) {
  const cwd = mkdtempSync(join(folder, 'run-'))
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

function ratioOf(run, bare) {
  // the first runs fill the caches of the file system
  run()
  bare()
  const pairs = Array.from({ length: PAIRS }, () => ({ run: run(), bare: bare() }))
  const [ms, bareMs] = [median(pairs.map((pair) => pair.run)), median(pairs.map((pair) => pair.bare))]
  return {
    value: median(pairs.map((pair) => pair.run / pair.bare)),
    unit: 'times',
    note: `medians ${ms.toFixed(0)} ms and ${bareMs.toFixed(0)} ms`,
  }
}

export function* measureTimes() {
  const folder = mkdtempSync(join(tmpdir(), 'cce-upgrade-gate-bench-'))
  try {
    const save = (name, size) => {
      const file = join(folder, name)
      writeFileSync(file, JSON.stringify(bigPrecheck(size), null, 2))
      return file
    }
    const gate = (file) => timeOf(folder, [ACTION], { INPUT_RESULTS: file, 'INPUT_FAIL-ON': 'none' })
    const small = save('small.json', { nodes: 1, items: 5, failing: 0.01 })
    yield {
      name: 'a run on a small saved result, compared with node -e 0',
      limit: 2.6,
      ...ratioOf(
        () => gate(small),
        () => timeOf(folder, ['-e', '0']),
      ),
    }
    const big = save('big.json', { nodes: 2000, items: 36, failing: 0.01 })
    const parse = `JSON.parse(require('node:fs').readFileSync(${JSON.stringify(big)}, 'utf8'))`
    yield {
      name: 'a run on 2,000 nodes with 36 items each, compared with reading and parsing that file',
      limit: 3,
      ...ratioOf(
        () => gate(big),
        () => timeOf(folder, ['-e', parse]),
      ),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
