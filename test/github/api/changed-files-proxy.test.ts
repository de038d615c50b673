import { expect, it } from '@jest/globals'
import { changedFiles } from '../../../src/github/api/changed-files.js'
import { startConnectProxy } from '../../support/network/connect-proxy.js'
import { EVENT_REPOSITORY } from '../../support/runner/events.js'

it('changed files are requested through the proxy of the environment', async () => {
  const proxy = await startConnectProxy({ routes: {}, behavior: 403 })
  try {
    const changed = await changedFiles(
      { kind: 'merge_group', baseRef: 'main', baseSha: 'a'.repeat(40), headSha: 'b'.repeat(40) },
      {
        token: 'ghs_example',
        apiUrl: 'https://github.test',
        graphqlUrl: 'https://github.test/graphql',
        repository: EVENT_REPOSITORY,
        env: { HTTPS_PROXY: proxy.url },
        signal: new AbortController().signal,
        attemptMs: 20_000,
        wait: async () => {},
      },
    )
    expect(changed).toEqual({
      unknown: expect.stringMatching(/the proxy 127\.0\.0\.1:\d+ refused the connection with status 403/),
    })
    expect(new Set(proxy.connects.map(({ target }) => target))).toEqual(new Set(['github.test:443']))
  } finally {
    await proxy.close()
  }
})
