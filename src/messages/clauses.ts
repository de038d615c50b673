import type { DiagnosticDetail, ListedField } from '../model/finding.js'
import type { Localized } from '../model/language.js'
import { policyMeaning } from './policy-faults.js'
import { targetClause } from './targets.js'
import { capitalized } from './verdict.js'

/** The clause of a gate finding for the verdict's line: our own words only. */
export function diagnosticClause(fact: DiagnosticDetail, check: string | null): Localized {
  if (fact.name === 'not-finished' && check === 'upgrade')
    return { en: 'the upgrade is not finished', zh: '升级尚未完成' }
  return (fact.name === 'target-mismatch' ? targetClause(fact) : null) ?? CLAUSES[fact.name]
}

const CLAUSES: Readonly<Record<DiagnosticDetail['name'], Localized>> = {
  'not-finished': { en: 'the check is not finished', zh: '检查尚未完成' },
  'task-errored': { en: 'the check itself broke', zh: '检查任务自身出错' },
  'result-expired': { en: 'the result has expired or is about to', zh: '检查结果已过期或即将过期' },
  'no-expiry': { en: 'a result does not say until when it is valid', zh: '检查结果没有给出有效期' },
  'skipped-item': { en: 'an item was skipped by somebody', zh: '有检查项被人为跳过' },
  'target-mismatch': { en: 'the check is for another version', zh: '检查针对的是其他版本' },
  'cluster-mismatch': { en: 'the result is about another cluster', zh: '检查结果属于其他集群' },
  'no-result': { en: 'there is no result', zh: '没有检查结果' },
  'unexplained-failure': { en: 'a check failed without a reason', zh: '有检查失败但没有给出原因' },
  'unknown-value': {
    en: 'the answer holds a value that the gate does not know',
    zh: '响应中有门禁不认识的取值',
  },
  'unreadable-response': { en: 'an answer could not be read', zh: '有响应无法读取' },
  'api-error': { en: 'CCE could not be asked', zh: '未能从 CCE 查询到结果' },
  'no-access': { en: 'there is no access to CCE', zh: '没有 CCE 的访问权限' },
  'wrong-settings': { en: 'the settings are wrong', zh: '设置有误' },
  'policy-error': { en: 'the policy cannot be used', zh: '策略无法使用' },
  'upgrade-failed': { en: 'the upgrade failed', zh: '升级失败' },
  'upgrade-paused': { en: 'the upgrade is paused', zh: '升级已暂停' },
  'postcheck-failed': { en: 'the post-upgrade check failed', zh: '升级后确认失败' },
}

/** The title of all diagnostics of one name; null for other names. */
export const diagnosticRuleTitle = (name: string): Localized | null => {
  const clause = Object.hasOwn(CLAUSES, name) ? CLAUSES[name as DiagnosticDetail['name']] : null
  return clause && { en: capitalized(clause.en), zh: clause.zh }
}

const MEANINGS: Readonly<Record<Exclude<DiagnosticDetail['name'], 'policy-error'>, Localized>> = {
  'not-finished': {
    en: 'A check that is not done has said nothing yet: what is still missing may block.',
    zh: '尚未完成的检查还没有结论：剩余部分仍可能阻止升级。',
  },
  'task-errored': {
    en: 'The check did not come to an end, so nobody knows what it would have found.',
    zh: '检查没有执行完，无法知道它会发现什么问题。',
  },
  'result-expired': {
    en: 'CCE itself no longer accepts this result: the cluster may have changed since.',
    zh: 'CCE 自身也不再接受该结果：集群此后可能已发生变化。',
  },
  'no-expiry': {
    en: 'Nobody can say whether the result still describes the cluster.',
    zh: '无法判断该结果是否仍反映集群的现状。',
  },
  'skipped-item': {
    en: 'What was skipped was not checked, so it may be just what breaks the upgrade.',
    zh: '被跳过的检查项没有检查，导致升级失败的可能恰好就是它。',
  },
  'target-mismatch': {
    en: 'The result speaks of another upgrade than the one that is asked for.',
    zh: '该结果针对的不是所要求的那次升级。',
  },
  'cluster-mismatch': {
    en: 'The result speaks of another cluster than the one that is asked for.',
    zh: '该结果针对的不是所要求的那个集群。',
  },
  'no-result': { en: 'There is nothing to decide from.', zh: '没有可供判断的依据。' },
  'unexplained-failure': {
    en: 'CCE says that something failed and does not say what.',
    zh: 'CCE 报告了失败，但没有说明失败的是什么。',
  },
  'unknown-value': {
    en: 'A value that no table lists may mean anything, so it counts as not seen.',
    zh: '文档未列出的取值含义不明，因此视为未看到。',
  },
  'unreadable-response': { en: 'What could not be read was not seen.', zh: '无法读取的内容视为未看到。' },
  'api-error': { en: 'What CCE did not answer was not seen.', zh: 'CCE 没有返回的内容视为未看到。' },
  'no-access': { en: 'Without access to CCE nothing was seen.', zh: '没有 CCE 的访问权限，什么也看不到。' },
  'wrong-settings': {
    en: 'Nothing was asked: what was meant is unclear.',
    zh: '设置的意图不明确，因此没有发起任何查询。',
  },
  'upgrade-failed': {
    en: 'Some nodes may run the new version and others the old one.',
    zh: '可能有部分节点已是新版本，其余节点仍是旧版本。',
  },
  'upgrade-paused': {
    en: 'Nodes of two versions run side by side until somebody goes on.',
    zh: '在有人继续升级之前，两个版本的节点会同时运行。',
  },
  'postcheck-failed': {
    en: 'CCE does not take the upgrade as confirmed.',
    zh: 'CCE 认为本次升级尚未确认。',
  },
}

/** What a gate finding means for the decision. */
export const diagnosticMeaning = (fact: DiagnosticDetail): Localized =>
  fact.name === 'policy-error' ? policyMeaning(fact.fault) : MEANINGS[fact.name]

const SECTION_NAMES: Readonly<Record<string, string>> = {
  'cluster check': '集群检查',
  'add-on check': '插件检查',
  'node check': '节点检查',
}

/** A part of a pre-upgrade check. */
export const sectionName = (section: string): Localized => ({ en: section, zh: SECTION_NAMES[section] ?? section })

const FIELD_NAMES: Readonly<Record<ListedField, string>> = {
  name: '名称（name）',
  kind: '类型（kind）',
  level: '级别（level）',
  group: '分组（group）',
  phase: '状态（phase）',
  'task phase': '任务状态（phase）',
  'task status': '任务状态（status）',
  'add-on check type': '插件检查类型（type）',
  'skipped item name': '被跳过检查项的名称（name）',
  'cluster check phase': '集群检查的状态（phase）',
  'add-on check phase': '插件检查的状态（phase）',
  'node check phase': '节点检查的状态（phase）',
}

/** A field whose values a table lists. */
export const fieldName = (field: ListedField): Localized => ({ en: field, zh: FIELD_NAMES[field] })

/** A part of a check that a finished task leaves out. */
export const absentSection = (section: string): Localized => ({
  en: `The ${section}: the finished task leaves this section out altogether.`,
  zh: `${sectionName(section).zh}：任务已完成，但完全没有这一部分。`,
})
