// How many round trips in a row a run makes, counted with a proxy in front of the embedded CCE and the fake GitHub that answers in
// lockstep: requests that are sent side by side make one round.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { importTypeScript } from './typescript.mjs'

const { DEMO, startSimulator } = await importTypeScript('../src/simulator/server/simulator.ts')
const { startLockstepProxy } = await importTypeScript('../test/support/process/lockstep-proxy.ts')
const { startFakeGitHub } = await importTypeScript('../test/support/github/server.ts')
const { pullRequest, push } = await importTypeScript('../test/support/runner/events.ts')
const { createFileCommands, runnerEnv } = await importTypeScript('../test/support/runner/environment.ts')

/** A request that starts within this time of the one before, in milliseconds, counts as sent beside it. Lazy loading takes some of it. */
const SIDE_BY_SIDE_MS = 500

const TIP = 'a'.repeat(40)
const PULL = 42

/** Runs the action once. @returns the requests of each round, such as `GET /path` */
async function roundsOf({ event, inputs, isNamed = false }) {
  const simulator = await startSimulator({ scenario: 'ready' })
  const github = await startFakeGitHub({
    token: 'token',
    branches: { main: TIP },
    commits: { [TIP]: { '.github/cce-upgrade-policy.yml': 'version: 1\n' } },
    pullFiles: { [PULL]: ['main.tf'] },
  })
  const proxy = await startLockstepProxy([simulator.url, github.url], SIDE_BY_SIDE_MS)
  const folder = mkdtempSync(join(tmpdir(), 'cce-upgrade-gate-bench-'))
  try {
    const [temp, workspace] = [join(folder, 'temp'), join(folder, 'work')]
    mkdirSync(workspace)
    const files = createFileCommands(temp)
    const env = runnerEnv({ workspace, temp, files, event, apiUrl: proxy.urlOf(github.url) })
    const settings = {
      endpoint: proxy.urlOf(simulator.url),
      'cluster-id': DEMO.clusterId,
      'project-id': DEMO.projectId,
      'auth-token': DEMO.authToken,
      'target-version': DEMO.targetVersion,
      'github-token': 'token',
      ...inputs,
    }
    if (isNamed) settings['precheck-task-id'] = await newestTask(simulator.url)
    for (const [name, value] of Object.entries(settings)) env[`INPUT_${name.toUpperCase()}`] = value
    const child = spawn(process.execPath, [resolve('dist/index.js')], {
      cwd: workspace,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let log = ''
    child.stdout.on('data', (text) => {
      log += text
    })
    const status = await new Promise((done) => child.on('close', done))
    if (status !== 0 || github.problems.length > 0) throw new Error(`The run failed: ${log} ${github.problems}`)
    return proxy.rounds
  } finally {
    await Promise.all([proxy.close(), simulator.close(), github.close()])
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The ID of the newest pre-upgrade check. */
async function newestTask(url) {
  const tasks = `/api/v3/projects/${DEMO.projectId}/clusters/${DEMO.clusterId}/operation/precheck/tasks`
  const answer = await fetch(url + tasks, { headers: { 'X-Auth-Token': DEMO.authToken } })
  const { items } = await answer.json()
  return items.map(({ metadata }) => metadata).sort((a, b) => (a.creationTimestamp < b.creationTimestamp ? 1 : -1))[0]
    .uid
}

const CASES = [
  { name: 'a push with a named task', limit: 1, event: push(), isNamed: true },
  { name: 'a pull request with the default policy', limit: 2, event: pullRequest({ number: PULL }), inputs: {} },
  {
    name: 'a pull request with paths, commit status, comment and check run',
    limit: 5,
    event: pullRequest({ number: PULL }),
    inputs: { paths: '**/*.tf', 'commit-status': 'true', comment: 'always', 'check-run': 'true' },
  },
]

/** `GET /repos/o/r/statuses/1f2e…` in short: `statuses`. */
const shortName = (request) =>
  request
    .split('/')
    .filter((part) => !/^[\da-f-]*\d[\da-f-]*$/.test(part))
    .at(-1)

/** Counts the round trips of each case. */
export async function* measureRoundTrips() {
  for (const { name, limit, ...run } of CASES) {
    const rounds = await roundsOf(run)
    const note = rounds.map((requests) => requests.map(shortName).join(' + ')).join(', then ')
    yield { name: `a run on ${name}`, value: rounds.length, limit, unit: 'round trips in a row', note }
  }
}
