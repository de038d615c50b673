import { affectsVerdict } from '../../model/coverage.js'
import { worstVerdict } from '../../model/decision.js'
import type { PolicyReport, Proposal, ReportFinding } from '../../model/report.js'
import { compareChanges } from '../build/policy.js'
import type { Part } from './choose.js'

/**
 * A test for notices about policy entries that matched nothing in any job. As one run over all clusters does, it reports an entry as
 * unused only if every result was seen whole, and if every job either did not use it or says that it is for something else.
 */
export function unusedTest(parts: readonly Part[]): (finding: ReportFinding) => boolean {
  if (!parts.every(isSeenWhole)) return () => false
  const judged = parts.filter(({ clusters }) => clusters.some(({ checks }) => checks.length > 0))
  const idleEntries = judged.map(({ report: { findings, policy } }) => {
    const unused = findings.filter(isUnusedNotice).map(({ entry }) => entry)
    return new Set([...unused, ...(policy?.elsewhere ?? [])])
  })
  return ({ entry }) => idleEntries.every((entries) => entries.has(entry))
}

/** Whether nothing of the clusters of a part was missed. One without results has reached its target, or something kept it from being read. */
function isSeenWhole({ clusters, report: { findings, notCovered } }: Part): boolean {
  const unread = new Set(
    findings.filter(({ decision }) => decision === 'inconclusive').map(({ clusterId }) => clusterId),
  )
  return (
    clusters.every(({ id, checks }) => checks.length > 0 || !unread.has(id)) &&
    !notCovered.some(affectsVerdict) &&
    findings.every(({ scope, check, name }) => scope !== 'gate' || check === null || name === 'skipped-item')
  )
}

export const isUnusedNotice = ({ name, decision, entry }: ReportFinding): boolean =>
  name === 'policy-error' && decision === 'notice' && entry !== undefined

/** The policy of all jobs, with what is said of its entries over all clusters; null if no job looked for one. */
export function mergePolicies(parts: readonly Part[]): PolicyReport | null {
  const judged = parts.flatMap(({ report, clusters }) => (report.policy ? [{ policy: report.policy, clusters }] : []))
  const policies = judged.map(({ policy }) => policy)
  // a policy that one job could not read must not look as if it had been in force everywhere
  const base = policies.find(({ state }) => state === 'faulty') ?? policies[0]
  if (base === undefined) return null
  const withResults = judged.filter(({ clusters }) => clusters.length > 0).map(({ policy }) => policy)
  const counted = withResults.length > 0 ? withResults : policies
  return {
    ...base,
    isOwnJudge: policies.some(({ isOwnJudge }) => isOwnJudge),
    ignoresNone: policies.some(({ ignoresNone }) => ignoresNone),
    elsewhere: base.elsewhere.filter((entry) => counted.every(({ elsewhere }) => elsewhere.includes(entry))),
    proposal: mergeProposals(policies.flatMap(({ proposal }) => proposal ?? [])),
  }
}

/** What the proposed policy would decide about all clusters. */
function mergeProposals(proposals: readonly Proposal[]): Proposal | null {
  const base = proposals.find(({ state }) => state === 'faulty') ?? proposals[0]
  if (base === undefined) return null
  const sum = (pick: (proposal: Proposal) => number) => proposals.reduce((total, one) => total + pick(one), 0)
  return {
    ...base,
    faults: [...new Set(proposals.flatMap(({ faults }) => faults))],
    verdict: worstVerdict(proposals.map(({ verdict }) => verdict)),
    counts: {
      blocking: sum(({ counts }) => counts.blocking),
      warning: sum(({ counts }) => counts.warning),
      notice: sum(({ counts }) => counts.notice),
      waived: sum(({ counts }) => counts.waived),
      inconclusive: sum(({ counts }) => counts.inconclusive),
    },
    changes: proposals.flatMap(({ changes }) => changes).sort(compareChanges),
  }
}
