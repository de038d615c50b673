import type { ItemSection, NodeSection, PrecheckTask, SkippedItem } from './api-shapes.js'
import { ADDON_ITEMS, CLUSTER_ITEMS, itemSection, nodeSection } from './check-items.js'
import { goTime, HOUR, MINUTE, type Moment, UTC } from './clock.js'
import { DEMO } from './demo-values.js'
import { nodePool, nodeStages } from './nodes.js'
import { stableUuid } from './stable-ids.js'

/**
 * A pre-upgrade check task, rendered again on every read. The tasks that exist when a scenario starts always have the age
 * that the scenario gives them, so that their results never expire in a simulator that keeps running.
 */
export interface PrecheckRecord {
  readonly uid: string
  /** null while the task does not exist: before it is created, or after it is gone */
  readonly render: (moment: Moment) => PrecheckTask | null
}

/** The sections of a task; null leaves one out. */
export interface PrecheckSections {
  readonly cluster: ItemSection | null
  readonly addons: ItemSection | null
  readonly nodes: NodeSection | null
}

/** What to render of a pre-upgrade check task. By default, all items passed. */
export interface PrecheckDraft extends Partial<PrecheckSections> {
  /** null leaves it out */
  readonly clusterId?: string | null
  readonly currentVersion?: string
  readonly targetVersion?: string
  readonly skipped?: readonly SkippedItem[]
  /** sections that are not in the API reference, by their keys in `status` */
  readonly unlisted?: Readonly<Record<string, ItemSection>>
  /** phase of the whole task; by default derived from the sections */
  readonly phase?: string
  readonly message?: string
  /** milliseconds since the task was updated */
  readonly age?: number
  /** milliseconds from the task's creation to its update */
  readonly took?: number
  /** milliseconds from the task's update to its expiry, or a text in place of the expiry; null leaves it out */
  readonly validity?: number | string | null
  readonly zone?: typeof UTC
}

/** The sections of a check that found nothing. */
const PASSED: PrecheckSections = {
  cluster: itemSection(CLUSTER_ITEMS),
  addons: itemSection(ADDON_ITEMS),
  nodes: nodeSection(nodeStages(nodePool('prod-pool-a', 3))),
}

/** A check that broke down before it finished. */
export const BROKEN_DOWN: PrecheckDraft = {
  phase: 'Error',
  message: 'failed to run precheck task: dial tcp 172.16.0.10:5443: i/o timeout',
  cluster: { phase: 'Running', itemsStatus: CLUSTER_ITEMS.slice(0, 4) },
  addons: { phase: 'Init' },
  nodes: { phase: 'Init' },
  validity: null,
}

/** The id of the task that exists when a scenario starts. */
export const precheckUidOf = (seed: string): string => stableUuid(`precheck:${seed}`)

/** A task that does not change (CCE API reference: ShowPreCheck). */
export function precheck(seed: string, clusterId: string, draft: PrecheckDraft = {}): PrecheckRecord {
  const uid = precheckUidOf(seed)
  return { uid, render: ({ now }) => precheckAt(now, uid, { clusterId, ...draft }) }
}

/** The sections that a finished task has. */
export const sectionsOf = ({ cluster, addons, nodes }: PrecheckDraft): PrecheckSections => ({
  cluster: cluster === undefined ? PASSED.cluster : cluster,
  addons: addons === undefined ? PASSED.addons : addons,
  nodes: nodes === undefined ? PASSED.nodes : nodes,
})

/** The task at a point in time. @param now milliseconds since 1970 */
export function precheckAt(now: number, uid: string, draft: PrecheckDraft): PrecheckTask {
  const { clusterId, currentVersion = DEMO.currentVersion, targetVersion = DEMO.targetVersion, skipped } = draft
  const { age = MINUTE, took = MINUTE, validity = HOUR, zone = UTC } = draft
  const { cluster, addons, nodes } = sectionsOf(draft)
  const anyFailed = [cluster, addons, nodes].some((section) => section?.phase === 'Failed')
  const updated = now - age
  const expiry = typeof validity === 'number' ? goTime(updated + validity, 966, zone) : validity
  return {
    kind: 'PreCheckTask',
    apiVersion: 'v3',
    metadata: {
      uid,
      creationTimestamp: goTime(updated - took, 972, zone),
      updateTimestamp: goTime(updated, 966, zone),
    },
    spec: {
      ...(clusterId && { clusterID: clusterId }),
      clusterVersion: currentVersion,
      targetVersion,
      ...(skipped && { skippedCheckItemList: skipped }),
    },
    status: {
      phase: draft.phase ?? (anyFailed ? 'Failed' : 'Success'),
      ...(expiry !== null && { expireTimeStamp: expiry }),
      ...(draft.message !== undefined && { message: draft.message }),
      ...(cluster && { clusterCheckStatus: cluster }),
      ...(addons && { addonCheckStatus: addons }),
      ...(nodes && { nodeCheckStatus: nodes }),
      ...draft.unlisted,
    },
  }
}
