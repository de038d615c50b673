import type { CheckItem, ItemSection, NodeSection } from './api-shapes.js'
import { ADDON_ITEMS, CLUSTER_ITEMS, NODE_ITEMS } from './check-items.js'
import { elapsedAt, MINUTE, SECOND, type TaskClock, timeAfter } from './clock.js'
import { nodePool, nodeStages } from './nodes.js'
import {
  BROKEN_DOWN,
  type PrecheckDraft,
  type PrecheckRecord,
  type PrecheckSections,
  precheckAt,
  precheckUidOf,
  sectionsOf,
} from './prechecks.js'

const NODES = nodePool('prod-pool-a', 3)

/** A running check that advances with each read. @param reads how many reads it takes to finish */
export function precheckByReads(seed: string, clusterId: string, reads: number): PrecheckRecord {
  const uid = precheckUidOf(seed)
  return {
    uid,
    render: (moment) => {
      if (moment.reads >= reads) return precheckAt(moment.now, uid, { clusterId, age: 0 })
      const sections = moment.reads === 0 ? FIRST_READ : LATER_READS
      return precheckAt(moment.now, uid, { clusterId, age: 0, phase: 'Running', validity: null, ...sections })
    },
  }
}

const DURATION = MINUTE
const INIT_DURATION = 5 * SECOND

/** What ends a check before it has finished, and after how many milliseconds of its own time. */
export interface Interruption {
  /** `vanishes`: the task is gone; `errs`: it stays, in phase Error */
  readonly kind: 'vanishes' | 'errs'
  readonly after: number
}

/**
 * A check that advances with the clock: Init, then Running while its items finish one by one, and after a minute the
 * result that the draft describes.
 */
export function precheckByClock(
  uid: string,
  clock: TaskClock,
  draft: PrecheckDraft,
  interruption?: Interruption,
): PrecheckRecord {
  const taskAt = (time: number, more: PrecheckDraft) =>
    precheckAt(time, uid, { ...draft, ...more, age: 0, took: time - clock.startedAt })
  return {
    uid,
    render: ({ now }) => {
      const elapsed = elapsedAt(clock, now)
      if (elapsed < 0) return null
      if (interruption && elapsed >= interruption.after)
        return interruption.kind === 'errs' ? taskAt(timeAfter(clock, interruption.after), BROKEN_DOWN) : null
      if (elapsed >= DURATION) return taskAt(timeAfter(clock, DURATION), {})
      const phase = elapsed < INIT_DURATION ? 'Init' : 'Running'
      const share = (elapsed - INIT_DURATION) / (DURATION - INIT_DURATION)
      return taskAt(now, { phase, validity: null, ...unfinished(draft, share) })
    },
  }
}

/** The sections while the check runs. @param share how much of it is done, from 0 to 1; negative before the first item */
function unfinished(draft: PrecheckDraft, share: number): PrecheckSections {
  const { cluster, addons, nodes } = sectionsOf(draft)
  const counts = [cluster, addons, nodes?.nodeStageStatus?.[0]].map((part) => part?.itemsStatus?.length ?? 0)
  const [first = 0, second = 0, third = 0] = counts
  const done = share < 0 ? -1 : Math.floor(share * (first + second + third))
  return {
    cluster: cluster && itemsUnderWay(cluster, done),
    addons: addons && itemsUnderWay(addons, done - first),
    nodes: nodes && nodesUnderWay(nodes, done - first - second, third),
  }
}

const phaseOf = (finished: string | undefined, done: number, count: number): { phase?: string } => {
  if (done < 0) return { phase: 'Init' }
  if (done < count) return { phase: 'Running' }
  return finished === undefined ? {} : { phase: finished }
}

function itemsUnderWay({ phase, itemsStatus = [] }: ItemSection, done: number): ItemSection {
  return { ...phaseOf(phase, done, itemsStatus.length), itemsStatus: underWay(itemsStatus, done) }
}

/** Each item runs on all nodes at the same time. */
function nodesUnderWay({ phase, nodeStageStatus = [] }: NodeSection, done: number, count: number): NodeSection {
  const stages = nodeStageStatus.map((stage) => ({ ...stage, itemsStatus: underWay(stage.itemsStatus ?? [], done) }))
  return { ...phaseOf(phase, done, count), nodeStageStatus: stages }
}

/** The items after `done` of them have finished; with -1 the first one has not started. */
const underWay = (items: readonly CheckItem[], done: number): CheckItem[] =>
  items.map((item, index) =>
    index < done ? item : { ...item, phase: index === done ? 'Running' : 'Init', message: '' },
  )

const FIRST_READ: PrecheckSections = {
  cluster: { phase: 'Running', itemsStatus: underWay(CLUSTER_ITEMS, 6) },
  addons: { phase: 'Init', itemsStatus: underWay(ADDON_ITEMS, -1) },
  nodes: { phase: 'Init', nodeStageStatus: nodeStages(NODES, undefined, underWay(NODE_ITEMS, -1)) },
}

const LATER_READS: PrecheckSections = {
  cluster: { phase: 'Success', itemsStatus: CLUSTER_ITEMS },
  addons: { phase: 'Running', itemsStatus: underWay(ADDON_ITEMS, 2) },
  nodes: { phase: 'Running', nodeStageStatus: nodeStages(NODES, undefined, underWay(NODE_ITEMS, 5)) },
}
