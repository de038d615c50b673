import { addonCheck, addonCheckByReads, addonChecks } from '../state/addon-checks.js'
import { ADDON_ITEMS, CLUSTER_ITEMS, failure, itemSection, nodeSection, withChanges } from '../state/check-items.js'
import { HOUR } from '../state/clock.js'
import { nodePool, nodeStages } from '../state/nodes.js'
import { precheck, precheckUidOf } from '../state/prechecks.js'
import { precheckByReads } from '../state/unfinished-prechecks.js'
import { openWorkflow } from '../state/workflows.js'
import { CONFIRMABLE_RISKS, COREDNS_RISKS, MODIFIED_RESOURCE_RISKS } from './sample-risks.js'
import { BOTH, PRECHECK, type ScenarioTable } from './scenario.js'

const DAY = 24 * HOUR

const COMMAND_MISSING = failure('__error_code#ErrorCommandNotExist#command is not exists: nslookup#__', {
  errorCodes: ['ErrorCommandNotExist'],
})

/** Checks that have finished with results that the gate can decide on. */
export const FINISHED: ScenarioTable = {
  ready: {
    description: 'every check passed; the history has older results and results for another target',
    inputs: BOTH,
    cluster: (seed, clusterId, clock) => ({
      prechecks: [
        precheck(`${seed}:yesterday`, clusterId, {
          age: DAY,
          addons: itemSection(
            withChanges(ADDON_ITEMS, { CoreDNSConfLimit: failure('configmap coredns had been modified') }),
          ),
        }),
        precheck(`${seed}:earlier-target`, clusterId, { age: 2 * DAY, targetVersion: 'v1.29.13-r2' }),
        precheck(seed, clusterId),
      ],
      addonChecks: [
        addonCheck(`${seed}:yesterday`, { template: 'coredns', age: DAY, risks: COREDNS_RISKS }),
        addonCheck(`${seed}:patrol`, { template: 'everest', type: 'addonStatic', targetVersion: null }),
        ...addonChecks(seed),
      ],
      workflows: [openWorkflow(seed, clock, { precheckUid: precheckUidOf(seed) })],
    }),
  },
  warnings: {
    description: 'risks that you can confirm, among them the use of a removed API',
    inputs: BOTH,
    cluster: (seed, clusterId) => ({
      prechecks: [
        precheck(seed, clusterId, {
          cluster: itemSection(withChanges(CLUSTER_ITEMS, CONFIRMABLE_RISKS)),
          nodes: nodeSection(
            nodeStages(nodePool('prod-pool-a', 8), (_, index) =>
              index % 3 === 0 ? { NodeCommandCheck: COMMAND_MISSING } : null,
            ),
          ),
        }),
      ],
      addonChecks: addonChecks(seed, { template: 'nginx-ingress', risks: MODIFIED_RESOURCE_RISKS }),
    }),
  },
  'exception-warning': {
    description: 'an exception at level Warning, which must be fixed all the same',
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({
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
  'running-then-done': {
    description: 'both checks are still running for two reads, then pass',
    inputs: { ...BOTH, 'poll-interval': '1s', 'wait-timeout': '30s' },
    cluster: (seed, clusterId) => ({
      prechecks: [precheckByReads(seed, clusterId, 2)],
      addonChecks: ['coredns', 'everest'].map((template) => addonCheckByReads(seed, template, 2)),
    }),
  },
}
