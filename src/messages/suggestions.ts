import type { Localized } from '../model/language.js'

/** The messages of the suggestions in a pull request. */
export const SUGGESTION = {
  retired: {
    en: 'This suggestion no longer applies: the gate does not find the removed API here any more.',
    zh: '此修改建议已不再适用：门禁在此处已找不到被移除的 API。',
  },
  /** of a fix in SARIF */
  use: (replacement: string): Localized => ({ en: `Use ${replacement}.`, zh: `请使用 ${replacement}。` }),
} as const
