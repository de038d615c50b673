import { serviceError } from '../server/responses.js'
import type { Operation } from '../server/routes.js'
import { HOUR, MINUTE, SECOND, type TaskClock } from '../state/clock.js'
import type { ClusterSetup } from '../state/cluster-state.js'
import { DEMO } from '../state/demo-values.js'
import { precheck, precheckUidOf } from '../state/prechecks.js'
import { stableUuid } from '../state/stable-ids.js'
import { failedUpgrade, type Upgrade, upgradeStartedBefore } from '../state/upgrades.js'
import { openWorkflow } from '../state/workflows.js'
import { type Scenario, type ScenarioTable, STARTING, UPGRADE } from './scenario.js'

const DAY = 24 * HOUR

/** An upgrade in its workflow, after a check that passed. */
const inWorkflow = (seed: string, clusterId: string, clock: TaskClock, upgrade: Upgrade): ClusterSetup => ({
  prechecks: [precheck(seed, clusterId, { age: 40 * MINUTE })],
  workflows: [
    openWorkflow(seed, clock, {
      created: clock.startedAt - 70 * MINUTE,
      precheckUid: precheckUidOf(seed),
      upgradeUid: upgrade.uid,
    }),
  ],
  upgrades: [upgrade],
})

/** @param age milliseconds of its own time since the upgrade started */
const upgrading = (description: string, age: number, halt?: Upgrade['halt']): Scenario => ({
  description,
  inputs: UPGRADE,
  cluster: (seed, clusterId, clock) =>
    inWorkflow(seed, clusterId, clock, upgradeStartedBefore(seed, clock, age, halt && { halt })),
})

const UPGRADE_CALLS: readonly (Operation | null)[] = [
  'UpgradeCluster',
  'ListUpgradeClusterTasks',
  'ShowUpgradeClusterTask',
]

/** The post-upgrade check of an upgrade that succeeded. */
const postchecked = (description: string, phase: string): Scenario => ({
  description,
  inputs: { checks: 'postcheck', 'current-version': DEMO.currentVersion },
  cluster: (seed, clusterId, clock) => ({
    ...inWorkflow(seed, clusterId, clock, upgradeStartedBefore(seed, clock, 40 * MINUTE)),
    startedResults: { postcheck: phase },
  }),
})

/** The upgrade itself and the post-upgrade check, which confirms it. */
export const UPGRADES: ScenarioTable = {
  'upgrade-running': upgrading('an upgrade that has just started and takes 30 minutes', 0),
  'upgrade-autoscaled': {
    description: 'an upgrade under way in a cluster whose node pool is scaled automatically',
    inputs: UPGRADE,
    cluster: (seed, clusterId, clock) => ({
      ...inWorkflow(seed, clusterId, clock, upgradeStartedBefore(seed, clock, 12 * MINUTE)),
      autoscaledPools: ['prod-pool-a'],
    }),
  },
  'nodes-left-behind': {
    description: 'an upgrade that succeeded 10 minutes ago, but skipped one node and left another one not ready',
    inputs: UPGRADE,
    cluster: (seed, clusterId, clock) => ({
      ...inWorkflow(seed, clusterId, clock, upgradeStartedBefore(seed, clock, 40 * MINUTE)),
      nodeConditions: [
        { index: 0, labels: { 'upgrade.cce.io/skipped': 'true' } },
        { index: 1, phase: 'Abnormal' },
      ],
    }),
  },
  'node-versions': {
    description: 'an upgrade that succeeded 10 minutes ago; the nodes state a version, which CCE does not document',
    inputs: UPGRADE,
    cluster: (seed, clusterId, clock) => ({
      ...inWorkflow(seed, clusterId, clock, upgradeStartedBefore(seed, clock, 40 * MINUTE)),
      nodeConditions: [DEMO.targetVersion, DEMO.targetVersion, DEMO.currentVersion].map((version, index) => ({
        index,
        kubeletVersion: version,
      })),
    }),
  },
  'upgrade-done': upgrading('an upgrade that succeeded 10 minutes ago', 40 * MINUTE),
  'upgrade-stale': {
    ...upgrading('an upgrade that succeeded 90 days ago', 90 * DAY),
    inputs: { ...UPGRADE, checks: 'upgrade, postcheck', 'current-version': DEMO.currentVersion },
  },
  'upgrade-short': {
    description: 'an upgrade that succeeded 10 minutes ago, but only to a version below the target',
    inputs: UPGRADE,
    cluster: (seed, clusterId, clock) => {
      const targetVersion = 'v1.30.10-r2'
      const setup = inWorkflow(
        seed,
        clusterId,
        clock,
        upgradeStartedBefore(seed, clock, 40 * MINUTE, { targetVersion }),
      )
      return {
        ...setup,
        prechecks: [precheck(seed, clusterId, { age: 40 * MINUTE, targetVersion })],
        workflows: setup.workflows?.map((workflow) => ({ ...workflow, targetVersion })) ?? [],
      }
    },
  },
  'upgrade-failed': {
    description: 'an upgrade that failed in its built-in checks',
    inputs: UPGRADE,
    cluster: (seed, clusterId, clock) => inWorkflow(seed, clusterId, clock, failedUpgrade(seed, clock)),
  },
  'upgrade-failed-autopilot': {
    description: 'an upgrade of an Autopilot cluster that failed in its built-in checks',
    inputs: { ...UPGRADE, autopilot: 'true' },
    cluster: (seed, clusterId, clock) => ({
      ...inWorkflow(seed, clusterId, clock, failedUpgrade(seed, clock)),
      autopilot: true,
    }),
  },
  'upgrade-fails': upgrading('an upgrade under way that fails after two more minutes', 11 * MINUTE, {
    after: 13 * MINUTE,
    phase: 'Failed',
  }),
  'upgrade-paused': upgrading('an upgrade that is paused', 20 * MINUTE, { after: 9 * MINUTE, phase: 'Pause' }),
  'upgrade-pauses': upgrading('an upgrade under way that is paused after two more minutes', 7 * MINUTE, {
    after: 9 * MINUTE,
    phase: 'Pause',
  }),
  'upgrade-stalled': upgrading('an upgrade in phase Running that no longer advances', 20 * MINUTE, {
    after: 11 * MINUTE,
    phase: 'Running',
  }),
  'upgrade-queuing': upgrading('an upgrade that stays in the queue forever', 2 * MINUTE, {
    after: 30 * SECOND,
    phase: 'Queuing',
  }),
  'upgrade-none': { description: 'the cluster was never upgraded', inputs: UPGRADE },
  'upgrade-forbidden': {
    ...upgrading('the account has no access to the upgrade APIs', 5 * MINUTE),
    atService: ({ operation }) =>
      UPGRADE_CALLS.includes(operation)
        ? serviceError('forbidden', 'cluster upgrade APIs are available only upon request')
        : null,
  },
  'postcheck-success': postchecked('a finished upgrade whose post-upgrade check succeeds', 'Success'),
  'postcheck-failed': postchecked('a finished upgrade whose post-upgrade check fails', 'Failed'),
  'postcheck-error': postchecked('a finished upgrade whose post-upgrade check breaks down', 'Error'),
  'postcheck-confirmed': {
    ...postchecked(
      'a finished upgrade that was confirmed before, so that its post-upgrade check is refused',
      'Success',
    ),
    cluster: (seed, clusterId, clock) => {
      const setup = inWorkflow(seed, clusterId, clock, upgradeStartedBefore(seed, clock, 40 * MINUTE))
      const postcheck = { uid: stableUuid(`postcheck:${seed}`), phase: 'Success', at: clock.startedAt - 5 * MINUTE }
      return { ...setup, workflows: setup.workflows?.map((workflow) => ({ ...workflow, postcheck })) ?? [] }
    },
  },
  'whole-upgrade': {
    description: 'a cluster that allows everything in sequence: workflow, checks, upgrade, post-upgrade check',
    inputs: STARTING,
  },
}
