/** The languages of the report's own words. Protocol texts (workflow commands, ids, JSON keys) stay English. */
export const LANGUAGES = ['en', 'zh-cn'] as const
export type Language = (typeof LANGUAGES)[number]
