// Calls the simulator with Huawei's Python SDK, see CONTRIBUTING.md. Needs `python3` with `venv`, and a package index to install the SDK from.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How many times faster tasks advance: an upgrade takes 0.9 s. */
const SPEED = 2_000

/** Scenarios in which no call ever gets a response that a client can read. */
const WITHOUT_RESPONSE = new Set([
  ...['reset', 'truncated', 'html', 'broken-json', 'redirect', 'slow-body', 'hung', 'oversized', 'error-as-success'],
])

/** Runs in which the SDK has no keys: what it gets for an ID token, and how two reads end that it makes with that. */
const KEYLESS = [
  { name: 'keys of STS', scenario: 'keyless', way: 'sts', expected: ['read', 'read'] },
  { name: 'keys of IAM', scenario: 'keyless-iam', way: 'iam', expected: ['read', 'read'] },
  {
    name: 'a session policy',
    scenario: 'keyless',
    way: 'sts',
    policy: '{"Version":"5.0","Statement":[{"Effect":"Allow","Action":["cce:node:list"]}]}',
    expected: ['read', 'refused'],
  },
  {
    name: 'a trust mismatch',
    scenario: 'keyless-trust-mismatch',
    way: 'sts',
    expected: ['STS5.1001', 'STS5.1001'],
  },
  {
    name: 'an expired ID token',
    scenario: 'keyless-token-expired',
    way: 'sts',
    expected: ['STS5.1004', 'STS5.1004'],
  },
]

const run = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })

run(process.execPath, 'scripts/build.mjs', '--lib')
const { DEMO, SCENARIOS, startSimulator } = await import('../lib/simulator/server/simulator.js')
const only = process.argv.slice(2)
const names = [...SCENARIOS.keys()].filter((name) =>
  only.length > 0 ? only.includes(name) : !WITHOUT_RESPONSE.has(name),
)
const folder = mkdtempSync(join(tmpdir(), 'check-sdk-'))
const simulators = []
try {
  run('python3', '-m', 'venv', folder)
  run(
    join(folder, 'bin', 'pip'),
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '-r',
    'tools/sdk/requirements.txt',
  )
  const scenarios = []
  for (const name of names) {
    const simulator = await startSimulator({ scenario: name, speed: SPEED })
    simulators.push(simulator)
    scenarios.push({ name, url: simulator.url, autopilot: SCENARIOS.get(name).inputs.autopilot === 'true' })
  }
  const keyless = []
  for (const run of only.length > 0 ? [] : KEYLESS) {
    const simulator = await startSimulator({ scenario: run.scenario })
    simulators.push(simulator)
    const tokenFile = join(folder, `id-token-${keyless.length}`)
    writeFileSync(tokenFile, `${simulator.idToken()}\n`)
    keyless.push({ ...run, url: simulator.url, tokenFile })
  }
  const python = spawn(join(folder, 'bin', 'python'), ['tools/sdk/check_sdk.py'], {
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1', PYTHONDONTWRITEBYTECODE: '1' },
  })
  python.stdin.end(JSON.stringify({ demo: DEMO, scenarios, keyless, isComplete: only.length === 0 }))
  const [code] = await once(python, 'exit')
  process.exitCode = code ?? 1
} finally {
  await Promise.all(simulators.map((simulator) => simulator.close()))
  rmSync(folder, { recursive: true, force: true })
}
