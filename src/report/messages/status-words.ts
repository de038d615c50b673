import type { Text } from '../../model/language.js'
import { counted } from '../../text/plain.js'

/** The words of a commit status. Versions and times come in as plain text. */
export const STATUS_WORDS = {
  forTarget: (verdict: string, target: string): Text => ({
    en: `${verdict} for ${target}`,
    zh: `${verdict}（${target}）`,
  }),
  with: (verdict: string, detail: string): Text => ({ en: `${verdict}: ${detail}`, zh: `${verdict}：${detail}` }),
  causes: (count: number): Text => ({ en: `${counted(count, 'cause')} to fix`, zh: `${count} 个问题须修复` }),
  risks: (count: number): Text => ({ en: `${counted(count, 'risk')} to confirm`, zh: `${count} 项风险待确认` }),
  notes: (count: number): Text => ({ en: counted(count, 'note'), zh: `${count} 条提示` }),
  waived: (count: number): Text => ({ en: `${count} waived`, zh: `${count} 项已豁免` }),
  passed: (count: number): Text => ({ en: `${counted(count, 'item')} passed`, zh: `${count} 项检查通过` }),
  broken: { en: 'the check of an item broke', zh: '有检查项自身执行失败' },
  more: (reason: string, more: number): Text => ({
    en: `${reason}, and ${counted(more, 'more reason')}`,
    zh: `${reason}，另有 ${more} 个原因`,
  }),
  comma: { en: ', ', zh: '，' },
  missing: { en: 'a part of the check is missing', zh: '检查结果缺少一部分' },
  noMatch: { en: 'no changed file matches paths', zh: '改动的文件均不在 paths 范围内' },
  validUntil: (text: string, time: string): Text => ({
    en: `${text}; valid until ${time}`,
    zh: `${text}；有效期至 ${time}`,
  }),
  pending: (target: string | null, time: string): Text => ({
    en: `Asking CCE${target ? ` about ${target}` : ''}; an answer is due by ${time}`,
    zh: `正在向 CCE 查询${target ? ` ${target}` : ''}；最迟 ${time} 有结果`,
  }),
} as const
