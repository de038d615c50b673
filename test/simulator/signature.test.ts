import { describe, expect, it } from '@jest/globals'
import {
  bodyMatchesHash,
  parseAuthorization,
  parseSdkDate,
  type SignedRequest,
  signatureOf,
} from '../../src/simulator/server/signature.js'

const HOST = 'cce.cn-north-4.myhuaweicloud.com'
const PROJECT = '0123456789abcdef0123456789abcdef'
const CLUSTER = `/api/v3/projects/${PROJECT}/clusters/11111111-2222-3333-4444-555555555555`
const POST_CHECK =
  '{"kind":"PostCheckTask","apiVersion":"v3","spec":{"clusterID":"11111111-2222-3333-4444-555555555555"}}'

const request = (changes: Partial<SignedRequest>): SignedRequest => ({
  method: 'GET',
  target: '/',
  headers: { host: HOST, 'x-project-id': PROJECT, 'x-sdk-date': '20260101T000000Z' },
  body: '',
  ...changes,
})

describe('the signature of a request', () => {
  it('equals the one in the Go SDK’s test of a GET request', () => {
    const headers = { 'x-sdk-date': '20060102T150405Z' }
    expect(signatureOf(request({ target: '/path?limit=1', headers }), ['x-sdk-date'], 'SecretKey')).toBe(
      '5a2ce64c865e0e6046321c6f3d5a77ba8413eeaf355c3166c03d58d02ac79624',
    )
  })

  it('equals the one in the Go SDK’s test of a POST request', () => {
    const headers = { 'x-sdk-date': '20060102T150405Z' }
    const post = request({ method: 'POST', target: '/path?key=value', headers, body: '{"Name":"test","Id":1}\n' })
    expect(signatureOf(post, ['x-sdk-date'], 'SecretKey')).toBe(
      'cecc2af119b18ab70b4d094c0750f3b42c02f254903179a0fc2cc72fc9db4f59',
    )
  })

  it('equals that of Huawei’s signer for a pre-upgrade check task', () => {
    const get = request({ target: `${CLUSTER}/operation/precheck/tasks/f61e008c-1600-41c0-9bde-121de5a30660` })
    expect(signatureOf(get, ['host', 'x-project-id', 'x-sdk-date'], 'SecretKey')).toBe(
      '858fda2463d41d5a2931aa8242668b6ed64f44e7c16d561c57b3dfd766b6abb2',
    )
  })

  it('equals that of Huawei’s signer for a filtered list with a security token, whatever the order of the query', () => {
    const headers = { ...request({}).headers, 'x-security-token': 'tok/en+==' }
    const filters = ['type=addonUpgrade', 'task_id=8ca259cc-553b-11e9-926f-0255ac101a31']
    const names = ['host', 'x-project-id', 'x-sdk-date', 'x-security-token']
    for (const query of [filters, filters.toReversed()]) {
      const get = request({ target: `${CLUSTER}/addons/precheck/tasks?${query.join('&')}`, headers })
      expect(signatureOf(get, names, 'SecretKey')).toBe(
        '0823a05d180d79f4348f4c42fb9487cc5aa3db8674e19afde677173af54e056e',
      )
    }
  })

  it('equals that of Huawei’s JavaScript and Python signers, which sort a query before they encode it', () => {
    const query = 'a%C3%A9=4&a~=3&a%5B=2&a%20b=z~&a%20b=z%2F&a%20b=z%20B&aB=1'
    const get = request({ target: `/api/v3/addontemplates?${query}` })
    expect(signatureOf(get, ['host', 'x-project-id', 'x-sdk-date'], 'SecretKey')).toBe(
      'a5406c2b27352da28183f1eb3c851de802c356d89d59c406ff182e29ea7fa1e1',
    )
  })

  it('equals that of Huawei’s signer for a request with a body', () => {
    const headers = { ...request({}).headers, 'content-type': 'application/json' }
    const post = request({ method: 'POST', target: `${CLUSTER}/operation/postcheck`, headers, body: POST_CHECK })
    expect(signatureOf(post, ['content-type', 'host', 'x-project-id', 'x-sdk-date'], 'SecretKey')).toBe(
      '5272dca60fc73643159c8aee4cbffa403bae76f547a7e1e8e99f060a53161082',
    )
  })
})

describe('the Authorization header', () => {
  it('is parsed into its three parts', () => {
    const signature = 'a'.repeat(64)
    expect(
      parseAuthorization(`SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders=host;x-sdk-date, Signature=${signature}`),
    ).toEqual({ accessKey: 'AccessKey', signedHeaders: ['host', 'x-sdk-date'], signature })
  })

  it.each(['', 'Basic eDp5', 'SDK-HMAC-SHA256 Access=a, SignedHeaders=host, Signature=short'])(
    'is refused when it is %j',
    (header) => {
      expect(parseAuthorization(header)).toBeNull()
    },
  )
})

describe('the date of a signature', () => {
  it('is in UTC', () => {
    expect(parseSdkDate('20260115T120000Z')).toBe(Date.parse('2026-01-15T12:00:00Z'))
  })

  it.each(['', '2026-01-15T12:00:00Z', '20261315T120000Z'])('is refused when it is %j', (text) => {
    expect(parseSdkDate(text)).toBeNull()
  })
})

describe('the hash header of a body', () => {
  const promise = (hash: string) => ({ ...request({}).headers, 'x-sdk-content-sha256': hash })

  it('may be missing or say that the body is not signed', () => {
    expect(bodyMatchesHash(request({ body: 'x' }))).toBe(true)
    expect(bodyMatchesHash(request({ body: 'x', headers: promise('UNSIGNED-PAYLOAD') }))).toBe(true)
  })

  it('must otherwise match the body', () => {
    const ofNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    expect(bodyMatchesHash(request({ headers: promise(ofNothing) }))).toBe(true)
    expect(bodyMatchesHash(request({ body: 'x', headers: promise(ofNothing) }))).toBe(false)
  })
})
