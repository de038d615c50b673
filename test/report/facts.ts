import { CceError } from '../../src/cce/errors/api-error.js'
import type { FailureKind } from '../../src/model/api-failure.js'
import { BASE_FILE_CODES, type BaseFileCode, CHECKOUT_CODES, type CheckoutCode } from '../../src/model/base-file.js'
import type { DiagnosticDetail } from '../../src/model/diagnostic.js'
import type { JobReportProblem } from '../../src/model/job-report.js'
import type { PolicyFault } from '../../src/model/policy-fault.js'
import type { SupportEnd } from '../../src/model/readiness.js'
import { READING_CODES, RESPONSES } from '../../src/model/reading-fault.js'
import { readSettings } from '../../src/settings/read-settings.js'

/** One detail or more for each sentence that the gate has of its own. */

const ID = 'x-1'

/** What can be wrong with the reports that are merged. */
const JOB_REPORT_PROBLEMS: readonly JobReportProblem[] = [
  { code: 'missing', expected: 3, found: 1, clusters: ['prod-a', 'prod-b'] },
  { code: 'missing', expected: 1, found: 0, clusters: [] },
  { code: 'surplus', expected: 1, found: 2, files: ['a.json', 'b.json'] },
  ...(['no-file', 'too-large', 'not-json', 'not-a-report'] as const).map(
    (why) => ({ code: 'unreadable', file: 'a.json', why }) as const,
  ),
  { code: 'unknown-commit', file: 'a.json' },
  { code: 'other-commit', file: 'a.json', commit: 'abc', expected: 'def' },
  { code: 'other-run', file: 'a.json', run: '66', expected: '77' },
  { code: 'earlier-attempt', file: 'a.json', attempt: 1, expected: 2 },
  { code: 'other-policy', file: 'a.json', other: 'b.json' },
  { code: 'duplicate', file: 'a.json', other: 'b.json' },
  { code: 'failed-job', result: 'failure' },
]

export const READINGS: DiagnosticDetail[] = [
  ...RESPONSES.flatMap((what) => [
    { name: 'unreadable-response', what, fault: { code: 'other-kind', kind: 'A', expected: 'B' } } as const,
    ...READING_CODES.map((code) => ({ name: 'unreadable-response', what, fault: { code } }) as const),
  ]),
  ...(['body', 'task', 'listed', 'item'] as const).flatMap((of) =>
    ['', 'status.phase'].flatMap((path) =>
      ['object', null].map(
        (expected) =>
          ({
            name: 'unreadable-response',
            what: 'precheck-task',
            fault: { code: 'shape', of, path, expected },
          }) as const,
      ),
    ),
  ),
  ...(['no-json', 'no-kind', 'error-body', 'start-answer'] as const).map(
    (code) => ({ name: 'unreadable-response', what: 'saved-response', fault: { code, file: 'a.json' } }) as const,
  ),
  {
    name: 'unreadable-response',
    what: 'saved-response',
    fault: { code: 'kind-in-file', kind: 'PreCheck', expected: 'PreCheckTask', file: 'a.json' },
  },
  ...(
    [
      ...(['not-json', 'not-json-plan', 'log', 'wrapper', 'not-a-plan', 'state'] as const).map((code) => ({ code })),
      { code: 'format-version', version: '2.0' },
      { code: 'unknown-change', address: 'huaweicloud_cce_cluster.a' },
    ] as const
  ).map((problem) => ({ name: 'unreadable-response', plan: 'plan.json', problem }) as const),
  { name: 'internal-error', during: 'check', what: null, message: 'x is not a function' },
  ...JOB_REPORT_PROBLEMS.map((problem) => ({ name: 'job-report', problem }) as const),
]

export const TARGETS: DiagnosticDetail[] = [
  ...(['target', 'current'] as const).flatMap((which) =>
    ['v1.30', null].map((actual) => ({ name: 'target-mismatch', which, asserted: 'v1.31', actual }) as const),
  ),
  { name: 'target-mismatch', which: 'no-task', asserted: 'v1.31', found: ['', 'v1.30'] },
  { name: 'target-mismatch', which: 'live', checked: 'v1.29', live: 'v1.30', isTarget: false, newest: null },
  { name: 'target-mismatch', which: 'live', checked: 'v1.29', live: 'v1.31', isTarget: true, newest: null },
  ...[[], ['v1.30', 'v1.32']].map(
    (offered) =>
      ({
        name: 'target-mismatch',
        which: 'not-offered',
        asserted: 'v1.31',
        offered,
        live: 'v1.29',
        isTarget: false,
      }) as const,
  ),
  ...['v1.32', null].map(
    (actual) =>
      ({ name: 'target-mismatch', which: 'plan', asserted: 'v1.31', actual, address: 'a.b', location: null }) as const,
  ),
  ...(['upgrade workflow', 'pre-upgrade check'] as const).flatMap((what) =>
    [ID, null].map(
      (id) => ({ name: 'target-mismatch', which: 'busy', asserted: 'v1.31', what, id, target: id && 'v1.30' }) as const,
    ),
  ),
]

const SOURCE = { url: 'https://page.test/a', asOf: '2026-04-16' }
const dated = (month: string): SupportEnd => ({
  state: 'dated',
  month,
  endsAt: Date.parse(`${month}-01T00:00:00Z`),
  source: SOURCE,
})
/** The support of a version in every state, seen from June 2027. */
const SUPPORT: SupportEnd[] = [
  ...['2027-01', '2027-06', '2027-10'].map(dated),
  { state: 'ended', source: SOURCE },
  ...(['no-version', 'no-region', 'no-table'] as const).map((why) => ({ state: 'unknown', why }) as const),
  { state: 'unknown', why: 'no-date', source: SOURCE },
]

export const OTHERS: DiagnosticDetail[] = [
  ...[null, 0, 900_000].map(
    (waitedMs) => ({ name: 'not-finished', of: 'task', what: '', phase: 'Running', waitedMs }) as const,
  ),
  { name: 'not-finished', of: 'canceled', what: '', phase: 'Running', waitedMs: 90_000 },
  ...[true, false].map((leavesOut) => ({ name: 'not-finished', of: 'run', leavesOut }) as const),
  { name: 'not-finished', of: 'section', what: 'node check', phase: 'Running', waitedMs: null },
  { name: 'not-finished', of: 'item', what: 'NodeDiskCheck', phase: 'Init', waitedMs: null },
  ...[true, false].map((isErrored) => ({ name: 'not-finished', of: 'plan', file: 'p.json', isErrored }) as const),
  { name: 'task-errored', message: '' },
  { name: 'result-expired', expiresAt: 0, now: 90_000_000, minValidityMs: 300_000, cceAheadMs: null },
  { name: 'result-expired', expiresAt: 0, now: 90_000_000, minValidityMs: 300_000, cceAheadMs: 7_200_000 },
  { name: 'result-expired', expiresAt: 90_000, now: 0, minValidityMs: 300_000, cceAheadMs: -7_200_000 },
  { name: 'result-expired', expiresAt: 90_000, now: 0, minValidityMs: 300_000, cceAheadMs: null },
  { name: 'no-expiry', raw: null },
  { name: 'no-expiry', raw: 'soon' },
  { name: 'skipped-item', item: 'NodeDiskCheck' },
  { name: 'cluster-mismatch', asserted: 'a', actual: 'b' },
  ...(
    [
      'no-task',
      'no-items',
      'no-file',
      'filtered-out',
      'vanished',
      'replaced',
      'not-sent',
      'no-addons',
      'no-plan',
    ] as const
  ).map((why) => ({ name: 'no-result', why }) as const),
  ...['task', 'cluster check', 'add-on check', 'node check'].map(
    (of) => ({ name: 'unexplained-failure', of, message: '' }) as const,
  ),
  ...(
    [
      ...['name', 'kind', 'level', 'group', 'phase', 'task phase', 'task status', 'add-on check type'],
      ...['skipped item name', 'cluster check phase', 'add-on check phase', 'node check phase'],
    ] as const
  ).flatMap((field) =>
    ['Odd', '(absent)'].map(
      (raw) =>
        ({ name: 'unknown-value', field, item: raw === 'Odd' ? null : ID, raw, known: ['A', 'B'] }) as DiagnosticDetail,
    ),
  ),
  ...(['fork', 'bot'] as const).flatMap((author) =>
    [true, false].map((excused) => ({ name: 'no-access', author, missing: ['access-key'], excused }) as const),
  ),
  { name: 'upgrade-failed', lastUpgrade: null, steps: [], omittedSteps: 0 },
  { name: 'upgrade-paused', progress: null },
  { name: 'postcheck-failed' },
  ...[null, 0].map((latestAt) => ({ name: 'backup-too-old', latestAt, now: 7_200_000, maxAgeMs: 3_600_000 }) as const),
  ...SUPPORT.map(
    (support) =>
      ({ name: 'end-of-service', version: ID, region: 'r', support, now: Date.UTC(2027, 5, 3), leastMs: 1 }) as const,
  ),
  ...[null, [], [{ from: 'a', to: 'b', isOffered: true, removedApis: null }]].flatMap((hops) =>
    [[], ['v1.31.1-r0']].map(
      (offered) => ({ name: 'target-not-offered', asserted: 'v1.34', offered, live: 'v1.29.3-r0', hops }) as const,
    ),
  ),
  ...(['backup', 'end-of-service', 'target-offered'] as const).flatMap((key) =>
    [
      ...(['no-target', 'in-the-future', 'not-saved', 'not-in-response'] as const).map((code) => ({ code })),
      ...[403, 500, null].map((status) => ({ code: 'request-failed', kind: 'timeout', status }) as const),
    ].map((why) => ({ name: 'readiness-unknown', key, why }) as const),
  ),
  ...[1, 12].map((pools) => ({ name: 'autoscaling-on', pools: Array<string>(pools).fill(ID) }) as const),
  ...[null, ID].map(
    (text) =>
      ({
        name: 'release-stores-removed-api',
        release: { name: ID, namespace: text, chart: text, chartVersion: text },
        apis: ['policy/v1beta1 PodDisruptionBudget'],
        target: 'v1.25',
      }) as const,
  ),
  ...(['skipped', 'version', 'not-ready'] as const).flatMap((why) =>
    [null, 'v1.31.1-r0'].map((expected) => ({ name: 'nodes-left-behind', why, expected, of: 3 }) as const),
  ),
]

const problems: PolicyFault['problem'][] = [
  ...(['empty', 'too-large', 'unreadable-file', 'unused'] as const).map((code) => ({ code })),
  { code: 'more', count: 19_900 },
  { code: 'not-yaml', detail: 'x' },
  { code: 'unknown-key', key: 'rulez', within: '', allowed: ['rules'] },
  { code: 'missing-key', key: 'reason' },
  { code: 'quoted-number', value: '1' },
  ...(['text', 'whole number', 'list', 'map'] as const).map((expected) => ({ code: 'wrong-type', expected }) as const),
  { code: 'not-listed', value: 'wran', allowed: ['warn'] },
  ...(['date', 'glob', 'version', 'fingerprint', 'filled', 'days', 'link', 'narrowing', 'period'] as const).map(
    (expected) => ({ code: 'not-allowed', value: 'x', expected }) as const,
  ),
  ...BASE_FILE_CODES.map((code: BaseFileCode) => ({
    ...({ code: 'base-unreadable', branch: 'base', ref: code === 'refused' ? null : 'main' } as const),
    why: { code, status: null, checkout: null },
  })),
  ...CHECKOUT_CODES.map((checkout: CheckoutCode) => ({
    ...({ code: 'base-unreadable', branch: 'default-branch', ref: 'main' } as const),
    why: { code: 'no-permission', status: 403, checkout } as const,
  })),
  { code: 'absent-on-base', branch: 'base', ref: 'main' },
  { code: 'absent-on-base', branch: 'default-branch', ref: 'main' },
  { code: 'both-spellings', other: 'p.yaml' },
  { code: 'cannot-lower', items: [] },
  { code: 'cannot-lower', items: ['A', 'B'] },
  { code: 'cannot-waive', items: ['A'] },
  { code: 'expired', expires: '2026-01-01' },
  { code: 'too-far', expires: '2027-01-01', days: 365, most: 90 },
]
export const POLICIES = ['', 'rules[0].match'].flatMap((at) =>
  problems.map(
    (problem): DiagnosticDetail => ({
      name: 'policy-error',
      fault: { file: 'p.yml', line: at === '' ? null : 3, column: null, at, about: 'A', problem },
    }),
  ),
)

const error = (kind: FailureKind, over: object = {}): CceError =>
  new CceError({
    kind,
    operation: 'ShowPreCheck',
    method: 'GET',
    url: 'https://cce.test/a',
    status: 403,
    code: 'CCE.01',
    apiMessage: null,
    requestId: 'r',
    attempts: 2,
    detail: null,
    retryStop: null,
    ...over,
  })

const KINDS = [
  ...['bad-credentials', 'clock-skew', 'no-permission', 'not-found', 'not-published', 'throttled', 'no-balance'],
  ...['conflict', 'bad-request', 'server-error', 'unexpected-status', 'timeout', 'run-deadline', 'cancelled'],
  ...['unknown-host', 'unreachable', 'connection-lost', 'tls', 'proxy', 'redirected', 'truncated', 'too-large'],
  ...['not-json', 'not-http'],
] as FailureKind[]

/** A failed call of every kind. */
export const FAILURES = [
  ...KINDS.flatMap((kind) => [error(kind), error(kind, { method: 'POST' })]),
  ...['CCE.01429002', 'CCE.01429003'].map((code) => error('throttled', { code })),
  error('no-permission', { code: 'CCE.01403002' }),
  error('no-permission', { operation: 'UpgradeCluster' }),
  ...['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'EPROTO'].map((text) =>
    error('tls', { detail: { code: 'system-error', text } }),
  ),
  error('bad-credentials', { apiMessage: 'failed to reach the limit' }),
]

/** Settings of which each is wrong in its own way. */
const WRONG: Record<string, string>[] = [
  { nonsense: 'x' },
  { checks: 'x, addons' },
  { checks: ',' },
  { 'fail-on': 'x' },
  { 'cluster-id': '..' },
  { region: 'X' },
  { endpoint: 'x' },
  { endpoint: 'http://x.test' },
  { endpoint: 'https://x.test/?a' },
  { endpoint: 'https://x.test/api/v3' },
  { 'target-version': 'latest' },
  { 'min-validity': '5 minutes' },
  { 'min-validity': '25h' },
  { 'poll-interval': '0s' },
  { autopilot: 'yes' },
  { 'report-dir': '..' },
  { 'report-dir': '.git/x' },
  { policy: '/' },
  { paths: '!a' },
  { paths: 'a/**, !a' },
  ...['../a', '!', '\u200ba', '$ABC', 'a\\b', '"a,b"', '"a', 'a b', 'a;b', '.git/x', '{a', '{a}', 'x'.repeat(1001)].map(
    (paths) => ({ paths: `b, ${paths}` }),
  ),
  { results: ',' },
  { results: 'x\0' },
  { 'access-key': 'short', 'secret-key': 'long-enough' },
  { 'access-key': 'long-enough' },
  { 'security-token': 'long-enough' },
  { 'auth-token': 'long-enough', 'access-key': 'long-enough' },
  { start: 'always' },
  { start: 'always', 'target-version': 'v1.31', results: 'a.json', checks: 'upgrade', 'precheck-task-id': 'a' },
  { autopilot: 'true', checks: 'addons' },
]
const faults = WRONG.flatMap((inputs) => {
  const { faults: wrong, missing } = readSettings({ inputs, env: {} })
  return [...wrong, ...missing]
})
export const SETTINGS = faults.map((fault): DiagnosticDetail => ({ name: 'wrong-settings', fault }))
