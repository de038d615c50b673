import fc from 'fast-check'
import type { Language } from '../../src/model/language.js'
import type { CheckReport, ClusterReport, Report, ReportFinding } from '../../src/model/report.js'
import { failed, NOW, precheck, stage } from '../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../support/cce/results.js'
import { policyOf, reportOf } from '../support/reports/report-of.js'
import { hostile } from '../text/hostile.js'

export const bytes = (text: string) => Buffer.byteLength(text, 'utf8')

/** The report on a response of the pre-upgrade check, which is read as it is. */
export function reading(raw: unknown, { policy = '', language = 'en' as Language, minValidityMs = 0 } = {}): Report {
  const result = precheckResult(raw, { ...NOTHING_ASSERTED, minValidityMs }, NOW, null)
  return reportOf([result], { language, ...(policy === '' ? {} : { policy: policyOf(policy) }) })
}

/** The report on a cluster on which the same items fail on every node. */
export function allFailing(
  nodes: number,
  items: number,
  itemAt: (index: number, node: string) => Parameters<typeof failed>[0],
): Report {
  const nodeStageStatus = Array.from({ length: nodes }, (_, node) => {
    const name = `prod-${'abcd'[node % 4]}-${String(node).padStart(4, '0')}`
    return stage(name, ...Array.from({ length: items }, (__, index) => failed(itemAt(index, name))))
  })
  return reading(precheck({ status: { phase: 'Failed', nodeCheckStatus: { phase: 'Failed', nodeStageStatus } } }))
}

const LEVELS = ['Fatal', 'Warning', 'Info']

/** An item of any kind and level. */
export const mixedItem = (index: number) => ({
  name: `NodeItem${index}Check`,
  kind: index % 3 === 0 ? 'Exception' : 'Risk',
  level: LEVELS[index % 3],
  message: `item ${index} failed on this node`,
})

/** Stands in every value of a configuration risk: no file but report.json may hold it. */
export const SECRET = 'zqsecretzq'

export const finding = (over: Partial<ReportFinding> = {}): ReportFinding => ({
  fingerprint: 'f0123456789abcdef',
  clusterId: 'cluster-a',
  check: 'precheck',
  scope: 'node',
  name: 'NodeDiskCheck',
  title: 'Node disks',
  decision: 'block',
  decides: true,
  kind: 'Exception',
  level: 'Fatal',
  group: 'NodeCheck',
  phase: 'Failed',
  message: 'The disk is full',
  errorCodes: [],
  nodes: [],
  addon: null,
  risk: {},
  object: null,
  location: null,
  cell: null,
  rule: null,
  waiver: null,
  meaning: 'The disk has no room.',
  fix: 'Free some space.',
  who: 'you',
  owner: 'platform',
  commands: [],
  docUrl: 'https://support.huaweicloud.com/intl/en-us/usermanual-cce/cce_10_0445.html',
  match: 'exact',
  advice: 'catalogue',
  status: null,
  ...over,
})

export const row = (name: string, passed: number, failed = 0, undecided = 0): CheckReport['items'][number] => ({
  name,
  kind: 'Exception',
  level: 'Fatal',
  group: 'NodeCheck',
  passed,
  failed,
  undecided,
})

export const check = (over: Partial<CheckReport> = {}): CheckReport => ({
  check: 'precheck',
  addon: null,
  clusterId: null,
  taskId: 'task-1',
  phase: 'Failed',
  verdict: 'block',
  takenAt: '2026-01-01T00:00:00Z',
  expiresAt: '2026-01-01T01:00:00Z',
  currentVersion: 'v1.29.3-r0',
  targetVersion: 'v1.31.1-r0',
  nodeCount: 0,
  progress: null,
  passed: 0,
  items: [],
  skipped: [],
  ...over,
})

export const cluster = (id: string | null, ...checks: CheckReport[]): ClusterReport => ({
  id,
  name: null,
  region: null,
  projectId: null,
  currentVersion: null,
  targetVersion: 'v1.31',
  targetAsserted: true,
  verdict: 'block',
  facts: {},
  checks,
  skippedCheckItemList: [],
})

export const report = (over: Partial<Report> = {}): Report => ({
  schemaVersion: 1,
  tool: { name: 'cce-upgrade-gate', version: '1.0.0' },
  generatedAt: '2026-01-01T00:00:00Z',
  language: 'en',
  verdict: 'block',
  reason: '1 cause must be fixed before v1.31',
  failOn: 'exception',
  headline: '1 cause must be fixed before v1.31',
  asked: {
    checks: null,
    clusterId: null,
    currentVersion: null,
    targetVersion: null,
    minValidityMs: 0,
    failOn: null,
    precheckTaskId: null,
    addonTaskId: null,
    addonInstanceId: null,
    addonCheckType: 'all',
    upgradeTaskId: null,
  },
  policy: null,
  green: false,
  expiresAt: null,
  clusters: [],
  findings: [],
  resolved: [],
  notCovered: [],
  unknownItems: [],
  counts: { blocking: 1, warning: 0, notice: 0, waived: 0, inconclusive: 0, passed: 0, new: null, resolved: null },
  ...over,
})

/** One check of one cluster with these findings. */
export const about = (findings: readonly ReportFinding[], items: CheckReport['items'] = []): Report =>
  report({ findings, clusters: [cluster('cluster-a', check({ items, clusterId: 'cluster-a' }))] })

const or = <T, U>(one: fc.Arbitrary<T>, other: U) => fc.oneof(one, fc.constant(other))
const text = or(hostile, null)
const addon = fc.record({ template: text, instanceId: text, instanceName: text, targetVersion: text })
const node = fc.record({ uid: text, name: text })
const number = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(0, -1, 1.5, Number.MAX_SAFE_INTEGER))
const location = fc.record(
  {
    file: fc.oneof(hostile, fc.constantFrom('a b/ü 节.tf', '../x', '/etc/passwd', 'C:\\x')),
    line: number,
    endLine: number,
    column: number,
  },
  { requiredKeys: ['file', 'line'] },
)
const configuration = fc
  .record({ package: fc.constant('kubelet'), field: fc.string() })
  .map((one) => ({ ...one, value: SECRET, originalValue: { deep: SECRET } }))
const risk = fc.record(
  {
    configurationRisks: fc.array(configuration, { maxLength: 3 }),
    deprecatedAPIRisks: fc.array(
      fc.record({ url: fc.oneof<fc.Arbitrary<unknown>[]>(hostile, fc.anything()), userAgent: hostile }),
      { maxLength: 3 },
    ),
    nodeRisks: fc.array(fc.anything(), { maxLength: 2 }),
    addonRisks: fc.array(fc.record({ addonTemplateName: hostile }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
)
const waiver = fc.record({
  entry: hostile,
  line: number,
  reason: hostile,
  owner: hostile,
  expires: hostile,
  daysLeft: fc.nat(90),
})
const rule = fc.record({
  entry: hostile,
  line: number,
  decision: fc.constantFrom('block' as const, 'warn' as const),
  reason: text,
})

/** Words of ours in the advice of the catalog, anything in that of a policy. */
const advice = fc.oneof(
  fc.record({
    advice: fc.constant('policy' as const),
    title: hostile,
    meaning: hostile,
    fix: hostile,
    docUrl: hostile,
    commands: fc.array(hostile, { maxLength: 2 }),
  }),
  fc.constant({ title: 'Node disks' }),
)

const name = fc.oneof(
  hostile,
  fc.constantFrom('NodeDiskCheck', 'NodeCPUCheck', 'policy-error', '__proto__', 'constructor'),
)
const checkNames = fc.constantFrom('precheck', 'addons', 'upgrade', 'postcheck', 'manifests')
const id = fc.oneof(fc.constantFrom('cluster-a', 'cluster-b'), hostile)

const anyFinding: fc.Arbitrary<ReportFinding> = fc
  .tuple(
    fc.record({
      name,
      clusterId: or(id, null),
      check: or(checkNames, null),
      message: hostile,
      risk,
      kind: text,
      level: text,
      group: text,
      errorCodes: fc.array(hostile, { maxLength: 3 }),
      nodes: fc.array(node, { maxLength: 8 }),
      addon: or(addon, null),
      location: or(location, null),
      decides: fc.boolean(),
      waiver: or(waiver, null),
      rule: or(rule, null),
      scope: fc.constantFrom(
        'cluster' as const,
        'node' as const,
        'addon' as const,
        'manifest' as const,
        'gate' as const,
      ),
      decision: fc.constantFrom(
        'block' as const,
        'warn' as const,
        'notice' as const,
        'waived' as const,
        'inconclusive' as const,
      ),
      match: fc.constantFrom('exact' as const, 'guessed' as const, 'none' as const),
      status: fc.constantFrom('new' as const, 'known' as const, null),
    }),
    advice,
  )
  .map(([one, words]) => finding({ ...one, ...words }))

const anyRow = fc.record({
  name,
  passed: fc.nat(3),
  failed: fc.nat(3),
  undecided: fc.nat(2),
  kind: text,
  level: text,
  group: text,
})
const verdict = fc.constantFrom(
  'pass' as const,
  'warn' as const,
  'block' as const,
  'inconclusive' as const,
  'not-applicable' as const,
)
const anyCheck = fc
  .record({
    check: checkNames,
    addon: or(addon, null),
    clusterId: or(id, null),
    taskId: text,
    phase: text,
    verdict,
    items: fc.array(anyRow, { maxLength: 5 }),
  })
  .map(check)
const anyCluster = fc
  .tuple(
    or(id, null),
    fc.array(anyCheck, { maxLength: 4 }),
    fc.record({ name: text, region: text, targetVersion: text }),
  )
  .map(([own, checks, more]): ClusterReport => ({ ...cluster(own, ...checks), ...more }))

/** A report with anything in it that somebody else could have written. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    findings: fc.array(anyFinding, { maxLength: 6 }),
    clusters: fc.array(anyCluster, { maxLength: 3 }),
    notCovered: fc.array(
      fc.record({ clusterId: text, check: text, code: fc.constantFrom('own-results', 'no-facts'), what: hostile }),
      { maxLength: 3 },
    ),
    verdict,
    reason: hostile,
    language: fc.constantFrom('en' as const, 'zh-cn' as const),
  })
  .map(report)
