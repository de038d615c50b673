import { afterEach, describe, expect, it } from '@jest/globals'
import { type CredentialSource, fixedCredentials } from '../../../src/cce/http/credentials.js'
import type { Credentials } from '../../../src/cce/http/signing.js'
import { signRequest } from '../../../src/cce/http/signing.js'
import { CALL, caught, closeServers, json, KEYS, PROJECT, START, serve, setUp, WRITE } from './support.js'

afterEach(closeServers)

describe('a request', () => {
  it('has a valid signature if there are keys', async () => {
    const server = await serve((_request, response) => json(response, 200, {}))
    const { client } = setUp(`${server.url}/base/`)
    await client.send({ ...CALL, query: { type: 'a b', task_id: undefined, name: "it's ~*" } })
    const [request] = server.requests
    expect(request).toMatchObject({
      method: 'GET',
      url: '/base/api/v3/tasks/1?type=a%20b&name=it%27s%20~%2A',
      body: '',
    })
    const signed = signRequest({
      method: 'GET',
      url: new URL(request?.url ?? '', server.url),
      body: '',
      date: new Date(START),
      ...KEYS,
      headers: { 'X-Project-Id': PROJECT },
    })
    expect(request?.headers).toMatchObject({
      authorization: signed.Authorization,
      'x-sdk-date': '20260101T000000Z',
      'x-project-id': PROJECT,
      accept: 'application/json',
      'user-agent': 'cce-upgrade-gate/1.0.0',
      host: `127.0.0.1:${server.port}`,
    })
    for (const name of ['content-type', 'x-auth-token', 'x-security-token']) {
      expect(request?.headers[name]).toBeUndefined()
    }
  })

  it('has a signed security token if the keys are temporary', async () => {
    const server = await serve((_request, response) => json(response, 200, {}))
    const { client } = setUp(server.url, { credentials: fixedCredentials({ ...KEYS, securityToken: 'tok/en+==' }) })
    await client.send(CALL)
    expect(server.requests[0]?.headers['x-security-token']).toBe('tok/en+==')
    expect(server.requests[0]?.headers.authorization).toContain(
      'SignedHeaders=host;x-project-id;x-sdk-date;x-security-token,',
    )
  })

  it('has the token, the project and no signature if there is a token', async () => {
    const server = await serve((_request, response) => json(response, 200, {}))
    const { client } = setUp(server.url, { credentials: fixedCredentials({ kind: 'token', authToken: 'a-token' }) })
    await client.send(CALL)
    expect(server.requests[0]?.headers).toMatchObject({ 'x-auth-token': 'a-token', 'x-project-id': PROJECT })
    expect(server.requests[0]?.headers.authorization).toBeUndefined()
  })

  it('sends its body as JSON', async () => {
    const server = await serve((_request, response) => json(response, 200, {}))
    const { client } = setUp(server.url)
    await client.send({ ...WRITE, body: { name: 'é' } })
    expect(server.requests[0]).toMatchObject({ method: 'POST', body: '{"name":"é"}' })
    expect(server.requests[0]?.headers['content-type']).toBe('application/json')
    expect(server.requests[0]?.headers.authorization).toContain('SignedHeaders=content-type;host;')
  })

  it('gets a new signature and date when it is repeated', async () => {
    const server = await serve((_request, response, count) =>
      json(response, count < 3 ? 503 : 200, {}, { 'retry-after': '5' }),
    )
    const { client } = setUp(server.url)
    await client.send(CALL)
    expect(server.requests.map(({ headers }) => headers['x-sdk-date'])).toEqual([
      ...['20260101T000000Z', '20260101T000005Z', '20260101T000010Z'],
    ])
    expect(new Set(server.requests.map(({ headers }) => headers.authorization)).size).toBe(3)
  })

  it('is not sent if a header cannot hold the credential', async () => {
    const server = await serve((_request, response) => json(response, 200, {}))
    const { client } = setUp(server.url, { credentials: fixedCredentials({ kind: 'token', authToken: 'two\nlines' }) })
    const error = await client.send(CALL).catch(caught)
    expect(error).toMatchObject({ kind: 'bad-credentials', status: null, attempts: 1 })
    expect(String(error)).not.toContain('lines')
    expect(server.requests).toHaveLength(0)
  })
})

describe('a response', () => {
  it('has its text as received, its value and its request id', async () => {
    const text = '\uFEFF{"status": {"phase": "Success"},\r\n "n": 1.50}'
    const server = await serve((_request, response) => response.writeHead(200, { 'X-Request-Id': 'req-1' }).end(text))
    const response = await setUp(server.url).client.send(CALL)
    expect(response).toMatchObject({
      status: 200,
      requestId: 'req-1',
      text,
      value: { status: { phase: 'Success' }, n: 1.5 },
    })
  })

  it('may have status 201', async () => {
    const server = await serve((_request, response) => json(response, 201, { ok: true }))
    expect(await setUp(server.url).client.send(WRITE)).toMatchObject({ status: 201, value: { ok: true } })
  })

  it('has our credentials redacted, in body and request id', async () => {
    const redact = (text: string) => text.replaceAll('SecretKey', '***')
    const server = await serve((_request, response) =>
      response.writeHead(200, { 'x-request-id': 'SecretKey' }).end('{"a":"\\u0053ecretKey","b":"SecretKey"}'),
    )
    const response = await setUp(server.url, { redact }).client.send(CALL)
    expect(response).toMatchObject({
      status: 200,
      requestId: '***',
      text: '{"a":"***","b":"***"}',
      value: { a: '***', b: '***' },
    })
  })

  it('does not change a prototype if it has a key named __proto__', async () => {
    const server = await serve((_request, response) => response.end('{"__proto__":{"polluted":true}}'))
    const { value } = await setUp(server.url).client.send(CALL)
    expect(Object.keys(value as object)).toEqual(['__proto__'])
    expect('polluted' in {}).toBe(false)
  })
})

describe('the log', () => {
  it('has a line for each attempt and each retry', async () => {
    const server = await serve((_request, response, count) =>
      count === 1
        ? json(response, 429, { error_code: 'APIGW.0308' }, { 'retry-after': '2.5', 'x-request-id': 'r1' })
        : json(response, 200, { a: 1 }, { 'x-request-id': 'r2' }),
    )
    const { client, log } = setUp(server.url)
    await client.send(CALL)
    expect(log.lines).toEqual([
      'ShowPreCheck GET /api/v3/tasks/1: throttled, HTTP 429, APIGW.0308, 0 ms, 27 bytes, request id r1',
      'ShowPreCheck: throttled, HTTP 429, APIGW.0308; trying again in 2.5 s (2 of 3)',
      'ShowPreCheck GET /api/v3/tasks/1: HTTP 200, 0 ms, 7 bytes, request id r2',
    ])
  })
})

describe('an error response', () => {
  it('becomes an error with the call, the status, the code, the message and the request id', async () => {
    const body = { errorCode: 'CCE.01403001', errorMessage: 'Forbidden.', message: 'no cce:cluster:get' }
    const server = await serve((_request, response) => json(response, 403, body, { 'x-request-id': 'req-9' }))
    const error = await setUp(server.url)
      .client.send({ ...CALL, query: { type: 'x' } })
      .catch(caught)
    expect(error).toMatchObject({
      kind: 'no-permission',
      operation: 'ShowPreCheck',
      method: 'GET',
      url: `${server.url}/api/v3/tasks/1`,
      status: 403,
      code: 'CCE.01403001',
      apiMessage: 'no cce:cluster:get',
      requestId: 'req-9',
      attempts: 1,
    })
    expect(server.requests).toHaveLength(1)
  })

  it('takes the request id from the body if no header has it', async () => {
    const server = await serve((_request, response) =>
      json(response, 404, { error_code: 'APIGW.0101', request_id: 'r' }),
    )
    const error = await setUp(server.url).client.send(CALL).catch(caught)
    expect(error).toMatchObject({ kind: 'not-published', requestId: 'r' })
  })

  it.each([
    ['an HTML page', '<html>Forbidden</html>', { code: 'html-error-page' }],
    ['no body', '', null],
    ['broken JSON', '{"error', null],
  ])('is classified by its status if it has %s', async (_title, body, detail) => {
    const server = await serve((_request, response) => response.writeHead(403).end(body))
    const error = await setUp(server.url).client.send(CALL).catch(caught)
    expect(error).toMatchObject({ kind: 'no-permission', code: null, apiMessage: null, detail })
  })

  it('is classified by its status if its body is cut off', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(401, { 'content-length': 100 }).write('{')
      setImmediate(() => response.destroy())
    })
    expect(await setUp(server.url).client.send(CALL).catch(caught)).toMatchObject({
      kind: 'bad-credentials',
      status: 401,
    })
  })

  it('distinguishes a refused signature time from refused keys', async () => {
    const body = { error_code: 'APIGW.0301', error_msg: 'signature expired, signature time:x,server time:y' }
    const server = await serve((_request, response) => json(response, 401, body))
    expect(await setUp(server.url).client.send(CALL).catch(caught)).toMatchObject({ kind: 'clock-skew' })
    const credentials = fixedCredentials({ kind: 'token', authToken: 't' })
    expect(await setUp(server.url, { credentials }).client.send(CALL).catch(caught)).toMatchObject({
      kind: 'bad-credentials',
    })
  })

  it('is sent again with other credentials if these were refused, a write as well', async () => {
    const [expired, renewed] = [KEYS, { ...KEYS, accessKey: 'RenewedKey' }]
    let current: Credentials = expired
    const credentials: CredentialSource = {
      current: async () => current,
      replace: (refused) => {
        current = renewed
        return refused === expired
      },
      limit: () => null,
      isKeyless: true,
    }
    const server = await serve((request, response) =>
      request.headers.authorization?.includes('Access=RenewedKey')
        ? json(response, 201, { kind: 'x' })
        : json(response, 401, { error_msg: 'the security token has expired' }),
    )
    const { client, log } = setUp(server.url, { credentials })
    expect(await client.send(WRITE)).toMatchObject({ status: 201 })
    expect(server.requests).toHaveLength(2)
    expect(log.lines.join('\n')).toContain('trying again with new credentials')
  })

  it('is not sent again if the credentials are refused once more', async () => {
    const credentials: CredentialSource = {
      current: async () => KEYS,
      replace: (() => {
        let asked = 0
        return () => ++asked === 1
      })(),
      limit: () => null,
      isKeyless: true,
    }
    const server = await serve((_request, response) => json(response, 401, {}))
    const failure = await setUp(server.url, { credentials }).client.send(CALL).catch(caught)
    expect(failure).toMatchObject({ kind: 'bad-credentials', attempts: 1, isKeyless: true })
    expect(server.requests).toHaveLength(2)
  })

  it('says what its credentials are limited to if it has no permission', async () => {
    const limit = { by: 'gate', actions: ['cce:cluster:get'] } as const
    const credentials: CredentialSource = { ...fixedCredentials(KEYS), limit: () => limit }
    const server = await serve((_request, response, count) => json(response, count === 1 ? 403 : 404, {}))
    const { client } = setUp(server.url, { credentials })
    expect(await client.send(CALL).catch(caught)).toMatchObject({ kind: 'no-permission', limit })
    expect(await client.send(CALL).catch(caught)).not.toHaveProperty('limit')
  })

  it('passes its redacted body to onErrorBody once', async () => {
    const kept: unknown[] = []
    const server = await serve((_request, response, count) => json(response, 500, { message: `SecretKey ${count}` }))
    const { client } = setUp(server.url, {
      redact: (text) => text.replaceAll('SecretKey', '***'),
      onErrorBody: (call, status, text) => kept.push([call.operation, status, text]),
    })
    const error = await client.send(CALL).catch(caught)
    expect(kept).toEqual([['ShowPreCheck', 500, '{"message":"*** 3"}']])
    expect(error).toMatchObject({ apiMessage: '*** 3', attempts: 3 })
  })
})

describe('the date of a response', () => {
  const date = 'Fri, 01 Jan 2027 00:00:00 GMT'

  it.each([
    ['counts if the response is one of the API', 200, '{}', [date]],
    ['does not count if the response is an error page of a proxy', 503, '<html></html>', []],
    ['does not count if the response is a page with the status of a success', 200, '<html></html>', []],
  ])('%s', async (_, status, body, expected) => {
    const server = await serve((_request, response) => response.writeHead(status, { date }).end(body))
    const dates: (string | null)[] = []
    const { client } = setUp(server.url, { serverClock: { observe: (header) => dates.push(header) }, attempts: 1 })
    await client.send(CALL).catch(() => {})
    expect(dates).toEqual(expected)
  })
})
