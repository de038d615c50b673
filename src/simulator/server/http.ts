import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { ApiResponse } from './responses.js'

/** The largest body that AK/SK signing allows, in bytes. */
const MAX_BODY = 12 * 1024 * 1024

/** A server that accepts connections. */
export interface Listener {
  readonly port: number
  /** Destroys every connection, even in the middle of a response. */
  close(): Promise<void>
}

/**
 * Listens for HTTP requests.
 * @param port 0 takes any free port
 * @throws the system's error if it cannot listen, such as EADDRINUSE
 */
export async function listen(
  { port, host }: { readonly port: number; readonly host: string },
  handle: (request: IncomingMessage, out: ServerResponse) => void,
): Promise<Listener> {
  const server = createServer(handle)
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** The base URL of a listener. */
export const urlOf = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`

/** The body of a request; null if it is too large or its sender disconnects. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request) {
      size += chunk.length
      if (size > MAX_BODY) return null
      chunks.push(chunk)
    }
  } catch {
    return null
  }
  return Buffer.concat(chunks)
}

const JSON_TYPE = 'application/json'
const TRICKLE_MS = 1_000
const CHUNK = `"${'x'.repeat(64 * 1024)}",`

/** The status of a response in the log of requests. */
export const statusOf = (response: ApiResponse): number | 'reset' | 'hung' => {
  if (response.form === 'reset' || response.form === 'hung') return response.form
  return 'status' in response ? response.status : 200
}

/**
 * Sends a response, or fails in the way that it describes.
 * @param requestId for the header `X-Request-Id`
 * @param now for the header `Date`, in milliseconds since 1970
 */
export function send(out: ServerResponse, response: ApiResponse, requestId: string, now: number): void {
  out.setHeader('X-Request-Id', requestId)
  out.setHeader('Date', new Date(now).toUTCString())
  switch (response.form) {
    case 'json':
      sendText(out, response.status, JSON.stringify(response.value), { 'Content-Type': JSON_TYPE, ...response.headers })
      break
    case 'text':
      sendText(out, response.status, response.text, response.headers)
      break
    case 'reset':
      out.socket?.resetAndDestroy()
      break
    case 'hung':
      break
    case 'truncated':
      sendHalf(out, JSON.stringify(response.value))
      break
    case 'slow-body':
      sendSlowly(out)
      break
    case 'endless':
      sendEndlessly(out)
      break
  }
}

type Headers = Readonly<Record<string, string>>

function sendText(out: ServerResponse, status: number, text: string, headers: Headers): void {
  out.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(text) })
  out.end(text)
}

function sendHalf(out: ServerResponse, text: string): void {
  out.writeHead(200, { 'Content-Type': JSON_TYPE, 'Content-Length': Buffer.byteLength(text) })
  out.write(text.slice(0, text.length / 2), () => out.destroy())
}

function sendSlowly(out: ServerResponse): void {
  out.writeHead(200, { 'Content-Type': JSON_TYPE })
  out.write('{')
  const timer = setInterval(() => out.write(' '), TRICKLE_MS)
  out.once('close', () => clearInterval(timer))
}

function sendEndlessly(out: ServerResponse): void {
  out.writeHead(200, { 'Content-Type': JSON_TYPE })
  const fill = (): void => {
    while (!out.destroyed && out.write(CHUNK));
  }
  out.on('drain', fill)
  out.write('{"kind":"PreCheckTask","items":[')
  fill()
}
