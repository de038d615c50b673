import type { Localized } from '../model/language.js'

/** The messages of the suggestions in a pull request. */
export const SUGGESTION = {
  /** @param replacements apiVersions in backticks */
  why: ({ en, zh }: Localized): Localized => ({
    en: `The current and the target version both serve ${en}, and nothing else in the object has to change. You can merge this before the upgrade.`,
    zh: `当前版本和目标版本都提供 ${zh}，对象的其他内容无需修改，可以在升级前合并。`,
  }),
  retired: {
    en: 'This suggestion no longer applies: the gate does not find the removed API here any more.',
    zh: '此修改建议已不再适用：门禁在此处已找不到被移除的 API。',
  },
  /** of a fix in SARIF */
  use: (replacement: string): Localized => ({ en: `Use ${replacement}.`, zh: `请使用 ${replacement}。` }),
} as const
