import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { DEMO, startSimulator } from '../../src/simulator/server/simulator.js'
import { listenOnLoopback } from '../support/process/listen.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { runStep, type StepResult } from '../support/runner/run-step.js'
import { runCli, SIMULATOR_ENV, startCli } from './run-cli.js'
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
        head: { sha: 'a'.repeat(40), ref: 'topic', repo: { full_name: 'octo-org/infra' } },
        base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'octo-org/infra' } },
      },
    },
  },
  token: 'ghs_0123456789abcdefghij',
  githubApiUrl: 'https://api.github.test',
} as const

/** How many times faster than real time the clock of these runs is. */
const SPEED = 40

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

/** The exit code and what came on stderr. */
async function ended(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  let stderr = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  const [code] = await once(child, 'close')
  return { code: typeof code === 'number' ? code : null, stderr }
}

describe('output that nobody reads', () => {
  it('does not turn a pass of the action red', async () => {
    const simulator = await startSimulator({ scenario: 'ready' })
    const cwd = temporaryFolder()
    const output = join(cwd, 'output')
    writeFileSync(output, '')
    const inputs = Object.entries({
      'cluster-id': DEMO.clusterId,
      'target-version': DEMO.targetVersion,
      endpoint: simulator.url,
    })
    const child = spawn(process.execPath, [resolve('dist/index.js')], {
      cwd,
      env: {
        ...SIMULATOR_ENV,
        ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        GITHUB_OUTPUT: output,
        GITHUB_WORKSPACE: cwd,
      },
    })
    child.stdout.destroy()
    try {
      expect(await ended(child)).toEqual({ code: 0, stderr: '' })
      expect(readFileSync(output, 'utf8')).toContain('verdict')
    } finally {
      await simulator.close()
    }
  })

  it('prints no stack trace on the command line', async () => {
    const child = startCli(['demo'])
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await ended(child)).toEqual({ code: 0, stderr: '' })
  })

  it('is all there when it is read late', async () => {
    const child = startCli(['demo', 'big'])
    child.stdout.pause()
    await once(child.stdout, 'readable')
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    await once(child, 'close')
    expect(text).toMatch(/Other scenarios: .*\n$/)
  })
})

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('ends the demo within a second, without a stack trace', async () => {
    const child = startCli(['demo', 'upgrade-running'])
    await once(child.stdout, 'data')
    const sent = performance.now()
    child.kill(signal)
    expect(await ended(child)).toEqual({ code: 0, stderr: '' })
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
