import type { Cause } from '../../model/cause.js'

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
/** An IPv6 address such as `fe80::1`; a MAC address and a time match too, and are folded as well. */
const IPV6 = /(?<![\w:])(?=[0-9a-f:]*:[0-9a-f]*:)[0-9a-f]{0,4}(?::{1,2}[0-9a-f]{1,4}){1,7}(?:::)?(?![\w:])/gi
const NUMBER = /(?:(?<!\w)[+-])?\d+(?:[.,:/-]\d+)*/g
const WORD = /[A-Za-z0-9][A-Za-z0-9._-]*/g
/** A list of folded values, however it is quoted and joined. */
const REPEATED = /(<node>|#)(?:[\s,;、，；|"'`[\]()]+(?:and\s+)?["'`[(]*\1)+/g

/**
 * A message without what differs between nodes and runs: node names, ids, addresses and numbers. Messages that fold to the
 * same text describe one cause.
 */
export function foldMessage(message: string, isNode: (word: string) => boolean): string {
  return message
    .replace(WORD, (word) => foldNode(word, isNode))
    .replace(UUID, '#')
    .replace(IPV6, '#')
    .replace(NUMBER, '#')
    .replace(REPEATED, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Folds a word that is the name of a node, or its name followed by a domain (`node-1.cn-north-4.compute`). */
function foldNode(word: string, isNode: (word: string) => boolean): string {
  const bare = word.replace(/[._-]+$/, '')
  if (isNode(bare)) return '<node>'
  for (let dot = bare.lastIndexOf('.'); dot > 0; dot = bare.lastIndexOf('.', dot - 1))
    if (isNode(bare.slice(0, dot))) return `<node>${bare.slice(dot)}`
  return word
}

/** What makes two failures one cause: check, add-on, item, kind, level, and the error codes or, if there are none, the folded message. */
export function failureSignature(
  cause: Pick<Cause, 'check' | 'addon' | 'name' | 'kind' | 'level' | 'errorCodes' | 'message'>,
  isNode: (word: string) => boolean,
): string[] {
  const { check, addon, name, kind, level, errorCodes, message } = cause
  const reason = errorCodes.length > 0 ? ['codes', ...errorCodes] : ['message', foldMessage(message, isNode)]
  return [check, addon?.template ?? '', name, kind ?? '', level ?? '', ...reason]
}
