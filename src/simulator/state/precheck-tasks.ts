import type { PrecheckRecord } from '../scenarios/scenario.js'
import type { ItemSection, NodeSection, PrecheckTask, SkippedItem } from './api-shapes.js'
import { ADDON_ITEMS, CLUSTER_ITEMS, itemSection, nodeSection } from './check-items.js'
import { DEMO } from './demo-values.js'
import { nodePool, nodeStages } from './nodes.js'
import { stableUuid } from './stable-ids.js'
import { goTime, HOUR, MINUTE, UTC } from './timestamps.js'

/** What a pre-upgrade check came to. What is left out is as in a check that found nothing. */
export interface PrecheckDraft {
  /** null leaves it out */
  readonly clusterId?: string | null
  readonly currentVersion?: string
  readonly targetVersion?: string
  readonly skipped?: readonly SkippedItem[]
  /** of the whole task; by default what the sections say */
  readonly phase?: string
  readonly message?: string
  /** null leaves the section out */
  readonly cluster?: ItemSection | null
  readonly addons?: ItemSection | null
  readonly nodes?: NodeSection | null
  /** milliseconds since it was updated */
  readonly age?: number
  /** milliseconds from its creation to its update */
  readonly took?: number
  /** milliseconds from its update to its expiry, or the text that stands in place of one; null leaves it out */
  readonly validity?: number | string | null
  readonly zone?: typeof UTC
}

const SMALL_CLUSTER = nodePool('prod-pool-a', 3)

const PASSED = {
  cluster: itemSection(CLUSTER_ITEMS),
  addons: itemSection(ADDON_ITEMS),
  nodes: nodeSection(nodeStages(SMALL_CLUSTER)),
} as const

/** The sections of a task once it has finished. */
export const sectionsOf = ({
  cluster = PASSED.cluster,
  addons = PASSED.addons,
  nodes = PASSED.nodes,
}: PrecheckDraft): Required<Pick<PrecheckDraft, 'cluster' | 'addons' | 'nodes'>> => ({ cluster, addons, nodes })

/** What is left of a check that broke down. */
export const BROKEN_DOWN: PrecheckDraft = {
  phase: 'Error',
  message: 'failed to run precheck task: dial tcp 172.16.0.10:5443: i/o timeout',
  cluster: { phase: 'Running', itemsStatus: CLUSTER_ITEMS.slice(0, 4) },
  addons: { phase: 'Init' },
  nodes: { phase: 'Init' },
  validity: null,
}

/** The id of a scenario's own task. */
export const precheckUidOf = (seed: string): string => stableUuid(`precheck:${seed}`)

/** A task that is always as the draft says (CCE API reference: ShowPreCheck). */
export function precheck(seed: string, clusterId: string, draft: PrecheckDraft = {}): PrecheckRecord {
  const uid = precheckUidOf(seed)
  const given = { clusterId, ...draft }
  return { uid, render: ({ now }) => precheckAt(now, uid, given) }
}

/** The task as it is at a point in time, in milliseconds since 1970. */
export function precheckAt(now: number, uid: string, draft: PrecheckDraft): PrecheckTask {
  const { age = MINUTE, took = MINUTE, zone = UTC } = draft
  const updated = now - age
  return {
    kind: 'PreCheckTask',
    apiVersion: 'v3',
    metadata: {
      uid,
      creationTimestamp: goTime(updated - took, 972, zone),
      updateTimestamp: goTime(updated, 966, zone),
    },
    spec: specOf(draft),
    status: statusOf(updated, draft),
  }
}

function specOf(draft: PrecheckDraft): PrecheckTask['spec'] {
  const { clusterId, currentVersion = DEMO.currentVersion, targetVersion = DEMO.targetVersion, skipped } = draft
  return {
    ...(clusterId && { clusterID: clusterId }),
    clusterVersion: currentVersion,
    targetVersion,
    ...(skipped && { skippedCheckItemList: skipped }),
  }
}

function statusOf(updated: number, draft: PrecheckDraft): PrecheckTask['status'] {
  const { validity = HOUR } = draft
  const { cluster, addons, nodes } = sectionsOf(draft)
  const anyFailed = [cluster, addons, nodes].some((section) => section?.phase === 'Failed')
  const expiry = typeof validity === 'number' ? goTime(updated + validity, 966, draft.zone) : validity
  return {
    phase: draft.phase ?? (anyFailed ? 'Failed' : 'Success'),
    ...(expiry !== null && { expireTimeStamp: expiry }),
    ...(draft.message !== undefined && { message: draft.message }),
    ...(cluster && { clusterCheckStatus: cluster }),
    ...(addons && { addonCheckStatus: addons }),
    ...(nodes && { nodeCheckStatus: nodes }),
  }
}
