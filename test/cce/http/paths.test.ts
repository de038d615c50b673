import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { apiPath, cceEndpoint, percentEncode, requestUrl } from '../../../src/cce/http/paths.js'

describe('a path', () => {
  it('has one segment for each id, whatever its characters', () => {
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

  it('is refused if URL parsing would change it', () => {
    expect(() => requestUrl('https://h', '/a/../b')).toThrow(RangeError)
    expect(() => requestUrl('https://h', '/a b')).toThrow(RangeError)
  })

  it('encodes a lone surrogate as a replacement character', () => {
    expect(percentEncode('\ud800a')).toBe('%EF%BF%BDa')
  })

  it('is followed by a query that parses back, without undefined values', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.option(fc.string(), { nil: undefined })), (query) => {
        const given = Object.entries(query).filter(([, value]) => value !== undefined)
        expect([...requestUrl('https://h', '/x', query).searchParams]).toEqual(given)
      }),
    )
  })

  it('keeps the equals sign of an empty query value', () => {
    expect(requestUrl('https://h', '/x', { a: '', b: undefined, c: '/ +' }).href).toBe('https://h/x?a=&c=%2F%20%2B')
  })
})

describe('cceEndpoint', () => {
  it('has a host for each region', () => {
    expect(cceEndpoint('cn-north-4')).toBe('https://cce.cn-north-4.myhuaweicloud.com')
    expect(cceEndpoint('eu-west-0')).toBe('https://cce.eu-west-0.myhuaweicloud.com')
  })

  it('is under .eu for the European sovereign region', () => {
    expect(cceEndpoint('eu-west-101')).toBe('https://cce.eu-west-101.myhuaweicloud.eu')
    expect(cceEndpoint('eu-west-102')).toBe('https://cce.eu-west-102.myhuaweicloud.eu')
    expect(cceEndpoint('eu-west-1')).toBe('https://cce.eu-west-1.myhuaweicloud.eu')
  })

  it('accepts an unknown region', () => {
    expect(cceEndpoint('tr-central-201')).toBe('https://cce.tr-central-201.myhuaweicloud.com')
  })
})
