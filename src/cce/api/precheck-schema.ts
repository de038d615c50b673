import * as z from 'zod/mini'
import { lazily, listed, maybe, type Shaped, text } from './shapes.js'

/**
 * Pre-upgrade check tasks (CCE API reference: ShowPreCheck, ListPreCheckTasks). Every field is optional in the API's own
 * models, and no list of values is closed, so the shapes only say what type a field has where it is there.
 */

/** Read one at a time: a cluster of 2,000 nodes has 72,000 of them, and nearly all simply succeeded. */
export const precheckItem = lazily(() =>
  z.looseObject({
    name: text,
    kind: listed,
    group: listed,
    level: listed,
    phase: listed,
    message: text,
    riskSource: listed,
    errorCodes: listed,
  }),
)

const nodeInfo = lazily(() => z.looseObject({ uid: text, name: text, status: text, nodeType: text }))

/** Items stand by node in the node check and directly in the others; both are read in any of them, so that none is missed. */
const section = lazily(() =>
  z.looseObject({
    phase: listed,
    itemsStatus: maybe(z.array(z.unknown())),
    nodeStageStatus: maybe(
      z.array(z.looseObject({ nodeInfo: maybe(nodeInfo()), itemsStatus: maybe(z.array(z.unknown())) })),
    ),
  }),
)

const skipped = lazily(() =>
  z.looseObject({
    name: text,
    resourceSelector: maybe(z.looseObject({ key: text, operator: text, values: maybe(z.array(z.string())) })),
  }),
)

export const precheckTask = lazily(() =>
  z.looseObject({
    kind: text,
    metadata: maybe(
      z.looseObject({
        uid: text,
        creationTimestamp: listed,
        creationTimeStamp: listed,
        updateTimestamp: listed,
        updateTimeStamp: listed,
      }),
    ),
    spec: maybe(
      z.looseObject({
        clusterID: text,
        clusterVersion: text,
        targetVersion: text,
        skippedCheckItemList: maybe(z.array(skipped())),
      }),
    ),
    status: z.looseObject({
      phase: listed,
      expireTimeStamp: listed,
      expireTimestamp: listed,
      message: text,
      clusterCheckStatus: maybe(section()),
      addonCheckStatus: maybe(section()),
      nodeCheckStatus: maybe(section()),
    }),
  }),
)

export type PrecheckTask = Shaped<typeof precheckTask>
/** The times of a task as they stand there: CCE spells `Timestamp` and `TimeStamp`, and so may a task. */
export const timesOf = ({ metadata, status }: PrecheckTask) => ({
  created: metadata?.creationTimestamp ?? metadata?.creationTimeStamp,
  updated: metadata?.updateTimestamp ?? metadata?.updateTimeStamp,
  expires: status.expireTimeStamp ?? status.expireTimestamp,
})

export type PrecheckItem = Shaped<typeof precheckItem>

/** A list of tasks; a single object in place of the array is read as a list of one. */
export const precheckTaskList = lazily(() =>
  z.looseObject({
    kind: text,
    items: maybe(z.union([z.array(z.unknown()), z.looseObject({})])),
  }),
)
