import type { Advice, Match, OwnEntry } from '../model/advice.js'
import type { ItemCheck } from '../model/check.js'
import { type Language, type Localized, localize } from '../model/language.js'
import { guessByMessage, guessByName } from './item-guess.js'
import { type Entry, overviewUrl, pageUrl } from './items/entry.js'
import { allEntries } from './items/index.js'

/** What identifies a failed item. */
export interface FailedItem {
  readonly check: ItemCheck
  readonly name: string
  readonly message: string
  readonly errorCodes: readonly string[]
}

const UNKNOWN_MEANING: Localized = {
  en: 'The catalog of documented check items does not have this one; its message says what the check found.',
  zh: '检查项目录中没有该检查项，具体问题请见提示信息。',
}

const UNKNOWN_FIX: Readonly<Record<ItemCheck, Localized>> = {
  precheck: {
    en: 'Do what the message says. This item is not in the catalog; the list of documented check items may explain it.',
    zh: '请按提示信息处理。检查项目录中没有该检查项，可参考官方的检查项列表。',
  },
  addons: {
    en: 'Do what the message says, on the Add-ons page of the cluster. This item is not in the catalog.',
    zh: '请按提示信息在集群的“插件中心”页面处理。检查项目录中没有该检查项。',
  },
}

const POLICY_MEANING: Localized = {
  en: 'The policy of this repository describes this item; the catalog of documented check items does not have it.',
  zh: '该检查项由本仓库的策略文件说明，检查项目录中没有收录。',
}

/**
 * The advice on a failed item: from the catalog by its API name, else by a guess from its message or name. Items of the
 * other check are never considered. A policy's own entry replaces the fields that it sets.
 */
export function adviceFor(item: FailedItem, language: Language, own: readonly OwnEntry[] = []): Advice {
  const documented = documentedAdvice(item, language)
  const entry = own.find(({ name, check }) => name === item.name && (check === null || check === item.check))
  if (!entry) return documented ?? unknownAdvice(item, language)
  return {
    title: entry.title ?? documented?.title ?? entry.name,
    meaning: entry.meaning ?? documented?.meaning ?? localize(POLICY_MEANING, language),
    fix: entry.fix,
    who: entry.who ?? documented?.who ?? null,
    commands: entry.commands.length > 0 ? entry.commands : (documented?.commands ?? []),
    docUrl: entry.link ?? documented?.docUrl ?? overviewUrl(language),
    match: 'exact',
    source: 'policy',
  }
}

function documentedAdvice({ check, name, message, errorCodes }: FailedItem, language: Language): Advice | null {
  const exact = allEntries().find((entry) => entry.apiName === name && entry.check === check)
  if (exact) return adviceOf(exact, language, 'exact')
  const guess = guessByMessage(check, message, errorCodes) ?? guessByName(check, name)
  return guess && adviceOf(guess, language, 'guessed')
}

/** The advice of an entry in one language. */
export const adviceOf = (entry: Entry, language: Language, match: Match): Advice => ({
  title: localize(entry.title, language),
  meaning: localize(entry.meaning, language),
  fix: localize(entry.fix, language),
  who: entry.who,
  commands: entry.commands,
  docUrl: pageUrl(entry, language),
  match,
  source: 'catalogue',
})

const unknownAdvice = ({ check, name }: FailedItem, language: Language): Advice => ({
  title: name,
  meaning: localize(UNKNOWN_MEANING, language),
  fix: localize(UNKNOWN_FIX[check], language),
  who: null,
  commands: [],
  docUrl: overviewUrl(language),
  match: 'none',
  source: 'catalogue',
})

/** The start and end of an error code in a message: `__error_code#ErrorCommandNotExist#command is not exists: chage#__`. */
const CODE_START = /__error_code#([\w.-]{1,100})#/g
const CODE_END = '#__'

/**
 * A message with its error codes in readable form: `command is not exists: chage (ErrorCommandNotExist)`. A code without
 * an end stays as it is. Linear in the length of the message.
 */
export function readableMessage(message: string): string {
  const starts = [...message.matchAll(CODE_START)]
  const before = message.slice(0, starts[0]?.index)
  const parts = starts.map((start, index) => {
    const [mark, code = ''] = start
    const part = message.slice(start.index, starts[index + 1]?.index)
    const end = part.indexOf(CODE_END, mark.length)
    if (end < 0) return part
    const text = part.slice(mark.length, end)
    return `${text === '' ? code : `${text} (${code})`}${part.slice(end + CODE_END.length)}`
  })
  return before + parts.join('')
}
