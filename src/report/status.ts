import { STATUS } from '../messages/status.js'
import * as terms from '../messages/terms.js'
import { ITEM_BROKE, reportTitle, risks, targetTitle } from '../messages/verdict.js'
import type { Verdict } from '../model/decision.js'
import { type Language, type Localized, localize } from '../model/language.js'
import type { Report } from '../model/report.js'
import { isoTime } from '../model/timestamp.js'
import { parseVersion } from '../model/version.js'
import { clipBytes, utf8Bytes } from '../text/budget.js'
import { oneLine } from '../text/plain.js'

/** A commit status, as GitHub's API takes it. */
export interface Status {
  readonly state: 'pending' | 'success' | 'failure' | 'error'
  readonly description: string
}

/** GitHub takes 140 characters; bytes are the strictest reading of that. */
const MOST_BYTES = 139

/**
 * The verdict as a state. It is the verdict's own, also where the step is green all the same (`fail-on: none`,
 * `no-access: skip`): a status is read long after the step, and green must never mean that nobody looked.
 */
const STATES: Readonly<Record<Verdict, Status['state']>> = {
  pass: 'success',
  warn: 'success',
  'not-applicable': 'success',
  block: 'failure',
  inconclusive: 'error',
}

/** The name of the status of these clusters on a commit: one, which each run turns. */
export const statusContext = (clusterKey: string): string => `cce-upgrade-gate / ${clusterKey}`

/** The verdict as a commit status: our own words, counts, versions and the time until which it holds. */
export function renderStatus(report: Report): Status {
  const { language, expiresAt } = report
  const say = (text: Localized) => localize(text, language)
  const target = targetOf(report)
  // what the risks are stands behind it
  const verdict = shortVerdict(report.verdict === 'warn' ? { ...report, verdict: 'pass' } : report)
  const head = say(targetTitle(verdict, target, report.verdict))
  const detail = detailOf(report)
  const whole = detail === null ? head : say(terms.labeled(head, detail))
  const until = report.verdict === 'inconclusive' || expiresAt === null ? null : terms.clockTime(expiresAt)
  const dated = (text: string) => (until === null ? text : say(STATUS.validUntil(text, until)))
  const fitting = [dated(whole), dated(head), head].find((text) => utf8Bytes(text) <= MOST_BYTES)
  return { state: STATES[report.verdict], description: fitting ?? clipBytes(head, MOST_BYTES) }
}

/**
 * What the status says while the gate asks.
 * @param dueAt epoch milliseconds by which there is an answer at the latest
 */
export function pendingStatus(targetVersion: string | null, dueAt: number, language: Language): Status {
  const text = localize(STATUS.pending(targetVersion, terms.clockTime(isoTime(dueAt))), language)
  return { state: 'pending', description: clipBytes(text, MOST_BYTES) }
}

/** The verdict in one or a few words. */
export const shortVerdict = (report: Report): string => localize(reportTitle(report), report.language)

/** The target that the verdict speaks of; null where there is none, or more than one. What is no version is not told. */
function targetOf({ clusters, asked, verdict }: Report): string | null {
  if (verdict === 'not-applicable') return null
  const targets = [...new Set(clusters.map(({ targetVersion }) => targetVersion))]
  const target = (targets.length === 1 ? targets[0] : null) ?? asked.targetVersion
  return target !== null && parseVersion(target) !== null && target.length <= 30 ? target.trim() : null
}

function detailOf(report: Report): string | null {
  const { counts, verdict, language } = report
  const say = (text: Localized) => localize(text, language)
  switch (verdict) {
    case 'block':
    case 'inconclusive':
      return reasons(report)
    case 'warn': {
      const found = [
        ...(counts.warning > 0 ? [risks(counts.warning)] : []),
        ...(counts.notice > 0 ? [terms.notes(counts.notice)] : []),
        ...(counts.waived > 0 ? [terms.waived(counts.waived)] : []),
      ]
      return (found.length > 0 ? found : [STATUS.incomplete]).map(say).join(say(terms.COMMA))
    }
    case 'pass':
      return counts.passed > 0 ? say(terms.checksPassed(counts.passed)) : null
    case 'not-applicable':
      return say(STATUS.noMatch)
  }
}

/** Why it is red: of what the gate itself has to say the first title, which is ours; of items how many. */
function reasons({ findings, verdict, language }: Report): string | null {
  const say = (text: Localized) => localize(text, language)
  const decision = verdict === 'block' ? 'block' : 'inconclusive'
  const own = findings.filter((finding) => finding.decision === decision)
  const items = own.filter(({ scope }) => scope !== 'gate').length
  const titles = [
    ...new Set(own.filter(({ scope }) => scope === 'gate').map(({ title }) => oneLine(title))),
    ...(items > 0 ? [say(decision === 'block' ? STATUS.causes(items) : ITEM_BROKE)] : []),
  ]
  const [first, ...others] = titles
  if (first === undefined) return null
  return others.length > 0 ? say(STATUS.more(first, others.length)) : first
}
