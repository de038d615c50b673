import { risk } from '../state/addon-checks.js'
import { failure, type ItemChanges } from '../state/check-items.js'
import { nodePool } from '../state/nodes.js'

/** A CoreDNS Corefile as CCE recorded it. */
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

/** A Corefile that was edited by hand, as a precheck reports it. */
export const COREDNS_RISK = {
  package: 'coredns',
  sourceFile: 'configmap:kube-system/coredns',
  nodeMsg: '',
  field: 'Corefile',
  operation: 'modify',
  originalValue: RECORDED_COREFILE,
  value: RECORDED_COREFILE.replace('/etc/resolv.conf', '10.20.0.53 10.20.0.54').replace('cache 30', 'cache 300'),
} as const

/** The message for a Corefile that was edited by hand (CCE API reference: ListAddonPrecheckTasks). */
export const COREFILE_MODIFIED =
  'configmap coredns had been modified, failed to ensure the consistency of corefile between current and recorded'

/** The two risks of the reference's example. */
export const COREDNS_RISKS = [
  risk('AddonStatus', 'Warning', 'addon status(abnormal) is not running'),
  risk(
    'AddonValidate',
    'Fatal',
    `${COREFILE_MODIFIED}, the manually modified configuration by user may be lost if upgrade continue: 1. rollback current corefile; 2. set parameterSyncStrategy to force to force take over; 3. set parameterSyncStrategy to inherit to auto inherit your configuration; `,
  ),
] as const

/** An add-on resource that was edited by hand. */
export const MODIFIED_RESOURCE_RISKS = [
  risk('AddonStatus', 'Warning'),
  risk('K8sResourceModified', 'Warning', 'configmap has been modified'),
] as const

const FLOW_CONTROL = '/apis/flowcontrol.apiserver.k8s.io/v1beta2'

/** Requests to an API that Kubernetes 1.29 no longer serves. */
export const DEPRECATED_REQUESTS = [
  { url: `${FLOW_CONTROL}/flowschemas`, userAgent: 'argocd-application-controller/v2.6.15' },
  { url: `${FLOW_CONTROL}/flowschemas`, userAgent: 'kubectl/v1.27.4 (linux/amd64) kubernetes/fa3d799' },
  { url: `${FLOW_CONTROL}/prioritylevelconfigurations`, userAgent: 'argocd-application-controller/v2.6.15' },
] as const

export const deprecatedApis = (requests: readonly { readonly url: string; readonly userAgent: string }[]) =>
  failure('deprecated APIs were requested in the last day, see riskSource', {
    riskSource: { deprecatedAPIRisks: requests },
  })

export const podRestarts = (nodes: readonly { readonly uid: string }[]) =>
  failure('pods on some containerd nodes may restart during the upgrade', {
    riskSource: { nodeRisks: nodes.map(({ uid }) => ({ NodeID: uid })) },
  })

/** Cluster items that failed with risks that can be confirmed. */
export const CONFIRMABLE_RISKS: ItemChanges = {
  DeprecatedApiCheck: deprecatedApis(DEPRECATED_REQUESTS.slice(0, 2)),
  DeprecatedResourceCheck: failure('deprecated annotation list: service.protal.kubernetes.io/type'),
  NodeContainerdPodRestartRisk: podRestarts(nodePool('prod-pool-a', 2)),
}
