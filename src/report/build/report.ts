import { absentSection, diagnosticMessage } from '../../messages/diagnostics.js'
import type { OwnEntry } from '../../model/advice.js'
import { type CheckResult, passedNames } from '../../model/check-result.js'
import type { ClusterFacts } from '../../model/cluster-facts.js'
import type { EvaluatedResult, Finding } from '../../model/decided.js'
import { DECISIONS } from '../../model/finding.js'
import { type Language, type Localized, localize } from '../../model/language.js'
import type {
  CheckReport,
  ClusterReport,
  Counts,
  FailOn,
  NotCovered,
  Report,
  ReportFinding,
  RequestedSettings,
  Verdict,
} from '../../model/report.js'
import { isoTime } from '../../model/timestamp.js'
import { countsOf } from './counts.js'
import { findingOf } from './finding.js'
import { type Decisions, type PolicyInput, policyReportOf } from './policy.js'
import { reasonFor, type Told } from './reason.js'
import { skipListOf } from './skip-list.js'

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
  readonly results: readonly EvaluatedResult[]
  /** observations about the whole run: wrong settings, no access */
  readonly aboutRun: readonly Finding[]
  readonly verdict: Verdict
  readonly green: boolean
  readonly failOn: FailOn
  readonly asked: RequestedSettings
  readonly version: string
  readonly language: Language
  /** epoch milliseconds */
  readonly now: number
  /** how many files the change touches, where the verdict is `not-applicable` */
  readonly changedFiles: number | null
  readonly facts: ClusterFacts
  /** what a reader may think is covered and is not; it changes no decision */
  readonly notCovered: readonly { readonly check: string | null; readonly what: Localized }[]
  /** null where nothing was asked */
  readonly policy: PolicyInput | null
  /** what the policy knows of items beside the catalog */
  readonly items: readonly OwnEntry[]
  readonly highest: (verdicts: readonly Verdict[]) => Verdict
}

const LEVEL_ORDER: readonly (string | null)[] = ['Fatal', 'Warning', 'Info', null]

/** Puts everything that was decided into one report, as `report.json` has it. Pure. */
export function buildReport(input: ReportInput): Report {
  const told = toldOf(input, input)
  const findings = told.map(({ finding }) => finding)
  const clusters = clustersOf(input.subject, input.results)
  const counts = allCounts(findings, input.results)
  const clusterReports = clusters.map((cluster) => clusterReport(cluster, input))
  const absent = notCoveredOf(clusters)
  const clusterId = clusters[0]?.id ?? input.subject.clusterId
  const notCovered = [...absent, ...input.notCovered.map((one) => ({ clusterId, ...one }))].map(
    ({ what, ...rest }): NotCovered => ({ ...rest, what: localize(what, input.language) }),
  )
  const reason = reasonFor({ ...input, counts, told, clusters: clusterReports, isWhole: absent.length === 0 })
  const expiries = input.results.map(({ result }) => result.expiresAt).filter((at) => at !== null)
  return {
    schemaVersion: 1,
    tool: { name: 'cce-upgrade-gate', version: input.version },
    generatedAt: isoTime(input.now),
    language: input.language,
    verdict: input.verdict,
    reason: reason.en,
    headline: localize(reason, input.language),
    failOn: input.failOn,
    asked: input.asked,
    policy: policyReportOf(input.policy, findings, (decisions) =>
      toldOf(decisions, input).map(({ finding }) => finding),
    ),
    green: input.green,
    counts,
    expiresAt: expiries.length > 0 ? isoTime(Math.min(...expiries)) : null,
    clusters: clusterReports,
    findings,
    resolved: [],
    notCovered,
    unknownItems: unknownItemsOf(findings),
  }
}

/** Every finding that decisions come to, the most severe first. */
function toldOf({ results, aboutRun }: Decisions, { subject, language, items }: ReportInput): Told[] {
  const tell = (one: Finding, clusterId: string | null): Told => ({
    finding: findingOf(one, clusterId, language, items),
    observation: one.observation,
  })
  return [
    ...aboutRun.map((one) => tell(one, subject.clusterId)),
    ...clustersOf(subject, results).flatMap(({ id, results: own }) =>
      own.flatMap(({ result, decided }) => decided.map((one) => tell(one, result.clusterId ?? id))),
    ),
  ].sort(byWeight)
}

interface Cluster {
  readonly id: string | null
  readonly results: readonly EvaluatedResult[]
}

/** Results by cluster. One that names none is taken as the cluster asserted, or as the only one that is named. */
function clustersOf(subject: Subject, results: readonly EvaluatedResult[]): Cluster[] {
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
    skippedCheckItemList: skipListOf(results.flatMap(({ decided }) => decided)),
  }
}

/** The facts as the report has them: what was not told is left out. */
function factsOf({ name: _, latestBackupAt, ...facts }: ClusterFacts): Record<string, unknown> {
  const told = Object.entries({ ...facts, latestBackupAt: isoTime(latestBackupAt) })
  return Object.fromEntries(told.filter(([, value]) => value !== null))
}

function checkReport({ result, verdict }: EvaluatedResult, clusterId: string | null): CheckReport {
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

/** Each once, in order of the alphabet. */
function unknownItemsOf(findings: readonly ReportFinding[]): Report['unknownItems'] {
  const unknown = findings.filter(({ scope, match }) => scope !== 'gate' && match === 'none')
  const distinct = new Map(
    unknown.map(({ check, name }) => [JSON.stringify([check, name]), { check: check ?? '', name }]),
  )
  return [...distinct.values()].sort((a, b) => compare(a.check, b.check) || compare(a.name, b.name))
}

/** The most severe first; then by name, so that the same result is always told in the same order. */
function byWeight(one: Told, other: Told): number {
  const [a, b] = [one.finding, other.finding]
  return (
    DECISIONS.indexOf(a.decision) - DECISIONS.indexOf(b.decision) ||
    LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level) ||
    b.nodes.length - a.nodes.length ||
    compare(a.check ?? '', b.check ?? '') ||
    compare(a.name, b.name) ||
    compare(a.clusterId ?? '', b.clusterId ?? '') ||
    compare(a.addon?.instanceName ?? '', b.addon?.instanceName ?? '') ||
    compare(a.addon?.instanceId ?? '', b.addon?.instanceId ?? '') ||
    compare(titleKey(one), titleKey(other)) ||
    compare(a.fingerprint, b.fingerprint)
  )
}

/** What tells two findings of the gate's own with one name apart, in whatever language they are told. */
const titleKey = ({ observation }: Told): string =>
  observation.from === 'gate' ? diagnosticMessage(observation.fact, observation.check).title.en : ''

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function allCounts(findings: readonly ReportFinding[], results: readonly EvaluatedResult[]): Counts {
  const passed = results.reduce((sum, { result }) => sum + passedNames(result.items).size, 0)
  return { ...countsOf(findings), passed, new: null, resolved: null }
}

function notCoveredOf(clusters: readonly Cluster[]) {
  return clusters.flatMap(({ id, results }) =>
    results.flatMap(({ result }) =>
      result.absentSections.map((section) => ({
        clusterId: id,
        check: result.check,
        what: absentSection(section),
      })),
    ),
  )
}
