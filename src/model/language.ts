/** The languages of the report's own words. Protocol texts (workflow commands, ids, JSON keys) stay English. */
export const LANGUAGES = ['en', 'zh-cn'] as const
export type Language = (typeof LANGUAGES)[number]

/** One text of ours in every language, side by side. */
export interface Localized {
  readonly en: string
  readonly zh: string
}

/** Text that may not be ours: a plain string (a name, a code, what a library says) is the same in every language. */
export type Localizable = Localized | string

/** A text in one language. */
export const localize = (words: Localizable, language: Language): string =>
  typeof words === 'string' ? words : language === 'en' ? words.en : words.zh

export type Localize = (words: Localizable) => string

/** What puts words in one language. */
export const localizer =
  (language: Language): Localize =>
  (words) =>
    localize(words, language)

/** A text that is built alike in every language. */
export const inEach = (build: (say: Localize) => string): Localized => ({
  en: build(localizer('en')),
  zh: build(localizer('zh-cn')),
})

/** Sentences one behind another: Chinese sets no space between them. */
export const sentences = (...parts: readonly Localizable[]): Localized => ({
  en: parts.map(localizer('en')).join(' '),
  zh: parts.map(localizer('zh-cn')).join(''),
})

/** A list: `a, b` and `a、b`. */
export const listed = (words: readonly Localizable[]): Localized => ({
  en: words.map(localizer('en')).join(', '),
  zh: words.map(localizer('zh-cn')).join('、'),
})

/** A list in quotation marks. */
export const quoted = (words: readonly string[]): Localized => ({
  en: words.map((word) => `"${word}"`).join(', '),
  zh: words.map((word) => `“${word}”`).join('、'),
})
