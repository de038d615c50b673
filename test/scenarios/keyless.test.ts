import { describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { pullRequest } from '../support/runner/events.js'
import { namesOf, runScenario } from './support.js'

const TRUSTED = 'repo:octo-org/infra:pull_request'

/** The text of all findings of a run. */
const textOf = ({ report }: Awaited<ReturnType<typeof runScenario>>): string =>
  report.findings.map(({ message, fix }) => `${message} ${fix}`).join('\n')

describe('a run without keys', () => {
  it('passes with temporary keys of STS, masks them, and says in the log where they are from and how they are limited', async () => {
    const run = await runScenario('keyless')
    expect([run.report.verdict, run.exitCode]).toEqual(['pass', 0])
    expect(run.log).toMatch(/Keyless: temporary keys from STS at 127\.0\.0\.1:\d+ for iam::\S+:agency:cce-upgrade-gate/)
    expect(run.log).toContain('cce:cluster:getCluster')
    const operations = run.simulator.requests.map(({ operation }) => operation)
    expect(operations.slice(0, 2)).toEqual(['RequestIdToken', 'AssumeAgencyWithOIDC'])
    expect(operations.filter((one) => one === 'AssumeAgencyWithOIDC')).toHaveLength(1)
    // the ID token, the access key and the security token; the secret key has no such beginning
    expect(run.masks.filter((mask) => /^(?:ey|HST|demo\/)/.test(mask))).toHaveLength(3)
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

  it.each([
    [
      'keyless-trust-mismatch',
      ['does not trust the ID token', 'sub "repo:octo-org/infra-fork:pull_request"', 'oidc:sub'],
    ],
    ['keyless-iam-mismatch', ['No identity conversion rule', 'sub "repo:octo-org/infra-fork:pull_request"']],
    ['keyless-audience', ['does not list the audience', 'aud "sts.myhuaweicloud.com"', '`oidc-audience`']],
    ['keyless-issuer', ['iss "https://github.example.com/_services/token"', 'issuer of the provider']],
    ['keyless-token-expired', ['has expired', TRUSTED]],
    ['keyless-unknown-provider', ['does not exist', '`oidc-provider-urn`']],
    ['keyless-unknown-iam-provider', ['IAM has no identity provider', '`oidc-provider-urn`']],
    ['keyless-no-permission', ['cce:cluster:getCluster', 'Grant']],
    ['keyless-no-id-token', ['RequestIdToken', 'GitHub’s service of ID tokens']],
    ['keyless-sts-down', ['AssumeAgencyWithOIDC', 'HTTP 503']],
  ])(
    'cannot decide in the scenario %s, and says why and what to do',
    async (scenario, texts) => {
      const run = await runScenario(scenario, { 'wait-timeout': '0s' }, { speed: 20 })
      expect([run.report.verdict, run.exitCode, namesOf(run.report, 'inconclusive')]).toEqual([
        'inconclusive',
        1,
        ['no-access'],
      ])
      for (const text of texts) expect(textOf(run)).toContain(text)
    },
    60_000,
  )

  it('passes if STS is down once', async () => {
    expect((await runScenario('keyless-sts-down-once', {}, { speed: 20 })).report.verdict).toBe('pass')
  }, 60_000)

  it('gets new keys in a wait that is longer than theirs are valid, and never uses keys that have expired', async () => {
    const { report, simulator } = await runScenario('keyless-keys-expire', {}, { speed: 240, together: true })
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

  it.each([
    ['fail', 'inconclusive', 1],
    ['skip', 'inconclusive', 0],
  ])(
    'has no access on a pull request from a fork, and ends by `no-access: %s`',
    async (noAccess, verdict, exitCode) => {
      const run = await runScenario(
        'keyless',
        { 'no-access': noAccess },
        {
          env: { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' },
          event: pullRequest({ fork: true }),
        },
      )
      expect([run.report.verdict, run.exitCode, namesOf(run.report, 'inconclusive')]).toEqual([
        verdict,
        exitCode,
        expect.arrayContaining(['no-access']),
      ])
      expect(textOf(run)).toContain('fork')
    },
    60_000,
  )
})
