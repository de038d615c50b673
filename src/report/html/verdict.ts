import { LABELS } from '../../messages/labels.js'
import { judgesReadiness, reportTitle } from '../../messages/verdict.js'
import type { Verdict } from '../../model/decision.js'
import { isRed } from '../severity.js'
import { type PageContext, timePiece } from './page-parts.js'
import { type Child, h, type Piece } from './tree.js'

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

/** The heading of the page. */
export const verdictHeading = ({ report, t }: PageContext): string => t(reportTitle(report))

/** The answer to "may I approve?", the reason, and when it was written. The page's script adds what has expired since. */
export function verdictHeader(context: PageContext): Piece {
  const { report, messages, t } = context
  const { verdict, green, headline, generatedAt } = report
  const answer = h('p', { class: 'answer' }, messages.mayI, h('b', {}, messages[ANSWERS[verdict]]))
  const sign = h('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[verdict])
  return h(
    'header',
    { class: `verdict ${verdict}` },
    h('p', { class: 'product' }, messages.product),
    judgesReadiness(report.clusters) ? answer : null,
    h('h1', {}, sign, h('span', {}, verdictHeading(context))),
    h('p', { class: 'reason' }, headline),
    green && isRed(verdict) ? h('p', {}, t(LABELS.greenAnyway)) : null,
    h('p', { class: 'written' }, messages.trueAt, ' ', timePiece(generatedAt), h('span', { id: 'meanwhile' })),
    counts(context),
  )
}

function counts({ report: { counts }, messages }: PageContext): Piece {
  const entry = (count: number | null, label: string, className: string): Child =>
    count === null || count === 0 ? null : h('li', { class: className }, h('b', {}, String(count)), ` ${label}`)
  return h(
    'ul',
    { class: 'counts', 'aria-label': messages.counts },
    entry(counts.blocking, messages.toFix, 'block'),
    entry(counts.inconclusive, messages.undecided, 'inconclusive'),
    entry(counts.warning, messages.toConfirm, 'warn'),
    entry(counts.waived, messages.waived, 'waived'),
    entry(counts.notice, messages.noted, 'notice'),
    entry(counts.passed, messages.passed, 'pass'),
    entry(counts.new, messages.isNew, 'plain'),
    entry(counts.resolved, messages.resolved, 'plain'),
  )
}
