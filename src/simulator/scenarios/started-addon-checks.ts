import { addonCheck, risk } from '../state/addon-checks.js'
import { installed, USUAL_ADDONS } from '../state/installed-addons.js'
import { type ScenarioTable, STARTING } from './scenario.js'

const INPUTS = { ...STARTING, checks: 'addons' } as const

const FATAL = [
  risk('AddonStatus', 'Warning'),
  risk('AddonValidate', 'Fatal', 'the daemon set node-problem-detector was modified'),
]

/** Cluster versions, as Huawei's SDKs describe the field. The API reference of other stacks describes add-on versions. */
const CLUSTER_VERSIONS = ['v1.29', 'v1.30', 'v1.31']

/** Add-on checks that the gate starts for some of the add-ons, or cannot start. */
export const STARTED_ADDON_CHECKS: ScenarioTable = {
  'addon-without-target': {
    description: 'an add-on for which CCE offers no other version; the other add-ons can be checked',
    inputs: INPUTS,
    cluster: () => ({ addonInstances: [...USUAL_ADDONS, installed('npd')] }),
  },
  'addon-only-beta': {
    description: 'an add-on of which only a beta version fits the target; the other add-ons can be checked',
    inputs: INPUTS,
    cluster: () => ({ addonInstances: [...USUAL_ADDONS, installed('volcano')] }),
  },
  'addon-cluster-versions': {
    description: 'the target versions of the installed add-ons are versions of the cluster',
    inputs: INPUTS,
    cluster: () => ({ addonInstances: USUAL_ADDONS.map((addon) => ({ ...addon, targetVersions: CLUSTER_VERSIONS })) }),
  },
  'addon-refused': {
    description: 'CCE refuses to check one of the add-ons, and with it every batch that contains it',
    inputs: INPUTS,
    cluster: () => ({ refusedAddons: ['everest'] }),
  },
  'addon-failed-unstartable': {
    description: 'one add-on has passed, another one has failed and cannot be checked again',
    inputs: INPUTS,
    cluster: (seed) => ({
      addonChecks: [addonCheck(seed, { template: 'coredns' }), addonCheck(seed, { template: 'npd', risks: FATAL })],
    }),
  },
  'addon-failed-unlisted': {
    description: 'one add-on has passed, another one has failed and is missing from the list of installed add-ons',
    inputs: INPUTS,
    cluster: (seed) => ({
      addonChecks: [addonCheck(seed, { template: 'coredns' }), addonCheck(seed, { template: 'npd', risks: FATAL })],
      addonInstances: [installed('coredns')],
    }),
  },
  'addon-unreadable': {
    description: 'one add-on has passed; beside its task stands one that cannot be read',
    inputs: INPUTS,
    cluster: (seed) => ({ addonChecks: [addonCheck(seed, { template: 'coredns' })] }),
    reshape: (operation, body) =>
      operation === 'ListAddonPrecheckTasks' && 'items' in body && Array.isArray(body.items)
        ? {
            ...body,
            pageInfo: { currentCount: 2 },
            items: [...body.items, { metadata: 'everest', status: null }],
          }
        : body,
  },
}
