import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Answer } from './answers.js'

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
  handle: (request: IncomingMessage, response: ServerResponse) => void,
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

/** The status of an answer in the log of requests. */
export const statusOf = (answer: Answer): number | 'reset' | 'hung' => {
  if (answer.form === 'reset' || answer.form === 'hung') return answer.form
  return 'status' in answer ? answer.status : 200
}

/** Sends an answer, or fails in the way that it describes. @param requestId for the header `X-Request-Id` */
export function send(response: ServerResponse, answer: Answer, requestId: string): void {
  response.setHeader('X-Request-Id', requestId)
  switch (answer.form) {
    case 'json':
      sendText(response, answer.status, JSON.stringify(answer.value), { 'Content-Type': JSON_TYPE, ...answer.headers })
      break
    case 'text':
      sendText(response, answer.status, answer.text, answer.headers)
      break
    case 'reset':
      response.socket?.resetAndDestroy()
      break
    case 'hung':
      break
    case 'truncated':
      sendHalf(response, JSON.stringify(answer.value))
      break
    case 'slow-body':
      sendSlowly(response)
      break
    case 'endless':
      sendEndlessly(response)
      break
  }
}

type Headers = Readonly<Record<string, string>>

function sendText(response: ServerResponse, status: number, text: string, headers: Headers): void {
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(text) })
  response.end(text)
}

function sendHalf(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'Content-Type': JSON_TYPE, 'Content-Length': Buffer.byteLength(text) })
  response.write(text.slice(0, text.length / 2), () => response.destroy())
}

function sendSlowly(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': JSON_TYPE })
  response.write('{')
  const timer = setInterval(() => response.write(' '), TRICKLE_MS)
  response.once('close', () => clearInterval(timer))
}

function sendEndlessly(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': JSON_TYPE })
  const fill = (): void => {
    while (!response.destroyed && response.write(CHUNK));
  }
  response.on('drain', fill)
  response.write('{"kind":"PreCheckTask","items":[')
  fill()
}
