import { createHash } from 'node:crypto'
import { AKSKSigner } from '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { apiPath, requestUrl } from '../../../src/cce/http/paths.js'
import { canonicalRequest, sdkDate, signature, signRequest } from '../../../src/cce/http/signing.js'
import { PROJECT } from './support.js'

const KEYS = { accessKey: 'AccessKey', secretKey: 'SecretKey' }
const CLUSTER = '/api/v3/projects/0123456789abcdef0123456789abcdef/clusters/11111111-2222-3333-4444-555555555555'
const HOST = 'https://cce.cn-north-4.myhuaweicloud.com'
const DATE = new Date('2026-01-01T00:00:00Z')

describe('the test vectors of Huawei', () => {
  const date = '20060102T150405Z'

  it('include the canonical request of the signing guide, with the published hash', () => {
    const url = new URL(
      'https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0',
    )
    const headers = { 'content-type': 'application/json', host: url.host, 'x-sdk-date': '20191115T033655Z' }
    const canonical = canonicalRequest({ method: 'GET', url, headers, body: '' })
    const hash = createHash('sha256').update(canonical).digest('hex')
    expect(hash).toBe('b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a')
  })

  it('include a GET without a body', () => {
    const url = new URL('https://h/path?limit=1')
    const canonical = canonicalRequest({ method: 'GET', url, headers: { 'X-Sdk-Date': date }, body: '' })
    expect(signature(canonical, date, 'SecretKey')).toBe(
      '5a2ce64c865e0e6046321c6f3d5a77ba8413eeaf355c3166c03d58d02ac79624',
    )
  })

  it('include a POST whose body ends in a line break', () => {
    const url = new URL('https://h/path?key=value')
    const body = '{"Name":"test","Id":1}\n'
    const canonical = canonicalRequest({ method: 'post', url, headers: { 'X-Sdk-Date': date }, body })
    expect(signature(canonical, date, 'SecretKey')).toBe(
      'cecc2af119b18ab70b4d094c0750f3b42c02f254903179a0fc2cc72fc9db4f59',
    )
  })

  it('include a query with many values and unusual characters', () => {
    const url = new URL('https://h/')
    const pairs = [
      ['limit', '1'],
      ['enable', 'true'],
      ['test', '一 (&=?!#%.*)'],
      ['path', '/tmp/123'],
      ['multi', '3'],
      ['multi', '1'],
      ['multi', '2'],
    ] as const
    for (const [name, value] of pairs) url.searchParams.append(name, value)
    const query = canonicalRequest({ method: 'GET', url, headers: {}, body: '' }).split('\n')[2]
    expect(query).toBe(
      'enable=true&limit=1&multi=1&multi=2&multi=3&path=%2Ftmp%2F123&test=%E4%B8%80%20%28%26%3D%3F%21%23%25.%2A%29',
    )
  })
})

describe('a signature', () => {
  const headers = { Accept: 'application/json', 'User-Agent': 'x', 'X-Project-Id': PROJECT }
  const prefix = 'SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders='

  it('covers host, project and date of a read', () => {
    const url = new URL(`${HOST}${CLUSTER}/operation/precheck/tasks/f61e008c-1600-41c0-9bde-121de5a30660`)
    const signed = signRequest({ method: 'GET', url, headers, body: '', date: DATE, ...KEYS })
    expect(signed).toEqual({
      'X-Sdk-Date': '20260101T000000Z',
      Authorization: `${prefix}host;x-project-id;x-sdk-date, Signature=858fda2463d41d5a2931aa8242668b6ed64f44e7c16d561c57b3dfd766b6abb2`,
    })
  })

  it('covers the security token of temporary keys', () => {
    const url = new URL(
      `${HOST}${CLUSTER}/addons/precheck/tasks?type=addonUpgrade&task_id=8ca259cc-553b-11e9-926f-0255ac101a31`,
    )
    const withToken = { ...headers, 'X-Security-Token': 'tok/en+==' }
    const signed = signRequest({ method: 'GET', url, headers: withToken, body: '', date: DATE, ...KEYS })
    expect(signed.Authorization).toBe(
      `${prefix}host;x-project-id;x-sdk-date;x-security-token, Signature=0823a05d180d79f4348f4c42fb9487cc5aa3db8674e19afde677173af54e056e`,
    )
  })

  it('covers the content type and body of a write', () => {
    const url = new URL(`${HOST}${CLUSTER}/operation/postcheck`)
    const body =
      '{"kind":"PostCheckTask","apiVersion":"v3","spec":{"clusterID":"11111111-2222-3333-4444-555555555555"}}'
    const withType = { ...headers, 'Content-Type': 'application/json' }
    const signed = signRequest({ method: 'POST', url, headers: withType, body, date: DATE, ...KEYS })
    expect(signed.Authorization).toBe(
      `${prefix}content-type;host;x-project-id;x-sdk-date, Signature=5272dca60fc73643159c8aee4cbffa403bae76f547a7e1e8e99f060a53161082`,
    )
  })

  it('does not cover a content type without a body', () => {
    const url = new URL(`${HOST}/x`)
    const withType = { ...headers, 'Content-Type': 'application/json' }
    const signed = signRequest({ method: 'GET', url, headers: withType, body: '', date: DATE, ...KEYS })
    expect(signed.Authorization).toContain('SignedHeaders=host;x-project-id;x-sdk-date,')
  })

  it('covers the port of the host only if it is not the default port', () => {
    const canonical = (url: string) =>
      canonicalRequest({ method: 'GET', url: new URL(url), headers: { host: new URL(url).host }, body: '' })
    expect(canonical('https://h:443/')).toContain('host:h\n')
    expect(canonical('https://h:8443/')).toContain('host:h:8443\n')
  })

  it('has a UTC date without a fraction', () => {
    expect(sdkDate(new Date('2026-03-04T05:06:07.891+08:00'))).toBe('20260303T210607Z')
  })
})

describe("Huawei's own signer", () => {
  const credential = { getAk: () => 'AccessKey', getSk: () => 'SecretKey' } as never
  // Its URL parser escapes some characters by itself before the signer escapes them again; those are left to the next test.
  const plainSegment = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 12 })
    .filter((text) => !/[\s"<>`{}|\\^'/?#%\u0000-\u0020\u007f]/.test(text) && !/^\.{1,2}$/.test(text))
  const name = fc.string({ unit: fc.constantFrom(...'abzAZ019_-.~!*()[]é€'), minLength: 1, maxLength: 6 })
  const request = fc.record({
    method: fc.constantFrom('GET', 'POST', 'PATCH'),
    segments: fc.array(plainSegment, { minLength: 1, maxLength: 6 }),
    query: fc.dictionary(name, fc.string({ unit: 'binary', maxLength: 12 }), { noNullPrototype: true }),
    body: fc.option(fc.dictionary(name, fc.jsonValue(), { minKeys: 1, noNullPrototype: true })),
    token: fc.option(fc.base64String()),
    date: fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
  })

  it('agrees on every request', () => {
    fc.assert(
      fc.property(request, ({ method, segments, query, body, token, date }) => {
        const url = requestUrl(HOST, segments.map((segment) => apiPath`/${segment}`).join(''), query)
        const headers: Record<string, string> = { 'X-Project-Id': PROJECT }
        if (token !== null) headers['X-Security-Token'] = token
        if (body !== null) headers['content-type'] = 'application/json'
        const ours = signRequest({ method, url, headers, body: body ? JSON.stringify(body) : '', date, ...KEYS })
        const theirs = AKSKSigner.sign(
          {
            endpoint: `${HOST}/${segments.join('/')}`,
            method,
            queryParams: query,
            data: body ?? undefined,
            headers: { ...headers, 'X-Sdk-Date': sdkDate(date) },
          } as never,
          credential,
        ) as Record<string, string>
        expect(ours.Authorization).toBe(theirs['Authorization'])
      }),
      { numRuns: 300 },
    )
  })

  it('encodes every path segment in the same way', () => {
    const theirs = AKSKSigner as unknown as { CanonicalURI(path: string): string }
    const segment = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 20 })
      .filter((text) => !/^\.{1,2}$|\//.test(text))
    fc.assert(
      fc.property(segment, (text) => {
        const url = requestUrl(HOST, apiPath`/api/${text}/x`)
        const path = canonicalRequest({ method: 'GET', url, headers: {}, body: '' }).split('\n')[1]
        expect(path).toBe(theirs.CanonicalURI(`/api/${text}/x`))
      }),
    )
  })
})
