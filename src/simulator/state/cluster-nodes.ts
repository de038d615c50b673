import { goTime, HOUR, SECOND } from './clock.js'
import { type ClusterState, readsOf } from './cluster-state.js'
import { DEMO } from './demo-values.js'
import { nodePool, type WorkerNode } from './nodes.js'
import { stableHex, stableUuid } from './stable-ids.js'

/** A worker node and how it is. */
interface ConditionedNode extends WorkerNode {
  readonly phase: string
  readonly labels: Readonly<Record<string, string>>
  readonly kubeletVersion: string | null
  /** null: in no pool but the default one */
  readonly pool: string | null
}

/** A node pool of the cluster and its nodes. */
export interface NodePool {
  readonly name: string
  readonly uid: string
  readonly nodes: readonly ConditionedNode[]
  readonly isAutoscaled: boolean
  readonly os: string
}

/** The nodes of the latest check that lists any, or else those that a check which is started would list. */
export const nodesOf = (state: ClusterState, now: number): ConditionedNode[] =>
  [...workerNodesOf(state, now), ...state.moreNodes].map((node, position) => {
    const {
      phase = 'Active',
      labels = {},
      kubeletVersion = null,
    } = state.nodeConditions.find(({ index }) => index === position) ?? {}
    return { ...node, phase, labels, kubeletVersion, pool: state.poolOf(node.name) }
  })

function workerNodesOf(state: ClusterState, now: number): readonly WorkerNode[] {
  if (state.autopilot) return []
  for (const { uid, render } of state.prechecks.toReversed()) {
    const stages = render({ now, reads: readsOf(state, uid) })?.status.nodeCheckStatus?.nodeStageStatus ?? []
    const nodes = stages.map(({ nodeInfo }) => ({ uid: nodeInfo.uid ?? '', name: nodeInfo.name ?? '' }))
    if (nodes.length > 0) return nodes
  }
  return nodePool('prod-pool-a', 3)
}

/** How CCE calls the pool of the nodes that are in no other one. */
const DEFAULT_POOL = 'DefaultPool'

/** The pools of the nodes, the default one among them if it has any. */
export function poolsOf(state: ClusterState, now: number): NodePool[] {
  const nodes = nodesOf(state, now)
  const names = [...new Set(nodes.map(({ pool }) => pool ?? DEFAULT_POOL))]
  return names.map((name) => ({
    name,
    uid: poolUidOf(name),
    nodes: nodes.filter(({ pool }) => (pool ?? DEFAULT_POOL) === name),
    isAutoscaled: state.autoscaledPools.includes(name),
    os: state.nodeOs,
  }))
}

const poolUidOf = (name: string): string => stableUuid(`node-pool:${name}`)

const TEMPLATE = {
  flavor: 'c7.2xlarge.2',
  az: `${DEMO.region}a`,
  os: 'Huawei Cloud EulerOS 2.0',
  login: { sshKey: 'demo-key-pair' },
  rootVolume: { volumetype: 'SSD', size: 50 },
  dataVolumes: [{ volumetype: 'SSD', size: 100 }],
  billingMode: 0,
  runtime: { name: 'containerd' },
} as const

/**
 * The node (CCE API reference: ShowNode). Its labels of Kubernetes are in `k8sTags`; the reference has no version of its kubelet.
 * @param now milliseconds since 1970
 */
export function nodeObject(node: ConditionedNode, now: number): object {
  const { pool } = node
  const created = goTime(now - 200 * 24 * HOUR)
  const address = Number.parseInt(stableHex(`address:${node.uid}`, 4), 16)
  return {
    kind: 'Node',
    apiVersion: 'v3',
    metadata: {
      name: node.name,
      uid: node.uid,
      creationTimestamp: created,
      updateTimestamp: created,
      annotations: {
        'kubernetes.io/node-pool.id':
          pool === null ? `${TEMPLATE.az}#${TEMPLATE.flavor}#${TEMPLATE.os}` : poolUidOf(pool),
      },
      ...(pool !== null && { ownerReferences: { nodepoolName: pool, nodepoolID: poolUidOf(pool) } }),
    },
    spec: {
      ...TEMPLATE,
      count: 1,
      k8sTags: { ...(pool !== null && { 'cce.cloud.com/cce-nodepool': pool }), ...node.labels },
    },
    status: {
      phase: node.phase,
      lastProbeTime: goTime(now - 30 * SECOND),
      serverId: stableUuid(`server:${node.uid}`),
      privateIP: `10.0.${address >> 8}.${address & 255}`,
      configurationUpToDate: true,
      ...(node.kubeletVersion !== null && { nodeInfo: { kubeletVersion: node.kubeletVersion } }),
    },
  }
}

/** The node pool (CCE API reference: ShowNodePool). Its phase is empty while nothing happens to it. */
export function poolObject({ name, uid, nodes, isAutoscaled, os }: NodePool, now: number): object {
  const created = goTime(now - 200 * 24 * HOUR)
  return {
    kind: 'NodePool',
    apiVersion: 'v3',
    metadata: { name, uid, creationTimestamp: created, updateTimestamp: created },
    spec: {
      type: 'vm',
      nodeTemplate: { ...TEMPLATE, os },
      initialNodeCount: nodes.length,
      autoscaling: {
        enable: isAutoscaled,
        minNodeCount: 0,
        maxNodeCount: isAutoscaled ? nodes.length + 10 : 0,
        scaleDownCooldownTime: 0,
        priority: 0,
      },
      nodeManagement: { serverGroupReference: '' },
    },
    status: {
      currentNode: nodes.length,
      activeNode: nodes.filter(({ phase }) => phase === 'Active').length,
      creatingNode: 0,
      deletingNode: 0,
      configurationSyncedNodeCount: nodes.length,
      phase: '',
      jobId: '',
      conditions: [],
    },
  }
}
