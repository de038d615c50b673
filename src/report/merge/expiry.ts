import { CHECKS } from '../../model/check.js'
import { diagnostic } from '../../model/diagnostic.js'
import type { Language } from '../../model/language.js'
import type { CheckReport, ClusterReport, ReportFinding } from '../../model/report.js'
import { parseTimestamp } from '../../model/timestamp.js'
import { undecidedFinding } from '../build/finding.js'
import type { Part } from './choose.js'

/**
 * The results that have expired since their job decided, or will before `min-validity` is over: a job that ran again may have
 * taken hours.
 * @param now epoch milliseconds
 * @returns a finding for each, and the checks that they are about
 */
export function expiredSince(
  parts: readonly Part[],
  now: number,
  language: Language,
): { readonly findings: readonly ReportFinding[]; readonly checks: ReadonlySet<CheckReport> } {
  const findings: ReportFinding[] = []
  const checks = new Set<CheckReport>()
  for (const { clusters, report } of parts) {
    const { minValidityMs } = report.asked
    const known = new Set(report.findings.filter(({ name }) => name === 'result-expired').map(resultKey))
    for (const { result, cluster } of resultsOf(clusters)) {
      const expiresAt = parseTimestamp(result.expiresAt)
      const check = CHECKS.find((name) => name === result.check)
      if (expiresAt === null || check === undefined) continue
      const isValid = expiresAt > now && expiresAt - now >= minValidityMs
      const clusterId = result.clusterId ?? cluster.id
      if (isValid || known.has(resultKey({ clusterId, check, addon: result.addon }))) continue
      const detail = { name: 'result-expired', expiresAt, now, minValidityMs, cceAheadMs: null } as const
      findings.push(undecidedFinding(diagnostic(check, detail, result.addon), clusterId, language))
      checks.add(result)
    }
  }
  return { findings, checks }
}

const resultsOf = (clusters: readonly ClusterReport[]) =>
  clusters.flatMap((cluster) => cluster.checks.map((result) => ({ result, cluster })))

const resultKey = ({ clusterId, check, addon }: Pick<ReportFinding, 'clusterId' | 'check' | 'addon'>): string =>
  JSON.stringify([clusterId, check, addon?.instanceId ?? null])
