import { DIFFERENT, type ItemCause } from '../../model/cause.js'

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
/** An IPv6 address such as `fe80::1`; a MAC address and a time match too, and are folded as well. */
const IPV6 = /(?<![\w:])(?=[0-9a-f:]*:[0-9a-f]*:)[0-9a-f]{0,4}(?::{1,2}[0-9a-f]{1,4}){1,7}(?:::)?(?![\w:])/gi
const NUMBER = /(?:(?<!\w)[+-])?\d+(?:[.,:/-]\d+)*/g
/** What is folded beside node names. An earlier pattern goes first: a UUID is not taken for several numbers. */
const VALUES: readonly RegExp[] = [UUID, IPV6, NUMBER]
const WORD = /[A-Za-z0-9][A-Za-z0-9._-]*/g
/** What stands between the folded values of a list, however they are quoted and joined. */
const SEPARATOR = /^[\s,;、，；|"'`[\]()]+(?:and\s+["'`[(]*)?$/

/** A piece of a message: text that makes the cause, or a value that is folded. */
interface Part {
  /** what a folded value is shown as; null for text */
  readonly fold: '<node>' | '#' | null
  readonly text: string
}

/** No name of a node is longer (Kubernetes: names of objects). */
const MAX_NODE_NAME = 253

/**
 * A message without what differs between nodes and runs: node names, ids, addresses and numbers. Messages that fold to the
 * same text describe one cause. Linear in the length of the message.
 */
export const foldMessage = (message: string, isNode: (word: string) => boolean): string =>
  partsOf(message, isNode)
    .map(({ fold, text }) => fold ?? text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * One text for several messages: what all of them say, with a mark at each folded place where they differ. Messages that do
 * not fold to the same text become a line each.
 */
export function commonText(messages: Iterable<string>, isNode: (word: string) => boolean): string {
  const distinct = [...new Set(messages)].sort()
  const [only = '', ...others] = distinct
  if (others.length === 0) return only
  const byShape = new Map<string, Part[]>()
  for (const message of distinct) {
    const parts = partsOf(message.trim(), isNode)
    const shape = JSON.stringify(parts.map(({ fold, text }) => (fold === null ? text.replace(/\s+/g, ' ') : [fold])))
    const common = byShape.get(shape) ?? parts
    byShape.set(
      shape,
      common.map((part, index) =>
        part.fold === null || part.text === parts[index]?.text ? part : { fold: part.fold, text: DIFFERENT },
      ),
    )
  }
  return [...byShape.values()].map((parts) => parts.map(({ text }) => text).join('')).join('\n')
}

function partsOf(message: string, isNode: (word: string) => boolean): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const { 0: word, index } of message.matchAll(WORD)) {
    const length = nodeLength(word, isNode)
    if (length === 0) continue
    splitValues(message.slice(end, index), 0, parts)
    parts.push({ fold: '<node>', text: word.slice(0, length) })
    end = index + length
  }
  splitValues(message.slice(end), 0, parts)
  return joinLists(parts, message)
}

/** How much of the beginning of a word is the name of a node: all of it, or a name before a domain (`node-1.cn-north-4`). */
function nodeLength(word: string, isNode: (word: string) => boolean): number {
  let length = word.length
  while ('._-'.includes(word.charAt(length - 1))) length--
  if (isNode(word.slice(0, length))) return length
  const longest = Math.min(length - 1, MAX_NODE_NAME)
  for (let dot = word.lastIndexOf('.', longest); dot > 0; dot = word.lastIndexOf('.', dot - 1))
    if (isNode(word.slice(0, dot))) return dot
  return 0
}

/** Divides a text at the values of one pattern, and what is left of it at those of the next ones. */
function splitValues(text: string, pattern: number, parts: Part[]): void {
  const values = VALUES[pattern]
  if (values === undefined) {
    if (text !== '') parts.push({ fold: null, text })
    return
  }
  let end = 0
  for (const { 0: value, index } of text.matchAll(values)) {
    splitValues(text.slice(end, index), pattern + 1, parts)
    parts.push({ fold: '#', text: value })
    end = index + value.length
  }
  splitValues(text.slice(end), pattern + 1, parts)
}

/** Joins the folded values of a list to one, so that its length does not matter. The parts are those of the whole message, in order. */
function joinLists(parts: readonly Part[], message: string): Part[] {
  const joined: { readonly fold: Part['fold']; readonly start: number; end: number }[] = []
  let start = 0
  for (const { fold, text } of parts) {
    const end = start + text.length
    const [first, between] = [joined.at(-2), joined.at(-1)]
    const isNext = fold !== null && first?.fold === fold && between?.fold === null
    if (isNext && SEPARATOR.test(message.slice(between.start, between.end))) {
      joined.pop()
      first.end = end
    } else joined.push({ fold, start, end })
    start = end
  }
  return joined.map(({ fold, ...at }) => ({ fold, text: message.slice(at.start, at.end) }))
}

/** Where in a task an item was found, and whether on a node or in the section as a whole. */
export interface SignatureContext {
  readonly section: string
  readonly isOnNode: boolean
}

/**
 * What makes two failures one cause: check, section, group, add-on, item, kind, level, error codes and the folded message. What
 * failed on nodes is never one cause with what failed in the section as a whole: a waiver for the nodes would cover both.
 * @param foldedMessage see {@link foldMessage}
 */
export function failureSignature(
  cause: Pick<ItemCause, 'check' | 'group' | 'addon' | 'name' | 'kind' | 'level' | 'errorCodes'>,
  { section, isOnNode }: SignatureContext,
  foldedMessage: string,
): string[] {
  const { check, group, addon, name, kind, level, errorCodes } = cause
  const part = [section, isOnNode ? 'node' : '']
  return [
    check,
    ...part,
    group ?? '',
    addon?.template ?? '',
    name,
    kind ?? '',
    level ?? '',
    ...errorCodes,
    foldedMessage,
  ]
}
