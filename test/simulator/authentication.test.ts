import { afterEach, describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { ADDONS, ask, CLUSTER, closeAll, NOW, PRECHECKS, signed, simulate } from './ask.js'

afterEach(closeAll)

const MINUTE = 60_000
const TEMPORARY = [DEMO.temporaryAccessKey, DEMO.temporarySecretKey] as const
const WITH_TOKEN = { 'X-Project-Id': DEMO.projectId, 'X-Security-Token': DEMO.securityToken }

describe('a signed request', () => {
  it('is accepted as Huawei’s own signer signs it', async () => {
    const simulator = await simulate('ready')
    expect((await ask(simulator, PRECHECKS, { headers: signed(simulator, PRECHECKS) })).status).toBe(200)
  })

  it('is accepted with a query', async () => {
    const simulator = await simulate('ready')
    const query = { type: 'addonUpgrade', addon_instance_id: 'none of these (!*)' }
    const target = `${ADDONS}?addon_instance_id=none%20of%20these%20%28%21%2A%29&type=addonUpgrade`
    const reply = await ask(simulator, target, { headers: signed(simulator, ADDONS, { query }) })
    expect(reply.status).toBe(200)
    expect(reply.body.items).toEqual([])
  })

  it('is accepted up to 15 minutes off, either way', async () => {
    const simulator = await simulate('ready')
    for (const at of [NOW - 15 * MINUTE, NOW + 15 * MINUTE])
      expect((await ask(simulator, CLUSTER, { headers: signed(simulator, CLUSTER, { at }) })).status).toBe(200)
  })

  it('is refused beyond that, with a word on the time', async () => {
    const simulator = await simulate('ready')
    const reply = await ask(simulator, CLUSTER, { headers: signed(simulator, CLUSTER, { at: NOW - 16 * MINUTE }) })
    expect(reply.status).toBe(401)
    expect(reply.body.error_code).toBe('APIGW.0301')
    expect(reply.body.error_msg).toContain('signature expired, signature time:20260115T114400Z,server time:2026-01-15')
  })

  it('is refused with a wrong secret key', async () => {
    const simulator = await simulate('ready')
    const headers = signed(simulator, CLUSTER, { keys: [DEMO.accessKey, 'wrong'] })
    const reply = await ask(simulator, CLUSTER, { headers })
    expect(reply.status).toBe(401)
    expect(reply.body).toEqual({
      error_msg: 'Incorrect IAM authentication information: verify aksk signature fail',
      error_code: 'APIGW.0301',
      request_id: reply.headers['x-request-id'],
    })
  })

  it('is refused with an access key that nobody has', async () => {
    const simulator = await simulate('ready')
    const reply = await ask(simulator, CLUSTER, { headers: signed(simulator, CLUSTER, { keys: ['NOBODY', 'x'] }) })
    expect(reply.body.error_msg).toMatch(/Get secretKey failed,ak:NOBODY,err:ak not exist$/)
  })

  it('is refused where another path was signed', async () => {
    const simulator = await simulate('ready')
    expect((await ask(simulator, PRECHECKS, { headers: signed(simulator, CLUSTER) })).status).toBe(401)
  })

  it('is refused where its date is not signed', async () => {
    const simulator = await simulate('ready')
    const headers = signed(simulator, CLUSTER)
    const authorization = headers['Authorization']?.replace(';x-sdk-date', '') ?? ''
    const reply = await ask(simulator, CLUSTER, { headers: { ...headers, Authorization: authorization } })
    expect(reply.body.error_msg).toMatch(/x-sdk-date not signed$/)
  })

  it('is refused where a signed header did not arrive', async () => {
    const simulator = await simulate('ready')
    const { 'X-Project-Id': _, ...headers } = signed(simulator, CLUSTER)
    const reply = await ask(simulator, CLUSTER, { headers })
    expect(reply.body.error_msg).toMatch(/signed header x-project-id not found$/)
  })

  it('is refused for a path that cannot be decoded', async () => {
    const simulator = await simulate('ready')
    const reply = await ask(simulator, `${PRECHECKS}/%E0%A4%A`, { headers: signed(simulator, PRECHECKS) })
    expect(reply.status).toBe(404)
  })
})

describe('temporary keys', () => {
  it('are accepted with their security token, signed', async () => {
    const simulator = await simulate('ready')
    const headers = signed(simulator, CLUSTER, { keys: TEMPORARY, headers: WITH_TOKEN })
    expect((await ask(simulator, CLUSTER, { headers })).status).toBe(200)
  })

  it('are accepted with it unsigned, as Terraform sends it', async () => {
    const simulator = await simulate('ready')
    const headers = { ...signed(simulator, CLUSTER, { keys: TEMPORARY }), 'X-Security-Token': DEMO.securityToken }
    expect((await ask(simulator, CLUSTER, { headers })).status).toBe(200)
  })

  it('are refused without it', async () => {
    const simulator = await simulate('ready')
    const reply = await ask(simulator, CLUSTER, { headers: signed(simulator, CLUSTER, { keys: TEMPORARY }) })
    expect(reply.status).toBe(401)
    expect(reply.body.error_msg).toMatch(/x-security-token not found$/)
  })

  it('are what a security token in the options makes of the given pair', async () => {
    const simulator = await simulate('ready', { accessKey: 'AK', secretKey: 'SK', securityToken: 'token' })
    const keys = ['AK', 'SK'] as const
    expect((await ask(simulator, CLUSTER, { headers: signed(simulator, CLUSTER, { keys }) })).status).toBe(401)
    const headers = signed(simulator, CLUSTER, { keys, headers: { 'X-Security-Token': 'token' } })
    expect((await ask(simulator, CLUSTER, { headers })).status).toBe(200)
  })

  it('are the only ones that take a security token', async () => {
    const simulator = await simulate('ready')
    const reply = await ask(simulator, CLUSTER, { headers: signed(simulator, CLUSTER, { headers: WITH_TOKEN }) })
    expect(reply.body.error_msg).toMatch(/x-security-token is invalid$/)
  })
})

describe('a token', () => {
  it('is accepted in place of a signature', async () => {
    const simulator = await simulate('ready', { authToken: 'mine' })
    expect((await ask(simulator, CLUSTER, { headers: { 'X-Auth-Token': 'mine' } })).status).toBe(200)
  })

  it('is refused when it is not the right one', async () => {
    const simulator = await simulate('ready')
    const reply = await ask(simulator, CLUSTER, { headers: { 'X-Auth-Token': 'wrong' } })
    expect(reply.status).toBe(401)
    expect(reply.body.error_msg).toMatch(/decrypt token fail$/)
  })

  it('or a signature must be there', async () => {
    const simulator = await simulate('ready')
    const reply = await ask(simulator, CLUSTER, { headers: {} })
    expect(reply.body.error_msg).toMatch(/x-auth-token not found$/)
  })
})

describe('the project', () => {
  it('must be the caller’s', async () => {
    const simulator = await simulate('ready')
    const other = CLUSTER.replace(DEMO.projectId, 'f'.repeat(32))
    const reply = await ask(simulator, other)
    expect(reply.status).toBe(403)
    expect(reply.body).toMatchObject({ code: 403, errorCode: 'CCE.01403001', reason: 'Forbidden' })
  })

  it('must be the same in X-Project-Id and in the path', async () => {
    const simulator = await simulate('ready')
    const headers = signed(simulator, CLUSTER, { headers: { 'X-Project-Id': 'f'.repeat(32) } })
    expect((await ask(simulator, CLUSTER, { headers })).status).toBe(403)
  })

  it('may be left out of the headers', async () => {
    const simulator = await simulate('ready')
    expect((await ask(simulator, CLUSTER, { headers: signed(simulator, CLUSTER, { headers: {} }) })).status).toBe(200)
  })
})
