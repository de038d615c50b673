import { listSnapshots, listWorkflows, showCluster, showUpgradeInfo } from '../../cce/api/operations.js'
import { CceError } from '../../cce/errors/api-error.js'
import type { CceResponse } from '../../cce/http/client.js'
import { type ClusterFacts, NO_FACTS } from '../../model/cluster-facts.js'
import { type Localizable, type Localized, localize } from '../../model/language.js'
import type { CheckContext } from '../shared/context.js'
import { callFailure, LEFT_OUT, NOT_TOLD } from '../shared/left-out.js'
import { clusterPart, newestWorkflow, snapshotPart, upgradeInfoPart, workflowsOf } from './read.js'

/** What was learned of a cluster, and a sentence for each thing that was not to be had. */
export interface ClusterFactsResult {
  readonly facts: ClusterFacts
  readonly missing: readonly Localized[]
}

interface Part {
  readonly what: Localized
  /** null: what comes back does not tell it */
  ask(context: CheckContext): Promise<Partial<ClusterFacts> | null>
}

const PARTS: readonly Part[] = [
  {
    what: { en: 'its name and phase', zh: '集群名称和状态' },
    ask: async ({ facts, cluster: id, keep }) => clusterPart(kept(await showCluster(facts, id), 'cluster', keep)),
  },
  {
    what: { en: 'its live version and the targets on offer', zh: '集群当前版本和可升级的目标版本' },
    ask: async ({ facts, cluster: id, keep }) =>
      upgradeInfoPart(kept(await showUpgradeInfo(facts, id), 'upgradeinfo', keep)),
  },
  {
    what: { en: 'its upgrade workflow', zh: '升级流程引导任务' },
    ask: async ({ facts, cluster: id, keep }) => {
      const workflows = workflowsOf(kept(await listWorkflows(facts, id), 'workflows', keep))
      return workflows && { workflow: newestWorkflow(workflows) }
    },
  },
  {
    what: { en: 'the age of its backup', zh: '最近一次备份的时间' },
    ask: async ({ facts, cluster: id, keep }) => snapshotPart(kept(await listSnapshots(facts, id), 'snapshots', keep)),
  },
]

function kept(response: CceResponse, id: string, keep: CheckContext['keep']): unknown {
  keep({ check: 'cluster', id, text: response.text })
  return response.value
}

/** Asks for what is worth knowing beside the checks. Best effort: what cannot be had is named, and decides nothing. */
export async function queryClusterFacts(context: CheckContext): Promise<ClusterFactsResult> {
  const missing = new Map<string, { readonly why: Localizable; readonly what: Localized[] }>()
  const miss = (what: Localized, why: Localizable) => {
    const key = localize(why, 'en')
    missing.set(key, { why, what: [...(missing.get(key)?.what ?? []), what] })
  }
  const parts = await Promise.all(
    PARTS.map(async ({ what, ask }) => {
      try {
        const part = await ask(context)
        if (part === null || part.liveVersion === null) miss(what, NOT_TOLD)
        return part ?? {}
      } catch (error) {
        if (!(error instanceof CceError)) throw error
        miss(what, callFailure(error))
        return {}
      }
    }),
  )
  const told = [...missing.values()].map(({ what, why }) => LEFT_OUT.facts(what, why))
  return { facts: Object.assign({}, NO_FACTS, ...parts), missing: told }
}
