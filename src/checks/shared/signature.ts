import type { CheckName } from '../../model/finding.js'

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
/** Six groups and more, or two with `::` somewhere between them: `fe80::1`, but also a MAC address and a time. */
const IPV6 = /(?<![\w:])(?=[0-9a-f:]*:[0-9a-f]*:)[0-9a-f]{0,4}(?::{1,2}[0-9a-f]{1,4}){1,7}(?:::)?(?![\w:])/gi
const NUMBER = /(?:(?<!\w)[+-])?\d+(?:[.,:/-]\d+)*/g
const WORD = /[A-Za-z0-9][A-Za-z0-9._-]*/g
/** A list of them, however it is quoted and joined. */
const REPEATED = /(<node>|#)(?:[\s,;、，；|"'`[\]()]+(?:and\s+)?["'`[(]*\1)+/g

/**
 * A message without what differs from node to node and run to run: node names, ids, addresses and numbers. Two messages
 * that fold alike tell of one cause.
 */
export function foldMessage(message: string, isNode: (word: string) => boolean): string {
  return message
    .replace(WORD, (word) => withoutNode(word, isNode))
    .replace(UUID, '#')
    .replace(IPV6, '#')
    .replace(NUMBER, '#')
    .replace(REPEATED, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A word that is a node's name, or its name and a domain behind it (`node-1.cn-north-4.compute`). */
function withoutNode(word: string, isNode: (word: string) => boolean): string {
  const bare = word.replace(/[._-]+$/, '')
  if (isNode(bare)) return '<node>'
  for (let dot = bare.lastIndexOf('.'); dot > 0; dot = bare.lastIndexOf('.', dot - 1))
    if (isNode(bare.slice(0, dot))) return `<node>${bare.slice(dot)}`
  return word
}

/** What makes two failures one cause: check, add-on, item, kind, level, and error codes or, without any, the folded message. */
export function failureSignature(failure: {
  readonly check: CheckName
  readonly addonTemplate: string | null
  readonly name: string
  readonly kind: string | null
  readonly level: string | null
  readonly errorCodes: readonly string[]
  readonly foldedMessage: string
}): string[] {
  const cause =
    failure.errorCodes.length > 0
      ? ['codes', ...[...new Set(failure.errorCodes)].sort()]
      : ['message', failure.foldedMessage]
  return [failure.check, failure.addonTemplate ?? '', failure.name, failure.kind ?? '', failure.level ?? '', ...cause]
}
