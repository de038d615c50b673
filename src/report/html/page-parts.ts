import { CARD } from '../../messages/html-card.js'
import { PAGE } from '../../messages/html-page.js'
import { verdictTitle } from '../../messages/verdict.js'
import { type LocalizedMessages, localize, localizeMessages } from '../../model/language.js'
import type { Report, Verdict } from '../../model/report.js'
import type { CardMessages } from './card-parts.js'
import { type PageData, pageData } from './data.js'
import { type Child, h, type Piece } from './tree.js'

export type PageMessages = LocalizedMessages<typeof PAGE>

/** Everything that a section of the page is made from. */
export interface PageContext {
  readonly report: Report
  readonly data: PageData
  readonly words: PageMessages
  readonly cards: CardMessages
}

export const pageContext = (report: Report): PageContext => ({
  report,
  data: pageData(report),
  words: localizeMessages(PAGE, report.language),
  cards: localizeMessages(CARD, report.language),
})

/** A part of the page with a heading, which the contents lead to; null where there is nothing to say. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly content: readonly Child[]
}

export const sectionPiece = ({ id, title, content }: Section): Piece =>
  h('section', { id, 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title`, tabindex: '-1' }, title), content)

/** Rows, list entries or whatever: not more than so many, and how many there are beyond. */
export function capped<T>(all: readonly T[], most: number): { readonly told: readonly T[]; readonly more: number } {
  return { told: all.slice(0, most), more: Math.max(0, all.length - most) }
}

/** Rows that a table tells; the others are a number. */
const MOST_ROWS = 300

/** A table in a box of its own, which scrolls on a narrow screen and with the keyboard. */
export function table(
  caption: string,
  columns: readonly string[],
  all: readonly (readonly Child[])[],
  words: PageMessages,
): Piece {
  const { told, more } = capped(all, MOST_ROWS)
  const rows = told.map(([first = null, ...cells]) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, first),
      cells.map((cell) => h('td', {}, cell)),
    ),
  )
  const left = words.moreInReport(more)
  return h(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': caption, tabindex: '0' },
    h(
      'table',
      {},
      h('caption', {}, caption),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          columns.map((column) => h('th', { scope: 'col' }, column)),
        ),
      ),
      h('tbody', {}, rows, more > 0 ? h('tr', {}, h('td', { colspan: String(columns.length) }, left)) : null),
    ),
  )
}

/** A point in time as `2026-01-01 08:21 UTC`. */
export const timePiece = (iso: string): Piece =>
  h('time', { datetime: iso }, `${iso.slice(0, 16).replace('T', ' ')} UTC`)

/** A verdict as a small label. */
export const verdictTag = (verdict: Verdict, { report }: PageContext): Piece =>
  h('span', { class: `tag ${verdict}` }, localize(verdictTitle(verdict), report.language))
