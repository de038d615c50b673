import { lazily } from '../model/collections.js'

/** An API of a custom resource that its project no longer serves, for one kind. It goes with the version of the component. */
export interface RemovedCustomResource {
  readonly apiVersion: string
  readonly kind: string
  readonly component: string
  /** the first version of the component without it, such as `6.0` */
  readonly notServedSince: string
  readonly replacement: string
}

/**
 * The APIs of custom resources that their projects no longer serve: component, its first version without the API, the versions of the
 * group, kinds, and the API to use instead. A replacement without a group is of the same group. Gateway API means its standard channel.
 *
 * Sources: the CRDs and the changelogs of the projects, read in November 2026.
 */
const TABLE = `
external-snapshotter 6.0 snapshot.storage.k8s.io v1beta1 VolumeSnapshot,VolumeSnapshotClass,VolumeSnapshotContent v1
external-snapshotter 2.0 snapshot.storage.k8s.io v1alpha1 VolumeSnapshot,VolumeSnapshotClass,VolumeSnapshotContent v1
external-snapshotter 8.2 groupsnapshot.storage.k8s.io v1alpha1 VolumeGroupSnapshot,VolumeGroupSnapshotClass,VolumeGroupSnapshotContent v1beta1
gateway-api 0.8.0 gateway.networking.k8s.io v1alpha2 Gateway,GatewayClass,HTTPRoute v1
gateway-api 1.2.0 gateway.networking.k8s.io v1alpha2 GRPCRoute v1
gateway-api 1.2.0 gateway.networking.k8s.io v1alpha2 ReferenceGrant v1beta1
gateway-api 1.5.0 gateway.networking.k8s.io v1alpha2 TLSRoute v1
cert-manager 1.6.0 cert-manager.io v1alpha2,v1alpha3,v1beta1 Certificate,CertificateRequest,Issuer,ClusterIssuer v1
cert-manager 1.6.0 acme.cert-manager.io v1alpha2,v1alpha3,v1beta1 Order,Challenge v1
cert-manager 0.11.0 certmanager.k8s.io v1alpha1 Certificate,Issuer,ClusterIssuer,Order,Challenge cert-manager.io/v1
external-secrets 0.17.0 external-secrets.io v1beta1 ExternalSecret,SecretStore,ClusterSecretStore,ClusterExternalSecret v1
istio 1.6 authentication.istio.io v1alpha1 Policy,MeshPolicy security.istio.io/v1
istio 1.6 rbac.istio.io v1alpha1 ClusterRbacConfig,RbacConfig,ServiceRole,ServiceRoleBinding security.istio.io/v1
`

/** Every API of the table, for each of its kinds. */
export const removedCustomResources: () => readonly RemovedCustomResource[] = lazily(() =>
  TABLE.trim().split('\n').flatMap(entriesOf),
)

function entriesOf(line: string): RemovedCustomResource[] {
  const [component = '', notServedSince = '', group = '', versions = '', kinds = '', name = ''] = line.split(' ')
  const replacement = name.includes('/') ? name : `${group}/${name}`
  return versions
    .split(',')
    .flatMap((version) =>
      kinds
        .split(',')
        .map((kind) => ({ apiVersion: `${group}/${version}`, kind, component, notServedSince, replacement })),
    )
}
