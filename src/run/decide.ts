import type { LoadedPolicy } from '../model/policy.js'
import type { Report, RequestedSettings } from '../model/report.js'
import { type EvaluationInput, evaluate, isGreen } from '../policy/evaluate/index.js'
import { buildReport } from '../report/build/report.js'
import type { ReadSettings } from '../settings/read-settings.js'

/** What a run or a replay decides about. */
interface DecisionInput extends Omit<EvaluationInput, 'requestedFailOn'> {
  readonly settings: Pick<ReadSettings, 'general' | 'subject'>
  readonly policy: LoadedPolicy
  readonly version: string
  /** the number of changed files, if none of them matches `paths`; else null */
  readonly changedFiles: number | null
  /** wrong settings: red under every `fail-on` */
  readonly isRefused: boolean
  /** a fork or bot pull request that may go on without access */
  readonly isExcused: boolean
}

/** Decides by the policy, and by the one that a pull request proposes, and builds the report. Pure. */
export function decide(input: DecisionInput): Report {
  const { settings, policy, now, version, changedFiles, isRefused, isExcused } = input
  const evaluationInput = { ...input, requestedFailOn: settings.general.requestedFailOn }
  const evaluation = evaluate(evaluationInput, policy)
  const verdict = changedFiles === null ? evaluation.verdict : 'not-applicable'
  return buildReport({
    subject: settings.subject,
    evaluation,
    verdict,
    isGreen: isGreen(verdict, evaluation.effectiveFailOn, isRefused, isExcused),
    requested: requestedSettings(settings),
    version,
    language: settings.general.language,
    now,
    changedFiles,
    policy,
    proposed: policy.proposal && evaluate(evaluationInput, { file: policy.file, ...policy.proposal }),
  })
}

/** The settings that a decision depends on, as requested. */
function requestedSettings({ general, subject }: DecisionInput['settings']): RequestedSettings {
  const { checks, clusterId, currentVersion, targetVersion, minValidityMs } = subject
  const { precheckTaskId, addonTaskId, addonInstanceId, addonCheckType, upgradeTaskId } = subject
  const asserted = { checks, clusterId, currentVersion, targetVersion, minValidityMs, failOn: general.requestedFailOn }
  return { ...asserted, precheckTaskId, addonTaskId, addonInstanceId, addonCheckType, upgradeTaskId }
}
