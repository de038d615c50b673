import { IDENTITY } from '../../messages/identity.js'
import { LABELS } from '../../messages/labels.js'
import { clockTime } from '../../messages/terms.js'

import { isRed } from '../../model/decision.js'
import { type Localize, type Localized, localizer } from '../../model/language.js'
import type { Report } from '../../model/report.js'
import { parseTimestamp } from '../../model/timestamp.js'
import { type Block, EMPTY_BLOCK, fitBlocks, frame, utf8Bytes } from '../../text/budget.js'
import { inBackticks, trustedMarkdown, trustedText } from '../../text/markdown.js'
import { acceptanceLines } from '../acceptance.js'
import { answerLines } from '../answer.js'

/** How much a page says about each finding: everything; what to do, without what it means; or its name only. */
export type Detail = 'full' | 'short' | 'names'

/** What differs between the pages that share the blocks of this folder. */
export interface PageStyle {
  /** `remaining`: `00:49 UTC (49 min left)`; `absolute` suits a page that is read long after it was written */
  readonly times: 'remaining' | 'absolute'
  /** `worst`: of many clusters the matrix shows the worst ones, so that a small page has room for the causes */
  readonly matrix: 'whole' | 'worst'
  /** UTF-16 units of a finding's message; 0 leaves out the message, and the reason of who decided with it */
  readonly messageUnits: Readonly<Record<Exclude<Detail, 'names'>, number>>
  /** entries of a list that are listed one by one */
  readonly listed: number
  readonly leftOut: {
    readonly short: Localized
    readonly names: Localized
    rows(count: number): Localized
    clusters(count: number): Localized
  }
}

/** What each block of a page is made from. */
export interface Page {
  readonly report: Report
  readonly style: PageStyle
  readonly detail: Detail
  readonly t: Localize
}

/** A page within a budget of UTF-8 bytes: the longest form that fits; the form with names only is cut at whole rows. */
export function fitPage(report: Report, style: PageStyle, budget: number, blocksOf: (page: Page) => Block[]): string {
  const t = localizer(report.language)
  for (const detail of ['full', 'short'] as const) {
    const page = fitBlocks(blocksOf({ report, style, detail, t }), Number.POSITIVE_INFINITY)
    if (utf8Bytes(page) <= budget) return page
  }
  return fitBlocks(blocksOf({ report, style, detail: 'names', t }), budget)
}

/** Risks that the verdict names. */
const NAMED_RISKS = 10

/** The answer to “may I approve?” with what is accepted, and that the step is green although the verdict is red. */
export function verdictHeading({ report, style, t }: Page): Block {
  const validity = report.verdict === 'inconclusive' ? overallValidity(report, style) : null
  const answer = answerLines(report)
  const lines = acceptanceLines(report, t, inBackticks, Math.min(NAMED_RISKS, style.listed))
  const notes = [
    ...(answer.lines.length === 0
      ? []
      : [`<p><b>${answer.lines.map((line) => trustedText(line)).join('<br>\n')}</b></p>`]),
    ...(report.green && isRed(report.verdict) ? [t(LABELS.greenAnyway)] : []),
    ...(validity === null ? [] : [`<p><b>${trustedText(t(validity))}</b></p>`]),
    ...(lines.length === 0 ? [] : [`<p>${lines.map(trustedText).join('<br>\n')}</p>`]),
  ]
  return frame([`## ${trustedMarkdown(answer.heading)}`, ...notes].map((line) => `${line}\n\n`).join(''))
}

/** Until when the results hold that an undecided report has: the earliest expiry of all results that decide; null if none of them expires. */
function overallValidity({ expiresAt, generatedAt }: Report, { times }: PageStyle): Localized | null {
  const expires = parseTimestamp(expiresAt)
  if (expiresAt === null || expires === null) return null
  const time = clockTime(expiresAt)
  return IDENTITY.ofResults(
    times === 'absolute'
      ? IDENTITY.validUntil(time)
      : IDENTITY.validFor(time, expires - (parseTimestamp(generatedAt) ?? 0)),
  )
}

/** What this form of the page leaves out. */
export const shortenedNote = ({ style, detail, t }: Page): Block =>
  detail === 'full' ? EMPTY_BLOCK : frame(`<p><b>${trustedText(t(style.leftOut[detail]))}</b></p>\n\n`)

type Rows = readonly (readonly string[])[]

/** A table of HTML between `head` and `tail`; nothing if it has no row. Fixed rows, at its top, are never left out. */
export function tableBlock(
  { style, t }: Page,
  columns: readonly Localized[],
  rows: Rows,
  { head = '', fixedRows = [], tail = '' }: { head?: string; fixedRows?: Rows; tail?: string },
): Block {
  if (rows.length + fixedRows.length === 0) return EMPTY_BLOCK
  const header = columns.map((column) => `<th align="left">${trustedText(t(column))}</th>`).join('')
  const more = (count: number) => trustedText(t(style.leftOut.rows(count)))
  return {
    head: `${head}<table>\n<tr>${header}</tr>\n${fixedRows.map(tableRow).join('')}`,
    rows: rows.map(tableRow),
    tail: `</table>\n\n${tail}`,
    more: (count) => `<tr><td colspan="${columns.length}"><b>${more(count)}</b></td></tr>\n`,
  }
}

const tableRow = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`

/** The last line: the parts, which are HTML, and the tool's name and version. */
export function footer({ report: { tool } }: Page, before: readonly string[], after: readonly string[] = []): Block {
  const parts = [...before, `${trustedText(tool.name)} ${trustedText(tool.version)}`, ...after]
  return frame(`<sub>${parts.join(' · ')}</sub>\n`)
}
