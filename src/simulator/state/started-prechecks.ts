import type { PrecheckRecord } from '../scenarios/scenario.js'
import type { ItemSection, NodeSection, NodeStage } from './api-shapes.js'
import { BROKEN_DOWN, type PrecheckDraft, precheckAt, sectionsOf } from './precheck-tasks.js'
import { underWay } from './running-tasks.js'
import { type Beginning, elapsedAt, momentOf } from './timeline.js'
import { MINUTE, SECOND } from './timestamps.js'

const WAITS = 5 * SECOND
const LASTS = MINUTE

/** What becomes of a check before it has finished, and how long after it began. */
interface Fate {
  readonly kind: 'vanishes' | 'errs'
  readonly after: number
}

/**
 * A pre-upgrade check that goes on by the clock: Init, then Running, its items finishing one by one, then what its draft
 * says, a minute after it began.
 */
export function startedPrecheck(uid: string, begun: Beginning, draft: PrecheckDraft, fate?: Fate): PrecheckRecord {
  const at = (moment: number, more: PrecheckDraft) =>
    precheckAt(moment, uid, { ...draft, ...more, age: 0, took: moment - begun.at })
  const render: PrecheckRecord['render'] = ({ now }) => {
    const elapsed = elapsedAt(begun, now)
    if (elapsed < 0) return null
    if (fate && elapsed >= fate.after) return fate.kind === 'errs' ? at(momentOf(begun, fate.after), BROKEN_DOWN) : null
    if (elapsed >= LASTS) return at(momentOf(begun, LASTS), {})
    const phase = elapsed < WAITS ? 'Init' : 'Running'
    return at(now, { phase, validity: null, ...unfinished(draft, (elapsed - WAITS) / (LASTS - WAITS)) })
  }
  return { uid, render }
}

/** The sections when that much of the check is done, from 0 to 1; below 0 it has not begun. */
function unfinished(draft: PrecheckDraft, share: number): Pick<PrecheckDraft, 'cluster' | 'addons' | 'nodes'> {
  const { cluster, addons, nodes } = sectionsOf(draft)
  const [first, second, third] = [countOf(cluster), countOf(addons), countOf(nodes?.nodeStageStatus?.[0])]
  const done = share < 0 ? -1 : Math.floor(share * (first + second + third))
  return {
    cluster: cluster && itemsUnderWay(cluster, done),
    addons: addons && itemsUnderWay(addons, done - first),
    nodes: nodes && nodesUnderWay(nodes, done - first - second, third),
  }
}

const countOf = (part: ItemSection | NodeStage | null | undefined): number => part?.itemsStatus?.length ?? 0

const phaseOf = (finished: string | undefined, done: number, count: number): { phase?: string } => {
  if (done < 0) return { phase: 'Init' }
  if (done < count) return { phase: 'Running' }
  return finished === undefined ? {} : { phase: finished }
}

function itemsUnderWay({ phase, itemsStatus = [] }: ItemSection, done: number): ItemSection {
  return { ...phaseOf(phase, done, itemsStatus.length), itemsStatus: underWay(itemsStatus, done) }
}

/** Each item runs on all nodes at once. */
function nodesUnderWay({ phase, nodeStageStatus = [] }: NodeSection, done: number, count: number): NodeSection {
  const stages = nodeStageStatus.map((stage) => ({ ...stage, itemsStatus: underWay(stage.itemsStatus ?? [], done) }))
  return { ...phaseOf(phase, done, count), nodeStageStatus: stages }
}
