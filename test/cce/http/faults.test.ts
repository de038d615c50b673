import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createTransport } from '../../../src/network/transport.js'
import { selfSigned } from '../../support/network/certificate.js'
import { CALL, caught, closeServers, fakeClock, json, START, serve, setUp, WRITE } from './support.js'

afterEach(closeServers)

const GOOD = { ok: true }

/** Lets the event loop turn, so that what was written to loopback arrives. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate)
}

describe('a read', () => {
  it.each([500, 502, 503, 504, 429, 408])('is repeated after %d until it succeeds', async (status) => {
    const server = await serve((_request, response, count) => json(response, count < 3 ? status : 200, GOOD))
    const clock = fakeClock({ manualFrom: 100_000 })
    const { client } = setUp(server.url, { clock, requestTimeoutMs: 100_000 })
    expect(await client.send(CALL)).toMatchObject({ status: 200, value: GOOD })
    expect(clock.waits).toEqual(status === 429 ? [4_500, 30_000] : [500, 1_000])
  })

  it('gives up after three attempts', async () => {
    const server = await serve((_request, response) => json(response, 503, {}))
    expect(await setUp(server.url).client.send(CALL).catch(caught)).toMatchObject({ kind: 'server-error', attempts: 3 })
    expect(server.requests).toHaveLength(3)
  })

  it('is repeated after a reset connection', async () => {
    const server = await serve((request, response, count) =>
      count === 1 ? request.socket.resetAndDestroy() : json(response, 200, GOOD),
    )
    expect(await setUp(server.url).client.send(CALL)).toMatchObject({ value: GOOD })
    expect(server.requests).toHaveLength(2)
  })

  it.each([
    ['whose length is short', { 'content-length': '100' }],
    ['whose last chunk is missing', { 'transfer-encoding': 'chunked' }],
  ])('is repeated after a response %s', async (_title, headers) => {
    const server = await serve((_request, response, count) => {
      if (count === 2) return json(response, 200, GOOD)
      response.writeHead(200, headers).write('{"ok":')
      return setImmediate(() => response.destroy())
    })
    expect(await setUp(server.url).client.send(CALL)).toMatchObject({ value: GOOD })
  })

  it('fails as truncated if every response is cut off', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100', 'x-request-id': 'r' }).write('{"ok":')
      setImmediate(() => response.destroy())
    })
    const error = await setUp(server.url).client.send(CALL).catch(caught)
    expect(error).toMatchObject({ kind: 'truncated', status: 200, requestId: 'r', attempts: 3 })
  })

  it('fails as truncated if a response without a length ends too early', async () => {
    const server = await serve((request) => request.socket.end('HTTP/1.0 200 OK\r\n\r\n{"ok": tr'))
    const error = await setUp(server.url).client.send(CALL).catch(caught)
    expect(error).toMatchObject({ kind: 'truncated', detail: { code: 'incomplete-json' }, attempts: 3 })
  })

  it.each([
    ['an integer', '7', 7_000],
    ['a fraction', '56.818', 56_818],
    ['a date', new Date(START + 9_000).toUTCString(), 9_000],
    ['nonsense', 'soon', 4_500],
  ])('waits for the Retry-After given in %s', async (_title, header, waitMs) => {
    const server = await serve((_request, response, count) =>
      json(response, count === 1 ? 429 : 200, GOOD, { 'retry-after': header }),
    )
    const clock = fakeClock({ manualFrom: 100_000 })
    await setUp(server.url, { clock, requestTimeoutMs: 100_000 }).client.send(CALL)
    expect(clock.waits).toEqual([waitMs])
  })

  it('gives up if the server asks for too long a wait', async () => {
    const server = await serve((_request, response) => json(response, 429, {}, { 'retry-after': '300' }))
    const error = await setUp(server.url).client.send(CALL).catch(caught)
    expect(error).toMatchObject({
      kind: 'throttled',
      attempts: 1,
      retryStop: { code: 'wait-too-long', waitMs: 300_000, mostMs: 120_000 },
    })
  })

  it('gives up if the wait would outlast the run', async () => {
    const server = await serve((_request, response) => json(response, 429, {}, { 'retry-after': '20' }))
    const error = await setUp(server.url, { endsAt: START + 10_000 })
      .client.send(CALL)
      .catch(caught)
    expect(error).toMatchObject({
      kind: 'throttled',
      attempts: 1,
      retryStop: { code: 'run-ends-sooner', leftMs: 10_000 },
    })
  })

  it('is not repeated if the account has no balance', async () => {
    const server = await serve((_request, response) => json(response, 429, { errorCode: 'CCE.01429004' }))
    const error = await setUp(server.url).client.send(CALL).catch(caught)
    expect(error).toMatchObject({ kind: 'no-balance', status: 429, attempts: 1 })
    expect(server.requests).toHaveLength(1)
  })

  it('keeps the words of an error body that comes with status 200', async () => {
    const body = { errorCode: 'CCE.01403001', errorMessage: 'Access is denied.' }
    const server = await serve((_request, response) => json(response, 200, body))
    const error = await setUp(server.url).client.send(CALL).catch(caught)
    const failure = { kind: 'no-permission', status: 200, code: 'CCE.01403001', apiMessage: 'Access is denied.' }
    expect(error).toMatchObject(failure)
    expect(server.requests).toHaveLength(1)
  })

  it.each([400, 401, 403, 404, 409, 418])('is not repeated after %d', async (status) => {
    const server = await serve((_request, response) => json(response, status, {}))
    expect(await setUp(server.url).client.send(CALL).catch(caught)).toMatchObject({ status, attempts: 1 })
    expect(server.requests).toHaveLength(1)
  })

  it('is repeated and then fails if the connection is refused', async () => {
    const server = await serve(() => {})
    await closeServers()
    const error = await setUp(server.url).client.send(CALL).catch(caught)
    expect(error).toMatchObject({
      kind: 'unreachable',
      detail: { code: 'system-error', text: 'ECONNREFUSED' },
      status: null,
      attempts: 3,
    })
  })
})

describe('a write', () => {
  it('is not repeated after a reset connection', async () => {
    const server = await serve((request) => request.socket.resetAndDestroy())
    const error = await setUp(server.url).client.send(WRITE).catch(caught)
    expect(error).toMatchObject({ kind: 'connection-lost', attempts: 1 })
    expect(server.requests).toHaveLength(1)
  })

  it('is repeated after 429, as late as CCE asks, because CCE did not carry it out', async () => {
    const server = await serve((_request, response, count) =>
      json(response, count === 1 ? 429 : 201, GOOD, { 'retry-after': '1' }),
    )
    const { client, clock } = setUp(server.url)
    expect(await client.send(WRITE)).toMatchObject({ status: 201 })
    expect([server.requests.length, clock.waits]).toEqual([2, [1_000]])
  })

  it('is not repeated if the account has no balance', async () => {
    const body = { errorCode: 'CCE.01429004' }
    const server = await serve((_request, response) => json(response, 429, body, { 'retry-after': '1' }))
    expect(await setUp(server.url).client.send(WRITE).catch(caught)).toMatchObject({ kind: 'no-balance', attempts: 1 })
  })

  it.each([408, 500, 503])('is not repeated after %d', async (status) => {
    const server = await serve((_request, response) => json(response, status, {}, { 'retry-after': '1' }))
    expect(await setUp(server.url).client.send(WRITE).catch(caught)).toMatchObject({ status, attempts: 1 })
    expect(server.requests).toHaveLength(1)
  })

  it('is repeated if the connection was refused, because nothing was sent', async () => {
    const server = await serve(() => {})
    await closeServers()
    const error = await setUp(server.url).client.send(WRITE).catch(caught)
    expect(error).toMatchObject({ kind: 'unreachable', attempts: 3 })
  })

  it('uses its own connection', async () => {
    const server = await serve((_request, response) => json(response, 200, GOOD))
    const { client } = setUp(server.url)
    for (const call of [CALL, CALL, WRITE, WRITE, CALL]) await client.send(call)
    expect(server.sockets).toHaveLength(3)
  })
})

describe('the deadline of a request', () => {
  it('ends a request without a response', async () => {
    const clock = fakeClock()
    const server = await serve(() => clock.ring())
    const error = await setUp(server.url, { clock }).client.send(CALL).catch(caught)
    expect(error).toMatchObject({
      kind: 'timeout',
      detail: { code: 'time-limit', ms: 30_000 },
      status: null,
      attempts: 3,
    })
    expect(clock.waits).toEqual([30_000, 500, 30_000, 1_000, 30_000])
  })

  it('covers the body', async () => {
    const clock = fakeClock()
    const server = await serve((_request, response, count) => {
      if (count === 2) return json(response, 200, GOOD)
      response.writeHead(200, { 'content-type': 'application/json' }).write('{')
      return turns(20).then(clock.ring)
    })
    expect(await setUp(server.url, { clock }).client.send(CALL)).toMatchObject({ value: GOOD })
    expect(clock.waits).toEqual([30_000, 500])
  })

  it('does not cause a write to be repeated', async () => {
    const clock = fakeClock()
    const server = await serve(() => clock.ring())
    expect(await setUp(server.url, { clock }).client.send(WRITE).catch(caught)).toMatchObject({
      kind: 'timeout',
      attempts: 1,
    })
    expect(server.requests).toHaveLength(1)
  })

  it('leaves no timer behind', async () => {
    const server = await serve((_request, response) => json(response, 200, GOOD))
    const { client, clock } = setUp(server.url)
    await client.send(CALL)
    expect(clock.pending()).toBe(0)
  })
})

describe("the run's end", () => {
  const timeUp = () => new DOMException('time is up', 'TimeoutError')

  it.each([
    ['run-deadline', timeUp()],
    ['cancelled', new Error('SIGTERM')],
    ['cancelled', undefined],
  ])('ends a running request as %s', async (kind, reason) => {
    const run = new AbortController()
    const server = await serve(() => run.abort(reason))
    const { client, clock } = setUp(server.url, { signal: run.signal })
    expect(await client.send(CALL).catch(caught)).toMatchObject({ kind, attempts: 1 })
    expect(clock.pending()).toBe(0)
  })

  it('ends a wait, and reports the failure before it', async () => {
    const run = new AbortController()
    const server = await serve((_request, response) =>
      json(response, 429, { error_code: 'APIGW.0308' }, { 'retry-after': '60' }),
    )
    const { client, log } = setUp(server.url, { signal: run.signal })
    const call = client.send(CALL).catch(caught)
    while (!log.lines.some((line) => line.includes('trying again'))) await new Promise(setImmediate)
    run.abort(timeUp())
    expect(await call).toMatchObject({
      kind: 'run-deadline',
      code: 'APIGW.0308',
      retryStop: { code: 'ended-while-waiting', after: { kind: 'throttled', status: 429 } },
    })
  })

  it('prevents a request from being sent', async () => {
    const server = await serve((_request, response) => json(response, 200, GOOD))
    const { client } = setUp(server.url, { signal: AbortSignal.abort() })
    expect(await client.send(CALL).catch(caught)).toMatchObject({ kind: 'cancelled' })
    expect(server.requests).toHaveLength(0)
  })
})

describe('a response that is not one of the API', () => {
  it.each([301, 302, 303, 307, 308])('%d is not followed, and names only the host', async (status) => {
    const other = await serve((_request, response) => json(response, 200, GOOD))
    const location = `${other.url}/secret?token=1`
    const server = await serve((_request, response) => response.writeHead(status, { location }).end('<html>'))
    const error = await setUp(server.url).client.send(CALL).catch(caught)
    expect(error).toMatchObject({
      kind: 'redirected',
      status,
      detail: { code: 'redirect-target', text: `127.0.0.1:${other.port}` },
      attempts: 1,
    })
    expect(String(error)).not.toContain('token')
    expect(other.requests).toHaveLength(0)
  })

  it.each([undefined, 'http://[', ''])('a redirect to %j is one all the same', async (location) => {
    const headers = location === undefined ? {} : { location }
    const server = await serve((_request, response) => response.writeHead(302, headers).end())
    expect(await setUp(server.url).client.send(CALL).catch(caught)).toMatchObject({ kind: 'redirected' })
  })

  it.each([
    ['an HTML page', '<!DOCTYPE html><title>Login</title>', { code: 'html-page' }],
    ['nothing', '', { code: 'empty-body' }],
    ['plain text', 'OK', null],
    ['broken JSON', '{"a":1,}', null],
  ])('fails as not-json: %s', async (_title, body, detail) => {
    const server = await serve((_request, response) => response.end(body))
    const error = await setUp(server.url).client.send(CALL).catch(caught)
    expect(error).toMatchObject({ kind: 'not-json', status: 200, detail, attempts: 1 })
    expect(server.requests).toHaveLength(1)
  })

  it('fails as not-http if the server does not speak HTTP', async () => {
    const server = await serve((request) => request.socket.end('SSH-2.0-OpenSSH_9.9\r\n'))
    const error = await setUp(server.url).client.send(CALL).catch(caught)
    expect(error).toMatchObject({ kind: 'not-http', attempts: 1 })
  })
})

describe('a large response', () => {
  const body = JSON.stringify('x'.repeat(998))

  it('is read up to the limit, compressed or not', async () => {
    const server = await serve((_request, response, count) =>
      count === 1 ? response.end(body) : response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(body)),
    )
    const { client } = setUp(server.url, { maxBodyBytes: 1_000 })
    expect((await client.send(CALL)).text).toBe(body)
    expect((await client.send(CALL)).text).toBe(body)
  })

  it.each([
    ['by its Content-Length', {}],
    ['while it streams', { 'transfer-encoding': 'chunked' }],
    ['after decompression', { 'content-encoding': 'gzip' }],
  ])('is refused beyond the limit %s', async (_title, headers: Record<string, string>) => {
    const zipped = headers['content-encoding'] === 'gzip'
    const server = await serve((_request, response) =>
      response.writeHead(200, headers).end(zipped ? gzipSync(body) : body),
    )
    const error = await setUp(server.url, { maxBodyBytes: 999 }).client.send(CALL).catch(caught)
    expect(error).toMatchObject({
      kind: 'too-large',
      status: 200,
      detail: { code: 'size-limit', bytes: 999 },
      attempts: 1,
    })
  })

  it('fails as truncated if its compression is damaged', async () => {
    const zipped = gzipSync(body)
    zipped.fill(0, zipped.length - 8)
    const server = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(zipped),
    )
    expect(await setUp(server.url).client.send(CALL).catch(caught)).toMatchObject({ kind: 'truncated', attempts: 3 })
  })
})

describe('TLS', () => {
  it('does not trust a self-signed certificate, even if the environment says so', async () => {
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED']
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'
    try {
      const server = await serve((_request, response) => json(response, 200, GOOD), selfSigned('localhost'))
      const error = await setUp(server.url).client.send(CALL).catch(caught)
      expect(error).toMatchObject({
        kind: 'tls',
        detail: { code: 'system-error', text: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
        attempts: 1,
      })
      expect(server.requests).toHaveLength(0)
    } finally {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before
    }
  })

  it('refuses a trusted certificate for another host', async () => {
    const certificate = selfSigned('other.example')
    const server = await serve((_request, response) => json(response, 200, GOOD), certificate)
    const transport = createTransport({ env: {}, ca: certificate.cert })
    const error = await setUp(`https://localhost:${server.port}`, { transport }).client.send(CALL).catch(caught)
    expect(error).toMatchObject({ kind: 'tls', detail: { code: 'system-error', text: 'ERR_TLS_CERT_ALTNAME_INVALID' } })
  })

  it('accepts a trusted certificate for this host', async () => {
    const certificate = selfSigned('localhost')
    const server = await serve((_request, response) => json(response, 200, GOOD), certificate)
    const transport = createTransport({ env: {}, ca: certificate.cert })
    expect(await setUp(server.url, { transport }).client.send(CALL)).toMatchObject({ value: GOOD })
  })

  it('reports a server without TLS', async () => {
    const server = await serve((_request, response) => json(response, 200, GOOD))
    const error = await setUp(server.url.replace('http:', 'https:')).client.send(CALL).catch(caught)
    expect(error).toMatchObject({ kind: 'tls', attempts: 1 })
  })
})
