import type { Report, Verdict } from '../../model/report.js'
import { ANSWER_WORDS } from '../messages/html-page-words.js'
import { filled } from '../messages/html-words.js'
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

/** Whether it is asked if the cluster is ready, and not only how an upgrade goes. */
function asksReadiness({ clusters }: Report): boolean {
  const checks = clusters.flatMap((cluster) => cluster.checks.map(({ check }) => check))
  return checks.length === 0 || checks.some((check) => check === 'precheck' || check === 'addons')
}

/** The verdict as the page's heading has it. */
export function verdictWords({ report, words }: PageContext): string {
  if (!asksReadiness(report) && report.verdict === 'pass') return words.done
  if (!asksReadiness(report) && report.verdict === 'block') return words.failed
  return words[report.verdict]
}

/** The answer to "may I approve?", why, and that it was true when it was written. */
export function verdictHeader(context: PageContext): Piece {
  const { report, words } = context
  const { verdict } = report
  const isRed = verdict === 'block' || verdict === 'inconclusive'
  const answer = h('p', { class: 'answer' }, words.mayI, ' ', h('b', {}, words[ANSWERS[verdict]]))
  return h(
    'header',
    { class: `verdict ${verdict}` },
    h('p', { class: 'product' }, words.product),
    asksReadiness(report) ? answer : null,
    h(
      'h1',
      {},
      h('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[verdict]),
      h('span', {}, verdictWords(context)),
    ),
    reason(report),
    report.green && isRed ? h('p', {}, words.greenAnyway) : null,
    written(context),
    counts(context),
  )
}

/** When it was written: it was true at that moment. The page's script tells what has happened to it since. */
function written({ report, words }: PageContext): Piece {
  const [before = '', after = ''] = words.trueAt.split('{at}')
  return h('p', { class: 'written' }, before, timePiece(report.generatedAt), after, h('span', { id: 'meanwhile' }))
}

/** The reason is English in every report; in another language it is told in that one first. */
function reason(report: Report): Child {
  const english = h('p', report.language === 'en' ? { class: 'reason' } : { class: 'dim', lang: 'en' }, report.reason)
  return report.language === 'en' ? english : [h('p', { class: 'reason' }, chineseReason(report)), english]
}

function chineseReason(report: Report): string {
  const { counts, verdict } = report
  const targets = new Set(report.clusters.map(({ targetVersion }) => targetVersion))
  const [only] = targets
  const target = (targets.size === 1 ? only : null) ?? ANSWER_WORDS.target
  const parts = [
    counts.warning > 0 ? filled(ANSWER_WORDS.warning, { n: counts.warning }) : '',
    counts.notice > 0 ? filled(ANSWER_WORDS.notice, { n: counts.notice }) : '',
    counts.waived > 0 ? filled(ANSWER_WORDS.waived, { n: counts.waived }) : '',
  ].filter((part) => part !== '')
  const { passed, blocking, inconclusive } = counts
  const doubt = inconclusive > 0 ? filled(ANSWER_WORDS.doubt, { inconclusive }) : ''
  const sentence = asksReadiness(report)
    ? ANSWER_WORDS[verdict]
    : { ...ANSWER_WORDS, pass: ANSWER_WORDS.done, block: ANSWER_WORDS.failed }[verdict]
  return filled(sentence, { target, passed, blocking, inconclusive, doubt, parts: parts.join('、') })
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
