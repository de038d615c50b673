import type { AddonCheckRecord, PrecheckRecord } from '../scenarios/scenario.js'
import { addonCheckAt } from './addon-tasks.js'
import type { CheckItem, ItemSection, NodeSection } from './api-shapes.js'
import { ADDON_ITEMS, CLUSTER_ITEMS, NODE_ITEMS } from './check-items.js'
import { nodePool, nodeStages } from './nodes.js'
import { precheckAt, precheckUidOf } from './precheck-tasks.js'
import { stableUuid } from './stable-ids.js'

const NODES = nodePool('prod-pool-a', 3)

/** A pre-upgrade check that is under way, and goes on a little at each of its first reads. @param reads until it is done */
export function runningPrecheck(seed: string, clusterId: string, reads: number): PrecheckRecord {
  const uid = precheckUidOf(seed)
  const render: PrecheckRecord['render'] = (moment) => {
    if (moment.reads >= reads) return precheckAt(moment.now, uid, { clusterId, age: 0 })
    const sections = moment.reads === 0 ? AT_FIRST : LATER
    return precheckAt(moment.now, uid, { clusterId, age: 0, phase: 'Running', validity: null, ...sections })
  }
  return { uid, render }
}

/** The check of an add-on that is under way. @param reads until it is done */
export function runningAddonCheck(seed: string, template: string, reads: number): AddonCheckRecord {
  const key = stableUuid(`addon-check:${seed}:${template}`)
  const render: AddonCheckRecord['render'] = (moment) => {
    if (moment.reads >= reads) return addonCheckAt(moment.now, key, { template })
    const status = moment.reads === 0 ? 'Init' : 'Running'
    const risks = ['AddonStatus', 'AddonValidate'].map((riskName) => ({ riskName, level: 'Warning', status }))
    return addonCheckAt(moment.now, key, { template, status, message: '', risks, validity: null })
  }
  return { key, render }
}

/** The items as they are while `done` of them have run; with -1 the first has not begun. */
export const underWay = (items: readonly CheckItem[], done: number): CheckItem[] =>
  items.map((item, index) =>
    index < done ? item : { ...item, phase: index === done ? 'Running' : 'Init', message: '' },
  )

const waiting = (items: readonly CheckItem[]): CheckItem[] =>
  items.map((item) => ({ ...item, phase: 'Init', message: '' }))

interface Sections {
  readonly cluster: ItemSection
  readonly addons: ItemSection
  readonly nodes: NodeSection
}

const AT_FIRST: Sections = {
  cluster: { phase: 'Running', itemsStatus: underWay(CLUSTER_ITEMS, 6) },
  addons: { phase: 'Init', itemsStatus: waiting(ADDON_ITEMS) },
  nodes: { phase: 'Init', nodeStageStatus: nodeStages(NODES, undefined, waiting(NODE_ITEMS)) },
}

const LATER: Sections = {
  cluster: { phase: 'Success', itemsStatus: CLUSTER_ITEMS },
  addons: { phase: 'Running', itemsStatus: underWay(ADDON_ITEMS, 2) },
  nodes: { phase: 'Running', nodeStageStatus: nodeStages(NODES, undefined, underWay(NODE_ITEMS, 5)) },
}
