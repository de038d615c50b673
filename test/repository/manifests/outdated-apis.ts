/**
 * Every removed API, from the lifecycle tags of kubernetes/api: the release without it, apiVersion, kind, resource, the
 * release that deprecated it, the main API that replaces it, and the release that serves that one first.
 */
export const REMOVED_APIS = `
1.16 apps/v1beta1 ControllerRevision controllerrevisions 1.8 apps/v1 1.9
1.16 apps/v1beta1 Deployment deployments 1.8 apps/v1 1.9
1.16 apps/v1beta1 ReplicaSet replicasets - apps/v1 1.9
1.16 apps/v1beta1 StatefulSet statefulsets 1.8 apps/v1 1.9
1.16 apps/v1beta2 ControllerRevision controllerrevisions 1.9 apps/v1 1.9
1.16 apps/v1beta2 DaemonSet daemonsets 1.9 apps/v1 1.9
1.16 apps/v1beta2 Deployment deployments 1.9 apps/v1 1.9
1.16 apps/v1beta2 ReplicaSet replicasets 1.9 apps/v1 1.9
1.16 apps/v1beta2 StatefulSet statefulsets 1.9 apps/v1 1.9
1.16 extensions/v1beta1 DaemonSet daemonsets 1.8 apps/v1 1.9
1.16 extensions/v1beta1 Deployment deployments 1.8 apps/v1 1.9
1.16 extensions/v1beta1 NetworkPolicy networkpolicies 1.9 networking.k8s.io/v1 1.8
1.16 extensions/v1beta1 PodSecurityPolicy podsecuritypolicies 1.11 policy/v1beta1 1.10
1.16 extensions/v1beta1 ReplicaSet replicasets 1.8 apps/v1 1.9
1.17 scheduling.k8s.io/v1alpha1 PriorityClass priorityclasses 1.14 scheduling.k8s.io/v1 1.14
1.21 flowcontrol.apiserver.k8s.io/v1alpha1 FlowSchema flowschemas 1.20 flowcontrol.apiserver.k8s.io/v1 1.29
1.21 flowcontrol.apiserver.k8s.io/v1alpha1 PriorityLevelConfiguration prioritylevelconfigurations 1.20 flowcontrol.apiserver.k8s.io/v1 1.29
1.22 admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration mutatingwebhookconfigurations 1.16 admissionregistration.k8s.io/v1 1.16
1.22 admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration validatingwebhookconfigurations 1.16 admissionregistration.k8s.io/v1 1.16
1.22 apiextensions.k8s.io/v1beta1 CustomResourceDefinition customresourcedefinitions 1.16 apiextensions.k8s.io/v1 1.16
1.22 apiregistration.k8s.io/v1beta1 APIService apiservices 1.10 apiregistration.k8s.io/v1 1.10
1.22 authentication.k8s.io/v1beta1 TokenReview tokenreviews 1.19 authentication.k8s.io/v1 1.6
1.22 authorization.k8s.io/v1beta1 LocalSubjectAccessReview localsubjectaccessreviews 1.19 authorization.k8s.io/v1 1.6
1.22 authorization.k8s.io/v1beta1 SelfSubjectAccessReview selfsubjectaccessreviews 1.19 authorization.k8s.io/v1 1.6
1.22 authorization.k8s.io/v1beta1 SelfSubjectRulesReview selfsubjectrulesreviews 1.19 authorization.k8s.io/v1 1.6
1.22 authorization.k8s.io/v1beta1 SubjectAccessReview subjectaccessreviews 1.19 authorization.k8s.io/v1 1.6
1.22 certificates.k8s.io/v1beta1 CertificateSigningRequest certificatesigningrequests 1.19 certificates.k8s.io/v1 1.19
1.22 coordination.k8s.io/v1beta1 Lease leases 1.19 coordination.k8s.io/v1 1.14
1.22 extensions/v1beta1 Ingress ingresses 1.14 networking.k8s.io/v1 1.19
1.22 networking.k8s.io/v1beta1 Ingress ingresses 1.19 networking.k8s.io/v1 1.19
1.22 networking.k8s.io/v1beta1 IngressClass ingressclasses 1.19 networking.k8s.io/v1 1.19
1.22 rbac.authorization.k8s.io/v1alpha1 ClusterRole clusterroles 1.17 rbac.authorization.k8s.io/v1 1.8
1.22 rbac.authorization.k8s.io/v1alpha1 ClusterRoleBinding clusterrolebindings 1.17 rbac.authorization.k8s.io/v1 1.8
1.22 rbac.authorization.k8s.io/v1alpha1 Role roles 1.17 rbac.authorization.k8s.io/v1 1.8
1.22 rbac.authorization.k8s.io/v1alpha1 RoleBinding rolebindings 1.17 rbac.authorization.k8s.io/v1 1.8
1.22 rbac.authorization.k8s.io/v1beta1 ClusterRole clusterroles 1.17 rbac.authorization.k8s.io/v1 1.8
1.22 rbac.authorization.k8s.io/v1beta1 ClusterRoleBinding clusterrolebindings 1.17 rbac.authorization.k8s.io/v1 1.8
1.22 rbac.authorization.k8s.io/v1beta1 Role roles 1.17 rbac.authorization.k8s.io/v1 1.8
1.22 rbac.authorization.k8s.io/v1beta1 RoleBinding rolebindings 1.17 rbac.authorization.k8s.io/v1 1.8
1.22 scheduling.k8s.io/v1beta1 PriorityClass priorityclasses 1.14 scheduling.k8s.io/v1 1.14
1.22 storage.k8s.io/v1beta1 CSIDriver csidrivers 1.19 storage.k8s.io/v1 1.19
1.22 storage.k8s.io/v1beta1 CSINode csinodes 1.17 storage.k8s.io/v1 1.17
1.22 storage.k8s.io/v1beta1 StorageClass storageclasses 1.19 storage.k8s.io/v1 1.6
1.22 storage.k8s.io/v1beta1 VolumeAttachment volumeattachments 1.19 storage.k8s.io/v1 1.13
1.24 storage.k8s.io/v1alpha1 CSIStorageCapacity csistoragecapacities 1.21 storage.k8s.io/v1beta1 1.21
1.24 storage.k8s.io/v1alpha1 VolumeAttachment volumeattachments 1.21 storage.k8s.io/v1 1.13
1.25 autoscaling/v2beta1 HorizontalPodAutoscaler horizontalpodautoscalers 1.22 autoscaling/v2 1.23
1.25 batch/v1beta1 CronJob cronjobs 1.21 batch/v1 1.21
1.25 discovery.k8s.io/v1beta1 EndpointSlice endpointslices 1.21 discovery.k8s.io/v1 1.21
1.25 events.k8s.io/v1beta1 Event events 1.22 events.k8s.io/v1 1.19
1.25 node.k8s.io/v1beta1 RuntimeClass runtimeclasses 1.22 node.k8s.io/v1 1.20
1.25 policy/v1beta1 Eviction pods/eviction 1.22 policy/v1 1.22
1.25 policy/v1beta1 PodDisruptionBudget poddisruptionbudgets 1.21 policy/v1 1.21
1.25 policy/v1beta1 PodSecurityPolicy podsecuritypolicies 1.21 - -
1.26 autoscaling/v2beta2 HorizontalPodAutoscaler horizontalpodautoscalers 1.23 autoscaling/v2 1.23
1.26 flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema flowschemas 1.23 flowcontrol.apiserver.k8s.io/v1beta3 1.26
1.26 flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration prioritylevelconfigurations 1.23 flowcontrol.apiserver.k8s.io/v1beta3 1.26
1.27 storage.k8s.io/v1beta1 CSIStorageCapacity csistoragecapacities 1.24 storage.k8s.io/v1 1.24
1.29 flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema flowschemas 1.26 flowcontrol.apiserver.k8s.io/v1 1.29
1.29 flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration prioritylevelconfigurations 1.26 flowcontrol.apiserver.k8s.io/v1 1.29
1.29 networking.k8s.io/v1alpha1 ClusterCIDR clustercidrs 1.28 - -
1.31 resource.k8s.io/v1alpha2 PodSchedulingContext podschedulingcontexts - - -
1.31 resource.k8s.io/v1alpha2 ResourceClaim resourceclaims - - -
1.31 resource.k8s.io/v1alpha2 ResourceClaimParameters resourceclaimparameters - - -
1.31 resource.k8s.io/v1alpha2 ResourceClaimTemplate resourceclaimtemplates - - -
1.31 resource.k8s.io/v1alpha2 ResourceClass resourceclasses - - -
1.31 resource.k8s.io/v1alpha2 ResourceClassParameters resourceclassparameters - - -
1.31 resource.k8s.io/v1alpha2 ResourceSlice resourceslices - - -
1.32 admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicy validatingadmissionpolicies 1.29 admissionregistration.k8s.io/v1 1.30
1.32 admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicyBinding validatingadmissionpolicybindings 1.29 admissionregistration.k8s.io/v1 1.30
1.32 authentication.k8s.io/v1alpha1 SelfSubjectReview selfsubjectreviews 1.29 authentication.k8s.io/v1 1.28
1.32 coordination.k8s.io/v1alpha1 LeaseCandidate leasecandidates - coordination.k8s.io/v1alpha2 1.32
1.32 flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema flowschemas 1.29 flowcontrol.apiserver.k8s.io/v1 1.29
1.32 flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration prioritylevelconfigurations 1.29 flowcontrol.apiserver.k8s.io/v1 1.29
1.32 resource.k8s.io/v1alpha3 PodSchedulingContext podschedulingcontexts - - -
1.33 authentication.k8s.io/v1beta1 SelfSubjectReview selfsubjectreviews 1.30 authentication.k8s.io/v1 1.28
1.33 networking.k8s.io/v1alpha1 IPAddress ipaddresses 1.30 networking.k8s.io/v1 1.33
1.33 networking.k8s.io/v1alpha1 ServiceCIDR servicecidrs 1.30 networking.k8s.io/v1 1.33
1.34 admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicy validatingadmissionpolicies 1.31 admissionregistration.k8s.io/v1 1.30
1.34 admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicyBinding validatingadmissionpolicybindings 1.31 admissionregistration.k8s.io/v1 1.30
1.34 resource.k8s.io/v1alpha3 DeviceClass deviceclasses 1.34 resource.k8s.io/v1 1.34
1.34 resource.k8s.io/v1alpha3 ResourceClaim resourceclaims 1.34 resource.k8s.io/v1 1.34
1.34 resource.k8s.io/v1alpha3 ResourceClaimTemplate resourceclaimtemplates 1.34 resource.k8s.io/v1 1.34
1.34 resource.k8s.io/v1alpha3 ResourceSlice resourceslices 1.34 resource.k8s.io/v1 1.34
1.35 certificates.k8s.io/v1alpha1 PodCertificateRequest podcertificaterequests - certificates.k8s.io/v1beta1 1.35
1.35 storage.k8s.io/v1alpha1 VolumeAttributesClass volumeattributesclasses 1.32 storage.k8s.io/v1 1.34
1.35 storagemigration.k8s.io/v1alpha1 StorageVersionMigration storageversionmigrations 1.33 storagemigration.k8s.io/v1beta1 1.35
1.36 scheduling.k8s.io/v1alpha1 Workload workloads - - -
1.37 certificates.k8s.io/v1alpha1 ClusterTrustBundle clustertrustbundles 1.34 certificates.k8s.io/v1beta1 1.33
1.37 networking.k8s.io/v1beta1 IPAddress ipaddresses 1.34 networking.k8s.io/v1 1.33
1.37 networking.k8s.io/v1beta1 ServiceCIDR servicecidrs 1.34 networking.k8s.io/v1 1.33
1.37 scheduling.k8s.io/v1alpha2 PodGroup podgroups - - -
1.37 scheduling.k8s.io/v1alpha2 Workload workloads - - -
1.37 storage.k8s.io/v1beta1 VolumeAttributesClass volumeattributesclasses 1.34 storage.k8s.io/v1 1.34
1.38 admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicy mutatingadmissionpolicies 1.35 admissionregistration.k8s.io/v1 1.36
1.38 admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicyBinding mutatingadmissionpolicybindings 1.35 admissionregistration.k8s.io/v1 1.36
1.38 coordination.k8s.io/v1alpha2 LeaseCandidate leasecandidates 1.35 coordination.k8s.io/v1beta1 1.33
1.38 resource.k8s.io/v1beta1 DeviceClass deviceclasses 1.35 resource.k8s.io/v1 1.34
1.38 resource.k8s.io/v1beta1 ResourceClaim resourceclaims 1.35 resource.k8s.io/v1 1.34
1.38 resource.k8s.io/v1beta1 ResourceClaimTemplate resourceclaimtemplates 1.35 resource.k8s.io/v1 1.34
1.38 resource.k8s.io/v1beta1 ResourceSlice resourceslices 1.35 resource.k8s.io/v1 1.34
1.39 coordination.k8s.io/v1beta1 LeaseCandidate leasecandidates 1.36 - -
1.39 resource.k8s.io/v1alpha3 DeviceTaintRule devicetaintrules 1.36 resource.k8s.io/v1beta2 1.36
1.39 resource.k8s.io/v1beta2 DeviceClass deviceclasses 1.36 resource.k8s.io/v1 1.34
1.39 resource.k8s.io/v1beta2 ResourceClaim resourceclaims 1.36 resource.k8s.io/v1 1.34
1.39 resource.k8s.io/v1beta2 ResourceClaimTemplate resourceclaimtemplates 1.36 resource.k8s.io/v1 1.34
1.39 resource.k8s.io/v1beta2 ResourceSlice resourceslices 1.36 resource.k8s.io/v1 1.34
1.40 admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy mutatingadmissionpolicies 1.37 admissionregistration.k8s.io/v1 1.36
1.40 admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicyBinding mutatingadmissionpolicybindings 1.37 admissionregistration.k8s.io/v1 1.36
1.40 certificates.k8s.io/v1beta1 ClusterTrustBundle clustertrustbundles 1.37 certificates.k8s.io/v1 1.37
1.40 certificates.k8s.io/v1beta1 PodCertificateRequest podcertificaterequests 1.37 certificates.k8s.io/v1 1.37
1.40 storagemigration.k8s.io/v1beta1 StorageVersionMigration storageversionmigrations 1.37 storagemigration.k8s.io/v1 1.37
1.42 resource.k8s.io/v1alpha3 ResourcePoolStatusRequest resourcepoolstatusrequests 1.39 - -
1.42 resource.k8s.io/v1beta2 DeviceTaintRule devicetaintrules 1.39 resource.k8s.io/v1 1.37
1.43 lifecycle.k8s.io/v1alpha1 Eviction evictions 1.40 - -
1.43 lifecycle.k8s.io/v1alpha1 EvictionRequest evictionrequests 1.40 - -
1.43 scheduling.k8s.io/v1beta1 PodGroup podgroups 1.40 - -
1.43 scheduling.k8s.io/v1beta1 Workload workloads 1.40 - -
`
  .trim()
  .split('\n')
  .map((line) => {
    const [removedIn = '', apiVersion = '', kind = '', resource = '', deprecatedIn = '', replacement = '', since = ''] =
      line.split(' ')
    return { removedIn, apiVersion, kind, resource, deprecatedIn, replacement, since }
  })

/** Every API of a custom resource: component, its first version without the API, apiVersion, kind, and the API to use instead. */
export const REMOVED_CUSTOM_RESOURCES = `
external-snapshotter 6.0 snapshot.storage.k8s.io/v1beta1 VolumeSnapshot snapshot.storage.k8s.io/v1
external-snapshotter 6.0 snapshot.storage.k8s.io/v1beta1 VolumeSnapshotClass snapshot.storage.k8s.io/v1
external-snapshotter 6.0 snapshot.storage.k8s.io/v1beta1 VolumeSnapshotContent snapshot.storage.k8s.io/v1
external-snapshotter 2.0 snapshot.storage.k8s.io/v1alpha1 VolumeSnapshot snapshot.storage.k8s.io/v1
external-snapshotter 2.0 snapshot.storage.k8s.io/v1alpha1 VolumeSnapshotClass snapshot.storage.k8s.io/v1
external-snapshotter 2.0 snapshot.storage.k8s.io/v1alpha1 VolumeSnapshotContent snapshot.storage.k8s.io/v1
external-snapshotter 8.2 groupsnapshot.storage.k8s.io/v1alpha1 VolumeGroupSnapshot groupsnapshot.storage.k8s.io/v1beta1
external-snapshotter 8.2 groupsnapshot.storage.k8s.io/v1alpha1 VolumeGroupSnapshotClass groupsnapshot.storage.k8s.io/v1beta1
external-snapshotter 8.2 groupsnapshot.storage.k8s.io/v1alpha1 VolumeGroupSnapshotContent groupsnapshot.storage.k8s.io/v1beta1
gateway-api 0.8.0 gateway.networking.k8s.io/v1alpha2 Gateway gateway.networking.k8s.io/v1
gateway-api 0.8.0 gateway.networking.k8s.io/v1alpha2 GatewayClass gateway.networking.k8s.io/v1
gateway-api 0.8.0 gateway.networking.k8s.io/v1alpha2 HTTPRoute gateway.networking.k8s.io/v1
gateway-api 1.2.0 gateway.networking.k8s.io/v1alpha2 GRPCRoute gateway.networking.k8s.io/v1
gateway-api 1.2.0 gateway.networking.k8s.io/v1alpha2 ReferenceGrant gateway.networking.k8s.io/v1beta1
gateway-api 1.5.0 gateway.networking.k8s.io/v1alpha2 TLSRoute gateway.networking.k8s.io/v1
cert-manager 1.6.0 cert-manager.io/v1alpha2 Certificate cert-manager.io/v1
cert-manager 1.6.0 cert-manager.io/v1alpha2 CertificateRequest cert-manager.io/v1
cert-manager 1.6.0 cert-manager.io/v1alpha2 Issuer cert-manager.io/v1
cert-manager 1.6.0 cert-manager.io/v1alpha2 ClusterIssuer cert-manager.io/v1
cert-manager 1.6.0 cert-manager.io/v1alpha3 Certificate cert-manager.io/v1
cert-manager 1.6.0 cert-manager.io/v1alpha3 CertificateRequest cert-manager.io/v1
cert-manager 1.6.0 cert-manager.io/v1alpha3 Issuer cert-manager.io/v1
cert-manager 1.6.0 cert-manager.io/v1alpha3 ClusterIssuer cert-manager.io/v1
cert-manager 1.6.0 cert-manager.io/v1beta1 Certificate cert-manager.io/v1
cert-manager 1.6.0 cert-manager.io/v1beta1 CertificateRequest cert-manager.io/v1
cert-manager 1.6.0 cert-manager.io/v1beta1 Issuer cert-manager.io/v1
cert-manager 1.6.0 cert-manager.io/v1beta1 ClusterIssuer cert-manager.io/v1
cert-manager 1.6.0 acme.cert-manager.io/v1alpha2 Order acme.cert-manager.io/v1
cert-manager 1.6.0 acme.cert-manager.io/v1alpha2 Challenge acme.cert-manager.io/v1
cert-manager 1.6.0 acme.cert-manager.io/v1alpha3 Order acme.cert-manager.io/v1
cert-manager 1.6.0 acme.cert-manager.io/v1alpha3 Challenge acme.cert-manager.io/v1
cert-manager 1.6.0 acme.cert-manager.io/v1beta1 Order acme.cert-manager.io/v1
cert-manager 1.6.0 acme.cert-manager.io/v1beta1 Challenge acme.cert-manager.io/v1
cert-manager 0.11.0 certmanager.k8s.io/v1alpha1 Certificate cert-manager.io/v1
cert-manager 0.11.0 certmanager.k8s.io/v1alpha1 Issuer cert-manager.io/v1
cert-manager 0.11.0 certmanager.k8s.io/v1alpha1 ClusterIssuer cert-manager.io/v1
cert-manager 0.11.0 certmanager.k8s.io/v1alpha1 Order cert-manager.io/v1
cert-manager 0.11.0 certmanager.k8s.io/v1alpha1 Challenge cert-manager.io/v1
external-secrets 0.17.0 external-secrets.io/v1beta1 ExternalSecret external-secrets.io/v1
external-secrets 0.17.0 external-secrets.io/v1beta1 SecretStore external-secrets.io/v1
external-secrets 0.17.0 external-secrets.io/v1beta1 ClusterSecretStore external-secrets.io/v1
external-secrets 0.17.0 external-secrets.io/v1beta1 ClusterExternalSecret external-secrets.io/v1
istio 1.6 authentication.istio.io/v1alpha1 Policy security.istio.io/v1
istio 1.6 authentication.istio.io/v1alpha1 MeshPolicy security.istio.io/v1
istio 1.6 rbac.istio.io/v1alpha1 ClusterRbacConfig security.istio.io/v1
istio 1.6 rbac.istio.io/v1alpha1 RbacConfig security.istio.io/v1
istio 1.6 rbac.istio.io/v1alpha1 ServiceRole security.istio.io/v1
istio 1.6 rbac.istio.io/v1alpha1 ServiceRoleBinding security.istio.io/v1
`
  .trim()
  .split('\n')
  .map((line) => {
    const [component = '', notServedSince = '', apiVersion = '', kind = '', replacement = ''] = line.split(' ')
    return { component, notServedSince, apiVersion, kind, replacement }
  })
