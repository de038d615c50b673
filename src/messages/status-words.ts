import type { Localized } from '../model/language.js'
import { counted } from '../text/plain.js'

/** The words of a commit status. Versions and times come in as plain text. */
export const STATUS_WORDS = {
  forTarget: (verdict: string, target: string): Localized => ({
    en: `${verdict} for ${target}`,
    zh: `${verdict}（${target}）`,
  }),
  with: (verdict: string, detail: string): Localized => ({ en: `${verdict}: ${detail}`, zh: `${verdict}：${detail}` }),
  causes: (count: number): Localized => ({ en: `${counted(count, 'cause')} to fix`, zh: `${count} 个问题须修复` }),
  risks: (count: number): Localized => ({ en: `${counted(count, 'risk')} to confirm`, zh: `${count} 项风险待确认` }),
  notes: (count: number): Localized => ({ en: counted(count, 'note'), zh: `${count} 条提示` }),
  waived: (count: number): Localized => ({ en: `${count} waived`, zh: `${count} 项已豁免` }),
  passed: (count: number): Localized => ({ en: `${counted(count, 'item')} passed`, zh: `${count} 项检查通过` }),
  broken: { en: 'the check of an item broke', zh: '有检查项自身执行失败' },
  more: (reason: string, more: number): Localized => ({
    en: `${reason}, and ${counted(more, 'more reason')}`,
    zh: `${reason}，另有 ${more} 个原因`,
  }),
  comma: { en: ', ', zh: '，' },
  missing: { en: 'a part of the check is missing', zh: '检查结果缺少一部分' },
  noMatch: { en: 'no changed file matches paths', zh: '改动的文件均不在 paths 范围内' },
  validUntil: (text: string, time: string): Localized => ({
    en: `${text}; valid until ${time}`,
    zh: `${text}；有效期至 ${time}`,
  }),
  pending: (target: string | null, time: string): Localized => ({
    en: `Asking CCE${target ? ` about ${target}` : ''}; an answer is due by ${time}`,
    zh: `正在向 CCE 查询${target ? ` ${target}` : ''}；最迟 ${time} 有结果`,
  }),
} as const
