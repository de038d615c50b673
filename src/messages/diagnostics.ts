import { ABSENT, type DiagnosticDetail, type DiagnosticName } from '../model/diagnostic.js'
import { counted, type Localized, listed, sentences } from '../model/language.js'
import { apiFailureMessage } from './api-errors.js'
import { clusterState, staleUpgrade } from './cluster-state.js'
import { clustersFaultMeaning, clustersFaultMessage } from './clusters-file.js'
import { noSecrets } from './credentials.js'
import {
  type DiagnosticMessage,
  type FullDiagnosticMessage,
  fieldName,
  RUN_AGAIN,
  sectionName,
} from './diagnostic-message.js'
import { EARLIER_STAGE_MEANING, earlierStage } from './earlier-stage.js'
import { internalError } from './internal-error.js'
import { jobReport } from './job-reports.js'
import { unreadablePlan } from './plan-file.js'
import { policyFaultMeaning, policyFaultMessage } from './policy-faults.js'
import { READINESS_MEANINGS, readinessMessage } from './readiness.js'
import { unreadableMessage } from './responses.js'
import { noExpiry, noResult, resultExpired } from './results.js'
import { wrongSetting } from './settings.js'
import { UNREAD_TARGET_MEANING } from './target-source.js'
import { targetMismatch } from './targets.js'
import { checkName } from './terms.js'
import { notFinished } from './unfinished.js'

type Detail<Name extends DiagnosticName> = Extract<DiagnosticDetail, { name: Name }>

/** The text of a diagnostic. @param check null for a diagnostic of the run as a whole */
export const diagnosticMessage = (detail: DiagnosticDetail, check: string | null): FullDiagnosticMessage => ({
  ...messageOf(detail, check),
  meaning: meaningOf(detail),
})

function meaningOf(detail: DiagnosticDetail): Localized {
  if (detail.name === 'policy-error') return policyFaultMeaning(detail.fault)
  const own = detail.name === 'clusters-file-error' ? clustersFaultMeaning(detail.fault) : null
  if (own !== null) return own
  const isUnread = detail.name === 'target-mismatch' && detail.which === 'unread'
  return isUnread ? UNREAD_TARGET_MEANING : MEANINGS[detail.name]
}

function messageOf(detail: DiagnosticDetail, check: string | null): DiagnosticMessage {
  switch (detail.name) {
    case 'not-finished':
      return notFinished(detail)
    case 'task-errored':
      return taskErrored(detail.message, checkName(check))
    case 'result-expired':
      return resultExpired(detail)
    case 'no-expiry':
      return noExpiry(detail.raw)
    case 'skipped-item':
      return skippedItem(detail.item)
    case 'target-mismatch':
      return targetMismatch(detail)
    case 'cluster-mismatch':
      return otherCluster(detail)
    case 'cluster-state':
      return clusterState(detail)
    case 'stale-upgrade':
      return staleUpgrade(detail)
    case 'no-result':
      return noResult(detail, check)
    case 'unexplained-failure':
      return unexplained(detail, checkName(check))
    case 'unknown-value':
      return unknownValue(detail)
    case 'unreadable-response':
      if ('plan' in detail) return unreadablePlan(detail.plan, detail.problem)
      return 'failure' in detail
        ? { title: UNREADABLE, ...apiFailureMessage(detail.failure) }
        : { title: UNREADABLE, ...unreadableMessage(detail.what, detail.fault) }
    case 'api-error':
      return { title: { en: 'Request failed', zh: '请求失败' }, ...apiFailureMessage(detail.failure) }
    case 'no-access':
      return 'failure' in detail
        ? { title: NO_ACCESS, ...apiFailureMessage(detail.failure) }
        : { title: NO_ACCESS, ...noSecrets(detail) }
    case 'wrong-settings':
      return wrongSetting(detail.fault)
    case 'policy-error':
      return policyFaultMessage(detail.fault)
    case 'earlier-stage':
      return earlierStage(detail)
    case 'clusters-file-error':
      return clustersFaultMessage(detail.fault)
    case 'upgrade-failed':
      return upgradeFailed(detail)
    case 'upgrade-paused':
      return upgradePaused(detail.progress)
    case 'postcheck-failed':
      return POSTCHECK_FAILED
    case 'job-report':
      return jobReport(detail.problem)
    case 'internal-error':
      return internalError(detail)
    case 'backup-too-old':
    case 'end-of-service':
    case 'target-not-offered':
    case 'readiness-unknown':
    case 'autoscaling-on':
    case 'release-stores-removed-api':
    case 'nodes-left-behind':
      return readinessMessage(detail)
  }
}

const UNREADABLE: Localized = { en: 'Unreadable response', zh: '响应无法读取' }
const NO_ACCESS: Localized = { en: 'No access', zh: '没有访问权限' }

const taskErrored = (message: string, { en, zh }: Localized): DiagnosticMessage => ({
  title: { en: 'The check failed to run', zh: '检查任务出错' },
  message: {
    en: `The ${en} task ended in phase Error${message ? `: ${message}` : ', without a message'}.`,
    zh: `${zh}任务以 Error 状态结束${message ? `：${message}` : '，没有提示信息'}。`,
  },
  fix: sentences(RUN_AGAIN, {
    en: 'If it fails again, open a ticket with Huawei Cloud support and include the task id.',
    zh: '如果再次出错，请向华为云提交工单并附上任务 ID。',
  }),
})

const skippedItem = (item: string): DiagnosticMessage => ({
  title: { en: 'Item skipped', zh: '检查项被跳过' },
  message: {
    en: `${item} was not checked: the task was set to skip it (skippedCheckItemList), and no reason is given.`,
    zh: `${item} 没有检查：有人跳过了它（skippedCheckItemList），没有说明原因。`,
  },
  fix: {
    en: 'Run the check again without skipping this item, or add a waiver for it to the policy (name, reason, owner, expires).',
    zh: '请重新检查，不要跳过该检查项；或在策略中为其添加豁免（name、reason、owner、expires），由专人负责。',
  },
})

const otherCluster = ({ actual, asserted }: Detail<'cluster-mismatch'>): DiagnosticMessage => ({
  title: { en: 'Another cluster', zh: '集群不符' },
  message: {
    en: `The check result is for cluster ${actual}, not for ${asserted}.`,
    zh: `检查结果属于集群 ${actual}，而不是 ${asserted}。`,
  },
  fix: {
    en: 'Correct cluster-id, or name a task of this cluster (precheck-task-id, results).',
    zh: '请更正 cluster-id，或提供该集群的任务（precheck-task-id、results）。',
  },
})

function unexplained({ of, message }: Detail<'unexplained-failure'>, { en, zh }: Localized): DiagnosticMessage {
  const what = of === 'task' ? { en: `${en} task`, zh: `${zh}任务` } : sectionName(of)
  return {
    title: { en: 'Failed without a reason', zh: '失败但没有原因' },
    message: {
      en: `The ${what.en} is in phase Failed, but none of its items failed.${message ? ` Its message: ${message}` : ''}`,
      zh: `${what.zh}的状态为 Failed，但没有任何检查项失败。${message ? `提示信息：${message}` : ''}`,
    },
    fix: sentences(RUN_AGAIN, {
      en: 'If this happens again, look at the check in the CCE console and open a ticket with the task id.',
      zh: '如果仍然如此，请在 CCE 控制台查看该检查，并附上任务 ID 提交工单。',
    }),
  }
}

function unknownValue({ item, field, raw, known }: Detail<'unknown-value'>): DiagnosticMessage {
  const name = fieldName(field)
  const [en, zh] = [listed(known).en, listed(known).zh]
  const problem: Localized =
    raw === ABSENT
      ? {
          en: `${name.en} is missing${known.length > 0 ? `; expected one of ${en}` : ''}`,
          zh: `没有${name.zh}${known.length > 0 ? `，应为 ${zh} 之一` : ''}`,
        }
      : {
          en: `${name.en} is ${raw}, which is not documented${known.length > 0 ? ` (documented: ${en})` : ''}`,
          zh: `${name.zh}的值为 ${raw}${known.length > 0 ? `，不属于 ${zh}` : ''}`,
        }
  return {
    title: { en: 'Unknown value', zh: '未知取值' },
    message:
      field === 'items'
        ? {
            en: `${item} is not documented, and what it contains cannot be read as check items: ${raw}`,
            zh: `文档中没有 ${item}，且其内容无法识别为检查项：${raw}`,
          }
        : {
            en: `${item ? `${item}: the` : 'The'} ${problem.en}.`,
            zh: `${item ? `${item}：` : ''}${problem.zh}。`,
          },
    fix: {
      en: 'Look at this item in the CCE console. If CCE really uses this value, update the gate, or report the value so that the gate can support it.',
      zh: '请在 CCE 控制台查看该检查项。如果确实有该取值，请更新门禁版本，或反馈给我们，以便门禁支持。',
    },
  }
}

/** A failed upgrade: what the cluster reports about it, and the steps as far as CCE lists them. */
function upgradeFailed({ lastUpgrade, steps, omittedSteps }: Detail<'upgrade-failed'>): DiagnosticMessage {
  const { phase = null, progress = null } = lastUpgrade ?? {}
  const at = progress === null ? '' : percent(progress)
  const last: Localized =
    phase === null
      ? { en: '', zh: '' }
      : {
          en: ` The cluster’s last upgrade is reported as ${phase}${at === '' ? '' : ` at ${at}`}.`,
          zh: `集群最近一次升级的状态为 ${phase}${at === '' ? '' : `，进度 ${at}`}。`,
        }
  const more: Localized[] =
    omittedSteps === 0 ? [] : [{ en: `and ${counted(omittedSteps, 'more step')}`, zh: `另有 ${omittedSteps} 个步骤` }]
  return {
    title: { en: 'Upgrade failed', zh: '升级失败' },
    message: {
      en: [`The upgrade task ended in phase Failed.${last.en}`, ...steps, ...more.map(({ en }) => en)].join('\n'),
      zh: [`升级任务以 Failed 状态结束。${last.zh}`, ...steps, ...more.map(({ zh }) => zh)].join('\n'),
    },
    fix: {
      en: 'Open the upgrade in the CCE console, fix the step that failed, and click Retry. If it fails again, open a ticket with the task id.',
      zh: '请在 CCE 控制台打开该升级任务，修复失败的步骤后单击“重试”；如果再次失败，请附上任务 ID 提交工单。',
    },
  }
}

const percent = (progress: string): string => (progress.endsWith('%') ? progress : `${progress}%`)

/** An upgrade that continues only when a person resumes it. */
const upgradePaused = (progress: string | null): DiagnosticMessage => ({
  title: { en: 'Upgrade paused', zh: '升级已暂停' },
  message: {
    en: `The upgrade task is paused${progress === null ? '' : ` at ${percent(progress)}`}.`,
    zh: `升级任务已暂停${progress === null ? '' : `（进度 ${percent(progress)}）`}。`,
  },
  fix: {
    en: 'Find out in the CCE console who paused the upgrade and why. Resume it there, then re-run this job.',
    zh: '请在 CCE 控制台查明是谁暂停的以及原因；在控制台继续升级，然后重新运行该作业。',
  },
})

const POSTCHECK_FAILED: DiagnosticMessage = {
  title: { en: 'Post-upgrade check failed', zh: '升级后确认失败' },
  message: {
    en: 'CCE’s post-upgrade check ended in phase Failed, without a reason.',
    zh: 'CCE 的升级后确认以 Failed 状态结束，响应中没有给出原因。',
  },
  fix: {
    en: 'Check the nodes, pods and services of the cluster as the post-upgrade guide describes, then run the post-upgrade check again.',
    zh: '请按照“升级后验证”指南检查集群的节点、Pod 和 Service，然后重新执行升级后确认。',
  },
}

/** What each diagnostic means for the verdict. */
const MEANINGS: Readonly<Record<Exclude<DiagnosticName, 'policy-error'>, Localized>> = {
  ...READINESS_MEANINGS,
  'not-finished': {
    en: 'An unfinished check has no verdict yet: the missing part may still block.',
    zh: '尚未完成的检查还没有结论：剩余部分仍可能阻止升级。',
  },
  'task-errored': {
    en: 'The check did not finish, so it may have missed problems.',
    zh: '检查没有执行完，无法知道它会发现什么问题。',
  },
  'result-expired': {
    en: 'CCE itself does not accept an expired result, because the cluster may have changed since.',
    zh: 'CCE 自身也不再接受该结果：集群此后可能已发生变化。',
  },
  'no-expiry': {
    en: 'Without an expiry time, the result may no longer describe the cluster.',
    zh: '无法判断该结果是否仍反映集群的现状。',
  },
  'skipped-item': {
    en: 'An item that was not checked may be the one that breaks the upgrade.',
    zh: '被跳过的检查项没有检查，导致升级失败的可能恰好就是它。',
  },
  'target-mismatch': {
    en: 'The result is not for the upgrade that this run is about.',
    zh: '该结果针对的不是所要求的那次升级。',
  },
  'cluster-mismatch': {
    en: 'The result is not for the cluster that this run is about.',
    zh: '该结果针对的不是所要求的那个集群。',
  },
  'cluster-state': {
    en: 'CCE upgrades only a cluster that is Available, and its state may change what the checks find.',
    zh: 'CCE 只升级状态为 Available 的集群，而集群的状态可能改变检查结果。',
  },
  'stale-upgrade': {
    en: 'The upgrade that CCE reports may not be the one that this run is about, so it was not confirmed.',
    zh: 'CCE 报告的升级可能不是本次要跟踪的那一次，因此没有确认。',
  },
  'no-result': { en: 'There is nothing to decide on.', zh: '没有可供判断的依据。' },
  'unexplained-failure': {
    en: 'CCE reports a failure, but not what failed.',
    zh: 'CCE 报告了失败，但没有说明失败的是什么。',
  },
  'unknown-value': {
    en: 'A value that is not documented may mean anything, so the gate does not count it as checked.',
    zh: '文档未列出的取值含义不明，因此视为未检查。',
  },
  'unreadable-response': {
    en: 'A response that cannot be read counts as not checked.',
    zh: '无法读取的内容视为未检查。',
  },
  'api-error': { en: 'Without this answer, the gate cannot decide.', zh: '没有这一响应，门禁无法作出判定。' },
  'no-access': { en: 'Without access to CCE, nothing was checked.', zh: '没有 CCE 的访问权限，无法检查。' },
  'wrong-settings': {
    en: 'No request was sent, because the settings are ambiguous or incomplete.',
    zh: '设置的意图不明确，因此没有发起任何查询。',
  },
  'earlier-stage': EARLIER_STAGE_MEANING,
  'clusters-file-error': {
    en: 'The gate cannot be sure which clusters the change is about.',
    zh: '门禁无法确定此次变更涉及哪些集群。',
  },
  'upgrade-failed': {
    en: 'Some nodes may run the new version and others the old one.',
    zh: '可能有部分节点已是新版本，其余节点仍是旧版本。',
  },
  'upgrade-paused': {
    en: 'Nodes of two versions run side by side until the upgrade is resumed.',
    zh: '在有人继续升级之前，两个版本的节点会同时运行。',
  },
  'postcheck-failed': {
    en: 'CCE does not consider the upgrade confirmed.',
    zh: 'CCE 认为本次升级尚未确认。',
  },
  'job-report': {
    en: 'The verdict is about all clusters, so the report of every job must be there, and be about this commit.',
    zh: '结论针对所有集群，因此每个作业的报告都必须存在，且针对该提交。',
  },
  'internal-error': {
    en: 'What the gate could not process counts as not checked. Everything else in this report stands.',
    zh: '门禁未能处理的内容视为未检查。本报告的其余内容仍然有效。',
  },
}

/** What each finding of the gate itself means, whatever led to it. */
export const GATE_FINDINGS: Readonly<Record<DiagnosticName, Localized>> = {
  ...MEANINGS,
  'policy-error': {
    en: 'The policy, or one entry of it, had no effect.',
    zh: '策略或其中的某个条目没有起作用。',
  },
}
