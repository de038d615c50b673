import { COMMENT } from '../../messages/comment.js'
import { LABELS } from '../../messages/labels.js'
import { CHANGES } from '../../messages/summary.js'
import { andMore, COLON, notes as noteCount, waived } from '../../messages/terms.js'
import { verdictLine } from '../../messages/verdict.js'
import { type Localized, localize } from '../../model/language.js'
import type { Report } from '../../model/report.js'
import { type Block, fitBlocks, frame, NOTHING, utf8Bytes } from '../../text/budget.js'
import { code, escapeHtml, own } from '../../text/markdown.js'
import { identities } from './page-identity.js'
import { type Detail, findingsTable } from './page-rows.js'

/** What a page on GitHub says beside the report. */
export interface PageContext {
  /** the commit that it is about; null where nobody knows */
  readonly headSha: string | null
  /** the address of the workflow run; null where there is none */
  readonly runUrl: string | null
  /** our own sentences at the end, as plain text */
  readonly notes: readonly string[]
}

/** Resolved findings that are named one by one. */
const NAMED = 10

/**
 * What a reviewer must know, on one page of Markdown: the verdict, of what and until when, what to fix, what to confirm, what
 * changed. It has at most so many bytes: first the details are left out, then what to do, then whole rows; each time it says so.
 */
export function renderPage(report: Report, context: PageContext, budget: number): string {
  for (const detail of ['full', 'short'] as const) {
    const page = fitBlocks(blocks(report, context, detail), Number.POSITIVE_INFINITY)
    if (utf8Bytes(page) <= budget) return page
  }
  return fitBlocks(blocks(report, context, 'names'), budget)
}

function blocks(report: Report, context: PageContext, detail: Detail): Block[] {
  const of = (decision: string) => report.findings.filter((one) => one.decides && one.decision === decision)
  const say = (text: Localized) => own(localize(text, report.language))
  const isRed = report.verdict === 'block' || report.verdict === 'inconclusive'
  const anyway = report.green && isRed ? `${localize(LABELS.greenAnyway, report.language)}\n\n` : ''
  const shortened = { full: null, short: COMMENT.short, names: COMMENT.names }[detail]
  return [
    frame(`## ${verdictLine(report)}\n\n${anyway}`),
    identities(report),
    findingsTable(LABELS.fix, of('block'), report, detail),
    findingsTable(LABELS.undecided, of('inconclusive'), report, detail),
    findingsTable(LABELS.confirm, of('warn'), report, detail),
    changes(report),
    ...(shortened === null ? [] : [frame(`<p><b>${say(shortened)}</b></p>\n\n`)]),
    frame(footer(report, context)),
  ]
}

/** What changed since the last report; nothing where nothing did. */
function changes(report: Report): Block {
  const summary = changeWords(report)
  if (summary === null) return NOTHING
  const say = (text: Localized) => own(localize(text, report.language))
  const names = report.resolved.slice(0, NAMED).map(({ name }) => code(name, 80))
  const more = report.resolved.length - names.length
  const list = `${names.join(' ')}${more > 0 ? ` ${say(andMore(more))}` : ''}`
  const resolved = names.length > 0 ? `<br>${say(COMMENT.resolved)}${localize(COLON, report.language)}${list}` : ''
  return frame(`<p><b>${say(LABELS.changes)}</b>${localize(COLON, report.language)}${own(summary)}${resolved}</p>\n\n`)
}

/** How many findings are new, resolved and known, in words; null where nothing changed, or nobody knows. */
export function changeWords({ counts, findings, language }: Report): string | null {
  if (!counts.new && !counts.resolved) return null
  const known = findings.filter(({ status }) => status === 'known').length
  const parts = [CHANGES.fresh(counts.new ?? 0), CHANGES.resolved(counts.resolved ?? 0), CHANGES.known(known)]
  return parts.map((part) => localize(part, language)).join(' · ')
}

function footer(report: Report, { headSha, runUrl, notes }: PageContext): string {
  const say = (text: Localized) => own(localize(text, report.language))
  const { counts, tool } = report
  const parts = [
    ...(counts.notice > 0 ? [say(noteCount(counts.notice))] : []),
    ...(counts.waived > 0 ? [say(waived(counts.waived))] : []),
    ...(headSha === null ? [] : [`${say(COMMENT.commit)} ${code(headSha.slice(0, 12))}`]),
    ...(runUrl === null ? [] : [runLink(runUrl, say(COMMENT.run))]),
    `${own(tool.name)} ${own(tool.version)}`,
  ]
  return `${notes.map((note) => `<p>${own(note)}</p>\n\n`).join('')}<sub>${parts.join(' · ')}</sub>\n`
}

/** A link to the run; its address is made of the runner's own variables. */
export const runLink = (url: string, label: string): string => `<a href="${escapeHtml(url)}">${label}</a>`
