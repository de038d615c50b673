import { FINDING } from '../../messages/findings.js'
import { LABELS } from '../../messages/labels.js'
import { ALSO_SOLVES, IN_PART, moreLines } from '../../messages/lines.js'
import * as terms from '../../messages/terms.js'
import { groupBy } from '../../model/collections.js'
import type { Localize, Localized } from '../../model/language.js'
import type { Location, ReportFinding } from '../../model/report.js'
import type { Block } from '../../text/budget.js'
import { code, escapeHtml, link, trustedText, untrustedText } from '../../text/markdown.js'
import { affectedBy, kindAndLevel } from '../finding-text.js'
import { isOnLines, lineCount, linesOfCause } from '../lines.js'
import { permalink, placeOf } from '../permalink.js'
import { readRisk } from '../risk.js'
import {
  type ClusterLabel,
  causesToSolve,
  clusterLabels,
  clustersOf,
  hasOwnMessages,
  isFleet,
  NAMED_CLUSTERS,
  ownPlace,
  type SharedCause,
} from '../shared-causes.js'
import { takesMoreEdits } from '../to-do.js'
import { type Page, tableBlock } from './page.js'

/** Findings as a table, one row a cause: what it is, what to do, and where. */
export const findingsTable = (
  page: Page,
  title: Localized,
  findings: readonly ReportFinding[],
  note?: Localized,
): Block => {
  const labels = clusterLabels(page.report)
  const { t } = page
  // in one column, which a phone shows whole: a column of its own would break the names of nodes and files
  const rows = causesToSolve(findings, page.report).map((cause) => {
    const where = `${trustedText(t(terms.WHERE))}${t(terms.COLON)}${affectedCell(cause, labels, page)}`
    return [`${causeCell(cause, page)}<br>${where}`]
  })
  const tail = note ? `${page.t(note)}\n\n` : ''
  return tableBlock(page, [LABELS.cause], rows, { head: `### ${page.t(title)}\n\n`, tail })
}

/** Advice of a policy is untrusted text; that of the catalog is ours. */
const adviceText = ({ advice }: ReportFinding) => (advice === 'policy' ? untrustedText : trustedText)

function causeCell(cause: SharedCause, { detail, style, t }: Page): string {
  const { finding } = cause
  const guide = link(t(terms.GUIDE), finding.docUrl, t(terms.COLON))
  if (detail === 'names') return [`${heading(cause)} ${guide}`, ...alsoSolved(cause, 0, t)].join('<br>')
  const isFull = detail === 'full'
  const units = style.messageUnits[detail]
  const fields = isFull ? [...new Set(cause.all.flatMap((one) => readRisk(one).changedFields))] : []
  const owner = finding.owner === undefined ? '' : aside(terms.OWNER_NAMES[finding.owner], t)
  const lines = [
    heading(cause),
    ...(finding.message === '' || units === 0 || isOnLines(cause) ? [] : [untrustedText(finding.message, units)]),
    ...(units > 0 && !isOnLines(cause) && hasOwnMessages(cause) ? [`<i>${trustedText(t(terms.DIFFERS))}</i>`] : []),
    ...(fields.length > 0 ? [t(FINDING.changed(code(fields.join('; '))))] : []),
    ...(isFull && showsMeaning(finding) ? [`<i>${adviceText(finding)(finding.meaning)}</i>`] : []),
    ...(units === 0 ? [] : [...new Set(cause.all.flatMap((one) => decidedBy(one, t)))].slice(0, NAMED_REASONS)),
    `<b>${t(terms.DO_THIS)}</b>${owner}${t(terms.COLON)}${adviceText(finding)(finding.fix)} ${guide}`,
    ...alsoSolved(cause, units, t),
  ]
  return lines.join('<br>')
}

/** A note needs no explanation, and the fix of an item that is not in the catalog says so already. */
const showsMeaning = ({ decision, match, advice }: ReportFinding): boolean =>
  decision !== 'notice' && (match !== 'none' || advice === 'gate')

/** What it is called, by people and by CCE, marked if the finding is new since the last report. */
function heading({ finding, all }: Pick<SharedCause, 'finding' | 'all'>): string {
  const { title, name, scope } = finding
  const kind = kindAndLevel(finding)
  const parts = [
    ...(title === '' || (title === name && scope !== 'gate') ? [] : [`<b>${adviceText(finding)(title)}</b>`]),
    // the title of a line of the repository names the API already
    ...(scope === 'gate' || (scope === 'manifest' && title.includes(name)) ? [] : [code(name)]),
    ...(kind ? [trustedText(kind)] : []),
  ]
  return `${all.some(({ status }) => status === 'new') ? '🆕 ' : ''}${parts.join(' · ')}`
}

/** Findings of other names that a row lists, and reasons of a policy. */
const NAMED_OTHERS = 5
const NAMED_REASONS = 3

/** What else the edit solves, with what CCE says of it. @param units of a message; 0: without it */
function alsoSolved({ also }: SharedCause, units: number, t: Localize): string[] {
  const all = [...groupBy(also, ({ check, name, message }) => JSON.stringify([check, name, message])).values()]
  if (all.length === 0) return []
  const lines = all.slice(0, NAMED_OTHERS).map((group) => {
    const [{ message }] = group
    const text = message === '' || units === 0 ? '' : `${t(terms.COLON)}${untrustedText(message, units)}`
    const part = takesMoreEdits(group[0]) ? aside(IN_PART, t) : ''
    return `☑ ${heading({ finding: group[0], all: group })}${part}${text}`
  })
  const more = all.length - lines.length
  return [
    `<b>${t(ALSO_SOLVES)}</b>${t(terms.COLON)}`.trimEnd(),
    ...lines,
    ...(more > 0 ? [trustedText(t(terms.andMore(more)))] : []),
  ]
}

const aside = (text: Localized, t: Localize): string =>
  t({ en: ` <i>(${trustedText(text.en)})</i>`, zh: `<i>（${trustedText(text.zh)}）</i>` })

/** The rule or waiver that decided, with its reason and its owner. */
function decidedBy({ rule, waiver }: ReportFinding, t: Localize): string[] {
  if (waiver) {
    const [owner, reason] = [code(waiver.owner, 120), untrustedText(waiver.reason)]
    return [t(FINDING.waivedFor({ ...waiver, owner, reason }))]
  }
  return rule?.reason ? [t(FINDING.byRule(untrustedText(rule.reason)))] : []
}

function affectedCell(cause: SharedCause, labels: ReadonlyMap<string, ClusterLabel>, page: Page): string {
  const { label, clusters } = clustersOf(cause, page.report, labels, page.t)
  const [first] = clusters
  if (isOnLines(cause)) {
    const where = !isFleet(page.report) || first === undefined ? [] : [clusterNames(label, clusters, page)]
    return [...where, ...lineList(cause, page)].join('<br>')
  }
  if (!isFleet(page.report) || first === undefined)
    return distinct(cause.all, (one) => affectedLines(one, one.location, page)).join('<br>')
  if (clusters.length === 1)
    return [code(first.name), ...distinct(first.findings, (one) => affectedLines(one, one.location, page))].join('<br>')
  const { detail, t } = page
  const shown = clusters.slice(0, NAMED_CLUSTERS)
  const more = clusters.length - shown.length
  const rest = more > 0 ? [trustedText(t(terms.andMore(more)))] : []
  if (detail !== 'full')
    return `<b>${trustedText(label)}</b><br>${[...shown.map(({ name }) => code(name)), ...rest].join(' ')}`
  const whole = trustedText(t(terms.THE_CLUSTER))
  const lines = shown.map(({ name, findings }) => {
    const parts = distinct(findings, (one) => affectedLines(one, ownPlace(one, labels), page, false))
    return [code(name), ...parts.filter((line) => line !== whole)].join(' · ')
  })
  return [`<b>${trustedText(label)}</b>`, ...lines, ...rest].join('<br>')
}

/** How many clusters have a cause, and which; the name of a single one. */
function clusterNames(label: string, clusters: readonly { readonly name: string }[], { t }: Page): string {
  const names = clusters.slice(0, NAMED_CLUSTERS).map(({ name }) => code(name))
  const more = clusters.length - names.length
  if (clusters.length === 1) return names.join('')
  return `<b>${trustedText(label)}</b><br>${[...names, ...(more > 0 ? [trustedText(t(terms.andMore(more)))] : [])].join(' ')}`
}

/** Lines of a cause that are named one by one. */
const NAMED_LINES: Readonly<Record<Page['detail'], number>> = { full: 10, short: 5, names: 3 }

/** How many lines have a cause, and the first of them. */
function lineList(cause: SharedCause, page: Page): string[] {
  const { t, detail } = page
  const lines = linesOfCause(cause)
  const shown = lines.slice(0, NAMED_LINES[detail])
  const more = lines.length - shown.length
  return [
    `<b>${trustedText(lineCount(lines, cause.finding, t))}</b>`,
    ...new Set(shown.map(({ location }) => placeLink(location, page))),
    ...(more > 0 ? [trustedText(t(moreLines(more)))] : []),
  ]
}

const distinct = (findings: readonly ReportFinding[], linesOf: (finding: ReportFinding) => string[]): string[] => [
  ...new Set(findings.flatMap(linesOf)),
]

/** @param location where it stands, if that is shown @param listsNames whether the first names of what is affected are listed */
function affectedLines(
  finding: ReportFinding,
  location: Location | null,
  page: Page,
  listsNames = page.detail === 'full',
): string[] {
  const { t } = page
  const { label, names, more } = affectedBy(finding, t)
  // a name at the beginning of a line is broken only if it is longer than the line
  const list = names.map((name) => code(name, 120))
  const rest = more > 0 ? [trustedText(t(terms.andMore(more)))] : []
  return [
    trustedText(label),
    ...(listsNames && list.length > 0 ? [...list, ...rest] : []),
    ...(location ? [placeLink(location, page)] : []),
  ]
}

/** A line of the repository, linked to the commit of the report within a workflow. */
export function placeLink(location: Location, { report }: Pick<Page, 'report'>): string {
  const place = code(placeOf(location), 300)
  const url = permalink(report, location)
  return url === null ? place : `<a href="${escapeHtml(url)}">${place}</a>`
}
