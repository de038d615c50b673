import { type Decision, type ItemFailure, LEVELS } from '../model/finding.js'
import type { Rule, RuleMatch, RuleRef } from '../model/policy.js'
import type { FailOn } from '../model/report.js'
import { type RowName, tableFor } from './decision-table.js'
import { compileGlob, type Matches } from './glob.js'
import type { ItemKeys } from './item-keys.js'

/** Decisions about items from the mildest to the strictest. */
const STRICTNESS: readonly Decision[] = ['notice', 'warn', 'block']

/** Whether a decision is milder than another one. */
export const isMilder = (one: Decision, other: Decision): boolean => STRICTNESS.indexOf(one) < STRICTNESS.indexOf(other)

/** What no rule can lower, since CCE lets nobody skip it: an Exception, and an add-on risk at level Fatal. */
export const isProtected = (item: Pick<ItemFailure, 'kind' | 'level'>): boolean =>
  item.kind === 'Exception' || (item.kind === null && item.level === 'Fatal')

const FIELDS: Readonly<Record<keyof RuleMatch, (keys: ItemKeys) => readonly string[]>> = {
  check: (keys) => [keys.check],
  name: (keys) => [keys.name],
  kind: (keys) => [keys.kind],
  level: (keys) => [keys.level],
  group: (keys) => [keys.group],
  scope: (keys) => [keys.scope],
  addon: (keys) => keys.addons,
  cluster: (keys) => keys.clusters,
}

/** Whether everything that an entry asks for is so. */
export function compileMatch(match: RuleMatch): (keys: ItemKeys) => boolean {
  const asks = (Object.keys(FIELDS) as (keyof RuleMatch)[]).flatMap((field) => {
    const glob = match[field]
    return glob === undefined ? [] : [{ of: FIELDS[field], matches: compileGlob(glob) as Matches }]
  })
  return (keys) => asks.every(({ of, matches }) => of(keys).some(matches))
}

/** The rows of the decision table, as the keys of an item say them. */
const ROWS: readonly { readonly row: RowName; readonly check: string; readonly kind: 'Exception' | 'Risk' | null }[] = [
  { row: 'Exception', check: 'precheck', kind: 'Exception' },
  { row: 'Risk', check: 'precheck', kind: 'Risk' },
  { row: 'AddonRisk', check: 'addons', kind: null },
]

/** Whether a rule is for nothing but what it would lower and cannot, whatever is found. */
export function lowersNothingElse({ match, decision }: Rule, failOn: FailOn): boolean {
  const means = compileMatch({ check: match.check, kind: match.kind, level: match.level })
  const cells = ROWS.flatMap(({ row, check, kind }) => LEVELS.map((level) => ({ row, check, kind, level }))).filter(
    ({ check, kind, level }) => means({ ...NO_KEYS, check, kind: kind ?? '', level }),
  )
  return (
    cells.length > 0 &&
    cells.every((cell) => isProtected(cell) && isMilder(decision, tableFor(failOn)[cell.row][cell.level]))
  )
}

const NO_KEYS: ItemKeys = {
  ...{ check: '', name: '', kind: '', level: '', group: '', scope: '', addons: [''], clusters: [''] },
}

/** What the rules make of an item. */
export interface Ruled {
  readonly decision: Decision
  readonly rule: RuleRef | null
}

/** A policy's rules, ready to be asked; they remember which of them meant an item, and which tried too much. */
export interface RuleBook {
  /** @param id a text that items with the same keys share */
  apply(item: ItemFailure, keys: ItemKeys, id: string, byTable: Decision): Ruled
  /** entries of the rules that meant at least one item */
  used(): ReadonlySet<string>
  /** by the entry of a rule: the names of the items that it tried to lower and cannot */
  refused(): ReadonlyMap<string, ReadonlySet<string>>
}

/** Makes a policy's rules ready: each is asked once for each distinct item, however often that failed. */
export function compileRules(rules: readonly Rule[], failOn: FailOn): RuleBook {
  const asked = rules.map((rule) => ({ rule, matches: compileMatch(rule.match) }))
  const known = new Map<string, Ruled>()
  const used = new Set<string>()
  const refused = new Map<string, Set<string>>(
    rules.filter((rule) => lowersNothingElse(rule, failOn)).map(({ entry }) => [entry, new Set()]),
  )

  const refuse = (rule: Rule, item: string): void => {
    const items = refused.get(rule.entry) ?? new Set()
    refused.set(rule.entry, items.add(item))
  }
  const rule = (item: ItemFailure, keys: ItemKeys, byTable: Decision): Ruled => {
    let decided: Ruled | null = null
    for (const { rule, matches } of asked) {
      if (!matches(keys)) continue
      used.add(rule.entry)
      if (decided) continue
      if (isProtected(item) && isMilder(rule.decision, byTable)) refuse(rule, item.name)
      else decided = { decision: rule.decision, rule: refOf(rule) }
    }
    return decided ?? { decision: byTable, rule: null }
  }
  return {
    apply(item, keys, id, byTable) {
      const before = known.get(id)
      if (before) return before
      const ruled = rule(item, keys, byTable)
      known.set(id, ruled)
      return ruled
    },
    used: () => used,
    refused: () => refused,
  }
}

const refOf = ({ entry, line, decision, reason }: Rule): RuleRef => ({ entry, line, decision, reason })
