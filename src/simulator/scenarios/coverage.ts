import { addonCheck, addonChecks } from '../state/addon-checks.js'
import { ADDON_ITEMS, failure, itemSection, NODE_ITEMS, nodeSection, withChanges } from '../state/check-items.js'
import { nodePool, nodeStages } from '../state/nodes.js'
import { type PrecheckDraft, precheck } from '../state/prechecks.js'
import { PRECHECK, type Scenario, type ScenarioTable } from './scenario.js'

const STAGES = nodeStages(nodePool('prod-pool-a', 3))

const UNLISTED_ITEM = {
  name: 'NetworkPolicyCheck',
  kind: 'Exception',
  group: 'LimitCheck',
  level: 'Fatal',
  ...failure('the network policy shop/deny-all blocks the control plane', { riskSource: {} }),
}

const onePrecheck = (description: string, draft: PrecheckDraft): Scenario => ({
  description,
  inputs: PRECHECK,
  cluster: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, draft)] }),
})

/** The list of add-on checks with a changed `pageInfo`. */
const pagedAddons = (description: string, pageInfo: object): Scenario => ({
  description,
  inputs: { checks: 'addons' },
  cluster: (seed) => ({ addonChecks: [addonCheck(seed, { template: 'coredns' })] }),
  reshape: (operation, body) => (operation === 'ListAddonPrecheckTasks' ? { ...body, pageInfo } : body),
})

/** Results that leave something out, or have it where the API reference does not. The tasks themselves say Success. */
export const COVERAGE: ScenarioTable = {
  'unlisted-section': onePrecheck('a section that CCE does not document contains a fatal exception', {
    phase: 'Success',
    unlisted: { networkCheckStatus: itemSection([UNLISTED_ITEM]) },
  }),
  'unlisted-section-passed': onePrecheck('a section that CCE does not document, in which everything passed', {
    unlisted: { networkCheckStatus: itemSection([{ ...UNLISTED_ITEM, phase: 'Success', message: '' }]) },
  }),
  'unlisted-items': onePrecheck(
    'the section about add-ons has its items under an undocumented key, one of them failed',
    {
      addons: {
        phase: 'Success',
        items: withChanges(ADDON_ITEMS, { CoreDNSConfLimit: failure('configmap coredns had been modified') }),
      },
    },
  ),
  'node-failed-without-items': onePrecheck('a node says Failed and has no items', {
    nodes: {
      phase: 'Success',
      nodeStageStatus: STAGES.map((stage, index) =>
        index === 1 ? { ...stage, phase: 'Failed', itemsStatus: [] } : stage,
      ),
    },
  }),
  'node-without-items': onePrecheck('one of three nodes has an empty list of items', {
    nodes: nodeSection(STAGES.map((stage, index) => (index === 1 ? { ...stage, itemsStatus: [] } : stage))),
  }),
  'node-with-fewer-items': onePrecheck('one of three nodes has a single item, while the others have twelve', {
    nodes: nodeSection(
      STAGES.map((stage, index) => (index === 1 ? { ...stage, itemsStatus: NODE_ITEMS.slice(0, 1) } : stage)),
    ),
  }),
  'addon-list-short': pagedAddons('the list of add-on checks holds one of twelve tasks', { currentCount: 12 }),
  'addon-list-next-page': pagedAddons('the list of add-on checks names a next page', {
    currentCount: 1,
    nextMarker: 'c3ViLXRhc2stMQ',
  }),
  'addon-list-empty': {
    description: 'the list of add-on checks is empty, although it counts three tasks',
    inputs: { checks: 'addons' },
    cluster: (seed) => ({ addonChecks: addonChecks(seed) }),
    reshape: (operation, body) => (operation === 'ListAddonPrecheckTasks' ? { ...body, items: [] } : body),
  },
}
