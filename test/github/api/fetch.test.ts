import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createGitHubFetch } from '../../../src/github/api/fetch.js'
import { ProxyFailure } from '../../../src/network/failure.js'
import { closeServers, json, serve } from '../../cce/http/support.js'
import { selfSigned } from '../../support/network/certificate.js'
import { startConnectProxy } from '../../support/network/connect-proxy.js'
import { listenOnLoopback } from '../../support/process/listen.js'

const HOST = 'api.github.test'
const API = { apiUrl: `https://${HOST}`, graphqlUrl: `https://${HOST}/graphql`, env: {} }
const URL_OF_CALL = `https://${HOST}/repos/o/r`

const servers: Server[] = []
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve))
  await closeServers()
})

/** A proxy that does this with each connection. */
async function proxy(onConnection: (socket: Socket) => void) {
  const connections: Socket[] = []
  const server = createServer((socket) => {
    connections.push(socket)
    sockets.push(socket)
    socket.on('error', () => {})
    onConnection(socket)
  })
  servers.push(server)
  const url = await listenOnLoopback(server)
  return { env: { HTTPS_PROXY: url }, host: new URL(url).host, connections }
}

const thrown = (error: unknown): unknown => error

describe('a request to GitHub', () => {
  it('reaches GitHub through the proxy', async () => {
    const certificate = selfSigned(HOST)
    const service = await serve((_request, response) => json(response, 200, { ok: true }), certificate)
    const tunnel = await startConnectProxy({ routes: { [`${HOST}:443`]: service.port } })
    const fetch = createGitHubFetch({ ...API, env: { HTTPS_PROXY: tunnel.url } }, certificate.cert)
    const response = await fetch(URL_OF_CALL, { method: 'POST', body: '{}', signal: new AbortController().signal })
    expect(await response.json()).toEqual({ ok: true })
    await tunnel.close()
    expect(service.requests.map(({ method, headers }) => [method, headers.host])).toEqual([['POST', HOST]])
  })

  it('fails quietly if it was aborted before it is sent', async () => {
    const signal = AbortSignal.abort(new Error('the time is over'))
    const uncaught: unknown[] = []
    const listener = (error: unknown) => uncaught.push(error)
    process.on('uncaughtException', listener)
    const error = await createGitHubFetch(API)(URL_OF_CALL, { method: 'POST', body: '{}', signal }).catch(thrown)
    await new Promise((resolve) => setImmediate(resolve))
    process.off('uncaughtException', listener)
    expect([error, uncaught]).toEqual([signal.reason, []])
  })

  it('is sent once to a proxy that closes before it answers CONNECT', async () => {
    const { env, host, connections } = await proxy((socket) => socket.once('data', () => socket.end()))
    const error = await createGitHubFetch({ ...API, env })(URL_OF_CALL, { signal: new AbortController().signal }).catch(
      thrown,
    )
    expect(error).toBeInstanceOf(ProxyFailure)
    expect(error).toMatchObject({ detail: { code: 'proxy-error', text: host } })
    expect(connections).toHaveLength(1)
  })

  it('leaves no connection to a proxy that never answers, and fails with the reason of its signal', async () => {
    const stop = new AbortController()
    const reason = new DOMException('the time is over', 'TimeoutError')
    const { env, connections } = await proxy((socket) => socket.once('data', () => stop.abort(reason)))
    const error = await createGitHubFetch({ ...API, env })(URL_OF_CALL, { signal: stop.signal }).catch(thrown)
    expect(error).toBe(reason)
    await Promise.all(
      connections.map((socket) => socket.closed || new Promise((resolve) => socket.once('close', resolve))),
    )
    expect(connections).toHaveLength(1)
  })

  it('is not sent to a proxy whose password holds a lone percent sign', async () => {
    const { host, connections } = await proxy(() => {})
    const fetch = createGitHubFetch({ ...API, env: { HTTPS_PROXY: `http://me:hunter2%@${host}` } })
    const error = await fetch(URL_OF_CALL, { signal: new AbortController().signal }).catch(thrown)
    expect(error).toMatchObject({ detail: { code: 'proxy-encoding', text: host } })
    expect(connections).toHaveLength(0)
  })

  it.each([
    ['another host', 'https://api.github.example/repositories/1/issues?page=2'],
    ['another port', `https://${HOST}:8443/repositories/1/issues?page=2`],
    ['another scheme', `http://${HOST}/repositories/1/issues?page=2`],
    ['a host in the user name', `https://${HOST}@evil.example/`],
  ])('is not sent to %s than the one that is configured', async (_, url) => {
    const { env, connections } = await proxy((socket) => socket.destroy())
    const error = await createGitHubFetch({ ...API, env })(url, { signal: new AbortController().signal }).catch(thrown)
    expect(String(error)).toMatch(/names a page on another host/)
    expect(connections).toHaveLength(0)
  })
})
