import type { NodeSection } from '../state/api-shapes.js'
import { ALL_NODE_ITEMS, type Changes, failure, nodeSection } from '../state/check-items.js'
import { nodePool, nodeStages } from '../state/nodes.js'
import { precheck } from '../state/precheck-tasks.js'
import { PRECHECK, type Scenario } from './scenario.js'

const POOL_SIZE = 500
const POOLS = ['prod-pool-a', 'prod-pool-b', 'prod-pool-c', 'prod-pool-d']

/** One check fails on every 5th node, two on every 100th. */
function changesOf(index: number): Changes | null {
  if (index % 5 !== 0) return null
  const disk = failure(`/var/lib/containerd has ${100 + index} MiB available`, { errorCodes: ['ErrorDiskNotEnough'] })
  if (index % 100 !== 0) return { NodeDiskCheck: disk }
  return {
    NodeDiskCheck: disk,
    NodeDnsCheck: failure(`lookup of obs.internal timed out after ${index % 7} s`),
    NodeSwapCheck: failure('swap is enabled'),
  }
}

let cached: NodeSection | undefined

/** 72,000 items, made when they are first asked for. */
function nodes(): NodeSection {
  cached ??= nodeSection(
    nodeStages(
      POOLS.flatMap((pool) => nodePool(pool, POOL_SIZE)),
      (_, index) => changesOf(index),
      ALL_NODE_ITEMS,
    ),
  )
  return cached
}

/** The largest cluster that CCE offers without asking. */
export const big: Scenario = {
  title: '2,000 nodes with 36 items each; one check fails on 400 of them',
  inputs: PRECHECK,
  content: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, { nodes: nodes() })] }),
}
