import type { DiagnosticDetail, DiagnosticName } from '../../src/model/diagnostic.js'

const at = (text: string): number => Date.parse(text)
const NOW = at('2026-01-15T12:00:00Z')
const HOUR = 3_600_000

/** The failed call of an example. */
const failure = {
  operation: 'ListPreCheckTasks',
  method: 'GET',
  url: 'https://cce.cn-north-4.myhuaweicloud.com/api/v3/projects/PROJECT/clusters/CLUSTER/operation/precheck/tasks',
  apiMessage: null,
  requestId: null,
  attempts: 1,
  retryStop: null,
  detail: null,
} as const

/** What each finding of the gate itself can look like, one example or more. */
export const DIAGNOSTIC_EXAMPLES: Readonly<Record<DiagnosticName, readonly DiagnosticDetail[]>> = {
  'not-finished': [
    { name: 'not-finished', of: 'task', what: '', phase: 'Running', waitedMs: 900_000 },
    { name: 'not-finished', of: 'cluster', why: 'time-over' },
  ],
  'task-errored': [{ name: 'task-errored', message: 'execute timeout' }],
  'result-expired': [
    { name: 'result-expired', expiresAt: NOW - 0.5 * HOUR, now: NOW, minValidityMs: 300_000, cceAheadMs: null },
  ],
  'no-expiry': [{ name: 'no-expiry', raw: null }],
  'skipped-item': [{ name: 'skipped-item', item: 'NodeDiskCheck' }],
  'target-mismatch': [
    { name: 'target-mismatch', which: 'target', asserted: 'v1.31', actual: 'v1.30.6-r0' },
    {
      name: 'target-mismatch',
      which: 'not-offered',
      asserted: 'v1.31',
      offered: ['v1.30.6-r0'],
      live: 'v1.28.8-r0',
      isTarget: false,
    },
  ],
  'cluster-mismatch': [
    {
      name: 'cluster-mismatch',
      asserted: '6dcb8ba7-2c9c-11ee-8f45-0255ac1001ab',
      actual: 'c0ffee00-2c9c-11ee-8f45-0255ac1001ab',
    },
  ],
  'cluster-state': [
    { name: 'cluster-state', which: 'phase', phase: 'ScalingUp', waitedMs: 900_000 },
    { name: 'cluster-state', which: 'phase', phase: 'Hibernation', waitedMs: 0 },
  ],
  'stale-upgrade': [
    {
      name: 'stale-upgrade',
      why: 'too-old',
      endedAt: NOW - 50 * HOUR,
      now: NOW,
      maxAgeMs: 24 * HOUR,
      cceAheadMs: null,
    },
  ],
  'no-result': [
    { name: 'no-result', why: 'no-task' },
    { name: 'no-result', why: 'no-checkout' },
  ],
  'unexplained-failure': [{ name: 'unexplained-failure', of: 'node check', message: '' }],
  'unknown-value': [
    {
      name: 'unknown-value',
      field: 'level',
      item: 'NodeDiskCheck',
      raw: 'Severe',
      known: ['Fatal', 'Warning', 'Info'],
    },
  ],
  'unreadable-response': [
    {
      name: 'unreadable-response',
      what: 'precheck-task',
      fault: { code: 'other-kind', kind: 'List', expected: 'PreCheckTask' },
    },
  ],
  'api-error': [
    {
      name: 'api-error',
      failure: {
        ...failure,
        kind: 'throttled',
        status: 429,
        code: 'APIGW.0308',
        attempts: 3,
        requestId: '4ca0a69e094b4b13a2740997b4e4d181',
      },
    },
  ],
  'no-access': [
    {
      name: 'no-access',
      failure: { ...failure, kind: 'no-permission', status: 403, code: 'CCE.01403001', apiMessage: 'Forbidden.' },
    },
    { name: 'no-access', author: 'fork', missing: ['access-key', 'secret-key'], excused: false },
  ],
  'wrong-settings': [
    {
      name: 'wrong-settings',
      fault: {
        input: 'fail-on',
        value: 'exceptions',
        problem: { code: 'not-listed', allowed: ['fatal', 'exception', 'warning', 'any', 'none'] },
        suggestion: 'exception',
      },
    },
  ],
  'policy-error': [
    {
      name: 'policy-error',
      fault: {
        file: '.github/cce-upgrade-policy.yml',
        line: 8,
        column: 5,
        at: 'waivers[0]',
        about: 'NodeDiskCheck',
        problem: { code: 'cannot-waive', items: ['NodeDiskCheck (Exception)'] },
      },
    },
    {
      name: 'policy-error',
      fault: {
        file: '.github/cce-upgrade-policy.yml',
        line: 3,
        column: 1,
        at: '',
        about: '',
        problem: {
          code: 'unknown-key',
          key: 'waivrs',
          within: '',
          allowed: ['version', 'fail-on', 'rules', 'waivers'],
        },
      },
    },
  ],
  'earlier-stage': [
    {
      name: 'earlier-stage',
      stage: 'production',
      target: 'v1.31',
      now: NOW,
      holds: [{ name: 'staging-a', stage: 'staging', why: 'other-version', live: 'v1.29.8-r0' }],
    },
  ],
  'clusters-file-error': [
    {
      name: 'clusters-file-error',
      fault: {
        file: '.github/cce-clusters.yml',
        line: 4,
        column: 3,
        at: '[1]',
        about: '',
        problem: { code: 'missing-key', key: 'id' },
        place: 'workspace',
      },
    },
  ],
  'upgrade-failed': [
    {
      name: 'upgrade-failed',
      lastUpgrade: { phase: 'Failed', progress: '62.50' },
      steps: ['upgrade-limit-check: Failed'],
      omittedSteps: 0,
    },
  ],
  'upgrade-paused': [{ name: 'upgrade-paused', progress: '62.50' }],
  'postcheck-failed': [{ name: 'postcheck-failed' }],
  'job-report': [
    { name: 'job-report', problem: { code: 'missing', expected: 3, found: 2, clusters: ['prod-a', 'prod-b'] } },
  ],
  'backup-too-old': [{ name: 'backup-too-old', latestAt: NOW - 50 * HOUR, now: NOW, maxAgeMs: 24 * HOUR }],
  'target-not-offered': [
    {
      name: 'target-not-offered',
      asserted: 'v1.31',
      offered: ['v1.29.8-r0'],
      live: 'v1.27.3-r0',
      hops: [
        { from: 'v1.27', to: 'v1.29', isOffered: true, removedApis: null },
        { from: 'v1.29', to: 'v1.31', isOffered: false, removedApis: null },
      ],
    },
  ],
  'end-of-service': [
    {
      name: 'end-of-service',
      version: 'v1.29.8-r0',
      region: 'eu-de',
      support: {
        state: 'dated',
        month: '2026-06',
        endsAt: at('2026-06-01T00:00:00Z'),
        source: { url: 'https://docs.otc.t-systems.com/', asOf: '2026-04-16' },
      },
      now: at('2026-04-20T00:00:00Z'),
      leastMs: 90 * 24 * HOUR,
    },
  ],
  'readiness-unknown': [
    { name: 'readiness-unknown', key: 'backup', why: { code: 'request-failed', kind: 'no-permission', status: 403 } },
  ],
  'autoscaling-on': [{ name: 'autoscaling-on', pools: ['default-pool', 'batch'] }],
  'release-stores-removed-api': [
    {
      name: 'release-stores-removed-api',
      release: { name: 'shop', namespace: 'web', chart: 'shop', chartVersion: '1.2.0' },
      apis: ['policy/v1beta1 PodDisruptionBudget'],
      target: 'v1.25',
    },
  ],
  'nodes-left-behind': [{ name: 'nodes-left-behind', why: 'version', expected: 'v1.31.1-r0', of: 12 }],
  'internal-error': [
    { name: 'internal-error', during: 'check', what: null, message: 'Cannot read properties of undefined' },
  ],
}
