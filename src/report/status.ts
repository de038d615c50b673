import { createHash } from 'node:crypto'
import { STATUS } from '../messages/status.js'
import * as terms from '../messages/terms.js'
import { ITEM_BROKE, reportTitle, risks, targetTitle } from '../messages/verdict.js'
import type { Decision, Verdict } from '../model/decision.js'
import { type Language, type Localize, localize, localizer } from '../model/language.js'
import type { Report, ReportFinding } from '../model/report.js'
import { isoTime } from '../model/timestamp.js'
import { parseVersion } from '../model/version.js'
import { clipBytes, utf8Bytes } from '../text/budget.js'
import { oneLine } from '../text/plain.js'
import { causesToSolve, isFleet } from './shared-causes.js'

/** A commit status, as GitHub's API takes it. */
export interface Status {
  readonly state: 'pending' | 'success' | 'failure' | 'error'
  readonly description: string
}

/** GitHub takes 140 characters; bytes are the strictest reading of that. */
const MAX_BYTES = 139
const TARGET_UNITS = 30

/**
 * The state follows the verdict, even if the step stays green (`fail-on: none`, `no-access: skip`): a status is read long
 * after the step, and green must always mean that the gate could decide.
 */
const STATES: Readonly<Record<Verdict, Status['state']>> = {
  pass: 'success',
  warn: 'success',
  'not-applicable': 'success',
  block: 'failure',
  inconclusive: 'error',
}

/**
 * The name of the status on a commit; every run about the same clusters and branch updates the same status.
 * @param branch the branch that the verdict is about; null for the default branch
 */
export const statusContext = (clusterKey: string, branch: string | null = null): string =>
  `cce-upgrade-gate / ${clusterKey}${branchSuffix(branch)}`

/** Names that stay apart even though GitHub compares the names of statuses without regard to case. */
const DISTINCT_BRANCH = /^[a-z0-9._/#@+-]{1,100}$/
const SHOWN_BRANCH_UNITS = 60

/** A branch at the end of a name, such as ` (release/1.31)`; any name that GitHub could confuse has a hash behind it. */
export function branchSuffix(branch: string | null): string {
  if (branch === null) return ''
  if (DISTINCT_BRANCH.test(branch)) return ` (${branch})`
  const shown = branch.replace(/[^\x21-\x7e]+/g, '?').slice(0, SHOWN_BRANCH_UNITS)
  return ` (${shown} ${createHash('sha256').update(branch).digest('hex').slice(0, 16)})`
}

/** The verdict as a commit status: our own sentences, counts, versions and the time until which it is valid. */
export function renderStatus(report: Report): Status {
  const { verdict, expiresAt } = report
  const t = localizer(report.language)
  // the description names the risks of a warning
  const title = t(reportTitle(report, verdict === 'warn' ? 'pass' : verdict))
  const head = t(targetTitle(title, targetOf(report), verdict))
  const detail = detailOf(report, t)
  const whole = detail === null ? head : t(terms.labeled(head, detail))
  const isDated = verdict !== 'inconclusive' && expiresAt !== null
  const dated = (text: string) => (isDated ? t(STATUS.validUntil(text, terms.clockTime(expiresAt))) : text)
  const fitting = [dated(whole), dated(head), head].find((text) => utf8Bytes(text) <= MAX_BYTES)
  return { state: STATES[verdict], description: fitting ?? clipBytes(head, MAX_BYTES) }
}

/** The status while the gate runs. @param dueAt epoch milliseconds by which the run ends */
export function pendingStatus(targetVersion: string | null, dueAt: number, language: Language): Status {
  const target = targetVersion === null ? null : oneLine(targetVersion)
  const text = localize(STATUS.pending(target, terms.clockTime(isoTime(dueAt))), language)
  return { state: 'pending', description: clipBytes(text, MAX_BYTES) }
}

/** The target version of the verdict; null if there is none or more than one, or if it is not a version. */
function targetOf({ clusters, asked, verdict }: Report): string | null {
  if (verdict === 'not-applicable') return null
  const targets = [...new Set(clusters.map(({ targetVersion }) => targetVersion))]
  const target = (targets.length === 1 ? targets[0] : null) ?? asked.targetVersion
  return target !== null && parseVersion(target) !== null && target.length <= TARGET_UNITS ? target.trim() : null
}

function detailOf(report: Report, t: Localize): string | null {
  const { verdict, counts } = report
  if (verdict === 'not-applicable' && isFleet(report)) return t(STATUS.allAtTarget)
  if (verdict === 'not-applicable') return t(report.clusters.length > 0 ? STATUS.atTarget : STATUS.noMatch)
  if (verdict === 'pass') return counts.passed > 0 ? t(terms.checksPassed(counts.passed)) : null
  if (verdict !== 'warn') return reasonOf(report, t)
  const count = (decision: Decision, all: number): number =>
    isFleet(report)
      ? causesOf(
          report.findings.filter((one) => one.decision === decision),
          report,
        )
      : all
  const [warned, noted, waived] = [
    count('warn', counts.warning),
    count('notice', counts.notice),
    count('waived', counts.waived),
  ]
  const parts = [
    ...(warned > 0 ? [risks(warned)] : []),
    ...(noted > 0 ? [terms.notes(noted)] : []),
    ...(waived > 0 ? [terms.waived(waived)] : []),
  ]
  return (parts.length > 0 ? parts : [STATUS.incomplete]).map(t).join(t(terms.COMMA))
}

/** Why a verdict is red: the first title of the gate's own findings, or the number of items, and how many reasons more. */
function reasonOf(report: Report, t: Localize): string | null {
  const { findings, verdict, clusters } = report
  const deciding = findings.filter(({ decision }) => decision === verdict)
  const items = causesOf(
    deciding.filter(({ scope }) => scope !== 'gate'),
    report,
  )
  const titles = new Set(deciding.filter(({ scope }) => scope === 'gate').map(({ title }) => oneLine(title)))
  if (items > 0) titles.add(t(verdict === 'block' ? STATUS.causes(items) : ITEM_BROKE))
  const [first, ...others] = titles
  if (first === undefined) return null
  const reason = others.length > 0 ? t(terms.moreReasons(first, others.length)) : first
  const affected = clusters.filter((cluster) => cluster.verdict === verdict).length
  return isFleet(report) && affected > 0 ? t(STATUS.onClusters(reason, affected, clusters.length)) : reason
}

/** Different causes, whatever the number of clusters. */
const causesOf = (findings: readonly ReportFinding[], report: Report): number => causesToSolve(findings, report).length
