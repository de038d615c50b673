import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readErrorBody, statusKind, statusOfErrorBody, truncate } from '../../../src/cce/errors/error-body.js'

describe('readErrorBody', () => {
  it('takes the documented code and the specific reason of a Kubernetes-style body', () => {
    const body = readErrorBody({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      code: 400,
      reason: 'BadRequest',
      errorCode: 'CCE.01400001',
      errorMessage: 'Invalid request.',
      error_code: 'CCE_CM.0004',
      error_msg: 'Request is invalid',
      message: 'the node pool is busy',
    })
    expect(body).toEqual({
      code: 'CCE.01400001',
      codes: ['CCE.01400001', 'CCE_CM.0004', '400'],
      message: 'the node pool is busy',
      requestId: null,
    })
  })

  it.each([
    ['the documented form', { errorCode: 'CCE.1', errorMessage: 'm' }, 'CCE.1', 'm', null],
    ['the gateway', { error_msg: 'm', error_code: 'APIGW.0308', request_id: 'r' }, 'APIGW.0308', 'm', 'r'],
    ['IAM', { error: { code: 401, message: 'm', title: 'Unauthorized' } }, '401', 'm', null],
    ['IAM without a message', { error: { code: 'X', title: 'Unauthorized' } }, 'X', 'Unauthorized', null],
    ['a bare message', { message: 'm' }, null, 'm', null],
    ['a numeric code', { code: 500 }, '500', null, null],
    ['empty texts', { errorCode: ' ', message: '', error_msg: 'm' }, null, 'm', null],
    ['wrong types', { errorCode: {}, message: ['m'], error: 7 }, null, null, null],
    ['null', null, null, null, null],
    ['a list', [1], null, null, null],
  ])('reads the body of %s', (_title, value, code, message, requestId) => {
    expect(readErrorBody(value)).toMatchObject({ code, message, requestId })
  })

  it('does not throw on any JSON value', () => {
    const names = [
      'errorCode',
      'errorMessage',
      'error_code',
      'error_msg',
      'message',
      'code',
      'error',
      'title',
      'request_id',
    ]
    const object = fc.letrec((tie) => ({
      value: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...names), tie('value'))),
    })).value
    fc.assert(
      fc.property(object, fc.integer({ min: 400, max: 599 }), (value, status) => {
        const { code, message } = readErrorBody(value)
        expect(code === null || code.length > 0).toBe(true)
        expect(message === null || message.length > 0).toBe(true)
        expect(typeof statusKind(status, readErrorBody(value), true)).toBe('string')
      }),
    )
  })

  it('cuts a message at 2,000 UTF-16 units, without splitting a character', () => {
    const { message } = readErrorBody({ message: `${'x'.repeat(1_999)}😀` })
    expect(message).toBe('x'.repeat(1_999))
    expect(truncate('ab😀', 4)).toBe('ab😀')
  })
})

describe('statusKind', () => {
  const kind = (status: number, body: unknown = {}, signed = true) => statusKind(status, readErrorBody(body), signed)

  it.each([
    [400, 'bad-request'],
    [401, 'bad-credentials'],
    [403, 'no-permission'],
    [404, 'not-found'],
    [409, 'conflict'],
    [418, 'unexpected-status'],
    [429, 'throttled'],
    [500, 'server-error'],
    [503, 'server-error'],
  ])('classifies status %d as %s', (status, expected) => {
    expect(kind(status)).toBe(expected)
  })

  it.each([
    'Incorrect IAM authentication information: calc ak sk signature fail:signature expired',
    'signature expired, signature time:20230527T000431Z,server time:20230527T020608Z',
    'The clock of the client is wrong',
    'x-sdk-date is out of range',
  ])('attributes a 401 with "%s" to the clock', (error_msg) => {
    expect(kind(401, { error_msg, error_code: 'APIGW.0301' })).toBe('clock-skew')
    expect(kind(401, { error_msg }, false)).toBe('bad-credentials')
  })

  it.each(['verify aksk signature fail', 'Get secretKey failed,ak:x,err:ak not exist', 'token expires'])(
    '401 with "%s" is about the credentials',
    (reason) => {
      expect(kind(401, { error_msg: `Incorrect IAM authentication information: ${reason}` })).toBe('bad-credentials')
    },
  )

  it('distinguishes an API that the gateway does not publish from a missing task', () => {
    expect(kind(404, { error_code: 'APIGW.0101' })).toBe('not-published')
    expect(kind(404, { errorCode: 'CCE.01404001' })).toBe('not-found')
  })

  it('classifies a 403 about the state of the cluster as a conflict', () => {
    expect(kind(403, { errorCode: 'CCE.01403001' })).toBe('no-permission')
    expect(kind(403, { errorCode: 'CCE.01403003' })).toBe('conflict')
  })

  it('distinguishes an empty account from throttling', () => {
    expect(kind(429, { errorCode: 'CCE.01429004' })).toBe('no-balance')
    expect(kind(429, { errorCode: 'CCE.01429002' })).toBe('throttled')
  })
})

describe('statusOfErrorBody', () => {
  it.each([
    [{ errorCode: 'CCE.01403001', errorMessage: 'Forbidden' }, 403],
    [{ errorCode: 'CCE.01429002', errorMessage: 'locked' }, 429],
    [{ error_code: 'APIGW.0301', error_msg: 'Incorrect IAM authentication information' }, 400],
    [{ error: { code: 404, message: 'm' } }, 404],
    [{ kind: 'Status', status: 'Failure', code: 409, reason: 'Conflict', metadata: {} }, 409],
    [{ errorMessage: 'm' }, 400],
  ])('recognizes %j', (value, status) => {
    expect(statusOfErrorBody(value)).toBe(status)
  })

  it.each([
    [{ kind: 'PreCheckTask', metadata: {}, status: { phase: 'Failed', message: 'm' } }],
    [{ kind: 'List', items: [] }],
    [{ metadata: { uid: 'a' }, errorCode: 'CCE.01403001' }],
    [{ message: 'm' }],
    [{}],
    [[]],
    [null],
  ])('takes %j for a response', (value) => {
    expect(statusOfErrorBody(value)).toBeNull()
  })
})
