import type { ApiFailure } from './api-failure.js'
import type { CheckName, ListedField } from './check.js'
import type { ClustersFault } from './clusters-file.js'
import type { Unavailable } from './coverage.js'
import type { JobReportProblem } from './job-report.js'
import type { PlanProblem } from './plan.js'
import type { PolicyFault } from './policy-fault.js'
import type { Hop, ReadinessKey, SupportEnd } from './readiness.js'
import type { ReadingFault, ResponseName } from './reading-fault.js'
import type { HelmRelease } from './removed-api.js'
import type { AddonRef, LastUpgrade, Location, NodeRef, ReportFinding } from './report.js'
import type { SettingFault } from './setting-fault.js'
import type { StageHold } from './stage-hold.js'
import type { TargetSourceProblem } from './target-source.js'

/** Stands for a value that is missing. */
export const ABSENT = '(absent)'

/** A task, a cluster or an offer that is about another version than the settings assert. */
type TargetMismatch =
  | { readonly which: 'target' | 'current'; readonly asserted: string; readonly actual: string | null }
  /** `found` has each target once; it is empty for a task that names none */
  | { readonly which: 'no-task'; readonly asserted: string; readonly found: readonly string[] }
  /** the live version is no longer the one that the check was made from */
  | {
      readonly which: 'live'
      readonly checked: string
      readonly live: string
      readonly isTarget: boolean
      /** a version on offer under the asserted target that is newer than the live one; null if there is none */
      readonly newest: string | null
    }
  /** the target version cannot be read from the repository */
  | { readonly which: 'unread'; readonly problem: TargetSourceProblem }
  /** CCE does not offer the target that is asked for */
  | {
      readonly which: 'not-offered'
      readonly asserted: string
      readonly offered: readonly string[]
      readonly live: string
      readonly isTarget: boolean
    }
  /** a planned upgrade; `actual` is null if its target is sensitive */
  | {
      readonly which: 'plan'
      readonly asserted: string
      readonly actual: string | null
      readonly address: string
      readonly location: Location | null
    }
  /** something about another target is under way, and is not canceled */
  | {
      readonly which: 'busy'
      readonly asserted: string
      readonly what: 'upgrade workflow' | 'pre-upgrade check'
      readonly id: string | null
      readonly target: string | null
    }

/** The state of a cluster that keeps its checks from counting. */
export type ClusterStateProblem =
  /** the cluster is not Available; `waitedMs` is how long the gate waited for it */
  | { readonly which: 'phase'; readonly phase: string; readonly waitedMs: number }
  /** the phase or the live version could not be read, although CCE did not refuse it */
  | { readonly which: 'unreadable'; readonly what: 'phase' | 'version'; readonly why: Unavailable }

/** Why the newest upgrade is not the one to report on or confirm. Times are in milliseconds since 1970. */
export type StaleUpgrade =
  | {
      readonly why: 'too-old'
      readonly endedAt: number
      readonly now: number
      readonly maxAgeMs: number
      /** by how many milliseconds CCE's clock is ahead of the runner's; null if unknown or at most a minute */
      readonly cceAheadMs: number | null
    }
  | { readonly why: 'undated' }
  | { readonly why: 'other-target'; readonly asserted: string; readonly actual: string }
  /** CCE offers a newer version under the asserted target */
  | { readonly why: 'stopped-short'; readonly asserted: string; readonly actual: string; readonly newest: string }
  /** the last upgrade, as the cluster reports it, has not succeeded; `phase` is null while it is under way */
  | { readonly why: 'not-succeeded'; readonly phase: string | null }

type MissingResult =
  | 'no-task'
  | 'no-upgrade'
  | 'no-items'
  | 'no-file'
  | 'filtered-out'
  | 'vanished'
  | 'replaced'
  | 'not-sent'
  | 'no-addons'
  | 'no-plan'
  | MissingManifests

/** Why the manifests of the repository could not be decided on. */
export type MissingManifests =
  | 'no-target-version'
  /** than the version that the cluster runs */
  | 'older-target'
  /** the scan ended before it had read all files */
  | 'slow-manifest-paths'
  | 'scan-time-over'
  /** no file matches `manifest-paths` */
  | 'no-manifest-files'
  /** the workspace is not a checkout, or one of another commit than the event is about */
  | 'no-checkout'
  | 'other-commit'
  /** the evidence is of a run that checked manifests, which it does not hold */
  | 'no-manifests'
  /** more of what would block than a report can list */
  | 'too-many-uses'

/** `too-late`: no check was started, because there was no time left to wait for it */
export type Unreached = 'time-over' | 'canceled' | 'too-late'

/** The parts of a run that are isolated from each other, so that a fault of the gate in one leaves the others standing. */
export type RunPhase =
  | 'settings'
  | 'collect'
  | 'check'
  | 'facts'
  | 'decide'
  | 'compare'
  | 'render'
  | 'publish'
  /** outside of any phase, such as an error that a library throws in a callback */
  | 'background'

/** Why a fact that the policy requires is not known. */
export type ReadinessGap = Unavailable | { readonly code: 'no-target' | 'in-the-future' }

/** Why a node is named after an upgrade. */
export type LeftBehind = 'skipped' | 'version' | 'not-ready'

/** What the facts of a cluster come to beside its checks. Times are in milliseconds since 1970, durations in milliseconds. */
export type ReadinessDetail =
  /** `latestAt` is null if there is no backup */
  | {
      readonly name: 'backup-too-old'
      readonly latestAt: number | null
      readonly now: number
      readonly maxAgeMs: number
    }
  | {
      readonly name: 'end-of-service'
      readonly version: string
      readonly region: string | null
      readonly support: SupportEnd
      readonly now: number
      readonly leastMs: number
    }
  | {
      readonly name: 'target-not-offered'
      readonly asserted: string
      readonly offered: readonly string[]
      readonly live: string
      /** the way to the target; null if none is known */
      readonly hops: readonly Hop[] | null
    }
  /** a key of the policy's `readiness` whose facts could not be read */
  | { readonly name: 'readiness-unknown'; readonly key: ReadinessKey; readonly why: ReadinessGap }
  /** names of node pools, which are untrusted */
  | { readonly name: 'autoscaling-on'; readonly pools: readonly string[] }
  /** a release of Helm; names are untrusted. `apis` are such as `policy/v1beta1 PodDisruptionBudget` */
  | {
      readonly name: 'release-stores-removed-api'
      readonly release: Omit<HelmRelease, 'apis'>
      readonly apis: readonly string[]
      readonly target: string
    }
  | {
      readonly name: 'nodes-left-behind'
      readonly why: LeftBehind
      /** the version that the cluster runs; null if it is not known */
      readonly expected: string | null
      /** how many nodes were looked at */
      readonly of: number
    }

/** What kept the gate from deciding. The name is the finding's name; the rest is what a sentence about it needs. */
export type DiagnosticDetail =
  | {
      readonly name: 'not-finished'
      /** `canceled`: a task that was waited for until the run was canceled */
      readonly of: 'task' | 'canceled' | 'section' | 'item'
      readonly what: string
      readonly phase: string
      readonly waitedMs: number | null
    }
  /** the run was canceled before its report was complete; `leavesOut`: the report is without what the run had found */
  | { readonly name: 'not-finished'; readonly of: 'run'; readonly leavesOut: boolean }
  /** a cluster that was not queried, because the time of the run was over or the run was canceled */
  | { readonly name: 'not-finished'; readonly of: 'cluster'; readonly why: Unreached }
  /** a Terraform plan that an error ended, or that Terraform expects to need another one after */
  | { readonly name: 'not-finished'; readonly of: 'plan'; readonly file: string; readonly isErrored: boolean }
  | { readonly name: 'task-errored'; readonly message: string }
  | {
      readonly name: 'result-expired'
      readonly expiresAt: number
      readonly now: number
      readonly minValidityMs: number
      /** by how many milliseconds CCE's clock is ahead of the runner's; null if unknown or at most a minute */
      readonly cceAheadMs: number | null
    }
  | { readonly name: 'no-expiry'; readonly raw: string | null }
  | { readonly name: 'skipped-item'; readonly item: string }
  | ({ readonly name: 'target-mismatch' } & TargetMismatch)
  | ({ readonly name: 'cluster-state' } & ClusterStateProblem)
  | ({ readonly name: 'stale-upgrade' } & StaleUpgrade)
  | { readonly name: 'cluster-mismatch'; readonly asserted: string; readonly actual: string }
  | { readonly name: 'no-result'; readonly why: MissingResult }
  /** the names of findings of the run that no saved response shows */
  | { readonly name: 'no-result'; readonly why: 'not-replayed'; readonly found: readonly string[] }
  | { readonly name: 'unexplained-failure'; readonly of: string; readonly message: string }
  | {
      readonly name: 'unknown-value'
      readonly field: ListedField
      readonly item: string | null
      readonly raw: string
      readonly known: readonly string[]
    }
  | { readonly name: 'unreadable-response'; readonly what: ResponseName; readonly fault: ReadingFault }
  | { readonly name: 'api-error' | 'unreadable-response'; readonly failure: ApiFailure }
  | { readonly name: 'unreadable-response'; readonly plan: string; readonly problem: PlanProblem }
  | { readonly name: 'no-access'; readonly failure: ApiFailure }
  | {
      readonly name: 'no-access'
      readonly author: 'fork' | 'bot'
      readonly missing: readonly string[]
      readonly excused: boolean
    }
  | { readonly name: 'wrong-settings'; readonly fault: SettingFault }
  | { readonly name: 'policy-error'; readonly fault: PolicyFault }
  | { readonly name: 'clusters-file-error'; readonly fault: ClustersFault }
  /** clusters of earlier stages have to come first; at least one */
  | {
      readonly name: 'earlier-stage'
      readonly stage: string
      readonly target: string | null
      readonly now: number
      readonly holds: readonly StageHold[]
    }
  | {
      readonly name: 'upgrade-failed'
      readonly lastUpgrade: LastUpgrade | null
      readonly steps: readonly string[]
      readonly omittedSteps: number
    }
  | { readonly name: 'upgrade-paused'; readonly progress: string | null }
  | { readonly name: 'postcheck-failed' }
  | { readonly name: 'job-report'; readonly problem: JobReportProblem }
  | {
      readonly name: 'internal-error'
      readonly during: RunPhase
      /** the name of the file or destination, where there is one */
      readonly what: string | null
      /** the text of the error, which may quote untrusted text; empty if it cannot be shown safely */
      readonly message: string
    }
  | ReadinessDetail

export type DiagnosticName = DiagnosticDetail['name']

/** Something that kept the gate from deciding, about one check or (`check` null) about the run. */
export interface Diagnostic {
  readonly type: 'diagnostic'
  readonly check: CheckName | null
  readonly detail: DiagnosticDetail
  readonly addon: AddonRef | null
  readonly nodes: readonly NodeRef[]
  /** the item that is not finished or has an undocumented value, as received; null if it is not about an item */
  readonly item: Pick<ReportFinding, 'kind' | 'level' | 'group' | 'phase' | 'message'> | null
}

/** A diagnostic about a whole task, an add-on or the run. */
export const diagnostic = (
  check: CheckName | null,
  detail: DiagnosticDetail,
  addon: AddonRef | null = null,
): Diagnostic => ({ type: 'diagnostic', check, detail, addon, nodes: [], item: null })
