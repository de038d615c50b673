import type { Baseline } from '../../baseline/baseline.js'
import { openAfter } from '../../baseline/compare.js'
import { ACCEPTANCE } from '../../messages/acceptance.js'
import { COMMENT } from '../../messages/comment.js'
import { HEADINGS } from '../../messages/labels.js'
import * as terms from '../../messages/terms.js'
import { type Localize, localizer } from '../../model/language.js'
import type { Report } from '../../model/report.js'
import { type Block, frame, utf8Bytes } from '../../text/budget.js'
import { code, escapeHtml, trustedText } from '../../text/markdown.js'
import { hasSuggestedWaivers } from '../acceptance.js'
import { answerLine } from '../answer.js'
import { decidedAs } from '../finding-text.js'
import { changeCounts, changes } from '../sections.js'
import { isFleet } from '../shared-causes.js'
import { matrixBlocks } from './clusters.js'
import { decodeState, encodeState } from './comment-state.js'
import { findingsTable } from './findings.js'
import { fitPage, footer, type Page, type PageStyle, shortenedNote, verdictHeading } from './page.js'
import { identities, sectionBlocks } from './sections.js'

/** The most UTF-8 bytes of a comment. GitHub takes 65,536 characters, and does not document which ones it counts. */
export const COMMENT_BUDGET = 60_000

/** The first line of a comment of ours, which GitHub does not show. */
const MARKER = /^<!-- cce-upgrade-gate\/comment key=([0-9a-f]{16}) state=([A-Za-z0-9+/=]*) -->(?:\r?\n|$)/

/**
 * The mark of a comment of ours, which everyone who can edit the comment can write; null if there is none. What it carries
 * for a comparison is null if it cannot be read.
 */
export function markOf(body: string): { readonly key: string; readonly carried: Baseline | null } | null {
  const [, key, state] = MARKER.exec(body) ?? []
  return key === undefined || state === undefined ? null : { key, carried: decodeState(state) }
}

/** The commit and the run that a page on GitHub is about. */
export interface RunReference {
  /** null if the event names no commit */
  readonly headSha: string | null
  /** address of the workflow run, made of the runner's own variables; null outside GitHub Actions */
  readonly runUrl: string | null
}

export interface CommentContext extends RunReference {
  /** distinguishes the comment from those of other jobs */
  readonly key: string
  /** what the existing comment carries; null if there is none */
  readonly before: Baseline | null
  /** one line is enough, since there is nothing left to do */
  readonly isBrief: boolean
  redact(text: string): string
}

/** The whole comment on a pull request: its mark, and the page or the one line that people read. */
export function renderComment(report: Report, context: CommentContext): string {
  const { key, before, isBrief, redact } = context
  const { encoded, leftOut } = encodeState(report.generatedAt, openAfter(report, before), redact)
  const mark = `<!-- cce-upgrade-gate/comment key=${key} state=${encoded} -->\n`
  const notes = leftOut > 0 ? [localizer(report.language)(COMMENT.baselineCut(leftOut))] : []
  const page = isBrief
    ? briefLine(report, context)
    : renderPage(report, context, notes, COMMENT_BUDGET - utf8Bytes(mark))
  return redact(`${mark}${page}`)
}

const STYLE: PageStyle = {
  times: 'absolute',
  matrix: 'worst',
  messageUnits: { full: 400, short: 0 },
  listed: 10,
  leftOut: { short: COMMENT.short, names: COMMENT.names, rows: COMMENT.moreRows, clusters: COMMENT.moreClusters },
}

/** What a reviewer must know, on one page. @param notes our own sentences at its end @param budget in UTF-8 bytes */
export const renderPage = (report: Report, run: RunReference, notes: readonly string[], budget: number): string =>
  fitPage(report, STYLE, budget, (page) => blocksOf(page, run, notes))

function blocksOf(page: Page, run: RunReference, notes: readonly string[]): Block[] {
  const { report, t } = page
  const { counts } = report
  const others = [
    ...(counts.notice > 0 ? [trustedText(t(terms.notes(counts.notice)))] : []),
    ...(counts.waived > 0 ? [trustedText(t(terms.waived(counts.waived)))] : []),
  ]
  return [
    verdictHeading(page),
    ...(isFleet(report) ? matrixBlocks(page) : [identities(page)]),
    shortenedNote(page),
    ...(['block', 'inconclusive', 'warn'] as const).map((one) =>
      findingsTable(
        page,
        HEADINGS[one],
        decidedAs(report, one),
        one === 'warn' && hasSuggestedWaivers(report) ? ACCEPTANCE.elsewhere : undefined,
      ),
    ),
    ...(hasChanges(report) ? sectionBlocks(changes(page), page) : []),
    ...notes.map((note) => frame(`<p>${trustedText(note)}</p>\n\n`)),
    footer(page, [...others, ...runParts(run, t)]),
  ]
}

const runParts = ({ headSha, runUrl }: RunReference, t: Localize): string[] => [
  ...(headSha === null ? [] : [`${trustedText(t(COMMENT.commit))} ${code(headSha.slice(0, 12))}`]),
  ...(runUrl === null ? [] : [`<a href="${escapeHtml(runUrl)}">${trustedText(t(COMMENT.run))}</a>`]),
]

const hasChanges = ({ counts }: Report): boolean => Boolean(counts.new) || Boolean(counts.resolved)

/** Clusters that the one line names. */
const NAMED_CLUSTERS = 5

/** One line for a pull request with nothing left to do. */
function briefLine(report: Report, run: RunReference): string {
  const { language, clusters } = report
  const t = localizer(language)
  const names = clusters.slice(0, NAMED_CLUSTERS).map(({ name, id }) => name ?? id)
  const parts = [
    `<b>${trustedText(answerLine(report))}</b>`,
    ...names.filter((name) => name !== null).map((name) => code(name, 80)),
    ...(clusters.length > NAMED_CLUSTERS ? [trustedText(t(terms.andMore(clusters.length - NAMED_CLUSTERS)))] : []),
    ...(hasChanges(report) ? [trustedText(changeCounts({ report, t }))] : []),
    ...runParts(run, t),
  ]
  return `<p>${parts.join(' · ')}</p>\n`
}

/** Whether two comments show the same page, apart from the address of the run, and carry the same findings. */
export const isSameComment = (one: string, other: string): boolean =>
  pageOf(one) === pageOf(other) && carriedBy(one) === carriedBy(other)

function carriedBy(body: string): string {
  const { findings, cutFrom } = markOf(body)?.carried ?? {}
  return JSON.stringify([findings, cutFrom])
}

const pageOf = (body: string): string =>
  body
    .replace(MARKER, '')
    .replace(/<a href="[^"]*\/actions\/runs\/\d+">/g, '')
    .replace(/[ \t]*\r?\n/g, '\n')
    .trim()
