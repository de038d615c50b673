import { describe, expect, it } from '@jest/globals'
import {
  CceError,
  type CceErrorFacts,
  describe as describeError,
  type FailureKind,
} from '../../../src/cce/errors/api-error.js'
import { nextStep } from '../../../src/cce/errors/next-step.js'
import { connectionFailure } from '../../../src/cce/http/failure.js'

const FACTS: CceErrorFacts = {
  kind: 'no-permission',
  operation: 'ShowPreCheck',
  method: 'GET',
  url: 'https://cce.x.myhuaweicloud.com/api',
  status: 403,
  code: 'CCE.01403001',
  apiMessage: 'Forbidden.',
  requestId: 'req-1',
  attempts: 1,
  detail: null,
}
const error = (changes: Partial<CceErrorFacts>) => new CceError({ ...FACTS, ...changes })

describe('the description of an error', () => {
  it('has the call, the status, the code, the message and the request id', () => {
    const text =
      'ShowPreCheck (GET https://cce.x.myhuaweicloud.com/api): permission denied, HTTP 403, CCE.01403001, request id req-1: Forbidden.'
    expect(describeError(error({})).en).toBe(text)
    expect(error({}).message).toBe(text)
  })

  it('leaves out what is not known, and counts attempts', () => {
    const nothing = { status: null, code: null, apiMessage: null, requestId: null }
    const text = describeError(error({ ...nothing, kind: 'unreachable', detail: 'ECONNREFUSED', attempts: 3 }))
    expect(text.en).toMatch(/: the host cannot be reached, ECONNREFUSED, after 3 attempts$/)
  })
})

describe('the next step', () => {
  it.each<[FailureKind, Partial<CceErrorFacts>, RegExp]>([
    ['bad-credentials', {}, /`access-key`.*`secret-key`.*`security-token`.*`auth-token`.*`region`.*`project-id`/],
    ['bad-credentials', { apiMessage: 'AK access failed to reach the limit,forbidden' }, /locked for five minutes/],
    ['clock-skew', {}, /clock.*15 minutes/],
    ['no-permission', {}, /`cce:cluster:get` \(IAM\) in this project/],
    ['no-permission', { method: 'POST' }, /`cce:cluster:upgrade`/],
    ['no-permission', { code: 'CCE.01403002' }, /account is restricted/],
    ['not-found', {}, /`cluster-id`, `project-id` and `region`/],
    ['not-published', {}, /not offered in this region/],
    ['throttled', {}, /again in a few minutes/],
    ['no-balance', {}, /balance/],
    ['conflict', {}, /finished/],
    ['bad-request', {}, /`target-version`/],
    ['server-error', {}, /request id/],
    ['unexpected-status', {}, /`endpoint`/],
    ['timeout', {}, /HTTPS_PROXY/],
    ['run-deadline', {}, /`wait-timeout`/],
    ['cancelled', {}, /cancelled/],
    ['unknown-host', {}, /`region` or `endpoint`/],
    ['unreachable', {}, /firewall/],
    ['connection-lost', {}, /run the job again/],
    ['connection-lost', { method: 'POST' }, /may have been carried out/],
    ['truncated', { method: 'POST' }, /may have been carried out/],
    ['tls', {}, /NODE_EXTRA_CA_CERTS/],
    ['proxy', {}, /HTTPS_PROXY.*CONNECT/],
    ['redirected', {}, /not followed/],
    ['too-large', {}, /`endpoint`/],
    ['not-json', {}, /login page/],
    ['not-http', {}, /does not speak HTTP/],
  ])('for %s %j says what to do', (kind, changes, expected) => {
    expect(nextStep(error({ kind, ...changes })).en).toMatch(expected)
  })

  it("never repeats the API's words", () => {
    const { en, zh } = nextStep(error({ kind: 'bad-request', apiMessage: '::error::x', code: '::error::y' }))
    expect(en + zh).not.toContain('::')
  })
})

describe('errors of the network stack', () => {
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
  ])('%s (%s) is %s', (code, erroredSysCall, kind, transient, nothingSent) => {
    const failure = connectionFailure(Object.assign(new Error('x'), { code, erroredSysCall }))
    expect(failure).toMatchObject({ kind, transient, nothingSent, detail: code ?? 'x' })
  })
})
