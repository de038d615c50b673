import { describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import type { FileInput } from '../support/github/data.js'
import { startFakeGitHub } from '../support/github/server.js'
import { mergeGroup, pullRequest } from '../support/runner/events.js'
import { runStep } from '../support/runner/run-step.js'
import { namesOf, readReport, runScenario } from './support.js'

const TOKEN = 'ghs_a-token-of-this-run'
const [BASE, HEAD] = ['a'.repeat(40), 'b'.repeat(40)]
const PATHS = { paths: 'clusters/**\n!**/*.md' }

/** Runs the gate on a pull request that changes these files. */
async function onPullRequest(
  files: FileInput[],
  options: { changedFiles?: number; headNow?: string; inputs?: Record<string, string> } = {},
) {
  const github = await startFakeGitHub({
    token: TOKEN,
    compare: { [`${BASE}...${HEAD}`]: files },
    pulls: [{ number: 42, headSha: options.headNow ?? HEAD }],
  })
  try {
    const changedFiles = options.changedFiles ?? files.length
    const event = pullRequest({ number: 42, baseSha: BASE, headSha: HEAD, changedFiles })
    const ran = await runScenario(
      'blocked',
      { ...PATHS, ...options.inputs },
      { event, token: TOKEN, githubApiUrl: github.url },
    )
    return { ...ran, github }
  } finally {
    await github.close()
  }
}

describe('paths', () => {
  it('skip the gate if no changed file matches: no request to CCE, green, not-applicable', async () => {
    const { outputs, exitCode, simulator, summary } = await onPullRequest(['docs/a.md', 'clusters/prod/README.md'])
    expect(outputs['verdict']).toBe('not-applicable')
    expect(outputs['reason']).toBe('None of the 2 changed files match paths, so CCE was not queried')
    expect(exitCode).toBe(0)
    expect(simulator.requests).toEqual([])
    expect(summary).toContain('Nothing to approve. None of the 2 changed files match paths')
  })

  it('run the gate if a changed file matches', async () => {
    const { outputs } = await onPullRequest(['docs/a.md', 'clusters/prod/cluster.tf'])
    expect(outputs['verdict']).toBe('block')
  })

  it('run the gate if the old name of a renamed file matches', async () => {
    const renamed = {
      filename: 'attic/cluster.tf',
      previous_filename: 'clusters/prod/cluster.tf',
      status: 'renamed',
    } as const
    const { outputs } = await onPullRequest([renamed])
    expect(outputs['verdict']).toBe('block')
  })

  it('run the gate if GitHub lists fewer files than the pull request changes', async () => {
    const { outputs, log } = await onPullRequest(['docs/a.md'], { changedFiles: 2 })
    expect(outputs['verdict']).toBe('block')
    expect(log).toContain('could not all be listed')
  })

  it('run the gate if the pull request has another head by now', async () => {
    const { outputs, log } = await onPullRequest(['docs/a.md'], { headNow: 'c'.repeat(40) })
    expect(outputs['verdict']).toBe('block')
    expect(log).toContain('the pull request has another head commit than the event')
  })

  it('run the gate if GitHub refuses the list, and name the missing permission', async () => {
    const github = await startFakeGitHub({ token: TOKEN, faults: [{ kind: 'no-permission' }] })
    try {
      const ran = await runScenario('blocked', PATHS, { event: pullRequest(), token: TOKEN, githubApiUrl: github.url })
      expect(ran.outputs['verdict']).toBe('block')
      expect(ran.log).toContain('pull-requests: read')
    } finally {
      await github.close()
    }
  })

  it('do not hide wrong settings', async () => {
    const { outputs, exitCode } = await onPullRequest(['docs/a.md'], { inputs: { 'target-version': 'soon' } })
    expect(outputs['verdict']).toBe('inconclusive')
    expect(exitCode).toBe(1)
  })

  it('apply to a merge group by the comparison of its commits', async () => {
    const github = await startFakeGitHub({ token: TOKEN, compare: { [`${BASE}...${HEAD}`]: ['docs/a.md'] } })
    try {
      const event = mergeGroup({ baseSha: BASE, headSha: HEAD })
      const ran = await runScenario('blocked', PATHS, { event, token: TOKEN, githubApiUrl: github.url })
      expect(ran.outputs['verdict']).toBe('not-applicable')
    } finally {
      await github.close()
    }
  })
})

describe('a pull request without secrets', () => {
  const bare = { 'access-key': '', 'secret-key': '' }

  it('fails if it comes from a fork, with the reason and what a maintainer can do', async () => {
    const { report, exitCode, annotations } = await runScenario('ready', bare, { event: pullRequest({ fork: true }) })
    expect(report.verdict).toBe('inconclusive')
    expect(namesOf(report, 'inconclusive')).toEqual(['no-access'])
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toMatch(/fork[\s\S]*maintainer[\s\S]*no-access: skip/)
  })

  it('succeeds with a prominent notice if no-access is skip', async () => {
    const { report, exitCode, annotations, summary, simulator } = await runScenario(
      'ready',
      { ...bare, 'no-access': 'skip' },
      { event: pullRequest({ fork: true }) },
    )
    expect(report.verdict).toBe('inconclusive')
    expect(exitCode).toBe(0)
    expect(annotations.map(({ level }) => level)).toEqual(['warning'])
    expect(summary).toContain('passes anyway')
    expect(simulator.requests).toEqual([])
  })

  it('succeeds under no-access: skip if a fork gets no configuration variables either', async () => {
    const result = await runStep({
      main: 'dist/index.js',
      inputs: { 'no-access': 'skip', 'target-version': DEMO.targetVersion },
      event: pullRequest({ deletedFork: true }),
    })
    expect(readReport(result).verdict).toBe('inconclusive')
    expect(result.exitCode).toBe(0)
  })

  it('is treated the same if it comes from a bot', async () => {
    const { exitCode } = await runScenario(
      'ready',
      { ...bare, 'no-access': 'skip' },
      { event: pullRequest({ bot: true }) },
    )
    expect(exitCode).toBe(0)
  })

  it('is not excused in a merge group', async () => {
    const { exitCode, report } = await runScenario('ready', { ...bare, 'no-access': 'skip' }, { event: mergeGroup({}) })
    expect(exitCode).toBe(1)
    expect(namesOf(report, 'inconclusive')).toEqual(['wrong-settings'])
  })

  it('is not excused if it comes from the repository itself', async () => {
    const { exitCode, report } = await runScenario(
      'ready',
      { ...bare, 'no-access': 'skip' },
      { event: pullRequest({}) },
    )
    expect(exitCode).toBe(1)
    expect(namesOf(report, 'inconclusive')).toEqual(['wrong-settings'])
  })

  it('is gated as usual if a fork does get credentials', async () => {
    const { report } = await runScenario('blocked', { 'no-access': 'skip' }, { event: pullRequest({ fork: true }) })
    expect(report.verdict).toBe('block')
  })

  it('is not excused if it has the keys and only a setting is missing', async () => {
    const { exitCode, report } = await runScenario(
      'ready',
      { 'cluster-id': '', 'no-access': 'skip' },
      { event: pullRequest({ fork: true }) },
    )
    expect(exitCode).toBe(1)
    // GitHub cannot be reached, so there may be a clusters file
    expect(namesOf(report, 'inconclusive')).toEqual(['clusters-file-error', 'wrong-settings'])
  })
})
