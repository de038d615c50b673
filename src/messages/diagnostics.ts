import { ABSENT, type DiagnosticDetail } from '../model/finding.js'
import { type Localized, listed, sentences } from '../model/language.js'
import { diagnosticMeaning, fieldName, sectionName } from './clauses.js'
import { type DiagnosticMessage, type FullDiagnosticMessage, RUN_AGAIN } from './diagnostic-message.js'
import { policyFaultMessage } from './policy-faults.js'
import { unreadable } from './responses.js'
import { noExpiry, noResult, notFinished, resultExpired } from './results.js'
import { noSecrets, wrongSetting } from './settings.js'
import { targetMismatch } from './targets.js'
import { checkName } from './terms.js'
import { upgradeFailed, upgradePaused } from './upgrade.js'

/** Every sentence about what kept the gate from seeing enough. */
export { absentSection } from './clauses.js'

export const diagnosticMessage = (fact: DiagnosticDetail, check: string | null): FullDiagnosticMessage => ({
  ...sentenceOf(fact, check),
  meaning: diagnosticMeaning(fact),
})

function sentenceOf(fact: DiagnosticDetail, check: string | null): DiagnosticMessage {
  switch (fact.name) {
    case 'not-finished':
      return notFinished(fact)
    case 'task-errored':
      return taskErrored(fact.said, checkName(check))
    case 'result-expired':
      return resultExpired(fact)
    case 'no-expiry':
      return noExpiry(fact.raw)
    case 'skipped-item':
      return skippedItem(fact.item)
    case 'target-mismatch':
      return targetMismatch(fact)
    case 'cluster-mismatch':
      return otherCluster(fact)
    case 'no-result':
      return noResult(fact, check)
    case 'unexplained-failure':
      return unexplained(fact, checkName(check))
    case 'unknown-value':
      return unknownValue(fact)
    case 'unreadable-response':
      return 'failure' in fact
        ? { title: { en: 'Unreadable answer', zh: '响应无法读取' }, message: fact.failure.said, fix: fact.failure.next }
        : unreadable(fact.what, fact.fault)
    case 'api-error':
      return { title: { en: 'Request failed', zh: '请求失败' }, message: fact.failure.said, fix: fact.failure.next }
    case 'no-access':
      return 'failure' in fact
        ? { title: { en: 'No access', zh: '没有访问权限' }, message: fact.failure.said, fix: fact.failure.next }
        : noSecrets(fact)
    case 'wrong-settings':
      return wrongSetting(fact.fault)
    case 'policy-error':
      return policyFaultMessage(fact.fault)
    case 'upgrade-failed':
      return upgradeFailed(fact)
    case 'upgrade-paused':
      return upgradePaused(fact.progress)
    case 'postcheck-failed':
      return POSTCHECK_FAILED
  }
}

const taskErrored = (said: string, { en, zh }: Localized): DiagnosticMessage => ({
  title: { en: 'The check itself broke', zh: '检查任务出错' },
  message: {
    en: `The ${en} task ended in the phase Error${said ? `: ${said}` : ', without a message'}.`,
    zh: `${zh}任务以 Error 状态结束${said ? `：${said}` : '，没有提示信息'}。`,
  },
  fix: sentences(RUN_AGAIN, {
    en: 'If it breaks again, open a ticket with Huawei Cloud support and give the task id.',
    zh: '如果再次出错，请向华为云提交工单并附上任务 ID。',
  }),
})

const skippedItem = (item: string): DiagnosticMessage => ({
  title: { en: 'Item skipped', zh: '检查项被跳过' },
  message: {
    en: `${item} was not checked: somebody had it skipped (skippedCheckItemList), no reason given.`,
    zh: `${item} 没有检查：有人跳过了它（skippedCheckItemList），没有说明原因。`,
  },
  fix: {
    en: 'Run the check again without skipping this item; or have somebody answer for the skip with a waiver in the policy (name, reason, owner, expires).',
    zh: '请重新检查，不要跳过该检查项；或在策略中为其添加豁免（name、reason、owner、expires），由专人负责。',
  },
})

const otherCluster = ({
  actual,
  asserted,
}: Extract<DiagnosticDetail, { name: 'cluster-mismatch' }>): DiagnosticMessage => ({
  title: { en: 'Another cluster', zh: '集群不符' },
  message: {
    en: `The result is about the cluster ${actual}, not about ${asserted}.`,
    zh: `检查结果属于集群 ${actual}，而不是 ${asserted}。`,
  },
  fix: {
    en: 'Correct cluster-id, or give the task of this cluster (precheck-task-id, results).',
    zh: '请更正 cluster-id，或提供该集群的任务（precheck-task-id、results）。',
  },
})

function unexplained(
  { of, said }: Extract<DiagnosticDetail, { name: 'unexplained-failure' }>,
  { en, zh }: Localized,
): DiagnosticMessage {
  const what = of === 'task' ? { en: `${en} task`, zh: `${zh}任务` } : sectionName(of)
  return {
    title: { en: 'Failed without a reason', zh: '失败但没有原因' },
    message: {
      en: `The ${what.en} says Failed, but no item of it failed${said ? `. It says: ${said}` : '.'}`,
      zh: `${what.zh}的状态为 Failed，但没有任何检查项失败。${said ? `提示信息：${said}` : ''}`,
    },
    fix: sentences(RUN_AGAIN, {
      en: 'If it stays so, look at the check in the CCE console and open a ticket with the task id.',
      zh: '如果仍然如此，请在 CCE 控制台查看该检查，并附上任务 ID 提交工单。',
    }),
  }
}

function unknownValue({
  item,
  field,
  raw,
  known,
}: Extract<DiagnosticDetail, { name: 'unknown-value' }>): DiagnosticMessage {
  const name = fieldName(field)
  const says: Localized = {
    en: `${name.en} is ${raw}${known.length > 0 ? `, which is none of ${listed(known).en}` : ''}`,
    zh:
      raw === ABSENT
        ? `没有${name.zh}${known.length > 0 ? `，应为 ${listed(known).zh} 之一` : ''}`
        : `${name.zh}的值为 ${raw}${known.length > 0 ? `，不属于 ${listed(known).zh}` : ''}`,
  }
  return {
    title: { en: 'Unknown value', zh: '未知取值' },
    message: {
      en: `${item ? `${item}: the` : 'The'} ${says.en}.`,
      zh: `${item ? `${item}：` : ''}${says.zh}。`,
    },
    fix: {
      en: 'Look at this item in the CCE console. If the value is real, update the gate, or report it so that the gate learns it.',
      zh: '请在 CCE 控制台查看该检查项。如果确实有该取值，请更新门禁版本，或反馈给我们，以便门禁支持。',
    },
  }
}

const POSTCHECK_FAILED: DiagnosticMessage = {
  title: { en: 'Post-upgrade check failed', zh: '升级后确认失败' },
  message: {
    en: 'CCE’s post-upgrade check ended in the phase Failed; its answer names no reason.',
    zh: 'CCE 的升级后确认以 Failed 状态结束，响应中没有给出原因。',
  },
  fix: {
    en: 'Look at nodes, pods and services of the cluster as the post-upgrade guide tells, then run the post-upgrade check again.',
    zh: '请按照“升级后验证”指南检查集群的节点、Pod 和 Service，然后重新执行升级后确认。',
  },
}
