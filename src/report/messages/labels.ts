/** Headings and labels of the reports. */
export const LABELS = {
  fix: { en: 'Fix before the upgrade', zh: '升级前必须修复' },
  undecided: { en: 'Could not be decided', zh: '无法判定' },
  confirm: { en: 'Confirm or fix', zh: '需要确认或修复' },
  waived: { en: 'Waived', zh: '已豁免' },
  notes: { en: 'Notes', zh: '提示' },
  shown: { en: 'Found in a result that does not count', zh: '在不计入结论的结果中发现' },
  removedApis: { en: 'Removed APIs that are still called', zh: '仍在被调用的已移除 API' },
  addons: { en: 'Add-ons', zh: '插件' },
  upgrade: { en: 'Upgrade progress', zh: '升级进度' },
  doThis: { en: 'Do this:', zh: '处理方法：' },
  byRule: { en: 'By a rule of the policy:', zh: '依据策略中的规则：' },
  unknownItems: { en: 'Not in the catalogue', zh: '检查项目录中没有的检查项' },
  unknownItemsNote: {
    en: 'Few API names of check items are published, and these are not among them. Report them, so that the gate learns them; until then a policy can say what to do (`items`).',
    zh: 'CCE 只公布了少数检查项的 API 名称，以下检查项不在其中。请反馈给我们，以便门禁收录；在此之前可以在策略中说明处理方法（`items`）。',
  },
  reportThem: { en: 'Report', zh: '反馈' },
  policy: { en: 'Policy', zh: '策略' },
  policyEntries: { en: 'Entries of the policy that are ignored or not used', zh: '策略中不生效或未使用的条目' },
  proposal: { en: 'What the changed policy would decide', zh: '修改后的策略会如何判定' },
  proposalColumns: [
    { en: '', zh: '' },
    { en: 'Now', zh: '当前' },
    { en: 'With the change', zh: '修改后' },
  ],
  verdict: { en: 'Verdict', zh: '结论' },
  notCovered: { en: 'Not covered', zh: '未覆盖的内容' },
  columns: [
    { en: 'Cause and what to do', zh: '原因与处理方法' },
    { en: 'Where', zh: '位置' },
  ],
  apiColumns: [
    { en: 'Request path', zh: '请求路径' },
    { en: 'User agent', zh: '用户代理（User-Agent）' },
  ],
  addonColumns: [
    { en: 'Add-on', zh: '插件' },
    { en: 'Upgrade to', zh: '升级到' },
    { en: 'Verdict', zh: '结论' },
    { en: 'Validity', zh: '有效期' },
  ],
  auditWindow: {
    en: 'CCE looks at the audit logs of one day only: a weekly job does not show up here.',
    zh: 'CCE 只检查最近一天的审计日志：每周执行一次的任务不会出现在这里。',
  },
  wholeCluster: { en: 'the cluster', zh: '整个集群' },
  wholeRun: { en: 'this run', zh: '本次运行' },
  greenAnyway: {
    en: 'The step is green all the same: it was asked not to fail.',
    zh: '该步骤仍为绿色：按设置，它不会因此失败。',
  },
} as const
