import { afterEach, describe, expect, it } from '@jest/globals'
import { createTransport } from '../../src/network/transport.js'
import { CALL, caught, closeServers, fakeClock, json, serve, setUp, WRITE } from '../cce/http/support.js'
import { selfSigned } from '../support/network/certificate.js'
import { type ConnectProxy, type ConnectProxyOptions, startConnectProxy } from '../support/network/connect-proxy.js'

const proxies: ConnectProxy[] = []
afterEach(async () => {
  for (const one of proxies.splice(0)) await one.close()
  await closeServers()
})

const HOST = 'cce.test-1.example'
const ENDPOINT = `https://${HOST}`

async function proxy(options: Partial<ConnectProxyOptions>): Promise<ConnectProxy> {
  const started = await startConnectProxy({ routes: {}, ...options })
  proxies.push(started)
  return started
}

async function throughProxy(proxyUrl: string, changes: Parameters<typeof setUp>[1] = {}) {
  return setUp(ENDPOINT, { env: { HTTPS_PROXY: proxyUrl }, ...changes })
}

describe('a proxy', () => {
  it('receives a CONNECT with its password, and the service receives the request', async () => {
    const certificate = selfSigned(HOST)
    const service = await serve((_request, response) => json(response, 200, { ok: true }), certificate)
    const { host, connects } = await proxy({ routes: { [`${HOST}:443`]: service.port }, login: 'me:p@ss' })
    const transport = createTransport({
      env: { HTTPS_PROXY: `http://me:p%40ss@${host}` },
      ca: certificate.cert,
    })
    const { client } = setUp(ENDPOINT, { transport })
    expect(await client.send(CALL)).toMatchObject({ value: { ok: true } })
    expect(await client.send(WRITE)).toMatchObject({ value: { ok: true } })
    expect(connects.map(({ target }) => target)).toEqual([`${HOST}:443`, `${HOST}:443`])
    expect(service.requests.map(({ headers }) => headers.host)).toEqual([HOST, HOST])
    expect(service.requests[0]?.headers['proxy-authorization']).toBeUndefined()
  })

  it('cannot impersonate the service, because its certificate is checked', async () => {
    const service = await serve((_request, response) => json(response, 200, {}), selfSigned(HOST))
    const { url } = await proxy({ routes: { [`${HOST}:443`]: service.port } })
    const { client } = await throughProxy(url)
    expect(await client.send(CALL).catch(caught)).toMatchObject({ kind: 'tls', attempts: 1 })
    expect(service.requests).toHaveLength(0)
  })

  it.each([
    ['407', 1],
    ['403', 1],
    ['502', 3],
  ])('is named without its password if it answers CONNECT with %s', async (status, attempts) => {
    const { host, connects } = await proxy({ behavior: Number(status) })
    const { client } = await throughProxy(`http://me:hunter2@${host}`)
    const error = await client.send(CALL).catch(caught)
    const detail = { code: 'proxy-status', text: host, status: Number(status) }
    expect(error).toMatchObject({ kind: 'proxy', status: null, detail, attempts })
    expect(connects).toHaveLength(attempts)
    expect(JSON.stringify(error)).not.toContain('hunter2')
  })

  it('cannot respond in place of the service', async () => {
    const response = 'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{"ok":true}'
    const { url } = await proxy({ behavior: (socket) => void socket.end(response) })
    const { client } = await throughProxy(url)
    expect(await client.send(CALL).catch(caught)).toMatchObject({ kind: 'proxy', attempts: 1 })
  })

  it('lets even a write be repeated if it hangs up before the tunnel is open', async () => {
    const { url, connects } = await proxy({ behavior: 'close' })
    const { client } = await throughProxy(url)
    expect(await client.send(WRITE).catch(caught)).toMatchObject({ kind: 'proxy', attempts: 3 })
    expect(connects).toHaveLength(3)
  })

  it('is abandoned at the deadline if it never answers, and its connection is closed', async () => {
    const clock = fakeClock()
    const closed: Promise<unknown>[] = []
    const { url } = await proxy({
      behavior: (socket) => {
        closed.push(new Promise((resolve) => socket.once('end', resolve)))
        socket.resume()
        clock.ring()
      },
    })
    const { client } = await throughProxy(url, { clock })
    expect(await client.send(CALL).catch(caught)).toMatchObject({ kind: 'timeout', attempts: 3 })
    expect(await Promise.all(closed)).toHaveLength(3)
  })

  it('is named if it does not run', async () => {
    const { url, host, close } = await proxy({})
    await close()
    const { client } = await throughProxy(url)
    const detail = { code: 'proxy-error', text: `${host} ECONNREFUSED` }
    expect(await client.send(CALL).catch(caught)).toMatchObject({ kind: 'proxy', detail, attempts: 3 })
  })

  it.each([
    ['socks5://me:hunter2@proxy:1080', { code: 'proxy-protocol', text: 'socks5:' }],
    ['http://me:hunter2@pro xy', { code: 'proxy-not-a-url' }],
    ['http://me:hunter2%@proxy:3128', { code: 'proxy-encoding', text: 'proxy:3128' }],
    ['http://m%zz:hunter2@proxy:3128', { code: 'proxy-encoding', text: 'proxy:3128' }],
  ])('is refused if HTTPS_PROXY is %s', async (url, detail) => {
    const { client } = await throughProxy(url)
    const error = await client.send(CALL).catch(caught)
    expect(error).toMatchObject({ kind: 'proxy', detail, attempts: 1 })
    expect(JSON.stringify(error)).not.toContain('hunter2')
  })

  it('is not used for a loopback endpoint', async () => {
    const service = await serve((_request, response) => json(response, 200, { ok: true }))
    const { url, connects } = await proxy({ behavior: 'close' })
    const env = { HTTPS_PROXY: url, HTTP_PROXY: url }
    expect(await setUp(service.url, { env }).client.send(CALL)).toMatchObject({ value: { ok: true } })
    expect(connects).toHaveLength(0)
  })
})
