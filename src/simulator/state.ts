import type { AddonCheckRecord, Content, PrecheckRecord } from './scenario.js'

/** What the simulated cluster has, and how often each task was asked for. */
export interface ClusterState {
  readonly projectId: string
  readonly clusterId: string
  readonly prechecks: readonly PrecheckRecord[]
  readonly addonChecks: readonly AddonCheckRecord[]
  /** reads so far, by the task's uid or key */
  readonly reads: Map<string, number>
}

/** The state in which a scenario starts. */
export const initialState = (projectId: string, clusterId: string, content: Content): ClusterState => ({
  projectId,
  clusterId,
  prechecks: [...(content.prechecks ?? [])],
  addonChecks: [...(content.addonChecks ?? [])],
  reads: new Map(),
})

/** How often a task was read before; `count` makes this one of those times. */
export function readsOf(state: ClusterState, key: string, count: boolean): number {
  const reads = state.reads.get(key) ?? 0
  if (count) state.reads.set(key, reads + 1)
  return reads
}
