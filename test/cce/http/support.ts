import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { CceError } from '../../../src/cce/errors/api-error.js'
import { type CceClientOptions, createCceClient } from '../../../src/cce/http/client.js'
import { fixedCredentials } from '../../../src/cce/http/credentials.js'
import type { ApiFailure } from '../../../src/model/api-failure.js'
import type { Clock, Log } from '../../../src/model/ports.js'

export const START = Date.parse('2026-01-01T00:00:00Z')
export const PROJECT = '0123456789abcdef0123456789abcdef'
export const KEYS = { kind: 'aksk', accessKey: 'AccessKey', secretKey: 'SecretKey' } as const
export const CALL = { operation: 'ShowPreCheck', method: 'GET', path: '/api/v3/tasks/1' } as const
export const WRITE = {
  operation: 'CreatePreCheck',
  method: 'POST',
  path: '/api/v3/tasks',
  body: { kind: 'x' },
} as const

export interface FakeClock extends Clock {
  /** What was waited for and came to pass, in milliseconds. */
  readonly waits: number[]
  /** Lets every timer that is still pending ring. */
  ring(): void
  /** How many timers are pending. */
  pending(): number
}

/** A clock on which short waits are over at once and long ones (`manualFrom` and more) only when rung. */
export function fakeClock({
  manualFrom = 30_000,
  random = 0.5,
}: {
  manualFrom?: number
  random?: number
} = {}): FakeClock {
  let now = START
  const waits: number[] = []
  const timers = new Set<{ ms: number; task: () => void }>()
  const ring = (timer: { ms: number; task: () => void }) => {
    if (!timers.delete(timer)) return
    now += timer.ms
    waits.push(timer.ms)
    timer.task()
  }
  return {
    waits,
    now: () => now,
    random: () => random,
    after(ms, task) {
      const timer = { ms, task }
      timers.add(timer)
      if (ms < manualFrom) setImmediate(() => ring(timer))
      return () => timers.delete(timer)
    },
    ring: () => [...timers].forEach(ring),
    pending: () => timers.size,
  }
}

export interface Lines extends Log {
  readonly lines: string[]
}

export function recordingLog(): Lines {
  const lines: string[] = []
  const add = (line: string) => void lines.push(line)
  return { lines, info: add, debug: add, progress: add, group: (_title, work) => work() }
}

/** A client whose clock, log and surroundings a test can see. */
export function setUp(endpoint: string, changes: Partial<CceClientOptions> = {}) {
  const clock = fakeClock()
  const log = recordingLog()
  const run = new AbortController()
  const client = createCceClient({
    endpoint,
    projectId: PROJECT,
    credentials: fixedCredentials(KEYS),
    clock,
    log,
    signal: run.signal,
    env: {},
    redact: (text: string) => text,
    userAgent: 'cce-upgrade-gate/1.0.0',
    ...changes,
  })
  return { client, clock, log, run }
}

/** What is known about a failed call, for `.catch`. Other errors are thrown on. */
export function caught(error: unknown): ApiFailure {
  if (error instanceof CceError) return error.failure
  throw error
}

export interface Loopback {
  url: string
  port: number
  requests: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[]
  sockets: Socket[]
}

const open: { server: Server; sockets: Socket[] }[] = []

/** Starts a server on loopback that keeps what it was asked; `certificate` makes it speak TLS. */
export async function serve(
  answer: (...args: [...Parameters<RequestListener>, number]) => void,
  certificate?: { key: string; cert: string },
): Promise<Loopback> {
  const requests: Loopback['requests'] = []
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      requests.push({ method, url, headers, body: Buffer.concat(chunks).toString() })
      answer(request, response, requests.length)
    })
  }
  const server = certificate ? createTlsServer(certificate, listener) : createServer(listener)
  const { port, sockets } = await listen(server)
  return { url: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}`, port, requests, sockets }
}

/** Listens on a free loopback port; `closeServers` ends it, and every connection with it. */
export async function listen(server: Server): Promise<{ port: number; sockets: Socket[] }> {
  const sockets: Socket[] = []
  open.push({ server, sockets })
  server.on('connection', (socket) => sockets.push(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, sockets }
}

export async function closeServers(): Promise<void> {
  for (const { server, sockets } of open.splice(0)) {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
}

/** Answers with JSON. */
export function json(response: Parameters<RequestListener>[1], status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
