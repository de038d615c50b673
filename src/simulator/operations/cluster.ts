import { type ApiResponse, json } from '../server/responses.js'
import type { ServiceCall } from '../server/routes.js'
import { goTime, HOUR, SECOND } from '../state/clock.js'
import {
  type ClusterState,
  offeredAt,
  phaseAt,
  suggestedPatchAt,
  upgradeUnderWay,
  versionAt,
} from '../state/cluster-state.js'
import { stableUuid } from '../state/stable-ids.js'
import { backupOf, progressAt, type Upgrade } from '../state/upgrades.js'

/** CCE API reference: ShowCluster. `spec.version` may be a short version, as it is here; `upgradeinfo` has the exact version. */
export function showCluster({ now }: ServiceCall, state: ClusterState): ApiResponse {
  return json({
    kind: 'Cluster',
    apiVersion: 'v3',
    metadata: {
      name: 'prod',
      alias: 'prod',
      uid: state.clusterId,
      creationTimestamp: goTime(now - 400 * 24 * HOUR),
      updateTimestamp: goTime(now - HOUR),
    },
    spec: {
      category: state.autopilot ? 'Turbo' : 'CCE',
      type: 'VirtualMachine',
      flavor: 'cce.s2.large',
      version: versionAt(state, now).split('.').slice(0, 2).join('.'),
      containerNetwork: { mode: state.autopilot ? 'eni' : 'vpc-router' },
    },
    status: { phase: phaseAt(state, now), endpoints: [{ url: 'https://172.16.0.10:5443', type: 'Internal' }] },
  })
}

/** CCE API reference: ShowClusterUpgradeInfo. The reference does not state its `kind`. */
export function showUpgradeInfo({ now }: ServiceCall, state: ClusterState): ApiResponse {
  const [release = '', patch = ''] = versionAt(state, now).split('-')
  const last = state.upgrades.findLast((upgrade) => progressAt(upgrade, now).isFinal)
  const current = upgradeUnderWay(state, now)
  return json({
    kind: 'UpgradeInfo',
    apiVersion: 'v3',
    metadata: { uid: state.clusterId, name: 'prod' },
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

/** CCE API reference: ListClusterMasterSnapshotTasks. Lists one earlier backup, if there is one, and those of upgrades. */
export function listBackups({ now }: ServiceCall, { seed, upgrades, backupAge }: ClusterState): ApiResponse {
  const ended = [
    ...(backupAge === null ? [] : [now - backupAge]),
    ...upgrades.flatMap((upgrade) => backupOf(upgrade, now).ended ?? []),
  ].sort((a, b) => a - b)
  const last = ended.at(-1)
  return json({
    kind: 'List',
    apiVersion: 'v3.1',
    metadata: {},
    items: ended.map((end, index) => backup(stableUuid(`backup:${seed}:${index}`), end)),
    status: { latestBackupTime: last === undefined ? '' : goTime(last) },
  })
}

function backup(uid: string, ended: number): object {
  const times = { creationTimestamp: goTime(ended - 90 * SECOND), updateTimestamp: goTime(ended) }
  return {
    kind: 'SnapshotTask',
    apiVersion: 'v3.1',
    metadata: { uid, ...times },
    spec: { items: [{ id: stableUuid(`${uid}:etcd`), type: 'etcd', status: 'Success', ...times, message: '' }] },
    status: { phase: 'Success', progress: '100.00', completionTime: goTime(ended) },
  }
}
