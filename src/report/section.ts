import type { Verdict } from '../model/decision.js'
import type { Localize, Localized } from '../model/language.js'
import type { Location, Report } from '../model/report.js'
import type { Category } from './html/grouping.js'

/** A point in time, ISO 8601, and how far away it is from the report; zero or negative once it has passed. */
export interface Deadline {
  readonly at: string
  readonly leftMs: number
}

/** A line of a list: our own text with code in backticks, one that stands out, or one that names lines of the repository between two texts. */
export type Line =
  | string
  | { readonly strong: string }
  | { readonly text: string; readonly places: readonly Location[]; readonly after: string }

/**
 * Our own text with code in backticks, or several lines as a list; a verdict or decision as a label, with a sign where no color
 * shows it; or until when a result is valid.
 */
export type TableCell =
  | string
  | { readonly list: readonly Line[] }
  | { readonly tag: Verdict | Category; readonly text: string; readonly sign?: string }
  | Deadline

/** A part of a section. Its texts are ours, with code and untrusted text in backticks. */
export type Content =
  | { readonly type: 'lines'; readonly lines: readonly string[] }
  | { readonly type: 'list'; readonly look: 'plain-list' | 'warnings'; readonly entries: readonly string[] }
  | { readonly type: 'folded'; readonly title: string; readonly entries: readonly string[] }
  | { readonly type: 'progress'; readonly percent: number; readonly line: string }
  /** `code` is untrusted */
  | { readonly type: 'snippets'; readonly snippets: readonly { readonly label: string; readonly code: string }[] }
  /** drawn where Mermaid is drawn, with the lines below it; elsewhere the table takes its place */
  | { readonly type: 'picture'; readonly mermaid: string; readonly lines: readonly string[]; readonly table: Table }
  | Table

export interface Table {
  readonly type: 'table'
  readonly caption: Localized
  readonly columns: readonly Localized[]
  /** rows at the top that are never left out */
  readonly fixedRows?: readonly (readonly TableCell[])[]
  readonly rows: readonly (readonly TableCell[])[]
  /** its cells hold long names, so that Markdown puts them below each other, as it does where there are more than two columns */
  readonly isWide?: true
  /** the line that opens it; a table without one is open */
  readonly folded?: string
}

/** A section that the summary and the HTML page share. */
export interface ReportSection {
  readonly id: string
  readonly title: Localized
  readonly content: readonly Content[]
}

export interface SectionContext {
  readonly report: Report
  readonly t: Localize
}

/** Lines, or a list, of a section. */
export const linesOf = (...lines: readonly string[]): Content => ({ type: 'lines', lines })

export const listOf = (entries: readonly string[], look: 'plain-list' | 'warnings' = 'plain-list'): Content => {
  return { type: 'list', look, entries }
}
