import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { DEMO, startSimulator } from '../../src/simulator/server/simulator.js'
import { fastNow } from '../support/clock/fast-now.js'
import { startFakeGitHub } from '../support/github/server.js'
import { listenOnLoopback } from '../support/process/listen.js'
import { startLockstepProxy } from '../support/process/lockstep-proxy.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { runStep, type StepResult } from '../support/runner/run-step.js'
import { ended } from './ended.js'
import { runCli, startCli } from './run-cli.js'
import { FAST_CLOCK, runScenario } from './support.js'

const servers: Server[] = []
const sockets: Socket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
  for (const server of servers.splice(0)) server.close()
})

/** A proxy that does this with each connection, after its first bytes. */
async function proxy(onRequest: (socket: Socket) => void) {
  const server = createServer((socket) => {
    sockets.push(socket)
    socket.on('error', () => {})
    socket.once('data', () => onRequest(socket))
  })
  servers.push(server)
  return { url: await listenOnLoopback(server), count: () => sockets.length }
}

const [HEAD, BASE] = ['a'.repeat(40), 'b'.repeat(40)]

/** Everything goes through a proxy: CCE, the changed files, the policy of the base branch and the commit status. */
const REMOTE = {
  inputs: {
    'cluster-id': DEMO.clusterId,
    'project-id': DEMO.projectId,
    region: 'cn-north-4',
    'wait-timeout': '0s',
    'access-key': DEMO.accessKey,
    'secret-key': DEMO.secretKey,
    'target-version': DEMO.targetVersion,
    'commit-status': 'true',
    comment: 'always',
    'check-run': 'true',
    paths: 'infra/**',
    'policy-source': 'base',
  },
  event: {
    name: 'pull_request',
    payload: {
      pull_request: {
        number: 7,
        changed_files: 1,
        user: { type: 'User' },
        head: { sha: HEAD, ref: 'topic', repo: { full_name: 'octo-org/infra' } },
        base: { sha: BASE, ref: 'main', repo: { full_name: 'octo-org/infra' } },
      },
    },
  },
  token: 'ghs_0123456789abcdefghij',
  githubApiUrl: 'https://api.github.test',
} as const

/** How many times faster than real time the clock of these runs is. */
const SPEED = 20

const runThrough = (url: string): Promise<StepResult> =>
  runStep({
    main: 'dist/index.js',
    ...REMOTE,
    env: { HTTPS_PROXY: url, FAST_CLOCK: String(SPEED) },
    nodeArgs: FAST_CLOCK,
  })

const expectRedAndWhole = (ran: StepResult): void => {
  expect(ran.exitCode).toBe(1)
  expect(ran.outputs['verdict']).toBe('inconclusive')
  expect(Object.keys(ran.outputs)).toHaveLength(15)
  expect(ran.stderr.toString()).toBe('')
  expect(readFileSync(join(ran.workspace, 'cce-upgrade-report', 'report.json'), 'utf8')).toContain('"api-error"')
}

describe('the process of the action', () => {
  it('ends although a proxy closes each connection before it answers CONNECT, and connects to it only as often as it tries', async () => {
    const { url, count } = await proxy((socket) => socket.end())
    const ran = await runThrough(url)
    expectRedAndWhole(ran)
    expect(count()).toBeLessThan(80)
  })

  it('ends within the time of the whole run although a proxy never answers', async () => {
    const { url } = await proxy(() => {})
    const ran = await runThrough(url)
    expectRedAndWhole(ran)
    expect(ran.durationMs * SPEED).toBeLessThan(300_000 + 2_000 * SPEED)
  })

  it('ends within wait-timeout and five minutes although both GitHub and CCE are slow, with all outputs', async () => {
    const simulator = await startSimulator({ scenario: 'fresh-cluster', now: fastNow(SPEED) })
    const github = await startFakeGitHub({
      token: REMOTE.token,
      branches: { main: BASE },
      commits: { [BASE]: { 'README.md': '' } },
      pulls: [{ number: 7, headSha: HEAD }],
    })
    // just within the time that one request may take
    const cce = await startLockstepProxy([simulator.url], 29_200 / SPEED)
    const slowGitHub = await startLockstepProxy([github.url], 9_000 / SPEED)
    try {
      const ran = await runStep({
        main: 'dist/index.js',
        ...REMOTE,
        inputs: {
          ...REMOTE.inputs,
          endpoint: cce.urlOf(simulator.url),
          start: 'if-needed',
          checks: 'precheck,addons',
          'poll-interval': '10s',
        },
        githubApiUrl: slowGitHub.urlOf(github.url),
        env: { FAST_CLOCK: String(SPEED) },
        nodeArgs: FAST_CLOCK,
      })
      expect(ran.exitCode).toBe(1)
      expect(Object.keys(ran.outputs)).toHaveLength(15)
      expect(ran.stderr.toString()).toBe('')
      expect(existsSync(join(ran.workspace, 'cce-upgrade-report', 'report.json'))).toBe(true)
      expect(ran.log).toMatch(/the time of this run is up|run-deadline/)
      expect(github.comments).toHaveLength(1)
      expect(ran.durationMs * SPEED).toBeLessThan(300_000 + 2_000 * SPEED)
    } finally {
      await Promise.all([cce.close(), slowGitHub.close(), github.close(), simulator.close()])
    }
  })

  it('ends although the password of the proxy holds a lone percent sign, and says so', async () => {
    const { url, count } = await proxy(() => {})
    const ran = await runThrough(url.replace('//', '//me:hunter2%@'))
    expectRedAndWhole(ran)
    expect(ran.annotations[0]?.message).toContain('write it as %25')
    expect(ran.log).not.toContain('hunter2')
    expect(count()).toBe(0)
  })

  it('reports a policy of 26,000 faults', async () => {
    const workspace = join(temporaryFolder(), 'work')
    mkdirSync(join(workspace, '.github'), { recursive: true })
    const policy = `version: 1\nrules: [${Array(26_000).fill('1').join(',')}]\n`
    writeFileSync(join(workspace, '.github', 'cce-upgrade-policy.yml'), policy)
    const ran = await runScenario('ready', {}, { workspace })
    expect(ran.exitCode).toBe(1)
    expect(ran.report.findings.filter(({ name }) => name === 'policy-error')).toHaveLength(101)
    expect(ran.summary).toContain('25900')
  })
})

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('ends the demo within a second, without a stack trace', async () => {
    const child = startCli(['demo', 'upgrade-running'])
    await once(child.stdout, 'data')
    const sent = performance.now()
    child.kill(signal)
    expect(await ended(child)).toMatchObject({ code: signal === 'SIGINT' ? 130 : 143, stderr: '' })
    expect(performance.now() - sent).toBeLessThan(1_000)
  })
})

describe('a folder that cannot be made', () => {
  it('ends a run, and a start of a policy, with words', async () => {
    const cwd = temporaryFolder()
    const ran = await runCli(['demo', 'ready'], { cwd })
    expect(ran.code).toBe(0)
    const { code, stderr } = await runCli(['policy', 'init', '/proc/nowhere/below/policy.yml'])
    expect(code).toBe(2)
    expect(stderr).toContain('cannot be written')
    const gated = await runCli([
      'gate',
      '--results',
      join(cwd, 'cce-upgrade-report/evidence/*.json'),
      '--report-dir',
      '/proc/nowhere/below',
    ])
    expect(gated.stdout).toContain('the report could not be written')
  })
})
