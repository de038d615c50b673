import { createServer, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from '@jest/globals'
import { wholeText } from '../../src/model/file-text.js'
import type { Report } from '../../src/model/report.js'
import { gate } from '../../src/run/gate.js'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { jwt } from '../cce/identity/support.js'
import { virtualClock } from '../support/clock/virtual-clock.js'
import { listenOnLoopback } from '../support/process/listen.js'
import { MARK, PAYLOADS } from './payloads.js'
import { commandsIn, problemsOf } from './problems.js'

const NOW = Date.parse('2026-01-15T12:00:00Z')
const BEARER = 'bearer-of-the-runner'
const CLAIMS = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.myhuaweicloud.com',
  sub: 'repo:o/r:pull_request',
}

/** What a server answers: a status, a body that is not text as JSON, and headers. */
interface Answer {
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

const answerWith = (response: ServerResponse, { status = 200, body = {}, headers = {} }: Answer): void => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text)
}

const goodToken: Answer = { body: { value: jwt({ ...CLAIMS, exp: NOW / 1000 + 300 }) } }

/** Runs the gate without keys, with these answers of the runner's service of ID tokens, of STS or IAM, and of CCE. */
async function run(
  { token = goodToken, keys = {}, cce = {} }: { token?: Answer; keys?: Answer; cce?: Answer },
  isIam = false,
) {
  const received: string[] = []
  const server = createServer((request, response) => {
    const { pathname: path } = new URL(request.url ?? '', 'http://server')
    received.push(path)
    answerWith(response, path === '/token' ? token : /assume-with-oidc|OS-AUTH|OS-CREDENTIAL/.test(path) ? keys : cce)
  })
  const url = await listenOnLoopback(server)
  closers.push(() => server.close())
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo-org/infra',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?a=b`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER,
  }
  const inputs = {
    endpoint: url,
    ...(isIam ? { 'iam-endpoint': url, region: 'eu-west-101' } : { 'sts-endpoint': url }),
    'cluster-id': DEMO.clusterId,
    'project-id': DEMO.projectId,
    'target-version': 'v1.31',
    'wait-timeout': '0s',
    'oidc-provider-urn': DEMO.providerUrn,
    'oidc-agency-urn': DEMO.agencyUrn,
  }
  const log: string[] = []
  const masked: string[] = []
  const files: string[] = []
  const { report } = await gate(
    { inputs, env },
    {
      env,
      cwd: '/nowhere',
      clock: virtualClock(NOW),
      version: '1.0.0',
      sink: { write: (text) => void log.push(text), verbose: true },
      mask: (secrets) => void masked.push(...secrets),
      publishers: [
        {
          name: 'files',
          publish: async (_, { files: all }) => void files.push(...[...all.values()].map((one) => wholeText(one))),
        },
      ],
      isWorkflowStep: false,
      signal: new AbortController().signal,
    },
  )
  return { report, log: log.join(''), files: files.join('\n'), masked, received }
}

const harmOf = ({ report, log }: { readonly report: Report; readonly log: string }): string[] => [
  ...problemsOf(report),
  ...commandsIn(log).map(({ name }) => `the command ${name} in the log of the run`),
]

const refusal = (payload: string): Answer => ({
  status: 403,
  body: { error_code: payload, error_msg: payload, request_id: payload, encoded_authorization_message: payload },
})

const shown = (payload: string): string => JSON.stringify(payload).slice(0, 60)
const EACH = PAYLOADS.map((payload) => [shown(payload), payload] as const)

describe('a run without keys whose services are hostile', () => {
  it.each(EACH)('is harmless if every claim of the ID token is %s', async (_, payload) => {
    const token = { body: { value: jwt({ iss: payload, aud: [payload, payload], sub: payload, exp: payload }) } }
    for (const isIam of [false, true]) {
      const ran = await run({ token, keys: refusal('STS5.1001') }, isIam)
      expect(harmOf(ran)).toEqual([])
      expect(ran.report.verdict).toBe('inconclusive')
    }
  })

  it.each(EACH)('is harmless if STS and IAM refuse with %s', async (_, payload) => {
    for (const isIam of [false, true])
      for (const status of [400, 403]) {
        const ran = await run({ keys: { ...refusal(payload), status } }, isIam)
        expect(harmOf(ran)).toEqual([])
        expect(ran.report.verdict).toBe('inconclusive')
      }
  })

  it.each(EACH)('is harmless if a body that should hold keys or a token is %s', async (_, payload) => {
    const keys = { access_key_id: payload, secret_access_key: payload, security_token: payload, expiration: payload }
    for (const answers of [
      { keys: { body: payload } },
      { keys: { body: { credentials: keys } } },
      { token: { body: payload } },
      { token: { body: { value: payload } } },
      { token: { status: 403, body: payload } },
    ]) {
      const ran = await run(answers)
      expect(harmOf(ran)).toEqual([])
      expect(ran.report.verdict).toBe('inconclusive')
    }
  })

  it('still shows what the ID token says', async () => {
    const token = { body: { value: jwt({ ...CLAIMS, sub: `<b>${MARK}</b>` }) } }
    const { report } = await run({ token, keys: refusal('STS5.1001') })
    expect(report.findings.map(({ message }) => message).join('\n')).toContain(`<b>${MARK}</b>`)
  })

  it('prints no token and no key that a service echoes in its refusal', async () => {
    const token = String(Object(goodToken.body).value)
    const echo = `you sent ${token} with ${BEARER}, in base64 ${Buffer.from(token).toString('base64')}`
    for (const isIam of [false, true])
      for (const answer of [
        refusal(echo),
        { status: 500, body: echo },
        { status: 302, headers: { location: `https://evil.example/?${token}` } },
      ]) {
        const { log, files, masked } = await run({ keys: answer }, isIam)
        for (const text of [log, files]) {
          expect(text).not.toContain(token)
          expect(text).not.toContain(BEARER)
          expect(text).not.toContain(Buffer.from(token).toString('base64').slice(0, 40))
        }
        expect(masked).toEqual(expect.arrayContaining([token, BEARER]))
      }
  })

  it('prints no temporary key that CCE echoes', async () => {
    const credentials = {
      access_key_id: 'HSTTEMPORARYACCESSKEY',
      secret_access_key: 'temporary-secret-key/+&<',
      security_token: 'temporary-security-token/+&<==',
      expiration: new Date(NOW + 3_600_000).toISOString(),
    }
    const echo = Object.values(credentials).slice(0, 3)
    const cce = { status: 403, body: { error_code: 'CCE.01403001', error_msg: echo.join(' ') } }
    const { log, files, masked } = await run({ keys: { body: { credentials } }, cce })
    expect(masked).toEqual(expect.arrayContaining(echo))
    for (const secret of echo) for (const text of [log, files]) expect(text).not.toContain(secret)
    expect(files).toContain('***')
  })

  it('follows no redirect of any of them', async () => {
    const redirect = { status: 307, headers: { location: '/elsewhere' } }
    for (const answers of [{ token: redirect }, { keys: redirect }]) {
      const { report, received } = await run(answers)
      expect(report.verdict).toBe('inconclusive')
      expect(received).not.toContain('/elsewhere')
    }
  })
})
