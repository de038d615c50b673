import { describe, expect, it } from '@jest/globals'
import { apiFailureMessage } from '../../src/messages/api-errors.js'
import type { ApiFailure, IdentityFailure, IdentityProblem } from '../../src/model/api-failure.js'
import { localizer } from '../../src/model/language.js'

const PROVIDER = 'iam::0123:oidcProvider:github'
const AGENCY = 'iam::0123:agency:gate'
const SUB = 'repo:octo-org/infra:pull_request'

function failure(identity: Partial<IdentityFailure>, over: Partial<ApiFailure> = {}): ApiFailure {
  return {
    operation: 'AssumeAgencyWithOIDC',
    method: 'POST',
    url: 'https://sts.example/v5/agencies/assume-with-oidc',
    kind: 'no-permission',
    status: 403,
    code: 'STS5.1001',
    detail: null,
    apiMessage: 'access denied',
    requestId: 'r-1',
    attempts: 1,
    retryStop: null,
    identity: {
      step: 'sts',
      problem: 'not-trusted',
      providerUrn: PROVIDER,
      agencyUrn: AGENCY,
      claims: { iss: 'https://issuer.example', aud: 'sts.myhuaweicloud.com', sub: SUB, expiresAt: null },
      ...identity,
    },
    ...over,
  }
}

/** What to do, in English. */
const fixOf = (failed: ApiFailure): string => localizer('en')(apiFailureMessage(failed).fix)

const PROBLEMS: readonly IdentityProblem[] = [
  ...(['not-trusted', 'unknown-audience', 'unknown-identity', 'token-expired', 'token-early'] as const),
  ...(['token-rejected', 'session-too-long', 'policy-refused', 'policy-needs-sts', 'no-sts'] as const),
  ...(['unusable-response', 'unreadable-token-file', 'not-a-token'] as const),
]

describe('the message about an identity that gets no keys', () => {
  it('begins with what is wrong and whom it is about, and then names the call', () => {
    expect(apiFailureMessage(failure({})).message.en).toBe(
      `The agency ${AGENCY} does not trust the ID token (iss "https://issuer.example", aud "sts.myhuaweicloud.com", sub "${SUB}") of the provider ${PROVIDER}. AssumeAgencyWithOIDC (POST https://sts.example/v5/agencies/assume-with-oidc): HTTP 403, STS5.1001, request id r-1: access denied`,
    )
  })

  it.each(PROBLEMS)('says in both languages what to do, without text of the token or of STS: %s', (problem) => {
    for (const step of ['sts', 'iam'] as const) {
      const { message, fix } = apiFailureMessage(failure({ step, problem }))
      for (const text of [localizer('en')(fix), localizer('zh-cn')(fix)]) {
        expect(text.length).toBeGreaterThan(20)
        for (const untrusted of [PROVIDER, AGENCY, SUB, 'issuer.example', 'access denied'])
          expect(text).not.toContain(untrusted)
      }
      expect(message.en).not.toBe(message.zh)
    }
  })

  it('names no call where nothing was called', () => {
    const { message } = apiFailureMessage(failure({ problem: 'policy-needs-sts', step: 'iam' }))
    expect(message.en).not.toContain('POST')
    const file = { operation: 'ReadIdToken', method: 'FILE', url: '/run/token' }
    const detail = { code: 'system-error', text: 'ENOENT' } as const
    expect(apiFailureMessage(failure({ problem: 'unreadable-token-file' }, { ...file, detail })).message.en).toBe(
      'The file of the ID token cannot be read: /run/token (ENOENT).',
    )
    expect(apiFailureMessage(failure({ problem: 'not-a-token', step: 'id-token' }, file)).message.en).toBe(
      'The file /run/token holds no ID token.',
    )
  })

  it('names the endpoint to check if STS or IAM cannot be reached', () => {
    const unreachable = { kind: 'unreachable', status: null, code: null, apiMessage: null } as const
    const endpointOf = (step: 'sts' | 'iam') => fixOf(failure({ step, problem: null }, unreachable))
    expect(endpointOf('sts')).toContain('`sts-endpoint`')
    expect(endpointOf('iam')).toContain('`iam-endpoint`')
    expect(endpointOf('sts')).not.toContain('`endpoint`')
  })

  it('says that the run was canceled if it was, whoever was asked', () => {
    const canceled = { kind: 'cancelled', status: null, code: null, apiMessage: null } as const
    for (const step of ['id-token', 'sts', 'iam'] as const)
      expect(fixOf(failure({ step, problem: null }, canceled))).toContain('was canceled')
  })

  it('names what to compare if STS refuses a request for no reason that is known', () => {
    const refused = { kind: 'bad-request', status: 400, code: 'STS5.1' } as const
    expect(fixOf(failure({ problem: null }, refused))).toContain('docs/keyless.md')
  })

  it('does not say that a request without an answer may have been carried out', () => {
    const lost = { kind: 'connection-lost', status: null, code: null, apiMessage: null } as const
    expect(fixOf(failure({ problem: null }, lost))).not.toContain('carried out')
  })
})

describe('the message about a call that a limited session may not make', () => {
  const refused = { operation: 'ShowCluster', method: 'GET', status: 403, code: 'CCE.01403001' } as const

  it('names what the gate limited the session to, and how to set another policy', () => {
    const limit = { by: 'gate', actions: ['cce:cluster:get', 'cce:node:list'] } as const
    const { identity, ...call } = failure({}, { ...refused, limit })
    expect(fixOf(call)).toMatch(
      /limited the session of this run to cce:cluster:get, cce:node:list\..*HUAWEICLOUD_OIDC_POLICY/,
    )
  })

  it('names the policy of the environment', () => {
    const { identity, ...call } = failure({}, { ...refused, limit: { by: 'environment' } })
    expect(fixOf(call)).toContain('limited by HUAWEICLOUD_OIDC_POLICY')
  })
})
