import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createTransport } from '../../src/network/transport.js'
import { CALL, caught, closeServers, fakeClock, json, listen, serve, setUp, WRITE } from '../cce/http/support.js'
import { selfSigned } from '../support/network/certificate.js'

afterEach(closeServers)

const HOST = 'cce.test-1.example'
const ENDPOINT = `https://${HOST}`

/** A proxy that answers CONNECT as told; `connects` has the head of each. */
async function proxy(answer: (socket: Socket) => void) {
  const connects: { target: string; authorization: string | undefined }[] = []
  const server = createServer()
  server.on('connect', (request, socket) => {
    connects.push({ target: request.url ?? '', authorization: request.headers['proxy-authorization'] })
    socket.on('error', () => {})
    answer(socket as Socket)
  })
  const { port } = await listen(server)
  return { port, connects }
}

async function throughProxy(proxyUrl: string, changes: Parameters<typeof setUp>[1] = {}) {
  return setUp(ENDPOINT, { env: { HTTPS_PROXY: proxyUrl }, ...changes })
}

describe('a proxy', () => {
  it('receives a CONNECT with its password, and the service receives the request', async () => {
    const certificate = selfSigned(HOST)
    const service = await serve((_request, response) => json(response, 200, { ok: true }), certificate)
    const { port, connects } = await proxy((socket) => {
      const onward = connect(service.port, '127.0.0.1')
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    const transport = createTransport({
      env: { HTTPS_PROXY: `http://me:p%40ss@127.0.0.1:${port}` },
      ca: certificate.cert,
    })
    const { client } = setUp(ENDPOINT, { transport })
    expect(await client.send(CALL)).toMatchObject({ value: { ok: true } })
    expect(await client.send(WRITE)).toMatchObject({ value: { ok: true } })
    const authorization = `Basic ${Buffer.from('me:p@ss').toString('base64')}`
    expect(connects).toEqual(Array(2).fill({ target: `${HOST}:443`, authorization }))
    expect(service.requests.map(({ headers }) => headers.host)).toEqual([HOST, HOST])
    expect(service.requests[0]?.headers['proxy-authorization']).toBeUndefined()
  })

  it('cannot impersonate the service, because its certificate is checked', async () => {
    const service = await serve((_request, response) => json(response, 200, {}), selfSigned(HOST))
    const { port } = await proxy((socket) => {
      const onward = connect(service.port, '127.0.0.1')
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    const { client } = await throughProxy(`http://127.0.0.1:${port}`)
    expect(await client.send(CALL).catch(caught)).toMatchObject({ kind: 'tls', attempts: 1 })
    expect(service.requests).toHaveLength(0)
  })

  it.each([
    ['407', 1],
    ['403', 1],
    ['502', 3],
  ])('is named without its password if it answers CONNECT with %s', async (status, attempts) => {
    const { port, connects } = await proxy((socket) => socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`))
    const { client } = await throughProxy(`http://me:hunter2@127.0.0.1:${port}`)
    const error = await client.send(CALL).catch(caught)
    const detail = { code: 'proxy-status', text: `127.0.0.1:${port}`, status: Number(status) }
    expect(error).toMatchObject({ kind: 'proxy', status: null, detail, attempts })
    expect(connects).toHaveLength(attempts)
    expect(JSON.stringify(error)).not.toContain('hunter2')
  })

  it('cannot respond in place of the service', async () => {
    const { port } = await proxy((socket) =>
      socket.end('HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{"ok":true}'),
    )
    const { client } = await throughProxy(`http://127.0.0.1:${port}`)
    expect(await client.send(CALL).catch(caught)).toMatchObject({ kind: 'proxy', attempts: 1 })
  })

  it('lets even a write be repeated if it hangs up before the tunnel is open', async () => {
    const { port, connects } = await proxy((socket) => socket.destroy())
    const { client } = await throughProxy(`http://127.0.0.1:${port}`)
    expect(await client.send(WRITE).catch(caught)).toMatchObject({ kind: 'proxy', attempts: 3 })
    expect(connects).toHaveLength(3)
  })

  it('is abandoned at the deadline if it never answers, and its connection is closed', async () => {
    const clock = fakeClock()
    const closed: Promise<unknown>[] = []
    const { port } = await proxy((socket) => {
      closed.push(new Promise((resolve) => socket.once('end', resolve)))
      socket.resume()
      clock.ring()
    })
    const { client } = await throughProxy(`http://127.0.0.1:${port}`, { clock })
    expect(await client.send(CALL).catch(caught)).toMatchObject({ kind: 'timeout', attempts: 3 })
    expect(await Promise.all(closed)).toHaveLength(3)
  })

  it('is named if it does not run', async () => {
    const { port } = await proxy(() => {})
    await closeServers()
    const { client } = await throughProxy(`http://127.0.0.1:${port}`)
    const detail = { code: 'proxy-error', text: `127.0.0.1:${port} ECONNREFUSED` }
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
    const { port, connects } = await proxy((socket) => socket.destroy())
    const env = { HTTPS_PROXY: `http://127.0.0.1:${port}`, HTTP_PROXY: `http://127.0.0.1:${port}` }
    expect(await setUp(service.url, { env }).client.send(CALL)).toMatchObject({ value: { ok: true } })
    expect(connects).toHaveLength(0)
  })
})
