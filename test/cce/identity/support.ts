import { sessionNeeds } from '../../../src/cce/api/actions.js'
import { identityService } from '../../../src/cce/identity/service.js'
import type { ExchangeOptions } from '../../../src/cce/identity/shared.js'
import { oidcCredentials } from '../../../src/cce/identity/source.js'
import type { OidcIdentity } from '../../../src/model/oidc.js'
import type { Clock } from '../../../src/model/ports.js'
import type { HttpRequest } from '../../../src/network/send.js'
import type { Transport, WireResponse } from '../../../src/network/transport.js'
import { growingRedaction } from '../../../src/text/secrets.js'
import { recordingLog, START } from '../http/support.js'

export const PROVIDER = 'iam::0123456789abcdef:oidcProvider:github'
export const AGENCY = 'iam::0123456789abcdef:agency:cce-upgrade-gate'
export const STS = 'https://sts.cn-north-4.myhuaweicloud.com'
export const IAM = 'https://iam.cn-north-1.myhuaweicloud.com'
const RUNNER_URL = 'https://runner.example/jobs/7/idtoken?api-version=2.0'

/** An ID token with a signature that nobody checks here. */
export const jwt = (claims: object): string =>
  ['eyJhbGciOiJSUzI1NiJ9', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'c2lnbmF0dXJl'].join('.')

export const CLAIMS = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.myhuaweicloud.com',
  sub: 'repo:octo-org/infra:pull_request',
  exp: START / 1_000 + 300,
}
export const TOKEN = jwt(CLAIMS)

export const IDENTITY: OidcIdentity = {
  kind: 'oidc',
  providerUrn: PROVIDER,
  agencyUrn: AGENCY,
  audience: 'sts.myhuaweicloud.com',
  sessionName: 'cce-upgrade-gate@octo-org.infra@42',
  idToken: { kind: 'runner', url: RUNNER_URL, bearer: 'runner-bearer' },
  durationSeconds: 3600,
  sessionPolicy: null,
}

/** A clock that moves only when a wait ends or `pass` is called. */
export function manualClock(): Clock & { pass(ms: number): void } {
  let now = START
  return {
    now: () => now,
    random: () => 0,
    pass: (ms) => {
      now += ms
    },
    after: (ms, task) => {
      // the limit of one request never comes to pass here
      if (ms >= 30_000) return () => {}
      const immediate = setImmediate(() => {
        now += ms
        task()
      })
      return () => clearImmediate(immediate)
    },
  }
}

interface Answer {
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export const wire = ({ status = 200, body = {}, headers = {} }: Answer): WireResponse => ({
  status,
  header: (name) => headers[name.toLowerCase()] ?? null,
  body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
  bodyFailure: null,
})

/** The answer of STS with the n-th keys. */
export const stsAnswer = (n: number, now: number, seconds = 3600): Answer => ({
  body: {
    credentials: {
      access_key_id: `HSTACCESSKEY${n}`,
      secret_access_key: `secret-key-of-session-${n}`,
      security_token: `security-token-of-session-${n}`,
      expiration: new Date(now + seconds * 1_000).toISOString(),
    },
  },
})

/** What a request asked for. */
export interface Asked {
  readonly url: string
  readonly headers: HttpRequest['headers']
  readonly body: Readonly<Record<string, unknown>>
}

interface SetUp extends Partial<Omit<ExchangeOptions, 'identity'>> {
  readonly identity?: Partial<OidcIdentity>
  readonly region?: string
  /** answers a request to STS or IAM; the n-th one is 1 */
  readonly answer?: (asked: Asked, n: number, now: number) => Answer
  /** answers a request for an ID token */
  readonly idToken?: (n: number) => Answer
}

/** A source of credentials whose requests are answered in this process. */
export function setUp({ identity, region = 'cn-north-4', answer, idToken, ...changes }: SetUp = {}) {
  const clock = manualClock()
  const log = recordingLog()
  const masked: string[] = []
  const secrets = growingRedaction([], (added) => masked.push(...added))
  const asked: Asked[] = []
  const runnerRequests: Asked[] = []
  const transport: Transport = async ({ url, headers, body }) => {
    const request = { url: url.href, headers, body: body === '' ? {} : (JSON.parse(body) as Asked['body']) }
    if (url.hostname === 'runner.example') {
      runnerRequests.push(request)
      return wire(idToken?.(runnerRequests.length) ?? { body: { count: 1, value: TOKEN } })
    }
    asked.push(request)
    return wire(answer?.(request, asked.length, clock.now()) ?? stsAnswer(asked.length, clock.now()))
  }
  const source = oidcCredentials({
    identity: { ...IDENTITY, ...identity },
    service: identityService(region, { sts: null, iam: null }),
    needs: sessionNeeds({ checks: ['precheck'], starts: false, endsWorkflow: false }),
    clock,
    log,
    env: {},
    userAgent: 'cce-upgrade-gate/1.0.0',
    transport,
    redact: secrets.redact,
    addSecrets: secrets.add,
    ...changes,
  })
  const stop = new AbortController()
  const time = { signal: stop.signal, endsAt: Number.POSITIVE_INFINITY }
  return { source, clock, log, masked, secrets, asked, runnerRequests, stop, time, current: () => source.current(time) }
}
