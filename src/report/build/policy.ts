import { compareText } from '../../model/collections.js'
import type { Decision } from '../../model/decision.js'
import type { Evaluation } from '../../model/finding.js'
import type { LoadedPolicy, PolicyState } from '../../model/policy.js'
import type { Counts, DecisionChange, PolicyReport, Proposal, ReportFinding } from '../../model/report.js'

export function decisionCounts(findings: readonly ReportFinding[]): Omit<Counts, 'passed' | 'new' | 'resolved'> {
  const count = (decision: Decision) => findings.filter((finding) => finding.decision === decision).length
  return {
    blocking: count('block'),
    warning: count('warn'),
    notice: count('notice'),
    waived: count('waived'),
    inconclusive: count('inconclusive'),
  }
}

/** The policy as the report has it; null if none was looked for. */
export function policyReport(
  { file, source, ref, commit, isOwnJudge, state, sha256, policy }: LoadedPolicy,
  { ignoresNone, entriesElsewhere, expiringWaivers }: Evaluation,
  proposal: Proposal | null,
): PolicyReport | null {
  if (file === '') return null
  return {
    file,
    source,
    ref,
    commit,
    isOwnJudge,
    state,
    sha256,
    failOn: policy.failOn,
    maxWaiverDays: policy.maxWaiverDays,
    ignoresNone,
    rules: policy.rules.length,
    waivers: policy.waivers.length,
    elsewhere: entriesElsewhere,
    expiring: expiringWaivers,
    proposal,
  }
}

/** What a proposed policy would decide, and which decisions it would change. */
export function proposalReport(
  { state }: PolicyState,
  { effectiveFailOn, verdict }: Evaluation,
  current: readonly ReportFinding[],
  proposed: readonly ReportFinding[],
): Proposal {
  const faults = proposed.filter(({ name, decision }) => name === 'policy-error' && decision !== 'notice')
  return {
    state,
    faults: faults.map(({ message }) => message),
    failOn: effectiveFailOn,
    verdict,
    counts: decisionCounts(proposed),
    changes: changesBetween(current, proposed),
  }
}

interface FindingDecisions {
  readonly finding: ReportFinding
  /** by node; by an empty text if the finding is on no node */
  readonly byNode: Map<string, Decision>
}

/** What two sets of findings decide differently, compared node by node, since a waiver can cover some nodes only. */
export function changesBetween(before: readonly ReportFinding[], after: readonly ReportFinding[]): DecisionChange[] {
  const [from, to] = [decisionsByFinding(before), decisionsByFinding(after)]
  const changes = new Map<string, DecisionChange>()
  for (const key of new Set([...from.keys(), ...to.keys()])) {
    const [one, other] = [from.get(key), to.get(key)]
    const { finding } = one ?? other ?? {}
    if (!finding) continue
    for (const node of new Set([...(one?.byNode.keys() ?? []), ...(other?.byNode.keys() ?? [])])) {
      const pair = { from: one?.byNode.get(node) ?? null, to: other?.byNode.get(node) ?? null }
      if (pair.from === pair.to) continue
      const { fingerprint, name, title } = finding
      const group = JSON.stringify([key, pair])
      const nodes = (changes.get(group)?.nodes ?? 0) + (node === '' ? 0 : 1)
      changes.set(group, { fingerprint, name, title, nodes, ...pair })
    }
  }
  return [...changes.values()].sort(compareChanges)
}

/** Orders changes by what is decided now, and then by name. */
export const compareChanges = (a: DecisionChange, b: DecisionChange): number =>
  compareText(a.from ?? '', b.from ?? '') ||
  compareText(a.to ?? '', b.to ?? '') ||
  compareText(a.name, b.name) ||
  compareText(a.fingerprint, b.fingerprint) ||
  b.nodes - a.nodes

/** Findings about the policy itself come and go with the policy, so they are no change of a decision. */
function decisionsByFinding(findings: readonly ReportFinding[]): Map<string, FindingDecisions> {
  const all = new Map<string, FindingDecisions>()
  for (const finding of findings.filter(({ name }) => name !== 'policy-error')) {
    const key = JSON.stringify([finding.fingerprint, finding.clusterId, finding.addon?.instanceId])
    const decisions = all.get(key) ?? { finding, byNode: new Map() }
    all.set(key, decisions)
    const nodes = finding.nodes.map(({ uid, name }) => JSON.stringify([uid, name]))
    for (const node of nodes.length > 0 ? nodes : ['']) decisions.byNode.set(node, finding.decision)
  }
  return all
}
