import type { CheckResult } from '../model/check-result.js'
import type { ClusterResult } from '../model/cluster.js'
import { type LoadedPolicy, NO_LOADED_POLICY } from '../model/policy.js'
import type { ClustersFileReport, Report, RequestedSettings, StageReport, WorkflowRun } from '../model/report.js'
import { type EvaluationInput, evaluate, isGreen } from '../policy/evaluate/index.js'
import { buildReport } from '../report/build/report.js'
import type { ReadSettings } from '../settings/read-settings.js'
import { internalError, internalErrorResult } from './isolation.js'

/** What a run or a replay decides about. */
interface DecisionInput extends Omit<EvaluationInput, 'requestedFailOn'> {
  readonly settings: Pick<ReadSettings, 'general' | 'subject'>
  readonly policy: LoadedPolicy
  /** of the clusters file; empty without stages */
  readonly stages: readonly StageReport[]
  /** null or absent without a clusters file */
  readonly clustersFile?: ClustersFileReport | null
  readonly version: string
  /** the workflow run; null outside of a workflow */
  readonly run: WorkflowRun | null
  /** the number of changed files, if none of them matches `paths`; else null */
  readonly changedFiles: number | null
  /** wrong settings: red under every `fail-on` */
  readonly isRefused: boolean
  /** a fork or bot pull request that may go on without access */
  readonly isExcused: boolean
}

/** Decides by the policy, and by the one that a pull request proposes, and builds the report. Pure. */
export function decide(input: DecisionInput): Report {
  const { settings, policy, stages, now, version, run, changedFiles, isRefused, isExcused } = input
  const evaluationInput = { ...input, requestedFailOn: settings.general.requestedFailOn }
  const evaluation = evaluate(evaluationInput, policy)
  const isFaulty = input.runDiagnostics.some(({ detail }) => detail.name === 'internal-error')
  const verdict = changedFiles === null || isFaulty ? evaluation.verdict : 'not-applicable'
  return buildReport({
    subject: settings.subject,
    evaluation,
    verdict,
    isGreen: isGreen(verdict, evaluation.effectiveFailOn, isRefused, isExcused && !isFaulty),
    requested: requestedSettings(settings),
    version,
    run,
    language: settings.general.language,
    now,
    changedFiles,
    stages,
    clustersFile: input.clustersFile ?? null,
    policy,
    proposed: policy.proposal && evaluate(evaluationInput, { file: policy.file, ...policy.proposal }),
  })
}

/**
 * Decides whatever happens. Where the gate itself fails, the results on which it does become findings, and the others are decided; if
 * it fails on the policy too, by the table alone.
 */
export function decideIsolated(input: DecisionInput): Report {
  try {
    return decide(input)
  } catch (error) {
    const runDiagnostics = [...input.runDiagnostics, internalError('decide', error)]
    const clusters = input.clusters.map((cluster) => ({
      ...cluster,
      results: cluster.results.map((result) => decidable(input, cluster, result)),
    }))
    const remaining = { ...input, runDiagnostics, clusters, changedFiles: null }
    const withoutPolicy = { ...remaining, policy: NO_LOADED_POLICY }
    for (const attempt of [remaining, withoutPolicy])
      try {
        return decide(attempt)
      } catch {}
    return decide({ ...withoutPolicy, clusters: [] })
  }
}

/** A result, or what takes its place if the gate fails on it under the table alone. */
function decidable(input: DecisionInput, cluster: ClusterResult, result: CheckResult): CheckResult {
  try {
    const alone = { ...cluster, results: [result] }
    decide({ ...input, runDiagnostics: [], clusters: [alone], policy: NO_LOADED_POLICY })
    return result
  } catch (error) {
    return internalErrorResult(result.check, 'decide', error)
  }
}

/** The settings that a decision depends on, as requested. */
function requestedSettings({ general, subject }: DecisionInput['settings']): RequestedSettings {
  const { checks, clusterId, currentVersion, targetVersion, minValidityMs, upgradeMaxAgeMs } = subject
  const { precheckTaskId, addonTaskId, addonInstanceId, addonCheckType, upgradeTaskId } = subject
  const { clusters } = general
  const versions = { clusterId, ...(clusters !== null && { clusters }), currentVersion, targetVersion }
  const asserted = { checks, ...versions, minValidityMs, upgradeMaxAgeMs, failOn: general.requestedFailOn }
  return { ...asserted, precheckTaskId, addonTaskId, addonInstanceId, addonCheckType, upgradeTaskId }
}
