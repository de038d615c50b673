import type { Report, ReportFinding } from '../model/report.js'
import { type Baseline, type BaselineFinding, causeKey, isAsMildAs } from './baseline.js'
import { sawWhole } from './saw-whole.js'

/**
 * Marks what is new and what is known since an earlier report, and names what is resolved. A finding is known if its cause
 * was there in the same cluster, however it was decided: waived or not. It is resolved only if this run saw its check whole
 * and did not find it. Pure.
 */
export function againstBaseline(report: Report, baseline: Baseline): Report {
  const before = new Set(baseline.findings.map(causeKey))
  const findings = report.findings.map((finding) => ({ ...finding, status: statusOf(finding, before, baseline) }))
  const resolved = distinct(baseline.findings)
    .filter((earlier) => earlier.decides && isGone(earlier, report))
    .map(({ addon: _, decides: __, ...rest }) => rest)
  const fresh = findings.filter(({ status }) => status === 'new')
  const counts = { ...report.counts, new: new Set(fresh.map(causeKey)).size, resolved: resolved.length }
  return { ...report, counts, findings, resolved }
}

/** What decides nothing has no status: it would be counted as news, and is none. */
function statusOf(finding: ReportFinding, before: ReadonlySet<string>, { cutFrom }: Baseline): ReportFinding['status'] {
  if (!finding.decides) return null
  if (before.has(causeKey(finding))) return 'known'
  return cutFrom !== null && isAsMildAs(finding.decision, cutFrom) ? null : 'new'
}

/** Whether an earlier finding is surely gone: not even shown, and its check was seen whole. */
function isGone(earlier: BaselineFinding, report: Report): boolean {
  const key = causeKey(earlier)
  return !report.findings.some((finding) => causeKey(finding) === key) && sawWhole(earlier, report)
}

/**
 * What is open after a report, as far as anybody knows: what it found, and what an earlier one found and this one could not
 * see again. The next run compares with it, so that nothing becomes new or resolved by being out of sight once.
 */
export function openAfter(report: Report, before: Baseline | null): BaselineFinding[] {
  const now = distinct(report.findings.filter(({ decides }) => decides).map(asEarlier))
  const keys = new Set(now.map(causeKey))
  const unseen = distinct(before?.findings ?? []).filter(
    (earlier) => !keys.has(causeKey(earlier)) && !isGone(earlier, report),
  )
  return [...now, ...unseen]
}

/** A finding as a later run will know it. */
export function asEarlier(finding: ReportFinding): BaselineFinding {
  const { fingerprint, clusterId, check, addon, name, title, decision, decides } = finding
  return { fingerprint, clusterId, check, addon: addon?.template ?? null, name, title, decision, decides }
}

/** Each cause once: of those that a waiver divides the most severe, which comes first. */
function distinct(findings: readonly BaselineFinding[]): BaselineFinding[] {
  const byCause = new Map<string, BaselineFinding>()
  for (const finding of findings) {
    const known = byCause.get(causeKey(finding))
    if (known === undefined || (!known.decides && finding.decides)) byCause.set(causeKey(finding), finding)
  }
  return [...byCause.values()]
}
