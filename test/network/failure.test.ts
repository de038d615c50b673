import { describe, expect, it } from '@jest/globals'
import { connectionFailure, ProxyFailure, TransportFailure } from '../../src/network/failure.js'

describe('an error of the network stack', () => {
  it.each([
    ['ENOTFOUND', undefined, 'unknown-host', false, true],
    ['EAI_AGAIN', undefined, 'unknown-host', true, true],
    ['ECONNREFUSED', 'connect', 'unreachable', true, true],
    ['ECONNREFUSED', undefined, 'unreachable', true, true],
    ['ETIMEDOUT', 'connect', 'unreachable', true, true],
    ['ETIMEDOUT', 'read', 'unreachable', true, false],
    ['EHOSTUNREACH', undefined, 'unreachable', true, false],
    ['ECONNRESET', 'read', 'connection-lost', true, false],
    ['EPIPE', 'write', 'connection-lost', true, false],
    ['CERT_HAS_EXPIRED', undefined, 'tls', false, true],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', undefined, 'tls', false, true],
    ['EPROTO', 'write', 'tls', false, true],
    ['HPE_INVALID_CONSTANT', undefined, 'not-http', false, false],
    [undefined, undefined, 'connection-lost', true, false],
  ])('is classified: %s in %s is %s', (code, erroredSysCall, kind, transient, nothingSent) => {
    const { failure } = connectionFailure(Object.assign(new Error('x'), { code, erroredSysCall }))
    expect(failure).toMatchObject({ kind, transient, nothingSent, detail: { code: 'system-error', text: code ?? 'x' } })
  })
})

it('a failure that is classified already stays as it is, and one of a proxy says that nothing was sent', () => {
  const known = new TransportFailure({ kind: 'timeout', detail: null, transient: true, nothingSent: false })
  expect(connectionFailure(known)).toBe(known)
  const detail = { code: 'proxy-status', text: 'proxy:1', status: 403 } as const
  expect(connectionFailure(new ProxyFailure(detail, false)).failure).toMatchObject({
    kind: 'proxy',
    detail,
    transient: false,
    nothingSent: true,
  })
})
