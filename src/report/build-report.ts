import { adviceFor, OVERVIEW_URL } from '../knowledge/catalogue.js'
import { type CheckResult, passedNames } from '../model/check-result.js'
import type { ClusterFacts } from '../model/cluster-facts.js'
import type { DecidedObservation, DecidedResult } from '../model/decided.js'
import type { ItemFailure } from '../model/finding.js'
import { fingerprintOf } from '../model/fingerprint.js'
import type {
  CheckReport,
  ClusterReport,
  Counts,
  FailOn,
  Finding,
  NotCovered,
  Report,
  Verdict,
} from '../model/report.js'
import { isoTime } from '../model/timestamp.js'
import { CCE_WILL_REFUSE, EXECUTE_EXCEPTION_FIX, itSays } from './messages/en.js'
import { gateSentence } from './messages/gate-sentences.js'
import { reasonFor } from './reason.js'

/** What the run was asked about, as asserted. Null: not asserted. */
export interface Subject {
  readonly clusterId: string | null
  readonly region: string | null
  readonly projectId: string | null
  readonly currentVersion: string | null
  readonly targetVersion: string | null
}

export interface ReportInput {
  readonly subject: Subject
  readonly results: readonly DecidedResult[]
  /** observations about the whole run: wrong settings, no access */
  readonly aboutRun: readonly DecidedObservation[]
  readonly verdict: Verdict
  readonly green: boolean
  readonly failOn: FailOn
  readonly version: string
  /** epoch milliseconds */
  readonly now: number
  /** how many files the change touches, where the verdict is `not-applicable` */
  readonly changedFiles: number | null
  readonly facts: ClusterFacts
  /** what a reader may think is covered and is not; it changes no decision */
  readonly notCovered: readonly { readonly check: string | null; readonly what: string }[]
  readonly highest: (verdicts: readonly Verdict[]) => Verdict
}

const SEVERITY: readonly string[] = ['block', 'inconclusive', 'warn', 'notice', 'waived']
const LEVEL_ORDER: readonly (string | null)[] = ['Fatal', 'Warning', 'Info', null]

/** Puts everything that was decided into one report, as `report.json` has it. Pure. */
export function buildReport(input: ReportInput): Report {
  const clusters = clustersOf(input)
  const findings = [
    ...input.aboutRun.map((one) => findingOf(one, input.subject.clusterId)),
    ...clusters.flatMap(({ id, results }) =>
      results.flatMap(({ result, decided }) => decided.map((one) => findingOf(one, result.clusterId ?? id))),
    ),
  ].sort(byWeight)
  const counts = countsOf(findings, input.results)
  const clusterReports = clusters.map((cluster) => clusterReport(cluster, input))
  const absent = notCoveredOf(clusters)
  const clusterId = clusters[0]?.id ?? input.subject.clusterId
  const notCovered = [...absent, ...input.notCovered.map((one) => ({ clusterId, ...one }))]
  const expiries = input.results.map(({ result }) => result.expiresAt).filter((at) => at !== null)
  return {
    schemaVersion: 1,
    tool: { name: 'cce-upgrade-gate', version: input.version },
    generatedAt: isoTime(input.now),
    verdict: input.verdict,
    reason: reasonFor({ ...input, counts, findings, clusters: clusterReports, isWhole: absent.length === 0 }),
    failOn: input.failOn,
    green: input.green,
    counts,
    expiresAt: expiries.length > 0 ? isoTime(Math.min(...expiries)) : null,
    clusters: clusterReports,
    findings,
    resolved: [],
    notCovered,
  }
}

interface Cluster {
  readonly id: string | null
  readonly results: readonly DecidedResult[]
}

/** Results by cluster. One that names none is taken as the cluster asserted, or as the only one that is named. */
function clustersOf({ subject, results }: ReportInput): Cluster[] {
  if (results.length === 0) return []
  if (subject.clusterId !== null) return [{ id: subject.clusterId, results }]
  const named = [...new Set(results.map(({ result }) => result.clusterId).filter((id) => id !== null))]
  const only = named.length === 1 ? (named[0] ?? null) : null
  const ids = [...new Set(results.map(({ result }) => result.clusterId ?? only))]
  return ids.map((id) => ({ id, results: results.filter(({ result }) => (result.clusterId ?? only) === id) }))
}

function clusterReport({ id, results }: Cluster, input: ReportInput): ClusterReport {
  const ofTask = (pick: (result: CheckResult) => string | null) =>
    results.map(({ result }) => pick(result)).find((version) => version !== null) ?? null
  return {
    id,
    name: input.facts.name,
    region: input.subject.region,
    projectId: input.subject.projectId,
    currentVersion: ofTask((result) => result.currentVersion) ?? input.subject.currentVersion,
    targetVersion: input.subject.targetVersion ?? ofTask((result) => result.targetVersion),
    targetAsserted: input.subject.targetVersion !== null,
    verdict: input.highest(results.map(({ verdict }) => verdict)),
    facts: factsOf(input.facts),
    checks: results.map((one) => checkReport(one, id)),
  }
}

/** The facts as the report has them: what was not told is left out. */
function factsOf({ name: _, latestBackupAt, ...facts }: ClusterFacts): Record<string, unknown> {
  const told = Object.entries({ ...facts, latestBackupAt: isoTime(latestBackupAt) })
  return Object.fromEntries(told.filter(([, value]) => value !== null))
}

function checkReport({ result, verdict }: DecidedResult, clusterId: string | null): CheckReport {
  return {
    check: result.check,
    addon: result.addon,
    clusterId: result.clusterId ?? clusterId,
    taskId: result.taskId,
    phase: result.phase,
    verdict,
    takenAt: isoTime(result.takenAt),
    expiresAt: isoTime(result.expiresAt),
    currentVersion: result.currentVersion,
    targetVersion: result.targetVersion,
    nodeCount: result.nodeCount,
    progress: result.progress,
    passed: passedNames(result.items).size,
    items: result.items,
    skipped: result.skipped,
  }
}

function findingOf(decided: DecidedObservation, clusterId: string | null): Finding {
  const { observation, decision, otherwise, counts, rule, waiver } = decided
  const common = {
    fingerprint: fingerprintOf(observation),
    clusterId,
    check: observation.check,
    decision,
    decides: counts,
    addon: observation.addon,
    nodes: observation.nodes,
    location: null,
    rule,
    waiver,
    status: null,
  }
  if (observation.from === 'item') {
    const advice = adviceFor(observation, 'en')
    const { scope, name, kind, level, group, message, errorCodes, risk } = observation
    const fix = itemFix(observation, otherwise, advice.fix)
    return {
      ...common,
      scope,
      name,
      title: advice.title,
      kind,
      level,
      group,
      phase: 'Failed',
      message,
      errorCodes,
      risk,
      fix,
      docUrl: advice.docUrl,
      match: advice.match,
    }
  }
  const sentence = gateSentence(observation.fact, observation.check)
  const { kind = null, level = null, group = null, phase = null, message: said = '' } = observation.standsFor ?? {}
  return {
    ...common,
    scope: 'gate',
    name: observation.fact.name,
    title: sentence.title,
    kind,
    level,
    group,
    phase,
    message: said === '' ? sentence.message : `${sentence.message} ${itSays(said)}`,
    errorCodes: [],
    risk: {},
    fix: sentence.fix,
    docUrl: observation.standsFor ? OVERVIEW_URL : null,
    match: 'none',
  }
}

function itemFix(item: ItemFailure, otherwise: string, advice: string): string {
  if (item.group === 'ExecuteException') return EXECUTE_EXCEPTION_FIX
  return item.kind === 'Exception' && otherwise !== 'block' ? `${CCE_WILL_REFUSE} ${advice}` : advice
}

/** The most severe first; then by name, so that the same result is always told in the same order. */
function byWeight(a: Finding, b: Finding): number {
  return (
    SEVERITY.indexOf(a.decision) - SEVERITY.indexOf(b.decision) ||
    LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level) ||
    b.nodes.length - a.nodes.length ||
    compare(a.check ?? '', b.check ?? '') ||
    compare(a.name, b.name) ||
    compare(a.clusterId ?? '', b.clusterId ?? '') ||
    compare(a.addon?.instanceName ?? '', b.addon?.instanceName ?? '') ||
    compare(a.addon?.instanceId ?? '', b.addon?.instanceId ?? '') ||
    compare(a.title, b.title) ||
    compare(a.fingerprint, b.fingerprint)
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function countsOf(findings: readonly Finding[], results: readonly DecidedResult[]): Counts {
  const count = (decision: string) => findings.filter((finding) => finding.decision === decision).length
  return {
    blocking: count('block'),
    warning: count('warn'),
    notice: count('notice'),
    waived: count('waived'),
    inconclusive: count('inconclusive'),
    passed: results.reduce((sum, { result }) => sum + passedNames(result.items).size, 0),
    new: null,
    resolved: null,
  }
}

function notCoveredOf(clusters: readonly Cluster[]): NotCovered[] {
  return clusters.flatMap(({ id, results }) =>
    results.flatMap(({ result }) =>
      result.absentSections.map((section) => ({
        clusterId: id,
        check: result.check,
        what: `The ${section}: the finished task leaves this section out altogether.`,
      })),
    ),
  )
}
