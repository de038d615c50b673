import type { CheckReport, Report, ReportFinding } from '../model/report.js'
import type { BaselineFinding } from './baseline.js'

type Sought = Pick<BaselineFinding, 'clusterId' | 'check' | 'addon' | 'name'>

/**
 * Whether a run saw the whole of the check that an earlier finding came from, so that its absence says that it is gone. Not
 * where the check was not asked, was filtered, is unfinished, expired or about something else, left a section out, or where
 * the very item is in doubt or was skipped.
 */
export function sawWhole(earlier: Sought, report: Report): boolean {
  if (report.clusters.length === 0 || report.findings.some((one) => isRunDoubt(one, earlier))) return false
  if (earlier.check === null) return true
  const results = resultsFor(earlier, report)
  return results !== null && !isInDoubt(earlier, report) && !results.some((result) => leavesOpen(result, earlier))
}

/** A doubt about the run as a whole. A policy that cannot be used hides no item, only what else the policy has to say. */
const isRunDoubt = (finding: ReportFinding, earlier: Sought): boolean =>
  finding.check === null &&
  finding.decision === 'inconclusive' &&
  (finding.name !== 'policy-error' || earlier.check === null)

/** The results that the earlier finding would stand in; null where there is none. */
function resultsFor({ clusterId, check, addon }: Sought, { clusters, asked }: Report): readonly CheckReport[] | null {
  const results = clusters
    .filter(({ id }) => id === clusterId)
    .flatMap(({ checks }) => checks.filter((result) => result.check === check && result.clusterId === clusterId))
  const own = addon === null ? results : results.filter((result) => result.addon?.template === addon)
  if (own.length > 0) return own
  // an add-on that is no longer installed has no result any more; one that was filtered out neither
  const isFiltered = asked.addonInstanceId !== null || asked.addonTaskId !== null
  return addon !== null && results.length > 0 && !isFiltered ? results : null
}

/** Whether the gate itself has something against the result, or a part of it is not there. */
function isInDoubt({ clusterId, check, addon, name }: Sought, { findings, notCovered }: Report): boolean {
  const isAbout = (one: { readonly clusterId: string | null; readonly check: string | null }): boolean =>
    one.check === check && (one.clusterId === null || one.clusterId === clusterId)
  const doubts = findings.filter(
    (finding) =>
      // of what an item itself could not tell only that item is in doubt
      (finding.scope === 'gate' || finding.name === name) && finding.decision === 'inconclusive' && isAbout(finding),
  )
  const template = (finding: ReportFinding): string | null => finding.addon?.template ?? null
  return (
    doubts.some((finding) => addon === null || template(finding) === null || template(finding) === addon) ||
    notCovered.some(isAbout)
  )
}

/** Whether a result does not say of the very item whether it is all right. */
const leavesOpen = ({ items, skipped }: CheckReport, { name }: Sought): boolean =>
  items.some((item) => item.name === name && item.undecided > 0) || skipped.some((item) => item.name === name)
