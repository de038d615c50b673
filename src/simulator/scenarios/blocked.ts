import { addonChecks, risk } from '../state/addon-tasks.js'
import {
  ADDON_ITEMS,
  type Changes,
  CLUSTER_ITEMS,
  failure,
  itemSection,
  nodeSection,
  withChanges,
} from '../state/check-items.js'
import { nodePool, nodeStages, type WorkerNode } from '../state/nodes.js'
import { type PrecheckDraft, precheck, precheckUidOf } from '../state/precheck-tasks.js'
import { workflowTo } from './parts.js'
import { BOTH, type Scenario } from './scenario.js'

const POOL_A = nodePool('prod-pool-a', 200)
const POOL_B = nodePool('prod-pool-b', 180)
const POOL_C = nodePool('batch-pool-c', 32)

/** Every 7th node of pool A and every 23rd of pool B: 29 and 8. */
const isFull = (node: WorkerNode): boolean =>
  POOL_A.indexOf(node) % 7 === 0 || (POOL_B.includes(node) && POOL_B.indexOf(node) % 23 === 5)

function diskChanges(node: WorkerNode, index: number): Changes | null {
  if (!isFull(node)) return null
  const free = 112 + ((index * 37) % 900)
  const message = `insufficient disk space on node ${node.name}: /var/lib/containerd has ${free} MiB available, at least 2048 MiB are required`
  return { NodeDiskCheck: failure(message) }
}

const RECORDED_COREFILE = `.:5353 {
    bind {$POD_IP}
    cache 30
    errors
    health {$POD_IP}:8080
    kubernetes cluster.local in-addr.arpa ip6.arpa {
      pods insecure
      fallthrough in-addr.arpa ip6.arpa
    }
    loadbalance round_robin
    forward . /etc/resolv.conf
    reload
}`

export const COREDNS_RISK = {
  package: 'coredns',
  sourceFile: 'configmap:kube-system/coredns',
  nodeMsg: '',
  field: 'Corefile',
  operation: 'modify',
  originalValue: RECORDED_COREFILE,
  value: RECORDED_COREFILE.replace('/etc/resolv.conf', '10.20.0.53 10.20.0.54').replace('cache 30', 'cache 300'),
} as const

const FLOW_CONTROL = '/apis/flowcontrol.apiserver.k8s.io/v1beta2'

/** Requests of an API that Kubernetes 1.29 no longer serves. */
export const DEPRECATED_REQUESTS = [
  { url: `${FLOW_CONTROL}/flowschemas`, userAgent: 'argocd-application-controller/v2.6.15' },
  { url: `${FLOW_CONTROL}/flowschemas`, userAgent: 'kubectl/v1.27.4 (linux/amd64) kubernetes/fa3d799' },
  { url: `${FLOW_CONTROL}/prioritylevelconfigurations`, userAgent: 'argocd-application-controller/v2.6.15' },
] as const

const CLUSTER_CHANGES: Changes = {
  DeprecatedApiCheck: failure('deprecated APIs were requested in the last day, see riskSource', {
    riskSource: { deprecatedAPIRisks: DEPRECATED_REQUESTS },
  }),
  NodeContainerdPodRestartRisk: failure('pods on some containerd nodes may restart during the upgrade', {
    riskSource: { nodeRisks: POOL_C.slice(0, 5).map(({ uid }) => ({ NodeID: uid })) },
  }),
  IngressElbConsistency: failure(
    'inconsistent: ingress(shop/checkout) listener(443): need update, the wanted configuration is http2_enable=true',
  ),
}

const ADDON_CHANGES: Changes = {
  CoreDNSConfLimit: failure(
    'configmap coredns had been modified, failed to ensure the consistency of corefile between current and recorded',
    { riskSource: { configurationRisks: [COREDNS_RISK] } },
  ),
}

/** What AddonValidate says of a CoreDNS whose Corefile was edited by hand (CCE API reference: ListAddonPrecheckTasks). */
export const COREFILE_MODIFIED =
  'configmap coredns had been modified, failed to ensure the consistency of corefile between current and recorded, the manually modified configuration by user may be lost if upgrade continue: 1. rollback current corefile; 2. set parameterSyncStrategy to force to force take over; 3. set parameterSyncStrategy to inherit to auto inherit your configuration; '

/** The two risks of the reference's example. */
export const COREDNS_RISKS = [
  risk('AddonStatus', 'Warning', 'addon status(abnormal) is not running'),
  risk('AddonValidate', 'Fatal', COREFILE_MODIFIED),
] as const

const BLOCKING: PrecheckDraft = {
  cluster: itemSection(withChanges(CLUSTER_ITEMS, CLUSTER_CHANGES)),
  addons: itemSection(withChanges(ADDON_ITEMS, ADDON_CHANGES)),
  nodes: nodeSection(nodeStages([...POOL_A, ...POOL_B, ...POOL_C], diskChanges)),
}

/** A large cluster as one finds it before its first upgrade. */
export const blocked: Scenario = {
  title: '412 nodes: three exceptions and an add-on block the upgrade, two risks wait for confirmation',
  inputs: BOTH,
  content: (seed, clusterId, begun) => ({
    prechecks: [precheck(seed, clusterId, BLOCKING)],
    addonChecks: addonChecks(seed, { template: 'coredns', risks: COREDNS_RISKS }),
    workflows: [workflowTo(seed, begun, { precheckUid: precheckUidOf(seed) })],
  }),
}
