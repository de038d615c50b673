import type { output } from 'zod/mini'
import type { reportSchema } from './report-schema.js'

/** The types of `report.json`, inferred from its schema, where each field is described. */

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T

export type Report = DeepReadonly<output<typeof reportSchema>>

/** The workflow run that made a report. */
export type WorkflowRun = NonNullable<Report['run']>
export type ReportFinding = Report['findings'][number]
export type ClusterReport = Report['clusters'][number]
export type CheckReport = ClusterReport['checks'][number]
/** The clusters file of a run, and how many of its clusters the run gated. */
export type ClustersFileReport = NonNullable<Report['clustersFile']>
/** A stage of the clusters file: its clusters with their states, and what it waits for. */
export type StageReport = NonNullable<Report['stages']>[number]
export type ReadinessReport = NonNullable<ClusterReport['readiness']>
/** An API that the target does not serve, with its callers, lines and releases of Helm. */
export type RemovedApiReport = NonNullable<ClusterReport['removedApis']>[number]
export type NotCovered = Report['notCovered'][number]
export type Counts = Report['counts']
export type RequestedSettings = Report['asked']
export type LastUpgrade = NonNullable<ClusterReport['facts']['lastUpgrade']>
/** One entry of `skippedCheckItemList` in CCE's own form (API reference: CreatePreCheck). */
export type SkippedCheckItem = ClusterReport['skippedCheckItemList'][number]

export type PolicyReport = NonNullable<Report['policy']>
export type Proposal = NonNullable<PolicyReport['proposal']>
/** A finding that two policies decide differently; `from` or `to` is null if the finding does not exist there. */
export type DecisionChange = Proposal['changes'][number]

/** One row per distinct item of a check. */
export type ItemRow = CheckReport['items'][number]
export type SkippedItem = CheckReport['skipped'][number]
export type AddonRef = NonNullable<ReportFinding['addon']>
export type NodeRef = ReportFinding['nodes'][number]
/** What CCE attaches to a failed item, as received. */
export type Risk = ReportFinding['risk']
export type Location = NonNullable<ReportFinding['location']>
/** A cell of the decision table, and the decision it holds. */
export type Cell = NonNullable<ReportFinding['cell']>
/** The rule or waiver of a policy that decided. */
export type RuleRef = NonNullable<ReportFinding['rule']>
export type WaiverRef = NonNullable<ReportFinding['waiver']>
