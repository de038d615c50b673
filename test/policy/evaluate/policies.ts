import type { CheckResult } from '../../../src/model/check-result.js'
import { noResult } from '../../../src/model/check-result.js'
import type { Cause, NodeRef, Observation } from '../../../src/model/finding.js'
import { NO_POLICY, type Policy, type Rule, type Waiver } from '../../../src/model/policy.js'
import { type EvaluatedResults, evaluateResults } from '../../../src/policy/evaluate/results.js'
import type { Terms } from '../../../src/policy/evaluate/terms.js'
import { failure } from './observations.js'

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

export const risk = (over: Partial<Cause> = {}): Cause =>
  failure({ name: 'NodeRestartRisk', kind: 'Risk', level: 'Warning', ...over })

export const node = (name: string): NodeRef => ({ uid: `uid-${name}`, name })

export const CLUSTER = { id: 'c-1', name: 'prod-a' }

export const resultOf = (observations: readonly Observation[], over: Partial<CheckResult> = {}): CheckResult =>
  noResult('precheck', observations, { clusterId: 'c-1', targetVersion: 'v1.31.1-r0', ...over })

/** What a policy decides about these observations of one pre-upgrade check. */
export function judged(
  observations: readonly Observation[],
  by: Policy,
  over: Partial<Terms> = {},
  result: Partial<CheckResult> = {},
): EvaluatedResults {
  return evaluateResults([resultOf(observations, result)], {
    policy: by,
    failOn: 'exception',
    now: NOON,
    targetVersion: 'v1.31',
    cluster: () => CLUSTER,
    ...over,
  })
}

/** The decisions alone, in order. */
export const decisionsOf = ({ results }: EvaluatedResults): string[] =>
  results.flatMap(({ decided }) => decided.map(({ decision }) => decision))

/** What is wrong with the policy's entries: entry and code. */
export const faultsOf = ({ faults }: EvaluatedResults): string[] =>
  faults.map(({ entry, problem }) => `${entry} ${problem.code}`)
