import * as z from 'zod/mini'
import { lazily, listed, listItems, maybe, type Shaped, text } from './shapes.js'

/**
 * The upgrade and what belongs to it (CCE API reference: Cluster Upgrade). Every field is optional in the API's own models;
 * `spec.items` and the times of a task are read as received.
 */

/** An upgrade task. `completionTime` is already filled when the task starts, so it means nothing before the task is final. */
export const upgradeTask = lazily(() =>
  z.looseObject({
    kind: text,
    metadata: maybe(z.looseObject({ uid: text, creationTimestamp: text, updateTimestamp: text })),
    spec: maybe(z.looseObject({ version: text, targetVersion: text, items: listed })),
    status: z.looseObject({ phase: listed, progress: listed, completionTime: listed }),
  }),
)
export type UpgradeTask = Shaped<typeof upgradeTask>

/** The synchronous response to the post-upgrade check. */
export const postcheckTask = lazily(() =>
  z.looseObject({
    kind: text,
    metadata: maybe(z.looseObject({ uid: text })),
    spec: maybe(z.looseObject({ clusterID: text, clusterVersion: text, targetVersion: text })),
    status: z.looseObject({ phase: listed }),
  }),
)

/** The exact live version (release and patch), the targets that CCE offers, and the last upgrade. */
export const upgradeInfo = lazily(() =>
  z.looseObject({
    metadata: maybe(z.looseObject({ uid: text })),
    spec: maybe(
      z.looseObject({
        versionInfo: maybe(
          z.looseObject({ release: text, patch: text, suggestPatch: text, targetVersions: maybe(z.array(z.string())) }),
        ),
        lastUpgradeInfo: maybe(z.looseObject({ phase: listed, progress: listed, completionTime: listed })),
      }),
    ),
    status: maybe(z.looseObject({ phase: listed, progress: listed, completionTime: listed })),
  }),
)

/** An upgrade workflow and its points. `Pending` means that a step failed; only Success and Cancel end it. */
export const workflow = lazily(() =>
  z.looseObject({
    metadata: maybe(z.looseObject({ uid: text, creationTimestamp: text })),
    spec: maybe(z.looseObject({ clusterID: text, clusterVersion: text, targetVersion: text })),
    status: maybe(
      z.looseObject({
        phase: listed,
        pointStatuses: maybe(z.array(z.looseObject({ taskType: listed, taskID: text, status: listed }))),
      }),
    ),
  }),
)
export type Workflow = Shaped<typeof workflow>

/** A cluster: its name, its phase, and its version, which may be short. */
export const cluster = lazily(() =>
  z.looseObject({
    metadata: maybe(z.looseObject({ name: text })),
    spec: maybe(z.looseObject({ version: text })),
    status: maybe(z.looseObject({ phase: listed })),
  }),
)

/** Backup tasks, and the time of the latest backup. */
export const snapshotList = lazily(() =>
  z.looseObject({ status: maybe(z.looseObject({ latestBackupTime: listed })), items: listItems() }),
)

/** An installed add-on, with the versions that it can be upgraded to. */
export const addonInstance = lazily(() =>
  z.looseObject({
    metadata: maybe(z.looseObject({ uid: text, name: text, alias: text })),
    spec: maybe(z.looseObject({ version: text, addonTemplateName: text })),
    status: maybe(z.looseObject({ status: listed, targetVersions: maybe(z.array(z.string())) })),
  }),
)
export type AddonInstance = Shaped<typeof addonInstance>

/** The response to starting a task. */
export const startedTask = lazily(() =>
  z.looseObject({
    metadata: maybe(z.looseObject({ uid: text })),
    spec: maybe(z.looseObject({ clusterVersion: text, targetVersion: text })),
  }),
)

/** The response to starting add-on checks. */
export const startedAddonChecks = lazily(() =>
  z.looseObject({
    status: maybe(
      z.looseObject({ items: maybe(z.array(z.looseObject({ metadata: maybe(z.looseObject({ taskID: text })) }))) }),
    ),
  }),
)
