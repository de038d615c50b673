import { counted, grouped, type Localized } from '../model/language.js'
import * as terms from './terms.js'

/** The messages of the HTML page outside its cards. */
export const PAGE = {
  product: { en: 'CCE Upgrade Gate', zh: 'CCE 升级门禁' },
  skip: { en: 'Skip to what to do', zh: '跳到处理事项' },
  trueAt: { en: 'Correct at the time of writing:', zh: '结论仅在生成时有效：' },
  identity: { en: 'Cluster and validity', zh: '集群与有效期' },
  validUntil: terms.VALID_UNTIL,
  leftThen: (left: string): Localized => ({ en: `${left} left at the time of writing`, zh: `生成时剩余 ${left}` }),
  expiredThen: (ago: string): Localized => ({
    en: `expired ${ago} before this page was written`,
    zh: `生成前 ${ago}已过期`,
  }),
  moreClusters: (count: number): Localized => ({
    en: `${counted(count, 'more cluster')} in report.json`,
    zh: `另有 ${grouped(count)} 个集群，见 report.json`,
  }),
  counts: { en: 'At a glance', zh: '概览' },
  toFix: { en: 'to fix', zh: '须修复' },
  undecided: { en: 'undecided', zh: '无法判定' },
  toConfirm: { en: 'to confirm', zh: '待确认' },
  waived: { en: 'waived', zh: '已豁免' },
  noted: { en: 'noted', zh: '提示' },
  passed: { en: 'passed', zh: '通过' },
  isNew: { en: 'new', zh: '新增' },
  resolved: { en: 'resolved', zh: '已解决' },
  contents: { en: 'On this page', zh: '本页内容' },
  whatToDo: { en: 'What to do', zh: '处理事项' },
  nothingFound: { en: 'No problem was found.', zh: '没有发现问题。' },
  moreCauses: (count: number): Localized => ({
    en: `${counted(count, 'more cause')} in report.json`,
    zh: `另有 ${grouped(count)} 个原因，见 report.json`,
  }),
  written: { en: 'Written', zh: '生成时间' },
  everything: {
    en: 'report.json beside this page has all data in machine-readable form; evidence/ has CCE’s raw responses.',
    zh: '同目录的 report.json 为完整的机器可读数据，evidence/ 为 CCE 的原始响应。',
  },
  moreInReport: terms.moreInReport,
} as const
