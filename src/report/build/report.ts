import { coverageGapText } from '../../messages/coverage.js'
import { diagnosticMessage } from '../../messages/diagnostics.js'
import type { OwnEntry } from '../../model/advice.js'
import { CHECKS, LEVELS } from '../../model/check.js'
import type { CheckResult } from '../../model/check-result.js'
import { type ClusterFacts, type ClusterSubject, type ListedNode, NOT_FROM_REPOSITORY } from '../../model/cluster.js'
import { compareText, groupBy } from '../../model/collections.js'
import { affectsVerdict, type CoverageGap } from '../../model/coverage.js'
import { DECISIONS, type Verdict } from '../../model/decision.js'
import type { EvaluatedCluster, EvaluatedResult, Evaluation, Finding } from '../../model/finding.js'
import { type Language, localize, localizer } from '../../model/language.js'
import { passedCount, passedItems } from '../../model/passed-items.js'
import type { LoadedPolicy } from '../../model/policy.js'
import type {
  CheckReport,
  ClusterReport,
  ClustersFileReport,
  NodeRef,
  NotCovered,
  Report,
  ReportFinding,
  RequestedSettings,
  StageReport,
  WorkflowRun,
} from '../../model/report.js'
import { isoTime } from '../../model/timestamp.js'
import { type ClusterLines, reportFinding, type SourcedFinding } from './finding.js'
import { isConsequence, linkConsequences } from './own-findings.js'
import { decisionCounts, policyReport, proposalReport } from './policy.js'
import { readinessReport } from './readiness.js'
import { reasonFor } from './reason.js'
import { removedApisReport } from './removed-apis.js'
import { linkRootCauses } from './root-causes.js'
import { skipListOf } from './skip-list.js'

export interface ReportInput {
  readonly subject: ClusterSubject
  readonly evaluation: Evaluation
  /** the verdict of the evaluation, or `not-applicable` */
  readonly verdict: Verdict
  readonly isGreen: boolean
  readonly requested: RequestedSettings
  readonly version: string
  /** the workflow run; null outside of a workflow */
  readonly run: WorkflowRun | null
  readonly language: Language
  /** epoch milliseconds */
  readonly now: number
  /** how many files the change touches, if the verdict is `not-applicable` */
  readonly changedFiles: number | null
  /** of the clusters file; empty without stages */
  readonly stages: readonly StageReport[]
  readonly clustersFile?: ClustersFileReport | null
  readonly policy: LoadedPolicy
  /** what the proposed policy would decide, if there is one */
  readonly proposed: Evaluation | null
}

/** Builds the report, as `report.json` has it. Pure. */
export function buildReport(input: ReportInput): Report {
  const { evaluation, subject, verdict, language, policy, proposed } = input
  const sourced = sourcedFindings(evaluation, input)
  const clusters = evaluation.clusters.map((one) => clusterReport(one, language))
  const linked = linkRootCauses(
    sourced.map(({ finding }) => finding),
    clusters,
  )
  const findings = linkConsequences(linked, localizer(language))
  const results = evaluation.clusters.flatMap((cluster) => cluster.results.map(({ result }) => result))
  const counts = { ...decisionCounts(findings), passed: passedCount(clusters), new: null, resolved: null }
  const reason = reasonFor({
    verdict,
    counts,
    findings,
    clusters,
    assertedTarget: subject.targetVersion,
    changedFiles: input.changedFiles,
    isWhole: !evaluation.clusters.flatMap(gapsOf).some(affectsVerdict),
  })
  const expiries = results.flatMap(({ expiresAt, decides }) => (decides && expiresAt !== null ? [expiresAt] : []))
  const proposedFindings = proposed ? sourcedFindings(proposed, input).map(({ finding }) => finding) : []
  const proposal =
    policy.proposal && proposed ? proposalReport(policy.proposal, proposed, findings, proposedFindings) : null
  return {
    schemaVersion: 1,
    tool: { name: 'cce-upgrade-gate', version: input.version },
    generatedAt: isoTime(input.now),
    ...(input.run !== null && { run: input.run }),
    language,
    verdict,
    reason: reason.en,
    headline: localize(reason, language),
    failOn: evaluation.effectiveFailOn,
    asked: input.requested,
    policy: policyReport(policy, evaluation, proposal),
    green: input.isGreen,
    counts,
    expiresAt: expiries.length > 0 ? isoTime(Math.min(...expiries)) : null,
    clusters,
    ...(input.clustersFile && { clustersFile: input.clustersFile }),
    ...(input.stages.length > 0 && { stages: input.stages }),
    findings,
    resolved: [],
    notCovered: evaluation.clusters.flatMap((cluster) => notCovered(cluster, language)),
    unknownItems: unknownItems(findings),
  }
}

/** The findings of a run and of all its clusters, most severe first. */
function sourcedFindings(
  { clusters, runFindings }: Evaluation,
  { subject, language, policy }: ReportInput,
): SourcedFinding[] {
  const items: readonly OwnEntry[] = policy.policy.items
  const sourced = (finding: Finding, clusterId: string | null, lines: ClusterLines) => {
    const { source } = finding
    const reported = reportFinding(finding, clusterId, lines, language, items)
    return { finding: reported, source, englishTitle: englishTitle(source) }
  }
  return [
    ...runFindings.map((finding) => sourced(finding, subject.clusterId, NOT_FROM_REPOSITORY)),
    ...clusters.flatMap(({ cluster: { subject, facts }, findings, results }) => {
      const lines: ClusterLines = { ...subject, name: subject.name ?? facts.name }
      return [
        ...findings.map((finding) => sourced(finding, subject.clusterId, lines)),
        ...results.flatMap(({ result, findings }) =>
          findings.map((finding) => sourced(finding, result.clusterId ?? subject.clusterId, lines)),
        ),
      ]
    }),
  ].sort(bySeverity)
}

function clusterReport(evaluated: EvaluatedCluster, language: Language): ClusterReport {
  const { cluster, results, verdict } = evaluated
  const { subject, facts, removedApis = [] } = cluster
  const readiness = readinessReport(evaluated)
  const found = [...evaluated.findings, ...results.flatMap(({ findings }) => findings)]
  const nodePools = nodePoolsOf(
    found.flatMap(({ source }) => source.nodes),
    facts.listedNodes,
  )
  const firstOf = (pick: (result: CheckResult) => string | null) =>
    results.map(({ result }) => pick(result)).find((version) => version !== null) ?? null
  return {
    id: subject.clusterId,
    name: subject.name ?? facts.name,
    region: subject.region,
    projectId: subject.projectId,
    currentVersion: firstOf((result) => result.currentVersion) ?? subject.currentVersion,
    targetVersion: subject.targetVersion ?? firstOf((result) => result.targetVersion),
    targetAsserted: subject.targetVersion !== null,
    ...(subject.targetFrom !== null && { targetFrom: subject.targetFrom }),
    ...(subject.stage !== null && { stage: subject.stage }),
    verdict,
    facts: factsReport(facts),
    ...(removedApis.length > 0 && { removedApis: removedApisReport(removedApis, language) }),
    ...(readiness !== null && { readiness }),
    ...(nodePools.length > 0 && { nodePools }),
    checks: results.map((one) => checkReport(one, subject.clusterId)),
    skippedCheckItemList: skipListOf(results.flatMap(({ findings }) => findings)),
  }
}

/** The pools of nodes that findings name, as far as CCE's list of nodes has them. */
function nodePoolsOf(
  nodes: readonly NodeRef[],
  listed: readonly ListedNode[],
): NonNullable<ClusterReport['nodePools']> {
  const keyOf = ({ uid, name }: Pick<NodeRef, 'uid' | 'name'>): string => uid ?? name ?? ''
  const pools = new Map(listed.flatMap((node) => [node.uid, node.name].map((key) => [key, node.pool] as const)))
  const distinct = [...new Map(nodes.map((node) => [keyOf(node), node])).entries()]
  const known = distinct.flatMap(([key, { uid, name }]) => {
    const pool = pools.get(uid) ?? (uid === null ? pools.get(name) : null) ?? null
    return pool === null || key === '' ? [] : [{ key, pool }]
  })
  return [...groupBy(known, ({ pool }) => pool)]
    .map(([name, all]) => ({ name, nodes: all.map(({ key }) => key) }))
    .sort((a, b) => compareText(a.name, b.name))
}

/** The facts that CCE reported; the others are left out. */
function factsReport(facts: ClusterFacts): ClusterReport['facts'] {
  const { phase, liveVersion, offeredTargets, lastUpgrade, workflow, latestBackupAt } = facts
  return {
    ...(phase === null ? {} : { phase }),
    ...(liveVersion === null ? {} : { liveVersion }),
    ...(offeredTargets === null ? {} : { offeredTargets }),
    ...(lastUpgrade === null ? {} : { lastUpgrade }),
    ...(workflow === null ? {} : { workflow }),
    ...(latestBackupAt === null ? {} : { latestBackupAt: isoTime(latestBackupAt) }),
  }
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
    passed: passedItems([result]).length,
    items: result.items,
    skipped: result.skipped,
  }
}

/** What the tasks do not cover, then everything else that was not covered. */
const gapsOf = ({ cluster, results, gaps }: EvaluatedCluster): CoverageGap[] => [
  ...results.flatMap(({ result }) => result.gaps),
  ...cluster.gaps,
  ...gaps,
]

/** What was not covered, each once. An add-on whose result could not be decided has a finding that says so. */
function notCovered(evaluated: EvaluatedCluster, language: Language): NotCovered[] {
  const undecided = new Set(
    evaluated.results
      .filter(({ findings }) => findings.some(({ decides, decision }) => decides && decision === 'inconclusive'))
      .flatMap(({ result: { addon } }) => [addon?.template, addon?.instanceName]),
  )
  const gaps = gapsOf(evaluated).filter((gap) => gap.code !== 'no-fresh-addon-check' || !undecided.has(gap.addon))
  const named = gaps.map(
    (gap): NotCovered => ({
      clusterId: evaluated.cluster.subject.clusterId,
      check: gap.check,
      code: gap.code,
      what: localize(coverageGapText(gap), language),
      ...(gap.code === 'risks-not-judged' && { risks: gap.risks }),
    }),
  )
  return [...groupBy(named, ({ check, code, what }) => JSON.stringify([check, code, what])).values()].map(
    ([one]) => one,
  )
}

/** Failed items that the catalog does not have, each one once, in alphabetical order. */
export function unknownItems(findings: readonly ReportFinding[]): Report['unknownItems'] {
  const unknown = findings
    .filter(({ scope, match }) => scope !== 'gate' && match === 'none')
    .map(({ check, name }) => ({ check: check ?? '', name }))
  const distinct = new Map(unknown.map((one) => [JSON.stringify(one), one]))
  return [...distinct.values()].sort((a, b) => compareText(a.check, b.check) || compareText(a.name, b.name))
}

interface SortableFinding extends SourcedFinding {
  /** of a diagnostic, the same whatever the language of the report */
  readonly englishTitle: string
}

const LEVEL_ORDER: readonly (string | null)[] = [...LEVELS, null]

/** Orders findings by severity and then by name, so that equal results have equal reports. */
const bySeverity = (one: SortableFinding, other: SortableFinding): number =>
  compareFindings(one.finding, other.finding) ||
  compareText(one.englishTitle, other.englishTitle) ||
  compareText(one.finding.fingerprint, other.finding.fingerprint)

/** Orders findings by severity, whether the change touches their file, check, name, cluster, line and add-on; 0 for findings that differ only in what they say. */
export const compareFindings = (a: ReportFinding, b: ReportFinding): number =>
  DECISIONS.indexOf(a.decision) - DECISIONS.indexOf(b.decision) ||
  Number(isConsequence(a)) - Number(isConsequence(b)) ||
  LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level) ||
  Number(b.inChange === true) - Number(a.inChange === true) ||
  b.nodes.length - a.nodes.length ||
  checkOrder(a) - checkOrder(b) ||
  compareText(a.name, b.name) ||
  compareText(a.clusterId ?? '', b.clusterId ?? '') ||
  compareText(a.location?.file ?? '', b.location?.file ?? '') ||
  (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
  compareText(a.addon?.instanceName ?? '', b.addon?.instanceName ?? '') ||
  compareText(a.addon?.instanceId ?? '', b.addon?.instanceId ?? '')

/** Where the check of a finding stands among all, in the order in which a person runs them; first what is about no check. */
const checkOrder = ({ check }: ReportFinding): number => CHECK_ORDER.indexOf(check)
const CHECK_ORDER: readonly (string | null)[] = CHECKS

const englishTitle = (source: SourcedFinding['source']): string =>
  source.type === 'diagnostic' ? diagnosticMessage(source.detail, source.check).title.en : ''
