import { counted, grouped, type Localized } from '../model/language.js'
import * as terms from './terms.js'

/** The messages of a SARIF file outside its results. */
export const SARIF = {
  notCovered: (what: string): Localized => ({ en: `Not covered: ${what}`, zh: `未覆盖：${what}` }),
  resultsLeftOut: (leftOut: number, all: number): Localized => ({
    en: `The ${grouped(leftOut)} least severe of ${counted(all, 'finding')} are left out, because GitHub accepts no more; report.json has them all.`,
    zh: `超出 GitHub 的限制，此处省略了全部 ${grouped(all)} 条中最不严重的 ${grouped(leftOut)} 条，完整内容见 report.json。`,
  }),
  hidden: (shown: number, all: number): Localized => ({
    en: `GitHub shows the first ${grouped(shown)} of these ${counted(all, 'result')}.`,
    zh: `GitHub 只显示这 ${grouped(all)} 条结果中的前 ${grouped(shown)} 条。`,
  }),
  nodesLeftOut: (leftOut: number): Localized => ({
    en: `${counted(leftOut, 'node')} of findings with many nodes are not listed here; report.json has them all.`,
    zh: `节点较多的结果中有 ${grouped(leftOut)} 个节点未在此列出，完整内容见 report.json。`,
  }),
  notificationsLeftOut: (count: number): Localized => terms.leftOut(count, { en: 'notification', zh: '条通知' }),
  descriptors: {
    'cannot-decide': {
      en: 'The gate could not check enough to decide, so findings may be missing from this file.',
      zh: '可见信息不足，无法判定，本文件可能缺少部分结果。',
    },
    'not-covered': {
      en: 'Something was not checked although a reader may expect it.',
      zh: '可能被误认为已检查、实际未检查的内容。',
    },
    'left-out': {
      en: 'Something exceeds the limits of GitHub code scanning and was left out.',
      zh: '因 GitHub 代码扫描的限制而未写入的内容。',
    },
  },
} as const

/** The messages of a JUnit file outside its findings. */
export const JUNIT = {
  cause: (nth: number, causes: number): Localized => ({
    en: `Cause ${nth} of ${causes}`,
    zh: `第 ${nth} 个原因，共 ${causes} 个`,
  }),
  tally: (passed: number, failed: number, undecided: number): Localized => ({
    en: `Passed ${grouped(passed)}, failed ${grouped(failed)}, undecided ${grouped(undecided)}.`,
    zh: `通过 ${grouped(passed)}，未通过 ${grouped(failed)}，未判定 ${grouped(undecided)}。`,
  }),
  undecided: {
    en: 'This check item could not be decided; the other entries of this suite say why.',
    zh: '该检查项无法判定，原因见本组的其他条目。',
  },
  verdict: (verdict: string): Localized => ({ en: `The verdict is ${verdict}.`, zh: `判定结果为 ${verdict}。` }),
} as const
