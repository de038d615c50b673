import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { failed, precheck } from '../support/cce/responses.js'
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../support/github/server.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { mergeGroup, pullRequest, schedule } from '../support/runner/events.js'
import { runStep } from '../support/runner/run-step.js'
import { runScenario } from './support.js'

const TOKEN = 'ghs_a-token-of-this-run'
const [BASE, HEAD] = ['a'.repeat(40), 'b'.repeat(40)]
const EVENT = pullRequest({ number: 42, headSha: HEAD })
const EVERYTHING = { 'commit-status': 'true', comment: 'always', 'check-run': 'true' }
const KEY = DEMO.clusterId.slice(0, 13)

let github: FakeGitHub
afterEach(async () => {
  await github?.close()
  expect(github?.problems ?? []).toEqual([])
})

/** A GitHub with the pull request, and a base branch without a policy. */
async function gitHub(options: Partial<FakeGitHubOptions> = {}): Promise<FakeGitHub> {
  github = await startFakeGitHub({
    token: TOKEN,
    branches: { main: BASE },
    commits: { [BASE]: { 'README.md': '' } },
    pulls: [{ number: 42, headSha: HEAD }],
    ...options,
  })
  return github
}

type Options = Parameters<typeof runScenario>[2]
const run = (scenario: string, inputs: Record<string, string>, over: Options = {}) =>
  runScenario(scenario, inputs, { event: EVENT, token: TOKEN, githubApiUrl: github.url, ...over })

/** What the gate warns of; annotations of the runner begin alike. */
const warningsIn = (log: string): string[] =>
  log.split('\n').filter((line) => line.startsWith('Warning: ') && line.includes('could not be written'))

describe('a pull request that is gated repeatedly', () => {
  it('has one comment, which ends as one green line, and one status, which changes with the verdict', async () => {
    await gitHub()
    const first = await run('blocked', EVERYTHING)
    expect([first.exitCode, warningsIn(first.log)]).toEqual([1, []])
    expect([first.outputs['new'], first.outputs['resolved']]).toEqual(['', ''])
    const second = await run('warnings', EVERYTHING)
    expect(Number(second.outputs['resolved'])).toBeGreaterThan(0)
    const third = await run('ready', EVERYTHING)
    expect([third.exitCode, third.outputs['new']]).toEqual([0, '0'])
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^<p><b>✅ You may approve\. Ready for .*<\/p>$/),
      '',
    ])
    expect(github.statuses.map(({ sha, context, state }) => [sha, context, state])).toEqual(
      ['failure', 'success', 'success'].flatMap((state) => [
        [HEAD, `cce-upgrade-gate / ${KEY}`, 'pending'],
        [HEAD, `cce-upgrade-gate / ${KEY}`, state],
      ]),
    )
    expect(github.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success', 'success'])
  })

  it('sends no credential to GitHub', async () => {
    await gitHub()
    await run('blocked', EVERYTHING)
    const sent = github.requests.map(({ path, body }) => path + body).join('\n')
    const carried = /state=([A-Za-z0-9+/=]+)/.exec(github.comments[0]?.body ?? '')?.[1] ?? ''
    for (const secret of [DEMO.accessKey, DEMO.secretKey, TOKEN])
      for (const text of [sent, Buffer.from(carried, 'base64').toString()]) expect(text).not.toContain(secret)
  })
})

describe('hostile text in every string of the API', () => {
  it('does no harm on GitHub', async () => {
    await gitHub()
    const { log } = await run('hostile', EVERYTHING)
    expect(warningsIn(log)).toEqual([])
    const [body = ''] = github.comments.map((one) => one.body)
    const outside = body.replace(/<code>[\s\S]*?<\/code>/g, '').replace(/^<!-- [^>]* -->/, '')
    expect(outside.replaceAll(/<a href="https:\/\/(?:support\.huaweicloud|github)\.com\/[^"]*">/g, '')).not.toMatch(
      /@[a-z]|#\d|GH-\d|https?:|<script|<img|\]\(/i,
    )
  })
})

describe('a check run', () => {
  it('gets 120 findings, and the note on their evidence, in three requests', async () => {
    await gitHub()
    const now = Date.now()
    const time = (minutes: number) => new Date(now + minutes * 60_000).toISOString()
    const itemsStatus = Array.from({ length: 120 }, (_, index) => failed({ name: `Check${index}` }))
    const task = precheck({
      metadata: { creationTimestamp: time(-2), updateTimestamp: time(-1) },
      status: { phase: 'Failed', expireTimeStamp: time(50), clusterCheckStatus: { phase: 'Failed', itemsStatus } },
    })
    const workspace = temporaryFolder()
    writeFileSync(join(workspace, 'saved.json'), JSON.stringify(task))
    const ran = await runStep({
      main: 'dist/index.js',
      workspace,
      event: EVENT,
      token: TOKEN,
      githubApiUrl: github.url,
      inputs: { results: 'saved.json', 'check-run': 'true' },
    })
    expect([ran.exitCode, warningsIn(ran.log)]).toEqual([1, []])
    expect(github.checkRuns[0]?.annotations).toHaveLength(121)
    expect(github.requests.filter(({ path }) => path.includes('check-runs'))).toHaveLength(3)
  })
})

describe('a pull request from a fork', () => {
  const permissions = { contents: 'read', 'pull-requests': 'read' } as const

  it('gets one warning that names the missing permissions, and keeps its verdict', async () => {
    await gitHub({ permissions, pulls: [{ number: 42, headSha: HEAD, headRepository: 'contributor/infra' }] })
    const event = pullRequest({ number: 42, headSha: HEAD, fork: true })
    const ran = await run('warnings', EVERYTHING, { event })
    expect([ran.exitCode, ran.outputs['verdict']]).toEqual([0, 'warn'])
    expect(warningsIn(ran.log)).toEqual([
      expect.stringMatching(
        /^Warning: commit status, comment and check run could not be written: the token lacks statuses: write, pull-requests: write, checks: write\. GitHub gives a pull request of a fork/,
      ),
    ])
    expect(ran.annotations.map(({ level }) => level)).not.toContain('error')
    expect(ran.annotations.filter(({ title }) => title?.endsWith('not written'))).toHaveLength(3)
  })

  it('has a status with the verdict even if the step is green because keys are missing', async () => {
    await gitHub()
    const event = pullRequest({ number: 42, headSha: HEAD, fork: true })
    const inputs = { ...EVERYTHING, 'access-key': '', 'secret-key': '', 'no-access': 'skip' }
    const ran = await run('ready', inputs, { event })
    expect(ran.exitCode).toBe(0)
    expect(github.statuses.map(({ state }) => state)).toEqual(['error'])
    expect(github.comments[0]?.body).toContain('Cannot decide')
  })
})

it('a merge group has a status, and the log says why it has no comment', async () => {
  await gitHub()
  const ran = await run('blocked', EVERYTHING, { event: mergeGroup({ headSha: HEAD, baseSha: BASE }) })
  expect(github.statuses.at(-1)).toMatchObject({ sha: HEAD, state: 'failure' })
  expect(github.comments).toEqual([])
  expect(ran.log).toContain('Comment: not written, because a merge group is not a pull request')
  expect(warningsIn(ran.log)).toEqual([])
})

it('a scheduled run updates the status of the commit in head-sha', async () => {
  await gitHub()
  await run('ready', { 'commit-status': 'true', 'head-sha': HEAD }, { event: schedule() })
  expect(github.statuses.map(({ sha, state }) => [sha, state])).toEqual([
    [HEAD, 'pending'],
    [HEAD, 'success'],
  ])
})

it('a GitHub Enterprise Server is called and linked under its own URL', async () => {
  await gitHub()
  const env = { GITHUB_SERVER_URL: 'https://ghes.example.com' }
  const ran = await run('blocked', EVERYTHING, { githubApiUrl: `${github.url}/api/v3`, env })
  await run('warnings', EVERYTHING, { githubApiUrl: `${github.url}/api/v3`, env })
  expect(warningsIn(ran.log)).toEqual([])
  expect(github.statuses.at(-1)?.targetUrl).toBe('https://ghes.example.com/octo-org/infra/actions/runs/1658821493')
  expect(github.comments).toHaveLength(1)
  expect(github.requests.every(({ path }) => path.startsWith('/api/'))).toBe(true)
})

it('a GitHub that never responds delays the run no longer than its time limit', async () => {
  await gitHub({ faults: [{ kind: 'hang', path: /statuses|comments|check-runs/ }] })
  const ran = await run('blocked', EVERYTHING, { speed: 40 })
  expect([ran.exitCode, ran.outputs['verdict']]).toEqual([1, 'block'])
  expect(warningsIn(ran.log)).toEqual(
    ['commit status', 'comment', 'check run'].map(
      (what) => `Warning: ${what} could not be written: GitHub did not answer in time`,
    ),
  )
})

it('wrong settings update the status, too', async () => {
  await gitHub()
  const ran = await run('ready', { ...EVERYTHING, 'target-version': 'soon' })
  expect(ran.exitCode).toBe(1)
  expect(github.statuses.map(({ state }) => state)).toEqual(['error'])
})

it('no request goes to GitHub if nothing is to be published or read there', async () => {
  await gitHub()
  await run('blocked', { 'policy-source': 'workspace' })
  expect(github.requests).toEqual([])
})

describe('a baseline from a file', () => {
  it('shows which findings are new, known and resolved', async () => {
    const workspace = temporaryFolder()
    await runScenario('blocked', {}, { workspace })
    const { report } = await runScenario('warnings', { baseline: 'cce-upgrade-report/report.json' }, { workspace })
    expect(report.counts.resolved).toBe(report.resolved.length)
    expect(report.resolved.length).toBeGreaterThan(0)
    expect(report.findings.map(({ status }) => status)).toContain('known')
    expect(report.findings.map(({ status }) => status)).not.toContain(null)
  })

  it.each([
    ['the file does not exist', null, 'is not the path of an existing file'],
    ['it is not a report', '{"schemaVersion":1}', 'must be a report.json of this gate'],
    ['it is not text', '\ud800', 'must be a report.json of this gate'],
  ])('is a wrong setting if %s', async (_, text, problem) => {
    const workspace = temporaryFolder()
    if (text !== null) writeFileSync(join(workspace, 'old.json'), text)
    const { report, simulator } = await runScenario('ready', { baseline: 'old.json' }, { workspace })
    expect(report.findings).toMatchObject([{ name: 'wrong-settings', message: expect.stringContaining(problem) }])
    expect(simulator.requests).toEqual([])
  })
})
