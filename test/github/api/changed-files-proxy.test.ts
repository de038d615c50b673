import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, it } from '@jest/globals'
import { startFakeGitHub } from '../../support/github/server.js'
import { EVENT_REPOSITORY } from '../../support/runner/events.js'

const [BASE, HEAD] = ['a'.repeat(40), 'b'.repeat(40)]

it('changed files are requested through the proxy of the environment', async () => {
  const github = await startFakeGitHub({ token: 'ghs_example', compare: { [`${BASE}...${HEAD}`]: ['a.tf'] } })
  const tunnels: string[] = []
  const proxy = createServer()
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    const there = connect(Number(new URL(github.url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(there).pipe(socket)
    })
    for (const end of [socket, there]) end.on('error', () => there.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  // the library reads these once, when it is loaded
  process.env['http_proxy'] = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  process.env['no_proxy'] = ''
  process.env['GITHUB_API_URL'] = 'http://github.test/api'
  try {
    const { changedFiles } = await import('../../../src/github/api/changed-files.js')
    const changed = await changedFiles(
      {
        kind: 'merge_group',
        baseRef: 'main',
        baseSha: BASE,
        headSha: HEAD,
      },
      {
        token: 'ghs_example',
        apiUrl: 'http://github.test',
        graphqlUrl: 'http://github.test/graphql',
        repository: EVENT_REPOSITORY,
        signal: new AbortController().signal,
        attemptMs: 20_000,
        wait: async () => {},
      },
    )
    expect(changed).toEqual({ files: ['a.tf'], count: 1 })
    expect(tunnels).toEqual(['github.test:80'])
  } finally {
    await github.close()
    proxy.closeAllConnections()
    await new Promise((resolve) => proxy.close(resolve))
  }
})
