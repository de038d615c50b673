import { describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { MIN_SECRET_LENGTH } from '../../src/text/secrets.js'
import { mergeGroup, pullRequest } from '../support/runner/events.js'
import { runFleet } from './run-fleet.js'
import { callsOf, type GateRun, runGate } from './run-gate.js'
import { namesOf, runScenario } from './support.js'

/** Everything that a run printed and wrote. */
const outputOf = ({ lines, files }: GateRun): string => [...lines, ...files.values()].join('\n')

const textsOf = ({ report }: GateRun): string =>
  report.findings.map(({ message, fix }) => `${message} -> ${fix}`).join('\n')

describe('a keyless run', () => {
  it.each([
    ...[
      'ready',
      'blocked',
      'fresh-cluster',
      'start-end-workflow',
      'upgrade-done',
      'postcheck-success',
      'whole-upgrade',
    ],
    ...['removed-apis-stored', 'known-risks', 'backup-old', 'nodes-left-behind', 'addon-only-beta', 'autopilot'],
  ])('decides the scenario %s like a run with keys, with a session that is limited to its calls', async (scenario) => {
    const [withKeys, keyless] = [await runGate(scenario), await runGate(scenario, {}, { keyless: 'sts' })]
    expect(keyless.report.verdict).toBe(withKeys.report.verdict)
    expect(keyless.report.findings).toEqual(withKeys.report.findings)
    expect(keyless.requests.filter(({ status }) => status === 403)).toEqual([])
    expect(keyless.lines.join('\n')).toMatch(/The session is limited to cce:/)
  })

  it('only asks for the right to upgrade if it may start something', async () => {
    const limitOf = (run: GateRun) => run.lines.find((line) => line.startsWith('The session is limited to')) ?? ''
    expect(limitOf(await runGate('ready', {}, { keyless: 'sts' }))).not.toContain('cce:cluster:upgrade')
    expect(limitOf(await runGate('fresh-cluster', {}, { keyless: 'sts' }))).toContain('cce:cluster:upgrade')
  })

  it('gets its keys of IAM where the region has no STS, and says that they are not limited', async () => {
    const run = await runGate('keyless-iam')
    expect(run.report.verdict).toBe('pass')
    expect(callsOf(run).slice(0, 3)).toEqual([
      'RequestIdToken',
      'CreateTokenWithIdToken',
      'CreateTemporaryAccessKeyByToken',
    ])
    expect(run.lines.filter((line) => line.includes('is not limited to the calls of this run'))).toHaveLength(1)
  })

  it.each(['keyless', 'keyless-iam', 'keyless-trust-mismatch', 'keyless-iam-mismatch'])(
    'has every secret that arrives masked, and in no byte of its output (%s)',
    async (scenario) => {
      const run = await runGate(scenario)
      const secrets = run.masked.filter(({ length }) => length >= MIN_SECRET_LENGTH)
      expect(secrets.length).toBeGreaterThan(1)
      const output = outputOf(run)
      for (const secret of secrets) {
        expect(output).not.toContain(secret)
        expect(output).not.toContain(Buffer.from(secret).toString('base64'))
      }
    },
  )

  it('renews its keys while it waits for an upgrade', async () => {
    const run = await runGate('keyless-keys-expire')
    const exchanges = callsOf(run).filter((name) => name === 'AssumeAgencyWithOIDC')
    expect(exchanges.length).toBeGreaterThan(4)
    expect(run.requests.filter(({ status }) => status === 401)).toEqual([])
    expect(run.report.verdict).toBe('pass')
  })

  it('tries again while STS is down for a moment', async () => {
    expect((await runGate('keyless-sts-down-once')).report.verdict).toBe('pass')
  })
})

describe('a keyless run that gets no keys', () => {
  it.each([
    [
      'keyless-trust-mismatch',
      [
        `The agency ${DEMO.agencyUrn} does not trust the ID token (iss "https://token.actions.githubusercontent.com", aud "sts.myhuaweicloud.com", sub "repo:octo-org/infra-fork:pull_request") of the provider ${DEMO.providerUrn}.`,
        'STS5.1001',
        'Compare the trust policy of the agency in IAM with this token',
        'It must allow `sts:agencies:assumeWithOIDC` to the provider',
        '`repo:OWNER@OWNER_ID/REPO@REPO_ID:…`',
        'In a called reusable workflow it is that of the caller.',
      ],
    ],
    [
      'keyless-iam-mismatch',
      ['No identity conversion rule of the provider', 'sub "repo:octo-org/infra-fork:pull_request"'],
    ],
    ['keyless-audience', ['does not list the audience of the ID token', '`oidc-audience`']],
    ['keyless-issuer', ['was refused for the provider', 'iss "https://github.example.com/_services/token"']],
    ['keyless-token-expired', ['has expired', 'Set the runner’s clock']],
    ['keyless-unknown-provider', ['does not exist', '`oidc-provider-urn`']],
    ['keyless-unknown-iam-provider', ['IAM has no identity provider for', '`iam-endpoint`']],
    ['keyless-no-id-token', ['RequestIdToken', 'GitHub’s service of ID tokens']],
    ['keyless-sts-down', ['AssumeAgencyWithOIDC', 'HTTP 503', 'after 3 attempts']],
  ])('is inconclusive and says why: %s', async (scenario, texts) => {
    const run = await runGate(scenario)
    expect([run.report.verdict, run.report.green]).toEqual(['inconclusive', false])
    expect(namesOf(run.report, 'inconclusive')).toEqual(['no-access'])
    for (const text of texts) expect(textsOf(run)).toContain(text)
    // nothing was asked of CCE
    expect(run.requests.filter(({ path }) => path.startsWith('/api/'))).toEqual([])
  })

  it('says of a call that is refused what its session is limited to', async () => {
    const run = await runGate('keyless-no-permission')
    expect(run.report.verdict).toBe('inconclusive')
    expect(textsOf(run)).toContain('The gate limited the session of this run to cce:')
  })

  it('says in Chinese as well who the token is about', async () => {
    const run = await runGate('keyless-trust-mismatch', { language: 'zh-cn' })
    expect(textsOf(run)).toContain('不信任身份提供商')
    expect(textsOf(run)).toContain('repo:octo-org/infra-fork:pull_request')
  })

  it('shows hostile claims as data', async () => {
    const hostile = {
      sub: 'repo:x/y:ref:refs/heads/\n::error::`<img src=x>` @octocat #1',
      aud: 'a',
      iss: '[x](http://evil.example)',
    }
    const token = ['e30', Buffer.from(JSON.stringify(hostile)).toString('base64url'), 'c2ln'].join('.')
    const run = await runGate('keyless', {}, { env: { HUAWEICLOUD_OIDC_ID_TOKEN: token } })
    expect(run.report.verdict).toBe('inconclusive')
    expect(run.lines.filter((line) => line.startsWith('::'))).toEqual([])
    const summary = run.files.get('summary.md') ?? ''
    expect(summary).not.toContain('<img src=x>')
    expect(run.files.get('report.html')).not.toContain('<img src=x>')
  })
})

describe('a keyless pull request without an ID token', () => {
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }
  const skip = { 'no-access': 'skip' }

  it.each([
    ['a fork', { fork: true }],
    ['a bot', { bot: true }],
  ])('fails if it comes from %s, which GitHub gives none, unless no-access is skip', async (_, from) => {
    const event = pullRequest(from)
    const { report, exitCode } = await runScenario('keyless', {}, { env, event })
    expect([report.verdict, exitCode]).toEqual(['inconclusive', 1])
    expect(namesOf(report, 'inconclusive')).toEqual(['no-access'])
    expect(report.findings[0]?.message).toContain('GitHub passes no secrets and no ID token to its workflow')
    const excused = await runScenario('keyless', skip, { env, event })
    expect([excused.report.verdict, excused.exitCode, excused.simulator.requests]).toEqual(['inconclusive', 0, []])
  })

  it('is not excused if it comes from the repository itself, or in a merge group', async () => {
    for (const event of [pullRequest({}), mergeGroup({})]) {
      const { report, exitCode } = await runScenario('keyless', skip, { env, event })
      expect([namesOf(report, 'inconclusive'), exitCode]).toEqual([['wrong-settings'], 1])
    }
  })
})

describe('a fleet without keys', () => {
  it('exchanges one ID token for all clusters of an identity', async () => {
    const size = 40
    const { report, simulator } = await runFleet(
      'fleet-healthy',
      { 'max-parallel': '32' },
      { simulator: { size, keyless: 'sts' } },
    )
    expect(report.clusters).toHaveLength(size)
    expect(report.verdict).toBe('pass')
    const exchanges = simulator.requests.filter(({ operation }) => operation === 'AssumeAgencyWithOIDC')
    expect(exchanges).toHaveLength(1)
  })

  it('exchanges one ID token for each account that the clusters file names by a prefix', async () => {
    const [withKeys, keyless] = [
      await runFleet('fleet'),
      await runFleet('fleet', {}, { simulator: { keyless: 'sts' } }),
    ]
    const verdictsOf = ({ report }: typeof keyless) => report.clusters.map(({ name, verdict }) => [name, verdict])
    expect(verdictsOf(keyless)).toEqual(verdictsOf(withKeys))
    const agencies = keyless.simulator.requests
      .filter(({ operation }) => operation === 'AssumeAgencyWithOIDC')
      .map(({ body }) => (JSON.parse(body) as { agency_urn: string }).agency_urn)
    expect(agencies.length).toBeGreaterThan(1)
    expect(new Set(agencies).size).toBe(agencies.length)
  })
})
