import { FINDING } from '../../messages/findings.js'
import { JUNIT } from '../../messages/junit.js'
import { causes as causeCount, labeled, moreCauses, NOT_COUNTED_WHY } from '../../messages/terms.js'
import { type Language, type Localized, localize } from '../../model/language.js'
import type { CheckReport, ReportFinding, Verdict } from '../../model/report.js'
import { clip, oneLine } from '../../text/plain.js'
import { findingLines, headline, nameText } from '../finding-text.js'

/** How a test case ended. Where CCE lets a person go on, it passed, and says the risk. */
export type Outcome = 'passed' | 'failure' | 'error' | 'skipped'

export interface TestCase {
  readonly name: string
  readonly outcome: Outcome
  /** why, as a word of ours: a decision, or `shown-only`, `undecided`, `verdict`; null where there is nothing to say */
  readonly type: string | null
  /** one line */
  readonly message: string
  readonly text: string
}

type Row = CheckReport['items'][number]

/** Causes of one item that are told one by one. */
const TOLD_CAUSES = 20
const MESSAGE_UNITS = 400

const OUTCOME_OF: Readonly<Record<ReportFinding['decision'], Outcome>> = {
  block: 'failure',
  inconclusive: 'error',
  warn: 'passed',
  notice: 'passed',
  waived: 'skipped',
}

/**
 * One test case for each distinct item, with all of its causes in it: readers show the first `<failure>` of a case only
 * (Jenkins, dorny/test-reporter), and an item that stays one case has a history, however many causes it has today. The most
 * severe cause says how it ended. A finding without an item (of the gate, the policy, a manifest) is a case of its own.
 */
export function casesOf(rows: readonly Row[], findings: readonly ReportFinding[], language: Language): TestCase[] {
  const byName = new Map<string, { rows: Row[]; findings: ReportFinding[] }>()
  for (const row of rows) {
    const item = byName.get(row.name) ?? { rows: [], findings: [] }
    item.rows.push(row)
    byName.set(row.name, item)
  }
  const others: ReportFinding[] = []
  for (const finding of findings) {
    const item = finding.scope === 'gate' ? undefined : byName.get(finding.name)
    if (item) item.findings.push(finding)
    else others.push(finding)
  }
  return named([
    ...[...byName].map(([name, item]) => itemCase(name, item.rows, item.findings, language)),
    ...others.map((finding) => ({ ...caseOf([finding], language), name: ownName(finding) })),
  ])
}

/** The case of a verdict, where nothing else in a suite says it. */
export function verdictCase(name: string, verdict: Verdict, reason: string | null, language: Language): TestCase {
  const outcomes = { pass: 'passed', warn: 'passed', block: 'failure', inconclusive: 'error' } as const
  const outcome = verdict === 'not-applicable' ? 'skipped' : outcomes[verdict]
  const message = reason === null ? localize(JUNIT.verdict(verdict), language) : oneLine(reason)
  return { name, outcome, type: 'verdict', message, text: message }
}

export const isRed = ({ outcome }: Pick<TestCase, 'outcome'>): boolean => outcome === 'failure' || outcome === 'error'

function itemCase(
  name: string,
  rows: readonly Row[],
  findings: readonly ReportFinding[],
  language: Language,
): TestCase {
  const sum = (key: 'passed' | 'failed' | 'undecided') => rows.reduce((total, row) => total + row[key], 0)
  const [passed, failed, undecided] = [sum('passed'), sum('failed'), sum('undecided')]
  const tally = localize(JUNIT.tally(passed, failed, undecided), language)
  const isPassed = passed > 0 && failed === 0 && undecided === 0
  if (findings.length === 0) return isPassed ? passedCase(name) : undecidedCase(name, tally, language)
  const found = caseOf(findings, language)
  const text = `${tally}\n\n${found.text}`
  return undecided > 0 && !isRed(found) ? undecidedCase(name, text, language) : { ...found, name: nameText(name), text }
}

const passedCase = (name: string): TestCase => ({
  name: nameText(name),
  outcome: 'passed',
  type: null,
  message: '',
  text: '',
})

function undecidedCase(name: string, text: string, language: Language): TestCase {
  const message = localize(JUNIT.undecided, language)
  return { name: nameText(name), outcome: 'error', type: 'undecided', message, text: `${message}\n${text}` }
}

/** What findings about one thing come to: those that decide nothing say nothing of it. They are the most severe first. */
function caseOf(findings: readonly ReportFinding[], language: Language): Omit<TestCase, 'name'> {
  const say = (text: Localized): string => localize(text, language)
  const deciding = findings.filter(({ decides }) => decides)
  const text = textOf(findings, say, language)
  const [first] = deciding.length > 0 ? deciding : findings
  if (deciding.length === 0 || !first)
    return { outcome: 'skipped', type: 'shown-only', message: say(NOT_COUNTED_WHY), text }
  const { decision, waiver } = first
  const { owner, expires } = waiver ?? {}
  const message =
    decision === 'waived' && owner !== undefined && expires !== undefined
      ? say(FINDING.waivedBy(nameText(owner), nameText(expires)))
      : messageOf(first, findings.length, say, language)
  return { outcome: OUTCOME_OF[decision], type: decision, message, text }
}

function messageOf(first: ReportFinding, causes: number, say: (text: Localized) => string, language: Language): string {
  const cause = say(labeled(headline(first, language), oneLine(first.message) || say(FINDING.noMessage)))
  const all = causes > 1 ? say(labeled(causeCount(causes), cause)) : cause
  return clip(all, MESSAGE_UNITS)
}

function textOf(findings: readonly ReportFinding[], say: (text: Localized) => string, language: Language): string {
  const more = findings.length - TOLD_CAUSES
  const blocks = findings.slice(0, TOLD_CAUSES).map((finding, at) => {
    const cause = findings.length > 1 ? [`${say(JUNIT.cause(at + 1, findings.length))}`] : []
    const { location, scope } = finding
    const place = location === null || scope === 'manifest' ? [] : [`${nameText(location.file)}:${location.line}`]
    return [...cause, headline(finding, language), ...place, ...findingLines(finding, language)].join('\n')
  })
  return [...blocks, ...(more > 0 ? [say(moreCauses(more))] : [])].join('\n\n')
}

/** The name of a case that is no item's: `policy-error: Waiver expired (.github/policy.yml:12)`. */
function ownName({ name, title, location }: ReportFinding): string {
  const words = title === name ? name : `${name}: ${title}`
  return nameText(location === null ? words : `${words} (${location.file}:${location.line})`)
}

/** Names that differ: readers take two cases of one name for one. */
export function named<T extends { readonly name: string }>(all: readonly T[]): T[] {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return all.map((one) => {
    const plain = nameText(one.name) || '(unnamed)'
    let nth = next.get(plain) ?? 1
    const nameOf = (): string => (nth === 1 ? plain : `${plain} (${nth})`)
    while (taken.has(nameOf())) nth++
    const name = nameOf()
    next.set(plain, nth + 1)
    taken.add(name)
    return { ...one, name }
  })
}
