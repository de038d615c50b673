import { CceError } from '../cce/api-error.js'
import type { CceResponse } from '../cce/client.js'
import { listSnapshots, listWorkflows, showCluster, showUpgradeInfo } from '../cce/operations.js'
import { type ClusterFacts, NO_FACTS } from '../model/cluster-facts.js'
import { clusterPart, newestWorkflow, snapshotPart, upgradeInfoPart, workflowsOf } from './cluster-facts-reading.js'
import type { CheckContext } from './context.js'

/** What was learned of a cluster, and a sentence for each thing that was not to be had. */
export interface LearnedFacts {
  readonly facts: ClusterFacts
  readonly missing: readonly string[]
}

/** Null: what came back does not tell it. */
type Part = (context: CheckContext) => Promise<Partial<ClusterFacts> | null>

const PARTS: Readonly<Record<string, Part>> = {
  'its name and phase': async ({ facts, cluster: id, keep }) =>
    clusterPart(kept(await showCluster(facts, id), 'cluster', keep)),
  'its live version and the targets on offer': async ({ facts, cluster: id, keep }) =>
    upgradeInfoPart(kept(await showUpgradeInfo(facts, id), 'upgradeinfo', keep)),
  'its upgrade workflow': async ({ facts, cluster: id, keep }) => {
    const workflows = workflowsOf(kept(await listWorkflows(facts, id), 'workflows', keep))
    return workflows && { workflow: newestWorkflow(workflows) }
  },
  'the age of its backup': async ({ facts, cluster: id, keep }) =>
    snapshotPart(kept(await listSnapshots(facts, id), 'snapshots', keep)),
}

function kept(response: CceResponse, id: string, keep: CheckContext['keep']): unknown {
  keep({ check: 'cluster', id, text: response.text })
  return response.value
}

/** Asks for what is worth knowing beside the checks. Best effort: what cannot be had is named, and decides nothing. */
export async function learnFacts(context: CheckContext): Promise<LearnedFacts> {
  const missing = new Map<string, string[]>()
  const miss = (what: string, reason: string) => missing.set(reason, [...(missing.get(reason) ?? []), what])
  const parts = await Promise.all(
    Object.entries(PARTS).map(async ([what, ask]) => {
      try {
        const part = await ask(context)
        if (part === null || part.liveVersion === null) miss(what, 'not told')
        return part ?? {}
      } catch (error) {
        if (!(error instanceof CceError)) throw error
        miss(what, callFailure(error))
        return {}
      }
    }),
  )
  const told = [...missing].map(([reason, what]) => `Of the cluster: ${what.join('; ')} (${reason}).`)
  return { facts: Object.assign({}, NO_FACTS, ...parts), missing: told }
}

/** Why a call failed, in our own words. */
export const callFailure = (error: CceError): string =>
  error.status === null ? error.kind : `${error.kind}, status ${error.status}`
