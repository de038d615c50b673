import { lazily } from '../model/collections.js'
import type { RemovedApi } from '../model/readiness.js'
import { minorNumber } from '../model/version.js'

/**
 * The APIs that each release of Kubernetes no longer serves. A release after the newest one is what its lifecycle tags announce. One row
 * has: the release without the API; the release that deprecated it; apiVersion; kinds; and then each API that replaces it, the main one
 * first, with the release that serves it first. `=` means that a manifest needs no other change than its apiVersion, `~` that it may
 * need one, `-` that nothing is known or nothing replaces it. A replacement without a group is of the same group.
 *
 * Sources: the lifecycle tags of kubernetes/api up to 1.38.0-alpha.2, its releases up to 1.37, read in November 2026, and the deprecation
 * guide of Kubernetes. An alpha API without a tag counts as removed in the first release without it. `=` and `~` come from a comparison
 * of the Go types, field by field, and from the guide where a validation or a default changed. APIs of custom resources are not in the
 * table, because they go with a component's version, nor is what no file can be applied as (AdmissionReview, APIGroupDiscovery, the
 * audit policy of the API server).
 */
const TABLE = `
1.16 1.8 apps/v1beta1 ControllerRevision = v1 1.9
1.16 1.8 apps/v1beta1 Deployment,StatefulSet ~ v1 1.9
1.16 - apps/v1beta1 ReplicaSet ~ v1 1.9
1.16 1.9 apps/v1beta2 ControllerRevision,DaemonSet,Deployment,ReplicaSet,StatefulSet = v1 1.9
1.16 1.8 extensions/v1beta1 DaemonSet,Deployment,ReplicaSet ~ apps/v1 1.9
1.16 1.9 extensions/v1beta1 NetworkPolicy = networking.k8s.io/v1 1.8
1.16 1.11 extensions/v1beta1 PodSecurityPolicy = policy/v1beta1 1.10
1.17 1.14 scheduling.k8s.io/v1alpha1 PriorityClass = v1 1.14
1.21 1.20 flowcontrol.apiserver.k8s.io/v1alpha1 FlowSchema = v1 1.29 = v1beta1 1.20 = v1beta2 1.23 = v1beta3 1.26
1.21 1.20 flowcontrol.apiserver.k8s.io/v1alpha1 PriorityLevelConfiguration ~ v1 1.29 = v1beta1 1.20 = v1beta2 1.23 ~ v1beta3 1.26
1.22 1.16 admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration,ValidatingWebhookConfiguration ~ v1 1.16
1.22 1.16 apiextensions.k8s.io/v1beta1 CustomResourceDefinition ~ v1 1.16
1.22 1.10 apiregistration.k8s.io/v1beta1 APIService = v1 1.10
1.22 1.19 authentication.k8s.io/v1beta1 TokenReview = v1 1.6
1.22 1.19 authorization.k8s.io/v1beta1 LocalSubjectAccessReview,SubjectAccessReview ~ v1 1.6
1.22 1.19 authorization.k8s.io/v1beta1 SelfSubjectAccessReview,SelfSubjectRulesReview = v1 1.6
1.22 1.19 certificates.k8s.io/v1beta1 CertificateSigningRequest ~ v1 1.19
1.22 1.19 coordination.k8s.io/v1beta1 Lease = v1 1.14
1.22 1.14 extensions/v1beta1 Ingress ~ networking.k8s.io/v1 1.19
1.22 1.19 networking.k8s.io/v1beta1 Ingress ~ v1 1.19
1.22 1.19 networking.k8s.io/v1beta1 IngressClass = v1 1.19
1.22 1.17 rbac.authorization.k8s.io/v1alpha1 ClusterRole,Role = v1 1.8
1.22 1.17 rbac.authorization.k8s.io/v1alpha1 ClusterRoleBinding,RoleBinding ~ v1 1.8
1.22 1.17 rbac.authorization.k8s.io/v1beta1 ClusterRole,ClusterRoleBinding,Role,RoleBinding = v1 1.8
1.22 1.14 scheduling.k8s.io/v1beta1 PriorityClass = v1 1.14
1.22 1.19 storage.k8s.io/v1beta1 CSIDriver = v1 1.19
1.22 1.17 storage.k8s.io/v1beta1 CSINode = v1 1.17
1.22 1.19 storage.k8s.io/v1beta1 StorageClass = v1 1.6
1.22 1.19 storage.k8s.io/v1beta1 VolumeAttachment = v1 1.13
1.24 1.21 storage.k8s.io/v1alpha1 VolumeAttachment = v1 1.13
1.24 1.21 storage.k8s.io/v1alpha1 CSIStorageCapacity = v1beta1 1.21
1.25 1.22 autoscaling/v2beta1 HorizontalPodAutoscaler ~ v2 1.23 ~ v2beta2 1.12
1.25 1.21 batch/v1beta1 CronJob = v1 1.21
1.25 1.21 discovery.k8s.io/v1beta1 EndpointSlice ~ v1 1.21
1.25 1.22 events.k8s.io/v1beta1 Event ~ v1 1.19
1.25 1.22 node.k8s.io/v1beta1 RuntimeClass = v1 1.20
1.25 1.21 policy/v1beta1 PodSecurityPolicy -
1.25 1.22 policy/v1beta1 Eviction = v1 1.22
1.25 1.21 policy/v1beta1 PodDisruptionBudget = v1 1.21
1.26 1.23 autoscaling/v2beta2 HorizontalPodAutoscaler = v2 1.23
1.26 1.23 flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema = v1beta3 1.26 = v1beta2 1.23 = v1 1.29
1.26 1.23 flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration ~ v1beta3 1.26 = v1beta2 1.23 ~ v1 1.29
1.27 1.24 storage.k8s.io/v1beta1 CSIStorageCapacity = v1 1.24
1.29 1.26 flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema = v1 1.29 = v1beta3 1.26
1.29 1.26 flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration ~ v1 1.29 ~ v1beta3 1.26
1.29 1.28 networking.k8s.io/v1alpha1 ClusterCIDR -
1.31 - resource.k8s.io/v1alpha2 PodSchedulingContext,ResourceClaim,ResourceClaimParameters,ResourceClaimTemplate,ResourceClass,ResourceClassParameters,ResourceSlice -
1.32 1.29 admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicy,ValidatingAdmissionPolicyBinding = v1 1.30
1.32 1.29 authentication.k8s.io/v1alpha1 SelfSubjectReview = v1 1.28
1.32 - coordination.k8s.io/v1alpha1 LeaseCandidate ~ v1alpha2 1.32
1.32 1.29 flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema,PriorityLevelConfiguration = v1 1.29
1.32 - resource.k8s.io/v1alpha3 PodSchedulingContext -
1.33 1.30 authentication.k8s.io/v1beta1 SelfSubjectReview = v1 1.28
1.33 1.30 networking.k8s.io/v1alpha1 IPAddress,ServiceCIDR = v1 1.33
1.34 1.31 admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicy,ValidatingAdmissionPolicyBinding = v1 1.30
1.34 1.34 resource.k8s.io/v1alpha3 DeviceClass = v1 1.34
1.34 1.34 resource.k8s.io/v1alpha3 ResourceClaim,ResourceClaimTemplate,ResourceSlice ~ v1 1.34
1.35 - certificates.k8s.io/v1alpha1 PodCertificateRequest = v1beta1 1.35
1.35 1.32 storage.k8s.io/v1alpha1 VolumeAttributesClass = v1 1.34
1.35 1.33 storagemigration.k8s.io/v1alpha1 StorageVersionMigration ~ v1beta1 1.35
1.36 - scheduling.k8s.io/v1alpha1 Workload -
1.37 1.34 certificates.k8s.io/v1alpha1 ClusterTrustBundle = v1beta1 1.33
1.37 1.34 networking.k8s.io/v1beta1 IPAddress,ServiceCIDR = v1 1.33
1.37 - scheduling.k8s.io/v1alpha2 PodGroup,Workload -
1.37 1.34 storage.k8s.io/v1beta1 VolumeAttributesClass = v1 1.34
1.38 1.35 admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicy,MutatingAdmissionPolicyBinding = v1 1.36
1.38 1.35 coordination.k8s.io/v1alpha2 LeaseCandidate = v1beta1 1.33
1.38 1.35 resource.k8s.io/v1beta1 DeviceClass = v1 1.34
1.38 1.35 resource.k8s.io/v1beta1 ResourceClaim,ResourceClaimTemplate,ResourceSlice ~ v1 1.34
1.39 1.36 coordination.k8s.io/v1beta1 LeaseCandidate -
1.39 1.36 resource.k8s.io/v1alpha3 DeviceTaintRule = v1beta2 1.36
1.39 1.36 resource.k8s.io/v1beta2 DeviceClass,ResourceClaim,ResourceClaimTemplate,ResourceSlice = v1 1.34
1.40 1.37 admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy,MutatingAdmissionPolicyBinding = v1 1.36
1.40 1.37 certificates.k8s.io/v1beta1 ClusterTrustBundle = v1 1.37
1.40 1.37 certificates.k8s.io/v1beta1 PodCertificateRequest ~ v1 1.37
1.40 1.37 storagemigration.k8s.io/v1beta1 StorageVersionMigration = v1 1.37
1.42 1.39 resource.k8s.io/v1alpha3 ResourcePoolStatusRequest -
1.42 1.39 resource.k8s.io/v1beta2 DeviceTaintRule = v1 1.37
1.43 1.40 lifecycle.k8s.io/v1alpha1 Eviction,EvictionRequest -
1.43 1.40 scheduling.k8s.io/v1beta1 PodGroup,Workload -
`

/** An API that replaces another one. */
export interface Replacement {
  readonly apiVersion: string
  /** the release of Kubernetes that serves it first, such as `1.21` */
  readonly since: string
  /** a manifest needs no other change than its apiVersion */
  readonly hasSameSchema: boolean
}

/** An API that Kubernetes no longer serves from a release on, for one kind. */
export interface RemovedKind {
  readonly apiVersion: string
  readonly kind: string
  /** as it is in a URL, such as `poddisruptionbudgets` */
  readonly resource: string
  /** null if it was never marked as deprecated */
  readonly deprecatedIn: string | null
  /** the first release without it, such as `1.25` */
  readonly removedIn: string
  /** the main one first; empty if no API replaces it */
  readonly replacements: readonly Replacement[]
}

/** The newest release of Kubernetes whose removals are known. */
export const NEWEST_KNOWN_RELEASE = '1.38'

/** Whether all removals up to a version are known. @param version of a cluster, such as `v1.31` */
export function isWithinKnownReleases(version: string): boolean {
  const minor = minorNumber(version)
  return minor !== null && minor <= minorOf(NEWEST_KNOWN_RELEASE)
}

/** The minor version of a release of the tables. */
export const minorOf = (release: string): number => minorNumber(release) ?? 0

interface Row {
  readonly removedIn: string
  readonly deprecatedIn: string | null
  readonly apiVersion: string
  readonly kinds: readonly string[]
  readonly replacements: readonly Replacement[]
}

function rowOf(line: string): Row {
  const [removedIn = '', deprecatedIn = '', apiVersion = '', kinds = '', ...rest] = line.split(' ')
  const group = apiVersion.slice(0, apiVersion.indexOf('/') + 1)
  const replacements: Replacement[] = []
  for (let at = 0; at + 2 < rest.length; at += 3) {
    const [sign = '', name = '', since = ''] = rest.slice(at, at + 3)
    replacements.push({ apiVersion: name.includes('/') ? name : group + name, since, hasSameSchema: sign === '=' })
  }
  return {
    removedIn,
    deprecatedIn: deprecatedIn === '-' ? null : deprecatedIn,
    apiVersion,
    kinds: kinds.split(','),
    replacements,
  }
}

const rows = lazily(() => TABLE.trim().split('\n').map(rowOf))

/** Every API of the table, for each of its kinds. */
export const removedKinds: () => readonly RemovedKind[] = lazily(() =>
  rows().flatMap(({ removedIn, deprecatedIn, apiVersion, kinds, replacements }) =>
    kinds.map((kind) => ({
      apiVersion,
      kind,
      resource: resourceOf(apiVersion, kind),
      deprecatedIn,
      removedIn,
      replacements,
    })),
  ),
)

const byName = lazily(() => new Map(removedKinds().map((entry) => [`${entry.apiVersion} ${entry.kind}`, entry])))

/** The removed API of a kind; null if all known releases serve it, or none ever did. */
export const removedKind = (apiVersion: string, kind: string): RemovedKind | null =>
  byName().get(`${apiVersion} ${kind}`) ?? null

/** The resource of a kind as a URL names it. An Eviction is written to its pod. */
export function resourceOf(apiVersion: string, kind: string): string {
  if (apiVersion === 'policy/v1beta1' && kind === 'Eviction') return 'pods/eviction'
  const name = kind.toLowerCase()
  if (name.endsWith('parameters')) return name
  if (name.endsWith('ss')) return `${name}es`
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`
}

/**
 * The APIs that an upgrade crosses: served by the one version and no longer by the other, whatever releases are between them.
 * @param from a version of the cluster, such as `v1.29.3-r0`; `to` likewise
 * @returns null if one of them is not a version, or is newer than the table
 */
export function removedBetween(from: string, to: string): readonly RemovedApi[] | null {
  const [first, last] = [minorNumber(from), minorNumber(to)]
  if (first === null || last === null || !isWithinKnownReleases(to)) return null
  const apis = new Map<string, RemovedApi>()
  for (const { removedIn, apiVersion, kinds, replacements } of rows()) {
    const minor = minorOf(removedIn)
    if (minor <= first || minor > last) continue
    const replacement = replacements[0]?.apiVersion ?? null
    const key = `${removedIn} ${apiVersion} ${replacement}`
    const all = [...(apis.get(key)?.kinds ?? []), ...kinds].sort()
    apis.set(key, { apiVersion, kinds: all, replacement, removedIn })
  }
  return [...apis.values()]
}
