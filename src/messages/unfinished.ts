import type { DiagnosticDetail, Unreached } from '../model/diagnostic.js'
import { type Localized, sentences } from '../model/language.js'
import { type DiagnosticMessage, RUN_AGAIN, sectionName } from './diagnostic-message.js'
import { incompletePlan } from './plan-file.js'
import { durationText } from './terms.js'

const NOT_FINISHED: Localized = { en: 'Not finished', zh: '尚未完成' }

/** A task, a section or an item that is not finished. */
export function notFinished(detail: Extract<DiagnosticDetail, { name: 'not-finished' }>): DiagnosticMessage {
  if (detail.of === 'run') return canceledRun(detail.leavesOut)
  if (detail.of === 'cluster') return unreachedCluster(detail.why)
  if (detail.of === 'plan') return incompletePlan(detail.file, detail.isErrored)
  const { phase, waitedMs } = detail
  if (detail.of === 'canceled')
    return {
      title: NOT_FINISHED,
      message: {
        en: `The task was still ${phase} when the run was canceled.`,
        zh: `运行被取消时，任务状态仍为 ${phase}。`,
      },
      fix: {
        en: 'Re-run this job: it continues with the same task.',
        zh: '请重新运行该作业：它会继续等待同一个任务。',
      },
    }
  if (detail.of !== 'task') {
    const name: Localized =
      detail.of === 'section'
        ? { en: `The ${detail.what}`, zh: sectionName(detail.what).zh }
        : { en: detail.what, zh: `${detail.what} ` }
    return {
      title: NOT_FINISHED,
      message: {
        en: `${name.en} is still ${phase}, although the task is finished.`,
        zh: `${name.zh}的状态仍为 ${phase}，而任务显示已完成。`,
      },
      fix: RUN_AGAIN,
    }
  }
  const still: Localized = { en: `The task is still ${phase}.`, zh: `任务状态仍为 ${phase}。` }
  return waitedMs === null
    ? {
        title: NOT_FINISHED,
        message: still,
        fix: {
          en: 'Save the response again when the check is finished, then re-run this job.',
          zh: '请在检查完成后重新保存响应，然后重新运行该作业。',
        },
      }
    : {
        title: NOT_FINISHED,
        message: sentences(still, waited(waitedMs)),
        fix: {
          en: 'Re-run this job when the check is finished, or raise wait-timeout.',
          zh: '请在检查完成后重新运行该作业，或调大 wait-timeout。',
        },
      }
}

const LET_IT_FINISH: Localized = { en: 'Re-run this job, and let it finish.', zh: '请重新运行该作业，并等待其完成。' }

const canceledRun = (leavesOut: boolean): DiagnosticMessage => ({
  title: NOT_FINISHED,
  message: leavesOut
    ? {
        en: 'The run was canceled before its report was complete. The report leaves out what the run had found, because that is a lot and a canceled run has about a second. The responses are in the evidence folder.',
        zh: '运行在报告完成前被取消。取消后只剩约一秒，来不及处理大量的检查结果，因此报告中没有包含这些结果；响应保存在 evidence 目录中。',
      }
    : {
        en: 'The run was canceled before its report was complete.',
        zh: '运行在报告完成前被取消。',
      },
  fix: LET_IT_FINISH,
})

const UNREACHED: Readonly<Record<Unreached, Localized>> = {
  canceled: { en: 'The run was canceled before it queried this cluster.', zh: '运行在查询该集群之前被取消。' },
  'time-over': {
    en: 'The time of this run was over before it queried this cluster.',
    zh: '在查询该集群之前，本次运行的时间已用完。',
  },
  'too-late': {
    en: 'No check was started in this cluster, because wait-timeout was over before its turn came.',
    zh: '轮到该集群之前 wait-timeout 已到，因此没有启动检查。',
  },
}

const unreachedCluster = (why: Unreached): DiagnosticMessage => ({
  title: NOT_FINISHED,
  message: UNREACHED[why],
  fix:
    why === 'canceled'
      ? LET_IT_FINISH
      : {
          en: 'Raise max-parallel or wait-timeout, or spread the clusters over several jobs; then re-run this job.',
          zh: '请调大 max-parallel 或 wait-timeout，或将集群分散到多个作业，然后重新运行该作业。',
        },
})

const waited = (ms: number): Localized =>
  ms < 1000
    ? { en: 'The gate did not wait.', zh: '门禁没有等待。' }
    : { en: `The gate waited ${durationText(ms).en}.`, zh: `门禁已等待 ${durationText(ms).zh}。` }
