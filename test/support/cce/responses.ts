/** Response bodies of CCE that pass; each function takes what should differ. */

/** The moment at which every test reads a response: 2026-01-01T00:00:00Z. */
export const NOW = Date.parse('2026-01-01T00:00:00Z')
export const MINUTE = 60_000
export const CLUSTER = '11111111-2222-3333-4444-555555555555'
export const OTHER_CLUSTER = '99999999-2222-3333-4444-555555555555'
/** The id of the task that `precheck` returns. */
export const TASK = 'f61e008c-1600-41c0-9bde-121de5a30660'

/** A time as the pre-upgrade check prints it, some minutes from `NOW`. */
export const goTime = (minutes: number): string =>
  `${new Date(NOW + minutes * MINUTE).toISOString().slice(0, 19).replace('T', ' ')}.592972 +0000 UTC`

/** A time as the add-on check prints it, eight hours east of UTC. */
export const cstTime = (minutes: number): string =>
  `${new Date(NOW + (minutes + 480) * MINUTE).toISOString().slice(0, 19)}.648388+08:00`

export type Json = Record<string, unknown>

/** A task as CCE structures it. */
export type TaskBody = Json & { metadata: Json; spec: Json; status: Json }

/** What should differ in a task: members of its three parts, and top-level members. `null` changes nothing in a part. */
export interface TaskChanges {
  metadata?: Json | null
  spec?: Json | null
  status?: Json | null
  [member: string]: unknown
}

/** An item of a pre-upgrade check that succeeded. */
export const item = (over: Json = {}): Json => ({
  name: 'ResiduePackageVersion',
  kind: 'Exception',
  group: 'LimitCheck',
  level: 'Fatal',
  phase: 'Success',
  message: 'check item succeed',
  riskSource: {},
  ...over,
})

/** An item that failed and blocks the upgrade. */
export const failed = (over: Json = {}): Json =>
  item({ name: 'NodeDiskCheck', group: 'NodeCheck', phase: 'Failed', message: 'disk is full', ...over })

type NodeStage = Json & { itemsStatus: Json[] }

/** A node of the node section with its items. */
export const stage = (name: string, ...items: Json[]): NodeStage => ({
  nodeInfo: { uid: `uid-${name}`, name, status: 'Active', nodeType: 'vm' },
  itemsStatus: items,
})

/** A pre-upgrade check that passes: finished, valid for 49 more minutes, with one item in each section. */
export const precheck = ({ status, spec, metadata, ...top }: TaskChanges = {}): TaskBody => ({
  kind: 'PreCheckTask',
  apiVersion: 'v3',
  metadata: { uid: TASK, creationTimestamp: goTime(-12), updateTimestamp: goTime(-11), ...metadata },
  spec: { clusterID: CLUSTER, clusterVersion: 'v1.29.3-r0', targetVersion: 'v1.31.1-r0', ...spec },
  status: {
    phase: 'Success',
    expireTimeStamp: goTime(49),
    clusterCheckStatus: { phase: 'Success', itemsStatus: [item()] },
    addonCheckStatus: { phase: 'Success', itemsStatus: [item({ name: 'AddonLimit', group: 'AddonCheck' })] },
    nodeCheckStatus: { phase: 'Success', nodeStageStatus: [stage('node-1', item({ name: 'NodeCheck1' }))] },
    ...status,
  },
  ...top,
})

const phaseOf = (items: readonly (Json | null)[]): string =>
  items.some((one) => one?.['phase'] === 'Failed') ? 'Failed' : 'Success'

/** A finished pre-upgrade check with these items in its cluster section. */
export const withItems = (...items: (Json | null)[]): TaskBody => {
  const phase = phaseOf(items)
  return precheck({ status: { phase, clusterCheckStatus: { phase, itemsStatus: items } } })
}

/** A finished pre-upgrade check with these nodes in its node section. */
export const withStages = (...stages: NodeStage[]): TaskBody => {
  const phase = phaseOf(stages.flatMap(({ itemsStatus }) => itemsStatus))
  return precheck({ status: { phase, nodeCheckStatus: { phase, nodeStageStatus: stages } } })
}

/** A risk of an add-on check that succeeded. */
export const risk = (over: Json = {}): Json => ({
  riskName: 'AddonStatus',
  status: 'Success',
  level: 'Warning',
  message: 'ok',
  ...over,
})

/** An add-on check that passes. */
export const addonTask = ({ metadata, spec, status, ...top }: TaskChanges = {}): TaskBody => ({
  metadata: {
    type: 'addonUpgrade',
    taskID: 'addon-task-1',
    addonTemplateName: 'coredns',
    addonInstanceName: 'cceaddon-coredns',
    addonInstanceID: 'instance-1',
    createTimeStamp: cstTime(-10),
    expireTimeStamp: cstTime(50),
    ...metadata,
  },
  spec: { addonTargetVersion: '1.30.6', ...spec },
  status: { status: 'Success', message: 'done', riskList: [risk()], ...status },
  ...top,
})

export const addonList = (...items: unknown[]): Json => ({
  kind: 'AddonCheck',
  apiVersion: 'v3',
  pageInfo: { currentCount: items.length },
  items,
})

/** An upgrade task that succeeded two minutes ago. */
export const upgradeTask = ({ status, spec, metadata, ...top }: TaskChanges = {}): TaskBody => ({
  kind: 'UpgradeTask',
  apiVersion: 'v3',
  metadata: { uid: 'u1', creationTimestamp: goTime(-30), updateTimestamp: goTime(-1), ...metadata },
  spec: { version: 'v1.29.3-r0', targetVersion: 'v1.31.1-r0', items: {}, ...spec },
  status: { phase: 'Success', progress: '100.00', completionTime: goTime(-2), ...status },
  ...top,
})

/** A post-upgrade check that succeeded. */
export const postcheckTask = ({ status, spec, metadata, ...top }: TaskChanges = {}): TaskBody => ({
  kind: 'PostCheckTask',
  apiVersion: 'v3',
  metadata: { uid: 'p1', ...metadata },
  spec: { clusterID: CLUSTER, clusterVersion: 'v1.29.3-r0', targetVersion: 'v1.31.1-r0', ...spec },
  status: { phase: 'Success', ...status },
  ...top,
})

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object at a dotted path. @throws if there is none */
export function objectAt(value: unknown, path: string): Json {
  let at = value
  for (const key of path === '' ? [] : path.split('.')) at = isJson(at) ? at[key] : undefined
  if (!isJson(at)) throw new Error(`there is no object at ${path}`)
  return at
}

/** A copy of a value without the member at a dotted path. */
export function without(value: unknown, path: string): Json {
  const copy = objectAt(structuredClone(value), '')
  const last = path.lastIndexOf('.')
  delete objectAt(copy, path.slice(0, Math.max(0, last)))[path.slice(last + 1)]
  return copy
}
