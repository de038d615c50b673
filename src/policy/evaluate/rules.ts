import type { Cause } from '../../model/cause.js'
import { type Kind, LEVELS } from '../../model/check.js'
import type { Decision, FailOn, TableRow } from '../../model/decision.js'
import type { Rule } from '../../model/policy.js'
import type { RuleRef } from '../../model/report.js'
import { compileGlob } from '../glob.js'
import { compileMatch, type ItemKeys } from './match.js'
import { isProtected, tableFor } from './table.js'

const STRICTNESS: readonly Decision[] = ['notice', 'warn', 'block']

/** Whether a decision of table or rule is milder than another one. */
export const isMilder = (one: Decision, other: Decision): boolean => STRICTNESS.indexOf(one) < STRICTNESS.indexOf(other)

export interface CompiledRule {
  readonly rule: Rule
  readonly matches: (keys: ItemKeys) => boolean
}

export const compileRules = (rules: readonly Rule[]): readonly CompiledRule[] =>
  rules.map((rule) => ({ rule, matches: compileMatch(rule.match) }))

/** What the rules decide on an item, and which of them matched or tried to lower what cannot be lowered. */
export interface RuleOutcome {
  readonly decision: Decision
  readonly rule: RuleRef | null
  readonly matched: readonly Rule[]
  readonly refused: readonly Rule[]
}

/** Applies the rules in order: the first one that matches decides. A rule that lowers a protected item is passed over. */
export function applyRules(
  rules: readonly CompiledRule[],
  cause: Cause,
  keys: ItemKeys,
  byTable: Decision,
): RuleOutcome {
  const matched = rules.filter(({ matches }) => matches(keys)).map(({ rule }) => rule)
  const lowersProtected = ({ decision }: Rule) => isProtected(cause) && isMilder(decision, byTable)
  const deciding = matched.find((rule) => !lowersProtected(rule))
  if (deciding === undefined) return { decision: byTable, rule: null, matched, refused: matched }
  const { entry, line, decision, reason } = deciding
  const refused = matched.slice(0, matched.indexOf(deciding))
  return { decision, rule: { entry, line, decision, reason }, matched, refused }
}

/** The rows of the decision table, and the keys of the items that fall in them. */
const ROWS: readonly { readonly row: TableRow; readonly check: string; readonly kind: Kind | null }[] = [
  { row: 'Risk', check: 'precheck', kind: 'Risk' },
  { row: 'Exception', check: 'precheck', kind: 'Exception' },
  { row: 'AddonRisk', check: 'addons', kind: null },
]

/** Whether a rule matches only items that it would lower and cannot, so that it can never decide anything. */
export function lowersOnlyProtected({ match, decision }: Rule, failOn: FailOn): boolean {
  const [matchesCheck, matchesKind, matchesLevel] = [
    compileGlob(match.check ?? '*'),
    compileGlob(match.kind ?? '*'),
    compileGlob(match.level ?? '*'),
  ]
  const cells = ROWS.flatMap(({ row, check, kind }) => LEVELS.map((level) => ({ row, check, kind, level }))).filter(
    ({ check, kind, level }) => matchesCheck(check) && matchesKind(kind ?? '') && matchesLevel(level),
  )
  return (
    cells.length > 0 &&
    cells.every((cell) => isProtected(cell) && isMilder(decision, tableFor(failOn)[cell.row][cell.level]))
  )
}
