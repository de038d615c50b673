// How a run over many clusters compares with the least time that it could take at its parallelism, what memory it needs, and whether
// it stays under the rate limits by the log of the embedded CCE.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { importTypeScript } from './typescript.mjs'

const { clustersFileOf, DEMO, environmentOf, MEASURED_LIMITS, startSimulator } = await importTypeScript(
  '../src/simulator/server/simulator.ts',
)

const CLUSTERS = 500
const PARALLEL = 8
const RESPONSE_MS = 50
/** The list of pre-upgrade checks, then the newest of them; the facts of the cluster are requested beside them. */
const ROUND_TRIPS = 2

/** Writes what memory the process needed at most, in KiB, when it ends. */
const memoryProbe = (file) =>
  `data:text/javascript,${encodeURIComponent(`
    import { writeFileSync } from 'node:fs'
    process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)))
  `)}`

/** Runs the command line on a clusters file. @returns milliseconds, and MiB of memory */
async function gate(simulator, folder) {
  const memory = join(folder, 'memory.txt')
  writeFileSync(join(folder, 'clusters.yml'), clustersFileOf(simulator.clusters))
  const flags = {
    endpoint: simulator.url,
    'clusters-file': 'clusters.yml',
    'target-version': DEMO.targetVersion,
    'max-parallel': String(PARALLEL),
  }
  const args = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])
  const began = performance.now()
  const child = spawn(
    process.execPath,
    ['--import', memoryProbe(memory), resolve('dist/cli/index.js'), 'gate', ...args],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, ...environmentOf(simulator.clusters) },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let log = ''
  child.stdout.on('data', (text) => {
    log += text
  })
  const status = await new Promise((done) => child.on('close', done))
  if (status !== 0) throw new Error(`The run ended with ${status}: ${log.slice(-5_000)}`)
  return { ms: performance.now() - began, memory: Number(readFileSync(memory, 'utf8')) / 1024 }
}

/** The most requests to one project within any period. @param times epoch milliseconds by project */
function mostWithin(times, periodMs) {
  let most = 0
  for (const own of times) {
    const sorted = own.toSorted((a, b) => a - b)
    let from = 0
    for (const [index, at] of sorted.entries()) {
      while (at - sorted[from] >= periodMs) from++
      most = Math.max(most, index - from + 1)
    }
  }
  return most
}

const projectOf = ({ path }) => /\/projects\/([^/]+)\//.exec(path)?.[1] ?? ''

/** Measures a run over 500 clusters whose responses take 50 ms each. */
export async function* measureFleet() {
  const folder = mkdtempSync(join(tmpdir(), 'cce-upgrade-gate-bench-'))
  const simulator = await startSimulator({
    scenario: 'fleet-healthy',
    size: CLUSTERS,
    delayMs: RESPONSE_MS,
    limits: MEASURED_LIMITS,
  })
  try {
    const { ms, memory } = await gate(simulator, folder)
    const ideal = Math.ceil(CLUSTERS / PARALLEL) * ROUND_TRIPS * RESPONSE_MS
    const what = `a run on ${CLUSTERS} clusters, ${PARALLEL} at a time, ${RESPONSE_MS} ms a response`
    const seconds = (value) => (value / 1_000).toFixed(1)
    yield {
      name: `${what}, compared with waiting for the responses alone`,
      value: ms / ideal,
      limit: 1.3,
      unit: 'times',
      note: `${seconds(ms)} s and ${seconds(ideal)} s`,
    }
    yield { name: `the memory of ${what}`, value: memory, limit: 400, unit: 'MiB' }
    const reads = Map.groupBy(simulator.requests, projectOf)
    const times = [...reads.values()].map((requests) => requests.map(({ at }) => at))
    yield {
      name: `the most reads of one project in any second of ${what}`,
      value: mostWithin(times, 1_000),
      limit: 60,
      unit: 'reads',
      note: `${simulator.requests.length} requests in ${reads.size} projects`,
    }
    const throttled = simulator.requests.filter(({ status }) => status === 429).length
    yield { name: `requests of ${what} that were throttled`, value: throttled, limit: 0, unit: 'requests' }
  } finally {
    await simulator.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
