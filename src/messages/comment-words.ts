import type { Localized } from '../model/language.js'
import { counted } from '../text/plain.js'

/** The words of the comment on a pull request and of the check run. Parts that come in are plain text or safe HTML. */
export const COMMENT_WORDS = {
  cause: { en: 'Cause', zh: '原因' },
  where: { en: 'Where', zh: '位置' },
  doThis: { en: 'Do this', zh: '处理办法' },
  guide: { en: 'Guide', zh: '指南' },
  isNew: { en: 'new since the last report', zh: '上次报告之后新增' },
  cluster: { en: 'Cluster', zh: '集群' },
  unnamed: { en: '(not named)', zh: '（未指明）' },
  notAsserted: { en: 'not asserted', zh: '未声明目标版本' },
  taken: (time: string): Localized => ({ en: `taken ${time}`, zh: `检查时间 ${time}` }),
  validUntil: (time: string): Localized => ({ en: `valid until ${time}`, zh: `有效期至 ${time}` }),
  expired: (time: string): Localized => ({ en: `expired ${time}`, zh: `已于 ${time} 过期` }),
  noExpiry: { en: 'no expiry known', zh: '有效期未知' },
  noResult: { en: 'no result', zh: '没有结果' },
  phase: { en: 'phase', zh: '状态' },
  nodes: (count: number): Localized => ({ en: counted(count, 'node'), zh: `${count} 个节点` }),
  addons: (count: number): Localized => ({ en: counted(count, 'add-on'), zh: `${count} 个插件` }),
  passed: (count: number): Localized => ({ en: `${counted(count, 'item')} passed`, zh: `${count} 项检查通过` }),
  notes: (count: number): Localized => ({ en: counted(count, 'note'), zh: `${count} 条提示` }),
  waived: (count: number): Localized => ({ en: `${count} waived`, zh: `${count} 项已豁免` }),
  since: { en: 'Since the last report', zh: '与上次报告相比' },
  fresh: (count: number): Localized => ({ en: `${count} new`, zh: `新增 ${count} 项` }),
  known: (count: number): Localized => ({ en: `${count} known`, zh: `已知 ${count} 项` }),
  resolved: (count: number): Localized => ({ en: `${count} resolved`, zh: `已解决 ${count} 项` }),
  resolvedAre: { en: 'Resolved', zh: '已解决' },
  andMore: (count: number): Localized => ({ en: `and ${count} more`, zh: `另有 ${count} 项` }),
  moreRows: (count: number): Localized => ({
    en: `${counted(count, 'more row')} left out here; the job summary and report.json have them all.`,
    zh: `此处省略 ${count} 行；完整内容见作业摘要和 report.json。`,
  }),
  moreClusters: (count: number): Localized => ({
    en: `${counted(count, 'more cluster')} left out here; the job summary and report.json have them all.`,
    zh: `此处省略 ${count} 个集群；完整内容见作业摘要和 report.json。`,
  }),
  shortened: {
    en: 'Shortened: messages, reasons and node names are left out here; the job summary and report.json have them.',
    zh: '内容较长：此处省略了消息、理由和节点名称；完整内容见作业摘要和 report.json。',
  },
  namesOnly: {
    en: 'Shortened: only names are shown here; what each means and what to do stands in the job summary and report.json.',
    zh: '内容过长：此处仅列出名称；其含义和处理办法见作业摘要和 report.json。',
  },
  forgets: (count: number): Localized => ({
    en: `The next report can compare with the most severe findings only: ${counted(count, 'finding')} did not fit here.`,
    zh: `下次报告只能与最严重的问题比较：有 ${count} 项无法在此保存。`,
  }),
  commit: { en: 'commit', zh: '提交' },
  run: { en: 'The run, with its summary and report files', zh: '查看本次运行及其摘要和报告文件' },
  /** of a check run whose later annotations GitHub did not take */
  missing: (count: number): Localized => ({
    en: `${counted(count, 'annotation')} could not be added here; report.json has them all.`,
    zh: `有 ${count} 条注解未能添加；完整内容见 report.json。`,
  }),
  leftOut: (count: number): Localized => ({
    en: `${counted(count, 'annotation')} left out here: a check run takes no more. report.json has them all.`,
    zh: `此处省略 ${count} 条注解（超出检查运行的容量）；完整内容见 report.json。`,
  }),
} as const
