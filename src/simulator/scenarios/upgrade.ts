import { serviceError } from '../server/error-answers.js'
import type { Operation } from '../server/routes.js'
import { DEMO } from '../state/demo-values.js'
import { precheck, precheckUidOf } from '../state/precheck-tasks.js'
import type { Beginning } from '../state/timeline.js'
import { MINUTE, SECOND } from '../state/timestamps.js'
import type { Upgrade } from '../state/upgrade-tasks.js'
import { failedUpgrade, upgradeTo, workflowTo } from './parts.js'
import { type Content, type Scenario, type ScenarioTable, STARTING, UPGRADE } from './scenario.js'

/** An upgrade in its workflow, after a check that passed. */
const inWorkflow = (seed: string, clusterId: string, begun: Beginning, upgrade: Upgrade): Content => ({
  prechecks: [precheck(seed, clusterId, { age: 40 * MINUTE })],
  workflows: [
    workflowTo(seed, begun, {
      created: begun.at - HOUR_AND_MORE,
      precheckUid: precheckUidOf(seed),
      upgradeUid: upgrade.uid,
    }),
  ],
  upgrades: [upgrade],
})

const HOUR_AND_MORE = 70 * MINUTE

/** @param age milliseconds since it began, by its own clock */
const upgrading = (title: string, age: number, stands?: Upgrade['stands']): Scenario => ({
  title,
  inputs: UPGRADE,
  content: (seed, clusterId, begun) =>
    inWorkflow(seed, clusterId, begun, upgradeTo(seed, begun, age, stands && { stands })),
})

const UPGRADE_CALLS: readonly (Operation | null)[] = [
  'UpgradeCluster',
  'ListUpgradeClusterTasks',
  'ShowUpgradeClusterTask',
]

const TASKS: ScenarioTable = {
  'upgrade-running': upgrading('an upgrade that has just begun, and takes 30 minutes', 0),
  'upgrade-done': upgrading('an upgrade that succeeded 10 minutes ago', 40 * MINUTE),
  'upgrade-failed': {
    title: 'an upgrade that failed in the checks built into it',
    inputs: UPGRADE,
    content: (seed, clusterId, begun) => inWorkflow(seed, clusterId, begun, failedUpgrade(seed, begun)),
  },
  'upgrade-fails': upgrading('an upgrade under way, which fails after two more minutes', 11 * MINUTE, {
    after: 13 * MINUTE,
    phase: 'Failed',
  }),
  'upgrade-paused': upgrading('an upgrade that is paused', 20 * MINUTE, { after: 9 * MINUTE, phase: 'Pause' }),
  'upgrade-pauses': upgrading('an upgrade under way, which is paused after two more minutes', 7 * MINUTE, {
    after: 9 * MINUTE,
    phase: 'Pause',
  }),
  'upgrade-stalled': upgrading('an upgrade that says it is running, and stands still', 20 * MINUTE, {
    after: 11 * MINUTE,
    phase: 'Running',
  }),
  'upgrade-queuing': upgrading('an upgrade that waits in a queue without end', 2 * MINUTE, {
    after: 30 * SECOND,
    phase: 'Queuing',
  }),
  'upgrade-none': { title: 'the cluster was never upgraded', inputs: UPGRADE, content: () => ({}) },
  'upgrade-forbidden': {
    ...upgrading('the account was never given the upgrade APIs', 5 * MINUTE),
    atService: ({ operation }) =>
      UPGRADE_CALLS.includes(operation)
        ? serviceError('forbidden', 'cluster upgrade APIs are available only upon request')
        : null,
  },
}

/** The post-upgrade check of an upgrade that succeeded. */
const postchecked = (title: string, phase: string): Scenario => ({
  title,
  inputs: { checks: 'postcheck', 'current-version': DEMO.currentVersion },
  content: (seed, clusterId, begun) => ({
    ...inWorkflow(seed, clusterId, begun, upgradeTo(seed, begun, 40 * MINUTE)),
    outcomes: { postcheck: phase },
  }),
})

/** Situations after the checks: the upgrade itself, and what confirms it. */
export const FOLLOWED: ScenarioTable = {
  ...TASKS,
  'postcheck-success': postchecked('a finished upgrade whose post-upgrade check succeeds', 'Success'),
  'postcheck-failed': postchecked('a finished upgrade whose post-upgrade check fails', 'Failed'),
  'postcheck-error': postchecked('a finished upgrade whose post-upgrade check breaks down', 'Error'),
  'whole-upgrade': {
    title: 'a cluster on which all can be done in sequence: workflow, checks, upgrade, post-upgrade check',
    inputs: STARTING,
    content: () => ({}),
  },
}
