import type { DiagnosticDetail } from '../model/finding.js'
import { localizer } from '../model/language.js'
import type { DiagnosticMessage } from './diagnostic-message.js'

/** An upgrade that failed, with its steps as far as they are told. */
export function upgradeFailed({
  said,
  steps,
}: Extract<DiagnosticDetail, { name: 'upgrade-failed' }>): DiagnosticMessage {
  const [en, zh] = [localizer('en'), localizer('zh-cn')]
  return {
    title: { en: 'Upgrade failed', zh: '升级失败' },
    message: {
      en: [`The upgrade task ended in the phase Failed. ${en(said)}`.trim(), ...steps.map(en)].join('\n'),
      zh: [`升级任务以 Failed 状态结束。${zh(said)}`, ...steps.map(zh)].join('\n'),
    },
    fix: {
      en: 'Open the upgrade in the CCE console, fix the step that failed and press Retry; if it fails again, open a ticket with the task id.',
      zh: '请在 CCE 控制台打开该升级任务，修复失败的步骤后单击“重试”；如果再次失败，请附上任务 ID 提交工单。',
    },
  }
}

const percent = (progress: string): string => (progress.endsWith('%') ? progress : `${progress}%`)

/** An upgrade that goes on only when a person says so. */
export const upgradePaused = (progress: string | null): DiagnosticMessage => ({
  title: { en: 'Upgrade paused', zh: '升级已暂停' },
  message: {
    en: `The upgrade task is paused${progress === null ? '' : ` at ${progress} percent`}: nodes of two versions run side by side.`,
    zh: `升级任务已暂停${progress === null ? '' : `（进度 ${percent(progress)}）`}：两个版本的节点正在同时运行。`,
  },
  fix: {
    en: 'Find out in the CCE console who paused it and why; continue it there, then re-run this job.',
    zh: '请在 CCE 控制台查明是谁暂停的以及原因；在控制台继续升级，然后重新运行该作业。',
  },
})
