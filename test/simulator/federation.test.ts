import { afterEach, describe, expect, it } from '@jest/globals'
import { DEMO, type Simulator } from '../../src/simulator/server/simulator.js'
import { ask, CLUSTER, closeAll, NOW, PRECHECKS, type ReceivedResponse, simulate } from './client.js'
import { askWith } from './keyless.js'

afterEach(closeAll)

const MINUTE = 60_000

const tokenFor = (simulator: Simulator, auth: object = {}, provider = 'github'): Promise<ReceivedResponse> =>
  ask(simulator, '/v3.0/OS-AUTH/id-token/tokens', {
    method: 'POST',
    headers: { 'X-Idp-Id': provider, 'Content-Type': 'application/json;charset=UTF-8' },
    body: JSON.stringify({ auth: { id_token: { id: simulator.idToken() }, ...auth } }),
  })

const keysFor = (
  simulator: Simulator,
  token: string,
  fields: object = {},
  header?: string,
): Promise<ReceivedResponse> =>
  ask(simulator, '/v3.0/OS-CREDENTIAL/securitytokens', {
    method: 'POST',
    headers: header === undefined ? {} : { 'X-Auth-Token': header },
    body: JSON.stringify({
      auth: { identity: { methods: ['token'], token: { ...(token && { id: token }), ...fields } } },
    }),
  })

const tokenIn = ({ headers }: ReceivedResponse): string => String(headers['x-subject-token'])

describe('IAM federation', () => {
  it('gives an unscoped token, which is good for nothing but temporary keys', async () => {
    const simulator = await simulate('ready')
    const response = await tokenFor(simulator)
    expect(response.status).toBe(201)
    expect(response.body.token).toMatchObject({
      methods: ['mapped'],
      expires_at: '2026-01-16T12:00:00.000000Z',
      user: { domain: { id: DEMO.accountId }, 'OS-FEDERATION': { identity_provider: { id: 'github' } } },
    })
    const refused = await ask(simulator, CLUSTER, { headers: { 'X-Auth-Token': tokenIn(response) } })
    expect([refused.status, refused.body.error_code]).toEqual([401, 'APIGW.0301'])
  })

  it('gives a token with the scope of a project, which can be used as it is', async () => {
    const simulator = await simulate('ready')
    const response = await tokenFor(simulator, { scope: { project: { id: DEMO.projectId } } })
    expect(response.body.token.project.id).toBe(DEMO.projectId)
    expect((await ask(simulator, PRECHECKS, { headers: { 'X-Auth-Token': tokenIn(response) } })).status).toBe(200)
  })

  it('refuses the scope of a project that the account does not have', async () => {
    const response = await tokenFor(await simulate('ready'), { scope: { project: { id: 'f'.repeat(32) } } })
    expect(response.status).toBe(403)
  })

  it.each([
    [400, { id_token: {} }, 'github'],
    [401, { id_token: { id: 'a.b.c' } }, 'github'],
    [404, {}, 'other'],
  ])('refuses with %d the body %j for provider %s', async (status, auth, provider) => {
    const response = await tokenFor(await simulate('ready'), auth, provider)
    expect(response.status).toBe(status)
    expect(response.body.error.code).toBe(status)
  })

  it('refuses an ID token that has expired, and one of a repository that no rule names', async () => {
    let now = NOW
    const simulator = await simulate('ready', { now: () => now })
    const id = simulator.idToken()
    const other = simulator.idToken({ job: { repository: 'octo-org/other' } })
    expect((await tokenFor(simulator, { id_token: { id: other } })).status).toBe(403)
    now = NOW + 5 * MINUTE
    expect((await tokenFor(simulator, { id_token: { id } })).status).toBe(401)
  })
})

describe('IAM federation with the identity provider in the path', () => {
  const federate = (simulator: Simulator, provider: string, headers: Record<string, string>) =>
    ask(simulator, `/v3/OS-FEDERATION/identity_providers/${provider}/protocols/oidc/auth`, { method: 'POST', headers })

  it('gives an unscoped token for an ID token in the header', async () => {
    const simulator = await simulate('ready')
    const response = await federate(simulator, 'github', { Authorization: `Bearer ${simulator.idToken()}` })
    expect(response.status).toBe(201)
    expect((await keysFor(simulator, '', {}, tokenIn(response))).status).toBe(201)
  })

  it.each([
    [401, 'github', {}],
    [401, 'github', { Authorization: 'Bearer a.b.c' }],
    [401, 'github', { Authorization: 'a.b.c' }],
  ])('refuses with %d for provider %s the headers %j', async (status, provider, headers) => {
    expect((await federate(await simulate('ready'), provider, headers)).status).toBe(status)
  })

  it('refuses a provider that does not exist, and another repository', async () => {
    const simulator = await simulate('ready')
    const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })
    expect((await federate(simulator, 'other', bearer(simulator.idToken()))).status).toBe(404)
    const other = simulator.idToken({ job: { repository: 'octo-org/other' } })
    expect((await federate(simulator, 'github', bearer(other))).status).toBe(403)
  })
})

describe('temporary keys of IAM', () => {
  it('are given for a token in the body, and for one in the header', async () => {
    const simulator = await simulate('ready')
    const token = tokenIn(await tokenFor(simulator))
    for (const response of [await keysFor(simulator, token), await keysFor(simulator, '', {}, token)]) {
      expect(response.status).toBe(201)
      const { access, secret, securitytoken, expires_at } = response.body.credential
      expect(expires_at).toBe('2026-01-15T12:15:00.000000Z')
      const keys = {
        access_key_id: access,
        secret_access_key: secret,
        security_token: securitytoken,
        expiration: expires_at,
      }
      expect((await askWith(simulator, keys)).status).toBe(200)
    }
  })

  it('are valid for as long as asked for, up to a day', async () => {
    const simulator = await simulate('ready')
    const token = tokenIn(await tokenFor(simulator))
    const day = await keysFor(simulator, token, { duration_seconds: 86_400 })
    expect(day.body.credential.expires_at).toBe('2026-01-16T12:00:00.000000Z')
    for (const duration_seconds of [899, 86_401, '900'])
      expect((await keysFor(simulator, token, { duration_seconds })).status).toBe(400)
  })

  it('are refused for a token that is wrong, missing or expired', async () => {
    let now = NOW
    const simulator = await simulate('ready', { now: () => now })
    const token = tokenIn(await tokenFor(simulator))
    expect((await keysFor(simulator, 'wrong')).status).toBe(401)
    expect((await keysFor(simulator, '')).status).toBe(401)
    now = NOW + 24 * 60 * MINUTE
    expect((await keysFor(simulator, token)).status).toBe(401)
  })

  it('are refused for a body without the method', async () => {
    const simulator = await simulate('ready')
    const response = await ask(simulator, '/v3.0/OS-CREDENTIAL/securitytokens', { method: 'POST', body: '{}' })
    expect(response.status).toBe(400)
  })
})
