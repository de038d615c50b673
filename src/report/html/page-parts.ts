import { CARD } from '../../messages/html-card.js'
import { PAGE } from '../../messages/html-page.js'
import { verdictTitle } from '../../messages/verdict.js'
import type { Verdict } from '../../model/decision.js'
import { type Localize, type LocalizedMessages, localizeMessages, localizer } from '../../model/language.js'
import type { Report } from '../../model/report.js'
import type { CardMessages } from './card.js'
import { type PageData, pageData } from './data.js'
import { type Child, code, each, h, type Piece } from './tree.js'

/** What each section of the page is made from. */
export interface PageContext {
  readonly report: Report
  readonly data: PageData
  readonly messages: LocalizedMessages<typeof PAGE>
  readonly cards: CardMessages
  readonly t: Localize
  /** a part about one cluster of several: its tables have the same names as those of the others, so they are no landmarks */
  readonly isPart: boolean
}

export const pageContext = (report: Report): PageContext => ({
  report,
  data: pageData(report),
  messages: localizeMessages(PAGE, report.language),
  cards: localizeMessages(CARD, report.language),
  t: localizer(report.language),
  isPart: false,
})

/** One of our own sentences, in which words between backticks are code. No line begins with the punctuation that follows code. */
export const sentence = (text: string): Child =>
  text.split(/`([^`]*)`([,.:;)、，。：；）]*)/).map((part, index, parts) => {
    if (index % 3 !== 1) return index % 3 === 0 ? part : null
    const after = parts[index + 1] ?? ''
    return after === '' ? code(part) : h('span', { class: 'whole' }, code(part), after)
  })

/** A part of the page with a heading, listed in the contents. */
export interface PageSection {
  readonly id: string
  readonly title: string
  readonly content: readonly Child[]
}

export const sectionPiece = ({ id, title, content }: PageSection): Piece =>
  h('section', { id, 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title`, tabindex: '-1' }, title), content)

export function capped<T>(all: readonly T[], most: number): { readonly shown: readonly T[]; readonly more: number } {
  return { shown: all.slice(0, most), more: Math.max(0, all.length - most) }
}

/** Rows of a table, and entries of a list; of the others only the number is shown. */
export const MAX_ROWS = 300
export const MAX_FOLDED_ROWS = 1000

/** A list, which says how many more entries there are in the report. */
export function cappedList(entries: readonly Child[], className: string, { messages }: PageContext): Piece {
  const { shown, more } = capped(entries, MAX_ROWS)
  const rest = more > 0 ? h('li', {}, messages.moreInReport(more)) : null
  return h('ul', { class: className }, each('li', shown), rest)
}

/** A table in a box of its own, which scrolls with the keyboard where it is wider than the screen. */
export function table(
  caption: string,
  columns: readonly string[],
  all: readonly (readonly Child[])[],
  { messages, isPart }: PageContext,
  most: number,
): Piece {
  const { shown, more } = capped(all, most)
  // a narrow screen has the cells of a row below each other
  const cellOf = (cell: Child, index: number): Piece => h('td', { 'data-title': columns[index + 1] ?? '' }, cell)
  const rows = shown.map(
    ([first = null, ...cells]): Child => [
      h('th', { scope: 'row' }, first),
      cells.map((cell, index) => cellOf(cell, index)),
    ],
  )
  const rest = h('tr', {}, h('td', { colspan: String(columns.length) }, messages.moreInReport(more)))
  return h(
    'div',
    {
      class: 'scroll',
      role: isPart ? 'group' : 'region',
      'aria-label': caption,
      tabindex: '0',
    },
    h(
      'table',
      {},
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, each('th', columns, { scope: 'col' }))),
      h('tbody', {}, each('tr', rows), more > 0 ? rest : null),
    ),
  )
}

/** A point in time as `2026-01-01 08:21 UTC`. */
export const timePiece = (iso: string): Piece =>
  h('time', { datetime: iso }, `${iso.slice(0, 16).replace('T', ' ')} UTC`)

export const verdictTag = (verdict: Verdict, { t }: PageContext): Piece =>
  h('span', { class: `tag ${verdict}` }, t(verdictTitle(verdict)))
