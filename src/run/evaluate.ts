import type { CheckResult } from '../model/check-result.js'
import type { EvaluatedResult, Finding } from '../model/decided.js'
import type { Diagnostic, Observation } from '../model/finding.js'
import type { PolicyFault } from '../model/policy-fault.js'
import type { FailOn, Verdict } from '../model/report.js'
import { decideByTable } from '../policy/evaluate/decide.js'
import { evaluateResults } from '../policy/evaluate/results.js'
import { type Strictness, strictness } from '../policy/evaluate/strictness.js'
import { highest, verdictOf } from '../policy/evaluate/verdict.js'
import type { LoadedPolicy, PolicyState } from '../policy/source/find-policy.js'

/** What a run decides about, whatever the policy. */
export interface Case {
  readonly results: readonly CheckResult[]
  readonly aboutRun: readonly Observation[]
  /** `fail-on` as the input says it; null if it says nothing */
  readonly requestedFailOn: FailOn | null
  /** the cluster's name, where CCE told it */
  readonly clusterName: string | null
  readonly clusterId: string | null
  readonly targetVersion: string | null
  /** epoch milliseconds */
  readonly now: number
}

/** Everything that a policy decides about a run. */
export interface Evaluation extends Strictness {
  readonly results: readonly EvaluatedResult[]
  readonly aboutRun: readonly Finding[]
  readonly verdict: Verdict
  readonly elsewhere: readonly string[]
}

/** Decides a run by a policy: its results, and what is wrong with the policy itself. Pure. */
export function evaluate(run: Case, file: string, { policy, state, faults }: PolicyState): Evaluation {
  const { failOn, ignoresNone } = strictness(run.requestedFailOn, policy.failOn, state === 'faulty')
  const judged = evaluateResults(run.results, {
    policy,
    failOn,
    now: run.now,
    targetVersion: run.targetVersion,
    cluster: ({ clusterId }) => ({ id: clusterId ?? run.clusterId, name: run.clusterName }),
  })
  const own = judged.faults.map(({ entry, line, about, problem }): PolicyFault => {
    return { file, line, column: null, at: entry, about, problem }
  })
  const aboutRun = [...run.aboutRun, ...[...faults, ...own].map(policyError)].map((observation) => {
    const { decision, cell } = decideByTable(observation, failOn)
    return { observation, decision, otherwise: decision, counts: true, cell, rule: null, waiver: null }
  })
  const verdict = highest([
    ...judged.results.map((one) => one.verdict),
    ...aboutRun.map(({ decision }) => verdictOf([decision], false)),
  ])
  return { failOn, ignoresNone, results: judged.results, aboutRun, verdict, elsewhere: judged.elsewhere }
}

const policyError = (fault: PolicyFault): Diagnostic => ({
  from: 'gate',
  check: null,
  fact: { name: 'policy-error', fault },
  addon: null,
  nodes: [],
})

/** Whether results pass or warn under a policy, for the checks that must know before they go on. */
export const passesUnder =
  (policy: LoadedPolicy, run: Omit<Case, 'results' | 'aboutRun' | 'clusterName'>) =>
  (results: readonly CheckResult[], clusterName: string | null = null): boolean => {
    const ruled = evaluate({ ...run, results, aboutRun: [], clusterName }, policy.file, policy)
    const verdict = highest(ruled.results.map((one) => one.verdict))
    return verdict === 'pass' || verdict === 'warn'
  }
