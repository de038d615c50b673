import { afterEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createSigningKey, signToken, verifyToken } from '../../src/simulator/identity/jwt.js'
import { DEMO, idTokenEnvironment } from '../../src/simulator/server/simulator.js'
import { ask, closeAll, NOW, simulate } from './client.js'
import { assume, claimsOf } from './keyless.js'

afterEach(closeAll)

const BEARER = { Authorization: `Bearer ${DEMO.idTokenRequestToken}` }
const TOKEN_PATH = '/_oidc/token?api-version=2.0'

describe('the token endpoint', () => {
  it('gives a job an ID token with the audience that it asks for', async () => {
    const simulator = await simulate('ready')
    const { status, body } = await ask(simulator, `${TOKEN_PATH}&audience=sts.myhuaweicloud.com`, { headers: BEARER })
    expect(status).toBe(200)
    expect(claimsOf(body.value)).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'sts.myhuaweicloud.com',
      sub: 'repo:octo-org/infra:pull_request',
      repository: 'octo-org/infra',
      event_name: 'pull_request',
      job_workflow_ref: 'octo-org/infra/.github/workflows/upgrade-gate.yml@refs/pull/42/merge',
      iat: NOW / 1_000,
      exp: NOW / 1_000 + 300,
    })
  })

  it('takes the owner of the repository as the default audience, as GitHub does', async () => {
    const { body } = await ask(await simulate('ready'), TOKEN_PATH, { headers: BEARER })
    expect(claimsOf(body.value)).toMatchObject({ aud: 'https://github.com/octo-org' })
  })

  it.each([{}, { Authorization: 'Bearer wrong' }, { Authorization: DEMO.idTokenRequestToken }])(
    'refuses a request with the headers %j',
    async (headers) => {
      expect((await ask(await simulate('ready'), TOKEN_PATH, { headers })).status).toBe(401)
    },
  )

  it('makes claims about the job that its address names', async () => {
    const simulator = await simulate('ready')
    const subjects = [
      { event: 'push', ref: 'refs/heads/main' },
      { event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-42-abc' },
      { environment: 'production' },
      { repository: 'octo-org/other' },
    ].map(async (job) => {
      const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '' } = idTokenEnvironment(simulator.url, job)
      const { body } = await ask(simulator, url.slice(simulator.url.length), { headers: BEARER })
      return claimsOf(body.value)['sub']
    })
    expect(await Promise.all(subjects)).toEqual([
      'repo:octo-org/infra:ref:refs/heads/main',
      'repo:octo-org/infra:ref:refs/heads/gh-readonly-queue/main/pr-42-abc',
      'repo:octo-org/infra:environment:production',
      'repo:octo-org/other:pull_request',
    ])
  })

  it('makes subjects with immutable ids where the repository has them', async () => {
    const simulator = await simulate('ready', { trust: { job: { hasImmutableSubject: true } } })
    expect(claimsOf(simulator.idToken())['sub']).toBe('repo:octo-org@6811672/infra@1296269:pull_request')
  })
})

describe('the discovery document', () => {
  it('leads to the key that verifies an ID token', async () => {
    const simulator = await simulate('ready')
    const { body } = await ask(simulator, '/.well-known/openid-configuration', { headers: {} })
    expect(body).toMatchObject({
      issuer: 'https://token.actions.githubusercontent.com',
      jwks_uri: `${simulator.url}/.well-known/jwks`,
      id_token_signing_alg_values_supported: ['RS256'],
    })
    const { body: jwks } = await ask(simulator, '/.well-known/jwks', { headers: {} })
    const [key] = jwks.keys
    expect(key).toMatchObject({ kty: 'RSA', alg: 'RS256', use: 'sig' })
    const token = simulator.idToken()
    const [header = '', payload = '', signature = ''] = token.split('.')
    const publicKey = await crypto.subtle.importKey('jwk', key, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, [
      'verify',
    ])
    const data = Buffer.from(`${header}.${payload}`)
    const isValid = await crypto.subtle.verify(
      'RSASSA-PKCS1-v1_5',
      publicKey,
      Buffer.from(signature, 'base64url'),
      data,
    )
    expect(isValid).toBe(true)
  })

  it('never contains the private key', async () => {
    const { text } = await ask(await simulate('ready'), '/.well-known/jwks', { headers: {} })
    expect(Object.keys(JSON.parse(text).keys[0]).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use'])
  })
})

describe('an ID token', () => {
  it('is refused after any change of any of its bits', async () => {
    const simulator = await simulate('ready')
    const token = simulator.idToken()
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.integer({ min: 0, max: 6 }), async (index, bit) => {
        const changed = String.fromCharCode(token.charCodeAt(index) ^ (1 << bit))
        const { status } = await assume(simulator, {
          id_token: token.slice(0, index) + changed + token.slice(index + 1),
        })
        expect(status).toBe(400)
      }),
    )
  })

  it('is refused where another spelling of its signature has the same bytes', async () => {
    const simulator = await simulate('ready')
    const token = simulator.idToken()
    const end = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const last = end.indexOf(token.slice(-1))
    const other = token.slice(0, -1) + end[last ^ 1]
    expect(Buffer.from(other.split('.')[2] ?? '', 'base64url')).toEqual(
      Buffer.from(token.split('.')[2] ?? '', 'base64url'),
    )
    expect((await assume(simulator, { id_token: other })).status).toBe(400)
    expect((await assume(simulator, { id_token: token })).status).toBe(200)
  })

  it('is refused when another key with the same id has signed it, or none', async () => {
    const simulator = await simulate('ready')
    const token = simulator.idToken()
    const [header = '', payload = ''] = token.split('.')
    const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString())
    const forged = signToken(claimsOf(token), createSigningKey(kid))
    const unsigned = `${Buffer.from(JSON.stringify({ typ: 'JWT', alg: 'none', kid })).toString('base64url')}.${payload}.`
    for (const id_token of [forged, unsigned, `${header}.${payload}.`, `${header}.${payload}`, `${token}.`])
      expect((await assume(simulator, { id_token })).body.error_code).toMatch(/^STS5/)
  })

  it('is verified with its own key and no other', () => {
    const [one, two] = [createSigningKey('one'), createSigningKey('two')]
    const token = signToken({ sub: 'me' }, one)
    expect(verifyToken(token, [two.publicKey, one.publicKey])).toEqual({ sub: 'me' })
    expect(verifyToken(token, [two.publicKey])).toBeNull()
  })
})
