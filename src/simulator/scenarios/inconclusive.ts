import { addonCheck, addonCheckByReads, addonChecks } from '../state/addon-checks.js'
import { CLUSTER_ITEMS, failure, itemSection, NODE_ITEMS, nodeSection, withChanges } from '../state/check-items.js'
import { HOUR, MINUTE } from '../state/clock.js'
import { nodePool, nodeStages } from '../state/nodes.js'
import { BROKEN_DOWN, type PrecheckDraft, precheck } from '../state/prechecks.js'
import { stableUuid } from '../state/stable-ids.js'
import { precheckByReads } from '../state/unfinished-prechecks.js'
import { BOTH, PRECHECK, type Scenario, type ScenarioTable } from './scenario.js'

const NODES = nodePool('prod-pool-a', 8)
const THREE_NODES = NODES.slice(0, 3)

/** A scenario about one pre-upgrade check. */
const onePrecheck = (description: string, draft: PrecheckDraft): Scenario => ({
  description,
  inputs: PRECHECK,
  cluster: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, draft)] }),
})

/** Results that are missing, unfinished, expired, broken, skipped or about something else. */
export const INCONCLUSIVE: ScenarioTable = {
  'half-node': onePrecheck('the check itself broke on one node, so its result there is unknown', {
    nodes: nodeSection(
      nodeStages(NODES, (_, index) =>
        index === 3 ? { NodeDnsCheck: { ...failure('cce-agent timed out'), group: 'ExecuteException' } } : null,
      ),
    ),
  }),
  'skipped-items': onePrecheck('two items were skipped, one of them on two nodes only', {
    skipped: [
      { name: 'NodeContainerdPodRestartRisk' },
      {
        name: 'NodeCommandCheck',
        resourceSelector: { key: 'node.uid', operator: 'In', values: NODES.slice(0, 2).map(({ uid }) => uid) },
      },
    ],
  }),
  expired: {
    description: 'both results expired half an hour ago',
    inputs: BOTH,
    cluster: (seed, clusterId) => ({
      prechecks: [precheck(seed, clusterId, { age: 90 * MINUTE })],
      addonChecks: [addonCheck(seed, { template: 'coredns', age: 90 * MINUTE })],
    }),
  },
  'expires-soon': onePrecheck('the pre-upgrade check expires in two minutes', { age: 58 * MINUTE }),
  'no-expiry': {
    description: 'finished results without an expiry time',
    inputs: BOTH,
    cluster: (seed, clusterId) => ({
      prechecks: [precheck(seed, clusterId, { validity: null })],
      addonChecks: [addonCheck(seed, { template: 'coredns', validity: null })],
    }),
  },
  'zero-expiry': onePrecheck('a finished result whose expiry is Go’s zero time', {
    validity: '0001-01-01 00:00:00 +0000 UTC',
  }),
  'other-target': {
    description: 'the cluster was checked, but only for other target versions',
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({
      prechecks: [
        precheck(`${seed}:1`, clusterId, { targetVersion: 'v1.29.13-r2' }),
        precheck(`${seed}:2`, clusterId, { targetVersion: 'v1.30.10-r2', age: HOUR }),
      ],
    }),
  },
  'other-cluster': onePrecheck('the task is about another cluster', { clusterId: stableUuid('another cluster') }),
  running: {
    description: 'both checks are running and never finish',
    inputs: { ...BOTH, 'poll-interval': '1s', 'wait-timeout': '3s' },
    cluster: (seed, clusterId) => ({
      prechecks: [precheckByReads(seed, clusterId, Number.POSITIVE_INFINITY)],
      addonChecks: [addonCheckByReads(seed, 'coredns', Number.POSITIVE_INFINITY)],
    }),
  },
  errored: onePrecheck('the pre-upgrade check broke down', BROKEN_DOWN),
  'failed-unexplained': {
    description: 'the tasks failed, but none of their items did',
    inputs: BOTH,
    cluster: (seed, clusterId) => ({
      prechecks: [precheck(seed, clusterId, { phase: 'Failed', message: 'precheck failed' })],
      addonChecks: addonChecks(seed, { template: 'everest', status: 'Failed' }),
    }),
  },
  'section-failed-unexplained': onePrecheck('a section failed, but none of its items did', {
    cluster: itemSection(withChanges(CLUSTER_ITEMS, { HelmChartCheck: failure('a chart uses an API that is gone') })),
    nodes: { phase: 'Failed', nodeStageStatus: nodeStages(THREE_NODES) },
  }),
  empty: { description: 'the cluster was never checked', inputs: BOTH },
  'no-items': {
    description: 'finished checks without any item',
    inputs: BOTH,
    cluster: (seed, clusterId) => ({
      prechecks: [
        precheck(seed, clusterId, { cluster: itemSection([]), addons: itemSection([]), nodes: { phase: 'Success' } }),
      ],
      addonChecks: [addonCheck(seed, { template: 'coredns', risks: [] })],
    }),
  },
  'unfinished-item': onePrecheck('a finished check with items that are still running', {
    cluster: itemSection(withChanges(CLUSTER_ITEMS, { HelmChartCheck: { phase: 'Running', message: '' } })),
    nodes: nodeSection(
      nodeStages(THREE_NODES, (_, index) => (index === 1 ? { NodeDiskCheck: { phase: 'Init' } } : null), NODE_ITEMS),
    ),
  }),
  'absent-section': onePrecheck('a finished check without the section about nodes', { nodes: null }),
}
