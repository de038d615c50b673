import type { DiagnosticName } from '../model/finding.js'
import type { Localized } from '../model/language.js'
import { counted } from '../text/plain.js'

/** The same in every language. */
const same = (text: string): Localized => ({ en: text, zh: text })

const CHECK_NAMES: Readonly<Record<string, Localized>> = {
  precheck: { en: 'pre-upgrade check', zh: '升级前检查' },
  addons: { en: 'add-on check', zh: '插件检查' },
  upgrade: { en: 'upgrade', zh: '升级任务' },
  postcheck: { en: 'post-upgrade check', zh: '升级后确认' },
  manifests: { en: 'scan of the manifests', zh: '清单扫描' },
}

/** A check, in words. */
export const checkWords = (check: string): Localized =>
  Object.hasOwn(CHECK_NAMES, check) ? (CHECK_NAMES[check] ?? same(check)) : same(check)

/** Where a finding sits. */
export const PLACE_WORDS = {
  cluster: { en: 'the cluster', zh: '整个集群' },
  run: { en: 'this run', zh: '本次运行' },
  addon: { en: 'add-on', zh: '插件' },
  nodes: (count: number): Localized => ({ en: counted(count, 'node'), zh: `${count} 个节点` }),
  addons: (count: number): Localized => ({ en: counted(count, 'add-on'), zh: `${count} 个插件` }),
  listed: (words: string, names: string): Localized => ({ en: `${words}: ${names}`, zh: `${words}：${names}` }),
  more: (names: string, more: number): Localized => ({
    en: `${names} and ${more} more`,
    zh: `${names} 等，另有 ${more} 个`,
  }),
  named: (id: string): Localized => ({ en: `cluster ${id}`, zh: `集群 ${id}` }),
  ofCluster: (place: string, id: string): Localized => ({ en: `${place}; cluster ${id}`, zh: `${place}；集群 ${id}` }),
} as const

/** What is told of one finding. Parts that come in are plain text, made visible before. */
export const FINDING_WORDS = {
  noMessage: { en: 'It says nothing more.', zh: '没有更多提示信息。' },
  changed: (fields: string): Localized => ({ en: `Changed: ${fields}`, zh: `被修改的配置项：${fields}` }),
  called: (url: string, agent: string): Localized => ({
    en: `${url || '(unknown)'} is called by ${agent || '(unknown)'}`,
    zh: `${agent || '（未知）'} 调用了 ${url || '（未知）'}`,
  }),
  moreCalls: (more: number): Localized => ({
    en: `and ${counted(more, 'more call')} in report.json`,
    zh: `另有 ${more} 处调用，见 report.json`,
  }),
  shownOnly: {
    en: 'Shown only: the result it stands in is expired or about something else, so it decides nothing.',
    zh: '仅供参考：其所在的检查结果已过期，或属于其他集群或版本，不参与判定。',
  },
  waived: (owner: string, until: string, reason: string): Localized => ({
    en: `Waived by ${owner} until ${until}: ${reason}`,
    zh: `由 ${owner} 豁免，有效期至 ${until}：${reason}`,
  }),
  waivedBy: (owner: string, until: string): Localized => ({
    en: `waived by ${owner} until ${until}`,
    zh: `由 ${owner} 豁免，有效期至 ${until}`,
  }),
  justification: (reason: string, owner: string, until: string): Localized => ({
    en: `${reason} (owner ${owner}, until ${until})`,
    zh: `${reason}（负责人 ${owner}，有效期至 ${until}）`,
  }),
  byRule: (reason: string): Localized => ({
    en: `By a rule of the policy: ${reason}`,
    zh: `依据策略文件中的规则：${reason}`,
  }),
  guessed: {
    en: 'What follows is a guess: the catalogue does not know this item by its name.',
    zh: '以下内容为推测：检查项目录中没有该名称的检查项。',
  },
  fix: (fix: string): Localized => ({ en: `Fix: ${fix}`, zh: `处理方法：${fix}` }),
  see: (url: string): Localized => ({ en: `See ${url}`, zh: `参考：${url}` }),
  fixLabel: { en: 'Fix:', zh: '处理方法：' },
  guide: { en: 'Guide', zh: '参考文档' },
} as const

/** What the findings of the gate itself have in common, by their name. */
const GATE_RULES: Readonly<Record<DiagnosticName, Localized>> = {
  'not-finished': { en: 'A check is not finished', zh: '检查尚未完成' },
  'task-errored': { en: 'A check itself broke', zh: '检查任务自身出错' },
  'result-expired': { en: 'A result has expired or is about to', zh: '检查结果已过期或即将过期' },
  'no-expiry': { en: 'A result does not say until when it is valid', zh: '检查结果没有有效期' },
  'skipped-item': { en: 'Somebody had an item skipped', zh: '有检查项被跳过' },
  'target-mismatch': { en: 'A check is for another version', zh: '检查针对的是其他版本' },
  'cluster-mismatch': { en: 'A result is about another cluster', zh: '检查结果属于其他集群' },
  'no-result': { en: 'There is no result', zh: '没有检查结果' },
  'unexplained-failure': { en: 'A check failed without a reason', zh: '检查未通过，但没有说明原因' },
  'unknown-value': { en: 'An answer holds a value that the gate does not know', zh: '响应中有无法识别的取值' },
  'unreadable-response': { en: 'An answer could not be read', zh: '响应无法解析' },
  'api-error': { en: 'CCE could not be asked', zh: '无法查询 CCE' },
  'no-access': { en: 'There is no access to CCE', zh: '没有访问 CCE 的权限' },
  'wrong-settings': { en: 'A setting is wrong', zh: '参数设置有误' },
  'policy-error': { en: 'The policy, or an entry of it, cannot be used', zh: '策略文件或其中的条目无法使用' },
  'upgrade-failed': { en: 'The upgrade failed', zh: '升级失败' },
  'upgrade-paused': { en: 'The upgrade is paused', zh: '升级已暂停' },
  'postcheck-failed': { en: 'The post-upgrade check failed', zh: '升级后确认未通过' },
}

/** What findings of the gate of one name have in common; null for a name that is none. */
export const gateRuleWords = (name: string): Localized | null =>
  Object.hasOwn(GATE_RULES, name) ? GATE_RULES[name as DiagnosticName] : null

/** What a SARIF file tells beside its results. */
export const SARIF_WORDS = {
  cannotDecide: (headline: string): Localized => ({ en: `Cannot decide: ${headline}`, zh: `无法判定：${headline}` }),
  notCovered: (what: string): Localized => ({ en: `Not covered: ${what}`, zh: `未覆盖：${what}` }),
  resultsLeftOut: (leftOut: number, all: number): Localized => ({
    en: `${leftOut} of ${counted(all, 'finding')}, the least severe, are left out here: GitHub takes no more. report.json has them all.`,
    zh: `超出 GitHub 的限制，此处省略了全部 ${all} 条中最不严重的 ${leftOut} 条，完整内容见 report.json。`,
  }),
  hidden: (shown: number, all: number): Localized => ({
    en: `GitHub shows the first ${shown} of these ${all} results.`,
    zh: `GitHub 只显示这 ${all} 条结果中的前 ${shown} 条。`,
  }),
  nodesLeftOut: (leftOut: number): Localized => ({
    en: `${counted(leftOut, 'node')} of findings with many nodes are not listed here; report.json has them all.`,
    zh: `节点较多的结果中有 ${leftOut} 个节点未在此列出，完整内容见 report.json。`,
  }),
  notesLeftOut: (leftOut: number): Localized => ({
    en: `${counted(leftOut, 'more notification')} left out here; report.json has them all.`,
    zh: `此处省略了另外 ${leftOut} 条通知，完整内容见 report.json。`,
  }),
  kinds: {
    'cannot-decide': {
      en: 'The gate could not see enough to decide, so this file may lack findings.',
      zh: '可见信息不足，无法判定，本文件可能缺少部分结果。',
    },
    'not-covered': {
      en: 'Something that a reader may think is covered and is not.',
      zh: '可能被误认为已检查、实际未检查的内容。',
    },
    'left-out': {
      en: 'Something that did not fit within the limits of GitHub code scanning.',
      zh: '因 GitHub 代码扫描的限制而未写入的内容。',
    },
  },
} as const

/** What a JUnit file tells beside its findings. */
export const JUNIT_WORDS = {
  causes: (causes: number): Localized => ({ en: `${causes} causes`, zh: `${causes} 个原因` }),
  cause: (nth: number, causes: number): Localized => ({
    en: `Cause ${nth} of ${causes}`,
    zh: `第 ${nth} 个原因，共 ${causes} 个`,
  }),
  moreCauses: (more: number): Localized => ({
    en: `and ${counted(more, 'more cause')} in report.json`,
    zh: `另有 ${more} 个原因，见 report.json`,
  }),
  tally: (passed: number, failed: number, undecided: number): Localized => ({
    en: `Passed ${passed}, failed ${failed}, undecided ${undecided}.`,
    zh: `通过 ${passed}，未通过 ${failed}，未判定 ${undecided}。`,
  }),
  undecided: {
    en: 'It could not be decided: what the gate makes of it stands in the other entries of this suite.',
    zh: '该检查项无法判定，原因见本组的其他条目。',
  },
  verdict: (verdict: string): Localized => ({ en: `The verdict is ${verdict}.`, zh: `判定结果为 ${verdict}。` }),
} as const
