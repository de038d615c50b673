import type { Match } from '../model/advice.js'
import type { ItemCheck } from '../model/check.js'
import { editDistance } from '../model/nearest.js'
import { contradicts } from './contradiction.js'
import type { Entry } from './items/entry.js'
import { allEntries } from './items/index.js'
import { distinctiveWords, specificWords } from './name-words.js'

/** The distinctive words of the title and of each alias of an entry. */
const labels = new Map<Entry, readonly ReadonlySet<string>[]>()

function labelsOf(entry: Entry): readonly ReadonlySet<string>[] {
  const known = labels.get(entry) ?? [entry.title.en, ...entry.aliases].map(distinctiveWords)
  labels.set(entry, known)
  return known
}

const entriesOf = (check: ItemCheck): Entry[] => allEntries().filter((entry) => entry.check === check)

const onlyOne = (entries: readonly Entry[]): Entry | null => (entries.length === 1 ? (entries[0] ?? null) : null)

/** What an item of the catalog was recognized by: words of the message, an error code, or the name. Never untrusted text. */
export type Evidence = { readonly by: 'message' | 'code'; readonly hint: string } | { readonly by: 'name' }

export interface Guess {
  readonly entry: Entry
  readonly evidence: Evidence
}

/**
 * The item that a failed one may be, by its message or error codes, else by its name. Null if none fits, or if what fits contradicts
 * the message.
 */
export function guessItem(
  check: ItemCheck,
  name: string,
  message: string,
  errorCodes: readonly string[],
): Guess | null {
  const guess = guessByMessage(check, message, errorCodes) ?? byName(guessByName(check, name))
  return guess === null || contradicts(guess.entry, message) ? null : guess
}

const byName = (entry: Entry | null): Guess | null => (entry === null ? null : { entry, evidence: { by: 'name' } })

/**
 * The item whose hint occurs in the message or equals an error code. Null if no item of the check fits, or several do.
 * Linear in the length of the message.
 */
function guessByMessage(check: ItemCheck, message: string, errorCodes: readonly string[]): Guess | null {
  const text = message.toLowerCase()
  const codes = errorCodes.map((code) => code.toLowerCase())
  const inMessage = (hint: string): boolean => text.includes(hint.toLowerCase())
  const isCode = (hint: string): boolean => codes.includes(hint.toLowerCase())
  const entry = onlyOne(entriesOf(check).filter(({ hints }) => hints.some((hint) => inMessage(hint) || isCode(hint))))
  const hint = entry?.hints.find(inMessage)
  if (entry === null) return null
  return hint === undefined
    ? { entry, evidence: { by: 'code', hint: entry.hints.find(isCode) ?? '' } }
    : { entry, evidence: { by: 'message', hint } }
}

/**
 * The item with a title or alias that has exactly the name's distinctive words; else, if the name has two specific words,
 * the only item with a title or alias that contains all of them and at most as many others. Null if none fits or several
 * do: wrong advice is worse than none.
 */
function guessByName(check: ItemCheck, name: string): Entry | null {
  const words = [...distinctiveWords(name)]
  if (words.length === 0) return null
  const having = (entries: readonly Entry[], maxWords: number): Entry[] =>
    entries.filter((entry) =>
      labelsOf(entry).some((label) => label.size <= maxWords && words.every((word) => label.has(word))),
    )
  const fitting = having(entriesOf(check), Number.POSITIVE_INFINITY)
  const equal = having(fitting, words.length)
  if (equal.length > 0) return onlyOne(equal)
  return specificWords(words).length < 2 || fitting.length > 1 ? null : onlyOne(having(fitting, words.length * 2))
}

/** A longer text is not a misspelled name. */
const MAX_NAME_LENGTH = 100
const MAX_SUGGESTIONS = 5
const HAN = /\p{Script=Han}/u

/** Without differences in case, character width and surrounding spaces. */
const normalized = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

/**
 * The entries with this API name, title in either language, alias or page id, in any case; a page can describe several
 * items. Otherwise, a guess from the words of the text: at most one entry of each check.
 */
export function findEntries(text: string): { readonly entries: readonly Entry[]; readonly match: Match } {
  const wanted = normalized(text)
  const exact = allEntries().filter(({ apiName, title, aliases, page }) =>
    [apiName ?? page, page, title.en, title.zh, ...aliases].some((name) => normalized(name) === wanted),
  )
  if (exact.length > 0) return { entries: exact, match: 'exact' }
  const guesses = HAN.test(text)
    ? [onlyOne(allEntries().filter(({ title }) => normalized(title.zh).includes(wanted)))]
    : [guessByName('precheck', text), guessByName('addons', text)]
  const entries = guesses.filter((entry) => entry !== null)
  return { entries, match: entries.length > 0 ? 'guessed' : 'none' }
}

/** Up to five API names or titles that are similar to a text, the most similar first. Chinese titles for Chinese text. */
export function suggestNames(text: string): string[] {
  if (text.length > MAX_NAME_LENGTH) return []
  const wanted = normalized(text)
  const words = specificWords(distinctiveWords(text))
  return allEntries()
    .flatMap(({ apiName, title }) => [apiName, HAN.test(text) ? title.zh : title.en])
    .filter((name) => name !== null)
    .map((name) => {
      const label = normalized(name)
      const nameWords = [...distinctiveWords(name)]
      const shared = words.filter((word) => nameWords.some((other) => isSameWord(word, other))).length
      const contains = wanted.length > 1 && label.includes(wanted)
      const distance = editDistance(wanted, label) / Math.max(wanted.length, label.length, 1)
      return { name, sharedWords: contains ? Math.max(words.length, 1) : shared, distance }
    })
    .filter(({ sharedWords, distance }) => sharedWords > 0 || distance <= 1 / 3)
    .sort((a, b) => b.sharedWords - a.sharedWords || a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_SUGGESTIONS)
    .map(({ name }) => name)
}

/** Whether two words are equal, or long and different in one letter. */
const isSameWord = (a: string, b: string): boolean =>
  a === b || (a.length > 3 && b.length > 3 && editDistance(a, b) === 1)
