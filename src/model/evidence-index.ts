import type { CheckName } from './check.js'
import type { ClusterSubject } from './cluster.js'

/**
 * A cluster of a clusters file as the run gated it. The responses of CCE do not all name their cluster, and none says which target was
 * asserted, so that a replay needs this beside them.
 */
export interface IndexedCluster
  extends Pick<
    ClusterSubject,
    'clusterId' | 'name' | 'hasProposedName' | 'region' | 'projectId' | 'autopilot' | 'targetVersion' | 'targetFrom'
  > {
  /** what was checked; null: what the responses hold */
  readonly checks: readonly CheckName[] | null
}

/** An entry of the index beside the evidence. */
export interface IndexEntry extends IndexedCluster {
  /** the names of the responses that a replay reads */
  readonly files: readonly string[]
  /** the names of findings about the cluster itself that keep it from passing: no response shows them */
  readonly found: readonly string[]
}

/** What the file says. */
export interface EvidenceIndex {
  readonly items: readonly IndexEntry[]
  /** the names of findings about the run as a whole that keep it from passing: no response shows them */
  readonly found: readonly string[]
}

/** The file beside the evidence of a run with a clusters file. */
export const INDEX_FILE = 'fleet-clusters.json'
export const INDEX_KIND = 'GatedClusters'
