import { describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { runScenario } from './support.js'

describe('the bundle, without keys,', () => {
  it('passes with temporary keys of STS, masks them, and says in the log where they are from and how they are limited', async () => {
    const run = await runScenario('keyless')
    expect([run.report.verdict, run.exitCode]).toEqual(['pass', 0])
    expect(run.log).toMatch(/Keyless: temporary keys from STS at 127\.0\.0\.1:\d+ for iam::\S+:agency:cce-upgrade-gate/)
    expect(run.log).toContain('cce:cluster:getCluster')
    const operations = run.simulator.requests.map(({ operation }) => operation)
    expect(operations.slice(0, 2)).toEqual(['RequestIdToken', 'AssumeAgencyWithOIDC'])
    expect(operations.filter((one) => one === 'AssumeAgencyWithOIDC')).toHaveLength(1)
    // the ID token, the access key and the security token; secret key and signature have no such beginning
    expect(run.masks.filter((mask) => /^(?:eyJ|HST|demo\/)/.test(mask))).toHaveLength(3)
    expect(run.masks).toContain(DEMO.idTokenRequestToken)
  }, 60_000)

  it('passes with temporary keys of IAM in a region without STS', async () => {
    const run = await runScenario('keyless-iam')
    expect(run.report.verdict).toBe('pass')
    const operations = run.simulator.requests.map(({ operation }) => operation)
    expect(operations.slice(0, 3)).toEqual([
      'RequestIdToken',
      'CreateTokenWithIdToken',
      'CreateTemporaryAccessKeyByToken',
    ])
    expect(operations).not.toContain('AssumeAgencyWithOIDC')
  }, 60_000)

  it('gets new keys in a wait that is longer than theirs are valid, and never uses keys that have expired', async () => {
    const { report, simulator } = await runScenario('keyless-keys-expire', {}, { speed: 60, together: true })
    expect(report.verdict).toBe('pass')
    const exchanges = simulator.requests.filter(({ operation }) => operation === 'AssumeAgencyWithOIDC')
    expect(exchanges.length).toBeGreaterThan(4)
    expect(simulator.requests.filter(({ status }) => status === 401)).toEqual([])
  }, 90_000)

  it('names the missing permission if the job may not request ID tokens', async () => {
    const run = await runScenario(
      'keyless',
      {},
      {
        env: { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' },
      },
    )
    expect([run.report.verdict, run.simulator.requests]).toEqual(['inconclusive', []])
    expect(run.log).toContain('id-token: write')
  }, 60_000)
})
