import { type Advice, type Match, type OwnEntry, ownerOfActor } from '../model/advice.js'
import type { ItemCause } from '../model/cause.js'
import type { ItemCheck } from '../model/check.js'
import { type Language, type Localized, localize } from '../model/language.js'
import { type Entry, overviewUrl, pageUrl } from './items/entry.js'
import { allEntries } from './items/index.js'
import { type Evidence, type Guess, guessItem } from './search.js'

/** What identifies a failed item. */
export type FailedItem = Pick<ItemCause, 'check' | 'name' | 'message' | 'errorCodes'>

const UNKNOWN_MEANING: Localized = {
  en: 'The catalog of documented check items does not have this one; its message says what the check found.',
  zh: '检查项目录中没有该检查项，具体问题请见提示信息。',
}

const UNKNOWN_FIX: Readonly<Record<ItemCheck, Localized>> = {
  precheck: {
    en: 'Do what the message says. It is not in the catalog; the list of items may explain it.',
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

const evidenceText = (evidence: Evidence): Localized => {
  switch (evidence.by) {
    case 'name':
      return { en: 'its name is similar', zh: '名称相似' }
    case 'message':
      return { en: `its message says “${evidence.hint}”`, zh: `提示信息中有“${evidence.hint}”` }
    case 'code':
      return { en: `its error code is ${evidence.hint}`, zh: `错误码为 ${evidence.hint}` }
  }
}

/** What to do first about an item that is only guessed. */
const BEFORE_GUESS = {
  message: { en: 'Do what the message says.', zh: '请按提示信息处理。' },
  silent: { en: 'Look at this item in the CCE console.', zh: '请在 CCE 控制台查看该检查项。' },
} satisfies Record<string, Localized>

/**
 * The advice on a failed item: from the catalog by its API name, else by a guess from its message or name, which is worded as one.
 * Items of the other check are never considered. A policy's own entry replaces the fields that it sets.
 */
export function adviceFor(item: FailedItem, language: Language, own: readonly OwnEntry[] = []): Advice {
  const { check, name, message, errorCodes } = item
  const exact = allEntries().find((entry) => entry.apiName === name && entry.check === check)
  const guess = exact ? null : guessItem(check, name, message, errorCodes)
  const advice = exact
    ? adviceOf(exact, language, 'exact')
    : guess
      ? guessedAdvice(guess, item, language)
      : unknownAdvice(item, language)
  const entry = own.find((one) => one.name === name && (one.check === null || one.check === check))
  if (!entry) return advice
  return {
    title: entry.title ?? advice.title,
    meaning: entry.meaning ?? (exact || guess ? advice.meaning : localize(POLICY_MEANING, language)),
    fix: entry.fix,
    who: entry.who ?? advice.who,
    owner: entry.who === null ? advice.owner : ownerOfActor(entry.who),
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
  owner: entry.owner,
  commands: entry.commands,
  docUrl: pageUrl(entry, language),
  match,
  source: 'catalogue',
})

/** The item keeps its own name: what the catalog says follows as a possibility, with what speaks for it. */
function guessedAdvice({ entry, evidence }: Guess, { name, message }: FailedItem, language: Language): Advice {
  const { title, meaning, fix } = entry
  const before = message.trim() === '' ? BEFORE_GUESS.silent : BEFORE_GUESS.message
  const why = evidenceText(evidence)
  return {
    ...adviceOf(entry, language, 'guessed'),
    title: name,
    owner: 'platform',
    meaning: localize(
      {
        en: `Possibly this is “${title.en}” (${why.en}), which means: ${meaning.en}`,
        zh: `可能是“${title.zh}”（${why.zh}），其含义为：${meaning.zh}`,
      },
      language,
    ),
    fix: localize(
      {
        en: `${before.en} If it is “${title.en}”: ${fix.en}`,
        zh: `${before.zh}如果确实是“${title.zh}”：${fix.zh}`,
      },
      language,
    ),
  }
}

const unknownAdvice = ({ check, name }: FailedItem, language: Language): Advice => ({
  title: name,
  meaning: localize(UNKNOWN_MEANING, language),
  fix: localize(UNKNOWN_FIX[check], language),
  who: null,
  owner: 'platform',
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
