import { counted, grouped, type Localized } from '../model/language.js'
import * as terms from './terms.js'

const FILES: Localized = { en: 'the job summary and report.json', zh: '作业摘要和 report.json' }

/** The messages of the pull request comment and of the check run. Parameters are escaped by the caller. */
export const COMMENT = {
  moreRows: (count: number): Localized => terms.leftOut(count, terms.ROW, FILES),
  moreClusters: (count: number): Localized => terms.leftOut(count, terms.ONE_CLUSTER, FILES),
  short: {
    en: 'Shortened: messages, reasons and node names are left out here; the job summary and report.json have them.',
    zh: '内容较长：此处省略了消息、理由和节点名称；完整内容见作业摘要和 report.json。',
  },
  names: {
    en: 'Shortened: only names are shown here; the job summary and report.json say what each means and what to do.',
    zh: '内容过长：此处仅列出名称；其含义和处理办法见作业摘要和 report.json。',
  },
  baselineCut: (count: number): Localized => ({
    en: `The next report can be compared with the most severe findings only: ${counted(count, 'finding')} did not fit into this comment.`,
    zh: `下次报告只能与最严重的问题比较：有 ${grouped(count)} 项无法在此保存。`,
  }),
  commit: { en: 'commit', zh: '提交' },
  run: { en: 'Workflow run with summary and report files', zh: '查看本次运行及其摘要和报告文件' },
  /** Annotations of a check run that GitHub refused. */
  annotationsRefused: (count: number): Localized => ({
    en: `${counted(count, 'annotation')} could not be added here; report.json has them all.`,
    zh: `有 ${grouped(count)} 条注解未能添加；完整内容见 report.json。`,
  }),
  /** Annotations beyond the gate's own limit for a check run. */
  annotationsLeftOut: (count: number): Localized => ({
    en: `${counted(count, 'annotation')} not shown here, because a check run holds no more; report.json has them all.`,
    zh: `此处省略 ${grouped(count)} 条注解（超出检查运行的容量）；完整内容见 report.json。`,
  }),
} as const
