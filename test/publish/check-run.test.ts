import { afterEach, describe, expect, it } from '@jest/globals'
import type { Fault } from '../support/github/faults.js'
import type { FakeGitHub, FakeGitHubOptions } from '../support/github/server.js'
import { pullRequest, push } from '../support/runner/events.js'
import {
  BLOCKED,
  gitHub,
  HEAD,
  KEY,
  type Publishing,
  publish,
  READY,
  RISKY,
  UNDECIDED,
  withFindings,
  writes,
} from './support.js'

const CHECK = { 'check-run': 'true' }
const TOTAL = 120

let github: FakeGitHub
afterEach(async () => {
  await github?.close()
  expect(github?.problems ?? []).toEqual([])
})

async function check(report = BLOCKED, options: Partial<FakeGitHubOptions> = {}, over: Publishing = {}) {
  github = await gitHub(options)
  const published = await publish(report, github, { inputs: CHECK, ...over })
  return { ...published, runs: github.checkRuns, last: github.checkRuns.at(-1) }
}

describe('the check run', () => {
  it.each([
    ['success', READY],
    ['success', RISKY],
    ['failure', BLOCKED],
    ['failure', UNDECIDED],
    ['neutral', { ...READY, verdict: 'not-applicable' } as const],
  ])('has the conclusion %s for its verdict', async (conclusion, report) => {
    const { last } = await check(report)
    expect(last).toMatchObject({ conclusion, status: 'completed', headSha: HEAD })
    expect(last?.name).toBe(`cce-upgrade-gate findings / ${KEY}`)
    expect(last?.detailsUrl).toBe('https://github.com/octo-org/infra/actions/runs/1658821493')
  })

  it('shows the report', async () => {
    const { last } = await check()
    expect(last?.title).toContain(
      'Do not approve yet. 1 cause must be fixed before v1.31. Valid until 2026-01-01 00:49 UTC. First step (platform team): ',
    )
    expect(last?.summary).toContain('### Fix before the upgrade')
    expect(last?.text).toContain('NodeDiskCheck')
    expect(last?.annotations).toMatchObject([
      { path: '.github', start_line: 1, end_line: 1, annotation_level: 'failure' },
    ])
  })

  it('has another name than the commit status, because branch protection would require both under one name', async () => {
    await check(BLOCKED, {}, { inputs: { ...CHECK, 'commit-status': 'true' } })
    expect(github.checkRuns[0]?.name).not.toBe(github.statuses[0]?.context)
  })

  it('is created on the commit of the event, or of the input head-sha', async () => {
    expect((await check(BLOCKED, {}, { event: push() })).last?.headSha).toBe('c'.repeat(40))
    await publish(BLOCKED, github, { inputs: { ...CHECK, 'head-sha': 'd'.repeat(40) }, event: pullRequest() })
    expect(github.checkRuns.at(-1)?.headSha).toBe('d'.repeat(40))
  })
})

describe('annotations of the check run', () => {
  it.each([
    [0, 1],
    [50, 1],
    [51, 2],
    [120, 3],
  ])('number %d and take %d requests', async (count, requests) => {
    const { last, warnings } = await check(count === 0 ? READY : withFindings(count))
    expect([last?.annotations.length, github.requests.length, warnings]).toEqual([count, requests, []])
    expect(new Set(last?.annotations.map(({ title }) => title)).size).toBe(count)
  })

  it('are limited to a thousand, and the summary says how many were left out', async () => {
    const { last } = await check(withFindings(1010), { checked: false })
    expect(last?.annotations.length).toBe(1000)
    expect(github.requests.length).toBe(20)
    expect(last?.summary).toMatch(/\b10 annotations /)
  })

  const [created, changed] = ['POST', 'PATCH'].map((method) => ({ method, path: /check-runs/, times: 1 }))

  it.each([
    ['the first batch', { kind: 'lost-response', ...created }],
    ['a later batch', { kind: 'lost-response', ...changed }],
  ] as [string, Fault][])('are added once if the answer to %s is lost', async (_, fault) => {
    const { runs, warnings } = await check(withFindings(TOTAL), { faults: [fault] })
    expect([runs.length, runs[0]?.annotations.length, warnings]).toEqual([1, TOTAL, []])
  })

  it.each([
    ['the first batch', { kind: 'reset', ...created }],
    ['a later batch', { kind: 'unavailable', ...changed }],
  ] as [string, Fault][])('are added if %s fails once', async (_, fault) => {
    const { runs, warnings } = await check(withFindings(TOTAL), { faults: [fault] })
    expect([runs.length, runs[0]?.annotations.length, warnings]).toEqual([1, TOTAL, []])
  })

  it('can be missing: then the check run is completed and says so', async () => {
    const faults: Fault[] = [{ kind: 'rate-limit', ...changed }]
    const { last, warnings } = await check(withFindings(TOTAL), { faults })
    expect(last).toMatchObject({ status: 'completed', conclusion: 'failure' })
    expect(last?.annotations.length).toBe(50)
    expect(last?.summary).toMatch(/^70 annotations could not be added here/)
    expect(warnings).toEqual([
      'Warning: check run could not be written: 70 of 120 annotations could not be added (status 403: the rate limit is used up for longer than this run can wait)',
    ])
  })
})

describe('one warning says why the check run could not be created:', () => {
  it.each([
    [
      'a missing permission',
      { permissions: { checks: 'read' } },
      'status 403: the token lacks checks: write. Give the job permissions: { checks: write }. The verdict is not affected.',
    ],
    ['no connection', { faults: [{ kind: 'reset' }] }, 'no connection'],
    ['a server error', { faults: [{ kind: 'server-error', method: 'POST' }] }, 'status 500: Server Error'],
  ] as [string, Partial<FakeGitHubOptions>, string][])('%s', async (_, options, why) => {
    const { warnings, runs } = await check(BLOCKED, options)
    expect(warnings).toEqual([`Warning: check run could not be written: ${why}`])
    expect(runs).toEqual([])
  })

  it('no answer before the deadline', async () => {
    const { warnings } = await check(BLOCKED, { faults: [{ kind: 'hang' }] }, { overAfterMs: 50 })
    expect(warnings).toEqual(['Warning: check run could not be written: GitHub did not answer in time'])
  })

  it('a commit that does not exist', async () => {
    const inputs = { ...CHECK, 'head-sha': 'a'.repeat(64) }
    const { warnings } = await check(BLOCKED, { checked: false }, { inputs })
    expect(warnings).toEqual([expect.stringContaining('status 422: No commit found for SHA')])
    expect(writes(github).length).toBeLessThanOrEqual(2)
  })
})
