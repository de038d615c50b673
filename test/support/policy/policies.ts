import type { ItemCause } from '../../../src/model/cause.js'
import type { CheckResult } from '../../../src/model/check-result.js'
import { NO_FACTS } from '../../../src/model/cluster.js'
import type { FailOn } from '../../../src/model/decision.js'
import type { EvaluatedResult } from '../../../src/model/finding.js'
import { NO_LOADED_POLICY, NO_POLICY, type Policy, type Rule, type Waiver } from '../../../src/model/policy.js'
import type { PolicyFault } from '../../../src/model/policy-fault.js'
import type { NodeRef } from '../../../src/model/report.js'
import { evaluate } from '../../../src/policy/evaluate/index.js'
import { failure, NO_SUBJECT, type Source, withSources } from './sources.js'

export const NOON = Date.parse('2026-01-15T12:00:00Z')

export const rule = (over: Partial<Rule> = {}): Rule => ({
  entry: 'rules[0]',
  line: 3,
  match: { name: 'NodeDiskCheck' },
  decision: 'block',
  reason: 'because',
  ...over,
})

export const waiver = (over: Partial<Waiver> = {}): Waiver => ({
  entry: 'waivers[0]',
  line: 9,
  name: 'NodeRestartRisk',
  match: {},
  fingerprint: null,
  reason: 'CHG-1',
  owner: '@org/platform',
  expires: '2026-02-15',
  ...over,
})

/** Rules and waivers in order, each with the entry that its place gives it. */
export const policy = (over: Partial<Policy> = {}): Policy => ({
  ...NO_POLICY,
  ...over,
  rules: (over.rules ?? []).map((one, index) => ({ ...one, entry: `rules[${index}]` })),
  waivers: (over.waivers ?? []).map((one, index) => ({ ...one, entry: `waivers[${index}]` })),
})

export const risk = (over: Partial<ItemCause> = {}): ItemCause =>
  failure({ name: 'NodeRestartRisk', kind: 'Risk', level: 'Warning', ...over })

export const node = (name: string): NodeRef => ({ uid: `uid-${name}`, name })

/** The cluster of every result. */
export const CLUSTER = { id: 'c-1', name: 'prod-a' }

export const resultOf = (sources: readonly Source[], over: Partial<CheckResult> = {}): CheckResult =>
  withSources(sources, { clusterId: 'c-1', targetVersion: 'v1.31.1-r0', ...over })

export interface Terms {
  readonly policy: Policy
  readonly failOn: FailOn
  readonly now: number
  readonly targetVersion: string | null
  /** the name of the cluster, or of the cluster of each result */
  readonly clusterName: string | null | ((result: CheckResult) => string | null)
}

export interface EvaluatedResults {
  readonly results: readonly EvaluatedResult[]
  readonly faults: readonly (Pick<PolicyFault, 'line' | 'about' | 'problem'> & { readonly entry: string })[]
  readonly elsewhere: readonly string[]
}

/** Evaluates results of one cluster. */
export function evaluateResults(results: readonly CheckResult[], terms: Partial<Terms> = {}): EvaluatedResults {
  const {
    policy: by = NO_POLICY,
    failOn = 'exception',
    now = NOON,
    targetVersion = null,
    clusterName = CLUSTER.name,
  } = terms
  const clusterOf = (own: readonly CheckResult[], name: string | null) => ({
    subject: { ...NO_SUBJECT, targetVersion },
    results: own,
    diagnostics: [],
    facts: { ...NO_FACTS, name },
    gaps: [],
  })
  const all =
    typeof clusterName === 'function'
      ? results.map((result) => clusterOf([result], clusterName(result)))
      : [clusterOf(results, clusterName)]
  const input = { clusters: all, runDiagnostics: [], requestedFailOn: failOn, now }
  const { clusters, runFindings, entriesElsewhere } = evaluate(input, { ...NO_LOADED_POLICY, policy: by })
  const faults = runFindings.flatMap(({ source }) =>
    source.type === 'diagnostic' && source.detail.name === 'policy-error' ? [source.detail.fault] : [],
  )
  return {
    results: clusters.flatMap((one) => one.results),
    faults: faults.map(({ at, line, about, problem }) => ({ entry: at, line, about, problem })),
    elsewhere: entriesElsewhere,
  }
}

/** Evaluates causes and diagnostics of one pre-upgrade check for v1.31. */
export const evaluated = (
  sources: readonly Source[],
  by: Policy,
  over: Partial<Terms> = {},
  result: Partial<CheckResult> = {},
): EvaluatedResults => evaluateResults([resultOf(sources, result)], { policy: by, targetVersion: 'v1.31', ...over })

/** The decisions alone, in order. */
export const decisionsOf = ({ results }: EvaluatedResults): string[] =>
  results.flatMap(({ findings }) => findings.map(({ decision }) => decision))

/** The faults in short form: entry and code. */
export const faultsOf = ({ faults }: EvaluatedResults): string[] =>
  faults.map(({ entry, problem }) => `${entry} ${problem.code}`)
