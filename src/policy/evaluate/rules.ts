import { type Cause, type Decision, type Kind, LEVELS } from '../../model/finding.js'
import type { Rule, RuleMatch, RuleRef } from '../../model/policy.js'
import type { FailOn } from '../../model/report.js'
import { compileGlob, type Matches } from '../glob.js'
import { type RowName, tableFor } from './decision-table.js'
import type { ItemKeys } from './item-keys.js'

/** Decisions of the table and of rules, from the mildest to the strictest. */
const STRICTNESS: Readonly<Partial<Record<Decision, number>>> = { notice: 0, warn: 1, block: 2 }

const strict = (decision: Decision): number => STRICTNESS[decision] ?? 0

/** Whether a decision is milder than another one. */
export const isMilder = (one: Decision, other: Decision): boolean => strict(one) < strict(other)

/** What no rule can lower, since CCE lets nobody skip it: an Exception, and an add-on risk at level Fatal. */
export const isProtected = (item: Pick<Cause, 'kind' | 'level'>): boolean =>
  item.kind === 'Exception' || (item.kind === null && item.level === 'Fatal')

/** What a rule asks for one value of, the most telling first: most rules are out at the first question. */
const SINGLE = ['name', 'level', 'kind', 'group', 'scope', 'check'] as const

/** Whether everything that an entry asks for is so. */
export function compileMatch(match: RuleMatch): (keys: ItemKeys) => boolean {
  const asks = SINGLE.flatMap((field): ((keys: ItemKeys) => boolean)[] => {
    const glob = match[field]
    if (glob === undefined) return []
    const matches = compileGlob(glob)
    return [(keys) => matches(keys[field])]
  })
  const [addon, cluster] = [match.addon, match.cluster].map((glob) => (glob === undefined ? null : compileGlob(glob)))
  if (addon) asks.push((keys) => keys.addons.some(addon))
  if (cluster) asks.push((keys) => keys.clusters.some(cluster))
  return (keys) => asks.every((isSo) => isSo(keys))
}

/** The rows of the decision table, and how the keys of an item say them; what rules are mostly for comes first. */
const ROWS: readonly { readonly row: RowName; readonly check: string; readonly kind: Kind | null }[] = [
  { row: 'Risk', check: 'precheck', kind: 'Risk' },
  { row: 'Exception', check: 'precheck', kind: 'Exception' },
  { row: 'AddonRisk', check: 'addons', kind: null },
]

/** Whether a rule is for nothing but what it would lower and cannot, whatever is found. */
export function lowersNothingElse({ match, decision }: Rule, failOn: FailOn): boolean {
  const [isCheck, isKind, isLevel] = [match.check, match.kind, match.level].map((glob) => compileGlob(glob ?? '*')) as [
    Matches,
    Matches,
    Matches,
  ]
  let isForAny = false
  for (const { row, check, kind } of ROWS)
    for (const level of LEVELS) {
      if (!isCheck(check) || !isKind(kind ?? '') || !isLevel(level)) continue
      isForAny = true
      if (!isProtected({ kind, level }) || !isMilder(decision, tableFor(failOn)[row][level])) return false
    }
  return isForAny
}

/** What the rules make of an item. */
export interface Ruled {
  readonly decision: Decision
  readonly rule: RuleRef | null
}

/** A policy's rules, ready to be asked; they remember which of them meant an item, and which tried too much. */
export interface RuleBook {
  apply(item: Cause, keys: ItemKeys, byTable: Decision): Ruled
  /** entries of the rules that meant at least one item */
  used(): ReadonlySet<string>
  /** by the entry of a rule: the names of the items that it tried to lower and cannot */
  refused(): ReadonlyMap<string, ReadonlySet<string>>
}

/** Makes a policy's rules ready to be asked. */
export function compileRules(rules: readonly Rule[], failOn: FailOn): RuleBook {
  const candidates = indexed(rules)
  const used = new Set<string>()
  const refused = new Map<string, Set<string>>(
    rules.filter((rule) => lowersNothingElse(rule, failOn)).map(({ entry }) => [entry, new Set()]),
  )

  const refuse = (rule: Rule, item: string): void => {
    const items = refused.get(rule.entry) ?? new Set()
    refused.set(rule.entry, items.add(item))
  }
  return {
    apply(item, keys, byTable) {
      let decided: Ruled | null = null
      for (const { rule, matches } of candidates(keys.name)) {
        if (!matches(keys)) continue
        used.add(rule.entry)
        if (decided) continue
        if (isProtected(item) && isMilder(rule.decision, byTable)) refuse(rule, item.name)
        else decided = { decision: rule.decision, rule: refOf(rule) }
      }
      return decided ?? { decision: byTable, rule: null }
    },
    used: () => used,
    refused: () => refused,
  }
}

interface Askable {
  readonly rule: Rule
  readonly index: number
  readonly matches: (keys: ItemKeys) => boolean
}

/** Finds the rules that may mean an item of a name, in order: by what the name must begin with, so that few are asked. */
function indexed(rules: readonly Rule[]): (name: string) => readonly Askable[] {
  const byStart = new Map<string, Askable[]>()
  for (const [index, rule] of rules.entries()) {
    const start = (rule.match.name ?? '').replace(/\*.*$/s, '')
    const askable = { rule, index, matches: compiledLate(rule.match) }
    const known = byStart.get(start)
    if (known) known.push(askable)
    else byStart.set(start, [askable])
  }
  const lengths = [...new Set([...byStart.keys()].map((start) => start.length))]
  return (name) =>
    lengths
      .flatMap((length) => (length <= name.length ? (byStart.get(name.slice(0, length)) ?? []) : []))
      .sort((a, b) => a.index - b.index)
}

/** Compiles when it is first asked: most rules of a long policy never are. */
function compiledLate(match: RuleMatch): (keys: ItemKeys) => boolean {
  let matches: ((keys: ItemKeys) => boolean) | null = null
  return (keys) => {
    matches ??= compileMatch(match)
    return matches(keys)
  }
}

const refOf = ({ entry, line, decision, reason }: Rule): RuleRef => ({ entry, line, decision, reason })
