import type { ApiCaller, CallerKind } from '../../model/removed-api.js'

/** The first match decides, so that `helm-controller` is a controller and `cce-hpa-controller` an add-on. */
const CALLERS: readonly (readonly [CallerKind, RegExp])[] = [
  ['kubectl', /^(?:kubectl|oc)(?:\.exe|$)/],
  ['helm', /^(?:helm|tiller)(?:\.exe|$)/],
  [
    'scanner',
    /^(?:kubent|kube-no-trouble|pluto|kubepug|popeye|kubescape|trivy|kube-bench|kubeaudit|polaris|kube-state-metrics|sonobuoy|k9s|lens|openlens|headlamp|steampipe|datadog|falco|nova)\b/,
  ],
  // add-ons that CCE publishes (user guide: add-ons), by the names of their programs
  [
    'add-on',
    /^(?:coredns|everest|csi-|snapshot-controller|cluster-autoscaler|autoscaler|metrics-server|npd|node-problem-detector|volcano|vc-|nginx-ingress|ingress-nginx|gpu-|nvidia|huawei-npu|prometheus|kube-prometheus|grafana|dolphin|virtual-kubelet|bursting|log-agent|fluent-bit|otel|dashboard|kubernetes-dashboard|cce-hpa|customedhpa|dew-provider|p2p|node-local-dns|nodelocaldns|kuberay|cie-collector|storage-driver|e-backup)/,
  ],
  [
    'cce',
    /^(?:kube-(?:apiserver|controller-manager|scheduler|proxy)|kubelet|cloud-controller-manager|cce|icagent|yangtse|canal|eni|local-node|auditlog)(?:[-_.]|$)/,
  ],
  [
    'controller',
    /(?:controller|operator|manager|provisioner|webhook|injector|syncer)\b|^(?:argocd|argo|flux|velero|cert-manager|external-dns|keda|istiod|pilot|karpenter|terraform|hashicorp|pulumi|rancher|tekton|knative|jenkins|spinnaker|gatekeeper|kyverno|crossplane)\b/,
  ],
]

/** Names that say which library sent the request, rather than which program. */
const LIBRARY =
  /^(?:go-http-client|rest|python-requests|python-urllib|okhttp|openapi-generator|swagger-codegen|axios|node-fetch|curl|wget|mozilla|java)$/

/** Long enough for every real name. */
const MAX_LENGTH = 200

/**
 * Who calls, as far as the user agent suggests: `argocd-application-controller/v2.6.15`,
 * `kubectl/v1.27.4 (linux/amd64) kubernetes/fa3d799`. Any client can send any user agent.
 */
export function apiCaller(url: string, userAgent: string): ApiCaller {
  const [product = '', ...others] = userAgent.slice(0, MAX_LENGTH).trim().split(/\s+/)
  // the provider of Terraform begins with the name of the company
  const own = product.startsWith('HashiCorp/')
    ? (others.find((one) => one.startsWith('Terraform/')) ?? product)
    : product
  const parts = own.replace(/^["']/, '').split('/')
  const [first = '', second = ''] = parts
  const isLibrary = LIBRARY.test(first.toLowerCase())
  const isPath = !isLibrary && parts.length > 2
  // the program of a client of Go is the last part of its path, and its version follows
  const [name = '', version = ''] = isPath ? parts.slice(-2) : [first, second]
  const lower = name.toLowerCase()
  const who = isLibrary ? undefined : CALLERS.find(([, pattern]) => pattern.test(lower))?.[0]
  return {
    url,
    userAgent,
    who: who ?? 'unknown',
    name: name === '' ? null : name,
    version: isLibrary ? null : versionOf(version),
  }
}

/** A program that was built without its version says `v0.0.0`. */
const versionOf = (text: string): string | null =>
  /^v?\d[\w.+-]*$/.test(text) && !/^v?0\.0\.0(?:\D|$)/.test(text) ? text : null
