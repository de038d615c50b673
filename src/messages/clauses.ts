import { isClusterPhase } from '../model/cluster.js'
import type { DiagnosticDetail, DiagnosticName } from '../model/diagnostic.js'
import type { Localized } from '../model/language.js'
import type { ReportFinding } from '../model/report.js'
import { isoTime } from '../model/timestamp.js'
import { failureClause } from './api-errors.js'
import { clustersFaultClause } from './clusters-file.js'
import { READINESS_CLAUSES } from './readiness.js'
import { targetClause } from './targets.js'
import { clockTime } from './terms.js'
import { capitalized } from './verdict.js'

/** A diagnostic as a clause of the verdict's sentence. It holds no text of CCE or of the repository. */
export function diagnosticClause(detail: DiagnosticDetail, check: string | null): Localized {
  if (detail.name === 'not-finished' && check === 'upgrade')
    return { en: 'the upgrade is not finished', zh: '升级尚未完成' }
  if (detail.name === 'not-finished' && detail.of === 'cluster')
    return { en: 'a cluster was not reached in time', zh: '有集群未能及时查询' }
  if (detail.name === 'no-result' && detail.why === 'not-sent') return NOT_SENT
  if (detail.name === 'no-result' && (detail.why === 'no-upgrade' || (detail.why === 'no-task' && check === 'upgrade')))
    return { en: 'the cluster has no upgrade', zh: '集群没有升级记录' }
  if (detail.name === 'no-result' && detail.why === 'no-target-version') return NO_TARGET
  if (detail.name === 'no-result' && detail.why === 'not-replayed')
    return { en: 'the run found what no saved response shows', zh: '那次运行的部分发现无法从已保存的响应中看到' }
  if (detail.name === 'result-expired') return expiryClause(detail)
  if (check === 'plan' && detail.name === 'not-finished')
    return { en: 'the Terraform plan is not complete', zh: 'Terraform 计划不完整' }
  if (check === 'plan' && detail.name === 'unreadable-response')
    return { en: 'the Terraform plan could not be read', zh: 'Terraform 计划无法读取' }
  if (detail.name === 'cluster-state' && detail.which === 'phase') {
    const phase = isClusterPhase(detail.phase) ? detail.phase : null
    return phase === null
      ? { en: 'the cluster is not Available', zh: '集群状态不是 Available' }
      : { en: `the cluster is in phase ${phase}, not Available`, zh: `集群状态为 ${phase}，不是 Available` }
  }
  if (detail.name === 'no-access' && 'author' in detail) return withReason(CLAUSES['no-access'], NO_SECRETS)
  if ('failure' in detail) return withReason(CLAUSES[detail.name], failureClause(detail.failure))
  const own = detail.name === 'clusters-file-error' ? clustersFaultClause(detail.fault) : null
  if (own !== null) return own
  return (detail.name === 'target-mismatch' ? targetClause(detail) : null) ?? CLAUSES[detail.name]
}

/** The post-upgrade check is not sent because something else does not pass. */
export const NOT_SENT: Localized = { en: 'the post-upgrade check was not sent', zh: '没有发送升级后确认' }

/** The manifests are not scanned, because nothing states the target version. */
export const NO_TARGET: Localized = { en: 'the target version is not known', zh: '目标版本未知' }

/** Why the post-upgrade check was not sent. @param causes clauses */
export const NOT_SENT_WHY = ({ en, zh }: Localized): Localized => ({
  en: `The post-upgrade check confirms the upgrade to CCE. It was not sent, because ${en}.`,
  zh: `升级后确认会向 CCE 确认本次升级，因此没有发送：${zh}。`,
})

/** The time is absolute, because a comment is read long after it was written. */
function expiryClause({
  expiresAt,
  now,
  cceAheadMs,
}: Extract<DiagnosticDetail, { name: 'result-expired' }>): Localized {
  const time = clockTime(isoTime(expiresAt))
  const clause =
    expiresAt <= now
      ? { en: `the check result expired at ${time}`, zh: `检查结果已于 ${time} 过期` }
      : { en: `the check result expires too soon, at ${time}`, zh: `检查结果即将于 ${time} 过期` }
  if (cceAheadMs === null) return clause
  const by = cceAheadMs > 0 ? BY_CCE : BY_RUNNER
  return { en: `${clause.en} (${by.en})`, zh: `${clause.zh}，${by.zh}` }
}

const NO_SECRETS: Localized = {
  en: 'GitHub passes no secrets to forks and bots',
  zh: 'GitHub 不向 fork 和机器人提供 secret',
}

const BY_CCE: Localized = { en: 'by CCE’s clock; the runner’s is behind', zh: '以 CCE 的时钟为准（runner 的时钟偏慢）' }
const BY_RUNNER: Localized = {
  en: 'by the runner’s clock, which is ahead of CCE’s',
  zh: '以 runner 的时钟为准（它快于 CCE 的时钟）',
}

/** A clause with what is behind it. */
const withReason = (clause: Localized, why: Localized): Localized => ({
  en: `${clause.en} (${why.en})`,
  zh: `${clause.zh}，原因：${why.zh}`,
})

const CLAUSES: Readonly<Record<DiagnosticName, Localized>> = {
  ...READINESS_CLAUSES,
  'not-finished': { en: 'the check is not finished', zh: '检查尚未完成' },
  'task-errored': { en: 'the check failed to run', zh: '检查任务自身出错' },
  'result-expired': { en: 'the check result has expired or is about to expire', zh: '检查结果已过期或即将过期' },
  'no-expiry': { en: 'the check result has no expiry time', zh: '检查结果没有给出有效期' },
  'skipped-item': { en: 'a check item was skipped', zh: '有检查项被人为跳过' },
  'target-mismatch': { en: 'the check is for another version', zh: '检查针对的是其他版本' },
  'cluster-mismatch': { en: 'the check result is for another cluster', zh: '检查结果属于其他集群' },
  'cluster-state': { en: 'the cluster is not known to be Available', zh: '不能确定集群状态为 Available' },
  'stale-upgrade': { en: 'the newest upgrade is not the one to confirm', zh: '最近一次升级不是要确认的那一次' },
  'no-result': { en: 'there is no check result', zh: '没有检查结果' },
  'unexplained-failure': { en: 'a check failed without naming a failed item', zh: '有检查失败但没有给出原因' },
  'unknown-value': { en: 'CCE returned a value that is not documented', zh: '响应中有门禁不认识的取值' },
  'unreadable-response': { en: 'a response could not be read', zh: '有响应无法读取' },
  'api-error': { en: 'a CCE API call failed', zh: '未能从 CCE 查询到结果' },
  'no-access': { en: 'the gate has no access to CCE', zh: '没有 CCE 的访问权限' },
  'wrong-settings': { en: 'the settings are wrong', zh: '设置有误' },
  'policy-error': { en: 'the policy cannot be used', zh: '策略无法使用' },
  'earlier-stage': { en: 'an earlier stage comes first', zh: '须先完成前面的阶段' },
  'clusters-file-error': { en: 'the clusters file cannot be used', zh: '集群文件无法使用' },
  'upgrade-failed': { en: 'the upgrade failed', zh: '升级失败' },
  'upgrade-paused': { en: 'the upgrade is paused', zh: '升级已暂停' },
  'postcheck-failed': { en: 'the post-upgrade check failed', zh: '升级后确认失败' },
  'job-report': { en: 'the reports of the jobs are not complete', zh: '各作业的报告不完整' },
  'internal-error': { en: 'the gate itself failed', zh: '门禁自身出错' },
}

/** What all diagnostics of one name have in common, as a clause; null for other names. */
export const clauseOfName = (name: string): Localized | null =>
  Object.entries(CLAUSES).find(([key]) => key === name)?.[1] ?? null

/** Text that can be nothing else: the reason of a report ends up in `${{ }}`. */
const PLAIN = /^[\p{L}\p{N} .,;:()’，。；：、（）-]{1,200}$/u

/** The clause of a finding that was read from a file, if it is plain text; else the clause of all findings of its name. */
export function safeClause({ name, clause }: Pick<ReportFinding, 'name' | 'clause'>): Localized {
  if (clause !== undefined && PLAIN.test(clause.en) && PLAIN.test(clause.zh)) return clause
  return clauseOfName(name) ?? CLAUSES['internal-error']
}

/** The title of all diagnostics of one name; null for other names. */
export function diagnosticRuleTitle(name: string): Localized | null {
  const clause = clauseOfName(name)
  return clause && { en: capitalized(clause.en), zh: clause.zh }
}
