import type { Advice, Match, OwnEntry } from '../model/advice.js'
import type { ItemCause } from '../model/cause.js'
import type { ItemCheck } from '../model/check.js'
import { type Language, type Localized, localize } from '../model/language.js'
import { type Entry, overviewUrl, pageUrl } from './items/entry.js'
import { allEntries } from './items/index.js'
import { guessByMessage, guessByName } from './search.js'

/** What identifies a failed item. */
export type FailedItem = Pick<ItemCause, 'check' | 'name' | 'message' | 'errorCodes'>

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
  const { check, name, message, errorCodes } = item
  const exact = allEntries().find((entry) => entry.apiName === name && entry.check === check)
  const documented = exact ?? guessByMessage(check, message, errorCodes) ?? guessByName(check, name)
  const advice = documented
    ? adviceOf(documented, language, exact ? 'exact' : 'guessed')
    : unknownAdvice(item, language)
  const entry = own.find((one) => one.name === name && (one.check === null || one.check === check))
  if (!entry) return advice
  return {
    title: entry.title ?? advice.title,
    meaning: entry.meaning ?? (documented ? advice.meaning : localize(POLICY_MEANING, language)),
    fix: entry.fix,
    who: entry.who ?? advice.who,
    commands: entry.commands.length > 0 ? entry.commands : advice.commands,
    docUrl: entry.link ?? advice.docUrl,
    match: 'exact',
    source: 'policy',
  }
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

/**
 * A message with its error codes in readable form: `__error_code#ErrorCommandNotExist#command is not exists: chage#__` is
 * `command is not exists: chage (ErrorCommandNotExist)`. A code without an end stays as it is. Linear in the length of the
 * message.
 */
export const readableMessage = (message: string): string =>
  message
    .split(/(?=__error_code#[\w.-]{1,100}#)/)
    .map((part) => part.replace(/^__error_code#([\w.-]{1,100})#(.*?)#__/s, (_, code, text) => readableCode(code, text)))
    .join('')

const readableCode = (code: string, text: string): string => (text === '' ? code : `${text} (${code})`)
