import type { EvaluatedResult, Finding } from '../../model/decided.js'
import type { Decision } from '../../model/finding.js'
import type { DecisionChange, FailOn, PolicyReport, Proposal, ReportFinding, Verdict } from '../../model/report.js'
import { countsOf } from './counts.js'

/** Decisions about a whole run. */
export interface Decisions {
  readonly results: readonly EvaluatedResult[]
  readonly aboutRun: readonly Finding[]
}

/** What is told of the policy that decided, and of the one that a pull request proposes. */
export type PolicyInput = Omit<PolicyReport, 'proposal'> & {
  readonly proposal:
    | (Decisions & { readonly state: Proposal['state']; readonly failOn: FailOn; readonly verdict: Verdict })
    | null
}

/**
 * The policy as the report has it. What a proposed policy would change is told finding by finding, and node by node where it
 * waives some of them only.
 * @param findingsOf the findings that decisions come to
 */
export function policyReportOf(
  input: PolicyInput | null,
  findings: readonly ReportFinding[],
  findingsOf: (decisions: Decisions) => readonly ReportFinding[],
): PolicyReport | null {
  if (input === null) return null
  const { proposal, ...policy } = input
  if (proposal === null) return { ...policy, proposal: null }
  const others = findingsOf(proposal)
  const { state, failOn, verdict } = proposal
  const faults = others.filter((one) => one.name === 'policy-error' && one.decision !== 'notice')
  return {
    ...policy,
    proposal: {
      state,
      failOn,
      verdict,
      faults: faults.map(({ message }) => message),
      counts: countsOf(others),
      changes: changesBetween(findings, others),
    },
  }
}

interface Places {
  readonly finding: ReportFinding
  /** decisions by node; by nothing where it sits on none */
  readonly decisions: Map<string, Decision>
}

/** Which findings two reports decide differently, node by node. */
export function changesBetween(before: readonly ReportFinding[], after: readonly ReportFinding[]): DecisionChange[] {
  const [from, to] = [placesOf(before), placesOf(after)]
  const changes = new Map<string, DecisionChange>()
  for (const key of new Set([...from.keys(), ...to.keys()])) {
    const [one, other] = [from.get(key), to.get(key)]
    const { finding } = one ?? other ?? {}
    if (!finding) continue
    for (const node of new Set([...(one?.decisions.keys() ?? []), ...(other?.decisions.keys() ?? [])])) {
      const pair = { from: one?.decisions.get(node) ?? null, to: other?.decisions.get(node) ?? null }
      if (pair.from === pair.to) continue
      const { fingerprint, name, title } = finding
      const group = JSON.stringify([key, pair])
      const nodes = (changes.get(group)?.nodes ?? 0) + (node === '' ? 0 : 1)
      changes.set(group, { fingerprint, name, title, nodes, ...pair })
    }
  }
  return [...changes.values()]
}

/** Findings of the policy itself come and go with it, so they are no change of a decision. */
function placesOf(findings: readonly ReportFinding[]): Map<string, Places> {
  const places = new Map<string, Places>()
  for (const finding of findings.filter(({ name }) => name !== 'policy-error')) {
    const key = JSON.stringify([finding.fingerprint, finding.clusterId, finding.addon?.instanceId])
    const place = places.get(key) ?? { finding, decisions: new Map() }
    places.set(key, place)
    const nodes = finding.nodes.map(({ uid, name }) => JSON.stringify([uid, name]))
    for (const node of nodes.length > 0 ? nodes : ['']) place.decisions.set(node, finding.decision)
  }
  return places
}
