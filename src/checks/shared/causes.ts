import type { ItemCause } from '../../model/cause.js'
import { GROUPS, ITEM_PHASES, type ItemCheck, KINDS, LEVELS } from '../../model/check.js'
import { compareText, isRecord } from '../../model/collections.js'
import type { Diagnostic, DiagnosticDetail } from '../../model/diagnostic.js'
import type { AddonRef, ItemRow, NodeRef, Risk } from '../../model/report.js'
import { isAbsent, textOrNull } from './raw-values.js'
import { commonText, failureSignature, foldMessage } from './signature.js'
import { isUnderWay, unlisted } from './tasks.js'

/** One item of a task as received, in terms that the pre-upgrade check and the add-on check share. */
interface RawItem {
  readonly name: string | null
  readonly kind: unknown
  readonly level: unknown
  readonly group: unknown
  readonly phase: unknown
  readonly message: string
  readonly errorCodes: readonly string[]
  readonly risk: Risk
}

/** A node that an item was checked on; what its messages say is up to the cause. */
export type CheckedNode = Pick<NodeRef, 'uid' | 'name'>

/** Orders nodes the same way in whatever order CCE lists them. */
export const byNodeName = (a: CheckedNode, b: CheckedNode): number =>
  compareText(a.name ?? '', b.name ?? '') || compareText(a.uid ?? '', b.uid ?? '')

/** Where an item was checked. */
export interface ItemLocation {
  readonly scope: ItemCause['scope']
  /** the part of the task that lists the item */
  readonly section: string
  readonly node: CheckedNode | null
}

/** The nodes that a task names. */
export interface KnownNodes {
  /** whether a word is the name or uid of a node */
  has(word: string): boolean
  /** the name of a node by its uid: selectors and risks hold uids only */
  nameOf(uid: string): string | null
}

interface AggregatorContext {
  readonly check: ItemCheck
  readonly addon: AddonRef | null
  /** whether the task is finished, so that an unfinished item contradicts it */
  readonly isFinished: boolean
  /** whether items of this check have a kind */
  readonly hasKind: boolean
  readonly nodes: KnownNodes
}

/** One failed or undecided item at one location. */
interface Occurrence {
  readonly node: CheckedNode | null
  readonly item: RawItem
}

/** What all occurrences of a cause or diagnostic have in common, and the occurrences. */
interface Group<Common> {
  readonly common: Common
  readonly occurrences: Occurrence[]
}

type CommonCause = Omit<ItemCause, 'message' | 'nodes' | 'risk'>

type MutableRow = { -readonly [Key in keyof ItemRow]: ItemRow[Key] }

/** Aggregates the items of one task: a row per distinct item, and a cause per problem over all nodes. */
export class ItemAggregator {
  readonly #context: AggregatorContext
  readonly #rows = new Map<string, MutableRow>()
  readonly #failed = new Map<string, Group<CommonCause>>()
  readonly #undecided = new Map<string, Group<DiagnosticDetail>>()
  /** by message: many nodes send the same one */
  readonly #folded = new Map<string, string>()
  /** how many items were added */
  count = 0
  /** how many of them have the phase `Failed` */
  failedCount = 0

  constructor(context: AggregatorContext) {
    this.#context = context
  }

  /** Adds an item that plainly passed, without looking at its other values. */
  addPassed(name: string, kind: unknown, level: unknown, group: unknown): void {
    this.count++
    this.#row(name, kind, level, group).passed++
  }

  add(item: RawItem, location: ItemLocation): void {
    const { node } = location
    const { name, kind, level, group, phase } = item
    this.count++
    if (phase === 'Failed') this.failedCount++
    const problem = problemOf(item, this.#context)
    if (problem !== null)
      addOccurrence(this.#undecided, JSON.stringify([problem, node === null]), problem, { node, item })
    if (name === null) return
    const row = this.#row(name, kind, level, group)
    if (problem !== null) row.undecided++
    else if (phase === 'Success') row.passed++
    else if (phase === 'Failed') {
      row.failed++
      const common = this.#commonCause(item, name, location)
      addOccurrence(this.#failed, JSON.stringify(common.signature), common, { node, item })
    }
  }

  result(): {
    readonly causes: readonly ItemCause[]
    readonly diagnostics: readonly Diagnostic[]
    readonly items: readonly ItemRow[]
  } {
    return {
      causes: [...this.#failed.values()].map((group) => this.#causeOf(group)),
      diagnostics: [...this.#undecided.values()].map((group) => this.#diagnosticOf(group)),
      items: [...this.#rows.values()].sort((a, b) => compareText(rowKey(a), rowKey(b))),
    }
  }

  #row(name: string, rawKind: unknown, rawLevel: unknown, rawGroup: unknown): MutableRow {
    const [kind, level, group] = [textOrNull(rawKind), textOrNull(rawLevel), textOrNull(rawGroup)]
    const key = `${name}\n${kind}\n${level}\n${group}`
    const row = this.#rows.get(key) ?? { name, kind, level, group, passed: 0, failed: 0, undecided: 0 }
    this.#rows.set(key, row)
    return row
  }

  #commonCause(item: RawItem, name: string, { scope, section, node }: ItemLocation): CommonCause {
    const { check, addon, hasKind } = this.#context
    const kind = hasKind ? (KINDS.find((one) => one === item.kind) ?? null) : null
    const level = LEVELS.find((one) => one === item.level) ?? null
    const errorCodes = [...new Set(item.errorCodes)].sort()
    const cause = { check, name, kind, level, group: textOrNull(item.group), addon, errorCodes }
    const signature = failureSignature(cause, { section, isOnNode: node !== null }, this.#fold(item.message))
    return { ...cause, type: 'cause', scope, signature }
  }

  #fold(message: string): string {
    const folded = this.#folded.get(message) ?? foldMessage(message, this.#context.nodes.has)
    this.#folded.set(message, folded)
    return folded
  }

  #causeOf({ common, occurrences }: Group<CommonCause>): ItemCause {
    return { ...common, ...this.#wordsOf(occurrences), risk: mergeRisks(occurrences) }
  }

  #diagnosticOf({ common: detail, occurrences }: Group<DiagnosticDetail>): Diagnostic {
    const { check, addon } = this.#context
    const { message, nodes } = this.#wordsOf(occurrences)
    const agreed = (field: 'kind' | 'level' | 'group' | 'phase'): string | null => {
      const [value = null, ...others] = new Set(occurrences.map(({ item }) => textOrNull(item[field])))
      return others.length === 0 ? value : null
    }
    const item = {
      kind: agreed('kind'),
      level: agreed('level'),
      group: agreed('group'),
      phase: agreed('phase'),
      message,
    }
    return { type: 'diagnostic', check, detail, addon, nodes, item }
  }

  /** What a cause says, and its nodes, each with its own words where it says something else. */
  #wordsOf(occurrences: readonly Occurrence[]): Pick<ItemCause, 'message' | 'nodes'> {
    const known = this.#context.nodes
    const byNode = messagesByNode(occurrences, known)
    const messages = new Set(occurrences.map(({ item }) => item.message))
    // Without nodes, which keep their own words, the message holds the words of all.
    const message = byNode.length > 0 ? commonText(messages, known.has) : [...messages].sort().join('\n')
    const nodes = byNode.map(({ uid, name, messages: own }): NodeRef => {
      const words = [...own].sort().join('\n')
      return words === message ? { uid, name } : { uid, name, message: words }
    })
    return { message, nodes }
  }
}

function addOccurrence<C>(groups: Map<string, Group<C>>, key: string, common: C, occurrence: Occurrence): void {
  const group = groups.get(key) ?? { common, occurrences: [] }
  groups.set(key, group)
  group.occurrences.push(occurrence)
}

const rowKey = ({ name, kind, level, group }: ItemRow): string => JSON.stringify([name, kind, level, group])

const isListed = (list: readonly string[], value: unknown): boolean => typeof value === 'string' && list.includes(value)

/**
 * What keeps an item from being decided; null if nothing does. A level is the severity if the item failed, so it means
 * nothing on an item that passed. No decision depends on a group, but an unlisted one could mean that the check itself
 * broke, as ExecuteException does.
 */
function problemOf(
  { name, kind, level, group, phase }: RawItem,
  { isFinished, hasKind }: AggregatorContext,
): DiagnosticDetail | null {
  if (name === null) return unlisted('name', null, name, [])
  if (!isListed(ITEM_PHASES, phase)) return unlisted('phase', name, phase, ITEM_PHASES)
  if (!isAbsent(kind) && !isListed(KINDS, kind)) return unlisted('kind', name, kind, KINDS)
  if (!isAbsent(group) && !isListed(GROUPS, group)) return unlisted('group', name, group, GROUPS)
  if (phase === 'Failed' && group !== 'ExecuteException') {
    if (hasKind && isAbsent(kind)) return unlisted('kind', name, kind, KINDS)
    if (!isListed(LEVELS, level)) return unlisted('level', name, level, LEVELS)
  }
  if (isFinished && isUnderWay(phase)) return { name: 'not-finished', of: 'item', what: name, phase, waitedMs: null }
  return null
}

interface MessagesOfNode extends CheckedNode {
  readonly messages: Set<string>
}

/** The nodes of a cause, with what was said of each: those it was found on, or those that an item of the whole cluster names in its risks. */
function messagesByNode(occurrences: readonly Occurrence[], known: KnownNodes): MessagesOfNode[] {
  const nodes = new Map<string, MessagesOfNode>()
  const isOnNodesOnly = occurrences.every(({ node, item }) => node !== null || nodesAtRisk(item.risk) !== null)
  for (const { node, item } of isOnNodesOnly ? occurrences : occurrences.filter((one) => one.node !== null)) {
    const uids = node ? [] : (nodesAtRisk(item.risk) ?? [])
    for (const { uid, name } of node ? [node] : uids.map((uid) => ({ uid, name: known.nameOf(uid) }))) {
      const key = JSON.stringify([uid, name])
      const affected = nodes.get(key) ?? { uid, name, messages: new Set() }
      nodes.set(key, affected)
      affected.messages.add(item.message)
    }
  }
  return [...nodes.values()].sort(byNodeName)
}

/** The uids of the nodes at risk; null if there is none, or if a risk names no node and so could be about any. */
function nodesAtRisk({ nodeRisks = [] }: Risk): string[] | null {
  const uids = nodeRisks.map((risk) => (isRecord(risk) ? risk['NodeID'] : null))
  const texts = uids.filter((uid): uid is string => typeof uid === 'string' && uid !== '')
  return texts.length > 0 && texts.length === uids.length ? texts : null
}

export const RISK_LISTS = ['configurationRisks', 'deprecatedAPIRisks', 'nodeRisks', 'addonRisks'] as const

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
