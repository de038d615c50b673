import { COMMENT } from '../../messages/comment.js'
import { IDENTITY } from '../../messages/identity.js'
import * as terms from '../../messages/terms.js'
import { capitalized } from '../../messages/verdict.js'
import { type Localized, localize } from '../../model/language.js'
import type { CheckReport, ClusterReport, Report } from '../../model/report.js'
import { parseTimestamp } from '../../model/timestamp.js'
import type { Block } from '../../text/budget.js'
import { code, own } from '../../text/markdown.js'

/**
 * Which clusters a page speaks of, from which results, and until when those hold. Times are absolute: a comment is read long
 * after it was written.
 */
export const identities = (report: Report): Block => ({
  head: '',
  rows: report.clusters.map((cluster) => identity(cluster, report)),
  tail: '',
  more: (leftOut) => `<p><b>${own(localize(COMMENT.moreClusters(leftOut), report.language))}</b></p>\n\n`,
})

function identity(cluster: ClusterReport, report: Report): string {
  const say = (text: Localized) => own(localize(text, report.language))
  const names = [cluster.name, cluster.id].filter((one) => one !== null).map((one) => code(one, 80))
  const versions = [cluster.currentVersion, cluster.targetVersion].filter((one) => one !== null)
  const aside = cluster.targetVersion !== null && !cluster.targetAsserted ? say(IDENTITY.notAsserted) : ''
  const facts = [
    `${say(terms.CLUSTER)}${names.length > 0 ? ` ${names.join(' ')}` : say(terms.NOT_NAMED)}`,
    ...(versions.length > 0 ? [versions.map((one) => code(one, 40)).join(' → ') + aside] : []),
    ...(cluster.region === null ? [] : [code(cluster.region, 40)]),
  ]
  const lines = checkLines(cluster, report).map((line) => `<br>${line}`)
  return `<p>${facts.join(' · ')}${lines.join('')}</p>\n\n`
}

/** One line a check; the add-ons, which can be many, share one. */
function checkLines({ checks }: ClusterReport, report: Report): string[] {
  const addons = checks.filter(({ check }) => check === 'addons')
  const others = checks.filter(({ check }) => check !== 'addons').map((check) => checkLine(check, report))
  return [...others, ...(addons.length > 0 ? [addonsLine(addons, report)] : [])]
}

function checkLine(check: CheckReport, report: Report): string {
  const say = (text: Localized) => own(localize(text, report.language))
  const parts = [
    `${capitalized(say(terms.checkName(check.check)))}${check.taskId === null ? '' : ` ${code(check.taskId, 80)}`}`,
    ...(check.takenAt === null ? [] : [say(IDENTITY.taken(terms.clockTime(check.takenAt)))]),
    `<b>${validity(check, report)}</b>`,
    ...(check.nodeCount > 0 ? [say(terms.nodes(check.nodeCount))] : []),
    ...(check.passed > 0 ? [say(terms.checksPassed(check.passed))] : []),
  ]
  return parts.join(' · ')
}

function addonsLine(addons: readonly CheckReport[], report: Report): string {
  const say = (text: Localized) => own(localize(text, report.language))
  const dated = addons.filter(({ expiresAt }) => expiresAt !== null)
  const [first] = dated.toSorted((a, b) => (a.expiresAt ?? '').localeCompare(b.expiresAt ?? ''))
  const named = addons.filter(({ addon }) => addon !== null).length
  const until = first ? `<b>${validity(first, report)}</b>` : say(terms.NO_EXPIRY)
  return [capitalized(say(terms.checkName('addons'))), ...(named > 0 ? [say(terms.addons(named))] : []), until].join(
    ' · ',
  )
}

function validity({ phase, expiresAt, check }: CheckReport, report: Report): string {
  const say = (text: Localized) => own(localize(text, report.language))
  if (phase === null) return say(terms.NO_RESULT)
  if (expiresAt === null) {
    const isDone = check !== 'upgrade' && check !== 'postcheck' && phase !== 'Init' && phase !== 'Running'
    return isDone ? say(terms.NO_EXPIRY) : localize(IDENTITY.phase(code(phase, 40)), report.language)
  }
  const isOver = (parseTimestamp(expiresAt) ?? 0) <= (parseTimestamp(report.generatedAt) ?? 0)
  const words = isOver ? IDENTITY.expiredAt : IDENTITY.validUntil
  return say(words(terms.clockTime(expiresAt)))
}
