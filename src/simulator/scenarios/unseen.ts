import { addonCheck, addonChecks } from '../state/addon-tasks.js'
import { CLUSTER_ITEMS, failure, itemSection, NODE_ITEMS, nodeSection, withChanges } from '../state/check-items.js'
import { nodePool, nodeStages } from '../state/nodes.js'
import { BROKEN_DOWN, precheck } from '../state/precheck-tasks.js'
import { runningAddonCheck, runningPrecheck } from '../state/running-tasks.js'
import { stableUuid } from '../state/stable-ids.js'
import { HOUR, MINUTE } from '../state/timestamps.js'
import { BOTH, PRECHECK, type ScenarioTable } from './scenario.js'
import { unknownPhase, unknownValues } from './unknown.js'

const NODES = nodePool('prod-pool-a', 3)

/** Situations in which too little can be seen to decide. */
export const UNSEEN: ScenarioTable = {
  expired: {
    title: 'both results expired half an hour ago',
    inputs: BOTH,
    content: (seed, clusterId) => ({
      prechecks: [precheck(seed, clusterId, { age: 90 * MINUTE })],
      addonChecks: [addonCheck(seed, { template: 'coredns', age: 90 * MINUTE })],
    }),
  },
  'expires-soon': {
    title: 'the pre-upgrade check expires in two minutes',
    inputs: PRECHECK,
    content: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, { age: 58 * MINUTE })] }),
  },
  'no-expiry': {
    title: 'finished results that do not say when they expire',
    inputs: BOTH,
    content: (seed, clusterId) => ({
      prechecks: [precheck(seed, clusterId, { validity: null })],
      addonChecks: [addonCheck(seed, { template: 'coredns', validity: null })],
    }),
  },
  'zero-expiry': {
    title: 'a finished result with Go’s zero time for its expiry',
    inputs: PRECHECK,
    content: (seed, clusterId) => ({
      prechecks: [precheck(seed, clusterId, { validity: '0001-01-01 00:00:00 +0000 UTC' })],
    }),
  },
  'other-target': {
    title: 'the cluster was checked, but for other target versions',
    inputs: PRECHECK,
    content: (seed, clusterId) => ({
      prechecks: [
        precheck(`${seed}:1`, clusterId, { targetVersion: 'v1.29.13-r2' }),
        precheck(`${seed}:2`, clusterId, { targetVersion: 'v1.30.10-r2', age: HOUR }),
      ],
    }),
  },
  'other-cluster': {
    title: 'the task speaks of another cluster',
    inputs: PRECHECK,
    content: (seed) => ({ prechecks: [precheck(seed, stableUuid('another cluster'))] }),
  },
  'running-then-done': {
    title: 'both checks run for two more reads, then pass',
    inputs: { ...BOTH, 'poll-interval': '1s', 'wait-timeout': '30s' },
    content: (seed, clusterId) => ({
      prechecks: [runningPrecheck(seed, clusterId, 2)],
      addonChecks: ['coredns', 'everest'].map((template) => runningAddonCheck(seed, template, 2)),
    }),
  },
  running: {
    title: 'both checks run and never finish',
    inputs: { ...BOTH, 'poll-interval': '1s', 'wait-timeout': '3s' },
    content: (seed, clusterId) => ({
      prechecks: [runningPrecheck(seed, clusterId, Number.POSITIVE_INFINITY)],
      addonChecks: [runningAddonCheck(seed, 'coredns', Number.POSITIVE_INFINITY)],
    }),
  },
  errored: {
    title: 'the pre-upgrade check broke down',
    inputs: PRECHECK,
    content: (seed, clusterId) => ({
      prechecks: [precheck(seed, clusterId, BROKEN_DOWN)],
    }),
  },
  'failed-unexplained': {
    title: 'the tasks failed, yet no item of theirs did',
    inputs: BOTH,
    content: (seed, clusterId) => ({
      prechecks: [precheck(seed, clusterId, { phase: 'Failed', message: 'precheck failed' })],
      addonChecks: addonChecks(seed, { template: 'everest', status: 'Failed' }),
    }),
  },
  'section-failed-unexplained': {
    title: 'a section failed, yet no item in it did',
    inputs: PRECHECK,
    content: (seed, clusterId) => ({
      prechecks: [
        precheck(seed, clusterId, {
          cluster: itemSection(
            withChanges(CLUSTER_ITEMS, { HelmChartCheck: failure('a chart uses an API that is gone') }),
          ),
          nodes: { phase: 'Failed', nodeStageStatus: nodeStages(NODES) },
        }),
      ],
    }),
  },
  empty: {
    title: 'nobody ever checked this cluster',
    inputs: BOTH,
    content: () => ({}),
  },
  'no-items': {
    title: 'finished checks without one item',
    inputs: BOTH,
    content: (seed, clusterId) => ({
      prechecks: [
        precheck(seed, clusterId, {
          cluster: itemSection([]),
          addons: itemSection([]),
          nodes: { phase: 'Success' },
        }),
      ],
      addonChecks: [addonCheck(seed, { template: 'coredns', risks: [] })],
    }),
  },
  'unfinished-item': {
    title: 'a finished check in which items are still under way',
    inputs: PRECHECK,
    content: (seed, clusterId) => ({
      prechecks: [
        precheck(seed, clusterId, {
          cluster: itemSection(withChanges(CLUSTER_ITEMS, { HelmChartCheck: { phase: 'Running', message: '' } })),
          nodes: nodeSection(
            nodeStages(NODES, (_, index) => (index === 1 ? { NodeDiskCheck: { phase: 'Init' } } : null), NODE_ITEMS),
          ),
        }),
      ],
    }),
  },
  'absent-section': {
    title: 'a finished check that leaves the nodes out',
    inputs: PRECHECK,
    content: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, { nodes: null })] }),
  },
  'unknown-values': unknownValues,
  'unknown-phase': unknownPhase,
}
