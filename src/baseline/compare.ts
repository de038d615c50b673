import { groupBy } from '../model/collections.js'
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
  const isResolved = resolvedTest(report)
  const resolved = distinctCauses(baseline.findings)
    .filter((earlier) => earlier.decides && isResolved(earlier))
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

/** A test for earlier findings that are certainly gone: the report does not even show them, and their check was covered. */
function resolvedTest(report: Report): (earlier: BaselineFinding) => boolean {
  const shown = new Set(report.findings.map(causeKey))
  const coversFinding = coverageTest(report)
  return (earlier) => !shown.has(causeKey(earlier)) && coversFinding(earlier)
}

/**
 * The causes that are open after a report: those it found, and those of an earlier report that this run could not check
 * again. The next run compares with them, so a finding that a run could not check is neither new nor resolved afterwards.
 */
export function openAfter(report: Report, before: Baseline | null): BaselineFinding[] {
  const now = distinctCauses(report.findings.filter(({ decides }) => decides).map(toBaselineFinding))
  const keys = new Set(now.map(causeKey))
  const isResolved = resolvedTest(report)
  const unchecked = distinctCauses(before?.findings ?? []).filter(
    (earlier) => !keys.has(causeKey(earlier)) && !isResolved(earlier),
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
 * A test for earlier findings of which a run covered everything that they could reappear in, so that their absence means that
 * they are resolved. False if the check was not selected, was filtered, is unfinished, expired or about something else, or left
 * something out, and if the item itself is undecided or was skipped.
 */
function coverageTest(report: Report): (earlier: Earlier) => boolean {
  const isDoubtful = doubtTest(report)
  const { clusters, asked } = report
  const results = groupBy(
    clusters.flatMap(({ id, checks }) => checks.filter(({ clusterId }) => clusterId === id)),
    ({ clusterId, check }) => keyOf(clusterId, check),
  )
  const byAddon = groupBy([...results.values()].flat(), ({ clusterId, check, addon }) =>
    keyOf(clusterId, check, addon?.template ?? null),
  )
  const openItems = new Map(clusters.flatMap(({ checks }) => checks.map((result) => [result, openItemsOf(result)])))
  const isFiltered = asked.addonInstanceId !== null || asked.addonTaskId !== null
  return (earlier) => {
    const { clusterId, check, addon, name } = earlier
    if (clusters.length === 0 || isDoubtful(earlier)) return false
    if (check === null) return true
    const all = results.get(keyOf(clusterId, check)) ?? []
    const ofAddon = addon === null ? all : (byAddon.get(keyOf(clusterId, check, addon)) ?? [])
    // an add-on without a result was uninstalled, unless the settings filtered it out
    if (ofAddon.length === 0 && (all.length === 0 || isFiltered)) return false
    return !(ofAddon.length > 0 ? ofAddon : all).some((result) => openItems.get(result)?.has(name))
  }
}

const keyOf = (...parts: readonly (string | null)[]): string => JSON.stringify(parts)

/** The items of which a result does not say whether they passed. */
const openItemsOf = ({ items, skipped }: CheckReport): ReadonlySet<string> =>
  new Set([...items.filter(({ undecided }) => undecided > 0), ...skipped].map(({ name }) => name))

/** Stands for every item of a check: a finding of the gate itself casts doubt on all of them. */
const EVERY_ITEM = null

/** An undocumented section adds to what was read; files that are skipped, such as ignored ones, were no part of it before. */
const TAKES_NOTHING_AWAY: readonly string[] = ['unlisted-section', 'skipped-files']

/** A test for earlier findings that a run could not tell about: because of the whole run, of their check or of their item. */
function doubtTest({ findings, notCovered }: Report): (earlier: Earlier) => boolean {
  const doubts = findings.filter(({ decision }) => decision === 'inconclusive')
  const ofRun = doubts.filter(({ check }) => check === null)
  // a policy that cannot be used hides only findings about the policy
  const hidesChecks = ofRun.some(({ name }) => name !== 'policy-error')
  const itemOf = ({ scope, name }: ReportFinding): string | null => (scope === 'gate' ? EVERY_ITEM : name)
  const ofItems = new Set(doubts.map((one) => keyOf(one.check, one.clusterId, itemOf(one))))
  const ofAddons = new Set(
    doubts.map((one) => keyOf(one.check, one.clusterId, itemOf(one), one.addon?.template ?? null)),
  )
  const missing = notCovered.filter(({ code }) => !TAKES_NOTHING_AWAY.includes(code))
  const uncovered = new Set(missing.map(({ check, clusterId }) => keyOf(check, clusterId)))
  const unjudged = new Set(
    notCovered.flatMap(({ clusterId, risks = [] }) => risks.map((name) => keyOf(clusterId, name))),
  )
  return ({ check, clusterId, addon, name }) => {
    if (unjudged.has(keyOf(clusterId, name))) return true
    if (check === null) return ofRun.length > 0
    return (
      hidesChecks ||
      [clusterId, null].some(
        (cluster) =>
          uncovered.has(keyOf(check, cluster)) ||
          [EVERY_ITEM, name].some((item) =>
            addon === null
              ? ofItems.has(keyOf(check, cluster, item))
              : [addon, null].some((template) => ofAddons.has(keyOf(check, cluster, item, template))),
          ),
      )
    )
  }
}
