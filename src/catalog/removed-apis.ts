import type { RemovedApi } from '../model/readiness.js'
import { minorNumber } from '../model/version.js'

/**
 * The APIs that each release of Kubernetes no longer serves, with the API that replaces each; null if none does. A release after the
 * newest one is what its lifecycle tags announce.
 *
 * Sources: the lifecycle tags of kubernetes/api up to 1.38.0-alpha.2, and its releases up to 1.37, read in November 2026. An alpha
 * API without a tag counts as removed in the first release without it. APIs of custom resources are not in the table, because they
 * go with a component's version.
 */
const REMOVED: Readonly<
  Record<string, readonly (readonly [apiVersion: string, kinds: string, replacement: string | null])[]>
> = {
  '1.16': [
    ['apps/v1beta1', 'ControllerRevision, Deployment, ReplicaSet, StatefulSet', 'apps/v1'],
    ['apps/v1beta2', 'ControllerRevision, DaemonSet, Deployment, ReplicaSet, StatefulSet', 'apps/v1'],
    ['extensions/v1beta1', 'DaemonSet, Deployment, ReplicaSet', 'apps/v1'],
    ['extensions/v1beta1', 'NetworkPolicy', 'networking.k8s.io/v1'],
    ['extensions/v1beta1', 'PodSecurityPolicy', 'policy/v1beta1'],
  ],
  '1.17': [['scheduling.k8s.io/v1alpha1', 'PriorityClass', 'scheduling.k8s.io/v1']],
  '1.21': [
    [
      'flowcontrol.apiserver.k8s.io/v1alpha1',
      'FlowSchema, PriorityLevelConfiguration',
      'flowcontrol.apiserver.k8s.io/v1',
    ],
  ],
  '1.22': [
    [
      'admissionregistration.k8s.io/v1beta1',
      'MutatingWebhookConfiguration, ValidatingWebhookConfiguration',
      'admissionregistration.k8s.io/v1',
    ],
    ['apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition', 'apiextensions.k8s.io/v1'],
    ['apiregistration.k8s.io/v1beta1', 'APIService', 'apiregistration.k8s.io/v1'],
    ['authentication.k8s.io/v1beta1', 'TokenReview', 'authentication.k8s.io/v1'],
    [
      'authorization.k8s.io/v1beta1',
      'LocalSubjectAccessReview, SelfSubjectAccessReview, SelfSubjectRulesReview, SubjectAccessReview',
      'authorization.k8s.io/v1',
    ],
    ['certificates.k8s.io/v1beta1', 'CertificateSigningRequest', 'certificates.k8s.io/v1'],
    ['coordination.k8s.io/v1beta1', 'Lease', 'coordination.k8s.io/v1'],
    ['extensions/v1beta1', 'Ingress', 'networking.k8s.io/v1'],
    ['networking.k8s.io/v1beta1', 'Ingress, IngressClass', 'networking.k8s.io/v1'],
    [
      'rbac.authorization.k8s.io/v1alpha1',
      'ClusterRole, ClusterRoleBinding, Role, RoleBinding',
      'rbac.authorization.k8s.io/v1',
    ],
    [
      'rbac.authorization.k8s.io/v1beta1',
      'ClusterRole, ClusterRoleBinding, Role, RoleBinding',
      'rbac.authorization.k8s.io/v1',
    ],
    ['scheduling.k8s.io/v1beta1', 'PriorityClass', 'scheduling.k8s.io/v1'],
    ['storage.k8s.io/v1beta1', 'CSIDriver, CSINode, StorageClass, VolumeAttachment', 'storage.k8s.io/v1'],
  ],
  '1.24': [
    ['storage.k8s.io/v1alpha1', 'VolumeAttachment', 'storage.k8s.io/v1'],
    ['storage.k8s.io/v1alpha1', 'CSIStorageCapacity', 'storage.k8s.io/v1beta1'],
  ],
  '1.25': [
    ['autoscaling/v2beta1', 'HorizontalPodAutoscaler', 'autoscaling/v2'],
    ['batch/v1beta1', 'CronJob', 'batch/v1'],
    ['discovery.k8s.io/v1beta1', 'EndpointSlice', 'discovery.k8s.io/v1'],
    ['events.k8s.io/v1beta1', 'Event', 'events.k8s.io/v1'],
    ['node.k8s.io/v1beta1', 'RuntimeClass', 'node.k8s.io/v1'],
    ['policy/v1beta1', 'PodSecurityPolicy', null],
    ['policy/v1beta1', 'Eviction, PodDisruptionBudget', 'policy/v1'],
  ],
  '1.26': [
    ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', 'autoscaling/v2'],
    [
      'flowcontrol.apiserver.k8s.io/v1beta1',
      'FlowSchema, PriorityLevelConfiguration',
      'flowcontrol.apiserver.k8s.io/v1beta3',
    ],
  ],
  '1.27': [['storage.k8s.io/v1beta1', 'CSIStorageCapacity', 'storage.k8s.io/v1']],
  '1.29': [
    [
      'flowcontrol.apiserver.k8s.io/v1beta2',
      'FlowSchema, PriorityLevelConfiguration',
      'flowcontrol.apiserver.k8s.io/v1',
    ],
    ['networking.k8s.io/v1alpha1', 'ClusterCIDR', null],
  ],
  '1.31': [
    [
      'resource.k8s.io/v1alpha2',
      'PodSchedulingContext, ResourceClaim, ResourceClaimParameters, ResourceClaimTemplate, ResourceClass, ResourceClassParameters, ResourceSlice',
      null,
    ],
  ],
  '1.32': [
    [
      'admissionregistration.k8s.io/v1alpha1',
      'ValidatingAdmissionPolicy, ValidatingAdmissionPolicyBinding',
      'admissionregistration.k8s.io/v1',
    ],
    ['authentication.k8s.io/v1alpha1', 'SelfSubjectReview', 'authentication.k8s.io/v1'],
    ['coordination.k8s.io/v1alpha1', 'LeaseCandidate', 'coordination.k8s.io/v1alpha2'],
    [
      'flowcontrol.apiserver.k8s.io/v1beta3',
      'FlowSchema, PriorityLevelConfiguration',
      'flowcontrol.apiserver.k8s.io/v1',
    ],
    ['resource.k8s.io/v1alpha3', 'PodSchedulingContext', null],
  ],
  '1.33': [
    ['authentication.k8s.io/v1beta1', 'SelfSubjectReview', 'authentication.k8s.io/v1'],
    ['networking.k8s.io/v1alpha1', 'IPAddress, ServiceCIDR', 'networking.k8s.io/v1'],
  ],
  '1.34': [
    [
      'admissionregistration.k8s.io/v1beta1',
      'ValidatingAdmissionPolicy, ValidatingAdmissionPolicyBinding',
      'admissionregistration.k8s.io/v1',
    ],
    [
      'resource.k8s.io/v1alpha3',
      'DeviceClass, ResourceClaim, ResourceClaimTemplate, ResourceSlice',
      'resource.k8s.io/v1',
    ],
  ],
  '1.35': [
    ['certificates.k8s.io/v1alpha1', 'PodCertificateRequest', 'certificates.k8s.io/v1beta1'],
    ['storage.k8s.io/v1alpha1', 'VolumeAttributesClass', 'storage.k8s.io/v1'],
    ['storagemigration.k8s.io/v1alpha1', 'StorageVersionMigration', 'storagemigration.k8s.io/v1beta1'],
  ],
  '1.36': [['scheduling.k8s.io/v1alpha1', 'Workload', null]],
  '1.37': [
    ['certificates.k8s.io/v1alpha1', 'ClusterTrustBundle', 'certificates.k8s.io/v1beta1'],
    ['networking.k8s.io/v1beta1', 'IPAddress, ServiceCIDR', 'networking.k8s.io/v1'],
    ['scheduling.k8s.io/v1alpha2', 'PodGroup, Workload', null],
    ['storage.k8s.io/v1beta1', 'VolumeAttributesClass', 'storage.k8s.io/v1'],
  ],
  '1.38': [
    [
      'admissionregistration.k8s.io/v1alpha1',
      'MutatingAdmissionPolicy, MutatingAdmissionPolicyBinding',
      'admissionregistration.k8s.io/v1',
    ],
    ['coordination.k8s.io/v1alpha2', 'LeaseCandidate', 'coordination.k8s.io/v1beta1'],
    [
      'resource.k8s.io/v1beta1',
      'DeviceClass, ResourceClaim, ResourceClaimTemplate, ResourceSlice',
      'resource.k8s.io/v1',
    ],
  ],
  '1.39': [
    ['coordination.k8s.io/v1beta1', 'LeaseCandidate', null],
    ['resource.k8s.io/v1alpha3', 'DeviceTaintRule', 'resource.k8s.io/v1beta2'],
    [
      'resource.k8s.io/v1beta2',
      'DeviceClass, ResourceClaim, ResourceClaimTemplate, ResourceSlice',
      'resource.k8s.io/v1',
    ],
  ],
  '1.40': [
    [
      'admissionregistration.k8s.io/v1beta1',
      'MutatingAdmissionPolicy, MutatingAdmissionPolicyBinding',
      'admissionregistration.k8s.io/v1',
    ],
    ['certificates.k8s.io/v1beta1', 'ClusterTrustBundle, PodCertificateRequest', 'certificates.k8s.io/v1'],
    ['storagemigration.k8s.io/v1beta1', 'StorageVersionMigration', 'storagemigration.k8s.io/v1'],
  ],
  '1.42': [
    ['resource.k8s.io/v1alpha3', 'ResourcePoolStatusRequest', null],
    ['resource.k8s.io/v1beta2', 'DeviceTaintRule', 'resource.k8s.io/v1'],
  ],
  '1.43': [
    ['lifecycle.k8s.io/v1alpha1', 'Eviction, EvictionRequest', null],
    ['scheduling.k8s.io/v1beta1', 'PodGroup, Workload', null],
  ],
}

/** The newest release of Kubernetes whose removals are known. */
const NEWEST_KNOWN = 38

/**
 * The APIs that an upgrade crosses: served by the one version and no longer by the other, whatever releases are between them.
 * @param from a version of the cluster, such as `v1.29.3-r0`; `to` likewise
 * @returns null if one of them is not a version, or is newer than the table
 */
export function removedBetween(from: string, to: string): readonly RemovedApi[] | null {
  const [first, last] = [minorNumber(from), minorNumber(to)]
  if (first === null || last === null || last > NEWEST_KNOWN) return null
  return Object.entries(REMOVED)
    .filter(([release]) => {
      const minor = minorNumber(release) ?? 0
      return minor > first && minor <= last
    })
    .flatMap(([removedIn, apis]) =>
      apis.map(([apiVersion, kinds, replacement]) => ({
        apiVersion,
        kinds: kinds.split(', '),
        replacement,
        removedIn,
      })),
    )
}
