/** The languages of the report's own words. Protocol texts (workflow commands, ids, JSON keys) stay English. */
export const LANGUAGES = ['en', 'zh-cn'] as const
export type Language = (typeof LANGUAGES)[number]

/** One text of ours in every language, side by side. */
export interface Text {
  readonly en: string
  readonly zh: string
}

/** A text in one language. */
export const inLanguage = (text: Text, language: Language): string => (language === 'en' ? text.en : text.zh)
