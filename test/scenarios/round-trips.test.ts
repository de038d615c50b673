import { describe, expect, it } from '@jest/globals'
import { startSimulator } from '../../src/simulator/server/simulator.js'
import { startFakeGitHub } from '../support/github/server.js'
import { startLockstepProxy } from '../support/process/lockstep-proxy.js'
import type { StepEvent } from '../support/runner/environment.js'
import { pullRequest, push } from '../support/runner/events.js'
import { runStep } from '../support/runner/run-step.js'
import { simulatorInputs } from './support.js'

const TOKEN = 'ghs_a-token-of-this-run'
const [BASE, HEAD] = ['a'.repeat(40), 'b'.repeat(40)]
const EVENT = pullRequest({ number: 42, baseSha: BASE, headSha: HEAD, changedFiles: 1 })
/** A separate process can be slow to send the next request of a round. */
const QUIET_MS = 250

/** Runs a step through a proxy that answers in lockstep, and returns its verdict and the rounds of requests that it took. */
async function runInLockstep(event: StepEvent, inputs: (taskId: string) => Record<string, string>) {
  const github = await startFakeGitHub({
    token: TOKEN,
    branches: { main: BASE },
    commits: { [BASE]: { 'README.md': '' } },
    pulls: [{ number: 42, headSha: HEAD }],
    compare: { [`${BASE}...${HEAD}`]: ['main.tf'] },
  })
  const simulator = await startSimulator({ scenario: 'ready' })
  const proxy = await startLockstepProxy([github.url, simulator.url], QUIET_MS)
  const run = (more: Record<string, string>) =>
    runStep({
      main: 'dist/index.js',
      event,
      token: TOKEN,
      githubApiUrl: proxy.urlOf(github.url),
      inputs: { ...simulatorInputs(proxy.urlOf(simulator.url)), ...more },
    })
  try {
    const first = await run({ 'policy-source': 'workspace' })
    proxy.rounds.length = 0
    const { outputs } = await run(inputs(first.outputs['precheck-task-id'] ?? ''))
    return { verdict: outputs['verdict'], rounds: proxy.rounds }
  } finally {
    await proxy.close()
    await github.close()
    await simulator.close()
  }
}

describe('the round trips in a row of a run', () => {
  it('number 1 on a push with a named task', async () => {
    const { verdict, rounds } = await runInLockstep(push(), (taskId) => ({ 'precheck-task-id': taskId }))
    expect([verdict, rounds]).toEqual(['pass', [expect.anything()]])
  })

  it('number 2 on a pull request with the default policy', async () => {
    const { verdict, rounds } = await runInLockstep(EVENT, () => ({}))
    expect([verdict, rounds]).toEqual(['pass', Array(2).fill(expect.anything())])
  })

  it('number 5 on a pull request with paths, comment, commit status and check run', async () => {
    const inputs = { paths: '**', comment: 'always', 'commit-status': 'true', 'check-run': 'true' }
    const { verdict, rounds } = await runInLockstep(EVENT, () => inputs)
    expect([verdict, rounds]).toEqual(['pass', Array(5).fill(expect.anything())])
  })
})
