import { diagnosticMessage } from '../../src/messages/diagnostics.js'
import { manifestGapText } from '../../src/messages/manifest-coverage.js'
import type { DiagnosticDetail } from '../../src/model/diagnostic.js'
import type { JobReportProblem } from '../../src/model/job-report.js'
import { localize } from '../../src/model/language.js'
import { UNREAD_REASONS } from '../../src/model/manifest.js'
import type { PlanProblem } from '../../src/model/plan.js'
import { READING_CODES, type ReadingFault, type ResponseName } from '../../src/model/reading-fault.js'
import type { TargetSourceProblem } from '../../src/model/target-source.js'
import { plain, table } from './markdown.js'

const HEAD = ['reason', 'what the report says', 'what to do']

/** A row of a reason: what the report says, and what to do. */
function rowOf(reason: string, detail: DiagnosticDetail): readonly string[] {
  const { message, fix } = diagnosticMessage(detail, 'precheck')
  return [reason, plain(message.en), plain(localize(fix, 'en'))]
}

type Detailed = Exclude<ReadingFault, { readonly code: (typeof READING_CODES)[number] }>

const FILE = 'evidence/a.json'

/** Why a response cannot be read, beyond what its code says. */
const READINGS: Readonly<Record<Detailed['code'], Detailed>> = {
  shape: { code: 'shape', of: 'item', path: 'level', expected: 'string' },
  'other-kind': { code: 'other-kind', kind: 'List', expected: 'PreCheckTask' },
  'no-json': { code: 'no-json', file: FILE },
  'no-kind': { code: 'no-kind', file: FILE },
  'error-body': { code: 'error-body', file: FILE },
  'start-answer': { code: 'start-answer', file: FILE },
  'no-index': { code: 'no-index', file: 'evidence/fleet-clusters.json' },
  'absent-file': { code: 'absent-file', file: FILE },
  'kind-in-file': { code: 'kind-in-file', kind: 'PreCheck', expected: 'PreCheckTask', file: FILE },
}

const responseOf = (fault: ReadingFault): ResponseName =>
  'file' in fault
    ? 'saved-response'
    : fault.code.includes('addon') || fault.code === 'unnamed-start'
      ? 'addon-tasks'
      : 'precheck-task'

/** A row for each reason why a response cannot be read. */
export const readingTable = (): string =>
  table(
    HEAD,
    [...READING_CODES.map((code): ReadingFault => ({ code })), ...Object.values(READINGS)].map((fault) =>
      rowOf(fault.code, { name: 'unreadable-response', what: responseOf(fault), fault }),
    ),
  )

const PLANS: Readonly<Record<PlanProblem['code'], PlanProblem>> = {
  'not-json': { code: 'not-json' },
  'not-json-plan': { code: 'not-json-plan' },
  log: { code: 'log' },
  wrapper: { code: 'wrapper' },
  'not-a-plan': { code: 'not-a-plan' },
  state: { code: 'state' },
  'format-version': { code: 'format-version', version: '2.0' },
  'unknown-change': { code: 'unknown-change', address: 'huaweicloud_cce_cluster.prod' },
}

/** A row for each reason why a file cannot be read as a plan. */
export const planTable = (): string =>
  table(
    HEAD,
    Object.values(PLANS).map((problem) =>
      rowOf(problem.code, { name: 'unreadable-response', plan: 'plan.json', problem }),
    ),
  )

const MAIN = { file: 'main.tf', line: 12 }
const CANDIDATE = { version: 'v1.31', at: MAIN, name: 'huaweicloud_cce_cluster_upgrade.prod.target_version' }

const TARGETS: Readonly<Record<TargetSourceProblem['code'], TargetSourceProblem>> = {
  ambiguous: {
    code: 'ambiguous',
    candidates: [CANDIDATE, { ...CANDIDATE, version: 'v1.32', at: { file: 'main.tf', line: 40 } }],
    omitted: 0,
  },
  'no-candidate': { code: 'no-candidate', files: 3, paths: ['clusters/**'], otherKind: null },
  'no-key': {
    code: 'no-key',
    file: 'prod.yaml',
    key: 'cluster.verson',
    existing: 'cluster',
    keys: ['version'],
    omitted: 0,
  },
  'not-version': { code: 'not-version', candidate: { ...CANDIDATE, version: null }, value: 'latest' },
  'unreadable-file': { code: 'unreadable-file', file: 'prod.yaml', why: 'absent' },
  'unreadable-syntax': { code: 'unreadable-syntax', at: MAIN },
  'too-many': { code: 'too-many', what: 'files', most: 5_000 },
  'slow-paths': { code: 'slow-paths' },
  'no-checkout': { code: 'no-checkout', needs: 'auto', isProposal: true },
  'other-commit': { code: 'other-commit', checkedOut: '1'.repeat(40), expected: '2'.repeat(40) },
  'branch-unreadable': {
    code: 'branch-unreadable',
    file: 'prod.yaml',
    ref: 'main',
    why: { code: 'no-permission', status: 403, checkout: null },
  },
  'absent-on-branch': { code: 'absent-on-branch', file: 'prod.yaml', ref: 'main' },
}

/** A row for each reason why the target version cannot be read from the repository. */
export const targetTable = (): string =>
  table(
    HEAD,
    Object.values(TARGETS).map((problem) => rowOf(problem.code, { name: 'target-mismatch', which: 'unread', problem })),
  )

const JOBS: Readonly<Record<JobReportProblem['code'], JobReportProblem>> = {
  missing: { code: 'missing', expected: 3, found: 2, clusters: ['prod-a'] },
  surplus: { code: 'surplus', expected: 1, found: 2, files: ['a/report.json', 'b/report.json'] },
  unreadable: { code: 'unreadable', file: 'a/report.json', why: 'not-json' },
  'unknown-commit': { code: 'unknown-commit', file: 'a/report.json' },
  'other-commit': { code: 'other-commit', file: 'a/report.json', commit: '1'.repeat(40), expected: '2'.repeat(40) },
  'other-run': { code: 'other-run', file: 'a/report.json', run: '66', expected: '77' },
  'earlier-attempt': { code: 'earlier-attempt', file: 'a/report.json', attempt: 1, expected: 2 },
  incomplete: { code: 'incomplete', file: 'a/report.json', clusters: ['prod-a'] },
  'other-policy': { code: 'other-policy', file: 'a/report.json', other: 'b/report.json' },
  duplicate: { code: 'duplicate', file: 'a/report.json', other: 'b/report.json' },
  'failed-job': { code: 'failed-job', result: 'failure' },
}

/** A row for each reason why reports of jobs do not make one. */
export const jobTable = (): string =>
  table(
    HEAD,
    Object.values(JOBS).map((problem) => rowOf(problem.code, { name: 'job-report', problem })),
  )

/** A row for each reason why a file of the repository was not read. */
export const unreadTable = (): string =>
  table(
    ['reason', 'what the report says'],
    UNREAD_REASONS.map((why) => [
      why,
      plain(
        manifestGapText({ check: 'manifests', code: 'unread-manifest', file: 'deploy/web.yaml', line: null, why }).en,
      ),
    ]),
  )
