import { describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { FACT_OPERATIONS, namesOf, runScenario } from './support.js'

/** Faults that end soon: the gate recovers and decides. */
const PASSING = ['throttled', 'throttled-bare', 'unavailable-twice', 'reset-once']

/** Faults that last: the step fails with a finding of this name and a fix. `requests` is the most that are sent. */
const LASTING: Readonly<Record<string, { name: string; says: RegExp; requests: number }>> = {
  unauthorized: { name: 'no-access', says: /401.*\n?.*access-key/s, requests: 1 },
  'clock-skew': { name: 'no-access', says: /clock/, requests: 1 },
  forbidden: { name: 'no-access', says: /cce:cluster:get/, requests: 1 },
  'not-found': { name: 'api-error', says: /404.*cluster-id/s, requests: 1 },
  'not-published': { name: 'api-error', says: /not available in this region/, requests: 1 },
  'task-gone': { name: 'api-error', says: /404.*start a new check/s, requests: 2 },
  'no-balance': { name: 'api-error', says: /balance/, requests: 1 },
  'throttled-forever': { name: 'api-error', says: /429.*Re-run this job/s, requests: 3 },
  'throttled-long': { name: 'api-error', says: /429/, requests: 1 },
  unavailable: { name: 'api-error', says: /503.*request id/s, requests: 3 },
  reset: { name: 'api-error', says: /connection was lost/, requests: 3 },
  truncated: { name: 'unreadable-response', says: /cut off/, requests: 3 },
  html: { name: 'unreadable-response', says: /not JSON.*proxy/s, requests: 1 },
  'broken-json': { name: 'unreadable-response', says: /cut off/, requests: 3 },
  redirect: { name: 'api-error', says: /redirect/, requests: 1 },
  hung: { name: 'api-error', says: /no complete response in time.*re-run this job/s, requests: 3 },
  'slow-body': { name: 'api-error', says: /no complete response in time.*re-run this job/s, requests: 3 },
}

/** The requests of the checks; the facts of the cluster are queried beside them, once each. */
const checkRequests = <T extends { readonly operation: string | null }>(requests: readonly T[]): T[] =>
  requests.filter(({ operation }) => !FACT_OPERATIONS.includes(operation ?? ''))

describe('the action during faults of the network or the service', () => {
  it.each(PASSING)('recovers from the fault %s and decides', async (scenario) => {
    const { report, exitCode } = await runScenario(scenario, {}, { speed: 20 })
    expect(report.verdict).toBe('pass')
    expect(exitCode).toBe(0)
  })

  it.each(Object.entries(LASTING))('fails on the fault %s and says what to do', async (scenario, expected) => {
    const { report, exitCode, annotations, simulator } = await runScenario(scenario, {}, { speed: 40 })
    expect(exitCode).toBe(1)
    expect(report.verdict).toBe('inconclusive')
    expect(namesOf(report, 'inconclusive')).toEqual([expected.name])
    expect(`${annotations[0]?.title}\n${annotations[0]?.message}`).toMatch(expected.says)
    const sent = checkRequests(simulator.requests)
    expect(sent.length).toBeLessThanOrEqual(expected.requests)
    expect(sent.length).toBeGreaterThan(0)
  })

  it('rejects an endless response', async () => {
    const { report } = await runScenario('oversized')
    expect(namesOf(report, 'inconclusive')).toEqual(['api-error'])
    expect(report.findings[0]?.message).toMatch(/too large/)
  })

  it('follows no redirect, so that no credential reaches another host', async () => {
    const { simulator } = await runScenario('redirect', {}, { speed: 20 })
    expect(checkRequests(simulator.requests)).toHaveLength(1)
  })

  it('fails on a wrong secret key and names the inputs to check', async () => {
    const { report, exitCode, annotations } = await runScenario('ready', {
      'secret-key': 'a-wrong-secret-key-0123456789',
    })
    expect(exitCode).toBe(1)
    expect(namesOf(report, 'inconclusive')).toEqual(['no-access'])
    expect(annotations[0]?.message).toMatch(/APIGW\.0301[\s\S]*secret-key/)
  })

  it('fails on a wrong region and names the input to check', async () => {
    const { report, exitCode, annotations } = await runScenario(
      'ready',
      { endpoint: '', region: 'cn-nowhere-9', checks: 'precheck' },
      { speed: 40 },
    )
    expect(exitCode).toBe(1)
    expect(namesOf(report, 'inconclusive')).toEqual(['api-error'])
    expect(annotations[0]?.message).toMatch(
      /cce\.cn-nowhere-9\.myhuaweicloud\.com[\s\S]*(`region`|runner can reach it)/,
    )
  })

  it('fails on another project and names the input to check', async () => {
    const { report, annotations } = await runScenario('ready', { 'project-id': 'f'.repeat(32), checks: 'precheck' })
    expect(report.verdict).toBe('inconclusive')
    expect(annotations[0]?.message).toMatch(/project-id/)
  })

  it('signs with temporary keys and their security token', async () => {
    const { report } = await runScenario('ready', {
      'access-key': DEMO.temporaryAccessKey,
      'secret-key': DEMO.temporarySecretKey,
      'security-token': DEMO.securityToken,
    })
    expect(report.verdict).toBe('pass')
  })

  it('authenticates with a token instead of keys', async () => {
    const { report } = await runScenario('ready', { 'access-key': '', 'secret-key': '', 'auth-token': DEMO.authToken })
    expect(report.verdict).toBe('pass')
  })
})
