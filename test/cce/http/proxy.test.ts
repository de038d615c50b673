import { afterEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { getProxyForUrl } from 'proxy-from-env'
import { bypassesProxy, proxyFor } from '../../../src/cce/http/proxy.js'

const CCE = new URL('https://cce.cn-north-4.myhuaweicloud.com/api')
const HTTPS_PROXY = 'http://proxy:3128'

describe('the choice of a proxy', () => {
  it.each([
    ['HTTPS_PROXY', { HTTPS_PROXY }, HTTPS_PROXY],
    ['https_proxy', { https_proxy: HTTPS_PROXY }, HTTPS_PROXY],
    ['lower case first', { https_proxy: 'http://a', HTTPS_PROXY: 'http://b' }, 'http://a'],
    ['ALL_PROXY as the last', { ALL_PROXY: 'http://all' }, 'http://all'],
    ['a bare host as http', { HTTPS_PROXY: 'proxy:3128' }, 'http://proxy:3128'],
    ['nothing for HTTP_PROXY', { HTTP_PROXY: 'http://proxy' }, null],
    ['nothing without variables', {}, null],
    ['nothing for an exact host in NO_PROXY', { HTTPS_PROXY, NO_PROXY: 'a, CCE.cn-north-4.myhuaweicloud.com' }, null],
    ['nothing for a suffix in no_proxy', { HTTPS_PROXY, no_proxy: '.myhuaweicloud.com' }, null],
    ['nothing for a wildcard', { HTTPS_PROXY, NO_PROXY: '*.myhuaweicloud.com:443' }, null],
    ['nothing for *', { HTTPS_PROXY, NO_PROXY: '*' }, null],
    ['a proxy where NO_PROXY names another port', { HTTPS_PROXY, NO_PROXY: '.myhuaweicloud.com:8443' }, HTTPS_PROXY],
  ])('takes %s', (_title, env, expected) => {
    expect(proxyFor(CCE, env)).toBe(expected)
  })

  it.each(['https://127.0.0.1:8443/', 'https://localhost/', 'https://[::1]:1/', 'http://cce.example/'])(
    'never sends %s through a proxy',
    (url) => {
      expect(proxyFor(new URL(url), { HTTPS_PROXY, ALL_PROXY: HTTPS_PROXY })).toBeNull()
    },
  )

  it('treats only this machine as loopback', () => {
    expect(bypassesProxy(new URL('http://127.1/'))).toBe(true)
    expect(bypassesProxy(new URL('http://a.localhost/'))).toBe(true)
    expect(bypassesProxy(new URL('http://localhost.example/'))).toBe(false)
    expect(bypassesProxy(new URL('http://127.0.0.1.example/'))).toBe(false)
  })
})

describe('the package proxy-from-env', () => {
  const names = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY', 'no_proxy', 'NO_PROXY']
  const before = Object.fromEntries(names.map((name) => [name, process.env[name]]))
  const set = (env: Record<string, string | undefined>) => {
    for (const name of names) {
      if (env[name] === undefined) delete process.env[name]
      else process.env[name] = env[name]
    }
  }
  afterEach(() => set(before))

  it('agrees if the proxy has a scheme', () => {
    const proxy = fc.option(fc.constantFrom('', 'http://a:1', 'https://b'), { nil: undefined })
    const entry = fc.constantFrom(
      '',
      '*',
      'x.example',
      '.example',
      '*.example',
      '*ample',
      'x.example:443',
      '.example:1',
      'X.EXAMPLE',
    )
    const excluded = fc.option(
      fc.array(entry, { maxLength: 3 }).map((all) => all.join(', ')),
      { nil: undefined },
    )
    const env = fc.record(Object.fromEntries(names.map((name) => [name, /no_/i.test(name) ? excluded : proxy])))
    const url = fc.constantFrom('https://x.example/', 'https://x.example:1/', 'https://example/', 'https://xample:444/')
    fc.assert(
      fc.property(env, url, (variables, address) => {
        set(variables)
        expect(proxyFor(new URL(address), variables) ?? '').toBe(getProxyForUrl(address))
      }),
      { numRuns: 500 },
    )
  })
})
