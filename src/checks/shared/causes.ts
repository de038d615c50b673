import type { Cause } from '../../model/cause.js'
import { GROUPS, ITEM_PHASES, type ItemCheck, KINDS, LEVELS, type ListedField } from '../../model/check.js'
import type { Diagnostic, DiagnosticDetail } from '../../model/diagnostic.js'
import type { AddonRef, ItemRow, NodeRef, Risk } from '../../model/report.js'
import { isAbsent, rawText, textOrNull } from './raw-values.js'
import { failureSignature, foldMessage } from './signature.js'

/** One item of a task as received, in terms that the pre-upgrade check and the add-on check share. */
export interface RawItem {
  readonly name: string | null
  readonly kind: unknown
  readonly level: unknown
  readonly group: unknown
  readonly phase: unknown
  readonly message: string
  readonly errorCodes: readonly string[]
  readonly risk: Risk
}

/** Where an item was checked. */
export interface ItemLocation {
  readonly scope: Cause['scope']
  readonly node: NodeRef | null
}

/** The nodes that a task names. */
export interface KnownNodes {
  /** whether a word is the name or uid of a node */
  has(word: string): boolean
  /** the name of a node by its uid: selectors and risks hold uids only */
  nameOf(uid: string): string | null
}

export interface AggregatorContext {
  readonly check: ItemCheck
  readonly addon: AddonRef | null
  /** whether the task is finished, so that an unfinished item contradicts it */
  readonly isFinished: boolean
  /** whether items of this check have a kind */
  readonly hasKind: boolean
  readonly nodes: KnownNodes
}

export interface AggregatedItems {
  readonly causes: readonly Cause[]
  readonly diagnostics: readonly Diagnostic[]
  readonly items: readonly ItemRow[]
}

/** One failed or undecided item at one location. */
interface Occurrence {
  readonly node: NodeRef | null
  readonly item: RawItem
  /** orders occurrences the same way whatever order the nodes came in */
  readonly sortKey: string
}

/** The occurrences of one cause, or of one diagnostic. */
type Group = { readonly occurrences: Occurrence[] } & (
  | { readonly type: 'cause'; readonly name: string; readonly scope: Cause['scope']; readonly signature: string[] }
  | { readonly type: 'diagnostic'; readonly detail: DiagnosticDetail }
)

type MutableRow = { -readonly [Key in keyof ItemRow]: ItemRow[Key] }

/** Aggregates the items of one task: a row per distinct item, and a cause per problem over all nodes. */
export class ItemAggregator {
  readonly #context: AggregatorContext
  readonly #rows = new Map<string, MutableRow>()
  readonly #groups = new Map<string, Group>()
  /** how many items were added */
  count = 0

  constructor(context: AggregatorContext) {
    this.#context = context
  }

  /** Adds an item that plainly passed, without looking at its other values. */
  addPassed(name: string, kind: unknown, level: unknown, group: unknown): void {
    this.count++
    this.#row(name, kind, level, group).passed++
  }

  /** @returns whether the item failed */
  add(item: RawItem, location: ItemLocation): boolean {
    this.count++
    const { name } = item
    const problem = name === null ? unlisted('name', null, name, []) : problemOf(item, name, this.#context)
    const row = name === null ? null : this.#row(name, item.kind, item.level, item.group)
    if (problem !== null) {
      this.#addOccurrence(JSON.stringify(problem), item, location, () => ({
        type: 'diagnostic',
        detail: problem,
        occurrences: [],
      }))
      if (row) row.undecided++
    } else if (row && item.phase === 'Success') row.passed++
    else if (row && item.phase === 'Failed') {
      this.#addFailure(item, row.name, location)
      row.failed++
    }
    return item.phase === 'Failed'
  }

  result(): AggregatedItems {
    const groups = [...this.#groups.values()]
    return {
      causes: groups.flatMap((group) => (group.type === 'cause' ? [this.#causeOf(group)] : [])),
      diagnostics: groups.flatMap((group) => (group.type === 'diagnostic' ? [this.#diagnosticOf(group)] : [])),
      items: [...this.#rows.values()].sort((a, b) => compare(rowKey(a), rowKey(b))),
    }
  }

  #row(name: string, rawKind: unknown, rawLevel: unknown, rawGroup: unknown): MutableRow {
    const [kind, level, group] = [textOrNull(rawKind), textOrNull(rawLevel), textOrNull(rawGroup)]
    const key = `${name}\n${kind}\n${level}\n${group}`
    const known = this.#rows.get(key)
    if (known) return known
    const row = { name, kind, level, group, passed: 0, failed: 0, undecided: 0 }
    this.#rows.set(key, row)
    return row
  }

  #addOccurrence(key: string, item: RawItem, { node }: ItemLocation, makeGroup: () => Group): void {
    const group = this.#groups.get(key) ?? makeGroup()
    this.#groups.set(key, group)
    const { message, kind, level, phase } = item
    const sortKey = JSON.stringify([node?.name ?? '', node?.uid ?? '', message, kind, level, item.group, phase])
    group.occurrences.push({ node, item, sortKey })
  }

  #addFailure(item: RawItem, name: string, location: ItemLocation): void {
    const { check, addon, nodes } = this.#context
    const signature = failureSignature({
      check,
      addonTemplate: addon?.template ?? null,
      name,
      kind: this.#kindOf(item),
      level: levelOf(item),
      errorCodes: item.errorCodes,
      foldedMessage: item.errorCodes.length > 0 ? '' : foldMessage(item.message, nodes.has),
    })
    const key = JSON.stringify(['failed', item.group === 'ExecuteException', ...signature])
    this.#addOccurrence(key, item, location, () => ({
      type: 'cause',
      name,
      scope: location.scope,
      signature,
      occurrences: [],
    }))
  }

  #causeOf({ name, scope, signature, occurrences }: Extract<Group, { type: 'cause' }>): Cause {
    const { item } = representative(occurrences)
    return {
      type: 'cause',
      check: this.#context.check,
      scope,
      name,
      kind: this.#kindOf(item),
      level: levelOf(item),
      group: textOrNull(item.group),
      message: item.message,
      errorCodes: [...new Set(item.errorCodes)].sort(),
      nodes: nodesOf(occurrences, this.#context.nodes),
      addon: this.#context.addon,
      risk: mergeRisks(occurrences),
      signature,
    }
  }

  #diagnosticOf({ detail, occurrences }: Extract<Group, { type: 'diagnostic' }>): Diagnostic {
    const { kind, level, group, phase, message } = representative(occurrences).item
    return {
      type: 'diagnostic',
      check: this.#context.check,
      detail,
      addon: this.#context.addon,
      nodes: nodesOf(occurrences, this.#context.nodes),
      item: {
        kind: textOrNull(kind),
        level: textOrNull(level),
        group: textOrNull(group),
        phase: textOrNull(phase),
        message,
      },
    }
  }

  #kindOf = ({ kind }: RawItem) => (this.#context.hasKind ? (KINDS.find((one) => one === kind) ?? null) : null)
}

const levelOf = ({ level }: RawItem) => LEVELS.find((one) => one === level) ?? null

const isListed = (list: readonly string[], value: unknown): boolean => typeof value === 'string' && list.includes(value)

const unlisted = (
  field: ListedField,
  item: string | null,
  raw: unknown,
  known: readonly string[],
): DiagnosticDetail => ({ name: 'unknown-value', field, item, raw: rawText(raw), known })

/**
 * What keeps an item from being decided; null if nothing does. A level is the severity if the item failed, so it means
 * nothing on an item that passed. No decision depends on a group, but an unlisted one could mean that the check itself
 * broke, as ExecuteException does.
 */
function problemOf(
  { kind, level, group, phase }: RawItem,
  name: string,
  { isFinished, hasKind }: AggregatorContext,
): DiagnosticDetail | null {
  if (!isListed(ITEM_PHASES, phase)) return unlisted('phase', name, phase, ITEM_PHASES)
  if (!isAbsent(kind) && !isListed(KINDS, kind)) return unlisted('kind', name, kind, KINDS)
  if (!isAbsent(group) && !isListed(GROUPS, group)) return unlisted('group', name, group, GROUPS)
  if (phase === 'Failed' && group !== 'ExecuteException') {
    if (hasKind && isAbsent(kind)) return unlisted('kind', name, kind, KINDS)
    if (!isListed(LEVELS, level)) return unlisted('level', name, level, LEVELS)
  }
  if (isFinished && (phase === 'Init' || phase === 'Running'))
    return { name: 'not-finished', of: 'item', what: name, phase, waitedMs: null }
  return null
}

const rowKey = ({ name, kind, level, group }: ItemRow): string => JSON.stringify([name, kind, level, group])

/** The occurrence whose values are shown for all: the same one in whatever order the nodes came. */
const representative = (occurrences: readonly Occurrence[]): Occurrence =>
  occurrences.reduce((first, occurrence) => (occurrence.sortKey < first.sortKey ? occurrence : first))

/** The nodes of a cause: those it was found on, or those that an item of the whole cluster names in its risks. */
function nodesOf(occurrences: readonly Occurrence[], known: KnownNodes): NodeRef[] {
  const nodes = new Map<string, NodeRef>()
  const isOnNodesOnly = occurrences.every(({ node, item }) => node !== null || nodesAtRisk(item.risk) !== null)
  for (const { node, item } of isOnNodesOnly ? occurrences : occurrences.filter((one) => one.node !== null)) {
    const uids = node ? [] : (nodesAtRisk(item.risk) ?? [])
    for (const one of node ? [node] : uids.map((uid) => ({ uid, name: known.nameOf(uid) })))
      nodes.set(JSON.stringify([one.uid, one.name]), one)
  }
  return [...nodes.values()].sort((a, b) => compare(a.name ?? '', b.name ?? '') || compare(a.uid ?? '', b.uid ?? ''))
}

/** The uids of the nodes at risk; null if there is none, or if a risk names no node and so could be about any. */
function nodesAtRisk({ nodeRisks = [] }: Risk): string[] | null {
  const uids = nodeRisks.flatMap((risk) =>
    typeof risk === 'object' && risk !== null && 'NodeID' in risk && typeof risk.NodeID === 'string' && risk.NodeID
      ? [risk.NodeID]
      : [],
  )
  return uids.length > 0 && uids.length === nodeRisks.length ? uids : null
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const RISK_LISTS = ['configurationRisks', 'deprecatedAPIRisks', 'nodeRisks', 'addonRisks'] as const

/** The risks of all occurrences, each distinct one once, in a fixed order. */
function mergeRisks(occurrences: readonly Occurrence[]): Risk {
  const merged: { -readonly [Key in keyof Risk]: Risk[Key] } = {}
  for (const list of RISK_LISTS) {
    const distinct = new Map<string, unknown>()
    for (const { item } of occurrences)
      for (const risk of item.risk[list] ?? []) distinct.set(JSON.stringify(risk), risk)
    if (distinct.size > 0) merged[list] = [...distinct.keys()].sort().map((text) => distinct.get(text))
  }
  return merged
}
