import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { apiPath, cceEndpoint, percentEncode, requestUrl } from '../../../src/cce/http/paths.js'

describe('paths', () => {
  it('an id is one segment of the URL, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (id) => {
        fc.pre(id !== '.' && id !== '..')
        const url = requestUrl('https://h/base/', apiPath`/clusters/${id}/tasks`)
        const segments = url.pathname.split('/')
        expect(segments).toHaveLength(5)
        expect(decodeURIComponent(segments[3] ?? '')).toBe(id)
        expect(url.search + url.hash).toBe('')
      }),
    )
  })

  it.each(['', '.', '..'])('the id %j is refused, since a URL would swallow it', (id) => {
    expect(() => apiPath`/clusters/${id}/tasks`).toThrow(RangeError)
  })

  it('a path that URL parsing would change is refused', () => {
    expect(() => requestUrl('https://h', '/a/../b')).toThrow(RangeError)
    expect(() => requestUrl('https://h', '/a b')).toThrow(RangeError)
  })

  it('a lone surrogate is encoded as a replacement character', () => {
    expect(percentEncode('\ud800a')).toBe('%EF%BF%BDa')
  })

  it('queries survive the round trip, and undefined values are left out', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.option(fc.string(), { nil: undefined })), (query) => {
        const given = Object.entries(query).filter(([, value]) => value !== undefined)
        expect([...requestUrl('https://h', '/x', query).searchParams]).toEqual(given)
      }),
    )
  })

  it('an empty query value keeps its equals sign', () => {
    expect(requestUrl('https://h', '/x', { a: '', b: undefined, c: '/ +' }).href).toBe('https://h/x?a=&c=%2F%20%2B')
  })
})

describe('endpoints', () => {
  it('a region has its own host', () => {
    expect(cceEndpoint('cn-north-4')).toBe('https://cce.cn-north-4.myhuaweicloud.com')
    expect(cceEndpoint('eu-west-0')).toBe('https://cce.eu-west-0.myhuaweicloud.com')
  })

  it('the European sovereign region is under .eu', () => {
    expect(cceEndpoint('eu-west-101')).toBe('https://cce.eu-west-101.myhuaweicloud.eu')
  })

  it('an unknown region is not refused', () => {
    expect(cceEndpoint('tr-central-201')).toBe('https://cce.tr-central-201.myhuaweicloud.com')
  })
})
