import { describe, expect, it } from '@jest/globals'
import { CceError } from '../../src/cce/errors/api-error.js'
import { apiFailureMessage } from '../../src/messages/api-errors.js'
import type { ApiFailure, FailureDetail, FailureKind, RetryStop } from '../../src/model/api-failure.js'
import { localize } from '../../src/model/language.js'

const FAILURE: ApiFailure = {
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
  retryStop: null,
}
const message = (changes: Partial<ApiFailure>): string => apiFailureMessage({ ...FAILURE, ...changes }).message.en
const advice = (changes: Partial<ApiFailure>): string =>
  localize(apiFailureMessage({ ...FAILURE, ...changes }).fix, 'en')

describe('the message about a failed call', () => {
  it('has the call, the status, the code, the message and the request id', () => {
    expect(message({})).toBe(
      'ShowPreCheck (GET https://cce.x.myhuaweicloud.com/api): permission denied, HTTP 403, CCE.01403001, request id req-1: Forbidden.',
    )
  })

  it('leaves out what is not known, and counts attempts', () => {
    const nothing = { status: null, code: null, apiMessage: null, requestId: null }
    const detail: FailureDetail = { code: 'system-error', text: 'ECONNREFUSED' }
    expect(message({ ...nothing, kind: 'unreachable', detail, attempts: 3 })).toMatch(
      /: the host cannot be reached, ECONNREFUSED, after 3 attempts$/,
    )
  })

  it.each<[FailureDetail, string]>([
    [{ code: 'html-error-page' }, 'with an HTML page'],
    [{ code: 'html-page' }, 'it looks like an HTML page, possibly from a proxy or a login'],
    [{ code: 'empty-body' }, 'it is empty'],
    [{ code: 'incomplete-json' }, 'the JSON ends too early'],
    [{ code: 'redirect-target', text: 'x.test' }, 'to x.test'],
    [{ code: 'unreadable-redirect' }, 'to an unreadable address'],
    [{ code: 'time-limit', ms: 30_000 }, '30 s'],
    [{ code: 'size-limit', bytes: 999 }, 'more than 999 bytes'],
    [{ code: 'proxy-not-a-url' }, 'HTTPS_PROXY or ALL_PROXY is not a URL'],
    [{ code: 'proxy-protocol', text: 'socks5:' }, 'HTTPS_PROXY or ALL_PROXY must be an http or https URL, not socks5:'],
    [
      { code: 'proxy-tls', text: 'proxy:1', error: 'EPROTO' },
      'proxy:1: no trusted TLS connection to the proxy itself (EPROTO)',
    ],
    [
      {
        code: 'extra-certificates',
        text: 'SELF_SIGNED_CERT_IN_CHAIN',
        fault: { file: 'ca.pem', problem: 'unreadable' },
      },
      'SELF_SIGNED_CERT_IN_CHAIN, and NODE_EXTRA_CA_CERTS names ca.pem, but that file cannot be read',
    ],
    [{ code: 'proxy-status', text: 'proxy:1', status: 407 }, 'proxy:1 answered CONNECT with 407'],
    [{ code: 'proxy-error', text: 'proxy:1 ECONNREFUSED' }, 'proxy:1 ECONNREFUSED'],
  ])('includes the detail %j', (detail, text) => {
    expect(message({ detail })).toContain(`, ${text}, `)
  })

  it.each<[RetryStop, string]>([
    [
      { code: 'wait-too-long', waitMs: 300_000, mostMs: 120_000 },
      'another attempt would require a wait of 300 s, but the limit is 120 s',
    ],
    [
      { code: 'run-ends-sooner', waitMs: 20_000, leftMs: 10_000 },
      'another attempt would require a wait of 20 s, but the run has only 10 s left',
    ],
    [
      { code: 'ended-while-waiting', after: { kind: 'throttled', status: 429, code: 'APIGW.0308', detail: null } },
      'while waiting to try again after: throttled, HTTP 429, APIGW.0308',
    ],
  ])('says why there was no other attempt: %j', (retryStop, text) => {
    expect(message({ retryStop })).toContain(text)
  })

  it('is short in the log', () => {
    expect(new CceError(FAILURE).message).toBe('ShowPreCheck: no-permission, HTTP 403, CCE.01403001')
  })
})

describe('the next step after a failed call', () => {
  it.each<[FailureKind, Partial<ApiFailure>, RegExp]>([
    ['bad-credentials', {}, /`access-key`.*`secret-key`.*`auth-token`.*`region`.*`project-id`.*`security-token`/],
    [
      'bad-credentials',
      { isKeyless: true },
      /^(?!.*`access-key`).*`project-id` and `region` belong to the account in `oidc-provider-urn`/,
    ],
    ['bad-credentials', { apiMessage: 'AK access failed to reach the limit,forbidden' }, /locked for five minutes/],
    ['clock-skew', {}, /clock.*15 minutes/],
    ['no-permission', {}, /IAM permission `cce:cluster:get` in this project/],
    ['no-permission', { method: 'POST' }, /`cce:cluster:upgrade`/],
    ['no-permission', { code: 'CCE.01403002' }, /the account .* is restricted/],
    ['not-found', {}, /`cluster-id`, `project-id` and `region`/],
    ['not-published', {}, /does not offer this API/],
    ['throttled', {}, /in a few minutes/],
    ['no-balance', {}, /balance/],
    ['conflict', {}, /finished/],
    ['bad-request', {}, /`target-version`/],
    ['bad-request', { operation: 'BatchCreateAddonPrecheck' }, /the check of this add-on in the CCE console/],
    ['server-error', {}, /request id/],
    ['unexpected-status', {}, /`endpoint`/],
    ['timeout', {}, /HTTPS_PROXY/],
    ['run-deadline', {}, /`wait-timeout`/],
    ['cancelled', {}, /canceled/],
    ['unknown-host', {}, /`region` or `endpoint`/],
    ['unreachable', {}, /firewall/],
    ['connection-lost', {}, /re-run this job/],
    ['connection-lost', { method: 'POST' }, /may have carried out/],
    ['truncated', { method: 'POST' }, /may have carried out/],
    ['tls', {}, /NODE_EXTRA_CA_CERTS/],
    ['proxy', {}, /HTTPS_PROXY.*CONNECT/],
    ['redirected', {}, /not followed/],
    ['too-large', {}, /`endpoint`/],
    ['not-json', {}, /login page/],
    ['not-http', {}, /does not speak HTTP/],
  ])('says what to do: %s %j', (kind, changes, expected) => {
    expect(advice({ kind, ...changes })).toMatch(expected)
  })

  it('names what is in between for a redirect and for an HTML page with status 200', () => {
    const between = 'Check `endpoint`, HTTPS_PROXY and NO_PROXY: a proxy, a firewall or a login page may be in between.'
    const redirect = { kind: 'redirected', status: 302, code: null, apiMessage: null, requestId: null } as const
    expect(message({ ...redirect, detail: { code: 'redirect-target', text: 'login.test' } })).toMatch(
      /: redirected, and the gate does not follow redirects, HTTP 302, to login\.test$/,
    )
    expect(advice(redirect)).toBe(`${between} Redirects are not followed, so that credentials are not sent elsewhere.`)
    const html = { ...redirect, kind: 'not-json', status: 200, detail: { code: 'html-page' } } as const
    expect(message(html)).toMatch(
      /: the response is not JSON, HTTP 200, it looks like an HTML page, possibly from a proxy or a login$/,
    )
    expect(advice(html)).toBe(between)
  })

  it.each([
    [
      'CERT_HAS_EXPIRED',
      /^Check the runner’s clock: .* not valid at this time\. If the clock is right, .* needs a new certificate/,
    ],
    ['CERT_NOT_YET_VALID', /^Check the runner’s clock: .* not valid at this time/],
    [
      'ERR_TLS_CERT_ALTNAME_INVALID',
      /^Check `endpoint`, HTTPS_PROXY and NO_PROXY: a proxy, .*\. The certificate belongs to another host/,
    ],
    ['EPROTO', /^Check the port of `endpoint`: .* does not speak TLS as expected\. Check `endpoint`, .*: a proxy/],
    [
      'SELF_SIGNED_CERT_IN_CHAIN',
      /^Set NODE_EXTRA_CA_CERTS in the `env` of the step or job to the file of the private CA .* check `endpoint`/,
    ],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /NODE_EXTRA_CA_CERTS/],
  ])('depends on why there is no TLS connection: %s', (text, expected) => {
    const failure = { kind: 'tls', status: null, code: null, apiMessage: null, requestId: null } as const
    const detail: FailureDetail = { code: 'system-error', text }
    expect(message({ ...failure, detail })).toMatch(new RegExp(`: no trusted TLS connection, ${text}$`))
    expect(advice({ ...failure, detail })).toMatch(expected)
  })

  it('is to mend the file of NODE_EXTRA_CA_CERTS if Node ignores it, unless the certificate has another fault', () => {
    const step = (text: string) => {
      const fault = { file: 'ca.pem', problem: 'no-certificate' } as const
      return advice({ kind: 'tls', status: null, detail: { code: 'extra-certificates', text, fault } })
    }
    expect(step('SELF_SIGNED_CERT_IN_CHAIN')).toMatch(/^Let NODE_EXTRA_CA_CERTS, .* PEM form/)
    expect(step('CERT_HAS_EXPIRED')).toMatch(/^Check the runner’s clock: the certificate is not valid at this time/)
  })

  it.each<[FailureDetail, RegExp]>([
    [
      { code: 'proxy-status', text: 'proxy:1', status: 407 },
      /^Put the user and the password that the proxy asks for into HTTPS_PROXY, from a secret/,
    ],
    [
      { code: 'proxy-status', text: 'proxy:1', status: 403 },
      /^Allow CONNECT to this host and port in the rules of the proxy/,
    ],
    [{ code: 'proxy-status', text: 'proxy:1', status: 502 }, /^Check HTTPS_PROXY/],
    [{ code: 'proxy-error', text: 'proxy:1 ENOTFOUND' }, /^Check HTTPS_PROXY/],
    [
      { code: 'proxy-tls', text: 'proxy:1', error: 'EPROTO' },
      /^Write the proxy with `http:\/\/` in HTTPS_PROXY: it does not speak TLS there/,
    ],
    [{ code: 'proxy-tls', text: 'proxy:1', error: 'SELF_SIGNED_CERT_IN_CHAIN' }, /^Set NODE_EXTRA_CA_CERTS/],
  ])('depends on what the proxy did: %j', (detail, expected) => {
    expect(advice({ kind: 'proxy', status: null, detail })).toMatch(expected)
  })

  it('does not repeat text of the API', () => {
    const changes = { kind: 'bad-request', apiMessage: '::error::x', code: '::error::y' } as const
    expect(advice(changes)).not.toContain('::')
  })
})

describe('the next step after a refused call of the upgrade API', () => {
  it.each(['ListUpgradeClusterTasks', 'ShowUpgradeClusterTask', 'UpgradeCluster'])(
    'says that the API is available only upon request, and which permission it needs: %s',
    (operation) => {
      expect(advice({ operation })).toMatch(/available only upon request.*`cce:cluster:get`/)
    },
  )

  it.each(['ShowPreCheck', 'ListPreCheckTasks', 'CreatePreCheck', 'ListAddonPrecheckTasks', 'CreatePostCheck'])(
    'does not say so for other calls: %s',
    (operation) => {
      expect(advice({ operation })).not.toContain('upon request')
    },
  )

  it('names the restriction if the account is restricted', () => {
    expect(advice({ operation: 'ShowUpgradeClusterTask', code: 'CCE.01403002' })).toContain('restricted')
  })
})

describe('the next step after a refused start', () => {
  it.each(['CreatePreCheck', 'CreateUpgradeWorkFlow', 'BatchCreateAddonPrecheck'])(
    'names the permission to write: %s',
    (operation) => {
      expect(advice({ operation, method: 'POST' })).toContain('`cce:cluster:upgrade`')
    },
  )

  it.each([
    ['CCE.01429002', /locked the cluster/],
    ['CCE.01429003', /tasks that are running .* too many/],
    ['APIGW.0308', /too many requests/],
    [null, /too many requests/],
  ])('depends on the code of a 429: %p', (code, words) => {
    expect(advice({ kind: 'throttled', status: 429, code, method: 'POST' })).toMatch(words)
  })
})
