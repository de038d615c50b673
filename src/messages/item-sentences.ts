import { type Localized, sentences } from '../model/language.js'
import { RUN_AGAIN } from './gate-sentence.js'

/** What an item says of itself, behind a sentence of ours. */
export const itSays = (message: string): Localized => ({
  en: `It says: ${message}`,
  zh: `检查项的提示信息：${message}`,
})

/** Behind an Exception that the strictness lets through. */
export const CCE_WILL_REFUSE: Localized = {
  en: 'CCE itself will refuse the upgrade until this is fixed: an Exception cannot be skipped.',
  zh: '修复之前 CCE 会拒绝升级：异常项（Exception）不能跳过。',
}

/** Behind what stands in a result that does not count. */
export const SHOWN_ONLY: Localized = {
  en: 'Shown only: the result it stands in is expired or about something else, so it decides nothing.',
  zh: '仅供参考：所在的检查结果已过期，或针对的是其他集群或版本，因此不影响结论。',
}

/** What to do about an item whose check broke. */
export const executeExceptionFix = (): Localized =>
  sentences(
    { en: 'The check of this item broke, so nobody knows.', zh: '该检查项自身执行出错，结果未知。' },
    RUN_AGAIN,
    {
      en: 'If it breaks again, open a ticket with Huawei Cloud support.',
      zh: '如果再次出错，请向华为云提交工单。',
    },
  )
