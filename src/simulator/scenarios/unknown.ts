import { addonCheck, addonChecks, risk } from '../state/addon-tasks.js'
import type { CheckItem } from '../state/api-shapes.js'
import { ADDON_ITEMS, CLUSTER_ITEMS, failure, itemSection, NODE_ITEMS, withChanges } from '../state/check-items.js'
import { nodePool, nodeStages } from '../state/nodes.js'
import { precheck } from '../state/precheck-tasks.js'
import { BOTH, PRECHECK, type Scenario } from './scenario.js'

/** An item without one of its fields. */
function without(item: CheckItem | undefined, field: keyof CheckItem): CheckItem {
  return Object.fromEntries(Object.entries(item ?? {}).filter(([name]) => name !== field))
}

const CLUSTER = withChanges(CLUSTER_ITEMS, {
  DeprecatedApiCheck: { kind: 'Advice', ...failure('a kind of item that nobody knows') },
  NodeContainerdPodRestartRisk: { level: 'Critical', ...failure('a level that nobody knows') },
  ResiduePackageVersion: { phase: 'Skipped', message: 'a phase that nobody knows' },
  NodePoolCheck: { group: 'NetworkCheck', ...failure('a group that nobody knows') },
})

const ADDONS = [
  ...withChanges(ADDON_ITEMS.slice(1), { CoreDNSConfLimit: failure('has no level') }).map((item) =>
    item.name === 'CoreDNSConfLimit' ? without(item, 'level') : item,
  ),
  without(ADDON_ITEMS[0], 'phase'),
]

/** Values that no table of the reference lists, in every place that has a table. */
export const unknownValues: Scenario = {
  title: 'values that CCE does not document: phases, kinds, levels and groups',
  inputs: { ...BOTH, 'addon-check-type': 'all' },
  content: (seed, clusterId) => ({
    prechecks: [
      precheck(seed, clusterId, {
        phase: 'Failed',
        cluster: itemSection(CLUSTER),
        addons: { phase: 'Partial', itemsStatus: ADDONS },
        nodes: {
          phase: 'Unknown',
          nodeStageStatus: nodeStages(nodePool('prod-pool-a', 2), undefined, NODE_ITEMS.slice(0, 3)),
        },
      }),
    ],
    addonChecks: [
      ...addonChecks(seed, {
        template: 'coredns',
        status: 'Failed',
        risks: [
          risk('AddonStatus', 'Info', 'a level that only the pre-upgrade check has'),
          { riskName: 'AddonValidate', level: 'Fatal', status: 'Timeout' },
        ],
      }),
      addonCheck(seed, { template: 'metrics-server', status: 'Timeout' }),
      addonCheck(`${seed}:rollback`, { template: 'everest', type: 'addonRollback' }),
    ],
  }),
}

/** The task itself says something that no table lists. */
export const unknownPhase: Scenario = {
  title: 'a task in a phase that CCE does not document',
  inputs: PRECHECK,
  content: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, { phase: 'Archived' })] }),
}
