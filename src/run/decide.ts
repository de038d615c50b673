import type { ClusterResult } from '../model/cluster.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { LoadedPolicy } from '../model/policy.js'
import type { Report, RequestedSettings } from '../model/report.js'
import { evaluate, isGreen } from '../policy/evaluate/index.js'
import { buildReport } from '../report/build/report.js'
import type { ReadSettings } from '../settings/read-settings.js'

/** What a run or a replay decides about. */
export interface DecisionInput {
  readonly read: Pick<ReadSettings, 'run' | 'subject'>
  readonly clusters: readonly ClusterResult[]
  readonly runDiagnostics: readonly Diagnostic[]
  readonly policy: LoadedPolicy
  /** epoch milliseconds */
  readonly now: number
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
  const { read, policy, now, version, changedFiles, isRefused, isExcused } = input
  const { clusters, runDiagnostics } = input
  const evaluationInput = { clusters, runDiagnostics, requestedFailOn: read.run.requestedFailOn, now }
  const evaluation = evaluate(evaluationInput, policy)
  const verdict = changedFiles === null ? evaluation.verdict : 'not-applicable'
  return buildReport({
    subject: read.subject,
    evaluation,
    verdict,
    isGreen: isGreen(verdict, evaluation.effectiveFailOn, isRefused, isExcused),
    requested: requestedSettings(read),
    version,
    language: read.run.language,
    now,
    changedFiles,
    policy,
    proposed: policy.proposal && evaluate(evaluationInput, { file: policy.file, ...policy.proposal }),
  })
}

/** The settings that a decision depends on, as requested. */
function requestedSettings({ run, subject }: DecisionInput['read']): RequestedSettings {
  const { checks, clusterId, currentVersion, targetVersion, minValidityMs } = subject
  const { precheckTaskId, addonTaskId, addonInstanceId, addonCheckType, upgradeTaskId } = subject
  return {
    checks,
    clusterId,
    currentVersion,
    targetVersion,
    minValidityMs,
    failOn: run.requestedFailOn,
    precheckTaskId,
    addonTaskId,
    addonInstanceId,
    addonCheckType,
    upgradeTaskId,
  }
}
