import {
  ANSWERS,
  type Asked,
  firstStep,
  followMessage,
  readOn,
  severalFindings,
  THE_RISK,
  THE_RISKS,
} from '../messages/answer.js'
import { IDENTITY } from '../messages/identity.js'
import * as terms from '../messages/terms.js'
import { capitalized, judgesReadiness, SIGNS } from '../messages/verdict.js'
import { isRed } from '../model/decision.js'
import { type Localizable, type Localize, listed, localizer } from '../model/language.js'
import type { Report, ReportFinding } from '../model/report.js'
import { runsTarget } from '../model/target.js'
import { parseTimestamp } from '../model/timestamp.js'
import { inBackticks, isPlainSentence } from '../text/markdown.js'
import { decidedAs } from './finding-text.js'
import { targetOrigin } from './identity.js'
import { causesToSolve, isFleet } from './shared-causes.js'
import { countEach } from './to-do.js'

/**
 * The answer to “may I approve?” in sentences of our own, without their full stops; names in them are in backticks. It stands first in
 * everything that a reviewer reads, so that a pull request says one thing everywhere.
 */
export interface Answer {
  /** whether one may approve, and after what */
  readonly lead: string
  /** the same without any name that CCE or the repository gives */
  readonly plainLead: string
  /** why; null where the answer says it */
  readonly reason: string
  /** the reason without the lines of the repository that it names */
  readonly plainReason: string
  /** until when it holds; null without an expiry */
  readonly validity: string | null
  /** what to do first, and who does it; null if there is nothing to do */
  readonly step: string | null
}

export function answerOf(report: Report): Answer {
  const { verdict, headline, clusters } = report
  const t = localizer(report.language)
  const answers = ANSWERS[askedOf(report)]
  // "Nothing to do: the cluster runs v1.31" is an answer
  const isAnswer = verdict === 'not-applicable' && clusters.length > 0
  const [lead, plainLead] =
    verdict === 'warn' ? leadsOfWarning(report, t) : [t(answers[LEADS[verdict]]), t(answers[LEADS[verdict]])]
  return {
    lead: isAnswer ? '' : lead,
    plainLead: isAnswer ? '' : plainLead,
    reason: capitalized(headline) + countNote(report, t) + targetOrigin(report, t, inBackticks),
    plainReason: capitalized(headline),
    validity: validityText(report, t),
    step: isRed(verdict) ? stepText(report, t) : null,
  }
}

/** Where fewer causes are counted than findings are listed, how many findings there are, and why. */
function countNote(report: Report, t: Localize): string {
  const { verdict, findings } = report
  if (isFleet(report) || (verdict !== 'block' && verdict !== 'warn')) return ''
  const counted = decidedAs(report, verdict).filter(
    ({ scope, name }) => (verdict === 'warn' || scope !== 'gate') && name !== 'policy-error',
  )
  return counted.length > countEach(counted, findings) ? t(severalFindings(counted.length)) : ''
}

const LEADS = { pass: 'yes', block: 'no', inconclusive: 'unknown', 'not-applicable': 'nothing' } as const

/** Whether the run judged an upgrade that is still to come. */
const askedOf = ({ verdict, clusters }: Report): Asked =>
  judgesReadiness(clusters) && !(verdict === 'warn' && clusters.length > 0 && clusters.every(runsTarget))
    ? 'approval'
    : 'followed'

/** Risks that the answer names; of more it says only that there are some. */
const NAMED = 3

/** The answer with and without names: risks that nobody has accepted yet are to be confirmed. */
function leadsOfWarning(report: Report, t: Localize): readonly [string, string] {
  const answers = ANSWERS[askedOf(report)]
  const risks = decidedAs(report, 'warn').filter(({ name }) => name !== 'policy-error')
  const names = [...new Set(risks.map((one) => riskName(one)))]
  if (names.length === 0) return [t(answers.yes), t(answers.yes)]
  const unnamed = names.length === 1 && risks.length === 1 ? THE_RISK : THE_RISKS
  const { en, zh } = listed(names)
  // code stands apart from Chinese characters
  const spaced = zh.replace(/^(?=`)|(?<=`)$/g, ' ')
  const named: Localizable = names.length > NAMED ? THE_RISKS : { en, zh: spaced }
  return [t(answers.yesAfter(named)), t(answers.yesAfter(unnamed))]
}

/** What a person confirms: the name that a waiver has, or our own title. */
const riskName = ({ waiverName, name, scope, title }: ReportFinding): string =>
  scope === 'gate' && waiverName === undefined ? `“${title}”` : inBackticks(waiverName ?? name, NAME_UNITS)

/** Until when the verdict holds: the earliest expiry of all results that decide. */
function validityText({ verdict, expiresAt, generatedAt }: Report, t: Localize): string | null {
  const expires = parseTimestamp(expiresAt)
  if (verdict === 'inconclusive' || expiresAt === null || expires === null) return null
  const isOver = expires <= (parseTimestamp(generatedAt) ?? 0)
  const time = terms.clockTime(expiresAt)
  return capitalized(t(isOver ? IDENTITY.expiredAt(time) : IDENTITY.validUntil(time)))
}

/** UTF-16 units of a name in the line: no documented one is longer. */
const NAME_UNITS = 60

/** UTF-16 units of a step in a line. */
const STEP_UNITS = 220

const FIRST_SENTENCE = /^.*?(?:[.?!](?=\s|$)|[。？！])/s

/** What to do first about the first cause that is listed. */
function stepText(report: Report, t: Localize): string | null {
  const deciding = report.findings.filter(({ decides, decision }) => decides && decision === report.verdict)
  const [cause] = causesToSolve(deciding, report)
  if (cause === undefined) return null
  const { fix, match, scope, title, name, message, advice, owner } = cause.finding
  const isName = title === name || !isPlainSentence(title)
  const item = isName ? inBackticks(title, NAME_UNITS) : title
  const sentence = FIRST_SENTENCE.exec(fix)?.[0] ?? fix
  const isOwn = scope === 'gate'
  const isSure = advice === 'gate' || match === 'exact'
  const isOurs = advice === 'gate' || (advice !== 'policy' && isPlainSentence(title))
  const isShown = isSure && isOurs && sentence.length <= STEP_UNITS && isPlainSentence(sentence)
  const about = isName ? ` ${item} ` : `“${title}”`
  const otherwise = isSure || message.trim() === '' ? readOn(about) : followMessage(about)
  const step = isShown ? sentence : t(otherwise)
  const what = isShown && !isOwn ? item : null
  const text = t(firstStep(owner === undefined ? null : terms.OWNER_NAMES[owner], what, step))
  return text.replace(/[.。]$/, '')
}

/** Sentences of one line, with names in backticks. */
function sentences(parts: readonly (string | null)[], t: Localize): string {
  const end = t(terms.STOP)
  return parts
    .filter((part) => part !== null)
    .filter((part) => part !== '')
    .map((part) => (/[?？]$/.test(part) ? part : `${part}${end}`))
    .join(t(terms.GAP))
}

/** The whole answer in one line. */
const lineOf = ({ lead, reason, validity, step }: Answer, t: Localize): string =>
  sentences([lead, reason, validity, step], t)

/**
 * The answer on a page, with names in backticks. A heading is large on a phone, so that it holds the answer and the reason alone:
 * `✅ You may approve. Ready for v1.31: 36 checks passed.` Until when it holds, and what to do first, follow on lines of their own.
 */
export function answerLines(report: Report): { readonly heading: string; readonly lines: readonly string[] } {
  const t = localizer(report.language)
  const { lead, reason, validity, step } = answerOf(report)
  return {
    heading: `${SIGNS[report.verdict]} ${sentences([lead, reason], t)}`,
    lines: [validity, step].flatMap((part) => (part === null ? [] : [sentences([part], t)])),
  }
}

/** The whole answer in one line, with names in backticks: `✅ You may approve. Ready for v1.31: 36 checks passed. Valid until …`. */
export const answerLine = (report: Report): string => `${SIGNS[report.verdict]} ${answerText(report)}`

const answerText = (report: Report): string => lineOf(answerOf(report), localizer(report.language))

/** The same as plain text. What names say is untrusted. */
export const answerInPlainText = (report: Report): string => answerLine(report).replaceAll('`', '')

/** A sentence without the note in brackets at its end, such as where the target version comes from. */
const withoutNote = (sentence: string): string => sentence.replace(/ ?[(（][^()（）]*[)）]$/, '')

/**
 * As much of the answer as fits, in plain text: whether one may approve and why come before until when, and that before what to do.
 * @param fits whether a text is short enough
 * @param isPlain leaves out every name that CCE or the repository gives
 */
export function fittingAnswer(report: Report, fits: (text: string) => boolean, isPlain: boolean): string {
  const t = localizer(report.language)
  const answer = answerOf(report)
  const [lead, reason] = isPlain ? [answer.plainLead, answer.plainReason] : [answer.lead, answer.reason]
  const { validity } = answer
  const step = isPlain ? null : answer.step
  const forms = [
    { lead, reason, validity, step },
    { lead, reason, validity, step: null },
    { lead: answer.plainLead, reason: answer.plainReason, validity, step: null },
    { lead: answer.plainLead, reason: withoutNote(answer.plainReason), validity, step: null },
    { lead: answer.plainLead, reason: answer.plainReason, validity: null, step: null },
    { lead: answer.plainLead, reason: '', validity, step: null },
  ].map((form) => lineOf({ ...answer, ...form }, t).replaceAll('`', ''))
  return forms.find(fits) ?? forms.at(-1) ?? ''
}
