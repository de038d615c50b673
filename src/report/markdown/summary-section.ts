import { SUMMARY } from '../../messages/summary.js'
import type { Localize, Localized } from '../../model/language.js'
import { type Block, NOTHING } from '../../text/budget.js'
import { own } from '../../text/markdown.js'

const header = (columns: readonly Localized[], say: Localize): string =>
  `<tr>${columns.map((column) => `<th align="left">${own(say(column))}</th>`).join('')}</tr>\n`

const moreRow = (columns: number, say: Localize) => (leftOut: number) =>
  `<tr><td colspan="${columns}"><b>${own(say(SUMMARY.moreRows(leftOut)))}</b></td></tr>\n`

/** A table under a heading; nothing where it has no row. */
export function section(
  title: Localized,
  columns: readonly Localized[],
  rows: readonly string[],
  say: Localize,
  note?: Localized,
): Block {
  if (rows.length === 0) return NOTHING
  return {
    head: `### ${say(title)}\n\n<table>\n${header(columns, say)}`,
    rows,
    tail: `</table>\n\n${note ? `${say(note)}\n\n` : ''}`,
    more: moreRow(columns.length, say),
  }
}
