import { afterEach, describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { ADDONS, ask, CLUSTER, closeAll, NOW, PRECHECKS, signed, simulate } from './client.js'

afterEach(closeAll)

const MINUTE = 60_000
const TEMPORARY = [DEMO.temporaryAccessKey, DEMO.temporarySecretKey] as const
const WITH_TOKEN = { 'X-Project-Id': DEMO.projectId, 'X-Security-Token': DEMO.securityToken }

describe('a signed request', () => {
  it('is accepted as Huawei’s own signer signs it', async () => {
    const simulator = await simulate('ready')
    expect((await ask(simulator, PRECHECKS, { headers: signed(simulator, PRECHECKS) })).status).toBe(200)
  })

  it('is accepted when it has a query', async () => {
    const simulator = await simulate('ready')
    const query = { type: 'addonUpgrade', addon_instance_id: 'none of these (!*)' }
    const target = `${ADDONS}?addon_instance_id=none%20of%20these%20%28%21%2A%29&type=addonUpgrade`
    const response = await ask(simulator, target, { headers: signed(simulator, ADDONS, { query }) })
    expect(response.status).toBe(200)
    expect(response.body.items).toEqual([])
  })

  it('is accepted when its date is up to 15 minutes off in either direction', async () => {
    const simulator = await simulate('ready')
    for (const at of [NOW - 15 * MINUTE, NOW + 15 * MINUTE])
      expect((await ask(simulator, CLUSTER, { headers: signed(simulator, CLUSTER, { at }) })).status).toBe(200)
  })

  it('is refused with both times when its date is more than 15 minutes off', async () => {
    const simulator = await simulate('ready')
    const response = await ask(simulator, CLUSTER, { headers: signed(simulator, CLUSTER, { at: NOW - 16 * MINUTE }) })
    expect(response.status).toBe(401)
    expect(response.body.error_code).toBe('APIGW.0301')
    expect(response.body.error_msg).toContain(
      'signature expired, signature time:20260115T114400Z,server time:2026-01-15',
    )
  })

  it('is refused with a wrong secret key', async () => {
    const simulator = await simulate('ready')
    const headers = signed(simulator, CLUSTER, { keys: [DEMO.accessKey, 'wrong'] })
    const response = await ask(simulator, CLUSTER, { headers })
    expect(response.status).toBe(401)
    expect(response.body).toEqual({
      error_msg: 'Incorrect IAM authentication information: verify aksk signature fail',
      error_code: 'APIGW.0301',
      request_id: response.headers['x-request-id'],
    })
  })

  it('is refused with an unknown access key', async () => {
    const simulator = await simulate('ready')
    const response = await ask(simulator, CLUSTER, { headers: signed(simulator, CLUSTER, { keys: ['NOBODY', 'x'] }) })
    expect(response.body.error_msg).toMatch(/Get secretKey failed,ak:NOBODY,err:ak not exist$/)
  })

  it('is refused when another path was signed', async () => {
    const simulator = await simulate('ready')
    expect((await ask(simulator, PRECHECKS, { headers: signed(simulator, CLUSTER) })).status).toBe(401)
  })

  it('is refused when its date is not signed', async () => {
    const simulator = await simulate('ready')
    const headers = signed(simulator, CLUSTER)
    const authorization = headers['Authorization']?.replace(';x-sdk-date', '') ?? ''
    const response = await ask(simulator, CLUSTER, { headers: { ...headers, Authorization: authorization } })
    expect(response.body.error_msg).toMatch(/x-sdk-date not signed$/)
  })

  it('is refused when a signed header is missing', async () => {
    const simulator = await simulate('ready')
    const { 'X-Project-Id': _, ...headers } = signed(simulator, CLUSTER)
    const response = await ask(simulator, CLUSTER, { headers })
    expect(response.body.error_msg).toMatch(/signed header x-project-id not found$/)
  })

  it('is refused when its path cannot be decoded', async () => {
    const simulator = await simulate('ready')
    const response = await ask(simulator, `${PRECHECKS}/%E0%A4%A`, { headers: signed(simulator, PRECHECKS) })
    expect(response.status).toBe(404)
  })
})

describe('temporary keys', () => {
  it('are accepted with a signed security token', async () => {
    const simulator = await simulate('ready')
    const headers = signed(simulator, CLUSTER, { keys: TEMPORARY, headers: WITH_TOKEN })
    expect((await ask(simulator, CLUSTER, { headers })).status).toBe(200)
  })

  it('are accepted with an unsigned security token, as Terraform sends it', async () => {
    const simulator = await simulate('ready')
    const headers = { ...signed(simulator, CLUSTER, { keys: TEMPORARY }), 'X-Security-Token': DEMO.securityToken }
    expect((await ask(simulator, CLUSTER, { headers })).status).toBe(200)
  })

  it('are refused without their security token', async () => {
    const simulator = await simulate('ready')
    const response = await ask(simulator, CLUSTER, { headers: signed(simulator, CLUSTER, { keys: TEMPORARY }) })
    expect(response.status).toBe(401)
    expect(response.body.error_msg).toMatch(/x-security-token not found$/)
  })

  it('include the given pair when the options have a security token', async () => {
    const simulator = await simulate('ready', { accessKey: 'AK', secretKey: 'SK', securityToken: 'token' })
    const keys = ['AK', 'SK'] as const
    expect((await ask(simulator, CLUSTER, { headers: signed(simulator, CLUSTER, { keys }) })).status).toBe(401)
    const headers = signed(simulator, CLUSTER, { keys, headers: { 'X-Security-Token': 'token' } })
    expect((await ask(simulator, CLUSTER, { headers })).status).toBe(200)
  })

  it('are the only keys that accept a security token', async () => {
    const simulator = await simulate('ready')
    const response = await ask(simulator, CLUSTER, { headers: signed(simulator, CLUSTER, { headers: WITH_TOKEN }) })
    expect(response.body.error_msg).toMatch(/x-security-token is invalid$/)
  })
})

describe('an authentication token', () => {
  it('is accepted in place of a signature', async () => {
    const simulator = await simulate('ready', { authToken: 'mine' })
    expect((await ask(simulator, CLUSTER, { headers: { 'X-Auth-Token': 'mine' } })).status).toBe(200)
  })

  it('is refused when it is wrong', async () => {
    const simulator = await simulate('ready')
    const response = await ask(simulator, CLUSTER, { headers: { 'X-Auth-Token': 'wrong' } })
    expect(response.status).toBe(401)
    expect(response.body.error_msg).toMatch(/decrypt token fail$/)
  })

  it('is required when there is no signature', async () => {
    const simulator = await simulate('ready')
    const response = await ask(simulator, CLUSTER, { headers: {} })
    expect(response.body.error_msg).toMatch(/x-auth-token not found$/)
  })
})

describe('the project of a request', () => {
  it('must be the project of the caller', async () => {
    const simulator = await simulate('ready')
    const other = CLUSTER.replace(DEMO.projectId, 'f'.repeat(32))
    const response = await ask(simulator, other)
    expect(response.status).toBe(403)
    expect(response.body).toMatchObject({ code: 403, errorCode: 'CCE.01403001', reason: 'Forbidden' })
  })

  it('must be the same in X-Project-Id and in the path', async () => {
    const simulator = await simulate('ready')
    const headers = signed(simulator, CLUSTER, { headers: { 'X-Project-Id': 'f'.repeat(32) } })
    expect((await ask(simulator, CLUSTER, { headers })).status).toBe(403)
  })

  it('may be missing in the headers', async () => {
    const simulator = await simulate('ready')
    expect((await ask(simulator, CLUSTER, { headers: signed(simulator, CLUSTER, { headers: {} }) })).status).toBe(200)
  })
})
