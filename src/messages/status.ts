import type { Localized } from '../model/language.js'

/** The messages of a commit status. Parameters are versions and times as plain text. */
export const STATUS = {
  pending: (target: string | null, time: string): Localized => ({
    en: `Checking with CCE${target ? ` for ${target}` : ''}; result due by ${time}`,
    zh: `正在向 CCE 查询${target ? ` ${target}` : ''}；最迟 ${time} 有结果`,
  }),
} as const
