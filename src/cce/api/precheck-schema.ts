import * as z from 'zod/mini'
import { lazily, listed, maybe, type Shaped, text } from './shapes.js'

/**
 * Pre-upgrade check tasks (CCE API reference: ShowPreCheck, ListPreCheckTasks). Every field is optional in the API's own
 * models, and no list of values is closed, so the shapes only give the type of a field if it is present.
 */

/** Parsed one at a time: a cluster of 2,000 nodes has 72,000 of them, and nearly all have succeeded. */
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

/** The node check groups its items by node; the others list them directly. Both places are read in every section, so that no item is missed. */
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

/** The times of a task as received. CCE uses both spellings, `Timestamp` and `TimeStamp`. */
export const timesOf = ({ metadata, status }: PrecheckTask) => ({
  created: metadata?.creationTimestamp ?? metadata?.creationTimeStamp,
  updated: metadata?.updateTimestamp ?? metadata?.updateTimeStamp,
  expires: status.expireTimeStamp ?? status.expireTimestamp,
})

export type PrecheckItem = Shaped<typeof precheckItem>
