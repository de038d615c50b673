import type { DiagnosticDetail, RunPhase } from '../model/diagnostic.js'
import type { Localized } from '../model/language.js'
import type { DiagnosticMessage } from './diagnostic-message.js'

/** What the gate was doing, as the end of "An error occurred in the gate itself …". */
const PHASES: Readonly<Record<RunPhase, Localized>> = {
  settings: { en: 'while it read the settings', zh: '读取设置时' },
  collect: { en: 'while it collected policy and results', zh: '收集策略和结果时' },
  check: { en: 'while it processed this check', zh: '处理该项检查时' },
  facts: { en: 'while it read the facts of the cluster', zh: '读取集群信息时' },
  decide: { en: 'while it decided', zh: '判断时' },
  compare: { en: 'while it compared the report with the earlier one', zh: '与之前的报告比较时' },
  render: { en: 'while it rendered the report', zh: '生成报告时' },
  publish: { en: 'while it published the report', zh: '发布报告时' },
  background: { en: 'outside of any check', zh: '在各项检查之外' },
}

/** A fault of the gate itself. */
export function internalError({
  during,
  what,
  message,
}: Extract<DiagnosticDetail, { name: 'internal-error' }>): DiagnosticMessage {
  const phase = PHASES[during]
  return {
    title: { en: 'Error in the gate itself', zh: '门禁自身出错' },
    message: {
      en: `An error occurred in the gate itself ${phase.en}${what === null ? '' : ` (${what})`}${message === '' ? '' : `: ${message}`}.`,
      zh: `${phase.zh}${what === null ? '' : `（${what}）`}，门禁自身出错${message === '' ? '' : `：${message}`}。`,
    },
    fix: {
      en: 'Re-run this job. If it fails again, report it to the maintainers of the gate with this message and the evidence folder.',
      zh: '请重新运行该作业。如果再次出错，请将此信息和 evidence 目录反馈给门禁的维护者。',
    },
  }
}
