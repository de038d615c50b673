import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { bypassesProxy, proxyFor, proxySecrets } from '../../src/network/proxy.js'

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

describe('NO_PROXY', () => {
  const covers = (noProxy: string, url: string) => proxyFor(new URL(url), { HTTPS_PROXY, NO_PROXY: noProxy }) === null

  it.each([
    ['example.test', 'https://example.test/'],
    ['example.test', 'https://cce.example.test/'],
    ['.example.test', 'https://cce.example.test/'],
    ['.example.test', 'https://example.test/'],
    ['*.example.test', 'https://cce.example.test/'],
    ['EXAMPLE.Test', 'https://CCE.example.test/'],
    ['example.test.', 'https://cce.example.test/'],
    ['example.test', 'https://cce.example.test./'],
    ['a b,example.test', 'https://cce.example.test/'],
    ['a, *', 'https://cce.example.test/'],
    ['example.test:443', 'https://cce.example.test/'],
    ['example.test:8443', 'https://cce.example.test:8443/'],
    ['10.0.0.7', 'https://10.0.0.7/'],
    ['10.0.0.0/8', 'https://10.200.0.7/'],
    ['10.0.0.7:8443', 'https://10.0.0.7:8443/'],
    ['fd00::/8', 'https://[fd12::1]/'],
    ['fd12:0::1', 'https://[fd12::1]/'],
    ['[fd12::1]', 'https://[fd12::1]/'],
    ['[fd12::1]:8443', 'https://[fd12::1]:8443/'],
  ])('takes NO_PROXY=%s to cover %s', (noProxy, url) => {
    expect(covers(noProxy, url)).toBe(true)
  })

  it.each([
    ['example.test', 'https://notexample.test/'],
    ['cce.example.test', 'https://example.test/'],
    ['example.test:8443', 'https://cce.example.test/'],
    ['10.0.0.0/8', 'https://11.0.0.7/'],
    ['0.0.7', 'https://10.0.0.7/'],
    ['.0.0.7', 'https://10.0.0.7/'],
    ['10.0.0.0/33', 'https://10.0.0.7/'],
    ['10.0.0.0/', 'https://10.0.0.0/'],
    ['fd00::/8', 'https://10.0.0.7/'],
    ['[fd12::1]:8443', 'https://[fd12::1]/'],
    ['.', 'https://cce.example.test/'],
    ['', 'https://cce.example.test/'],
  ])('takes NO_PROXY=%s not to cover %s', (noProxy, url) => {
    expect(covers(noProxy, url)).toBe(false)
  })

  it('covers every subdomain of a name that it covers, and nothing that merely ends alike', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/)
    const name = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'))
    fc.assert(
      fc.property(name, label, fc.constantFrom('', '.', '*.'), (host, sub, prefix) => {
        expect(covers(prefix + host, `https://${host}/`)).toBe(true)
        expect(covers(prefix + host, `https://${sub}.${host}/`)).toBe(true)
        expect(covers(prefix + host, `https://${sub}${host}/`)).toBe(false)
      }),
    )
  })
})

describe('the secrets of the proxies in the environment', () => {
  const basic = (text: string) => Buffer.from(text).toString('base64')

  it.each([
    ['HTTPS_PROXY', 'http://me:hunter2@proxy:3128', ['hunter2', 'me:hunter2', basic('me:hunter2')]],
    ['https_proxy', 'https://me:p%40ss%3Aword@proxy', ['p%40ss%3Aword', 'p@ss:word', basic('me:p@ss:word')]],
    ['ALL_PROXY', 'socks5://me:hunter2@proxy:1080', ['hunter2']],
    ['http_proxy', 'me:hunter2@proxy:3128', ['hunter2', basic('me:hunter2')]],
    ['HTTPS_PROXY', 'http://me:hunt@er/2@proxy:3128', ['hunt@er/2', basic('me:hunt@er/2')]],
    ['HTTPS_PROXY', 'http://me:hunter2%@proxy:3128', ['hunter2%']],
    ['HTTPS_PROXY', 'http://:hunter2@proxy:3128', ['hunter2']],
    ['HTTPS_PROXY', 'http://a-token-of-a-proxy@proxy:3128', ['a-token-of-a-proxy']],
  ])('are found in %s=%s', (name, value, expected) => {
    expect(proxySecrets({ [name]: value })).toEqual(expect.arrayContaining(expected))
  })

  it.each(['', 'http://proxy:3128', 'http://runner@proxy:3128', 'http://runner:@proxy:3128', 'proxy:3128'])(
    'are none in HTTPS_PROXY=%s',
    (value) => {
      expect(proxySecrets({ HTTPS_PROXY: value })).toEqual([])
    },
  )
})
