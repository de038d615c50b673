import { ITEM_PHASES, type ItemCheck, nodeLabel } from '../../model/check.js'
import { isRecord } from '../../model/collections.js'
import type { CoverageGap } from '../../model/coverage.js'
import { type Diagnostic, type DiagnosticDetail, diagnostic } from '../../model/diagnostic.js'
import type { AddonRef } from '../../model/report.js'
import { byNodeName, type CheckedNode, type ItemLocation } from './causes.js'
import { isAbsent, rawText, textOrNull } from './raw-values.js'
import { isUnderWay, unlisted } from './tasks.js'

type JsonObject = Readonly<Record<string, unknown>>

/** Where values were read, and where they stand in the task. */
export interface PartLocation extends ItemLocation {
  /** dotted, without positions in lists: `networkCheckStatus` or `addonCheckStatus.items` */
  readonly path: string
}

/** What became of a value: `other` is no item at all, `unreadable` an item of the wrong shape. */
export type ReadItem = 'added' | 'unreadable' | 'other'

interface PartsContext {
  readonly check: ItemCheck
  readonly addon: AddonRef | null
  /** an unfinished task explains what is missing in it */
  readonly isFinished: boolean
  readonly addItem: (value: JsonObject, location: ItemLocation, isStrict: boolean) => ReadItem
  /** how many items were added so far, and how many of them failed */
  readonly counts: () => { readonly count: number; readonly failedCount: number }
}

/** Deeper values are not read, and count as unreadable. */
const MAX_DEPTH = 12
/** The longest raw value that is shown, in UTF-16 units. */
const RAW_UNITS = 500
/** Keys that only structure a part, so that they do not belong to its path. */
const STRUCTURE: readonly string[] = ['itemsStatus', 'nodeStageStatus']
/** A key under which any value is the result of a check. */
const RESULT_KEY = /checkstatus$/i
/** Texts under these keys do not say how a part ended, or are read by themselves. */
const NOT_STATES: readonly string[] = ['phase', 'name', 'message']
const FAILURE = /^(?:failed|failure|error)$/i

/**
 * Reads what stands in a task under keys that no table lists: as items where it can be, so that a failure counts wherever it
 * is. Remembers what could not be read, what has no item, and what is named as not covered.
 */
export class TaskParts {
  readonly #context: PartsContext
  readonly #problems = new Map<
    string,
    { readonly detail: DiagnosticDetail; readonly nodes: Map<string, CheckedNode> }
  >()
  readonly #unlisted = new Set<string>()
  readonly #nodes = new Map<string, { readonly node: CheckedNode; count: number }>()

  constructor(context: PartsContext) {
    this.#context = context
  }

  /** What keeps the gate from deciding. */
  problems(): readonly Diagnostic[] {
    const { check, addon } = this.#context
    return [...this.#problems.values()].map(({ detail, nodes }) => ({
      ...diagnostic(check, detail, addon),
      nodes: [...nodes.values()].sort(byNodeName),
    }))
  }

  /** Whether something was found that says why a task failed. */
  get explainsFailure(): boolean {
    return [...this.#problems.values()].some(
      ({ detail }) => detail.name === 'unexplained-failure' || detail.name === 'unknown-value',
    )
  }

  /** What was read although no table lists it, and the nodes without any item. */
  gaps(): readonly CoverageGap[] {
    const { check } = this.#context
    const without = [...this.#nodes.values()].filter(({ count }) => count === 0)
    const nodes = without.map(({ node }) => node).sort(byNodeName)
    return [
      ...[...this.#unlisted].map((section): CoverageGap => ({ check, code: 'unlisted-section', section })),
      ...(nodes.length > 0 ? [{ check, code: 'nodes-without-items', nodes } as const] : []),
    ]
  }

  /**
   * Reads the values under the keys of an object that are not listed.
   * @param isStrict false: values that contain nothing that looks like a result are passed over; true for the parts of a
   *   task that hold results, where a list that cannot be read may hide a failure
   */
  readUnlisted(value: JsonObject, listed: readonly string[], location: PartLocation, isStrict: boolean): void {
    for (const key in value) if (!listed.includes(key)) this.#readKey(key, value[key], location, isStrict, 0)
  }

  /** Runs `read`, which adds the items of a node, and remembers whether it added any. */
  readNode<T>(node: CheckedNode, read: () => T): T {
    const before = this.#context.counts().count
    const result = read()
    // two nodes without uid and name are two nodes
    const key = nodeLabel(node) === null ? `#${this.#nodes.size}` : JSON.stringify([node.uid, node.name])
    const known = this.#nodes.get(key) ?? { node, count: 0 }
    this.#nodes.set(key, known)
    known.count += this.#context.counts().count - before
    return result
  }

  /**
   * Judges a part of a finished task by its phase.
   * @param what its name in sentences
   * @param failedBefore how many items had failed before this part was read
   */
  checkPhase(what: string, phase: unknown, failedBefore: number, node: CheckedNode | null): void {
    if (!this.#context.isFinished) return
    const hasFailed = this.#context.counts().failedCount > failedBefore
    if (phase === 'Success' || (phase === 'Failed' && hasFailed)) return
    if (phase === 'Failed') this.#add({ name: 'unexplained-failure', of: what, message: '' }, node)
    else if (isUnderWay(phase)) this.#add({ name: 'not-finished', of: 'section', what, phase, waitedMs: null }, node)
    else this.#add(unlisted('phase', what, phase, ITEM_PHASES), node)
  }

  /** Reports each text under a key that is not listed and says that a part failed, where none of its items did. @returns whether there is one */
  checkWords(value: JsonObject, listed: readonly string[], failedBefore: number, location: PartLocation): boolean {
    if (!this.#context.isFinished || this.#context.counts().failedCount > failedBefore) return false
    const keys = Object.keys(value).filter(
      (key) => !listed.includes(key) && !RESULT_KEY.test(key) && isFailure(value[key]),
    )
    for (const key of keys)
      this.#add({ name: 'unexplained-failure', of: pathOf(location, key), message: '' }, location.node)
    return keys.length > 0
  }

  #add(detail: DiagnosticDetail, node: CheckedNode | null): void {
    const key = JSON.stringify(detail)
    const known = this.#problems.get(key) ?? { detail, nodes: new Map() }
    this.#problems.set(key, known)
    if (node !== null) known.nodes.set(JSON.stringify([node.uid, node.name]), node)
  }

  #addUnreadable(path: string, value: unknown, node: CheckedNode | null): void {
    const raw = rawText(value).slice(0, RAW_UNITS).toWellFormed()
    this.#add(unlisted('items', path, raw, []), node)
  }

  #readKey(key: string, value: unknown, location: PartLocation, isStrict: boolean, depth: number): boolean {
    const { section } = location
    const inner = STRUCTURE.includes(key)
      ? location
      : { ...location, section: section === '' ? key : section, path: pathOf(location, key) }
    if (this.#read(value, inner, isStrict, depth)) return true
    if (!isStrict || !RESULT_KEY.test(key) || isAbsent(value)) return false
    this.#addUnreadable(inner.path, value, location.node)
    return true
  }

  /** @returns whether the value is or contains a result; what of it cannot be read is reported */
  #read(value: unknown, location: PartLocation, isStrict: boolean, depth: number): boolean {
    if (typeof value !== 'object' || value === null) return false
    if (depth > MAX_DEPTH) {
      if (!isStrict) return false
      this.#addUnreadable(location.path, value, location.node)
      return true
    }
    if (Array.isArray(value)) return this.#readList(value, location, isStrict, depth)
    if (!isRecord(value)) return false
    const item = this.#context.addItem(value, location, isStrict)
    if (item === 'other') return this.#readPart(value, location, isStrict, depth)
    if (item === 'unreadable') this.#addUnreadable(location.path, value, location.node)
    this.#unlisted.add(location.path)
    return true
  }

  #readList(list: readonly unknown[], location: PartLocation, isStrict: boolean, depth: number): boolean {
    let isResult = false
    for (const one of list) {
      const isRead = this.#read(one, location, isStrict, depth + 1)
      if (!isRead && isStrict) this.#addUnreadable(location.path, one, location.node)
      isResult ||= isRead || isStrict
    }
    return isResult
  }

  /** A section, a node with its items, or an object around them. */
  #readPart(value: JsonObject, location: PartLocation, isStrict: boolean, depth: number): boolean {
    const info = value['nodeInfo']
    if (!isRecord(info)) return this.#readMembers(value, location, isStrict, depth)
    const node = { uid: textOrNull(info['uid']), name: textOrNull(info['name']) }
    return this.readNode(node, () => this.#readMembers(value, { ...location, scope: 'node', node }, isStrict, depth))
  }

  #readMembers(value: JsonObject, location: PartLocation, isStrict: boolean, depth: number): boolean {
    const failedBefore = this.#context.counts().failedCount
    let isResult = false
    for (const key in value)
      if (key !== 'nodeInfo' && this.#readKey(key, value[key], location, isStrict, depth + 1)) isResult = true
    const { phase } = value
    const isPart = STRUCTURE.some((key) => key in value) || (isStrict && !isAbsent(phase))
    if (isPart && !isAbsent(phase)) this.checkPhase(location.path, phase, failedBefore, location.node)
    const saysFailed = isStrict && this.checkWords(value, NOT_STATES, failedBefore, location)
    if (isPart) this.#unlisted.add(location.path)
    return isResult || isPart || saysFailed
  }
}

const isFailure = (value: unknown): boolean => typeof value === 'string' && FAILURE.test(value)

const pathOf = ({ path }: PartLocation, key: string): string => (path === '' ? key : `${path}.${key}`)
