import type { Decision } from '../model/decision.js'
import type { Localized } from '../model/language.js'
import * as terms from './terms.js'

/** Headings and labels that the summary, the comment, the log and the HTML page share. */
export const LABELS = {
  shown: terms.NOT_COUNTED,
  removedApis: { en: 'Removed APIs that are still called', zh: '仍被调用的已移除 API' },
  changes: terms.SINCE_BASELINE,
  nodes: { en: 'Nodes', zh: '节点' },
  pools: { en: 'Nodes with causes, by node pool', zh: '存在问题的节点（按节点池分组）' },
  nodesByName: { en: 'Nodes with causes, grouped by name', zh: '存在问题的节点（按名称规律分组）' },
  pool: { en: 'Node pool', zh: '节点池' },
  otherNodes: { en: 'other names', zh: '其他名称' },
  number: { en: 'Number', zh: '数量' },
  worst: { en: 'Worst', zh: '最严重' },
  causes: { en: 'Causes', zh: '原因' },
  addons: { en: 'Add-ons', zh: '插件' },
  addonChecks: { en: 'Add-on checks', zh: '各插件的检查结果' },
  removedCalls: { en: 'Calls of removed APIs', zh: '对已移除 API 的调用' },
  upgrade: { en: 'Upgrade progress', zh: '升级进度' },
  unknownItems: { en: 'Not in the catalog', zh: '检查项目录中没有的检查项' },
  policy: { en: 'Policy', zh: '策略' },
  policyEntries: { en: 'Policy entries that are ignored or unused', zh: '策略中不生效或未使用的条目' },
  proposal: { en: 'What the changed policy would decide', zh: '修改后的策略会如何判定' },
  differences: { en: 'Decisions that differ', zh: '判定对比' },
  passed: { en: 'Passed', zh: '已通过' },
  what: { en: 'What', zh: '内容' },
  verdict: { en: 'Verdict', zh: '结论' },
  notCovered: { en: 'Not covered', zh: '未覆盖的内容' },
  requestPath: { en: 'Request path', zh: '请求路径' },
  userAgent: { en: 'User agent', zh: '用户代理（User-Agent）' },
  nodesNamed: { en: 'Nodes named', zh: '节点名称' },
  upgradeTo: { en: 'Upgrade to', zh: '升级到' },
  validity: { en: 'Validity', zh: '有效期' },
  now: { en: 'Now', zh: '当前' },
  withChange: { en: 'With the change', zh: '修改后' },
  auditWindow: {
    en: 'CCE analyzes the audit logs of the last day only, so a weekly job does not show up here.',
    zh: 'CCE 只分析最近一天的审计日志：每周运行一次的任务不会出现在这里。',
  },
  cause: { en: 'Cause, what to do and where', zh: '原因、处理方法与位置' },
  greenAnyway: {
    en: 'The step passes anyway, because the run is set not to fail.',
    zh: '该步骤仍为绿色：按设置，它不会因此失败。',
  },
} as const

/** The headings above findings with each decision. */
export const HEADINGS: Readonly<Record<Decision, Localized>> = {
  block: terms.FIX_FIRST,
  inconclusive: terms.UNDECIDED,
  warn: terms.CONFIRM,
  notice: { en: 'Notes', zh: '提示' },
  waived: terms.DECISIONS.waived,
}
