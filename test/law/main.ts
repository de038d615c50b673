/**
 * Runs the matrix of faults, see README.md in test/support: npm run law -- [--sample N] [--processes N] [--shard K/N] [--only TEXT] [--skip TEXT]
 *
 * Prints each violation and the count, and exits 1 if there is a violation. A sample depends only on the names of the combinations.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { violationsOf } from './laws.js'
import { type Combination, combinationsOf } from './matrix.js'
import { observeProcess, processCombinations } from './process.js'
import { RELATIONS } from './relations.js'
import { type Observation, observe, UNDISTURBED } from './run.js'
import { ONLY_COMPARED, SITUATIONS } from './situations.js'

const { values } = parseArgs({
  options: {
    /** about how many combinations run in memory; all of them by default */
    sample: { type: 'string' },
    /** about how many run as processes; all of them by default */
    processes: { type: 'string' },
    /** one of several parts of the matrix, such as 1/4 */
    shard: { type: 'string', default: '1/1' },
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
const root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'cce-gate-law-'))
const folder = join(root, 'run')
const NOTHING_SPECIAL = { losesOutputs: false, mayImprove: false }
let [count, broken] = [0, 0]

function judge(name: string, violations: readonly string[]): void {
  count++
  if (violations.length > 0) broken++
  for (const violation of violations) print(`VIOLATION ${name}: ${violation}`)
}

/** Whether a combination is in the sample. It depends only on the name, so that each run takes the same ones. */
const isChosen = (name: string, share: number): boolean => share >= 1 || hash(name) / 2 ** 32 < share
const isWanted = ({ name }: { readonly name: string }): boolean =>
  name.includes(values.only) && !name.includes(values.skip)
const shareOf = (most: string | undefined, of: number): number => (most === undefined ? 1 : Number(most) / of)

const [shard = 1, shards = 1] = values.shard.split('/').map(Number)
const isInShard = (at: number): boolean => at % shards === shard - 1

/** Runs every situation without a fault. */
async function undisturbedRuns(): Promise<Map<string, Observation>> {
  const runs = new Map<string, Observation>()
  for (const situation of SITUATIONS.slice(0, 1)) await observe(situation, UNDISTURBED, folder) // loads modules
  for (const situation of SITUATIONS) {
    const observed = await observe(situation, UNDISTURBED, folder)
    runs.set(situation.name, observed)
    judge(`${situation.name} | no fault`, violationsOf(observed, observed, NOTHING_SPECIAL, situation))
  }
  return runs
}

async function runInMemory(undisturbed: ReadonlyMap<string, Observation>): Promise<number> {
  const all: Combination[] = []
  for (const situation of SITUATIONS) {
    const observed = undisturbed.get(situation.name)
    if (observed !== undefined) all.push(...combinationsOf(situation, observed))
  }
  const wanted = all.filter(isWanted)
  const share = shareOf(values.sample, wanted.length)
  for (const { name, situation, disturbance, expectation } of wanted.filter(
    (one, at) => isChosen(one.name, share) && at % shards === shard - 1,
  )) {
    const before = undisturbed.get(situation.name)
    if (before === undefined || broken >= Number(values.most)) continue
    const began = performance.now()
    const observed = await observe(situation, disturbance, folder)
    judge(name, violationsOf(before, observed, expectation, situation))
    const ms = performance.now() - began
    if (values.verbose) print(`${Math.round(ms)} ms ${name}`)
  }
  return wanted.length
}

async function runAsProcesses(undisturbed: ReadonlyMap<string, Observation>): Promise<number> {
  const all = processCombinations().filter(isWanted)
  const share = shareOf(values.processes, all.length)
  const chosen = all.filter(({ name }, at) => isChosen(name, share) && isInShard(at))
  let next = 0
  const work = async (worker: number): Promise<void> => {
    for (let one = chosen[next++]; one !== undefined; one = chosen[next++]) {
      const { name, situation, disturbance, expectation } = one
      const before = undisturbed.get(situation.name)
      if (before === undefined) continue
      const observed = await observeProcess(situation, disturbance, join(root, `process-${worker}`))
      judge(name, violationsOf(before, observed, expectation, situation))
      if (values.verbose)
        print(`${Math.round(observed.tookMs / 1000)} s of the clock, ${name}: ${observed.report?.verdict}`)
    }
  }
  await Promise.all([1, 2, 3, 4].map(work))
  return chosen.length
}

const started = performance.now()
try {
  const undisturbed = await undisturbedRuns()
  const verdicts = [...new Set([...undisturbed.values()].map(({ report }) => report?.verdict))].sort()
  const size = await runInMemory(undisturbed)
  const processes = await runAsProcesses(undisturbed)
  for (const { relate, shareInSample } of RELATIONS)
    for (const situation of [...SITUATIONS, ...ONLY_COMPARED]) {
      const share = values.sample === undefined ? 1 : shareInSample
      if (!isWanted(situation) || !isChosen(situation.name, share)) continue
      const before = undisturbed.get(situation.name) ?? (await observe(situation, UNDISTURBED, folder))
      for (const { name, violations } of await relate(situation, before, folder)) judge(name, violations)
    }
  print(`${SITUATIONS.length} situations with the verdicts ${verdicts.join(', ')}; the matrix has ${size} combinations`)
  print(`${count} combinations ran, ${processes} of them as processes; ${broken} broke the law`)
} finally {
  rmSync(root, { recursive: true, force: true })
}
process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`)
process.exit(broken > 0 ? 1 : 0)
