import type { CheckResult } from './check-result.js'
import type { CoverageGap, Unavailable } from './coverage.js'
import type { Diagnostic } from './diagnostic.js'
import type { UpgradePath } from './readiness.js'
import type { HelmRelease, RemovedApiUse } from './removed-api.js'
import type { ClusterReport, LastUpgrade, Location, NodeRef } from './report.js'

/** The cluster that a run is about, as the settings assert it; null: not asserted. */
export interface ClusterSubject
  extends Pick<ClusterReport, 'region' | 'projectId' | 'currentVersion' | 'targetVersion'> {
  readonly clusterId: string | null
  /** as the clusters file names it; null without one */
  readonly name: string | null
  /** the change that is judged chose the name, so that no policy may match the cluster by it */
  readonly hasProposedName: boolean
  /** where in the repository the target version stands; null if the settings give the version itself */
  readonly targetFrom: Location | null
  /** where in the repository each add-on is installed, by the name of its template */
  readonly addonFrom: ReadonlyMap<string, Location>
  /** globs of the files that belong to the cluster; empty: all files */
  readonly paths: readonly string[]
  /** of the clusters file: the stage, and how long later stages wait after the upgrade of this cluster, in milliseconds */
  readonly stage: string | null
  readonly soakMs: number | null
  /** Autopilot clusters have versions and paths of their own, and no nodes */
  readonly autopilot: boolean
}

/** What only a clusters file or the repository gives. */
export const NOT_FROM_REPOSITORY: Pick<
  ClusterSubject,
  'name' | 'hasProposedName' | 'targetFrom' | 'addonFrom' | 'paths' | 'stage' | 'soakMs'
> = {
  name: null,
  hasProposedName: false,
  targetFrom: null,
  addonFrom: new Map(),
  paths: [],
  stage: null,
  soakMs: null,
}

/** A subject of which nothing but the id is known. */
export const subjectOf = (clusterId: string | null): ClusterSubject => ({
  ...NOT_FROM_REPOSITORY,
  clusterId,
  region: null,
  projectId: null,
  currentVersion: null,
  targetVersion: null,
  autopilot: false,
})

/** A node of a cluster after an upgrade (CCE API reference: ListNodes). Names and values are as received. */
export interface NodeFact extends Pick<NodeRef, 'uid' | 'name'> {
  /** `Active` if the node is ready */
  readonly phase: string | null
  /** the version of its kubelet; null if the response does not state it */
  readonly version: string | null
  /** whether it is labeled as skipped by the upgrade; null if the response has no labels of the node */
  readonly isSkipped: boolean | null
}

/** A node by its name and its pool, as CCE's list of nodes has them. */
export interface ListedNode extends Pick<NodeRef, 'uid' | 'name'> {
  /** `DefaultPool` for a node outside of the pools that people make; null if only the id of its pool is known, or not even that */
  readonly pool: string | null
}

/** A node pool, by what its nodes are created with (CCE API reference: ListNodePools). Values are as received. */
export interface PoolFact {
  readonly name: string
  readonly os: string | null
  readonly runtime: string | null
}

/** An installed add-on (CCE API reference: ListAddonInstances). */
export interface AddonFact {
  /** of its template */
  readonly name: string
  readonly version: string | null
}

/** What CCE reports about a cluster besides its checks, as received. Null: not reported, or the request failed. */
export interface ClusterFacts {
  readonly name: string | null
  readonly phase: string | null
  /** `CCE` or `Turbo` */
  readonly category: string | null
  /** the architecture of the masters: `VirtualMachine` or `ARM64` */
  readonly architecture: string | null
  /** the mode of the container network, such as `overlay_l2` */
  readonly network: string | null
  /** the mode of kube-proxy: `iptables`, `ipvs` or `nftables` */
  readonly proxyMode: string | null
  /** release and patch, such as `v1.31.1-r0` */
  readonly liveVersion: string | null
  readonly offeredTargets: readonly string[] | null
  readonly lastUpgrade: LastUpgrade | null
  /** when the last upgrade ended, in milliseconds since 1970; null if there was none or the time is not given */
  readonly lastUpgradeEndedAt: number | null
  /** an upgrade is reported that has neither succeeded nor failed */
  readonly isUpgrading: boolean
  /** the newest upgrade workflow and its steps, in CCE's order */
  readonly workflow: NonNullable<ClusterReport['facts']['workflow']> | null
  /** the upgrades that succeeded, as far as CCE still lists their workflows */
  readonly upgrades: readonly PastUpgrade[]
  /** of the control plane, in milliseconds since 1970; null if there is none, or `isBackupKnown` is false */
  readonly latestBackupAt: number | null
  readonly isBackupKnown: boolean
  /** asked for only where CCE does not offer the target */
  readonly upgradePaths: readonly UpgradePath[] | null
  /** the names of node pools with autoscaling switched on; asked for only during an upgrade */
  readonly autoscaledPools: readonly string[] | null
  /** the releases of Helm that store removed APIs; asked for only where such APIs matter */
  readonly releases: readonly HelmRelease[] | null
  /** asked for only after an upgrade that succeeded */
  readonly nodes: readonly NodeFact[] | null
  /** asked for, best effort, where something is said about nodes */
  readonly listedNodes: readonly ListedNode[]
  /** asked for only where a known risk depends on them */
  readonly pools: readonly PoolFact[] | Unavailable
  readonly addons: readonly AddonFact[] | Unavailable
}

/** An upgrade that succeeded, by its versions as CCE writes them. */
export interface PastUpgrade {
  readonly from: string
  readonly to: string
}

export const NO_FACTS: ClusterFacts = {
  name: null,
  phase: null,
  category: null,
  architecture: null,
  network: null,
  proxyMode: null,
  liveVersion: null,
  offeredTargets: null,
  lastUpgrade: null,
  lastUpgradeEndedAt: null,
  isUpgrading: false,
  workflow: null,
  upgrades: [],
  latestBackupAt: null,
  isBackupKnown: false,
  upgradePaths: null,
  autoscaledPools: null,
  releases: null,
  nodes: null,
  listedNodes: [],
  pools: { code: 'not-queried' },
  addons: { code: 'not-queried' },
}

/** Everything that was collected about one cluster. A run has a list of these. */
export interface ClusterResult {
  readonly subject: ClusterSubject
  /** empty if the cluster has reached the target, so that nothing is left to check */
  readonly results: readonly CheckResult[]
  /** about the cluster itself rather than about a result of a check */
  readonly diagnostics: readonly Diagnostic[]
  readonly facts: ClusterFacts
  readonly gaps: readonly CoverageGap[]
  /** what the checks, the repository and Helm say together; absent before they are joined */
  readonly removedApis?: readonly RemovedApiUse[]
}

/** A cluster about which nothing is known but why. */
export const unqueriedCluster = (subject: ClusterSubject, diagnostics: readonly Diagnostic[]): ClusterResult => ({
  subject,
  results: [],
  diagnostics,
  facts: NO_FACTS,
  gaps: [],
})

const CLUSTER_PHASES: readonly string[] = [
  'Unavailable',
  'ScalingUp',
  'ScalingDown',
  'Creating',
  'Deleting',
  'Upgrading',
  'Resizing',
  'RollingBack',
  'RollbackFailed',
  'Hibernating',
  'Hibernation',
  'Awaking',
  'Error',
]

/** Phases that end in Available by themselves. */
const PASSING_PHASES: readonly string[] = [
  'Creating',
  'ScalingUp',
  'ScalingDown',
  'Upgrading',
  'Resizing',
  'RollingBack',
  'Awaking',
]

/** Whether a cluster becomes Available without anybody’s doing. */
export const isPassingPhase = (phase: string): boolean => PASSING_PHASES.includes(phase)

/** Whether the API reference lists a phase (ShowCluster). Any other text is untrusted. */
export const isClusterPhase = (phase: string): boolean => CLUSTER_PHASES.includes(phase)
