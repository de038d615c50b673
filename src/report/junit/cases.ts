import { FINDING } from '../../messages/findings.js'
import { JUNIT } from '../../messages/formats.js'
import { causes as causeCount, labeled, moreCauses, NOT_COUNTED_WHY } from '../../messages/terms.js'
import { groupBy } from '../../model/collections.js'
import type { Decision, Verdict } from '../../model/decision.js'
import type { Localize } from '../../model/language.js'
import { itemKey } from '../../model/passed-items.js'
import type { ItemRow, Location, ReportFinding } from '../../model/report.js'
import { clip, oneLine } from '../../text/plain.js'
import { findingLines, headline, nameText } from '../finding-text.js'
import { placeOf } from '../permalink.js'

/** How a test case ended. An item that CCE lets people skip passed, with its risk in the text. */
export type CaseStatus = 'passed' | 'failure' | 'error' | 'skipped'

export interface TestCase {
  readonly name: string
  readonly status: CaseStatus
  /** why, as a word of ours: a decision, `shown-only`, `undecided` or `verdict`; null for a case without a message */
  readonly type: string | null
  readonly message: string
  readonly text: string
}

/** Causes of one item that are described one by one. */
const DESCRIBED_CAUSES = 20
const MESSAGE_UNITS = 400

/** How a case with a decision or verdict ends. */
const STATUS: Readonly<Record<Decision | Verdict, CaseStatus>> = {
  block: 'failure',
  inconclusive: 'error',
  warn: 'passed',
  notice: 'passed',
  pass: 'passed',
  waived: 'skipped',
  'not-applicable': 'skipped',
}

/**
 * One test case for each distinct item, with all of its causes: readers show only the first `<failure>` of a case (Jenkins,
 * dorny/test-reporter), and an item that is always one case has a history, however many causes it has today. The most severe
 * cause sets the status. A finding without an item (of the gate or the policy) is a case of its own.
 */
export function casesOf(rows: readonly ItemRow[], findings: readonly ReportFinding[], t: Localize): TestCase[] {
  const items = groupBy(rows, ({ name }) => itemKey(name))
  const byItem = groupBy(
    findings.filter(({ scope }) => scope !== 'gate'),
    ({ name }) => itemKey(name),
  )
  const isOfItem = ({ scope, name }: ReportFinding) => scope !== 'gate' && items.has(itemKey(name))
  return withUniqueNames([
    ...[...items].map(([key, ofItem]) => itemCase(ofItem[0].name, ofItem, byItem.get(key) ?? [], t)),
    ...findings.filter((one) => !isOfItem(one)).map((finding) => findingsCase(findingName(finding), [finding], t)),
  ])
}

/** A case that shows a verdict, for a suite in which no other case does. */
export function verdictCase(name: string, verdict: Verdict, reason: string | null, t: Localize): TestCase {
  const message = reason === null ? t(JUNIT.verdict(verdict)) : oneLine(reason)
  return { name, status: STATUS[verdict], type: 'verdict', message, text: message }
}

export const isRedCase = ({ status }: TestCase): boolean => status === 'failure' || status === 'error'

function itemCase(name: string, rows: readonly ItemRow[], findings: readonly ReportFinding[], t: Localize): TestCase {
  const sum = (key: 'passed' | 'failed' | 'undecided') => rows.reduce((total, row) => total + row[key], 0)
  const [passed, failed, undecided] = [sum('passed'), sum('failed'), sum('undecided')]
  const tally = t(JUNIT.tally(passed, failed, undecided))
  const found = findings.length === 0 ? null : findingsCase(nameText(name), findings, t)
  if (found === null && passed > 0 && failed === 0 && undecided === 0)
    return { name: nameText(name), status: 'passed', type: null, message: '', text: '' }
  const text = found === null ? tally : `${tally}\n\n${found.text}`
  if (found !== null && (undecided === 0 || isRedCase(found))) return { ...found, text }
  const message = t(JUNIT.undecided)
  return { name: nameText(name), status: 'error', type: 'undecided', message, text: `${message}\n${text}` }
}

/** The case of findings about one item, the most severe first. Findings that decide nothing do not count. */
function findingsCase(name: string, findings: readonly ReportFinding[], t: Localize): TestCase {
  const text = textOf(findings, t)
  const first = findings.find(({ decides }) => decides)
  if (!first) return { name, status: 'skipped', type: 'shown-only', message: t(NOT_COUNTED_WHY), text }
  const { decision, waiver } = first
  const message =
    decision === 'waived' && waiver
      ? t(FINDING.waivedBy(nameText(waiver.owner), nameText(waiver.expires)))
      : messageOf(first, findings.length, t)
  return { name, status: STATUS[decision], type: decision, message, text }
}

function messageOf(first: ReportFinding, causes: number, t: Localize): string {
  const place = isOfRepository(first) && first.location !== null ? placeText(first.location) : null
  const title = place === null ? headline(first, t) : `${place}: ${headline(first, t)}`
  const cause = t(labeled(title, oneLine(first.message) || t(FINDING.noMessage)))
  return clip(causes > 1 ? t(labeled(causeCount(causes), cause)) : cause, MESSAGE_UNITS)
}

const isOfRepository = ({ scope }: ReportFinding): boolean => scope === 'manifest' || scope === 'plan'

const placeText = (location: Location): string => nameText(placeOf(location))

function textOf(findings: readonly ReportFinding[], t: Localize): string {
  const more = findings.length - DESCRIBED_CAUSES
  const causes = findings
    .slice(0, DESCRIBED_CAUSES)
    .map((finding, index) =>
      [
        ...(findings.length > 1 ? [t(JUNIT.cause(index + 1, findings.length))] : []),
        headline(finding, t),
        ...(finding.location === null ? [] : [placeText(finding.location)]),
        ...findingLines(finding, t),
      ].join('\n'),
    )
  return [...causes, ...(more > 0 ? [t(moreCauses(more))] : [])].join('\n\n')
}

/** The name of a case without an item: `policy-error: Waiver expired (.github/policy.yml:12)`. */
function findingName({ name, title, location }: ReportFinding): string {
  const text = title === name ? name : `${name}: ${title}`
  return nameText(location === null ? text : `${text} (${placeOf(location)})`)
}

/** Numbers equal names: readers take two cases of one name for one. */
export function withUniqueNames<T extends { readonly name: string }>(all: readonly T[]): T[] {
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
