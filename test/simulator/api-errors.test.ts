import { request } from 'node:http'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Simulator } from '../../src/simulator/server/simulator.js'
import { ask, CLUSTER, closeAll, PRECHECKS, simulate, TOKEN } from './client.js'

afterEach(closeAll)

/** Status and error code of the responses to the first requests. */
async function responses(scenario: string, count: number): Promise<(string | number | undefined)[][]> {
  const simulator = await simulate(scenario)
  const observed: (string | number | undefined)[][] = []
  for (let number = 0; number < count; number++) {
    const { status, body } = await ask(simulator, PRECHECKS)
    observed.push([status, body?.errorCode ?? body?.error_code])
  }
  return observed
}

const GOOD = [200, undefined]

describe('a scenario in which the API refuses requests', () => {
  it.each([
    ['unauthorized', [401, 'APIGW.0301']],
    ['clock-skew', [401, 'APIGW.0301']],
    ['forbidden', [403, 'CCE.01403001']],
    ['error-as-success', [200, 'CCE.01403001']],
    ['not-found', [404, 'CCE.01404001']],
    ['not-published', [404, 'APIGW.0101']],
    ['no-balance', [429, 'CCE.01429004']],
    ['throttled-forever', [429, 'APIGW.0308']],
    ['throttled-long', [429, 'APIGW.0308']],
    ['unavailable', [503, 'CCE.01503001']],
  ])('refuses every request in %s', async (scenario, refusal) => {
    expect(await responses(scenario, 4)).toEqual([refusal, refusal, refusal, refusal])
  })

  it.each([
    ['throttled', [[429, 'APIGW.0308'], GOOD, GOOD]],
    ['throttled-bare', [[429, 'APIGW.0308'], [429, 'APIGW.0308'], GOOD]],
    ['unavailable-twice', [[500, 'CCE.01500001'], [503, 'CCE.01503001'], GOOD]],
  ])('refuses only the first requests in %s', async (scenario, expected) => {
    expect(await responses(scenario, 3)).toEqual(expected)
  })

  it.each([
    ['throttled', '0.2'],
    ['throttled-bare', undefined],
    ['throttled-long', '3600.5'],
  ])('sends the Retry-After of scenario %s: %s', async (scenario, expected) => {
    const { headers } = await ask(await simulate(scenario), PRECHECKS)
    expect(headers['retry-after']).toBe(expected)
  })

  it('states both times in clock-skew', async () => {
    const { body } = await ask(await simulate('clock-skew'), PRECHECKS)
    expect(body.error_msg).toMatch(/signature expired, signature time:20260115T110000Z,server time:2026-01-15T12:00/)
  })

  it('still lists the task in task-gone', async () => {
    const simulator = await simulate('task-gone')
    const { items } = (await ask(simulator, PRECHECKS)).body
    const response = await ask(simulator, `${PRECHECKS}/${items.at(-1).metadata.uid}`)
    expect([response.status, response.body.errorCode]).toEqual([404, 'CCE.01404001'])
  })

  it.each(['unauthorized', 'forbidden', 'not-published', 'throttled', 'unavailable', 'html', 'redirect', 'ready'])(
    'gives every response in %s a request id of its own',
    async (scenario) => {
      const simulator = await simulate(scenario)
      const ids = [await ask(simulator, PRECHECKS), await ask(simulator, PRECHECKS)].map(
        ({ headers }) => headers['x-request-id'],
      )
      expect(ids).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), expect.stringMatching(/^[0-9a-f]{32}$/)])
      expect(ids[0]).not.toBe(ids[1])
    },
  )
})

describe('a scenario in which the network fails', () => {
  it('resets only the first connection in reset-once', async () => {
    const simulator = await simulate('reset-once')
    await expect(ask(simulator, PRECHECKS)).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect((await ask(simulator, PRECHECKS)).status).toBe(200)
    expect(simulator.requests.map(({ status }) => status)).toEqual(['reset', 200])
  })

  it('resets every connection in reset', async () => {
    const simulator = await simulate('reset')
    for (let number = 0; number < 3; number++)
      await expect(ask(simulator, PRECHECKS)).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(simulator.requests.map(({ status }) => status)).toEqual(['reset', 'reset', 'reset'])
  })

  it('ends the response early in truncated', async () => {
    await expect(ask(await simulate('truncated'), PRECHECKS)).rejects.toMatchObject({ code: 'ECONNRESET' })
  })

  it('sends an HTML page with status 200 in html', async () => {
    const response = await ask(await simulate('html'), PRECHECKS)
    expect([response.status, response.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(response.text).toContain('<title>Sign in</title>')
  })

  it('sends a complete response that is not valid JSON in broken-json', async () => {
    const { status, headers, text, body } = await ask(await simulate('broken-json'), PRECHECKS)
    expect([status, headers['content-type']]).toEqual([200, 'application/json'])
    expect(headers['content-length']).toBe(String(text.length))
    expect(body).toBeUndefined()
  })
})

describe('the scenario redirect', () => {
  it('points to another port and logs requests there separately', async () => {
    const simulator = await simulate('redirect')
    const { status, headers } = await ask(simulator, PRECHECKS)
    expect(status).toBe(302)
    const target = new URL(String(headers['location']))
    expect(target.port).not.toBe(String(simulator.port))
    expect(simulator.requests.map(({ listener }) => listener)).toEqual(['cce'])
    await ask({ url: target.origin }, target.pathname)
    expect(simulator.requests.at(-1)).toMatchObject({ listener: 'other-host', credentials: ['x-auth-token'] })
  })

  it('closes the other port together with the simulator', async () => {
    const simulator = await simulate('redirect')
    const { headers } = await ask(simulator, PRECHECKS)
    await simulator.close()
    const target = new URL(String(headers['location']))
    await expect(ask({ url: target.origin }, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})

/** Sends a request whose response never ends; `gone` settles when the connection closes. */
function hangOn({ url }: Simulator): { first: Promise<string>; gone: Promise<void>; stop(): void } {
  const outgoing = request(url + CLUSTER, { headers: TOKEN, agent: false })
  const gone = new Promise<void>((resolve) => outgoing.once('close', () => resolve()))
  const first = new Promise<string>((resolve) => {
    outgoing.once('response', (response) => {
      response.on('error', () => {})
      response.once('data', (chunk: Buffer) => resolve(chunk.toString()))
    })
  })
  outgoing.on('error', () => {})
  outgoing.end()
  return { first, gone, stop: () => outgoing.destroy() }
}

describe('a scenario in which responses never end', () => {
  it('starts the response at once in slow-body and ends it on close', async () => {
    const simulator = await simulate('slow-body')
    const { first, gone } = hangOn(simulator)
    expect(await first).toBe('{')
    await simulator.close()
    await gone
    expect(simulator.requests.map(({ status }) => status)).toEqual([200])
  })

  it('sends data for as long as the client reads in oversized', async () => {
    const { first, gone, stop } = hangOn(await simulate('oversized'))
    expect(await first).toContain('PreCheckTask')
    stop()
    await gone
  })

  it('logs but never responds to the request in hung, and ends it on close', async () => {
    const simulator = await simulate('hung')
    const { gone } = hangOn(simulator)
    while (simulator.requests.length === 0) await new Promise(setImmediate)
    await simulator.close()
    await gone
    expect(simulator.requests.map(({ status }) => status)).toEqual(['hung'])
  })
})
