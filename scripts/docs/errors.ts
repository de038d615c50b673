import { readErrorBody, statusKind } from '../../src/cce/errors/error-body.js'
import { nextStep } from '../../src/messages/api-error-fixes.js'
import { apiFailureMessage } from '../../src/messages/api-errors.js'
import type { ApiFailure, FailureDetail, FailureKind } from '../../src/model/api-failure.js'
import { localize } from '../../src/model/language.js'
import { plain, table } from './markdown.js'

/** Why a call fails in this way, and an example of it. */
interface Kind {
  readonly why: string
  readonly status: number | null
  readonly code?: string
  readonly detail?: FailureDetail
}

const TEXT = (text: string): FailureDetail => ({ code: 'system-error', text })

const KINDS: Readonly<Record<FailureKind, Kind>> = {
  'bad-credentials': {
    why: 'Wrong or deleted keys, temporary keys without their security token or past their end, or keys of another account.',
    status: 401,
    code: 'APIGW.0301',
  },
  'clock-skew': {
    why: 'The signature has the time of the runner, and the gateway refuses it if that is off by more than 15 minutes.',
    status: 401,
    code: 'APIGW.0301',
  },
  'no-permission': {
    why: 'The user or agency lacks an IAM action in this project, the account is restricted, or CCE has not enabled its upgrade API for the account.',
    status: 403,
    code: 'CCE.01403001',
  },
  'not-found': {
    why: 'Nothing has this ID in this project and region, or a task has been removed.',
    status: 404,
    code: 'CCE.01404001',
  },
  'not-published': {
    why: 'CCE does not offer this API in every region; the add-on check is one of those.',
    status: 404,
    code: 'APIGW.0101',
  },
  'no-balance': {
    why: 'The account has to be paid up. CCE sends this as status 429, and the gate does not repeat it.',
    status: 429,
    code: 'CCE.01429004',
  },
  conflict: {
    why: 'Another operation of the cluster is under way, or its state does not allow the call. CCE sends some of these as 403.',
    status: 409,
    code: 'CCE.01409002',
  },
  throttled: {
    why: 'Too many requests. CCE was measured to refuse beyond 70 reads a second, or 10 writes a minute. The gate waits and tries again, three times in all.',
    status: 429,
    code: 'APIGW.0308',
  },
  'bad-request': {
    why: 'CCE refuses what the request asks for, for example a version that it does not offer.',
    status: 400,
    code: 'CCE.01400001',
  },
  'server-error': { why: 'CCE or its gateway failed. Reads are tried again.', status: 503 },
  'unexpected-status': { why: 'Usually something else than CCE responds.', status: 418 },
  timeout: { why: 'A request may take 30 seconds.', status: null, detail: { code: 'time-limit', ms: 30_000 } },
  'run-deadline': { why: 'The run ends within `wait-timeout` and five minutes.', status: null },
  cancelled: { why: 'Somebody, or a newer run of the same concurrency group, canceled the workflow.', status: null },
  'unknown-host': {
    why: 'A typo in `region` or `endpoint`, or a runner without DNS for public names.',
    status: null,
    detail: TEXT('ENOTFOUND'),
  },
  unreachable: { why: 'A firewall, or a wrong port.', status: null, detail: TEXT('ECONNREFUSED') },
  'connection-lost': {
    why: 'The connection ended before the response was there.',
    status: null,
    detail: TEXT('ECONNRESET'),
  },
  tls: {
    why: 'The certificate is not trusted, has expired, or is for another host. Nothing switches the check off.',
    status: null,
    detail: TEXT('SELF_SIGNED_CERT_IN_CHAIN'),
  },
  proxy: {
    why: 'The proxy from HTTPS_PROXY or ALL_PROXY does not connect to the host.',
    status: null,
    detail: { code: 'proxy-status', text: 'proxy.example.com:3128', status: 407 },
  },
  redirected: {
    why: 'A login page or a wrong endpoint.',
    status: 302,
    detail: { code: 'redirect-target', text: 'https://login.example.com' },
  },
  truncated: {
    why: 'The connection ended in the middle of the response.',
    status: 200,
    detail: { code: 'incomplete-json' },
  },
  'too-large': {
    why: 'Something else than CCE responds, or the cluster has more results than any that is known.',
    status: 200,
    detail: { code: 'size-limit', bytes: 67_108_864 },
  },
  'not-json': {
    why: 'A proxy, firewall or login page responds in place of CCE.',
    status: 200,
    detail: { code: 'html-page' },
  },
  'not-http': { why: 'Another kind of server listens there.', status: null, detail: TEXT('HPE_INVALID_CONSTANT') },
}

const CALL = 'https://cce.cn-north-4.myhuaweicloud.com/…'

const failureOf = (kind: FailureKind, over: Partial<ApiFailure> = {}): ApiFailure => ({
  kind,
  status: KINDS[kind].status,
  code: KINDS[kind].code ?? null,
  detail: KINDS[kind].detail ?? null,
  operation: 'ListPreCheckTasks',
  method: 'GET',
  url: CALL,
  apiMessage: null,
  requestId: null,
  attempts: 1,
  retryStop: null,
  ...over,
})

/** An example of each kind, of each detail and of each code of a failed call. */
export const failureExamples = (): readonly ApiFailure[] => [
  ...(Object.keys(KINDS) as FailureKind[]).map((kind) => failureOf(kind)),
  ...Object.values(DETAILS).map(([kind, detail]) => failureOf(kind, { detail, status: null, code: null })),
  ...CODES.map(([code, status]) => {
    const kind = statusKind(status, readErrorBody({ error_code: code }), true)
    return failureOf(kind, { status, code })
  }),
]

/** One entry for each way in which a call can fail. */
export const failureEntries = (): string =>
  Object.entries(KINDS)
    .map(([name, { why }]) => {
      const kind = name as FailureKind
      const { message, fix } = apiFailureMessage(failureOf(kind))
      return [
        `### ${kind}`,
        why,
        '',
        `> ${plain(message.en)}`,
        '>',
        `> *What to do:* ${plain(localize(fix, 'en'))}`,
      ].join('\n')
    })
    .join('\n\n')

/** What a failure can say beyond its kind. */
const DETAILS: Readonly<Record<FailureDetail['code'], readonly [FailureKind, FailureDetail]>> = {
  'system-error': ['unreachable', TEXT('ECONNREFUSED')],
  'extra-certificates': [
    'tls',
    {
      code: 'extra-certificates',
      text: 'SELF_SIGNED_CERT_IN_CHAIN',
      fault: { file: '/etc/ssl/ca.pem', problem: 'unreadable' },
    },
  ],
  'html-error-page': ['server-error', { code: 'html-error-page' }],
  'html-page': ['not-json', { code: 'html-page' }],
  'empty-body': ['not-json', { code: 'empty-body' }],
  'incomplete-json': ['truncated', { code: 'incomplete-json' }],
  'redirect-target': ['redirected', { code: 'redirect-target', text: 'https://login.example.com' }],
  'unreadable-redirect': ['redirected', { code: 'unreadable-redirect' }],
  'time-limit': ['timeout', { code: 'time-limit', ms: 30_000 }],
  'size-limit': ['too-large', { code: 'size-limit', bytes: 67_108_864 }],
  'proxy-not-a-url': ['proxy', { code: 'proxy-not-a-url' }],
  'proxy-protocol': ['proxy', { code: 'proxy-protocol', text: 'socks5:' }],
  'proxy-encoding': ['proxy', { code: 'proxy-encoding', text: 'proxy.example.com:3128' }],
  'proxy-status': ['proxy', { code: 'proxy-status', text: 'proxy.example.com:3128', status: 403 }],
  'proxy-tls': ['proxy', { code: 'proxy-tls', text: 'proxy.example.com:3128', error: 'CERT_HAS_EXPIRED' }],
  'proxy-error': ['proxy', { code: 'proxy-error', text: 'ECONNREFUSED' }],
}

/** A row for each detail: what the message says, and what to do if that differs from the kind's. */
export const detailTable = (): string =>
  table(
    ['detail', 'what the message ends with', 'what to do'],
    Object.entries(DETAILS).map(([code, [kind, detail]]) => {
      const { message, fix } = apiFailureMessage(failureOf(kind, { detail, status: null, code: null }))
      const step = localize(fix, 'en')
      const usual = localize(apiFailureMessage(failureOf(kind, { detail: null })).fix, 'en')
      return [
        code,
        plain(message.en.replace(/^.*?\): /, '')),
        step === usual ? `as for [${kind}](#${kind})` : plain(step),
      ]
    }),
  )

/** The codes that the API reference of CCE and its gateway publish or that were seen, with their status and what they mean. */
const CODES: readonly (readonly [code: string, status: number, meaning: string])[] = [
  ['CCE.01400001', 400, 'invalid request'],
  ['CCE.01400006', 400, 'wrong content type'],
  ['CCE.01400015', 400, 'version not supported'],
  ['CCE.01400074', 400, 'a key step of the upgrade failed (seen on a real account)'],
  ['CCE.01400075', 400, 'the pre-upgrade check has expired (seen on a real account)'],
  ['CCE.02400001', 400, 'invalid request to the add-on service'],
  ['CCE.03400001', 400, 'invalid request to the chart service'],
  ['CCE.01401001', 401, 'authentication failed'],
  ['CCE.02401001', 401, 'authentication failed'],
  ['CCE.03401001', 401, 'authentication failed'],
  ['APIGW.0301', 401, 'wrong keys, signature or time'],
  ['CCE.01403001', 403, 'not allowed'],
  ['CCE.01403002', 403, 'the account is restricted'],
  ['CCE.02403001', 403, 'not allowed'],
  ['CCE.03403001', 403, 'not allowed'],
  [
    'CCE.01403003',
    403,
    'the state of the cluster does not allow it, as with `CCE.01403004` to `CCE.01403009` (seen on a real account)',
  ],
  ['CCE.01404001', 404, 'not found'],
  ['CCE.02404001', 404, 'not found'],
  ['CCE.03404001', 404, 'not found'],
  ['APIGW.0101', 404, 'the API is not available in this region'],
  ['APIG.0101', 404, 'the API is not available in this region'],
  ['CCE.01409001', 409, 'exists already; for the post-upgrade check: the upgrade was confirmed before, which passes'],
  ['CCE.01409002', 409, 'the resource was changed in the meantime'],
  ['CCE.03409001', 409, 'the add-on is installed already'],
  ['CCE.01429002', 429, 'another operation has locked the cluster'],
  ['CCE.01429003', 429, 'too many tasks at the same time'],
  ['CCE.01429004', 429, 'the balance of the account is insufficient'],
  ['CCE.02429001', 429, 'throttled'],
  ['APIGW.0308', 429, 'throttled by the gateway'],
  ['CCE.01500001', 500, 'internal error'],
  ['CCE.02500001', 500, 'internal error'],
  ['CCE.03500001', 500, 'internal error'],
]

/** A row for each code: what it means, how the gate counts it, and what to do. */
export function codeTable(): string {
  const rows = CODES.map(([code, status, meaning]) => {
    const kind = statusKind(status, readErrorBody({ error_code: code }), true)
    const step = nextStep(failureOf(kind, { status, code }))
    const usual = nextStep(failureOf(kind))
    return [`\`${code}\``, String(status), meaning, `[${kind}](#${kind})`, step.en === usual.en ? '' : plain(step.en)]
  })
  return table(['code', 'status', 'meaning', 'counts as', 'what else to do'], rows)
}
