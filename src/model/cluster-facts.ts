/** What CCE reports about a cluster besides its checks, as received. Null: not reported, or the request failed. */
export interface ClusterFacts {
  readonly name: string | null
  readonly phase: string | null
  /** release and patch, such as `v1.31.1-r0` */
  readonly liveVersion: string | null
  readonly offeredTargets: readonly string[] | null
  readonly lastUpgrade: LastUpgrade | null
  readonly workflow: WorkflowFact | null
  /** milliseconds since 1970 */
  readonly latestBackupAt: number | null
}

export interface LastUpgrade {
  readonly phase: string | null
  readonly progress: string | null
}

/** The newest upgrade workflow and its steps, in CCE's order. */
export interface WorkflowFact {
  readonly id: string | null
  readonly phase: string | null
  readonly targetVersion: string | null
  readonly points: readonly { readonly type: string; readonly status: string }[]
}

export const NO_FACTS: ClusterFacts = {
  name: null,
  phase: null,
  liveVersion: null,
  offeredTargets: null,
  lastUpgrade: null,
  workflow: null,
  latestBackupAt: null,
}
