import * as z from 'zod/mini'
import { lazily, listed, maybe, type Shaped, text } from './shapes.js'

/**
 * Add-on check tasks (CCE API reference: ListAddonPrecheckTasks). The reference contradicts itself: its table has `items`
 * as an array, `riskList` inside `status` and `createTimeStamp`; its example has an object, `riskList` beside `status`,
 * and `createTimestamp`. Both are read.
 */

const risk = lazily(() => z.looseObject({ riskName: text, level: listed, status: listed, message: text }))

export const addonTask = lazily(() =>
  z.looseObject({
    metadata: maybe(
      z.looseObject({
        type: listed,
        taskID: text,
        addonTemplateName: text,
        addonInstanceName: text,
        addonInstanceID: text,
        createTimeStamp: listed,
        createTimestamp: listed,
        expireTimeStamp: listed,
        expireTimestamp: listed,
      }),
    ),
    spec: maybe(z.looseObject({ addonTargetVersion: text })),
    status: maybe(z.looseObject({ status: listed, message: text, riskList: maybe(z.array(risk())) })),
    riskList: maybe(z.array(risk())),
  }),
)

export type AddonTask = Shaped<typeof addonTask>
export type AddonRisk = Shaped<typeof risk>
