import { afterEach, describe, expect, it } from '@jest/globals'
import { ADDONS, closeAll, PRECHECKS } from './client.js'
import {
  codesOf,
  startAddonChecks,
  startPrecheck,
  startWorkflow,
  type Timed,
  timed,
  UPGRADE_INFO,
  WORKFLOWS,
} from './tasks.js'

afterEach(closeAll)

const RESET = { code: 'ECONNRESET' }

const countOf = async ({ get }: Timed, path: string): Promise<number> => (await get(path)).body.items.length

describe('a start that CCE refuses', () => {
  it.each([
    ['start-forbidden', [403, 'CCE.01403001', 'CCE_CM.0005'], /cce:cluster:upgrade/],
    ['start-conflict', [409, 'CCE.01409001', 'CCE_CM.0006'], /another operation/],
  ])('is refused for every kind of task in %s, while reads still work', async (scenario, codes, message) => {
    const server = await timed(scenario)
    for (const response of [await startWorkflow(server), await startPrecheck(server), await startAddonChecks(server)]) {
      expect(codesOf(response)).toEqual(codes)
      expect(response.body.message).toMatch(message)
    }
    expect((await server.get(UPGRADE_INFO)).status).toBe(200)
  })

  it('creates the workflow but no check in start-throttled', async () => {
    const server = await timed('start-throttled')
    expect((await startWorkflow(server)).status).toBe(201)
    for (const response of [await startPrecheck(server), await startAddonChecks(server)])
      expect(codesOf(response)).toEqual([429, 'CCE.01429003', 'CCE_CM.0032'])
    expect([await countOf(server, PRECHECKS), await countOf(server, ADDONS)]).toEqual([0, 0])
  })
})

describe('a start that succeeds when it is sent again', () => {
  it.each([
    ['start-throttled-once', 429, '1'],
    ['start-timeout-once', 408, undefined],
  ])('is refused once in %s, with status %d', async (scenario, status, retryAfter) => {
    const server = await timed(scenario)
    await startWorkflow(server)
    for (const start of [startPrecheck, startAddonChecks]) {
      const refused = await start(server)
      expect([refused.status, refused.headers['retry-after']]).toEqual([status, retryAfter])
      expect((await start(server)).status).toBeLessThan(300)
    }
    expect([await countOf(server, PRECHECKS), await countOf(server, ADDONS)]).toEqual([1, 3])
  })
})

describe('a started check', () => {
  it('cannot be read once in poll-timeout-once', async () => {
    const server = await timed('poll-timeout-once')
    await startWorkflow(server)
    const { uid } = (await startPrecheck(server)).body.metadata
    const responses = []
    for (let read = 0; read < 3; read++) responses.push(await server.get(`${PRECHECKS}/${uid}`))
    expect(responses.map(({ status }) => status)).toEqual([200, 408, 200])
    expect(responses[1]?.text).toContain('408 Request Time-out')
  })

  it('has a workflow that can never be canceled in cancel-refused', async () => {
    const server = await timed('cancel-refused')
    const { uid } = (await startWorkflow(server)).body.metadata
    const canceled = await server.send(`${WORKFLOWS}/${uid}`, { status: { phase: 'Cancel' } }, 'PATCH')
    expect(codesOf(canceled)).toEqual([403, 'CCE.01403003', 'CCE_CM.0005'])
    expect((await server.get(`${WORKFLOWS}/${uid}`)).body.status.phase).toBe('Init')
  })
})

describe('a start whose connection is reset', () => {
  it.each([
    ['post-reset-before', 0],
    ['post-reset-after', 1],
  ])('is logged in %s, where %d checks start', async (scenario, started) => {
    const server = await timed(scenario)
    await startWorkflow(server)
    await expect(startPrecheck(server)).rejects.toMatchObject(RESET)
    await expect(startAddonChecks(server)).rejects.toMatchObject(RESET)
    expect(await countOf(server, PRECHECKS)).toBe(started)
    expect(await countOf(server, ADDONS)).toBe(3 * started)
    const writes = server.simulator.requests.filter(({ method }) => method === 'POST')
    expect(writes.map(({ operation, status }) => [operation, status])).toEqual([
      ['CreateUpgradeWorkFlow', 201],
      ['CreatePreCheck', 'reset'],
      ['BatchCreateAddonPrecheck', 'reset'],
    ])
    expect(JSON.parse(writes[1]?.body ?? '')).toMatchObject({ kind: 'PreCheckTask' })
  })

  it('leaves a running check behind in post-reset-after', async () => {
    const server = await timed('post-reset-after')
    await startWorkflow(server)
    await expect(startPrecheck(server)).rejects.toMatchObject(RESET)
    server.pass(60)
    expect((await server.get(PRECHECKS)).body.items[0].status.phase).toBe('Success')
  })

  it('succeeds when it is retried in post-reset-before', async () => {
    const server = await timed('post-reset-before')
    await startWorkflow(server)
    await expect(startPrecheck(server)).rejects.toMatchObject(RESET)
    expect((await startPrecheck(server)).status).toBe(200)
  })
})
