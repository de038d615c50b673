import type { CheckReport, Report, ReportFinding } from '../model/report.js'
import type { BaselineFinding } from './baseline.js'

type Earlier = Pick<BaselineFinding, 'clusterId' | 'check' | 'addon' | 'name'>

/**
 * Whether a run covered everything that an earlier finding could reappear in, so that its absence means it is resolved.
 * False if its check was not selected, was filtered, is unfinished, expired or about something else, or left a section out,
 * and if the item itself is undecided or was skipped.
 */
export function coversFinding(report: Report, earlier: Earlier): boolean {
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

/** Whether the gate found the result wanting, or a part of it is missing. */
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
