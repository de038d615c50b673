import { addonCheck, addonChecks, risk } from '../state/addon-tasks.js'
import {
  ADDON_ITEMS,
  type Changes,
  CLUSTER_ITEMS,
  failure,
  itemSection,
  nodeSection,
  withChanges,
} from '../state/check-items.js'
import { nodePool, nodeStages } from '../state/nodes.js'
import { precheck, precheckUidOf } from '../state/precheck-tasks.js'
import { HOUR } from '../state/timestamps.js'
import { COREDNS_RISKS, DEPRECATED_REQUESTS } from './blocked.js'
import { workflowTo } from './parts.js'
import { BOTH, type Content, PRECHECK, type ScenarioTable } from './scenario.js'

const NODES = nodePool('prod-pool-a', 8)
const DAY = 24 * HOUR

/** What the cluster was told yesterday, of which nothing may count any more. */
const history = (seed: string, clusterId: string): Required<Pick<Content, 'prechecks' | 'addonChecks'>> => ({
  prechecks: [
    precheck(`${seed}:yesterday`, clusterId, {
      age: DAY,
      addons: itemSection(
        withChanges(ADDON_ITEMS, { CoreDNSConfLimit: failure('configmap coredns had been modified') }),
      ),
    }),
    precheck(`${seed}:earlier-target`, clusterId, { age: 2 * DAY, targetVersion: 'v1.29.13-r2' }),
  ],
  addonChecks: [
    addonCheck(`${seed}:yesterday`, { template: 'coredns', age: DAY, risks: COREDNS_RISKS }),
    addonCheck(`${seed}:patrol`, { template: 'everest', type: 'addonStatic', targetVersion: null }),
  ],
})

/** Risks that a person may confirm. */
export const RISKS: Changes = {
  DeprecatedApiCheck: failure('deprecated APIs were requested in the last day, see riskSource', {
    riskSource: { deprecatedAPIRisks: DEPRECATED_REQUESTS.slice(0, 2) },
  }),
  DeprecatedResourceCheck: failure('deprecated annotation list: service.protal.kubernetes.io/type'),
  NodeContainerdPodRestartRisk: failure('pods on some containerd nodes may restart during the upgrade', {
    riskSource: { nodeRisks: NODES.slice(0, 2).map(({ uid }) => ({ NodeID: uid })) },
  }),
}

const NODE_COMMAND = failure('__error_code#ErrorCommandNotExist#command is not exists: nslookup#__', {
  errorCodes: ['ErrorCommandNotExist'],
})

/** Situations in which the checks have finished, and all that matters can be seen. */
export const SEEN: ScenarioTable = {
  ready: {
    title: 'every check passed; older results and another target are in the history',
    inputs: BOTH,
    content: (seed, clusterId, begun) => {
      const past = history(seed, clusterId)
      return {
        prechecks: [...past.prechecks, precheck(seed, clusterId)],
        addonChecks: [...past.addonChecks, ...addonChecks(seed)],
        workflows: [workflowTo(seed, begun, { precheckUid: precheckUidOf(seed) })],
      }
    },
  },
  warnings: {
    title: 'risks that a person may confirm, a removed API in use among them',
    inputs: BOTH,
    content: (seed, clusterId) => ({
      prechecks: [
        precheck(seed, clusterId, {
          cluster: itemSection(withChanges(CLUSTER_ITEMS, RISKS)),
          nodes: nodeSection(
            nodeStages(NODES, (_, index) => (index % 3 === 0 ? { NodeCommandCheck: NODE_COMMAND } : null)),
          ),
        }),
      ],
      addonChecks: addonChecks(seed, {
        template: 'nginx-ingress',
        risks: [risk('AddonStatus', 'Warning'), risk('K8sResourceModified', 'Warning', 'configmap has been modified')],
      }),
    }),
  },
  'exception-warning': {
    title: 'an exception at level Warning: it must be fixed all the same',
    inputs: PRECHECK,
    content: (seed, clusterId) => ({
      prechecks: [
        precheck(seed, clusterId, {
          addons: itemSection(
            withChanges(ADDON_ITEMS, {
              AddonLimit: failure('addon gpu-beta does not support cluster target version, please upgrade addon', {
                riskSource: { addonRisks: [{ addonTemplateName: 'gpu-beta', alias: 'CCE AI Suite (NVIDIA GPU)' }] },
              }),
            }),
          ),
        }),
      ],
    }),
  },
  'half-node': {
    title: 'the check itself broke on a node, so nobody knows what it would have found',
    inputs: PRECHECK,
    content: (seed, clusterId) => ({
      prechecks: [
        precheck(seed, clusterId, {
          nodes: nodeSection(
            nodeStages(NODES, (_, index) =>
              index === 3 ? { NodeDnsCheck: { ...failure('cce-agent timed out'), group: 'ExecuteException' } } : null,
            ),
          ),
        }),
      ],
    }),
  },
  'skipped-items': {
    title: 'somebody had two items skipped, one of them on two nodes only',
    inputs: PRECHECK,
    content: (seed, clusterId) => ({
      prechecks: [
        precheck(seed, clusterId, {
          skipped: [
            { name: 'NodeContainerdPodRestartRisk' },
            {
              name: 'NodeCommandCheck',
              resourceSelector: {
                key: 'node.uid',
                operator: 'In',
                values: NODES.slice(0, 2).map(({ uid }) => uid),
              },
            },
          ],
        }),
      ],
    }),
  },
}
