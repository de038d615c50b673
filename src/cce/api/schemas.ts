import * as z from 'zod/mini'
import { agreedTime } from '../../model/timestamp.js'

/**
 * The responses of the CCE API (CCE API reference: Cluster Upgrade, Add-on Management). Every field is optional in the API's own
 * models, and no list of values is closed, so the schemas only give the type of a field if it is present.
 */

/** A string that CCE may leave out or send as null. */
const text = z.optional(z.nullable(z.string()))

/** A value of a documented list, or another value to read as received. Any value passes, so that the reader can report it. */
const listed = z.optional(z.unknown())

const maybe = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema))
const part = <T extends z.core.$ZodShape>(fields: T) => maybe(z.looseObject(fields))
const list = <T extends z.ZodMiniType>(schema: T) => maybe(z.array(schema))

/** A schema that is built on first use: a run uses few of them, and each costs start-up time. */
type Schema<T extends z.ZodMiniType> = () => T

/** The type that a schema describes. */
type Shaped<S extends Schema<z.ZodMiniType>> = z.output<ReturnType<S>>

function object<T extends z.core.$ZodShape>(fields: () => T) {
  let made: z.ZodMiniObject<T, z.core.$loose> | undefined
  return () => (made ??= z.looseObject(fields()))
}

/** The items of a list; a single object in place of the array counts as a list of one. */
const items = () => maybe(z.union([z.array(z.unknown()), z.looseObject({})]))

/** Any list of the API. */
export const anyList = object(() => ({ kind: text, items: items() }))

/** An item of a pre-upgrade check. Parsed one at a time: a cluster of 2,000 nodes has 72,000 of them, and nearly all have succeeded. */
export const precheckItem = object(() => ({
  name: text,
  kind: listed,
  group: listed,
  level: listed,
  phase: listed,
  message: text,
  riskSource: listed,
  errorCodes: listed,
}))
export type PrecheckItem = Shaped<typeof precheckItem>

/** The node check groups its items by node; the others list them directly. Both places are read in every section, so that no item is missed. */
const section = () =>
  part({
    phase: listed,
    itemsStatus: list(z.unknown()),
    nodeStageStatus: list(
      z.looseObject({
        nodeInfo: part({ uid: text, name: text, status: text, nodeType: text }),
        itemsStatus: list(z.unknown()),
      }),
    ),
  })

/** A pre-upgrade check task (ShowPreCheck, ListPreCheckTasks). */
export const precheckTask = object(() => ({
  kind: text,
  metadata: part({
    uid: text,
    creationTimestamp: listed,
    creationTimeStamp: listed,
    updateTimestamp: listed,
    updateTimeStamp: listed,
  }),
  spec: part({
    clusterID: text,
    clusterVersion: text,
    targetVersion: text,
    skippedCheckItemList: list(
      z.looseObject({ name: text, resourceSelector: part({ key: text, operator: text, values: list(z.string()) }) }),
    ),
  }),
  status: z.looseObject({
    phase: listed,
    expireTimeStamp: listed,
    expireTimestamp: listed,
    message: text,
    clusterCheckStatus: section(),
    addonCheckStatus: section(),
    nodeCheckStatus: section(),
  }),
}))
export type PrecheckTask = Shaped<typeof precheckTask>

/**
 * The times of a task. CCE uses both spellings, `Timestamp` and `TimeStamp`; where a task has both, they must agree.
 * @returns milliseconds since 1970, null if missing, unreadable or contradictory; a task without a creation time counts as created
 *   when it was updated; the expiry in each spelling, as received
 */
export function timesOf({ metadata, status }: PrecheckTask) {
  const created = [metadata?.creationTimestamp, metadata?.creationTimeStamp]
  const updated = [metadata?.updateTimestamp, metadata?.updateTimeStamp]
  return {
    created: agreedTime(created.some(Boolean) ? created : updated),
    updated: agreedTime(updated),
    expiries: [status.expireTimeStamp, status.expireTimestamp],
  }
}

/** A risk of an add-on check. */
export const addonRisk = object(() => ({ riskName: text, level: listed, status: listed, message: text }))
export type AddonRisk = Shaped<typeof addonRisk>

/**
 * An add-on check task (ListAddonPrecheckTasks). The reference contradicts itself: its table has `items` as an array, `riskList`
 * inside `status` and `createTimeStamp`; its example has an object, `riskList` beside `status`, and `createTimestamp`. Both are read.
 */
export const addonTask = object(() => ({
  metadata: part({
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
  spec: part({ addonTargetVersion: text }),
  status: part({ status: listed, message: text, riskList: list(addonRisk()) }),
  riskList: list(addonRisk()),
}))
export type AddonTask = Shaped<typeof addonTask>

/** An installed add-on, with the versions that it can be upgraded to. */
export const addonInstance = object(() => ({
  metadata: part({ uid: text, name: text, alias: text }),
  spec: part({ version: text, addonTemplateName: text }),
  status: part({ status: listed, targetVersions: list(z.string()) }),
}))
export type AddonInstance = Shaped<typeof addonInstance>

/** An add-on that CCE publishes, and the versions of the cluster that each of its versions supports (ListAddonTemplates). */
export const addonTemplate = object(() => ({
  metadata: part({ name: text }),
  spec: part({
    versions: list(
      z.looseObject({
        version: text,
        stable: listed,
        supportVersions: list(z.looseObject({ clusterVersion: list(z.string()), category: list(z.string()) })),
      }),
    ),
  }),
}))

/** The response to starting add-on checks. */
export const startedAddonChecks = object(() => ({
  status: part({ items: list(z.looseObject({ metadata: part({ taskID: text }) })) }),
}))

/** An upgrade task. `completionTime` is already filled when the task starts, so it means nothing before the task is final. */
export const upgradeTask = object(() => ({
  kind: text,
  metadata: part({
    uid: text,
    creationTimestamp: listed,
    creationTimeStamp: listed,
    updateTimestamp: listed,
    updateTimeStamp: listed,
  }),
  spec: part({ version: text, targetVersion: text, items: listed }),
  status: z.looseObject({ phase: listed, progress: listed, completionTime: listed }),
}))
export type UpgradeTask = Shaped<typeof upgradeTask>

/** The synchronous response to the post-upgrade check. */
export const postcheckTask = object(() => ({
  kind: text,
  metadata: part({ uid: text }),
  spec: part({ clusterID: text, clusterVersion: text, targetVersion: text }),
  status: z.looseObject({ phase: listed }),
}))

/** The exact live version (release and patch), the targets that CCE offers, and the last upgrade. */
export const upgradeInfo = object(() => ({
  metadata: part({ uid: text }),
  spec: part({
    versionInfo: part({ release: text, patch: text, suggestPatch: text, targetVersions: list(z.string()) }),
    lastUpgradeInfo: part({ phase: listed, progress: listed, completionTime: listed }),
  }),
  status: part({ phase: listed, progress: listed, completionTime: listed }),
}))

/** An upgrade workflow and its points. `Pending` means that a step failed; only Success and Cancel end it. */
export const workflow = object(() => ({
  metadata: part({ uid: text, creationTimestamp: text }),
  spec: part({ clusterID: text, clusterVersion: text, targetVersion: text }),
  status: part({
    phase: listed,
    pointStatuses: list(z.looseObject({ taskType: listed, taskID: text, status: listed })),
  }),
}))
export type Workflow = Shaped<typeof workflow>

/** A cluster: its name, its phase, its version, which may be short, and how it is built. */
export const cluster = object(() => ({
  metadata: part({ name: text, uid: text }),
  spec: part({
    version: text,
    category: listed,
    type: listed,
    containerNetwork: listed,
    kubeProxyMode: listed,
  }),
  status: part({ phase: listed }),
}))

/** Backup tasks, and the time of the latest backup. */
export const snapshotList = object(() => ({ status: part({ latestBackupTime: listed }), items: items() }))

/** A backup task. */
export const snapshotTask = object(() => ({ status: part({ phase: listed, completionTime: listed }) }))

/** The versions to which each version can be upgraded. */
export const upgradePaths = object(() => ({
  upgradePaths: list(z.looseObject({ version: text, targetVersions: list(z.string()) })),
}))

/** A node. The reference lists neither a version nor labels of Kubernetes; where they are sent, they are read. */
export const node = object(() => ({
  metadata: part({ name: text, uid: text, labels: listed, annotations: listed, ownerReferences: listed }),
  spec: part({ version: listed, k8sTags: listed }),
  status: part({ phase: listed, version: listed, kubeletVersion: listed, nodeInfo: part({ kubeletVersion: listed }) }),
}))
export type CceNode = Shaped<typeof node>

/** A node pool. */
export const nodePool = object(() => ({
  metadata: part({ name: text, uid: text }),
  spec: part({
    autoscaling: part({ enable: listed }),
    nodeTemplate: listed,
  }),
}))
export type CceNodePool = Shaped<typeof nodePool>

/** The response to starting a task. */
export const startedTask = object(() => ({
  metadata: part({ uid: text }),
  spec: part({ clusterVersion: text, targetVersion: text }),
}))

/** Where a value does not have the documented shape: its path in the response, and the documented type if it is a plain one. */
export interface ShapeFault {
  readonly path: string
  readonly expected: string | null
}

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ShapeFault }

/** Parses a value with a schema. Fields that are not in the schema are kept; missing optional fields stay missing. */
export function read<T extends z.ZodMiniType>(schema: Schema<T>, value: unknown): Read<z.output<T>> {
  const result = schema().safeParse(value)
  if (result.success) return { ok: true, value: result.data }
  const issue = result.error.issues[0]
  const path = issue?.path.map(String).join('.') ?? ''
  return { ok: false, fault: { path, expected: issue && 'expected' in issue ? String(issue.expected) || null : null } }
}
