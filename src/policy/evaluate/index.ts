import { type Cause, isWaivable, type RiskCause } from '../../model/cause.js'
import { isCceCheck } from '../../model/check.js'
import type { CheckResult } from '../../model/check-result.js'
import type { ClusterResult } from '../../model/cluster.js'
import { affectsVerdict } from '../../model/coverage.js'
import { type Decision, decisionVerdict, type FailOn, isRed, type Verdict, worstVerdict } from '../../model/decision.js'
import { type Diagnostic, diagnostic } from '../../model/diagnostic.js'
import type { EvaluatedCluster, EvaluatedResult, Evaluation, Finding } from '../../model/finding.js'
import { fingerprintOf } from '../../model/fingerprint.js'
import type { KnownRisk } from '../../model/known-risk.js'
import type { LoadedPolicy, PolicyState } from '../../model/policy.js'
import type { ReadinessRules } from '../../model/readiness.js'
import { reachedTarget } from '../../model/target.js'
import { judgeRisks } from './known-risks.js'
import { type ClusterNames, type ItemKeys, indexByName, keysOf, namesOfCluster, presentOrEmpty } from './match.js'
import { readinessDiagnostics } from './readiness.js'
import { applyRules, type CompiledRule, compileRule } from './rules.js'
import { cellOf, decideDiagnostic, effectiveFailOn, isReportedByCce } from './table.js'
import { EntryUse, policyUsage } from './usage.js'
import { applyWaivers, type CompiledWaiver, compileWaiver, expiringWaivers, validWaivers } from './waivers.js'

/** What a run collected, before any policy. */
export interface EvaluationInput {
  readonly clusters: readonly ClusterResult[]
  /** about the run as a whole: wrong settings, no access */
  readonly runDiagnostics: readonly Diagnostic[]
  readonly requestedFailOn: FailOn | null
  /** epoch milliseconds: waivers expire */
  readonly now: number
}

/**
 * Decides a run: by the table, then by the policy's rules, then by its waivers. This is the only place that decides. Pure: equal
 * input and policy give equal decisions.
 */
export function evaluate(
  { clusters: collected, runDiagnostics, requestedFailOn, now }: EvaluationInput,
  { file, policy, state, faults }: PolicyState & Pick<LoadedPolicy, 'file'>,
): Evaluation {
  const strictness = effectiveFailOn(requestedFailOn, policy.failOn, state === 'faulty')
  const terms: Terms = {
    rulesFor: indexByName(policy.rules.map(compileRule)),
    waiversFor: indexByName(validWaivers(policy, now).map(compileWaiver)),
    failOn: strictness.effectiveFailOn,
    readiness: policy.readiness,
    knownRisks: policy.knownRisks,
    now,
    usage: new EntryUse(),
  }
  const clusters = collected.map((cluster) => evaluateCluster(cluster, terms))
  const usage = policyUsage(collected, policy, terms.usage, terms.failOn, now)
  const allFaults = [...faults, ...usage.faults.map((fault) => ({ file, ...fault }))]
  const runFindings = [
    ...runDiagnostics,
    ...allFaults.map((fault) => diagnostic(null, { name: 'policy-error', fault })),
  ].map((source) => findingOf(source, decideDiagnostic(source)))
  const verdict = worstVerdict([
    ...clusters.map((cluster) => cluster.verdict),
    ...runFindings.map(({ decision }) => verdictOf([decision], false)),
  ])
  const { elsewhere: entriesElsewhere } = usage
  return {
    ...strictness,
    clusters,
    runFindings,
    verdict,
    entriesElsewhere,
    expiringWaivers: expiringWaivers(policy, now),
  }
}

/**
 * The verdict of one result. It passes only if nothing was found and nothing was left out.
 * @param isIncomplete something was not covered
 */
export const verdictOf = (decisions: readonly Decision[], isIncomplete: boolean): Verdict =>
  worstVerdict([...decisions.map(decisionVerdict), isIncomplete ? 'warn' : 'pass'])

/**
 * Whether the step is green.
 * @param isRefused the settings were wrong: red under every `fail-on`
 * @param isExcused a fork or bot pull request that may go on without access
 */
export const isGreen = (verdict: Verdict, failOn: FailOn, isRefused: boolean, isExcused: boolean): boolean =>
  !isRefused && (isExcused || failOn === 'none' || !isRed(verdict))

const findingOf = (source: Cause | Diagnostic, decision: Decision): Finding => ({
  source,
  decision,
  decides: true,
  decisionIfCounted: decision,
  cell: null,
  rule: null,
  waiver: null,
})

/** What decides, and the record of what decided. */
interface Terms {
  /** the rules, and the waivers, that can match an item of this name */
  readonly rulesFor: (name: string) => readonly CompiledRule[]
  readonly waiversFor: (name: string) => readonly CompiledWaiver[]
  readonly failOn: FailOn
  readonly readiness: ReadinessRules
  readonly knownRisks: readonly KnownRisk[]
  /** epoch milliseconds */
  readonly now: number
  readonly usage: EntryUse
}

/** The cluster and the version that a result is about; the version is null if nothing states it. */
interface ResultSubject {
  readonly cluster: ClusterNames
  readonly targetVersion: string | null
}

function evaluateCluster(cluster: ClusterResult, terms: Terms): EvaluatedCluster {
  const { subject, facts } = cluster
  const { ofCluster, ofLines, gaps } = judgeRisks(cluster, terms.knownRisks)
  // a waiver for what cannot be judged may still be needed
  const unjudged = gaps.flatMap((gap) => (gap.code === 'risks-not-judged' ? gap.risks : []))
  for (const { waiver } of unjudged.flatMap(terms.waiversFor)) terms.usage.record(waiver)
  const results = cluster.results.map((result) =>
    evaluateResult(result, result.riskScan === null ? [] : ofLines, cluster, terms),
  )
  const about: ResultSubject = { cluster: namesOfCluster(cluster, null), targetVersion: subject.targetVersion }
  const diagnostics = [...cluster.diagnostics, ...readinessDiagnostics(cluster, terms.readiness, terms.now)]
  const findings = [
    ...diagnostics.map((one) => findingOf(one, decideDiagnostic(one))),
    ...ofCluster.flatMap((cause) => evaluateCause(cause, about, terms)),
  ]
  const decisions = findings.map(({ decision }) => decision)
  // what is left where the cluster runs the target is what the repository does to it
  const isReached =
    results.every(({ result, verdict }) => !isCceCheck(result.check) && !isOpenVerdict(verdict)) &&
    reachedTarget(subject.targetVersion, facts) !== null
  const isUncovered = results.length > 0 && cluster.gaps.some(affectsVerdict)
  const seen = isReached ? 'not-applicable' : worstVerdict(results.map((one) => one.verdict))
  const own = decisions.length > 0 || isUncovered ? [verdictOf(decisions, isUncovered)] : []
  return { cluster, findings, results, gaps, verdict: worstVerdict([seen, ...own]) }
}

function evaluateResult(
  result: CheckResult,
  risks: readonly RiskCause[],
  { subject, facts }: ClusterResult,
  terms: Terms,
): EvaluatedResult {
  // An add-on result is not bound to a target version of the cluster.
  const taskTarget = result.check === 'addons' ? null : result.targetVersion
  const about: ResultSubject = {
    cluster: namesOfCluster({ subject, facts }, result.clusterId),
    targetVersion: taskTarget ?? subject.targetVersion,
  }
  const findings = [
    ...result.diagnostics.flatMap((one) => evaluateDiagnostic(one, about, terms)),
    ...[...result.causes, ...risks].flatMap((cause) => evaluateCause(cause, about, terms)),
  ].map((finding) => (result.decides || !isReportedByCce(finding.source) ? finding : shownOnly(finding)))
  const decisions = findings.map(({ decision }) => decision)
  const isIncomplete = result.gaps.some(affectsVerdict)
  const isEmpty = !result.applies && decisions.length === 0 && !isIncomplete
  return { result, findings, verdict: isEmpty ? 'not-applicable' : verdictOf(decisions, isIncomplete) }
}

const isOpenVerdict = (verdict: Verdict): boolean => verdict !== 'pass' && verdict !== 'not-applicable'

function evaluateCause(cause: Cause, about: ResultSubject, terms: Terms): readonly Finding[] {
  const { failOn, usage } = terms
  const cell = cellOf(cause, failOn)
  if (cell === null) return [findingOf(cause, 'inconclusive')]
  const keys = keysOf(cause, cell.level, about.cluster)
  const { decision, rule, matched, refused } = applyRules(terms.rulesFor(cause.name), cause, keys, cell.decision)
  for (const entry of matched) usage.record(entry)
  for (const entry of refused) usage.refuse(entry, cause.name)
  const finding: Finding = { ...findingOf(cause, decision), cell, rule }
  const waivers = waiversOf(cause, cause.name, keys, about, terms)
  if (isWaivable(cause)) return waive(finding, waivers, terms)
  for (const { waiver, split } of waivers) if (split(cause.nodes)) usage.refuse(waiver, cause.name)
  return [finding]
}

/** A skipped item can be waived; no other diagnostic can. */
function evaluateDiagnostic(source: Diagnostic, about: ResultSubject, terms: Terms): readonly Finding[] {
  const { detail } = source
  const finding = findingOf(source, decideDiagnostic(source))
  if (detail.name !== 'skipped-item') return [finding]
  const cluster = presentOrEmpty(...about.cluster)
  const keys = { check: ['precheck'], name: [detail.item], scope: [''], addon: [''], cluster, path: [''] }
  const waivers = waiversOf(source, detail.item, keys, about, terms)
  return waive(finding, waivers, terms)
}

/** The waivers for a cause or a skipped item, whatever the nodes. */
function waiversOf(
  source: Cause | Diagnostic,
  name: string,
  keys: ItemKeys,
  { targetVersion }: ResultSubject,
  { waiversFor }: Terms,
): readonly CompiledWaiver[] {
  let known: string | undefined
  const fingerprint = () => (known ??= fingerprintOf(source))
  return waiversFor(name).filter(({ matches }) => matches(fingerprint, keys, targetVersion))
}

function waive(open: Finding, waivers: readonly CompiledWaiver[], { now, usage }: Terms): readonly Finding[] {
  const { findings, used } = applyWaivers(open, waivers, now)
  for (const waiver of used) usage.record(waiver)
  return findings
}

/** A finding of a result that is expired or about something else is shown as a notice and decides nothing. */
const shownOnly = (finding: Finding): Finding => ({
  ...finding,
  decision: 'notice',
  decides: false,
  rule: null,
  waiver: null,
})
