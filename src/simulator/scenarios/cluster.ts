import { addonChecks } from '../state/addon-tasks.js'
import { installed, USUAL_ADDONS } from '../state/installed-addons.js'
import { precheck, precheckUidOf } from '../state/precheck-tasks.js'
import type { Beginning } from '../state/timeline.js'
import { MINUTE } from '../state/timestamps.js'
import { upgradeTo, workflowTo } from './parts.js'
import { BOTH, type Content, PRECHECK, type Scenario, type ScenarioTable, STARTING, WAITING } from './scenario.js'

/** Before the upgrade, where there is one, and not yet expired. */
const CHECKED = 40 * MINUTE

/** Fresh results that passed; all that matters is what else is to be known of the cluster. */
const passed = (title: string, more: (seed: string, begun: Beginning) => Content): Scenario => ({
  title,
  inputs: PRECHECK,
  content: (seed, clusterId, begun) => ({
    prechecks: [precheck(seed, clusterId, { age: CHECKED })],
    addonChecks: addonChecks(seed),
    ...more(seed, begun),
  }),
})

const upgraded = (seed: string, begun: Beginning, age: number): Content => {
  const upgrade = upgradeTo(seed, begun, age)
  const workflow = workflowTo(seed, begun, {
    created: begun.at - 45 * MINUTE,
    precheckUid: precheckUidOf(seed),
    upgradeUid: upgrade.uid,
  })
  return { upgrades: [upgrade], workflows: [workflow] }
}

/** Situations in which the cluster itself, its add-ons or its kind change what a passing check is worth. */
export const CLUSTERS: ScenarioTable = {
  'already-upgraded': passed(
    'the cluster is at the target already; the check before it is still fresh',
    (seed, begun) => upgraded(seed, begun, 31 * MINUTE),
  ),
  'version-moved': passed('the cluster is at neither the version that was checked nor the target', () => ({
    version: 'v1.29.13-r2',
  })),
  'cluster-upgrading': passed('the cluster is being upgraded', (seed, begun) => upgraded(seed, begun, 12 * MINUTE)),
  'cluster-hibernated': passed('the cluster hibernates', () => ({ phase: 'Hibernation' })),
  autopilot: {
    title: 'an Autopilot cluster: other paths, no add-on check, no nodes of its own',
    inputs: { ...WAITING, start: 'if-needed', autopilot: 'true' },
    content: () => ({ autopilot: true, outcomes: { precheck: { nodes: { phase: 'Success' } } } }),
  },
  'addon-without-target': {
    title: 'an add-on for which CCE offers no other version; the rest can be checked',
    inputs: { ...STARTING, checks: 'addons' },
    content: () => ({ addonInstances: [...USUAL_ADDONS, installed('npd')] }),
  },
  'addon-not-checked': {
    ...passed('an installed add-on that no task is about', () => ({
      addonInstances: [...USUAL_ADDONS, installed('metrics-server')],
    })),
    inputs: BOTH,
  },
}
