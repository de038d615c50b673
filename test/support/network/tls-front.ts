import { connect, type Socket } from 'node:net'
import { createServer } from 'node:tls'
import { listenOnLoopback } from '../process/listen.js'
import type { ServerCertificate } from './certificate.js'

export interface TlsFront {
  readonly port: number
  /** the names that clients asked for, in order */
  readonly serverNames: readonly string[]
  close(): Promise<void>
}

/** Speaks TLS in front of a plain server on loopback, so that the simulator and the fake GitHub are reached by https. */
export async function startTlsFront(certificate: ServerCertificate, behind: string): Promise<TlsFront> {
  const serverNames: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer(certificate, (socket) => {
    serverNames.push(String(socket.servername))
    const onward = connect(Number(new URL(behind).port), '127.0.0.1')
    for (const each of [socket, onward]) {
      sockets.add(each)
      each.on('error', () => {})
    }
    socket.pipe(onward).pipe(socket)
  })
  // a client that does not trust the certificate hangs up
  server.on('tlsClientError', () => {})
  const { port } = new URL(await listenOnLoopback(server))
  return {
    port: Number(port),
    serverNames,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
