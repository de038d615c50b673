/** The languages of the report's own words. Protocol texts (workflow commands, ids, JSON keys) stay English. */
export const LANGUAGES = ['en', 'zh-cn'] as const
export type Language = (typeof LANGUAGES)[number]

/** One text of ours in every language, side by side. */
export interface Text {
  readonly en: string
  readonly zh: string
}

/** Words that may not be ours: a plain string (a name, a code, what a library says) is the same in every language. */
export type Words = Text | string

/** Words in one language. */
export const inLanguage = (words: Words, language: Language): string =>
  typeof words === 'string' ? words : language === 'en' ? words.en : words.zh

export type Say = (words: Words) => string

/** What puts words in one language. */
export const sayIn =
  (language: Language): Say =>
  (words) =>
    inLanguage(words, language)

/** A text that is built alike in every language. */
export const inEach = (build: (say: Say) => string): Text => ({ en: build(sayIn('en')), zh: build(sayIn('zh-cn')) })

/** Sentences one behind another: Chinese sets no space between them. */
export const sentences = (...parts: readonly Words[]): Text => ({
  en: parts.map(sayIn('en')).join(' '),
  zh: parts.map(sayIn('zh-cn')).join(''),
})

/** Words as a list: `a, b` and `a、b`. */
export const listed = (words: readonly Words[]): Text => ({
  en: words.map(sayIn('en')).join(', '),
  zh: words.map(sayIn('zh-cn')).join('、'),
})

/** Words as a list in quotation marks. */
export const quoted = (words: readonly string[]): Text => ({
  en: words.map((word) => `"${word}"`).join(', '),
  zh: words.map((word) => `“${word}”`).join('、'),
})
