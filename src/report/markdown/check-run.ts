import { COMMENT } from '../../messages/comment.js'
import type { Annotation } from '../../model/annotation.js'
import { localize } from '../../model/language.js'
import type { Report } from '../../model/report.js'
import { clipBytes, utf8Bytes } from '../../text/budget.js'
import { clip, oneLine } from '../../text/plain.js'
import { allAnnotations } from '../annotations.js'
import { fittingAnswer } from '../answer.js'
import { branchSuffix } from '../status.js'
import { type RunReference, renderPage } from './comment.js'
import { renderSummary } from './summary.js'

/** An annotation as GitHub's checks API takes it. */
export type CheckAnnotation = ReturnType<typeof checkAnnotation>
export type CheckRun = ReturnType<typeof renderCheckRun>

/** GitHub takes 65,535 characters of summary and of text; bytes are the strictest reading of that. */
const PAGE_BUDGET = 60_000
const TITLE_UNITS = 255
/** The message of an annotation may have 64 KB. */
const MESSAGE_BYTES = 60_000
/** Twenty requests of fifty annotations; GitHub allows 80 such requests a minute. */
const MAX_ANNOTATIONS = 1000

/**
 * The conclusion decides whether a pull request can be merged. A red verdict is `failure` even if the gate cannot decide:
 * `action_required` would block as well, but looks as if somebody had to approve. `neutral` counts as success.
 */
const CONCLUSIONS = {
  pass: 'success',
  warn: 'success',
  block: 'failure',
  inconclusive: 'failure',
  'not-applicable': 'neutral',
} as const

/** Differs from the name of the commit status: GitHub could not require one of two checks with the same name. */
export const checkRunName = (clusterKey: string, branch: string | null = null): string =>
  `cce-upgrade-gate findings / ${clusterKey}${branchSuffix(branch)}`

/** The report as a check run with every annotation. */
export function renderCheckRun(report: Report, name: string, run: RunReference) {
  const all = allAnnotations(report)
  const surplus = all.length - MAX_ANNOTATIONS
  const notes = surplus > 0 ? [localize(COMMENT.annotationsLeftOut(surplus), report.language)] : []
  return {
    name,
    conclusion: CONCLUSIONS[report.verdict],
    title: clip(oneLine(fittingAnswer(report, ({ length }) => length <= TITLE_UNITS, false)), TITLE_UNITS),
    summary: renderPage(report, run, notes, PAGE_BUDGET),
    text: renderSummary(report, PAGE_BUDGET),
    annotations: all.slice(0, MAX_ANNOTATIONS).map(checkAnnotation),
  }
}

/** The summary with a note in front that GitHub did not accept some annotations, if there is room for it. */
export function withMissing(summary: string, missing: number, report: Report): string {
  const text = `${localize(COMMENT.annotationsRefused(missing), report.language)}\n\n${summary}`
  return utf8Bytes(text) <= PAGE_BUDGET + 500 ? text : summary
}

/** GitHub places annotations on lines of files only; a finding without a line is placed on `.github`, line 1. */
function checkAnnotation({ level, title, message, location }: Annotation) {
  const path = location === null ? null : repositoryPath(location.file)
  const { line: start, endLine, column } = location !== null && path !== null ? location : { line: 1 }
  const end = Math.max(start, endLine ?? start)
  return {
    path: path ?? '.github',
    start_line: start,
    end_line: end,
    // GitHub refuses columns if the lines differ
    ...(column !== undefined && start === end && { start_column: column, end_column: column }),
    annotation_level: level === 'error' ? ('failure' as const) : level,
    title: clip(title, TITLE_UNITS),
    message: clipBytes(message, MESSAGE_BYTES),
  }
}

/** The path of a file from the root of the repository; null if it is outside of it or malformed. */
function repositoryPath(file: string): string | null {
  const isPlain =
    file !== '' &&
    file.length <= 1000 &&
    !/^\/|^[A-Za-z]:|(?:^|\/)\.\.?(?:\/|$)|[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\\]/u.test(file)
  return isPlain && file.isWellFormed() ? file : null
}
