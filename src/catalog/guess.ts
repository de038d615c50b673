import type { ItemCheck } from '../model/finding.js'
import type { Entry } from './items/entry.js'
import { allEntries } from './items/index.js'
import { specificWords, tellingWords } from './words.js'

/** An entry with all that a guess looks at. */
interface Guessable {
  readonly entry: Entry
  /** in lower case */
  readonly hints: readonly string[]
  /** the telling words of its title and of each alias */
  readonly labels: readonly ReadonlySet<string>[]
}

let guessables: readonly Guessable[] | undefined

/**
 * The item that a message is of, by a fragment that only one documented item of the check has, or by an error code.
 * Null where none fits, or several do. Linear in the length of the message.
 */
export function guessByMessage(check: ItemCheck, message: string, errorCodes: readonly string[]): Entry | null {
  const text = message.toLowerCase()
  const codes = errorCodes.map((code) => code.toLowerCase())
  return onlyOne(of(check).filter(({ hints }) => hints.some((hint) => text.includes(hint) || codes.includes(hint))))
}

/**
 * The item that a name means: its telling words are those of one title or alias, or two specific words and more of the
 * name stand in one only and are at least half of that. Null where it fits none or several: a wrong fix is worse than none.
 */
export function guessByName(check: ItemCheck, name: string): Entry | null {
  const words = tellingWords(name)
  if (words.size === 0) return null
  const same = of(check).filter(({ labels }) =>
    labels.some((label) => label.size === words.size && holds(label, words)),
  )
  if (same.length > 0) return onlyOne(same)
  if (specificWords(words).length < 2) return null
  const wider = of(check).filter(({ labels }) => labels.some((label) => holds(label, words)))
  const isClear = wider[0]?.labels.some((label) => holds(label, words) && words.size * 2 >= label.size)
  return isClear ? onlyOne(wider) : null
}

function of(check: ItemCheck): readonly Guessable[] {
  guessables ??= allEntries().map((entry) => ({
    entry,
    hints: (entry.hints ?? []).map((hint) => hint.toLowerCase()),
    labels: [entry.title.en, ...(entry.aliases ?? [])].map(tellingWords),
  }))
  return guessables.filter(({ entry }) => entry.check === check)
}

const holds = (label: ReadonlySet<string>, words: ReadonlySet<string>): boolean =>
  [...words].every((word) => label.has(word))

const onlyOne = (found: readonly Guessable[]): Entry | null => (found.length === 1 ? (found[0]?.entry ?? null) : null)
