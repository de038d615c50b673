import type { Match } from '../model/advice.js'
import { editDistance } from '../model/nearest.js'
import { guessByName } from './item-guess.js'
import type { Entry } from './items/entry.js'
import { allEntries } from './items/index.js'
import { distinctiveWords, specificWords } from './name-words.js'

/** The entries that a text names, and how sure that is. */
export interface SearchResult {
  /** empty only if `match` is `none` */
  readonly entries: readonly Entry[]
  readonly match: Match
}

/** A longer text is not a misspelled name. */
const MAX_NAME_LENGTH = 100
const MAX_SUGGESTIONS = 5
const HAN = /\p{Script=Han}/u

/**
 * The entries with this API name, title in either language, alias or page id, in any case; a page can describe several
 * items. Otherwise, a guess from the words of the text: at most one entry of each check.
 */
export function findEntries(text: string): SearchResult {
  const wanted = normalized(text)
  const exact = allEntries().filter((entry) => namesOf(entry).some((name) => normalized(name) === wanted))
  if (exact.length > 0) return { entries: exact, match: 'exact' }
  const guesses = HAN.test(text)
    ? entriesByChineseTitle(wanted)
    : [guessByName('precheck', text), guessByName('addons', text)].filter((entry) => entry !== null)
  return { entries: guesses, match: guesses.length > 0 ? 'guessed' : 'none' }
}

const namesOf = ({ apiName, title, aliases, page }: Entry): string[] => [
  ...(apiName === null ? [] : [apiName]),
  title.en,
  title.zh,
  ...aliases,
  page,
]

function entriesByChineseTitle(part: string): readonly Entry[] {
  const matches = allEntries().filter(({ title }) => normalized(title.zh).includes(part))
  return matches.length === 1 ? matches : []
}

/** Up to five API names or titles that are similar to a text, the most similar first. Chinese titles for Chinese text. */
export function suggestNames(text: string): string[] {
  if (text.length > MAX_NAME_LENGTH) return []
  const words = specificWords(distinctiveWords(text))
  const isHan = HAN.test(text)
  return allEntries()
    .flatMap(({ apiName, title }) => [...(apiName === null ? [] : [apiName]), isHan ? title.zh : title.en])
    .map((name) => ({ name, ...similarity(normalized(text), words, name) }))
    .filter(({ sharedWords, distance }) => sharedWords > 0 || distance <= 1 / 3)
    .sort((a, b) => b.sharedWords - a.sharedWords || a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_SUGGESTIONS)
    .map(({ name }) => name)
}

/** How many words a name shares with a text (all of them if it contains the text), and what share of the letters differs. */
function similarity(
  text: string,
  words: readonly string[],
  name: string,
): { readonly sharedWords: number; readonly distance: number } {
  const label = normalized(name)
  const nameWords = [...distinctiveWords(name)]
  const shared = words.filter((word) => nameWords.some((other) => isSameWord(word, other))).length
  return {
    sharedWords: text.length > 1 && label.includes(text) ? Math.max(shared, words.length, 1) : shared,
    distance: editDistance(text, label) / Math.max(text.length, label.length, 1),
  }
}

/** Whether two words are equal, or long and different in one letter. */
const isSameWord = (a: string, b: string): boolean =>
  a === b || (a.length > 3 && b.length > 3 && editDistance(a, b) === 1)

/** Without differences in case, character width and surrounding spaces. */
const normalized = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
