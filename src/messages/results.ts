import type { DiagnosticDetail } from '../model/diagnostic.js'
import { counted, grouped, type Localized, sentences } from '../model/language.js'
import { isoTime } from '../model/timestamp.js'
import { type DiagnosticMessage, RUN_AGAIN } from './diagnostic-message.js'
import { MISSING_MANIFESTS } from './manifest-coverage.js'
import { checkName, clockTime, durationText } from './terms.js'

/** A result that has expired, or that expires too soon. */
export function resultExpired(detail: Extract<DiagnosticDetail, { name: 'result-expired' }>): DiagnosticMessage {
  // whole seconds, like the report's own times, so that no two lines of a report differ by a minute
  const ms = Math.floor(detail.expiresAt / 1000) * 1000 - Math.floor(detail.now / 1000) * 1000
  const at = clockTime(isoTime(detail.expiresAt))
  const left = durationText(ms)
  const clocks = clockDifference(detail.cceAheadMs)
  const isRunnerAhead = detail.cceAheadMs !== null && detail.cceAheadMs < 0
  const fix = isRunnerAhead ? SET_CLOCK : RUN_AGAIN
  if (ms <= 0)
    return {
      title: { en: 'Result expired', zh: '结果已过期' },
      message: {
        en: `The check result expired at ${at}, ${left.en} ago.${clocks.en}`,
        zh: `检查结果已于 ${at} 过期（${left.zh}前）。${clocks.zh}`,
      },
      fix,
    }
  const least = durationText(detail.minValidityMs)
  return {
    title: { en: 'Result expires too soon', zh: '结果即将过期' },
    message: {
      en: `The check result expires at ${at}, in ${left.en}, but min-validity requires ${least.en}.${clocks.en}`,
      zh: `检查结果将于 ${at} 过期，仅剩 ${left.zh}，短于 min-validity 要求的 ${least.zh}。${clocks.zh}`,
    },
    fix: sentences(fix, { en: 'Or lower min-validity.', zh: '也可以调小 min-validity。' }),
  }
}

const SET_CLOCK: Localized = {
  en: 'Set the runner’s clock right and re-run this job, since the result may still be valid by CCE’s clock. If it is not, run the check again in the CCE console (or through its API), and re-run this job after that.',
  zh: '请校准 runner 的时钟并重新运行该作业：按 CCE 的时钟，该结果可能仍然有效。如果确已过期，请在 CCE 控制台（或通过 API）重新检查，之后再运行该作业。',
}

/** A difference between the clocks of the runner and of CCE. The later one counts. */
export function clockDifference(cceAheadMs: number | null): Localized {
  if (cceAheadMs === null) return { en: '', zh: '' }
  const by = durationText(cceAheadMs)
  return cceAheadMs > 0
    ? {
        en: ` The runner’s clock is ${by.en} behind CCE’s, so CCE’s time counts.`,
        zh: `runner 的时钟比 CCE 的时钟慢 ${by.zh}，因此以 CCE 的时间为准。`,
      }
    : {
        en: ` The runner’s clock is ${by.en} ahead of CCE’s, and the later time counts.`,
        zh: `runner 的时钟比 CCE 的时钟快 ${by.zh}，以较晚的时间为准。`,
      }
}

/** A result without a readable expiry time. @param raw what stands in its place, or null for nothing */
export const noExpiry = (raw: string | null): DiagnosticMessage => ({
  title: { en: 'No expiry', zh: '没有有效期' },
  message:
    raw === null
      ? { en: 'The check result has no expiry time.', zh: '检查结果没有给出有效期。' }
      : {
          en: `The expiry of the check result cannot be read as a time: ${raw}`,
          zh: `无法将检查结果的有效期识别为时间：${raw}`,
        },
  fix: sentences(RUN_AGAIN, {
    en: 'A result without an expiry time does not prove anything about the current state of the cluster.',
    zh: '没有有效期的结果不能说明集群当前的状况。',
  }),
})

const notReplayed = (found: readonly string[]): DiagnosticMessage => ({
  title: { en: 'Cannot be replayed', zh: '无法重放' },
  message: {
    en: `The run that saved these responses found what no response shows: ${found.join(', ')}.`,
    zh: `保存这些响应的运行还有响应中看不到的发现：${found.join('、')}。`,
  },
  fix: {
    en: 'Read the report of that run, or run the gate against CCE again.',
    zh: '请查看那次运行的报告，或让门禁重新查询 CCE。',
  },
})

/** Items that must be fixed, as a clause. */
export const FIX_FIRST_CAUSES = (count: number): Localized => ({
  en: `${counted(count, 'cause')} must be fixed first`,
  zh: `有 ${grouped(count)} 个问题须先解决`,
})

/** Whether the console makes this check together with the pre-upgrade check is not documented. */
const RUN_ADDON_CHECK: Localized = {
  en: 'Let the gate run the add-on check (start: if-needed), or run it in the CCE console or through its API; then re-run this job.',
  zh: '请让门禁发起插件检查（start: if-needed），或在 CCE 控制台、通过 API 执行它，然后重新运行该作业。',
}

const runCheck = ({ en, zh }: Localized): Localized => ({
  en: `Run the ${en} in the CCE console (or through its API), then re-run this job.`,
  zh: `请在 CCE 控制台（或通过 API）执行${zh}，然后重新运行该作业。`,
})

/** A check without a result. */
export function noResult(
  detail: Extract<DiagnosticDetail, { name: 'no-result' }>,
  check: string | null,
): DiagnosticMessage {
  if (detail.why === 'not-replayed') return notReplayed(detail.found)
  const { why } = detail
  const { en, zh } = checkName(check)
  const title: Localized = { en: 'No result', zh: '没有检查结果' }
  switch (why) {
    case 'no-task':
      return {
        title,
        message: { en: `The cluster has no ${en} task.`, zh: `该集群没有${zh}任务。` },
        fix: check === 'addons' ? RUN_ADDON_CHECK : runCheck({ en, zh }),
      }
    case 'no-items':
      return {
        title,
        message: {
          en: 'The task is finished but contains no items, so nothing was checked.',
          zh: '任务已完成，但其中没有任何检查项：什么都没有检查。',
        },
        fix: RUN_AGAIN,
      }
    case 'no-file':
      return {
        title,
        message: {
          en: `None of the files in results contains a result of the ${en}.`,
          zh: `results 指定的文件中没有${zh}的结果。`,
        },
        fix: {
          en: `Add the saved response of the ${en} to results, or remove the check from checks.`,
          zh: `请将已保存的${zh}响应加入 results，或从 checks 中去掉该检查。`,
        },
      }
    case 'filtered-out':
      return {
        title,
        message: {
          en: `There are ${en} tasks, but none has the requested id or type.`,
          zh: `存在${zh}任务，但没有一个符合指定的 ID 或类型。`,
        },
        fix: {
          en: 'Correct precheck-task-id, addon-task-id, addon-instance-id, addon-check-type or upgrade-task-id.',
          zh: '请更正 precheck-task-id、addon-task-id、addon-instance-id、addon-check-type 或 upgrade-task-id。',
        },
      }
    case 'no-plan':
      return {
        title,
        message: {
          en: 'The run checked Terraform plans, which its evidence does not hold, because they can contain secrets.',
          zh: '该次运行检查了 Terraform 计划，而计划可能包含机密，因此没有保存在证据中。',
        },
        fix: {
          en: 'Give the same plan again (input plan).',
          zh: '请再次提供同一计划（输入项 plan）。',
        },
      }
    case 'no-target-version':
    case 'older-target':
    case 'slow-manifest-paths':
    case 'scan-time-over':
    case 'no-manifest-files':
    case 'no-checkout':
    case 'other-commit':
    case 'no-manifests':
    case 'too-many-uses': {
      const { message, fix } = MISSING_MANIFESTS[why]
      return { title, message, fix }
    }
    case 'no-addons':
      return {
        title,
        message: {
          en: 'There is no installed add-on for which a check could be started.',
          zh: '没有可以启动检查的已安装插件。',
        },
        fix: {
          en: 'Remove addons from checks, or set addon-instance-id to an add-on that can be upgraded.',
          zh: '请从 checks 中去掉 addons，或用 addon-instance-id 指定一个可以升级的插件。',
        },
      }
    case 'no-upgrade':
      return {
        title,
        message: {
          en: `The cluster reports no upgrade, so the ${en} has nothing to confirm and was not sent.`,
          zh: `集群没有升级记录，没有可确认的升级，因此没有发送${zh}。`,
        },
        fix: {
          en: 'Upgrade the cluster first. To follow the upgrade until it has succeeded, add upgrade to checks.',
          zh: '请先升级集群；如需跟踪到升级成功，请在 checks 中加入 upgrade。',
        },
      }
    case 'vanished':
      return {
        title: { en: 'The task is gone', zh: '任务已不存在' },
        message: {
          en: `The ${en} task disappeared while the gate waited for it.`,
          zh: `所等待的${zh}任务已不存在。`,
        },
        fix: RUN_AGAIN,
      }
    case 'replaced':
      return {
        title: { en: 'Replaced by a newer task', zh: '已被新任务取代' },
        message: {
          en: `A newer ${en} task was started while the gate waited for this one.`,
          zh: `等待${zh}任务期间，有人启动了新的任务。`,
        },
        fix: {
          en: 'Re-run this job: it will read the newer task.',
          zh: '请重新运行该作业：届时会读取新的任务。',
        },
      }
    case 'not-sent':
      return {
        title: { en: 'Post-upgrade check not sent', zh: '未发送升级后确认' },
        message: {
          en: `The ${en} confirms the upgrade to CCE. It was not sent, because another selected check did not pass or the policy cannot be used.`,
          zh: `${zh}会向 CCE 确认本次升级，因此没有发送：其他选定的检查没有通过，或策略无法使用。`,
        },
        fix: {
          en: 'Solve what keeps it from being sent, then re-run this job.',
          zh: '请先解决上述原因，然后重新运行该作业。',
        },
      }
  }
}
