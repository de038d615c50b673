import { createServer as createHttpServer, type IncomingMessage } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { watchRequests, watchText } from '../canary/watch.js'
import { listenOnLoopback } from '../process/listen.js'
import type { ServerCertificate } from './certificate.js'

/** What a proxy does with a CONNECT. A number is the status with which it refuses, and a function does the rest itself. */
type ProxyBehavior = 'tunnel' | 'hang' | 'close' | 'close-after-connect' | number | ((socket: Duplex) => void)

export interface ConnectProxyOptions {
  /** ports on loopback by the host and port that the client asks for, such as `cce.example:443`; others get 502 */
  readonly routes: Readonly<Record<string, number>>
  readonly behavior?: ProxyBehavior
  /** `user:password`, without which it answers 407 */
  readonly login?: string
  /** an https proxy */
  readonly certificate?: ServerCertificate
}

export interface ConnectProxy {
  /** `http://127.0.0.1:PORT` or `https://127.0.0.1:PORT` */
  readonly url: string
  readonly host: string
  /** every CONNECT, in order */
  readonly connects: readonly { readonly target: string; readonly headers: Readonly<Record<string, unknown>> }[]
  /** other requests, such as `GET http://…`, which would show a proxy what is sent */
  readonly plainRequests: readonly string[]
  /** everything that went through its tunnels, in both directions, as latin1 */
  passed(): string
  close(): Promise<void>
}

/** A real CONNECT proxy on loopback. It resolves names by its routes, so the names of a test need not exist. */
export async function startConnectProxy(options: ConnectProxyOptions): Promise<ConnectProxy> {
  const { routes, behavior = 'tunnel', login, certificate } = options
  const connects: { target: string; headers: IncomingMessage['headers'] }[] = []
  const plainRequests: string[] = []
  const passed: Buffer[] = []
  const sockets = new Set<Duplex>()
  const server = certificate ? createHttpsServer(certificate) : createHttpServer()
  server.on('connection', (socket: Socket) => sockets.add(socket))
  server.on('request', (request, response) => {
    plainRequests.push(`${request.method} ${request.url}`)
    response.writeHead(400).end()
  })
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    const target = request.url ?? ''
    connects.push({ target, headers: request.headers })
    socket.on('error', () => {})
    if (behavior === 'hang') return
    if (typeof behavior === 'function') return behavior(socket)
    if (behavior === 'close') return void socket.destroy()
    const refuse = (status: number) => socket.end(`HTTP/1.1 ${status} Refused\r\nContent-Length: 0\r\n\r\n`)
    const isLoggedIn = login === undefined || request.headers['proxy-authorization'] === basic(login)
    if (!isLoggedIn) return void refuse(407)
    if (typeof behavior === 'number') return void refuse(behavior)
    const port = routes[target]
    if (port === undefined) return void refuse(502)
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    if (behavior === 'close-after-connect') return void socket.end()
    const onward = connect(port, '127.0.0.1')
    sockets.add(onward)
    onward.on('error', () => socket.destroy())
    for (const side of [socket, onward]) side.on('data', (chunk: Buffer) => passed.push(chunk))
    socket.pipe(onward).pipe(socket)
  })
  const { host } = new URL(await listenOnLoopback(server))
  const text = () => Buffer.concat(passed).toString('latin1')
  watchRequests('a proxy', connects)
  watchText('the traffic through a proxy', text)
  return {
    url: `${certificate ? 'https' : 'http'}://${host}`,
    host,
    connects,
    plainRequests,
    passed: text,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

const basic = (login: string): string => `Basic ${Buffer.from(login).toString('base64')}`
