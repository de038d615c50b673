import { counted, grouped, type Localizable, type Localized, localize } from '../model/language.js'

/** What the answer is about: an upgrade that is still to be approved, or one that the run only followed. */
export type Asked = 'approval' | 'followed'

/** The answer to “may I approve?”, or to “may I go on?” where the upgrade has been made. Parameters may hold code in backticks. */
export const ANSWERS = {
  approval: {
    yes: { en: 'You may approve', zh: '可以批准' },
    yesAfter: (risks: Localizable): Localized => ({
      en: `You may approve after confirming ${localize(risks, 'en')}`,
      zh: `确认${localize(risks, 'zh-cn')}之后可以批准`,
    }),
    no: { en: 'Do not approve yet', zh: '暂时不能批准' },
    unknown: { en: 'No answer yet, so do not approve', zh: '尚无结论，请勿批准' },
    nothing: { en: 'Nothing to approve', zh: '无需批准' },
  },
  followed: {
    yes: { en: 'You may go on', zh: '可以继续' },
    yesAfter: (risks: Localizable): Localized => ({
      en: `You may go on after confirming ${localize(risks, 'en')}`,
      zh: `确认${localize(risks, 'zh-cn')}之后可以继续`,
    }),
    no: { en: 'Do not go on', zh: '不能继续' },
    unknown: { en: 'No answer yet, so do not go on', zh: '尚无结论，请勿继续' },
    nothing: { en: 'Nothing to do', zh: '无需操作' },
  },
} as const

/** In place of names, where there are many of them or names do not fit. */
export const THE_RISKS: Localized = { en: 'the risks', zh: '各项风险' }
export const THE_RISK: Localized = { en: 'the risk', zh: '该风险' }

/** What a step is about: code, or a title in quotation marks. */
const zhAbout = (what: string | null): string =>
  what === null ? '' : what.startsWith('`') ? `，针对 ${what}` : `，针对“${what}”`

/** The first thing to do. @param owner who does it, if that is known @param what what it is about; null if the step says so itself */
export const firstStep = (owner: Localizable | null, what: string | null, step: string): Localized => ({
  en: `First step${owner === null ? '' : ` (${localize(owner, 'en')})`}${what === null ? '' : ` for ${what}`}: ${step}`,
  zh: `第一步${owner === null ? '' : `（${localize(owner, 'zh-cn')}）`}${zhAbout(what)}：${step}`,
})

/** Why more findings are listed than causes are counted. */
export const severalFindings = (count: number): Localized => ({
  en: ` (${counted(count, 'finding')}, because one fix solves several)`,
  zh: `（共 ${grouped(count)} 项发现，一次处理可解决其中多项）`,
})

/** In place of a step that is a guess, or too long for a line. @param item a name in backticks and spaces, or a title in quotation marks */
export const followMessage = (item: string): Localized => ({
  en: `do what CCE says about ${item.trim()}.`,
  zh: `按 CCE 关于${item}的提示信息处理。`,
})
export const readOn = (item: string): Localized => ({
  en: `solve ${item.trim()}, as described below.`,
  zh: `按下文处理${item.trimEnd()}。`,
})
