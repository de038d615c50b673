import { LABELS } from '../../messages/labels.js'
import { judgesReadiness, reportTitle } from '../../messages/verdict.js'
import { localize } from '../../model/language.js'
import type { Verdict } from '../../model/report.js'
import { type PageContext, timePiece } from './page-parts.js'
import { h, type Piece } from './tree.js'

const SIGNS: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  warn: '!',
  block: '×',
  inconclusive: '?',
  'not-applicable': '–',
}
const ANSWERS = {
  pass: 'yes',
  warn: 'yesIf',
  block: 'no',
  inconclusive: 'notYet',
  'not-applicable': 'notAsked',
} as const

/** The verdict as the page's heading has it. */
export const verdictHeading = ({ report }: PageContext): string => localize(reportTitle(report), report.language)

/** The answer to "may I approve?", why, and that it was true when it was written. */
export function verdictHeader(context: PageContext): Piece {
  const { report, words } = context
  const { verdict } = report
  const isRed = verdict === 'block' || verdict === 'inconclusive'
  const answer = h('p', { class: 'answer' }, words.mayI, h('b', {}, words[ANSWERS[verdict]]))
  return h(
    'header',
    { class: `verdict ${verdict}` },
    h('p', { class: 'product' }, words.product),
    judgesReadiness(report.clusters) ? answer : null,
    h(
      'h1',
      {},
      h('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[verdict]),
      h('span', {}, verdictHeading(context)),
    ),
    h('p', { class: 'reason' }, report.headline),
    report.green && isRed ? h('p', {}, localize(LABELS.greenAnyway, report.language)) : null,
    written(context),
    counts(context),
  )
}

/** When it was written: it was true at that moment. The page's script tells what has happened to it since. */
function written({ report, words }: PageContext): Piece {
  return h('p', { class: 'written' }, words.trueAt, ' ', timePiece(report.generatedAt), h('span', { id: 'meanwhile' }))
}

function counts({ report: { counts: of }, words }: PageContext): Piece {
  const told: readonly (readonly [n: number | null, word: string, sort: string])[] = [
    [of.blocking, words.toFix, 'block'],
    [of.inconclusive, words.undecided, 'inconclusive'],
    [of.warning, words.toConfirm, 'warn'],
    [of.waived, words.waived, 'waived'],
    [of.notice, words.noted, 'notice'],
    [of.passed, words.passed, 'pass'],
    [of.new, words.isNew, 'plain'],
    [of.resolved, words.resolved, 'plain'],
  ]
  return h(
    'ul',
    { class: 'counts', 'aria-label': words.counts },
    told
      .filter(([n]) => n !== null && n > 0)
      .map(([n, word, sort]) => h('li', { class: sort }, h('b', {}, String(n)), ` ${word}`)),
  )
}
