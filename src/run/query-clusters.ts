import { unansweredEvidence } from '../checks/saved/unanswered.js'
import type { Evidence } from '../checks/shared/context.js'
import { type ClusterResult, type ClusterSubject, NO_FACTS } from '../model/cluster.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { mapInParallel } from '../model/parallel.js'
import type { LoadedPolicy } from '../model/policy.js'
import type { CompleteSettings } from '../settings/read-settings.js'
import type { Run } from './context.js'
import { internalError } from './isolation.js'
import { queryLiveCluster } from './query-cluster.js'

/** A cluster that the run gates. */
export type GatedCluster =
  /** with settings of its own: id, project, credentials, target */
  | { readonly kind: 'queried'; readonly settings: CompleteSettings }
  /** nothing can be asked about it, for these reasons */
  | { readonly kind: 'unqueried'; readonly subject: ClusterSubject; readonly diagnostics: readonly Diagnostic[] }

interface QueriedClusters {
  readonly clusters: readonly ClusterResult[]
  readonly evidence: readonly Evidence[]
  readonly runDiagnostics: readonly Diagnostic[]
}

/** Queries CCE about clusters, some at a time. One that cannot be read leaves the others standing. */
export async function queryClusters(
  clusters: readonly GatedCluster[],
  maxParallel: number,
  policy: Promise<LoadedPolicy>,
  run: Run,
): Promise<QueriedClusters> {
  const queried = await mapInParallel(clusters, maxParallel, (cluster) => queryIsolated(cluster, policy, run))
  return {
    clusters: queried.flatMap((one) => one.clusters),
    evidence: queried.flatMap((one) => one.evidence),
    runDiagnostics: queried.flatMap((one) => one.runDiagnostics),
  }
}

async function queryIsolated(gated: GatedCluster, policy: Promise<LoadedPolicy>, run: Run): Promise<QueriedClusters> {
  if (gated.kind === 'unqueried') {
    const { subject, diagnostics } = gated
    return { clusters: [unreadCluster(subject, diagnostics)], evidence: [], runDiagnostics: [] }
  }
  const { settings } = gated
  try {
    const { cluster, evidence, faults } = await queryLiveCluster({ run, settings, policy })
    const missing = unansweredEvidence(cluster.results, evidence, settings, settings, run.serverClock.now())
    return { clusters: [cluster], evidence: [...evidence, ...missing], runDiagnostics: faults }
  } catch (error) {
    const fault = internalError('collect', error, settings.name)
    return { clusters: [unreadCluster(settings, [fault])], evidence: [], runDiagnostics: [] }
  }
}

/** A cluster about which nothing is known but why. */
const unreadCluster = (subject: ClusterSubject, diagnostics: readonly Diagnostic[]): ClusterResult => ({
  subject,
  results: [],
  diagnostics,
  facts: NO_FACTS,
  gaps: [],
})
