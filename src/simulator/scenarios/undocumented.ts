import type { Operation } from '../server/routes.js'
import { addonCheck, addonChecks, risk } from '../state/addon-checks.js'
import type { CheckItem } from '../state/api-shapes.js'
import { ADDON_ITEMS, CLUSTER_ITEMS, failure, itemSection, NODE_ITEMS, withChanges } from '../state/check-items.js'
import { CHINA } from '../state/clock.js'
import { nodePool, nodeStages } from '../state/nodes.js'
import { precheck } from '../state/prechecks.js'
import { openWorkflow } from '../state/workflows.js'
import { COREDNS_RISKS } from './sample-risks.js'
import { BOTH, PRECHECK, type Scenario, type ScenarioTable, STARTING } from './scenario.js'

const onlyItem = (body: object): unknown => ('items' in body && Array.isArray(body.items) ? body.items[0] : undefined)

/** Replaces the list of an operation by its only item, as the example of the API reference has it. */
const withoutArray =
  (list: Operation): NonNullable<Scenario['reshape']> =>
  (operation, body) =>
    operation === list ? { ...body, items: onlyItem(body) } : body

/** Moves and renames the fields of an add-on check as in the example of the API reference. */
function asInExample(item: object): object {
  const { metadata, spec, status } = { metadata: {}, spec: {}, status: {}, ...item }
  const { createTimeStamp, ...names } = { createTimeStamp: undefined, ...metadata }
  const { riskList, ...rest } = { riskList: undefined, ...status }
  return { metadata: { ...names, createTimestamp: createTimeStamp }, spec, status: rest, riskList }
}

const DOCUMENTED_NAMES = new Set(['DeprecatedApiCheck', 'NodeContainerdPodRestartRisk', 'ResiduePackageVersion'])

/** An item without one of its fields. */
const without = (item: CheckItem | undefined, field: keyof CheckItem): CheckItem =>
  Object.fromEntries(Object.entries(item ?? {}).filter(([name]) => name !== field))

const UNKNOWN_VALUES_CLUSTER = withChanges(CLUSTER_ITEMS, {
  DeprecatedApiCheck: { kind: 'Advice', ...failure('an item of an undocumented kind') },
  NodeContainerdPodRestartRisk: { level: 'Critical', ...failure('an item of an undocumented level') },
  ResiduePackageVersion: { phase: 'Skipped', message: 'an item in an undocumented phase' },
  NodePoolCheck: { group: 'NetworkCheck', ...failure('an item of an undocumented group') },
})

const UNKNOWN_VALUES_ADDONS = [
  ...withChanges(ADDON_ITEMS.slice(1), { CoreDNSConfLimit: failure('has no level') }).map((item) =>
    item.name === 'CoreDNSConfLimit' ? without(item, 'level') : item,
  ),
  without(ADDON_ITEMS[0], 'phase'),
]

/** Responses with shapes or values that the API reference contradicts or does not have. */
export const UNDOCUMENTED: ScenarioTable = {
  /** All but the times is from the example. */
  'as-documented': {
    description: 'the example response of the API reference, with current times',
    inputs: { ...PRECHECK, 'target-version': 'v1.23' },
    cluster: (seed) => ({
      version: 'v1.19.16-r4',
      offered: ['v1.21.14-r30', 'v1.23.5-r0'],
      prechecks: [
        precheck(seed, '', {
          clusterId: null,
          currentVersion: 'v1.19.16-r4',
          targetVersion: 'v1.23.5-r0',
          cluster: itemSection(CLUSTER_ITEMS.filter(({ name = '' }) => DOCUMENTED_NAMES.has(name))),
          addons: itemSection(ADDON_ITEMS.slice(0, 2)),
          nodes: { phase: 'Success' },
        }),
      ],
    }),
  },
  /** One object in `items`, `riskList` beside `status`, `createTimestamp`, no expiry. */
  'addon-quirks': {
    description: 'the add-on example of the API reference, which the reference’s own table contradicts',
    inputs: { checks: 'addons' },
    cluster: (seed) => ({
      addonChecks: [
        addonCheck(seed, { template: 'coredns', targetVersion: '3.0.4', risks: COREDNS_RISKS, validity: null }),
      ],
    }),
    reshape: (operation, body) => {
      const item = onlyItem(body)
      return operation === 'ListAddonPrecheckTasks' && typeof item === 'object' && item !== null
        ? { ...body, items: asInExample(item) }
        : body
    },
  },
  'addon-object-list': {
    description: 'the list of add-on checks has one object instead of an array; the check passed',
    inputs: { checks: 'addons' },
    cluster: (seed) => ({ addonChecks: [addonCheck(seed, { template: 'everest' })] }),
    reshape: withoutArray('ListAddonPrecheckTasks'),
  },
  'precheck-object-list': {
    description: 'the list of pre-upgrade checks has one object instead of an array; the check passed',
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId)] }),
    reshape: withoutArray('ListPreCheckTasks'),
  },
  'workflow-object-list': {
    description: 'the list of upgrade workflows has one object instead of an array; it is for this target',
    inputs: STARTING,
    cluster: (seed, _, clock) => ({ workflows: [openWorkflow(seed, clock)] }),
    reshape: withoutArray('ListUpgradeWorkFlows'),
  },
  'china-time': {
    description: 'timestamps in China’s time zone (+0800 CST); everything passed',
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, { zone: CHINA })] }),
  },
  'two-expiries': {
    description: 'two spellings of the expiry: the documented one lies ahead, the other one has passed',
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId)] }),
    reshape: (operation, body) =>
      operation === 'ShowPreCheck' && 'status' in body && typeof body.status === 'object'
        ? { ...body, status: { ...body.status, expireTimestamp: '2020-01-01 00:00:00 +0000 UTC' } }
        : body,
  },
  'wrong-kind': {
    description: 'objects of another kind in place of the tasks',
    inputs: BOTH,
    cluster: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId)] }),
    reshape: (operation, body) => {
      if (operation === 'ShowPreCheck')
        return { ...body, kind: 'UpgradeTask', status: { phase: 'Success', progress: '100.00' } }
      return operation === 'ListAddonPrecheckTasks' ? { kind: 'Addon', apiVersion: 'v3', items: [] } : body
    },
  },
  'wrong-shape': {
    description: 'fields of other types than documented',
    inputs: BOTH,
    cluster: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId)] }),
    reshape: (operation, body) => {
      if (operation === 'ShowPreCheck') return { ...body, status: { phase: 1, clusterCheckStatus: 'Success' } }
      return operation === 'ListAddonPrecheckTasks' ? { ...body, items: ['coredns', null] } : body
    },
  },
  'unknown-values': {
    description: 'phases, kinds, levels and groups that CCE does not document',
    inputs: { ...BOTH, 'addon-check-type': 'all' },
    cluster: (seed, clusterId) => ({
      prechecks: [
        precheck(seed, clusterId, {
          phase: 'Failed',
          cluster: itemSection(UNKNOWN_VALUES_CLUSTER),
          addons: { phase: 'Partial', itemsStatus: UNKNOWN_VALUES_ADDONS },
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
  },
  'unknown-phase': {
    description: 'a task in a phase that CCE does not document',
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, { phase: 'Archived' })] }),
  },
}
