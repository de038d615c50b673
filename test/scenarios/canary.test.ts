import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { startFakeGitHub } from '../support/github/server.js'
import { listenOnLoopback } from '../support/process/listen.js'
import { pullRequest } from '../support/runner/events.js'
import { runStep, type StepResult } from '../support/runner/run-step.js'

/** Credentials with every character that one of the encodings replaces. */
const CANARIES = {
  'access-key': 'CANARYAK+KEY/0123456789==',
  'secret-key': 'cAnArY/sEcReT+kEy&<"9876>=',
  'security-token': `CANARY/${'t0k"e\'n+'.repeat(9)}&<=%2F`,
}

const encode = (text: string, code: (byte: number) => string): string => [...Buffer.from(text)].map(code).join('')
const hex = (byte: number): string => byte.toString(16).padStart(2, '0')
const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '/': '&sol;',
  '+': '&plus;',
  '=': '&equals;',
  '%': '&percnt;',
}

/** How servers, proxies and their templates write a text. */
const ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  decimal: (text) => encode(text, (byte) => `&#${byte};`),
  'hexadecimal entities': (text) => encode(text, (byte) => `&#x${hex(byte).toUpperCase()};`),
  'some entities': (text) => text.replace(/[^A-Za-z0-9]/g, (sign) => `&#x${hex(sign.charCodeAt(0))};`),
  named: (text) => text.replace(/./g, (sign) => NAMES[sign] ?? sign),
  hexadecimal: (text) => encode(text, hex),
  base64: (text) => Buffer.from(text).toString('base64'),
  'base64 of a header': (text) => Buffer.from(`Authorization: ${text}, x`).toString('base64'),
  'URL-safe base64': (text) => Buffer.from(text).toString('base64url'),
  'URL-encoded': (text) => encode(text, (byte) => `%${hex(byte).toUpperCase()}`),
  'URL-encoded where needed': encodeURIComponent,
  JSON: (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  'JSON in ASCII': (text) => encode(text, (byte) => `\\u00${hex(byte)}`),
  'mixed signs': (text) => {
    const ways = [ENCODINGS['decimal'], ENCODINGS['URL-encoded'], ENCODINGS['JSON in ASCII'], ENCODINGS['plain']]
    return [...text].map((sign, index) => ways[index % ways.length]?.(sign)).join('')
  },
  'entities of URL-encoded': (text) =>
    encode(
      encode(text, (byte) => `%${hex(byte)}`),
      (byte) => `&#${byte};`,
    ),
  'base64 of hexadecimal': (text) => Buffer.from(encode(text, hex)).toString('base64'),
}

/** The encoded canaries, by canary and encoding. */
const FORMS = Object.values(CANARIES).flatMap((canary) => Object.values(ENCODINGS).map((form) => form(canary)))

const PAGE = `<html><body>denied: ${FORMS.map((form) => `<p>${form}</p>`).join('\n')}</body></html>`

interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string
}

const HTML = 'text/html'
const ANSWERS: [name: string, answer: Answer][] = [
  ['an HTML page with status 403', { status: 403, type: HTML, body: PAGE }],
  ['an HTML page with status 502', { status: 502, type: HTML, body: PAGE }],
  ['an HTML page with status 200', { status: 200, type: HTML, body: PAGE }],
  [
    'an error of the API',
    {
      status: 400,
      type: 'application/json',
      body: JSON.stringify({ errorCode: 'CCE.01400001', errorMessage: FORMS.join(' '), request_id: FORMS[0] }),
    },
  ],
  [
    'an error of the gateway in a status 200',
    {
      status: 200,
      type: 'application/json',
      body: JSON.stringify({ error_code: 'APIGW.0301', error_msg: FORMS.toReversed().join('\n') }),
    },
  ],
]

/** A CCE that gives one answer to everything. */
async function startAnswering({ status, type, body }: Answer) {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(String(request.headers['authorization']))
    response.writeHead(status, { 'content-type': type, 'x-request-id': CANARIES['security-token'] }).end(body)
  })
  return { url: await listenOnLoopback(server), requests, close: () => server.close() }
}

/** Everything that a run leaves behind, except for the lines that register a mask. */
function everyByte(ran: StepResult): string {
  const folder = join(ran.workspace, 'cce-upgrade-report')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return [
    ran.stdout.toString().replace(/^::add-mask::.*$/gm, ''),
    ran.stderr.toString(),
    ran.summary ?? '',
    Object.values(ran.outputs).join('\n'),
    ...files.map((file) => `${file.name}\n${readFileSync(join(file.parentPath, file.name), 'utf8')}`),
  ].join('\n')
}

/** A text without one level of the escapes of JSON and of HTML that our own files add. */
const unescaped = (text: string): string =>
  text
    .replace(/\\(.)/g, '$1')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** The texts inside the base64 of a text. */
const decoded = (text: string): string =>
  (text.match(/[A-Za-z0-9+/_-]{24,}/g) ?? []).map((run) => Buffer.from(run, 'base64').toString('latin1')).join('\n')

const [BASE, HEAD] = ['a'.repeat(40), 'b'.repeat(40)]
const TOKEN = 'ghs_a-token-of-this-run'

describe('credentials that CCE echoes in every encoding', () => {
  it.each(ANSWERS)('leave the gate in none of them: %s', async (_, answer) => {
    const cce = await startAnswering(answer)
    const github = await startFakeGitHub({
      token: TOKEN,
      branches: { main: BASE },
      commits: { [BASE]: { 'README.md': '' } },
      pulls: [{ number: 42, headSha: HEAD }],
    })
    try {
      const ran = await runStep({
        main: 'dist/index.js',
        event: pullRequest({ number: 42, headSha: HEAD }),
        token: TOKEN,
        githubApiUrl: github.url,
        env: { FAST_CLOCK: '40', RUNNER_DEBUG: '1' },
        nodeArgs: ['--import', './test/support/clock/fast-clock.mjs'],
        inputs: {
          ...CANARIES,
          endpoint: cce.url,
          'cluster-id': DEMO.clusterId,
          'project-id': DEMO.projectId,
          'target-version': DEMO.targetVersion,
          'commit-status': 'true',
          comment: 'always',
          'check-run': 'true',
        },
      })
      expect([ran.exitCode, ran.outputs['verdict']]).toEqual([1, 'inconclusive'])
      expect(cce.requests.length).toBeGreaterThan(0)
      expect([github.comments, github.checkRuns].map(({ length }) => length)).toEqual([1, 1])
      const local = everyByte(ran)
      expect(local).toContain('***')
      const sent = github.requests.map(({ path, query, headers, body }) => JSON.stringify([path, query, headers, body]))
      const bytes = [local, ...sent].join('\n')
      const all = [bytes, unescaped(bytes), unescaped(unescaped(bytes)), decoded(bytes)]
      expect(FORMS.filter((form) => all.some((text) => text.includes(form)))).toEqual([])
      for (const text of all) expect(text).not.toMatch(/CANARY|cAnArY|sEcReT|t0k/)
    } finally {
      cce.close()
      await github.close()
    }
  })
})
