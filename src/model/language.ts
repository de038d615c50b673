/** The languages that a report can be written in. Protocol texts (workflow commands, ids, JSON keys) are always English. */
export const LANGUAGES = ['en', 'zh-cn'] as const
export type Language = (typeof LANGUAGES)[number]

/** One of our own texts in every language, side by side. */
export interface Localized {
  readonly en: string
  readonly zh: string
}

/** Our own text, or a plain string that is the same in every language: a name, a code, a library's error message. */
export type Localizable = Localized | string

/** A text in one language. */
export const localize = (text: Localizable, language: Language): string =>
  typeof text === 'string' ? text : language === 'en' ? text.en : text.zh

export type Localize = (text: Localizable) => string

/** A function that localizes texts into one language. */
export const localizer =
  (language: Language): Localize =>
  (text) =>
    localize(text, language)

/** A text that is composed in the same way in every language. */
export const inEach = (compose: (say: Localize) => string): Localized => ({
  en: compose(localizer('en')),
  zh: compose(localizer('zh-cn')),
})

const joined = (texts: readonly Localizable[], en: string, zh: string): Localized => ({
  en: texts.map(localizer('en')).join(en),
  zh: texts.map(localizer('zh-cn')).join(zh),
})

/** Joins sentences: with a space in English, without one in Chinese. */
export const sentences = (...parts: readonly Localizable[]): Localized => joined(parts, ' ', '')

/** Joins a list: `a, b` and `a、b`. */
export const listed = (texts: readonly Localizable[]): Localized => joined(texts, ', ', '、')

/** Joins a list in quotation marks. */
export const quoted = (texts: readonly string[]): Localized =>
  listed(texts.map((text) => ({ en: `"${text}"`, zh: `“${text}”` })))

/** A number with thousands separators: `1,963`. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** A count with its English noun: `1 cause`, `2 causes`, `1,963 causes`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`

type Message = Localized | ((...parameters: never[]) => Localized)

/** A group of messages in one language: texts become strings, and functions return strings. */
export type LocalizedMessages<M> = {
  readonly [Key in keyof M]: M[Key] extends (...parameters: infer P) => Localized
    ? (...parameters: P) => string
    : string
}

/** Localizes a group of messages into one language. */
export const localizeMessages = <M extends Readonly<Record<string, Message>>>(
  messages: M,
  language: Language,
): LocalizedMessages<M> =>
  Object.fromEntries(
    Object.entries(messages).map(([name, message]) => [
      name,
      typeof message === 'function'
        ? (...parameters: never[]) => localize(message(...parameters), language)
        : localize(message, language),
    ]),
  ) as LocalizedMessages<M>
