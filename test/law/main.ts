/**
 * Runs the matrix of faults: npm run law [-- --sample N] [--only TEXT]
 * Prints each violation and the count. Exits 1 if there is a violation.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { violationsOf } from './laws.js'
import { type Combination, combinationsOf } from './matrix.js'
import { type Observation, observe, UNDISTURBED } from './run.js'
import { SITUATIONS } from './situations.js'

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    skip: { type: 'string', default: '(nothing)' },
    verbose: { type: 'boolean', default: false },
    /** violations after which it stops */
    most: { type: 'string', default: '1000000' },
  },
})

const print = (line: string): void => void process.stdout.write(`${line}\n`)

/** A number that depends only on the text, spread evenly. */
function hash(text: string): number {
  let value = 2166136261
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16777619)
  return (value ^ (value >>> 15)) >>> 0
}

// thousands of small files are faster in memory
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'cce-gate-law-'))
// what the libraries log must not get between the lines of the result
const started = performance.now()
let [count, broken] = [0, 0]
try {
  const undisturbed = new Map<string, Observation>()
  const all: Combination[] = []
  // the first run loads modules, which a virtual clock does not wait for
  for (const situation of SITUATIONS.slice(0, 1)) await observe(situation, UNDISTURBED, folder)
  for (const situation of SITUATIONS) {
    const began = performance.now()
    const observed = await observe(situation, UNDISTURBED, folder)
    undisturbed.set(situation.name, observed)
    const { losesOutputs, refusesFactsOnly } = { losesOutputs: false, refusesFactsOnly: false }
    const violations = violationsOf(observed, observed, { losesOutputs, refusesFactsOnly }, situation)
    for (const violation of violations) print(`VIOLATION ${situation.name} | no fault: ${violation}`)
    broken += violations.length
    if (values.verbose)
      print(
        `${situation.name}: ${observed.report?.verdict}, ${observed.requests.length} requests, ${Math.round(performance.now() - began)} ms, ${observed.tookMs / 1000} s`,
      )
    all.push(...combinationsOf(situation, observed))
  }
  const wanted = all.filter(({ name }) => name.includes(values.only) && !name.includes(values.skip))
  const share = Number(values.sample) > 0 ? Number(values.sample) / wanted.length : 1
  for (const one of wanted) {
    if (share < 1 && hash(one.name) / 2 ** 32 >= share) continue
    count++
    const before = undisturbed.get(one.situation.name)
    if (before === undefined) continue
    if (values.verbose) process.stderr.write(`${one.name}\n`)
    const began = performance.now()
    const observed = await observe(one.situation, one.disturbance, folder)
    const ms = performance.now() - began
    if (values.verbose && ms > 1_000)
      print(`slow: ${one.name}: ${observed.end}, ${Math.round(ms)} ms, ${observed.tookMs / 1000} s`)
    const violations = violationsOf(before, observed, one.expectation, one.situation)
    if (violations.length > 0) broken++
    for (const violation of violations) print(`VIOLATION ${one.name}: ${violation}`)
    if (broken >= Number(values.most)) break
  }
  const verdicts = [...new Set([...undisturbed.values()].map(({ report }) => report?.verdict))].sort()
  print(
    `situations: ${SITUATIONS.length}, verdicts: ${verdicts.join(', ')}, combinations in the matrix: ${wanted.length}`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
print(`${count} combinations, ${broken} violations, ${((performance.now() - started) / 1000).toFixed(1)} s`)
process.exit(broken > 0 ? 1 : 0)
