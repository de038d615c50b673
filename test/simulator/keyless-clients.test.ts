import { afterEach, describe, expect, it } from '@jest/globals'
import { DEMO, type Simulator } from '../../src/simulator/server/simulator.js'
import { ask, closeAll, PRECHECKS, type ReceivedResponse, simulate } from './client.js'
import { askWith } from './keyless.js'

afterEach(closeAll)

/** What the clients send as a body, with their own spaces. */
const post = (simulator: Simulator, path: string, headers: Record<string, string>, body: string) =>
  ask(simulator, path, { method: 'POST', headers, body })

/** Python writes JSON with a space behind each comma and colon. */
const pythonHeaders = {
  'User-Agent': 'os/Linux#x86_64 python/3.11.7 impl/CPython',
  'Accept-Encoding': 'gzip, deflate',
  Accept: '*/*',
  'Content-Type': 'application/json;charset=UTF-8',
}

/** The keys in a response of IAM, under the names of STS. */
const keysIn = ({ body: { credential } }: ReceivedResponse) => ({
  access_key_id: credential.access,
  secret_access_key: credential.secret,
  security_token: credential.securitytoken,
  expiration: credential.expires_at,
})

describe('the requests of Huawei’s Python SDK 3.1.219', () => {
  it('get keys of STS, in a form of time that the SDK can read', async () => {
    const simulator = await simulate('keyless')
    const body = `{"provider_urn": "${DEMO.providerUrn}", "agency_urn": "${DEMO.agencyUrn}", "agency_session_name": "oidc-sts-session", "id_token": "${simulator.idToken()}", "duration_seconds": 3600}`
    const response = await post(simulator, '/v5/agencies/assume-with-oidc', pythonHeaders, body)
    expect(response.status).toBe(200)
    const { credentials } = response.body
    expect(credentials.expiration).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,6}Z$/)
    expect((await askWith(simulator, credentials, { path: PRECHECKS })).status).toBe(200)
  })

  it('get keys of IAM by the token in the body', async () => {
    const simulator = await simulate('keyless-iam')
    const token = await post(
      simulator,
      '/v3.0/OS-AUTH/id-token/tokens',
      { 'X-Idp-Id': 'github', ...pythonHeaders },
      `{"auth": {"id_token": {"id": "${simulator.idToken()}"}}}`,
    )
    const subject = token.headers['x-subject-token']
    const keys = await post(
      simulator,
      '/v3.0/OS-CREDENTIAL/securitytokens',
      pythonHeaders,
      `{"auth": {"identity": {"methods": ["token"], "token": {"id": "${subject}", "duration_seconds": 21600}}}}`,
    )
    expect(keys.status).toBe(201)
    expect((await askWith(simulator, keysIn(keys), { path: PRECHECKS })).status).toBe(200)
  })
})

describe('the requests of `assume_role_with_oidc` of Huawei’s Terraform provider', () => {
  it('get keys of IAM with the statuses and fields that it expects', async () => {
    const simulator = await simulate('keyless-iam')
    const json = { 'Content-Type': 'application/json;charset=UTF-8' }
    const token = await post(
      simulator,
      '/v3.0/OS-AUTH/id-token/tokens',
      { ...json, 'X-Idp-Id': 'github' },
      `{"auth":{"id_token":{"id":"${simulator.idToken()}"}}}`,
    )
    expect([token.status, typeof token.headers['x-subject-token']]).toEqual([201, 'string'])
    const keys = await post(
      simulator,
      '/v3.0/OS-CREDENTIAL/securitytokens',
      json,
      `{"auth":{"identity":{"methods":["token"],"token":{"id":"${token.headers['x-subject-token']}"}}}}`,
    )
    expect(keys.status).toBe(201)
    // Go reads this with time.RFC3339
    expect(Number.isNaN(Date.parse(keys.body.credential.expires_at))).toBe(false)
    expect((await askWith(simulator, keysIn(keys), { path: PRECHECKS })).status).toBe(200)
  })
})
