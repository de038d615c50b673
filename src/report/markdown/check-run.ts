import { COMMENT } from '../../messages/comment.js'
import { verdictSentence } from '../../messages/verdict.js'
import { type Localized, localize } from '../../model/language.js'
import type { Report, Verdict } from '../../model/report.js'
import { clipBytes, utf8Bytes } from '../../text/budget.js'
import { clip, oneLine } from '../../text/plain.js'
import { type Annotation, everyAnnotation } from '../annotations.js'
import { type PageContext, renderPage } from './page.js'
import { renderSummary } from './summary.js'

/** An annotation as GitHub's checks API takes it. */
export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

export interface CheckRun {
  readonly name: string
  readonly conclusion: 'success' | 'failure' | 'neutral'
  readonly title: string
  readonly summary: string
  readonly text: string
  readonly annotations: readonly CheckAnnotation[]
}

/** GitHub takes 65,535 characters of summary and of text; bytes are the strictest reading of that. */
const PAGE_BUDGET = 60_000
const TITLE_UNITS = 255
/** The message of an annotation may have 64 KB. */
const MESSAGE_BYTES = 60_000
/** Twenty requests: GitHub allows 80 such in a minute. */
const MOST_ANNOTATIONS = 1000

/**
 * What a merge may rest on. Red is `failure`, also where the gate cannot decide: `action_required` would block as well, but is
 * shown like something that waits. `neutral` counts as success, as the step of a pull request does that touches nothing.
 */
const CONCLUSIONS: Readonly<Record<Verdict, CheckRun['conclusion']>> = {
  pass: 'success',
  warn: 'success',
  block: 'failure',
  inconclusive: 'failure',
  'not-applicable': 'neutral',
}

/** Its own name: a check and a status of one name would both be required, and neither could be told from the other. */
export const checkRunName = (clusterKey: string): string => `cce-upgrade-gate findings / ${clusterKey}`

/** The report as a check run with every annotation. */
export function renderCheckRun(report: Report, name: string, context: Omit<PageContext, 'notes'>): CheckRun {
  const all = everyAnnotation(report)
  const surplus = all.length - MOST_ANNOTATIONS
  const notes = surplus > 0 ? [localize(COMMENT.annotationsLeftOut(surplus), report.language)] : []
  return {
    name,
    conclusion: CONCLUSIONS[report.verdict],
    title: clip(oneLine(verdictSentence(report)), TITLE_UNITS),
    summary: renderPage(report, { ...context, notes }, PAGE_BUDGET),
    text: renderSummary(report, PAGE_BUDGET),
    annotations: all.slice(0, MOST_ANNOTATIONS).map(checkAnnotation),
  }
}

/** The summary once some annotations were not taken. */
export function withMissing(summary: string, missing: number, report: Report): string {
  const note: Localized = COMMENT.annotationsRefused(missing)
  const told = `${localize(note, report.language)}\n\n${summary}`
  return utf8Bytes(told) <= PAGE_BUDGET + 500 ? told : summary
}

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/** GitHub places annotations on lines of files only: what has none stands on `.github`, line 1. */
function checkAnnotation({ level, title, message, location }: Annotation): CheckAnnotation {
  const path = location === null ? null : repositoryPath(location.file)
  const { line: start, endLine, column } = location !== null && path !== null ? location : { line: 1 }
  const end = Math.max(start, endLine ?? start)
  return {
    path: path ?? '.github',
    start_line: start,
    end_line: end,
    // GitHub refuses columns where the lines differ
    ...(column === undefined || start !== end ? {} : { start_column: column, end_column: column }),
    annotation_level: LEVELS[level],
    title: clip(title, TITLE_UNITS),
    message: clipBytes(message, MESSAGE_BYTES),
  }
}

/** A file's path from the root of the repository; null where it is none. */
function repositoryPath(file: string): string | null {
  const isPlain = file !== '' && file.length <= 1000 && !/^\/|^[A-Za-z]:|(?:^|\/)\.\.?(?:\/|$)|[\p{Cc}\\]/u.test(file)
  return isPlain && file.isWellFormed() ? file : null
}
