import { addonChecks } from '../state/addon-checks.js'
import {
  ADDON_ITEMS,
  ALL_NODE_ITEMS,
  CLUSTER_ITEMS,
  failure,
  type ItemChanges,
  itemSection,
  nodeSection,
  withChanges,
} from '../state/check-items.js'
import { nodePool, nodeStages, type WorkerNode } from '../state/nodes.js'
import { type PrecheckDraft, precheck, precheckUidOf } from '../state/prechecks.js'
import { openWorkflow } from '../state/workflows.js'
import {
  COREDNS_RISK,
  COREDNS_RISKS,
  COREFILE_MODIFIED,
  DEPRECATED_REQUESTS,
  deprecatedApis,
  podRestarts,
} from './sample-risks.js'
import { BOTH, PRECHECK, type ScenarioTable } from './scenario.js'

const POOL_A = nodePool('prod-pool-a', 200)
const POOL_B = nodePool('prod-pool-b', 180)
const POOL_C = nodePool('batch-pool-c', 32)

/** True for every 7th node of pool A and every 23rd of pool B: 29 and 8 nodes. */
const hasFullDisk = (node: WorkerNode): boolean =>
  POOL_A.indexOf(node) % 7 === 0 || (POOL_B.includes(node) && POOL_B.indexOf(node) % 23 === 5)

function fullDisk(node: WorkerNode, index: number): ItemChanges | null {
  if (!hasFullDisk(node)) return null
  const free = 112 + ((index * 37) % 900)
  const message = `insufficient disk space on node ${node.name}: /var/lib/containerd has ${free} MiB available, at least 2048 MiB are required`
  return { NodeDiskCheck: failure(message) }
}

const BLOCKED: PrecheckDraft = {
  cluster: itemSection(
    withChanges(CLUSTER_ITEMS, {
      DeprecatedApiCheck: deprecatedApis(DEPRECATED_REQUESTS),
      NodeContainerdPodRestartRisk: podRestarts(POOL_C.slice(0, 5)),
      IngressElbConsistency: failure(
        'inconsistent: ingress(shop/checkout) listener(443): need update, the wanted configuration is http2_enable=true',
      ),
    }),
  ),
  addons: itemSection(
    withChanges(ADDON_ITEMS, {
      CoreDNSConfLimit: failure(COREFILE_MODIFIED, { riskSource: { configurationRisks: [COREDNS_RISK] } }),
    }),
  ),
  nodes: nodeSection(nodeStages([...POOL_A, ...POOL_B, ...POOL_C], fullDisk)),
}

/** One check fails on every 5th node, two more on every 100th. */
function rareFailures(_: WorkerNode, index: number): ItemChanges | null {
  if (index % 5 !== 0) return null
  const disk = failure(`/var/lib/containerd has ${100 + index} MiB available`, { errorCodes: ['ErrorDiskNotEnough'] })
  if (index % 100 !== 0) return { NodeDiskCheck: disk }
  return {
    NodeDiskCheck: disk,
    NodeDnsCheck: failure(`lookup of obs.internal timed out after ${index % 7} s`),
    NodeSwapCheck: failure('swap is enabled'),
  }
}

const BIG_POOLS = ['prod-pool-a', 'prod-pool-b', 'prod-pool-c', 'prod-pool-d']

export const LARGE_CLUSTERS: ScenarioTable = {
  blocked: {
    description: '412 nodes: three exceptions and an add-on block the upgrade, and two risks need confirmation',
    inputs: BOTH,
    cluster: (seed, clusterId, clock) => ({
      prechecks: [precheck(seed, clusterId, BLOCKED)],
      addonChecks: addonChecks(seed, { template: 'coredns', risks: COREDNS_RISKS }),
      workflows: [openWorkflow(seed, clock, { precheckUid: precheckUidOf(seed) })],
    }),
  },
  /** The largest cluster that CCE offers without a request. Its 72,000 items are built only for this scenario. */
  big: {
    description: '2,000 nodes with 36 items each; one check fails on 400 of them',
    inputs: PRECHECK,
    cluster: (seed, clusterId) => {
      const nodes = BIG_POOLS.flatMap((pool) => nodePool(pool, 500))
      return {
        prechecks: [precheck(seed, clusterId, { nodes: nodeSection(nodeStages(nodes, rareFailures, ALL_NODE_ITEMS)) })],
      }
    },
  },
}
