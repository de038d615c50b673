import type { Cause } from '../../model/cause.js'
import { KINDS, LEVELS } from '../../model/check.js'
import { type Decision, type FailOn, isMilder } from '../../model/decision.js'
import type { Rule } from '../../model/policy.js'
import type { RuleRef } from '../../model/report.js'
import { compileMatch, type ItemKeys } from './match.js'
import { isProtected, tableFor } from './table.js'

export interface CompiledRule {
  readonly nameGlob: string | null
  readonly rule: Rule
  readonly matches: (keys: ItemKeys) => boolean
}

export const compileRule = (rule: Rule): CompiledRule => ({
  rule,
  nameGlob: rule.match.name ?? null,
  matches: compileMatch(rule.match),
})

/**
 * Applies the rules in order: the first one that matches decides. A rule that lowers a protected item is passed over.
 * @returns the decision, the rule that made it (null: the table did), and which rules matched or were passed over
 */
export function applyRules(
  rules: readonly CompiledRule[],
  cause: Cause,
  keys: ItemKeys,
  byTable: Decision,
): { decision: Decision; rule: RuleRef | null; matched: readonly Rule[]; refused: readonly Rule[] } {
  const matched = rules.filter(({ matches }) => matches(keys)).map(({ rule }) => rule)
  const deciding = matched.find((rule) => !isProtected(cause) || !isMilder(rule.decision, byTable))
  if (deciding === undefined) return { decision: byTable, rule: null, matched, refused: matched }
  const { entry, line, decision, reason } = deciding
  const refused = matched.slice(0, matched.indexOf(deciding))
  return { decision, rule: { entry, line, decision, reason }, matched, refused }
}

/** Whether a rule matches only items that it would lower and cannot, so that it can never decide anything. */
export function lowersOnlyProtected({ match, decision }: Rule, failOn: FailOn): boolean {
  const matches = compileMatch({ check: match.check, kind: match.kind, level: match.level })
  const cells = [...KINDS, null]
    .flatMap((kind) => LEVELS.map((level) => ({ kind, level })))
    .filter(({ kind, level }) =>
      matches({ check: [kind === null ? 'addons' : 'precheck'], kind: [kind ?? ''], level: [level] }),
    )
  const isLowered = ({ kind, level }: (typeof cells)[number]) =>
    isMilder(decision, tableFor(failOn)[kind ?? 'AddonRisk'][level])
  return cells.length > 0 && cells.every((cell) => isProtected(cell) && isLowered(cell))
}
