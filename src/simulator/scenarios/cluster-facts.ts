import { serviceError } from '../server/responses.js'
import { addonChecks } from '../state/addon-checks.js'
import { CLUSTER_ITEMS, failure, itemSection, nodeSection, withChanges } from '../state/check-items.js'
import { HOUR, MINUTE, SECOND, type TaskClock, timeAfter } from '../state/clock.js'
import type { ClusterSetup } from '../state/cluster-state.js'
import { installed, USUAL_ADDONS } from '../state/installed-addons.js'
import { nodePool, nodeStages } from '../state/nodes.js'
import { precheck, precheckUidOf } from '../state/prechecks.js'
import { UPGRADE_DURATION, upgradeStartedBefore } from '../state/upgrades.js'
import { openWorkflow } from '../state/workflows.js'
import { podRestarts } from './sample-risks.js'
import { BOTH, PRECHECK, type Scenario, type ScenarioTable, STARTING, WAITING } from './scenario.js'

/** Checks that passed before any upgrade and have not expired yet. */
const passed = (description: string, more: (seed: string, clock: TaskClock) => ClusterSetup): Scenario => ({
  description,
  inputs: PRECHECK,
  cluster: (seed, clusterId, clock) => ({
    prechecks: [precheck(seed, clusterId, { age: 40 * MINUTE })],
    addonChecks: addonChecks(seed),
    ...more(seed, clock),
  }),
})

/** @param age milliseconds since the upgrade started */
const upgraded = (seed: string, clock: TaskClock, age: number): ClusterSetup => {
  const upgrade = upgradeStartedBefore(seed, clock, age)
  const workflow = openWorkflow(seed, clock, {
    created: clock.startedAt - 45 * MINUTE,
    precheckUid: precheckUidOf(seed),
    upgradeUid: upgrade.uid,
  })
  return { upgrades: [upgrade], workflows: [workflow] }
}

/** A cluster that runs the target. @param age milliseconds since the upgrade ended */
export const upgradedAgo = (age: number): Scenario =>
  passed('the cluster was upgraded to the target', (seed, clock) => upgraded(seed, clock, age + UPGRADE_DURATION))

const RISKY: Scenario = {
  description: 'an upgrade to v1.35 of a cluster with kube-proxy in ipvs mode, and with nodes that use cgroup v1',
  inputs: { ...PRECHECK, 'target-version': 'v1.35.5-r2' },
  cluster: (seed, clusterId) => ({
    version: 'v1.33.12-r0',
    offered: ['v1.34.8-r2', 'v1.35.5-r2'],
    proxyMode: 'ipvs',
    nodeOs: 'EulerOS 2.9',
    prechecks: [
      precheck(seed, clusterId, { age: 10 * MINUTE, currentVersion: 'v1.33.12-r0', targetVersion: 'v1.35.5-r2' }),
    ],
  }),
}

/** Eight nodes that are all named `web-…`: of the pools `web` and `gpu`, and of the default one; two more that no check lists. */
function misleadingNames(seed: string, clusterId: string): ClusterSetup {
  const nodes = nodePool('web', 8)
  const unchecked = nodePool('batch', 2)
  const pools = new Map<string, string | null>(
    nodes.map(({ name }, index) => [name, ['gpu', 'web', null, null][index % 4] ?? null]),
  )
  const disk = failure('the disk is full')
  return {
    prechecks: [
      precheck(seed, clusterId, {
        cluster: itemSection(withChanges(CLUSTER_ITEMS, { NodeContainerdPodRestartRisk: podRestarts(unchecked) })),
        nodes: nodeSection(nodeStages(nodes, () => ({ NodeDiskCheck: disk }))),
      }),
    ],
    moreNodes: unchecked,
    poolOf: (name) => (pools.has(name) ? (pools.get(name) ?? null) : 'batch'),
  }
}

/** Facts about the cluster and its add-ons that change what a passed check is worth. */
export const CLUSTER_FACTS: ScenarioTable = {
  'already-upgraded': passed(
    'the cluster already runs the target; the check from before the upgrade has not expired',
    (seed, clock) => upgraded(seed, clock, 31 * MINUTE),
  ),
  'version-moved': passed('the cluster runs neither the version that was checked nor the target', () => ({
    version: 'v1.29.13-r2',
  })),
  'cluster-upgrading': passed('the cluster is being upgraded', (seed, clock) => upgraded(seed, clock, 12 * MINUTE)),
  'cluster-hibernated': passed('the cluster is hibernated', () => ({ phase: 'Hibernation' })),
  'cluster-scaling': passed('the cluster is being scaled up for 30 s, then it is available', (_, clock) => ({
    passingPhase: { phase: 'ScalingUp', until: timeAfter(clock, 30 * SECOND) },
  })),
  'cluster-resizing': passed('the control plane is being resized, which does not end', () => ({ phase: 'Resizing' })),
  'known-risks': RISKY,
  'known-risks-forbidden': {
    ...RISKY,
    description: 'an upgrade with known risks that depend on node pools and add-ons, which the caller may not list',
    atService: ({ operation }) =>
      operation === 'ListNodePools' || operation === 'ListAddonInstances'
        ? serviceError('forbidden', 'Policy does not allow cce:nodepool:list to be performed.')
        : null,
  },
  'misleading-names': {
    description:
      'nodes of several pools with names alike, nodes of the default pool, and a risk that names nodes by their ids only',
    inputs: PRECHECK,
    cluster: misleadingNames,
  },
  'misleading-names-forbidden': {
    description: 'the same, where the caller may not list the nodes',
    inputs: PRECHECK,
    cluster: misleadingNames,
    atService: ({ operation }) =>
      operation === 'ListNodes'
        ? serviceError('forbidden', 'Policy does not allow cce:node:list to be performed.')
        : null,
  },
  'cluster-unavailable': passed('the cluster is unavailable', () => ({ phase: 'Unavailable' })),
  'cluster-unreadable': {
    ...passed('the phase of the cluster cannot be read, because CCE fails', () => ({})),
    atService: ({ operation }) =>
      operation === 'ShowCluster' ? serviceError('internal', 'the cluster could not be loaded') : null,
  },
  'cluster-forbidden': {
    ...passed('the caller may read the checks, but neither the cluster nor its versions', () => ({})),
    atService: ({ operation }) =>
      operation === 'ShowCluster' || operation === 'ShowClusterUpgradeInfo'
        ? serviceError('forbidden', 'Policy does not allow cce:cluster:get to be performed.')
        : null,
  },
  /** The result has expired half an hour ago, although the runner's clock shows a time before that. */
  'runner-clock-behind': {
    description: 'the runner’s clock is two hours behind the Date of CCE, by which the result has expired',
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, { age: 90 * MINUTE })] }),
    clockAhead: 2 * HOUR,
  },
  'runner-clock-ahead': {
    ...passed(
      'the runner’s clock is two hours ahead of the Date of CCE, by which the result has not expired',
      () => ({}),
    ),
    clockAhead: -2 * HOUR,
  },
  'patch-suggested': {
    description: 'CCE suggests a patch of the release that the cluster runs, which is the target',
    inputs: { ...STARTING, checks: 'precheck', 'target-version': 'v1.28.15-r30' },
    cluster: () => ({ suggestedPatch: 'r30' }),
  },
  'backup-old': passed('the last backup of the control plane is 30 days old', () => ({ backupAge: 30 * 24 * HOUR })),
  'several-hops': {
    description: 'a cluster that must be upgraded twice to reach the target; the check passed for the first upgrade',
    inputs: PRECHECK,
    cluster: (seed, clusterId) => {
      const version = 'v1.25.16-r10'
      const targetVersion = 'v1.28.15-r10'
      return {
        prechecks: [precheck(seed, clusterId, { currentVersion: version, targetVersion })],
        version,
        offered: ['v1.27.16-r20', targetVersion],
      }
    },
  },
  autopilot: {
    description: 'an Autopilot cluster: other paths, no add-on check, no nodes of its own',
    inputs: { ...WAITING, start: 'if-needed', autopilot: 'true' },
    cluster: () => ({ autopilot: true, startedResults: { precheck: { nodes: { phase: 'Success' } } } }),
  },
  'addon-not-checked': {
    ...passed('an installed add-on that no task is about', () => ({
      addonInstances: [...USUAL_ADDONS, installed('metrics-server')],
    })),
    inputs: BOTH,
  },
}
