import { isPassingPhase } from '../model/cluster.js'
import type { DiagnosticDetail } from '../model/diagnostic.js'
import { type Localized, sentences } from '../model/language.js'
import { isoTime } from '../model/timestamp.js'
import { reasonOf } from './coverage.js'
import type { DiagnosticMessage } from './diagnostic-message.js'
import { clockDifference } from './results.js'
import { clockTime, durationText } from './terms.js'

type Detail<Name extends DiagnosticDetail['name']> = Extract<DiagnosticDetail, { name: Name }>

/** A cluster that is not Available, or whose state could not be read. */
export function clusterState(detail: Detail<'cluster-state'>): DiagnosticMessage {
  if (detail.which === 'phase') {
    const { phase, waitedMs } = detail
    const waited: Localized =
      waitedMs < 1000
        ? { en: '', zh: '' }
        : { en: ` The gate waited ${durationText(waitedMs).en}.`, zh: `门禁已等待 ${durationText(waitedMs).zh}。` }
    return {
      title: { en: 'Cluster not Available', zh: '集群状态不是 Available' },
      message: {
        en: `The cluster is in phase ${phase}, not Available, so its checks do not show whether it can be upgraded now.${waited.en}`,
        zh: `集群状态为 ${phase}，而不是 Available，因此其检查结果不能说明现在能否升级。${waited.zh}`,
      },
      fix: availableAgain(phase),
    }
  }
  const why = reasonOf(detail.why)
  const what: Localized =
    detail.what === 'phase'
      ? { en: 'phase of the cluster', zh: '集群状态' }
      : { en: 'version that the cluster runs', zh: '集群当前版本' }
  return {
    title: { en: 'Cluster state unknown', zh: '集群状态未知' },
    message: {
      en: `The ${what.en} could not be read (${why.en}), so the check result may no longer describe the cluster.`,
      zh: `无法读取${what.zh}（${why.zh}），因此检查结果可能已不反映集群现状。`,
    },
    fix: {
      en: 'Re-run this job. If this happens again, look at the cluster in the CCE console, and open a ticket with Huawei Cloud support.',
      zh: '请重新运行该作业。如果仍然如此，请在 CCE 控制台查看该集群，并向华为云提交工单。',
    },
  }
}

const CHECK_AGAIN: Localized = {
  en: 'Then run the check again and re-run this job.',
  zh: '然后重新检查，并重新运行该作业。',
}

/** What makes a cluster Available, or why nothing does. */
function availableAgain(phase: string): Localized {
  if (phase === 'Deleting')
    return {
      en: 'Take the cluster out of this run, or correct cluster-id: it is being deleted.',
      zh: '请不要再将该集群纳入本次运行，或更正 cluster-id：该集群正在被删除。',
    }
  return sentences(stepToAvailable(phase), CHECK_AGAIN)
}

function stepToAvailable(phase: string): Localized {
  if (isPassingPhase(phase))
    return { en: 'Wait until the cluster is Available.', zh: '请等待集群状态恢复为 Available。' }
  if (phase === 'Hibernation') return { en: 'Wake the cluster in the CCE console.', zh: '请在 CCE 控制台唤醒集群。' }
  if (phase === 'Hibernating')
    return {
      en: 'Wake the cluster in the CCE console, once it is hibernated.',
      zh: '请在集群休眠完成后，在 CCE 控制台唤醒集群。',
    }
  return {
    en: 'Look at the cluster in the CCE console, and repair it until it is Available.',
    zh: '请在 CCE 控制台查看并修复集群，直到状态恢复为 Available。',
  }
}

const START_ONE: Localized = {
  en: 'Start the upgrade to the asserted target, then re-run this job; or correct target-version.',
  zh: '请启动升级到所要求的目标版本，然后重新运行该作业；或更正 target-version。',
}

/** An upgrade that is not the one to report on or confirm. */
export function staleUpgrade(detail: Detail<'stale-upgrade'>): DiagnosticMessage {
  switch (detail.why) {
    case 'too-old': {
      const age = durationText(detail.now - detail.endedAt)
      const most = durationText(detail.maxAgeMs)
      const at = clockTime(isoTime(detail.endedAt))
      const clocks = clockDifference(detail.cceAheadMs)
      return {
        title: { en: 'Upgrade too long ago', zh: '升级时间过早' },
        message: {
          en: `The newest upgrade ended at ${at}, ${age.en} ago, but upgrade-max-age allows ${most.en}.${clocks.en}`,
          zh: `最近一次升级已于 ${at} 结束（${age.zh}前），超过了 upgrade-max-age 允许的 ${most.zh}。${clocks.zh}`,
        },
        fix: {
          en: 'Start the upgrade that this run is about, then re-run this job. If it is this upgrade, raise upgrade-max-age.',
          zh: '请先启动本次要跟踪的升级，然后重新运行该作业；如果就是这次升级，请调大 upgrade-max-age。',
        },
      }
    }
    case 'undated':
      return {
        title: { en: 'Upgrade without an end time', zh: '升级没有结束时间' },
        message: {
          en: 'CCE does not say when the newest upgrade ended, so it may be an earlier one.',
          zh: 'CCE 没有给出最近一次升级的结束时间，因此它可能是更早的一次升级。',
        },
        fix: {
          en: 'Look at the upgrade in the CCE console and confirm it there.',
          zh: '请在 CCE 控制台查看该升级，并在控制台确认。',
        },
      }
    case 'other-target':
      return {
        title: { en: 'Upgrade to another version', zh: '升级到了其他版本' },
        message: {
          en: `The newest upgrade led to ${detail.actual}, not to ${detail.asserted}.`,
          zh: `最近一次升级到了 ${detail.actual}，而不是 ${detail.asserted}。`,
        },
        fix: START_ONE,
      }
    case 'stopped-short':
      return {
        title: { en: 'Upgrade stopped short', zh: '尚未升级到最新版本' },
        message: {
          en: `The cluster runs ${detail.actual}, but CCE offers ${detail.newest}, which is newer and part of the target ${detail.asserted}.`,
          zh: `集群当前版本为 ${detail.actual}，但 CCE 还提供更新的 ${detail.newest}，同属目标版本 ${detail.asserted}。`,
        },
        fix: {
          en: `Upgrade to ${detail.newest}; or set target-version to ${detail.actual}, if that version is what you want.`,
          zh: `请升级到 ${detail.newest}；如果 ${detail.actual} 就是所需的版本，请将 target-version 设为它。`,
        },
      }
    case 'not-succeeded':
      return {
        title: { en: 'Upgrade has not succeeded', zh: '升级尚未成功' },
        message: {
          en: `${detail.phase === null ? 'An upgrade of the cluster is still under way' : `The cluster reports its last upgrade as ${detail.phase}`}, so there is nothing to confirm.`,
          zh: `${detail.phase === null ? '集群正在升级' : `集群最近一次升级的状态为 ${detail.phase}`}，因此没有可确认的升级。`,
        },
        fix: {
          en: 'Finish the upgrade first. To follow it until it has succeeded, add upgrade to checks.',
          zh: '请先完成升级；如需跟踪到升级成功，请在 checks 中加入 upgrade。',
        },
      }
  }
}
