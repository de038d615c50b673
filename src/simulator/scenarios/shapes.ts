import { addonCheck } from '../state/addon-tasks.js'
import type { AddonCheckTask } from '../state/api-shapes.js'
import { ADDON_ITEMS, CLUSTER_ITEMS, itemSection } from '../state/check-items.js'
import { precheck } from '../state/precheck-tasks.js'
import { CHINA } from '../state/timestamps.js'
import { COREDNS_RISKS } from './blocked.js'
import { workflowTo } from './parts.js'
import { BOTH, PRECHECK, type Scenario, type ScenarioTable, STARTING } from './scenario.js'

interface List {
  readonly items: readonly unknown[]
}

/** The list as the reference's table has it, with `items` as its example has it: the first one, not in an array. */
const onlyItem = (body: object): object => ({ ...body, items: (body as List).items[0] })

const documentedNames = new Set(['DeprecatedApiCheck', 'NodeContainerdPodRestartRisk', 'ResiduePackageVersion'])

/** The example of the reference, item by item, but for its times. */
const asDocumented: Scenario = {
  title: 'the example response of the API reference, with fresh times',
  inputs: { ...PRECHECK, 'target-version': 'v1.23' },
  content: (seed) => ({
    version: 'v1.19.16-r4',
    offered: ['v1.21.14-r30', 'v1.23.5-r0'],
    prechecks: [
      precheck(seed, '', {
        clusterId: null,
        currentVersion: 'v1.19.16-r4',
        targetVersion: 'v1.23.5-r0',
        cluster: itemSection(CLUSTER_ITEMS.filter(({ name = '' }) => documentedNames.has(name))),
        addons: itemSection(ADDON_ITEMS.slice(0, 2)),
        nodes: { phase: 'Success' },
      }),
    ],
  }),
}

/**
 * The example of the reference, with all that its table contradicts: one object for `items`, `riskList` beside `status`,
 * `createTimestamp`, no expiry.
 */
const addonQuirks: Scenario = {
  title: 'the add-on example of the API reference, which its own table contradicts',
  inputs: { checks: 'addons' },
  content: (seed) => ({
    addonChecks: [
      addonCheck(seed, { template: 'coredns', targetVersion: '3.0.4', risks: COREDNS_RISKS, validity: null }),
    ],
  }),
  reshape: (operation, body) =>
    operation === 'ListAddonPrecheckTasks' ? { ...body, items: asInExample((body as List).items[0]) } : body,
}

function asInExample(item: unknown): object {
  const { metadata, spec, status } = item as AddonCheckTask
  const { createTimeStamp, ...names } = metadata
  const { riskList, ...rest } = status
  return { metadata: { ...names, createTimestamp: createTimeStamp }, spec, status: rest, riskList }
}

/** Another kind of object where a task or a list of tasks should be. */
const wrongKind: Scenario = {
  title: 'other kinds of objects where the tasks should be',
  inputs: BOTH,
  content: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId)] }),
  reshape: (operation, body) => {
    if (operation === 'ShowPreCheck')
      return { ...body, kind: 'UpgradeTask', status: { phase: 'Success', progress: '100.00' } }
    return operation === 'ListAddonPrecheckTasks' ? { kind: 'Addon', apiVersion: 'v3', items: [] } : body
  },
}

const wrongShape: Scenario = {
  title: 'fields of other types than documented',
  inputs: BOTH,
  content: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId)] }),
  reshape: (operation, body) => {
    if (operation === 'ShowPreCheck') return { ...body, status: { phase: 1, clusterCheckStatus: 'Success' } }
    return operation === 'ListAddonPrecheckTasks' ? { ...body, items: ['coredns', null] } : body
  },
}

/** Answers in shapes that the reference shows, contradicts or does not have. */
export const SHAPES: ScenarioTable = {
  'as-documented': asDocumented,
  'addon-quirks': addonQuirks,
  'addon-object-list': {
    title: 'the list of add-on checks holds one object in place of an array; it passed',
    inputs: { checks: 'addons' },
    content: (seed) => ({ addonChecks: [addonCheck(seed, { template: 'everest' })] }),
    reshape: (operation, body) => (operation === 'ListAddonPrecheckTasks' ? onlyItem(body) : body),
  },
  'precheck-object-list': {
    title: 'the list of pre-upgrade checks holds one object in place of an array; it passed',
    inputs: PRECHECK,
    content: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId)] }),
    reshape: (operation, body) => (operation === 'ListPreCheckTasks' ? onlyItem(body) : body),
  },
  'workflow-object-list': {
    title: 'the list of upgrade workflows holds one object in place of an array, for this target',
    inputs: STARTING,
    content: (seed, _, begun) => ({ workflows: [workflowTo(seed, begun)] }),
    reshape: (operation, body) => (operation === 'ListUpgradeWorkFlows' ? onlyItem(body) : body),
  },
  'china-time': {
    title: 'times in China’s zone (+0800 CST); all passed',
    inputs: PRECHECK,
    content: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, { zone: CHINA })] }),
  },
  'wrong-kind': wrongKind,
  'wrong-shape': wrongShape,
}
