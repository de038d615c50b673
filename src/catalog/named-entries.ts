import type { Match } from '../model/advice.js'
import { editDistance } from '../model/edit-distance.js'
import type { ItemCheck } from '../model/finding.js'
import { guessByName } from './guess.js'
import type { Entry } from './items/entry.js'
import { allEntries } from './items/index.js'
import { specificWords, tellingWords } from './words.js'

/** What a text names, and how sure that is. */
export interface Named {
  /** none only where `match` is `none` */
  readonly entries: readonly Entry[]
  readonly match: Match
}

const ITEM_CHECKS: readonly ItemCheck[] = ['precheck', 'addons']

/** A text that is longer than this is no name that somebody mistyped. */
const LONGEST_NAME = 100
const MOST_NEAR = 5
const HAN = /\p{Script=Han}/u

/**
 * The entries that a person means: by API name, title in either language, alias or page id, whatever the case (one page
 * may tell of several); else those that the words of the text fit, at most one of each check.
 */
export function entriesNamed(text: string): Named {
  const asked = plain(text)
  const exact = allEntries().filter((entry) => namesOf(entry).some((name) => plain(name) === asked))
  if (exact.length > 0) return { entries: exact, match: 'exact' }
  const guessed = HAN.test(text) ? inOneChineseTitle(asked) : ITEM_CHECKS.map((check) => guessByName(check, text))
  const entries = guessed.filter((entry) => entry !== null)
  return { entries, match: entries.length > 0 ? 'guessed' : 'none' }
}

/** Up to five titles or API names that somebody may have meant, the likeliest first; titles are in the script of the text. */
export function nearTitles(text: string): string[] {
  if (text.length > LONGEST_NAME) return []
  const words = specificWords(tellingWords(text))
  const isHan = HAN.test(text)
  return allEntries()
    .flatMap(({ apiName, title }) => [...(apiName === null ? [] : [apiName]), isHan ? title.zh : title.en])
    .map((name) => ({ name, ...nearness(plain(text), words, name) }))
    .filter(({ shared, distance }) => shared > 0 || distance <= 1 / 3)
    .sort((a, b) => b.shared - a.shared || a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ name }) => name)
}

/** How many telling words of a text a name has (all of them where the whole text stands in it), and what part of the letters differs. */
function nearness(asked: string, words: readonly string[], name: string): { shared: number; distance: number } {
  const label = plain(name)
  const own = [...tellingWords(name)]
  const shared = words.filter((word) => own.some((other) => isAlmost(word, other))).length
  return {
    shared: asked.length > 1 && label.includes(asked) ? Math.max(shared, words.length, 1) : shared,
    distance: editDistance(asked, label) / Math.max(asked.length, label.length, 1),
  }
}

/** The same word, or a long one with one slip in it. */
const isAlmost = (a: string, b: string): boolean =>
  a === b || (a.length > 3 && b.length > 3 && editDistance(a, b) === 1)

function inOneChineseTitle(asked: string): (Entry | null)[] {
  const found = allEntries().filter(({ title }) => plain(title.zh).includes(asked))
  return found.length === 1 ? found : []
}

const namesOf = ({ apiName, title, aliases = [], page }: Entry): string[] => [
  ...(apiName === null ? [] : [apiName]),
  title.en,
  title.zh,
  ...aliases,
  page,
]

/** Without what does not tell names apart: case, full width, spaces around. */
const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
