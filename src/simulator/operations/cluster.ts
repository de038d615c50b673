import { type ApiResponse, json } from '../server/responses.js'
import type { ServiceCall } from '../server/routes.js'
import { goTime, HOUR } from '../state/clock.js'
import {
  type ClusterState,
  minorOf,
  offeredAt,
  type ProjectClusters,
  phaseAt,
  suggestedPatchAt,
  upgradeUnderWay,
  versionAt,
} from '../state/cluster-state.js'
import { progressAt, type Upgrade } from '../state/upgrades.js'

/** CCE API reference: ShowCluster. */
export const showCluster = ({ now }: ServiceCall, state: ClusterState): ApiResponse => json(clusterAt(state, now))

/** CCE API reference: ListClusters, with its filters. */
export function listClusters(
  { now, query, autopilot }: ServiceCall,
  _: ClusterState,
  project: ProjectClusters,
): ApiResponse {
  const items = project
    .filter((state) => state.autopilot === autopilot)
    .map((state) => clusterAt(state, now))
    .filter(({ spec, status }) => {
      const { status: phase = status.phase, type = spec.type, version = spec.version } = query
      return phase === status.phase && type === spec.type && version === spec.version
    })
  return json({ kind: 'Cluster', apiVersion: 'v3', items })
}

/** `spec.version` may be a short version, as it is here; `upgradeinfo` has the exact version. */
function clusterAt(state: ClusterState, now: number) {
  const { autopilot, clusterId, name } = state
  return {
    kind: 'Cluster',
    apiVersion: 'v3',
    metadata: {
      name,
      alias: name,
      uid: clusterId,
      creationTimestamp: goTime(now - 400 * 24 * HOUR),
      updateTimestamp: goTime(now - HOUR),
    },
    spec: {
      category: autopilot ? 'Turbo' : 'CCE',
      type: 'VirtualMachine',
      flavor: autopilot ? 'cce.autopilot.cluster' : 'cce.s2.large',
      version: minorOf(versionAt(state, now)),
      containerNetwork: { mode: state.network },
      kubeProxyMode: state.proxyMode,
    },
    status: { phase: phaseAt(state, now), endpoints: [{ url: 'https://172.16.0.10:5443', type: 'Internal' }] },
  }
}

/** CCE API reference: ShowClusterUpgradeInfo. The reference does not state its `kind`. */
export function showUpgradeInfo({ now }: ServiceCall, state: ClusterState): ApiResponse {
  const [release = '', patch = ''] = versionAt(state, now).split('-')
  const last = state.upgrades.findLast((upgrade) => progressAt(upgrade, now).isFinal)
  const current = upgradeUnderWay(state, now)
  return json({
    kind: 'UpgradeInfo',
    apiVersion: 'v3',
    metadata: { uid: state.clusterId, name: state.name },
    spec: {
      ...(last && { lastUpgradeInfo: upgradeStatus(last, now) }),
      versionInfo: {
        release,
        patch,
        suggestPatch: suggestedPatchAt(state, now),
        targetVersions: offeredAt(state, now),
      },
      upgradeFeatureGates: { supportUpgradePageV4: true },
    },
    status: current ? upgradeStatus(current, now) : {},
  })
}

/** Its phases are those of an upgrade task, without Queuing. */
function upgradeStatus(upgrade: Upgrade, now: number): object {
  const { phase, progress, changed } = progressAt(upgrade, now)
  return { phase: phase === 'Queuing' ? 'Init' : phase, progress, completionTime: goTime(changed) }
}

/** The documented upgrade paths. What CCE offers a cluster right now may be less, or a patch. */
const PATHS: Readonly<Record<string, readonly string[]>> = {
  'v1.25': ['v1.27', 'v1.28'],
  'v1.27': ['v1.28', 'v1.29', 'v1.30'],
  'v1.28': ['v1.29', 'v1.30', 'v1.31'],
  'v1.29': ['v1.30', 'v1.31', 'v1.32'],
  'v1.30': ['v1.31', 'v1.32'],
  'v1.31': ['v1.32', 'v1.34'],
  'v1.32': ['v1.33', 'v1.34'],
  'v1.33': ['v1.34'],
  'v1.34': ['v1.35'],
}

/** CCE API reference: ListClusterUpgradePaths. The reference does not state its `kind`. */
export const listUpgradePaths = (): ApiResponse =>
  json({
    kind: 'UpgradePaths',
    apiVersion: 'v3',
    metadata: {},
    upgradePaths: Object.entries(PATHS).map(([version, targetVersions]) => ({
      version,
      platformVersion: 'cce.10.0',
      targetVersions,
    })),
  })

/** CCE API reference: ListClusterUpgradeFeatureGates. The reference does not state its `kind`. */
export const listFeatureGates = (): ApiResponse =>
  json({
    kind: 'UpgradeFeatureGates',
    apiVersion: 'v3',
    metadata: {},
    upgradeFeatureGates: {
      DisplayPreCheckDetail: 'Support',
      EvsSnapshot: 'Support',
      LabelForSkippedNode: 'Default',
      UpgradeStrategy: 'Default',
    },
  })
