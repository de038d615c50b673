import type { Advice, Match, OwnEntry } from '../model/advice.js'
import type { ItemCheck } from '../model/finding.js'
import { type Language, type Localized, localize } from '../model/language.js'
import { guessByMessage, guessByName } from './guess.js'
import type { Entry } from './items/entry.js'
import { allEntries } from './items/index.js'
import { overviewUrl, pageUrl } from './links.js'

export type { Entry } from './items/entry.js'
export { allEntries } from './items/index.js'
export { OVERVIEW_URL, overviewUrl } from './links.js'
export { entriesNamed, type Named, nearTitles } from './named-entries.js'

/** What of a failed item tells which one it is. */
export interface AskedItem {
  readonly check: ItemCheck
  readonly name: string
  readonly message: string
  readonly errorCodes: readonly string[]
}

const NOT_KNOWN: Localized = {
  en: 'The catalogue of documented check items does not have this one; what it found stands in its message.',
  zh: '检查项目录中没有该检查项，具体问题请见提示信息。',
}

const UNKNOWN_FIX: Readonly<Record<ItemCheck, Localized>> = {
  precheck: {
    en: 'Do what the message says. This item is not in the catalogue; the list of documented check items may explain it.',
    zh: '请按提示信息处理。检查项目录中没有该检查项，可参考官方的检查项列表。',
  },
  addons: {
    en: 'Do what the message says, on the Add-ons page of the cluster. This item is not in the catalogue.',
    zh: '请按提示信息在集群的“插件中心”页面处理。检查项目录中没有该检查项。',
  },
}

const OF_POLICY: Localized = {
  en: 'The policy of this repository describes this item; the catalogue of documented check items does not have it.',
  zh: '该检查项由本仓库的策略文件说明，检查项目录中没有收录。',
}

/**
 * What is known of a failed item. An entry of the policy comes first, what it leaves out comes from the catalogue; then
 * the catalogue by API name; then a guess from the message, and from the name. Nothing is guessed across checks.
 */
export function adviceFor(item: AskedItem, language: Language, own: readonly OwnEntry[] = []): Advice {
  const found = inCatalogue(item, language)
  const entry = own.find(({ name, check }) => name === item.name && (check === null || check === item.check))
  if (entry) return ownAdvice(entry, found, language)
  if (found) return found
  return {
    title: item.name,
    meaning: localize(NOT_KNOWN, language),
    fix: localize(UNKNOWN_FIX[item.check], language),
    who: null,
    commands: [],
    docUrl: overviewUrl(language),
    match: 'none',
    source: 'catalogue',
  }
}

/** What an entry says, in one language. */
export function adviceOf(entry: Entry, language: Language, match: Match): Advice {
  return {
    title: localize(entry.title, language),
    meaning: localize(entry.meaning, language),
    fix: localize(entry.fix, language),
    who: entry.who,
    commands: entry.commands ?? [],
    docUrl: pageUrl(entry, language),
    match,
    source: 'catalogue',
  }
}

function inCatalogue({ check, name, message, errorCodes }: AskedItem, language: Language): Advice | null {
  const exact = allEntries().find((entry) => entry.apiName === name && entry.check === check)
  if (exact) return adviceOf(exact, language, 'exact')
  const guess = guessByMessage(check, message, errorCodes) ?? guessByName(check, name)
  return guess && adviceOf(guess, language, 'guessed')
}

function ownAdvice(entry: OwnEntry, found: Advice | null, language: Language): Advice {
  return {
    title: entry.title ?? found?.title ?? entry.name,
    meaning: entry.meaning ?? found?.meaning ?? localize(OF_POLICY, language),
    fix: entry.fix,
    who: entry.who ?? found?.who ?? null,
    commands: entry.commands.length > 0 ? entry.commands : (found?.commands ?? []),
    docUrl: entry.link ?? found?.docUrl ?? overviewUrl(language),
    match: 'exact',
    source: 'policy',
  }
}
