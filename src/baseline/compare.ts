import { isMilder } from '../model/decision.js'
import type { Report, ReportFinding } from '../model/report.js'
import { type Baseline, type BaselineFinding, causeKey } from './baseline.js'
import { coversFinding } from './coverage.js'

/**
 * Marks the findings that are new or known since an earlier report, and lists what is resolved. A finding is known if the
 * baseline has its cause in the same cluster, whatever the decision was. It is resolved only if this run covered its check
 * completely and did not find it. Pure.
 */
export function compareWithBaseline(report: Report, baseline: Baseline): Report {
  const before = new Set(baseline.findings.map(causeKey))
  const findings = report.findings.map((finding) => ({ ...finding, status: statusOf(finding, before, baseline) }))
  const resolved = distinctCauses(baseline.findings)
    .filter((earlier) => earlier.decides && isResolved(earlier, report))
    .map(({ addon: _, decides: __, ...rest }) => rest)
  const newCauses = new Set(findings.filter(({ status }) => status === 'new').map(causeKey))
  const counts = { ...report.counts, new: newCauses.size, resolved: resolved.length }
  return { ...report, counts, findings, resolved }
}

/** Null for a finding that decides nothing: it would otherwise be counted as new. */
function statusOf(finding: ReportFinding, before: ReadonlySet<string>, { cutFrom }: Baseline): ReportFinding['status'] {
  if (!finding.decides) return null
  if (before.has(causeKey(finding))) return 'known'
  return cutFrom !== null && !isMilder(cutFrom, finding.decision) ? null : 'new'
}

/** Whether an earlier finding is certainly gone: the report does not even show it, and its check was covered. */
function isResolved(earlier: BaselineFinding, report: Report): boolean {
  const key = causeKey(earlier)
  return !report.findings.some((finding) => causeKey(finding) === key) && coversFinding(report, earlier)
}

/**
 * The causes that are open after a report: those it found, and those of an earlier report that this run could not check
 * again. The next run compares with them, so a finding that a run could not check is neither new nor resolved afterwards.
 */
export function openAfter(report: Report, before: Baseline | null): BaselineFinding[] {
  const now = distinctCauses(report.findings.filter(({ decides }) => decides).map(toBaselineFinding))
  const keys = new Set(now.map(causeKey))
  const unchecked = distinctCauses(before?.findings ?? []).filter(
    (earlier) => !keys.has(causeKey(earlier)) && !isResolved(earlier, report),
  )
  return [...now, ...unchecked]
}

export function toBaselineFinding(finding: ReportFinding): BaselineFinding {
  const { fingerprint, clusterId, check, addon, name, title, decision, decides } = finding
  return { fingerprint, clusterId, check, addon: addon?.template ?? null, name, title, decision, decides }
}

/** One finding per cause: if a waiver divides it, the more severe part, which comes first. */
function distinctCauses(findings: readonly BaselineFinding[]): BaselineFinding[] {
  const byCause = new Map<string, BaselineFinding>()
  for (const finding of findings) {
    const known = byCause.get(causeKey(finding))
    if (known === undefined || (!known.decides && finding.decides)) byCause.set(causeKey(finding), finding)
  }
  return [...byCause.values()]
}
