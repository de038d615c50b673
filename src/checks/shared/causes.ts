import type { ItemRow } from '../../model/check-result.js'
import {
  ABSENT,
  type AddonRef,
  type Cause,
  type DiagnosticDetail,
  GROUPS,
  ITEM_PHASES,
  type ItemCheck,
  KINDS,
  LEVELS,
  type ListedField,
  type NodeRef,
  type Observation,
  type Risk,
} from '../../model/finding.js'
import type { NodeNames } from '../precheck/node-names.js'
import { failureSignature, foldMessage } from './signature.js'

/** One item of a task, as received, in the words that both checks share. */
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

/** Where an item stands: its section's scope, its node, its add-on. */
export interface Place {
  readonly scope: Cause['scope']
  readonly node: NodeRef | null
}

/** One failure or doubt at one place; `order` is what picks a spokesman, whatever order the members came in. */
interface Member {
  readonly node: NodeRef | null
  readonly item: RawItem
  readonly order: string
}

interface CauseGroup {
  readonly build: (members: readonly Member[]) => Observation
  readonly members: Member[]
}

/** What a collector has seen, as one value. */
export interface Collected {
  readonly observations: readonly Observation[]
  readonly items: readonly ItemRow[]
}

export interface Collector {
  /** The short way for an item that plainly succeeded. */
  succeed(name: string, kind: unknown, level: unknown, group: unknown): void
  /** @returns whether the item counts as failed */
  add(item: RawItem, place: Place): boolean
  /** how many items were seen */
  seen(): number
  done(): Collected
}

const isListed = (list: readonly string[], value: unknown): boolean => typeof value === 'string' && list.includes(value)

/** CCE leaves a field out, sends null, or sends an empty string: all the same to us. */
export const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === ''

/** A raw value as text that shows what it was. */
export const rawText = (value: unknown): string =>
  isAbsent(value) ? ABSENT : typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))

/**
 * Gathers the items of a task: one row per distinct item, one observation per cause over all nodes.
 * `finished`: whether the task says that it is done, so that an item which is not is a contradiction.
 */
export function collectItems(context: {
  readonly check: ItemCheck
  readonly addon: AddonRef | null
  readonly finished: boolean
  readonly hasKind: boolean
  readonly nodes: NodeNames
}): Collector {
  const rows = new Map<string, ItemRow>()
  const causes = new Map<string, CauseGroup>()
  let seen = 0

  const row = (name: string, rawKind: unknown, rawLevel: unknown, rawGroup: unknown): ItemRow => {
    const [kind, level, group] = [textOrNull(rawKind), textOrNull(rawLevel), textOrNull(rawGroup)]
    const key = `${name}\n${kind}\n${level}\n${group}`
    const known = rows.get(key)
    if (known) return known
    const fresh: ItemRow = { name, kind, level, group, passed: 0, failed: 0, undecided: 0 }
    rows.set(key, fresh)
    return fresh
  }

  const note = (key: string, item: RawItem, { node }: Place, build: CauseGroup['build']): void => {
    const member = { node, item, order: orderOf(node, item) }
    const known = causes.get(key)
    if (known) known.members.push(member)
    else causes.set(key, { build, members: [member] })
  }

  const noteFact = (fact: DiagnosticDetail, item: RawItem, place: Place): void => {
    note(JSON.stringify(fact), item, place, (members) => ({
      from: 'gate',
      check: context.check,
      fact,
      addon: context.addon,
      nodes: nodesOf(members, context.nodes),
      standsFor: standsFor(representative(members).item),
    }))
  }

  const fail = (item: RawItem, place: Place, name: string): void => {
    const kind = context.hasKind ? (KINDS.find((one) => one === item.kind) ?? null) : null
    const level = LEVELS.find((one) => one === item.level) ?? null
    const signature = failureSignature({
      check: context.check,
      addonTemplate: context.addon?.template ?? null,
      name,
      kind,
      level,
      errorCodes: item.errorCodes,
      foldedMessage: item.errorCodes.length > 0 ? '' : foldMessage(item.message, context.nodes.has),
    })
    note(JSON.stringify(['failed', item.group === 'ExecuteException', ...signature]), item, place, (members) => {
      const { group, message, errorCodes } = representative(members).item
      return {
        from: 'item',
        check: context.check,
        scope: place.scope,
        name,
        kind,
        level,
        group: textOrNull(group),
        message,
        errorCodes: [...new Set(errorCodes)].sort(),
        nodes: nodesOf(members, context.nodes),
        addon: context.addon,
        risk: mergeRisks(members),
        signature,
      }
    })
  }

  return {
    succeed(name, kind, level, group) {
      seen++
      row(name, kind, level, group).passed++
    },
    add(item, place) {
      seen++
      const doubt = item.name === null ? unlisted('name', null, item.name, []) : doubtOf(item, item.name, context)
      if (doubt) {
        noteFact(doubt, item, place)
        if (item.name !== null) row(item.name, item.kind, item.level, item.group).undecided++
      } else if (item.name !== null && item.phase === 'Success')
        row(item.name, item.kind, item.level, item.group).passed++
      else if (item.name !== null && item.phase === 'Failed') {
        fail(item, place, item.name)
        row(item.name, item.kind, item.level, item.group).failed++
      }
      return item.phase === 'Failed'
    },
    seen: () => seen,
    done: () => ({
      observations: [...causes.values()].map((cause) => cause.build(cause.members)),
      items: [...rows.values()].sort((a, b) => compare(rowKey(a), rowKey(b))),
    }),
  }
}

const textOrNull = (value: unknown): string | null => (isAbsent(value) ? null : rawText(value))

const unlisted = (
  field: ListedField,
  item: string | null,
  raw: unknown,
  known: readonly string[],
): DiagnosticDetail => ({
  name: 'unknown-value',
  field,
  item,
  raw: rawText(raw),
  known,
})

/**
 * What keeps an item from being decided, or null. A level is severity *if failed*, so on an item that passed it says
 * nothing; a group is needed by no decision but must be one we know, since one of them means that the check itself broke.
 */
function doubtOf(
  item: RawItem,
  name: string,
  context: { finished: boolean; hasKind: boolean },
): DiagnosticDetail | null {
  if (!isListed(ITEM_PHASES, item.phase)) return unlisted('phase', name, item.phase, ITEM_PHASES)
  if (!isAbsent(item.kind) && !isListed(KINDS, item.kind)) return unlisted('kind', name, item.kind, KINDS)
  if (!isAbsent(item.group) && !isListed(GROUPS, item.group)) return unlisted('group', name, item.group, GROUPS)
  // the check of such an item broke, so how bad it would be is beside the point
  if (item.phase === 'Failed' && item.group !== 'ExecuteException') {
    if (context.hasKind && isAbsent(item.kind)) return unlisted('kind', name, item.kind, KINDS)
    if (!isListed(LEVELS, item.level)) return unlisted('level', name, item.level, LEVELS)
  }
  if (context.finished && (item.phase === 'Init' || item.phase === 'Running'))
    return { name: 'not-finished', of: 'item', what: name, phase: rawText(item.phase), waitedMs: null }
  return null
}

const standsFor = ({ kind, level, group, phase, message }: RawItem) => ({
  kind: textOrNull(kind),
  level: textOrNull(level),
  group: textOrNull(group),
  phase: textOrNull(phase),
  message,
})

const rowKey = ({ name, kind, level, group }: ItemRow): string => JSON.stringify([name, kind, level, group])

const orderOf = (node: NodeRef | null, { message, kind, level, group, phase }: RawItem): string =>
  JSON.stringify([node?.name ?? '', node?.uid ?? '', message, kind, level, group, phase])

/** The member that speaks for all: the same one in whatever order the nodes came. */
function representative(members: readonly Member[]): Member {
  return members.reduce((first, member) => (member.order < first.order ? member : first))
}

/** The nodes that a cause sits on: those that it was found on, or those that an item of the whole cluster names in its risks. */
function nodesOf(members: readonly Member[], names: NodeNames): NodeRef[] {
  const nodes = new Map<string, NodeRef>()
  const isWhole = members.every(({ node, item }) => node !== null || riskyNodes(item.risk) !== null)
  for (const { node, item } of isWhole ? members : members.filter((member) => member.node !== null)) {
    const uids = node ? [] : (riskyNodes(item.risk) ?? [])
    for (const one of node ? [node] : uids.map((uid) => ({ uid, name: names.nameOf(uid) })))
      nodes.set(JSON.stringify([one.uid, one.name]), one)
  }
  return [...nodes.values()].sort((a, b) => compare(a.name ?? '', b.name ?? '') || compare(a.uid ?? '', b.uid ?? ''))
}

/** The uids of the nodes at risk; null where none is told, or one of them not: they may then be any. */
function riskyNodes({ nodeRisks = [] }: Risk): string[] | null {
  const uids = nodeRisks.map((risk) => (Object(risk) as { NodeID?: unknown }).NodeID)
  return uids.length > 0 && uids.every((uid) => typeof uid === 'string' && uid !== '') ? (uids as string[]) : null
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const RISKS = ['configurationRisks', 'deprecatedAPIRisks', 'nodeRisks', 'addonRisks'] as const

function mergeRisks(members: readonly Member[]): Risk {
  const merged: { -readonly [K in keyof Risk]: Risk[K] } = {}
  for (const key of RISKS) {
    const distinct = new Map<string, unknown>()
    for (const member of members)
      for (const risk of member.item.risk[key] ?? []) distinct.set(JSON.stringify(risk), risk)
    if (distinct.size > 0) merged[key] = [...distinct.keys()].sort().map((text) => distinct.get(text))
  }
  return merged
}
