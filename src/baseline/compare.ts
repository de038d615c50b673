import { isMilder } from '../model/decision.js'
import type { CheckReport, Report, ReportFinding } from '../model/report.js'
import { type Baseline, type BaselineFinding, causeKey } from './baseline.js'

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

type Earlier = Pick<BaselineFinding, 'clusterId' | 'check' | 'addon' | 'name'>

/**
 * Whether a run covered everything that an earlier finding could reappear in, so that its absence means it is resolved.
 * False if its check was not selected, was filtered, is unfinished, expired or about something else, or left a section out,
 * and if the item itself is undecided or was skipped.
 */
function coversFinding(report: Report, earlier: Earlier): boolean {
  if (report.clusters.length === 0 || report.findings.some((one) => isDoubtAboutRun(one, earlier))) return false
  if (earlier.check === null) return true
  const results = resultsFor(earlier, report)
  return results !== null && !isInDoubt(earlier, report) && !results.some((result) => leavesItemOpen(result, earlier))
}

/** An inconclusive finding about the whole run. A policy that cannot be used hides only findings about the policy. */
const isDoubtAboutRun = (finding: ReportFinding, earlier: Earlier): boolean =>
  finding.check === null &&
  finding.decision === 'inconclusive' &&
  (finding.name !== 'policy-error' || earlier.check === null)

/** The results that would contain the earlier finding; null if there is none. */
function resultsFor({ clusterId, check, addon }: Earlier, { clusters, asked }: Report): readonly CheckReport[] | null {
  const results = clusters
    .filter(({ id }) => id === clusterId)
    .flatMap(({ checks }) => checks.filter((result) => result.check === check && result.clusterId === clusterId))
  const ofAddon = addon === null ? results : results.filter((result) => result.addon?.template === addon)
  if (ofAddon.length > 0) return ofAddon
  // an add-on without a result was uninstalled, unless the settings filtered it out
  const isFiltered = asked.addonInstanceId !== null || asked.addonTaskId !== null
  return addon !== null && results.length > 0 && !isFiltered ? results : null
}

/** Whether the gate cannot rely on the whole result, or a part of it is missing. */
function isInDoubt({ clusterId, check, addon, name }: Earlier, { findings, notCovered }: Report): boolean {
  const isAbout = (one: { readonly clusterId: string | null; readonly check: string | null }): boolean =>
    one.check === check && (one.clusterId === null || one.clusterId === clusterId)
  const doubts = findings.filter(
    (finding) =>
      // an inconclusive item casts doubt on that item only
      (finding.scope === 'gate' || finding.name === name) && finding.decision === 'inconclusive' && isAbout(finding),
  )
  const isAboutAddon = ({ addon: about }: ReportFinding): boolean =>
    addon === null || (about?.template ?? addon) === addon
  return doubts.some(isAboutAddon) || notCovered.some(isAbout)
}

/** Whether a result does not say whether the item passed. */
const leavesItemOpen = ({ items, skipped }: CheckReport, { name }: Earlier): boolean =>
  items.some((item) => item.name === name && item.undecided > 0) || skipped.some((item) => item.name === name)
