import { COMMENT_WORDS as WORDS } from '../../messages/comment-words.js'
import { checkName } from '../../messages/gate-words.js'
import { clockTime } from '../../messages/result-sentences.js'
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
  more: (leftOut) => `<p><b>${own(localize(WORDS.moreClusters(leftOut), report.language))}</b></p>\n\n`,
})

function identity(cluster: ClusterReport, report: Report): string {
  const say = (text: Localized) => own(localize(text, report.language))
  const names = [cluster.name, cluster.id].filter((one) => one !== null).map((one) => code(one, 80))
  const versions = [cluster.currentVersion, cluster.targetVersion].filter((one) => one !== null)
  const aside = cluster.targetVersion !== null && !cluster.targetAsserted ? ` (${say(WORDS.notAsserted)})` : ''
  const facts = [
    `${say(WORDS.cluster)} ${names.join(' ') || say(WORDS.unnamed)}`,
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
    `${capital(say(checkName(check.check)))}${check.taskId === null ? '' : ` ${code(check.taskId, 80)}`}`,
    ...(check.takenAt === null ? [] : [say(WORDS.taken(clockTime(check.takenAt)))]),
    `<b>${validity(check, report)}</b>`,
    ...(check.nodeCount > 0 ? [say(WORDS.nodes(check.nodeCount))] : []),
    ...(check.passed > 0 ? [say(WORDS.passed(check.passed))] : []),
  ]
  return parts.join(' · ')
}

function addonsLine(addons: readonly CheckReport[], report: Report): string {
  const say = (text: Localized) => own(localize(text, report.language))
  const dated = addons.filter(({ expiresAt }) => expiresAt !== null)
  const [first] = dated.toSorted((a, b) => (a.expiresAt ?? '').localeCompare(b.expiresAt ?? ''))
  const named = addons.filter(({ addon }) => addon !== null).length
  const until = first ? `<b>${validity(first, report)}</b>` : say(WORDS.noExpiry)
  return [capital(say(checkName('addons'))), ...(named > 0 ? [say(WORDS.addons(named))] : []), until].join(' · ')
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function validity({ phase, expiresAt, check }: CheckReport, report: Report): string {
  const say = (text: Localized) => own(localize(text, report.language))
  if (phase === null) return say(WORDS.noResult)
  if (expiresAt === null) {
    const isDone = check !== 'upgrade' && check !== 'postcheck' && phase !== 'Init' && phase !== 'Running'
    return isDone ? say(WORDS.noExpiry) : `${say(WORDS.phase)} ${code(phase, 40)}`
  }
  const isOver = (parseTimestamp(expiresAt) ?? 0) <= (parseTimestamp(report.generatedAt) ?? 0)
  const words = isOver ? WORDS.expired : WORDS.validUntil
  return say(words(clockTime(expiresAt)))
}
