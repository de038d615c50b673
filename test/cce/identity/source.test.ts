import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { readKeys } from '../../../src/cce/identity/shared.js'
import type { ApiFailure } from '../../../src/model/api-failure.js'
import type { WireResponse } from '../../../src/network/transport.js'
import { caught, START } from '../http/support.js'
import { AGENCY, CLAIMS, IAM, jwt, PROVIDER, STS, setUp, stsAnswer, TOKEN, wire } from './support.js'

const MINUTE = 60_000

/** Why no keys were got. */
async function failureOf(options: Parameters<typeof setUp>[0]): Promise<ApiFailure & { readonly asked: number }> {
  const { current, asked } = setUp(options)
  const failure = await current().then(() => null, caught)
  if (failure === null) throw new Error('keys were got')
  return { ...failure, asked: asked.length }
}

const stsError = (status: number, code: string, message: string) => () => ({
  status,
  body: { error_code: code, error_msg: message, request_id: 'r-1' },
})

describe('temporary keys of STS', () => {
  it('are asked for with an ID token of the runner and without a signature', async () => {
    const { current, asked, runnerRequests } = setUp()
    expect(await current()).toEqual({
      kind: 'aksk',
      accessKey: 'HSTACCESSKEY1',
      secretKey: 'secret-key-of-session-1',
      securityToken: 'security-token-of-session-1',
    })
    expect(runnerRequests).toMatchObject([
      {
        url: 'https://runner.example/jobs/7/idtoken?api-version=2.0&audience=sts.myhuaweicloud.com',
        headers: { Authorization: 'Bearer runner-bearer' },
      },
    ])
    expect(asked).toMatchObject([
      {
        url: `${STS}/v5/agencies/assume-with-oidc`,
        body: {
          provider_urn: PROVIDER,
          agency_urn: AGENCY,
          agency_session_name: 'cce-upgrade-gate@octo-org.infra@42',
          id_token: TOKEN,
          duration_seconds: 3600,
        },
      },
    ])
    expect(Object.keys(asked[0]?.headers ?? {}).sort()).toEqual(['Accept', 'Content-Type', 'User-Agent'])
  })

  it('are limited to the actions of the calls that the run makes, and the log says so', async () => {
    const { current, asked, log, source } = setUp()
    await current()
    const policy = JSON.parse(String(asked[0]?.body['policy'])) as { Statement: [{ Action: string[] }] }
    expect(policy).toEqual({ Version: '5.0', Statement: [{ Effect: 'Allow', Action: expect.any(Array) }] })
    const [{ Action: actions }] = policy.Statement
    expect(actions).toContain('cce:cluster:get')
    expect(actions).not.toContain('cce:cluster:upgrade')
    expect(log.lines).toContain(`The session is limited to ${actions.join(', ')}`)
    expect(source.limit()).toEqual({ by: 'gate', actions })
  })

  it('are not limited if a call has no published action, and the log names it', async () => {
    const { current, asked, log, source } = setUp({ needs: { unpublished: ['ShowSomething'] } })
    await current()
    expect(asked[0]?.body).not.toHaveProperty('policy')
    expect(log.lines.join('\n')).toContain(
      'is not limited to the calls of this run, because no action is published for ShowSomething',
    )
    expect(source.limit()).toBeNull()
  })

  it('are limited by the policy of the environment in place of the one of the gate', async () => {
    const { current, asked, source } = setUp({ identity: { sessionPolicy: { policy: '{}', policyIds: ['p-1'] } } })
    await current()
    expect(asked[0]?.body).toMatchObject({ policy: '{}', policy_ids: ['p-1'] })
    expect(source.limit()).toEqual({ by: 'environment' })
  })

  it('are not limited if STS refuses the policy of the gate, and the log says so', async () => {
    const { current, asked, log } = setUp({
      answer: ({ body }, n, now) =>
        body['policy'] === undefined ? stsAnswer(n, now) : stsError(400, 'STS5.1003', 'malformed policy')(),
    })
    await current()
    expect(asked).toHaveLength(2)
    expect(log.lines.join('\n')).toContain('because STS refused the policy for that')
  })

  it('are valid for an hour if the agency allows no longer session', async () => {
    const { current, asked, log } = setUp({
      identity: { durationSeconds: 7200 },
      answer: ({ body }, n, now) =>
        body['duration_seconds'] === 3600
          ? stsAnswer(n, now)
          : stsError(400, 'STS5.1002', 'duration_seconds exceeds the maximum session duration of the agency')(),
    })
    await current()
    expect(asked.map(({ body }) => body['duration_seconds'])).toEqual([7200, 3600])
    expect(log.lines.join('\n')).toContain('does not allow sessions of 7200 s')
  })

  it('are masked and hidden in every text from then on, as is the ID token', async () => {
    const { current, masked, secrets } = setUp()
    expect(secrets.redact(TOKEN)).toBe(TOKEN)
    await current()
    const signature = TOKEN.slice(TOKEN.lastIndexOf('.') + 1)
    const all = [TOKEN, signature, 'HSTACCESSKEY1', 'secret-key-of-session-1', 'security-token-of-session-1']
    expect(masked).toEqual(all)
    for (const secret of all)
      expect(secrets.redact(`a ${Buffer.from(secret).toString('base64')} b ${secret}`)).toBe('a *** b ***')
  })

  it('are never in the log', async () => {
    const { current, log } = setUp()
    await current()
    for (const secret of [
      TOKEN,
      'HSTACCESSKEY1',
      'secret-key-of-session-1',
      'security-token-of-session-1',
      'runner-bearer',
    ])
      expect(log.lines.join('\n')).not.toContain(secret)
  })
})

describe('temporary keys of IAM', () => {
  const answer = ({ url }: { readonly url: string }) =>
    url.endsWith('/OS-AUTH/id-token/tokens')
      ? { status: 201, body: { token: {} }, headers: { 'x-subject-token': 'unscoped-token' } }
      : {
          status: 201,
          body: {
            credential: {
              access: 'IAMACCESSKEY',
              secret: 'iam-secret-key',
              securitytoken: 'iam-security-token',
              expires_at: '2026-01-01T01:00:00.000000Z',
            },
          },
        }

  it('are got in two calls where the region has no STS', async () => {
    const { current, asked, masked, log, source } = setUp({ region: 'cn-north-1', answer })
    expect(await current()).toMatchObject({ accessKey: 'IAMACCESSKEY', securityToken: 'iam-security-token' })
    expect(asked).toMatchObject([
      {
        url: `${IAM}/v3.0/OS-AUTH/id-token/tokens`,
        headers: { 'X-Idp-Id': 'github' },
        body: { auth: { id_token: { id: TOKEN } } },
      },
      {
        url: `${IAM}/v3.0/OS-CREDENTIAL/securitytokens`,
        headers: { 'X-Auth-Token': 'unscoped-token' },
        body: { auth: { identity: { methods: ['token'], token: { duration_seconds: 3600 } } } },
      },
    ])
    const keys = ['IAMACCESSKEY', 'iam-secret-key', 'iam-security-token']
    expect(masked).toEqual([TOKEN, expect.any(String), 'unscoped-token', ...keys])
    expect(log.lines.join('\n')).toContain('is not limited to the calls of this run, because there is no STS here')
    expect(source.limit()).toBeNull()
  })

  it('are not asked for if the environment limits the session, which IAM cannot do', async () => {
    const identity = { sessionPolicy: { policy: '{}', policyIds: [] } }
    const failure = await failureOf({ region: 'cn-north-1', identity, answer })
    expect(failure).toMatchObject({ asked: 0, identity: { problem: 'policy-needs-sts' } })
  })

  it.each([
    [401, 'The ID token is invalid: issuer', 'token-rejected'],
    [403, 'No mapping rule matches', 'not-trusted'],
    [404, 'Could not find identity provider: github', 'unknown-identity'],
  ])('are refused with %i: %s', async (status, message, problem) => {
    const body = { error: { code: status, message, title: 'Error' } }
    const failure = await failureOf({ region: 'cn-north-1', answer: () => ({ status, body }) })
    expect(failure.identity).toMatchObject({ step: 'iam', problem, claims: { sub: CLAIMS.sub } })
  })
})

describe('an exchange that fails', () => {
  it.each([
    [403, 'STS5.1001', 'access denied', 'not-trusted'],
    [403, 'STS5.9999', 'something else', 'not-trusted'],
    [400, 'STS5.2001', 'not registered', 'unknown-audience'],
    [400, 'STS5.1007', 'not here', 'no-sts'],
    [400, 'STS5.1002', 'the OIDC provider x does not exist', 'unknown-identity'],
    [404, 'STS5.1', 'gone', 'unknown-identity'],
    [400, 'STS5.1004', 'the signature of the id token is invalid', 'token-rejected'],
    [400, 'STS5.1004', 'the id token is not valid yet', 'token-early'],
    [400, 'STS5.1004', 'the id token has expired', 'token-expired'],
    [401, '', '', 'token-rejected'],
    [400, 'STS5.1', 'what is this', null],
  ])('is explained: %i %s %s', async (status, code, message, problem) => {
    const failure = await failureOf({ answer: stsError(status, code, message), needs: { unpublished: [] } })
    expect(failure.identity).toEqual({
      step: 'sts',
      problem,
      providerUrn: PROVIDER,
      agencyUrn: AGENCY,
      claims: { iss: CLAIMS.iss, aud: CLAIMS.aud, sub: CLAIMS.sub, expiresAt: CLAIMS.exp * 1_000 },
    })
  })

  it('is one of an expired token if the token has expired, whatever STS says', async () => {
    const idToken = { kind: 'text', token: jwt({ ...CLAIMS, exp: 1 }) } as const
    const failure = await failureOf({ identity: { idToken }, answer: stsError(400, 'STS5.1004', 'invalid') })
    expect(failure.identity?.problem).toBe('token-expired')
  })

  it('is repeated without the policy of the gate if STS names no reason', async () => {
    const { current, asked } = setUp({
      answer: ({ body }, n, now) =>
        body['policy'] === undefined ? stsAnswer(n, now) : stsError(400, 'STS5.1', 'bad request')(),
    })
    expect(await current()).toMatchObject({ accessKey: 'HSTACCESSKEY2' })
    expect(asked).toHaveLength(2)
  })

  it('is repeated while STS is unavailable, since that changes nothing there', async () => {
    const { current, asked } = setUp({
      answer: (_asked, n, now) => (n < 3 ? { status: 503, body: 'busy' } : stsAnswer(n, now)),
    })
    expect(await current()).toMatchObject({ accessKey: 'HSTACCESSKEY3' })
    expect(asked).toHaveLength(3)
  })

  it.each([
    ['no keys', { credentials: {} }],
    ['keys with blanks in them', { credentials: { ...stsCredentials(), secret_access_key: 'two words' } }],
    ['an expiry that is no time', { credentials: { ...stsCredentials(), expiration: 'soon' } }],
    ['an expiry that is a number of seconds', { credentials: { ...stsCredentials(), expiration: '3600' } }],
    ['a list', []],
  ])('is one of an unusable response if it holds %s', async (_, body) => {
    expect((await failureOf({ answer: () => ({ body }) })).identity?.problem).toBe('unusable-response')
  })

  it('is one of the runner if GitHub gives no token', async () => {
    const failure = await failureOf({ idToken: () => ({ status: 500, body: 'no' }) })
    expect(failure).toMatchObject({
      asked: 0,
      operation: 'RequestIdToken',
      attempts: 3,
      identity: { step: 'id-token' },
    })
    expect(await failureOf({ idToken: () => ({ body: { value: '<html>' } }) })).toMatchObject({
      asked: 0,
      identity: { problem: 'not-a-token' },
    })
  })

  it('is not repeated for each who asks, but after a minute', async () => {
    const { current, asked, clock } = setUp({ answer: stsError(403, 'STS5.1001', 'no') })
    const refused = () => current().then(() => null, caught)
    await Promise.all([refused(), refused(), refused()])
    await refused()
    expect(asked).toHaveLength(1)
    clock.pass(MINUTE)
    expect(await refused()).toMatchObject({ identity: { problem: 'not-trusted' } })
    expect(asked).toHaveLength(2)
  })

  it('ends with the run', async () => {
    const { source, stop, time } = setUp({ answer: stsError(503, '', '') })
    stop.abort(new DOMException('canceled', 'AbortError'))
    expect(await source.current(time).then(() => null, caught)).toMatchObject({ kind: 'cancelled' })
  })
})

function stsCredentials(): Record<string, string> {
  const { body } = stsAnswer(1, 0)
  return (body as { credentials: Record<string, string> }).credentials
}

describe('the file of an ID token', () => {
  const folder = mkdtempSync(join(tmpdir(), 'token-file-'))
  const large = join(folder, 'large')
  writeFileSync(large, 'x'.repeat(70_000))

  it.each([
    [join(folder, 'absent'), 'ENOENT'],
    [folder, 'not a regular file'],
    ['/dev/zero', 'not a regular file'],
    [large, 'larger than 64 KiB'],
  ])('is refused before it is read if it is none: %s', async (path, why) => {
    const failure = await failureOf({ identity: { idToken: { kind: 'file', path } } })
    expect(failure).toMatchObject({ identity: { problem: 'unreadable-token-file' }, detail: { text: why } })
  })

  it('can be a link to a file', async () => {
    const [file, link] = [join(folder, 'file'), join(folder, 'link')]
    writeFileSync(file, TOKEN)
    symlinkSync(file, link)
    const { current, asked } = setUp({ identity: { idToken: { kind: 'file', path: link } } })
    await current()
    expect(asked[0]?.body['id_token']).toBe(TOKEN)
  })
})

describe('the expiry of keys', () => {
  const HOUR = START + 60 * MINUTE

  it.each([
    ['2026-01-01T01:00:00.123456Z', HOUR + 123.456],
    ['2026-01-01T09:00:00+08:00', HOUR],
    ['2026-01-01 01:00:00 +0000 UTC', HOUR],
    // no zone: the time is not that of the runner’s zone
    ['2026-01-01T01:00:00.000000', HOUR],
    ['2026-01-01 01:00:00', HOUR],
    ['2026-13-01T00:00:00Z', null],
    ['1767229200', null],
    [1767229200, null],
    [undefined, null],
  ])('is read as a time in UTC unless it has an offset: %s', (expiry, time) => {
    const fields = { a: 'ACCESSKEY', b: 'secret-key', c: 'security-token', d: expiry }
    const keys = readKeys(fields, ['a', 'b', 'c', 'd'])
    expect(keys?.expiresAt ?? null).toEqual(time === null ? null : expect.closeTo(time, 1))
  })

  it('does not matter for a minute if it seems to be over on arrival, so that not every request asks for keys', async () => {
    const { current, asked, clock } = setUp({ answer: (_asked, n, now) => stsAnswer(n, now - 120 * MINUTE) })
    for (let request = 0; request < 100; request++) await current()
    expect(asked).toHaveLength(1)
    clock.pass(MINUTE)
    await current()
    expect(asked).toHaveLength(2)
  })
})

describe('keys in a long run', () => {
  it('are asked for once, however many ask for them', async () => {
    const { current, asked } = setUp()
    await Promise.all(Array.from({ length: 500 }, current))
    await current()
    expect(asked).toHaveLength(1)
  })

  it('are renewed when less than five minutes are left, with a new ID token', async () => {
    const { current, asked, clock, runnerRequests, log } = setUp()
    await current()
    clock.pass(54 * MINUTE)
    expect(await current()).toMatchObject({ accessKey: 'HSTACCESSKEY1' })
    clock.pass(2 * MINUTE)
    const renewed = await Promise.all([current(), current()])
    expect(renewed).toMatchObject([{ accessKey: 'HSTACCESSKEY2' }, { accessKey: 'HSTACCESSKEY2' }])
    expect([asked.length, runnerRequests.length]).toEqual([2, 2])
    expect(log.lines.filter((line) => line.startsWith('The session is limited'))).toHaveLength(1)
    expect(log.lines.join('\n')).toContain('the temporary keys were renewed')
  })

  it('are used until they expire if they cannot be renewed', async () => {
    const { current, clock } = setUp({
      answer: (_asked, n, now) => (n === 1 ? stsAnswer(n, now) : stsError(403, 'STS5.1001', 'no')()),
    })
    await current()
    clock.pass(57 * MINUTE)
    expect(await current()).toMatchObject({ accessKey: 'HSTACCESSKEY1' })
    clock.pass(4 * MINUTE)
    expect(await current().then(() => null, caught)).toMatchObject({ identity: { problem: 'not-trusted' } })
  })

  it('are judged by the clock of STS if the runner’s differs', async () => {
    const ahead = 2 * 3_600_000
    const { current, asked, clock } = setUp({
      answer: (_asked, n, now) => ({
        ...stsAnswer(n, now + ahead),
        headers: { date: new Date(now + ahead).toUTCString() },
      }),
    })
    await current()
    clock.pass(54 * MINUTE)
    await current()
    expect(asked).toHaveLength(1)
    clock.pass(2 * MINUTE)
    await current()
    expect(asked).toHaveLength(2)
  })

  it('say so in the log if they are not limited any more when they are renewed', async () => {
    const { current, clock, log, source } = setUp({
      idToken: (n) => ({ body: { value: jwt({ ...CLAIMS, exp: CLAIMS.exp + n * 3_600 }) } }),
      answer: ({ body }, n, now) =>
        n > 1 && body['policy'] !== undefined ? stsError(400, 'STS5.1003', 'malformed policy')() : stsAnswer(n, now),
    })
    await current()
    expect(log.lines.join('\n')).not.toContain('is not limited')
    clock.pass(56 * MINUTE)
    await current()
    expect(log.lines.join('\n')).toContain('is not limited to the calls of this run, because STS refused the policy')
    expect(source.limit()).toBeNull()
  })

  it('are judged by the clock of STS alone, whatever that of GitHub says', async () => {
    const dated = (ms: number) => ({ date: new Date(ms).toUTCString() })
    const { current, asked, clock } = setUp({
      idToken: () => ({ body: { value: TOKEN }, headers: dated(START + 120 * MINUTE) }),
      answer: (_asked, n, now) => ({ ...stsAnswer(n, now), headers: dated(now) }),
    })
    await current()
    clock.pass(54 * MINUTE)
    await current()
    expect(asked).toHaveLength(1)
  })

  it('are not used again once CCE has refused them, even if there are no others', async () => {
    const { source, current, clock } = setUp({
      answer: (_asked, n, now) => (n === 1 ? stsAnswer(n, now) : stsError(403, 'STS5.1001', 'no')()),
    })
    const first = await current()
    clock.pass(2 * MINUTE)
    expect(source.replace(first)).toBe(true)
    expect(await current().then(() => null, caught)).toMatchObject({ identity: { problem: 'not-trusted' } })
  })

  it('are asked for anew if the run of another one who waits for them ends', async () => {
    let answerFirst: (response: WireResponse) => void = () => {}
    let requests = 0
    const { source, time } = setUp({
      identity: { idToken: { kind: 'text', token: TOKEN } },
      transport: async () => {
        requests++
        return requests === 1
          ? new Promise<WireResponse>((resolve) => {
              answerFirst = resolve
            })
          : wire(stsAnswer(requests, START))
      },
    })
    const stop = new AbortController()
    const ended = source.current({ ...time, signal: stop.signal }).then(() => null, caught)
    const going = Promise.all([source.current(time), source.current(time)])
    await setImmediate()
    stop.abort(new DOMException('canceled', 'AbortError'))
    expect(await ended).toMatchObject({ kind: 'cancelled' })
    const [one, other] = await going
    expect(one).toMatchObject({ accessKey: 'HSTACCESSKEY2' })
    expect([other, requests]).toEqual([one, 2])
    answerFirst(wire(stsAnswer(1, START)))
    await setImmediate()
    // nobody is told of an end that was not theirs
    expect(await source.current(time)).toBe(one)
  })

  it('are not kept back by a failure before them if the clock was set back', async () => {
    const { source, current, clock } = setUp({
      answer: (_asked, n, now) => (n === 1 ? stsError(403, 'STS5.1001', 'no')() : stsAnswer(n, now)),
    })
    await current().then(() => null, caught)
    clock.pass(MINUTE)
    const first = await current()
    clock.pass(-MINUTE)
    expect(source.replace(first)).toBe(true)
    expect(await current()).toMatchObject({ accessKey: 'HSTACCESSKEY3' })
  })

  it('are replaced if CCE refuses them after the clock of the runner was set back', async () => {
    const { source, current, clock, asked } = setUp()
    const first = await current()
    clock.pass(-120 * MINUTE)
    expect(source.replace(first)).toBe(true)
    expect(source.replace(await current())).toBe(false)
    expect(asked).toHaveLength(2)
  })

  it('are replaced once if CCE refuses them, unless they are new', async () => {
    const { source, current, clock, asked } = setUp()
    const first = await current()
    expect(source.replace(first)).toBe(false)
    clock.pass(2 * MINUTE)
    expect(source.replace(first)).toBe(true)
    const second = await current()
    expect(second).toMatchObject({ accessKey: 'HSTACCESSKEY2' })
    expect(source.replace(second)).toBe(false)
    // another call with the first keys is refused later
    expect(source.replace(first)).toBe(true)
    expect(await current()).toBe(second)
    expect(asked).toHaveLength(2)
  })

  it('come from the file as it is at that time', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'token-')), 'token')
    const { current, asked, clock } = setUp({ identity: { idToken: { kind: 'file', path } } })
    expect(await current().then(() => null, caught)).toMatchObject({
      operation: 'ReadIdToken',
      identity: { problem: 'unreadable-token-file' },
    })
    const [one, two] = [jwt({ ...CLAIMS, sub: 'one' }), jwt({ ...CLAIMS, sub: 'two' })]
    writeFileSync(path, `${one}\n`)
    clock.pass(MINUTE)
    await current()
    writeFileSync(path, two)
    clock.pass(56 * MINUTE)
    await current()
    expect(asked.map(({ body }) => body['id_token'])).toEqual([one, two])
  })
})

describe('the ID token in an error', () => {
  it('is hidden', async () => {
    const failure = await failureOf({ answer: stsError(403, 'STS5.1001', `no trust in ${TOKEN}`) })
    expect(failure.apiMessage).toBe('no trust in ***')
  })

  it.each([403, 400, 200, 500])(
    'is hidden before a long text is cut, so that no part of it is left: HTTP %i',
    async (status) => {
      const echo = (before: number) => `${'x'.repeat(before)}${TOKEN}`
      const body = { error_code: echo(150), error_msg: echo(1_900), request_id: echo(150) }
      const headers = { 'x-request-id': echo(150) }
      const { current, log } = setUp({ needs: { unpublished: [] }, answer: () => ({ status, body, headers }) })
      const failure = await current().then(() => null, caught)
      expect(failure?.apiMessage).toBe(`${'x'.repeat(1_900)}***`)
      for (const text of [JSON.stringify(failure), ...log.lines]) expect(text).not.toContain(TOKEN.slice(0, 20))
    },
  )

  it('is hidden without what everybody can read of it', async () => {
    const [, claims, signature] = TOKEN.split('.')
    const failure = await failureOf({ answer: stsError(403, 'STS5.1001', `claims ${claims}, signature ${signature}`) })
    expect(failure.apiMessage).toBe(`claims ${claims}, signature ***`)
  })
})

it('gets keys from a response that repeats what is hidden already', async () => {
  const { current, clock } = setUp({ answer: (_asked, _n, now) => stsAnswer(1, now) })
  const first = await current()
  clock.pass(56 * MINUTE)
  expect(await current()).toEqual(first)
})
