import type { CheckResult } from '../../../src/model/check-result.js'
import { type ClusterResult, NO_FACTS, subjectOf } from '../../../src/model/cluster.js'
import { diagnostic } from '../../../src/model/diagnostic.js'
import type { ExpectedReports, JobReport, MergeTerms } from '../../../src/model/job-report.js'
import { type LoadedPolicy, NO_LOADED_POLICY } from '../../../src/model/policy.js'
import type { Report, WorkflowRun } from '../../../src/model/report.js'
import { decide } from '../../../src/run/decide.js'
import { readSettings } from '../../../src/settings/read-settings.js'
import { failed, goTime, item, NOW, precheck } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { POLICY_PATH, policyOf } from '../../support/reports/report-of.js'

/** What the pre-upgrade check of a cluster found. */
export const SITUATIONS = [
  'ready',
  'blocked',
  'warned',
  'expired',
  'other-target',
  'unread',
  'skipped',
  'uncovered',
  'unreached',
  'at-target',
] as const
export type Situation = (typeof SITUATIONS)[number]

const POLICY = `version: 1
rules:
  - match: { name: DeprecatedApiCheck }
    decision: block
waivers:
  - name: NodeContainerdPodRestartRisk
    reason: maintenance window
    owner: "@org/platform"
    expires: 2026-01-10
  - name: NeverSeen
    reason: nothing has this name
    owner: "@org/platform"
    expires: 2026-01-10
  - name: NodeDiskCheck
    match: { cluster: id-1 }
    reason: tries to waive an exception
    owner: "@org/platform"
    expires: 2026-01-10
  - name: SomeRisk
    match: { cluster: nowhere }
    reason: for another cluster
    owner: "@org/platform"
    expires: 2026-01-10
`

export const FLEET_POLICY: LoadedPolicy = {
  ...NO_LOADED_POLICY,
  ...policyOf(POLICY),
  sha256: 'a'.repeat(64),
  file: POLICY_PATH,
  source: 'base',
  ref: 'main',
  proposal: policyOf('version: 1\nfail-on: warning\n'),
}

/** A policy without rules and waivers. */
export const BARE_POLICY: LoadedPolicy = {
  ...FLEET_POLICY,
  ...policyOf('version: 1\n'),
  sha256: 'a'.repeat(64),
  proposal: null,
}

function resultOf(id: string, situation: Exclude<Situation, 'unreached' | 'at-target'>): CheckResult {
  const items = {
    ready: [item()],
    blocked: [failed({ message: `disk of node-${id} is full` }), item({ name: 'Fine' })],
    warned: [failed({ name: 'NodeContainerdPodRestartRisk', kind: 'Risk', level: 'Warning' })],
    expired: [failed()],
    'other-target': [failed({ name: 'HelmChartCheck' })],
    unread: [failed({ level: 'Odd' })],
    skipped: [item(), failed({ name: 'DeprecatedApiCheck', kind: 'Risk', level: 'Info' })],
    uncovered: [item()],
  }[situation]
  const section = { phase: 'Failed', itemsStatus: items }
  const raw = precheck({
    metadata: { uid: `task-${id}` },
    spec: { clusterID: id, targetVersion: situation === 'other-target' ? 'v1.32.1-r0' : 'v1.31.1-r0' },
    status: {
      phase: items.some(({ phase }) => phase === 'Failed') ? 'Failed' : 'Success',
      expireTimeStamp: goTime(situation === 'expired' ? -60 : 40 + id.length),
      clusterCheckStatus: section.itemsStatus.some(({ phase }) => phase === 'Failed')
        ? section
        : { ...section, phase: 'Success' },
      ...(situation === 'uncovered' && { nodeCheckStatus: undefined }),
    },
  })
  const expected = { ...NOTHING_ASSERTED, clusterId: id, targetVersion: 'v1.31' }
  return precheckResult(JSON.parse(JSON.stringify(raw)), expected, NOW, 0)
}

/** A cluster of a clusters file, with what its check found. */
export function cluster(index: number, situation: Situation): ClusterResult {
  const id = `id-${index}`
  const name = `prod-${index}`
  const subject = { ...subjectOf(id), name, region: 'cn-north-4', projectId: 'p', targetVersion: 'v1.31' }
  const facts = { ...NO_FACTS, name, phase: 'Available', liveVersion: 'v1.29.3-r0' }
  if (situation === 'at-target')
    return {
      subject,
      results: [],
      diagnostics: [],
      facts: { ...facts, liveVersion: 'v1.31.1-r0', offeredTargets: [] },
      gaps: [],
    }
  if (situation === 'unreached') {
    const reason = diagnostic(null, { name: 'not-finished', of: 'cluster', why: 'time-over' })
    return { subject, results: [], diagnostics: [reason], facts: NO_FACTS, gaps: [] }
  }
  return { subject, results: [resultOf(id, situation)], diagnostics: [], facts, gaps: [] }
}

export const RUN: WorkflowRun = { repository: 'octo-org/infra', id: '77', attempt: 1, commit: 'c'.repeat(40) }

/** The report of a run over some clusters. */
export function fleetReport(
  clusters: readonly ClusterResult[],
  over: { readonly policy?: LoadedPolicy; readonly run?: WorkflowRun | null; readonly now?: number } = {},
): Report {
  const { policy = FLEET_POLICY, run = RUN, now = NOW } = over
  return decide({
    settings: readSettings({ inputs: { results: 'saved.json' }, env: {} }),
    clusters,
    runDiagnostics: [],
    policy,
    stages: [],
    now,
    version: '1.0.0',
    run,
    changedFiles: null,
    isRefused: false,
    isExcused: false,
  })
}

/** The report of a job that was limited to some clusters, as its file. */
export const jobReport = (file: string, report: Report, names?: readonly string[]): JobReport => ({
  file,
  content: {
    kind: 'report',
    report: names === undefined ? report : { ...report, asked: { ...report.asked, clusters: names } },
  },
})

const NOTHING_EXPECTED: ExpectedReports = { count: null, jobs: null, sinceAttempt: null, jobsResult: null }

export const mergeTerms = (expected: Partial<ExpectedReports> = {}, over: Partial<MergeTerms> = {}): MergeTerms => ({
  expected: { ...NOTHING_EXPECTED, ...expected },
  run: RUN,
  of: over.run === undefined ? RUN : over.run,
  now: NOW,
  version: '1.0.0',
  language: null,
  ...over,
})
