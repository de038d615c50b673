import type { Cause } from '../../model/cause.js'
import type { CheckResult } from '../../model/check-result.js'
import type { ClusterResult } from '../../model/cluster.js'
import { type Decision, type FailOn, type Verdict, worstVerdict } from '../../model/decision.js'
import { type Diagnostic, diagnostic } from '../../model/diagnostic.js'
import type { EvaluatedCluster, EvaluatedResult, Evaluation, Finding } from '../../model/finding.js'
import type { LoadedPolicy, Policy, PolicyState } from '../../model/policy.js'
import type { PolicyFault } from '../../model/policy-fault.js'
import { effectiveFailOn } from './fail-on.js'
import { keysOf } from './match.js'
import { applyRules, type CompiledRule, compileRules, lowersOnlyProtected } from './rules.js'
import { cellOf, decideDiagnostic, isReportedByCce, isWaivable } from './table.js'
import { EntryUse, unusedEntries } from './usage.js'
import {
  applyWaivers,
  type CompiledWaiver,
  compileWaiver,
  expiringWaivers,
  invalidity,
  skippedItemKeys,
  type WaiverContext,
} from './waivers.js'

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
  input: EvaluationInput,
  { file, policy, state, faults }: PolicyState & Pick<LoadedPolicy, 'file'>,
): Evaluation {
  const strictness = effectiveFailOn(input.requestedFailOn, policy.failOn, state === 'faulty')
  const evaluator = new Evaluator(policy, strictness.effectiveFailOn, input.now)
  const clusters = input.clusters.map((cluster) => evaluator.evaluateCluster(cluster))
  const unused = unusedEntries(input.clusters, policy, evaluator.use)
  const entryFaults = [...evaluator.entryFaults(), ...unused.faults].map(
    ({ entry, line, about, problem }): PolicyFault => ({ file, line, column: null, at: entry, about, problem }),
  )
  const runFindings = [
    ...input.runDiagnostics,
    ...[...faults, ...entryFaults].map((fault) => diagnostic(null, { name: 'policy-error', fault })),
  ].map((source) => findingOf(source, decideDiagnostic(source)))
  const verdict = worstVerdict([
    ...clusters.flatMap(({ results }) => results.map((result) => result.verdict)),
    ...runFindings.map(({ decision }) => verdictOf([decision], false)),
  ])
  return {
    ...strictness,
    clusters,
    runFindings,
    verdict,
    entriesElsewhere: unused.elsewhere,
    expiringWaivers: expiringWaivers(policy, input.now),
  }
}

const VERDICT_OF: Readonly<Record<Decision, Verdict>> = {
  block: 'block',
  inconclusive: 'inconclusive',
  warn: 'warn',
  notice: 'warn',
  waived: 'warn',
}

/**
 * The verdict of one result. It passes only if nothing was found and nothing was left out.
 * @param isIncomplete a section that the check documents is missing
 */
export const verdictOf = (decisions: readonly Decision[], isIncomplete: boolean): Verdict =>
  worstVerdict([...decisions.map((decision) => VERDICT_OF[decision]), isIncomplete ? 'warn' : 'pass'])

/**
 * Whether the step is green.
 * @param isRefused the settings were wrong: red under every `fail-on`
 * @param isExcused a fork or bot pull request that may go on without access
 */
export function isGreen(verdict: Verdict, failOn: FailOn, isRefused: boolean, isExcused: boolean): boolean {
  if (isRefused) return false
  if (isExcused || failOn === 'none') return true
  return verdict === 'pass' || verdict === 'warn' || verdict === 'not-applicable'
}

const findingOf = (source: Cause | Diagnostic, decision: Decision): Finding => ({
  source,
  decision,
  decides: true,
  decisionIfCounted: decision,
  cell: null,
  rule: null,
  waiver: null,
})

/** Evaluates check results by one policy, and records what its entries were used for. */
class Evaluator {
  readonly use: EntryUse
  readonly #rules: readonly CompiledRule[]
  readonly #waivers: readonly CompiledWaiver[]
  readonly #failOn: FailOn
  readonly #now: number

  constructor(policy: Policy, failOn: FailOn, now: number) {
    this.#failOn = failOn
    this.#now = now
    this.use = new EntryUse(policy, (waiver) => invalidity(waiver, now, policy.maxWaiverDays))
    this.#rules = compileRules(policy.rules)
    this.#waivers = policy.waivers
      .filter((waiver) => invalidity(waiver, now, policy.maxWaiverDays) === null)
      .map(compileWaiver)
    for (const rule of policy.rules) if (lowersOnlyProtected(rule, failOn)) this.use.refuse(rule, null)
  }

  entryFaults = () => this.use.faults()

  evaluateCluster(cluster: ClusterResult): EvaluatedCluster {
    const results = cluster.results.map((result) => this.#evaluateResult(result, cluster))
    return { cluster, results, verdict: worstVerdict(results.map(({ verdict }) => verdict)) }
  }

  #evaluateResult(result: CheckResult, { subject, facts }: ClusterResult): EvaluatedResult {
    // An add-on result is not bound to a target version of the cluster.
    const taskTarget = result.check === 'addons' ? null : result.targetVersion
    const context: WaiverContext = {
      cluster: { id: result.clusterId ?? subject.clusterId, name: facts.name },
      targetVersion: taskTarget ?? subject.targetVersion,
    }
    const findings = [
      ...result.diagnostics.flatMap((one) => this.#evaluateDiagnostic(one, context)),
      ...result.causes.flatMap((cause) => this.#evaluateCause(cause, context)),
    ].map((finding) => (result.decides || !isReportedByCce(finding.source) ? finding : shownOnly(finding)))
    const decisions = findings.map(({ decision }) => decision)
    return { result, findings, verdict: verdictOf(decisions, result.absentSections.length > 0) }
  }

  #evaluateCause(cause: Cause, context: WaiverContext): readonly Finding[] {
    const cell = cellOf(cause, this.#failOn)
    if (cell === null) return [findingOf(cause, 'inconclusive')]
    const keys = keysOf(cause, cell.level, context.cluster)
    const { decision, rule, matched, refused } = applyRules(this.#rules, cause, keys, cell.decision)
    for (const one of matched) this.use.use(one)
    for (const one of refused) this.use.refuse(one, cause.name)
    const finding: Finding = { ...findingOf(cause, decision), cell, rule }
    const waivers = this.#waivers.filter((waiver) => waiver.matches(keys, context))
    if (isWaivable(cause)) return this.#waive(finding, waivers)
    for (const { waiver, matchesCause, split } of waivers)
      if (matchesCause(cause) && split(cause.nodes)) this.use.refuse(waiver, cause.name)
    return [finding]
  }

  /** A skipped item can be waived; no other diagnostic can. */
  #evaluateDiagnostic(source: Diagnostic, context: WaiverContext): readonly Finding[] {
    const finding = findingOf(source, decideDiagnostic(source))
    const keys = skippedItemKeys(source)
    if (keys === null) return [finding]
    return this.#waive(
      finding,
      this.#waivers.filter((waiver) => waiver.matches(keys, context)),
    )
  }

  #waive(open: Finding, waivers: readonly CompiledWaiver[]): readonly Finding[] {
    const { findings, used } = applyWaivers(open, waivers, this.#now)
    for (const waiver of used) this.use.use(waiver)
    return findings
  }
}

/** A finding of a result that is expired or about something else is shown as a notice and decides nothing. */
const shownOnly = (finding: Finding): Finding => ({
  ...finding,
  decision: 'notice',
  decides: false,
  rule: null,
  waiver: null,
})
