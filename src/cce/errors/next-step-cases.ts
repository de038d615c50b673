import type { Localized } from '../../model/language.js'
import type { CceError } from './api-error.js'

/** What to do next where it depends on more than the kind of failure. */

export const NETWORK: Localized = {
  en: 'Check that the runner can reach it (firewall, HTTPS_PROXY, NO_PROXY)',
  zh: '请检查 runner 能否访问该地址（防火墙、HTTPS_PROXY、NO_PROXY）',
}

/** Calls of which the CCE API reference says "available only upon request". */
const UPON_REQUEST: readonly string[] = ['ListUpgradeClusterTasks', 'ShowUpgradeClusterTask', 'UpgradeCluster']

/** Some of CCE's 429 are no matter of how often it is asked (API error codes). */
export function throttledStep(error: CceError): Localized {
  if (error.code === 'CCE.01429002')
    return {
      en: 'Another operation has locked the cluster. Wait until it is finished, then run the job again.',
      zh: '集群被其他操作锁定。请等待其结束，然后重新运行该作业。',
    }
  if (error.code === 'CCE.01429003')
    return {
      en: 'Too many tasks are running in this project. Wait until one of them is finished, then run the job again.',
      zh: '该项目中正在运行的任务过多。请等待其中一个结束，然后重新运行该作业。',
    }
  return {
    en: 'Too many requests for this account. Run the job again in a few minutes, or gate fewer clusters at once.',
    zh: '该账号的请求过多。请几分钟后重新运行该作业，或减少同时检查的集群数量。',
  }
}

/** CCE.01403002 is a restricted account (API error codes): no permission would cure it. */
export function noPermissionStep(error: CceError): Localized {
  if (error.code === 'CCE.01403002')
    return {
      en: 'The account is restricted: check for unpaid bills or a freeze in the console.',
      zh: '账号受限：请在控制台检查是否欠费或被冻结。',
    }
  const [read, write] = ['`cce:cluster:get`', '`cce:cluster:upgrade`']
  const isRead = error.method === 'GET'
  const grant: Localized = {
    en: `Grant ${isRead ? read : `${read} and ${write}`} (IAM) in this project to whom the credentials belong; check \`project-id\` and \`region\`.`,
    zh: `请在该项目中为凭证所属的用户授予 IAM 权限 ${isRead ? read : `${read} 和 ${write}`}，并检查 \`project-id\` 和 \`region\`。`,
  }
  if (!UPON_REQUEST.includes(error.operation)) return grant
  return {
    en: `CCE has the API of the upgrade itself available only upon request: ask Huawei Cloud for it by a ticket. If you have it: ${grant.en}`,
    zh: `集群升级任务的 API 需要申请后才能使用：请提交工单申请开通。如果已开通：${grant.zh}`,
  }
}

/** A write that got lost may have been carried out, and was therefore not repeated. */
export function lostStep(error: CceError): Localized {
  if (error.method === 'GET')
    return { en: `${NETWORK.en}, then run the job again.`, zh: `${NETWORK.zh}，然后重新运行该作业。` }
  return {
    en: 'The request may have been carried out, so it was not repeated: look in the CCE console before the next run.',
    zh: '该请求可能已被执行，因此没有重发：下次运行前请先在 CCE 控制台确认。',
  }
}
