import type { ServerResponse } from 'node:http'

/** The two services that the gate calls. */
export type Service = 'cce' | 'github'

/** What a fault can do to a response. */
export interface FaultyExchange {
  readonly service: Service
  readonly out: ServerResponse
  /** Carries out the request. @returns the response as it would be sent */
  perform(): Promise<Buffer>
  /** Writes bytes to the connection, past HTTP. */
  raw(bytes: string | Buffer): void
  reset(): void
}

export interface Fault {
  readonly name: string
  /** before the connection exists; `exchange` is not called then */
  readonly connection?: 'refuse' | 'reset' | 'stall'
  exchange?(exchange: FaultyExchange): Promise<void> | void
}

const CODES: Readonly<Record<number, string>> = {
  400: 'CCE.01400001',
  401: 'APIGW.0301',
  403: 'CCE.01403001',
  404: 'CCE.01404001',
  408: 'CCE.01408001',
  409: 'CCE.01409001',
  429: 'APIGW.0308',
}

/** An error body of the service. */
const errorBody = (service: Service, status: number): string =>
  service === 'github'
    ? JSON.stringify({
        message: `Fault ${status}`,
        documentation_url: 'https://docs.github.com/rest',
        status: `${status}`,
      })
    : JSON.stringify({
        error_code: CODES[status] ?? `CCE.01${status}001`,
        error_msg: `fault ${status}`,
        request_id: 'r1',
      })

const send = (
  out: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Record<string, string> = {},
) => {
  out.writeHead(status, { ...headers, 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) })
  out.end(body)
}

const JSON_TYPE = 'application/json'
const HTML = '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>Please sign in.</body></html>\n'

/** The statuses that a service or a gateway can refuse or fail with. */
export const STATUSES = [400, 401, 403, 404, 408, 409, 429, 500, 502, 503, 504] as const

const statusFault = (status: number): Fault => ({
  name: `status ${status}`,
  exchange: ({ out, service }) => send(out, status, JSON_TYPE, errorBody(service, status)),
})

/** A response with this text in place of the body. */
const bodyFault = (name: string, body: string, type = JSON_TYPE, status = 200): Fault => ({
  name,
  exchange: ({ out }) => send(out, status, type, body),
})

/** Splits a response into headers and body. */
function split(response: Buffer): { readonly head: string; readonly body: Buffer } {
  const end = response.indexOf('\r\n\r\n')
  return { head: response.subarray(0, end).toString('latin1'), body: response.subarray(end + 4) }
}

const plainBody = (response: Buffer): Buffer => {
  const { head, body } = split(response)
  return /transfer-encoding: *chunked/i.test(head) ? unchunked(body) : body
}

function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const line = body.indexOf('\r\n', at)
    const size = line < 0 ? 0 : Number.parseInt(body.subarray(at, line).toString('latin1'), 16)
    if (!(size > 0)) return Buffer.concat(parts)
    parts.push(body.subarray(line + 2, line + 2 + size))
    at = line + 2 + size + 2
  }
}

const half = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2))

/** Every way in which one request can fail. */
export const REQUEST_FAULTS: readonly Fault[] = [
  ...STATUSES.map(statusFault),
  {
    name: 'status 429 with Retry-After',
    exchange: ({ out, service }) => send(out, 429, JSON_TYPE, errorBody(service, 429), { 'Retry-After': '1' }),
  },
  {
    name: 'status 500 after it was carried out',
    exchange: async ({ out, service, perform }) => {
      await perform()
      send(out, 500, JSON_TYPE, errorBody(service, 500))
    },
  },
  { name: 'connection refused', connection: 'refuse' },
  { name: 'connection reset before sending', connection: 'reset' },
  { name: 'stalled before sending', connection: 'stall' },
  { name: 'reset after sending', exchange: ({ reset }) => reset() },
  {
    name: 'reset after it was carried out',
    exchange: async ({ perform, reset }) => {
      await perform()
      reset()
    },
  },
  {
    name: 'reset in the headers',
    exchange: async ({ perform, raw, reset }) => {
      raw(`${split(await perform()).head.slice(0, 30)}`)
      setImmediate(() => setImmediate(reset))
    },
  },
  {
    name: 'reset in the body',
    exchange: async ({ perform, raw, reset }) => {
      raw(half(await perform()))
      setImmediate(() => setImmediate(reset))
    },
  },
  { name: 'stalled after sending', exchange: () => {} },
  {
    name: 'stalled in the headers',
    exchange: async ({ perform, raw }) => raw(split(await perform()).head.slice(0, 30)),
  },
  {
    name: 'stalled in the body',
    exchange: async ({ perform, raw }) => {
      const { head, body } = split(await perform())
      raw(`${head}\r\n\r\n`)
      raw(half(body))
    },
  },
  {
    name: 'body that ends early',
    exchange: async ({ perform, out }) => {
      const body = plainBody(await perform())
      out.writeHead(200, { 'Content-Type': JSON_TYPE, 'Content-Length': body.length + 100 })
      out.write(body, () => out.socket?.end())
    },
  },
  {
    name: 'truncated JSON',
    exchange: async ({ perform, out }) => send(out, 200, JSON_TYPE, half(plainBody(await perform())).toString('utf8')),
  },
  {
    name: 'garbage of bytes',
    exchange: ({ out }) => send(out, 200, JSON_TYPE, Buffer.from('00ff13378000c3281b5b4a', 'hex').toString('latin1')),
  },
  { name: 'garbage in place of HTTP', exchange: ({ raw }) => raw('\u0000\u0001SSH-2.0-OpenSSH_9.6\r\n\r\n') },
  {
    name: 'wrong compression',
    exchange: ({ out }) => send(out, 200, JSON_TYPE, '{"items":[]}', { 'Content-Encoding': 'gzip' }),
  },
  bodyFault('HTML page', HTML, 'text/html'),
  bodyFault('HTML page with status 503', HTML, 'text/html', 503),
  bodyFault('empty 200', ''),
  bodyFault('null', 'null'),
  bodyFault('empty object', '{}'),
  bodyFault('empty list', '[]'),
  bodyFault('text', '"OK"'),
  {
    name: 'error body with status 200',
    exchange: ({ out, service }) => send(out, 200, JSON_TYPE, errorBody(service, 500)),
  },
  {
    name: 'wrong content type',
    exchange: async ({ perform, out }) => send(out, 200, 'text/plain', plainBody(await perform()).toString('utf8')),
  },
  {
    name: 'redirect',
    exchange: ({ out }) => send(out, 302, 'text/html', '', { Location: 'http://127.0.0.1:9/elsewhere' }),
  },
]
