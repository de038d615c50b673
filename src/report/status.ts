import { createHash } from 'node:crypto'
import { STATUS } from '../messages/status.js'
import * as terms from '../messages/terms.js'
import type { Verdict } from '../model/decision.js'
import { type Language, localize } from '../model/language.js'
import type { Report } from '../model/report.js'
import { isoTime } from '../model/timestamp.js'
import { clipBytes, utf8Bytes } from '../text/budget.js'
import { oneLine } from '../text/plain.js'
import { fittingAnswer } from './answer.js'

/** A commit status, as GitHub's API takes it. */
export interface Status {
  readonly state: 'pending' | 'success' | 'failure' | 'error'
  readonly description: string
}

/** GitHub takes 140 characters; bytes are the strictest reading of that. */
const MAX_BYTES = 139

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

/** The answer to “may I approve?” as a commit status: our own sentences, counts, versions and the time until which it is valid. */
export const renderStatus = (report: Report): Status => ({
  state: STATES[report.verdict],
  description: clipBytes(
    fittingAnswer(report, (text) => utf8Bytes(text) <= MAX_BYTES, true),
    MAX_BYTES,
  ),
})

/** The status while the gate runs. @param dueAt epoch milliseconds by which the run ends */
export function pendingStatus(targetVersion: string | null, dueAt: number, language: Language): Status {
  const target = targetVersion === null ? null : oneLine(targetVersion)
  const text = localize(STATUS.pending(target, terms.clockTime(isoTime(dueAt))), language)
  return { state: 'pending', description: clipBytes(text, MAX_BYTES) }
}
