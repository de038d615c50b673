import type { ItemCheck } from '../model/check.js'
import type { Entry } from './items/entry.js'
import { allEntries } from './items/index.js'
import { distinctiveWords, specificWords } from './name-words.js'

/** An entry with everything that a guess compares. */
interface Candidate {
  readonly entry: Entry
  /** in lower case */
  readonly hints: readonly string[]
  /** the distinctive words of its title and of each alias */
  readonly labels: readonly ReadonlySet<string>[]
}

let candidates: readonly Candidate[] | undefined

function candidatesOf(check: ItemCheck): readonly Candidate[] {
  candidates ??= allEntries().map((entry) => ({
    entry,
    hints: entry.hints.map((hint) => hint.toLowerCase()),
    labels: [entry.title.en, ...entry.aliases].map(distinctiveWords),
  }))
  return candidates.filter(({ entry }) => entry.check === check)
}

/**
 * The item whose hint occurs in the message or equals an error code. Null if no item of the check fits, or several do.
 * Linear in the length of the message.
 */
export function guessByMessage(check: ItemCheck, message: string, errorCodes: readonly string[]): Entry | null {
  const text = message.toLowerCase()
  const codes = errorCodes.map((code) => code.toLowerCase())
  return onlyOne(
    candidatesOf(check).filter(({ hints }) => hints.some((hint) => text.includes(hint) || codes.includes(hint))),
  )
}

/**
 * The item with a title or alias that has exactly the name's distinctive words; else, if the name has two specific words,
 * the only item with a title or alias that contains all of them and at most as many others. Null if none fits or several
 * do: wrong advice is worse than none.
 */
export function guessByName(check: ItemCheck, name: string): Entry | null {
  const words = distinctiveWords(name)
  if (words.size === 0) return null
  const equal = candidatesOf(check).filter(({ labels }) =>
    labels.some((label) => label.size === words.size && containsAll(label, words)),
  )
  if (equal.length > 0) return onlyOne(equal)
  if (specificWords(words).length < 2) return null
  const wider = candidatesOf(check).filter(({ labels }) => labels.some((label) => containsAll(label, words)))
  const isClear = wider[0]?.labels.some((label) => containsAll(label, words) && words.size * 2 >= label.size)
  return isClear ? onlyOne(wider) : null
}

const containsAll = (label: ReadonlySet<string>, words: ReadonlySet<string>): boolean =>
  [...words].every((word) => label.has(word))

const onlyOne = ([first, ...others]: readonly Candidate[]): Entry | null =>
  first && others.length === 0 ? first.entry : null
