import type { Baseline } from '../../baseline/baseline.js'
import { openAfter } from '../../baseline/compare.js'
import { decodeState, encodeState } from '../../baseline/encoded-state.js'
import { COMMENT } from '../../messages/comment.js'
import { IDENTITY } from '../../messages/identity.js'
import { clockTime } from '../../messages/terms.js'
import { verdictLine } from '../../messages/verdict.js'
import { localize } from '../../model/language.js'
import type { Report } from '../../model/report.js'
import { utf8Bytes } from '../../text/budget.js'
import { code, own } from '../../text/markdown.js'
import { changeWords, type PageContext, renderPage, runLink } from './page.js'

/** Of a whole comment, in UTF-8 bytes. GitHub takes 65,536 characters, and nobody knows for sure how it counts them. */
export const COMMENT_BUDGET = 60_000

/** The first line of a comment of ours, which no reader sees. */
const MARKER = /^<!-- cce-upgrade-gate\/comment key=([0-9a-f]{16}) state=([A-Za-z0-9+/=]*) -->(?:\r?\n|$)/

/** What an earlier comment says of itself. Whoever can edit it can write this, so it is data. */
export interface CommentMark {
  readonly key: string
  /** what it carries for a comparison; null where that cannot be read */
  readonly carried: Baseline | null
}

/** Reads the mark of a comment of ours; null where there is none. */
export function markOf(body: string): CommentMark | null {
  const [, key, state] = MARKER.exec(body) ?? []
  return key === undefined || state === undefined ? null : { key, carried: decodeState(state) }
}

export interface CommentContext extends Omit<PageContext, 'notes'> {
  /** tells it from the comments of other jobs */
  readonly key: string
  /** what the comment that is there carries; null where there is none */
  readonly before: Baseline | null
  /** one line is enough: nothing is to be done */
  readonly isBrief: boolean
  redact(text: string): string
}

/** The comment on a pull request, whole: its mark, and the page or the one line that a person reads. */
export function renderComment(report: Report, context: CommentContext): string {
  const { key, before, isBrief, redact } = context
  const { encoded, leftOut } = encodeState(report.generatedAt, openAfter(report, before), redact)
  const mark = `<!-- cce-upgrade-gate/comment key=${key} state=${encoded} -->\n`
  const notes = leftOut > 0 ? [localize(COMMENT.baselineCut(leftOut), report.language)] : []
  const page = isBrief
    ? briefLine(report, context)
    : renderPage(report, { ...context, notes }, COMMENT_BUDGET - utf8Bytes(mark))
  return redact(`${mark}${page}`)
}

/** Clusters that the one line names. */
const NAMED_CLUSTERS = 5

/** One line where nothing is to be done any more. */
function briefLine(report: Report, { headSha, runUrl }: CommentContext): string {
  const { language, expiresAt } = report
  const changed = changeWords(report)
  const clusters = report.clusters.slice(0, NAMED_CLUSTERS).map(({ name, id }) => name ?? id)
  const parts = [
    `<b>${own(verdictLine(report))}</b>`,
    ...clusters.filter((one) => one !== null).map((one) => code(one, 80)),
    ...(expiresAt === null ? [] : [own(localize(IDENTITY.validUntil(clockTime(expiresAt)), language))]),
    ...(changed === null ? [] : [own(changed)]),
    ...(headSha === null ? [] : [`${own(localize(COMMENT.commit, language))} ${code(headSha.slice(0, 12))}`]),
    ...(runUrl === null ? [] : [runLink(runUrl, own(localize(COMMENT.run, language)))]),
  ]
  return `<p>${parts.join(' · ')}</p>\n`
}

/**
 * Whether two comments say the same: on the page, but for the address of the run, and in what they carry, but for its time.
 */
export function saysTheSame(one: string, other: string): boolean {
  const carried = (body: string) => {
    const { findings, cutFrom } = markOf(body)?.carried ?? {}
    return JSON.stringify([findings, cutFrom])
  }
  return pageOf(one) === pageOf(other) && carried(one) === carried(other)
}

const pageOf = (body: string): string =>
  body
    .replace(MARKER, '')
    .replace(/<a href="[^"]*\/actions\/runs\/\d+">/g, '')
    .replace(/[ \t]*\r?\n/g, '\n')
    .trim()
