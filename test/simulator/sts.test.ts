import { afterEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { accountOf, DEMO } from '../../src/simulator/server/simulator.js'
import { ADDONS, CLUSTER, closeAll, NOW, PRECHECKS, simulate } from './client.js'
import { askWith, assume, keysOf } from './keyless.js'

afterEach(closeAll)

const SECOND = 1_000
const MINUTE = 60 * SECOND
const allow = (...actions: string[]) =>
  JSON.stringify({ Version: '5.0', Statement: [{ Effect: 'Allow', Action: actions }] })

describe('STS', () => {
  it('gives temporary keys for an ID token that the agency trusts', async () => {
    const simulator = await simulate('ready')
    const { status, body } = await assume(simulator)
    expect(status).toBe(200)
    expect(body).toEqual({
      credentials: {
        access_key_id: expect.stringMatching(/^HST[0-9A-F]{17}$/),
        secret_access_key: expect.stringMatching(/^[\w-]{40}$/),
        security_token: expect.any(String),
        expiration: '2026-01-15T13:00:00.000Z',
      },
      assumed_agency: {
        urn: `sts::${DEMO.accountId}:assumed-agency:cce-upgrade-gate/cce-upgrade-gate`,
        id: expect.stringMatching(/^[0-9a-f]{32}:cce-upgrade-gate$/),
      },
      audience: 'sts.myhuaweicloud.com',
      provider: DEMO.providerUrn,
      subject_from_id_token: 'repo:octo-org/infra:pull_request',
    })
  })

  it('says who the holder of temporary keys is', async () => {
    const simulator = await simulate('ready')
    const keys = await keysOf(simulator)
    const { status, body } = await askWith(simulator, keys, { path: '/v5/caller-identity' })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      account_id: DEMO.accountId,
      principal_urn: `sts::${DEMO.accountId}:assumed-agency:cce-upgrade-gate/cce-upgrade-gate`,
    })
    expect((await askWith(simulator, keys, { path: '/v5/caller-identity', token: null })).status).toBe(401)
  })

  it.each([
    [{ provider_urn: undefined }, 'provider_urn'],
    [{ provider_urn: 'x'.repeat(1_501) }, 'provider_urn'],
    [{ provider_urn: 'iam::oidcProvider' }, 'provider_urn must have five parts'],
    [{ agency_urn: '' }, 'agency_urn'],
    [{ agency_urn: 7 }, 'agency_urn'],
    [{ agency_urn: 'x'.repeat(1_501) }, 'agency_urn'],
    [{ agency_session_name: 'a' }, 'agency_session_name must have 2 to 128'],
    [{ agency_session_name: 'a'.repeat(129) }, 'agency_session_name must have 2 to 128'],
    [{ agency_session_name: 'a b' }, 'agency_session_name has a character'],
    [{ agency_session_name: 'a/b' }, 'agency_session_name has a character'],
    [{ id_token: 'abc' }, 'id_token must have 4 to 20000'],
    [{ id_token: 'x'.repeat(20_001) }, 'id_token must have 4 to 20000'],
    [{ duration_seconds: 899 }, 'duration_seconds must be a whole number from 900 to 43200'],
    [{ duration_seconds: 43_201 }, 'duration_seconds must be a whole number from 900 to 43200'],
    [{ duration_seconds: 900.5 }, 'duration_seconds must be'],
    [{ duration_seconds: '900' }, 'duration_seconds must be'],
    [{ duration_seconds: 3_601 }, 'maximum session duration'],
    [{ policy: '{' }, 'policy must have 2 to 4096 characters'],
    [{ policy: allow('cce:*').padEnd(4_097) }, 'policy must have 2 to 4096 characters'],
    [{ policy: {} }, 'policy must have 2 to 4096 characters'],
    [{ policy_ids: 'one' }, 'policy_ids'],
    [{ policy_ids: Array.from({ length: 21 }, () => 'id') }, 'policy_ids'],
    [{ policy_ids: ['not an id'] }, 'policy_ids'],
    [{ policy_ids: ['CCEReadOnlyPolicy', 'none'] }, 'the policy none does not exist'],
  ])('refuses the fields %j', async (changes, message) => {
    const { status, body } = await assume(await simulate('ready'), changes)
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_code: 'STS5.1002', request_id: expect.any(String) })
    expect(body.error_msg).toContain(message)
  })

  it.each([
    '{}',
    '{"Version":"5.0","Statement":[]}',
    '{"Version":"1.1","Statement":[{"Effect":"Allow","Action":["cce:*"]}]}',
    'no policy',
    '{"Version":"5.0","Statement":[{"Action":["cce:*"]}]}',
  ])('refuses the session policy %s', async (policy) => {
    const { status, body } = await assume(await simulate('ready'), { policy })
    expect([status, body.error_msg]).toEqual([400, 'malformed policy document'])
  })

  it.each([
    ['unknown provider', { provider_urn: `iam::${DEMO.accountId}:oidcProvider:other` }, 400, 'STS5.1002'],
    ['agency of another account', { agency_urn: accountOf('PROD').trust.agencyUrn }, 403, 'STS5.1001'],
    ['unknown agency', { agency_urn: `iam::${DEMO.accountId}:agency:other` }, 403, 'STS5.1001'],
  ])('refuses an %s', async (_name, changes, status, code) => {
    const response = await assume(await simulate('ready'), changes)
    expect([response.status, response.body.error_code]).toEqual([status, code])
  })

  it.each([
    ['another repository', { repository: 'octo-org/other' }],
    ['another branch', { event: 'push', ref: 'refs/heads/feature' }],
    ['another environment', { environment: 'staging' }],
    ['ids of another owner', { hasImmutableSubject: true, ownerId: '1' }],
  ])('refuses the token of %s with the code of a trust mismatch', async (_name, job) => {
    const simulator = await simulate('ready')
    const { status, body } = await assume(simulator, { id_token: simulator.idToken({ job }) })
    expect([status, body.error_code]).toEqual([403, 'STS5.1001'])
    expect(body.error_msg).toContain('no identity-based policy allows sts:agencies:assumeWithOIDC')
  })

  it.each([
    {},
    { hasImmutableSubject: true },
    { event: 'push', ref: 'refs/heads/main' },
    { event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-42-abc' },
    { environment: 'production' },
    { environment: 'production', hasImmutableSubject: true },
  ])('trusts the job %j', async (job) => {
    const simulator = await simulate('ready')
    expect((await assume(simulator, { id_token: simulator.idToken({ job }) })).status).toBe(200)
  })

  it('refuses an audience that the provider has not registered', async () => {
    const simulator = await simulate('ready')
    const { status, body } = await assume(simulator, {
      id_token: simulator.idToken({ audience: 'https://github.com/octo-org' }),
    })
    expect([status, body.error_code]).toEqual([400, 'STS5.2001'])
  })

  it('refuses the token of another issuer', async () => {
    const simulator = await simulate('ready', {
      trust: { claims: { iss: 'https://ghes.example.com/_services/token' } },
    })
    const { status, body } = await assume(simulator)
    expect(status).toBe(400)
    expect(body.error_msg).toContain('issuer')
  })

  it('accepts the issuer of a GitHub Enterprise Server that the provider has', async () => {
    const simulator = await simulate('ready', { trust: { issuer: 'https://ghes.example.com/_services/token' } })
    expect((await assume(simulator)).status).toBe(200)
  })

  it('refuses an ID token from five minutes after it was issued', async () => {
    let now = NOW
    const simulator = await simulate('ready', { now: () => now })
    const id_token = simulator.idToken()
    now = NOW + 5 * MINUTE - 1
    expect((await assume(simulator, { id_token })).status).toBe(200)
    now = NOW + 5 * MINUTE
    const { status, body } = await assume(simulator, { id_token })
    expect([status, body.error_msg]).toEqual([400, 'the id token has expired'])
  })

  it('refuses an ID token before it is valid', async () => {
    const simulator = await simulate('ready', { trust: { claims: { nbf: NOW / SECOND + 1 } } })
    expect((await assume(simulator)).body.error_msg).toBe('the id token is not valid yet')
  })

  it('refuses a body that is no JSON object', async () => {
    const simulator = await simulate('ready')
    const response = await fetch(`${simulator.url}/v5/agencies/assume-with-oidc`, { method: 'POST', body: '[]' })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error_code: 'STS5.1002' })
  })
})

describe('temporary keys of STS', () => {
  it('are accepted with their security token', async () => {
    const simulator = await simulate('ready')
    expect((await askWith(simulator, await keysOf(simulator))).status).toBe(200)
  })

  it('are refused without their security token, and with that of other keys', async () => {
    const simulator = await simulate('ready')
    const [keys, others] = [await keysOf(simulator), await keysOf(simulator)]
    const without = await askWith(simulator, keys, { token: null })
    expect([without.status, without.body.error_msg]).toEqual([
      401,
      expect.stringMatching(/x-security-token not found$/),
    ])
    const wrong = await askWith(simulator, keys, { token: others.security_token })
    expect([wrong.status, wrong.body.error_msg]).toEqual([401, expect.stringMatching(/x-security-token is invalid$/)])
  })

  it('are not accepted by another simulator', async () => {
    const keys = await keysOf(await simulate('ready'))
    const { status, body } = await askWith(await simulate('ready'), keys)
    expect([status, body.error_msg]).toEqual([401, expect.stringMatching(/ak not exist$/)])
  })

  it('never outlive their expiration', async () => {
    let now = NOW
    const simulator = await simulate('ready', { now: () => now, trust: { maxSessionSeconds: 43_200 } })
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 900, max: 43_200 }),
        fc.integer({ min: -MINUTE, max: MINUTE }),
        async (duration_seconds, offset) => {
          now = NOW
          const keys = await keysOf(simulator, { duration_seconds })
          expect(Date.parse(keys.expiration)).toBe(NOW + duration_seconds * SECOND)
          now = Date.parse(keys.expiration) + offset
          const { status, body } = await askWith(simulator, keys, { at: now })
          expect(status).toBe(offset < 0 ? 200 : 401)
          if (offset >= 0) expect(body.error_msg).toMatch(/decrypt token fail$/)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('end sooner than asked for where the simulator is told to', async () => {
    let now = NOW
    const simulator = await simulate('ready', { now: () => now, trust: { keyLifetime: 6 * MINUTE } })
    const keys = await keysOf(simulator)
    expect(keys.expiration).toBe('2026-01-15T12:06:00.000Z')
    now = NOW + 6 * MINUTE
    expect((await askWith(simulator, keys, { at: now })).status).toBe(401)
  })
})

describe('the policy of a session', () => {
  const list = '/api/v3/addons'
  const query = { cluster_id: DEMO.clusterId }
  const addons = { path: list, target: `${list}?cluster_id=${DEMO.clusterId}`, query }

  it('is enforced call by call, with an error of CCE', async () => {
    const simulator = await simulate('ready')
    const keys = await keysOf(simulator, { policy: allow('cce:cluster:getCluster') })
    expect((await askWith(simulator, keys)).status).toBe(200)
    const { status, body } = await askWith(simulator, keys, addons)
    expect(status).toBe(403)
    expect(body).toMatchObject({
      errorCode: 'CCE.01403001',
      message: 'Policy does not allow cce:addonInstance:list to be performed.',
    })
  })

  it('can name an action by its alias, by a glob, and in any case', async () => {
    const simulator = await simulate('ready')
    for (const action of ['cce:cluster:get', 'cce:cluster:*', 'cce:*', 'CCE:Cluster:GETCluster', 'cce:cluster:ge?'])
      expect((await askWith(simulator, await keysOf(simulator, { policy: allow(action) }))).status).toBe(200)
  })

  it('has no effect on calls that need no action', async () => {
    const simulator = await simulate('ready')
    const keys = await keysOf(simulator, { policy: allow('ecs:*') })
    for (const path of [PRECHECKS, ADDONS]) expect((await askWith(simulator, keys, { path })).status).toBe(200)
    expect((await askWith(simulator, keys)).status).toBe(403)
  })

  it('can be limited to one cluster', async () => {
    const simulator = await simulate('fleet-healthy')
    const [own = '', other = ''] = simulator.clusters.map(({ id }) => id)
    const urn = `cce:${DEMO.region}:${DEMO.accountId}:cluster:${own}`
    const policy = JSON.stringify({
      Version: '5.0',
      Statement: [{ Effect: 'Allow', Action: ['cce:cluster:getCluster'], Resource: [urn] }],
    })
    const keys = await keysOf(simulator, { policy })
    const pathOf = (id: string) => CLUSTER.replace(DEMO.clusterId, id)
    expect((await askWith(simulator, keys, { path: pathOf(own) })).status).toBe(200)
    expect((await askWith(simulator, keys, { path: pathOf(other) })).status).toBe(403)
  })

  it('denies what it allows elsewhere', async () => {
    const simulator = await simulate('ready')
    const policy = JSON.stringify({
      Version: '5.0',
      Statement: [
        { Effect: 'Allow', Action: ['cce:*'] },
        { Effect: 'Deny', Action: ['cce:addonInstance:list'] },
      ],
    })
    const keys = await keysOf(simulator, { policy })
    expect((await askWith(simulator, keys)).status).toBe(200)
    expect((await askWith(simulator, keys, addons)).status).toBe(403)
  })

  it('can be one that every account has, and limits the session beside another', async () => {
    const simulator = await simulate('ready')
    const reading = await keysOf(simulator, { policy_ids: ['CCEReadOnlyPolicy'] })
    expect([(await askWith(simulator, reading)).status, (await askWith(simulator, reading, addons)).status]).toEqual([
      200, 200,
    ])
    const both = await keysOf(simulator, { policy_ids: ['CCEReadOnlyPolicy'], policy: allow('cce:cluster:*') })
    expect([(await askWith(simulator, both)).status, (await askWith(simulator, both, addons)).status]).toEqual([
      200, 403,
    ])
  })

  it('never allows more than the agency may do', async () => {
    const simulator = await simulate('ready', { trust: { allowedActions: ['cce:cluster:list'] } })
    const keys = await keysOf(simulator, { policy: allow('cce:*') })
    expect((await askWith(simulator, keys)).status).toBe(403)
  })
})
