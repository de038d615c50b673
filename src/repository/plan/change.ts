import { asRecord, isRecord } from '../../model/collections.js'
import { ACTION_REASONS, type ActionReason } from '../../model/plan.js'

type Values = Readonly<Record<string, unknown>>

/** Names of attributes and numbers of blocks, such as `['addons', 0, 'version']`. */
export type AttributePath = readonly (string | number)[]

/** What Terraform would do to a resource (Terraform documentation: JSON output format, "Change Representation"). */
export type PlannedAction = 'no-op' | 'create' | 'read' | 'update' | 'delete' | 'replace' | 'forget'

/** A value before or after the apply. Whoever shows it must look at `isSensitive` first. */
export interface PlannedValue {
  /** undefined if there is none, or if it is null */
  readonly value: unknown
  /** it, or a part of it, is known only after the apply */
  readonly isUnknown: boolean
  /** it, or a part of it, must not be shown */
  readonly isSensitive: boolean
  /** it must not be shown as a whole, so that the keys of a map must not be shown either */
  readonly isWhollySensitive: boolean
}

/** A planned change of a resource of CCE. */
export interface PlannedChange {
  /** such as `module.prod.huaweicloud_cce_cluster.this[0]` */
  readonly address: string
  readonly type: string
  readonly action: PlannedAction
  readonly reason: ActionReason | null
  /** an object that an earlier replacement left over, and not the resource as the configuration has it */
  readonly isDeposed: boolean
  /** attributes that are the reason of a replacement */
  readonly replaced: readonly AttributePath[]
  before(...path: AttributePath): PlannedValue
  after(...path: AttributePath): PlannedValue
}

/** Reads an entry of `resource_changes`. @returns null if it is not documented */
export function readChange(entry: Values): PlannedChange | null {
  const { address, type, change, action_reason: reason, deposed } = entry
  const { actions, before, after, after_unknown, before_sensitive, after_sensitive, replace_paths } = asRecord(change)
  const action = actionOf(actions)
  if (typeof address !== 'string' || typeof type !== 'string' || action === null) return null
  const needsBefore = action !== 'create' && action !== 'read'
  const needsAfter = action === 'create' || action === 'update' || action === 'replace'
  if ((needsBefore && !isRecord(before)) || (needsAfter && !isRecord(after))) return null
  return {
    address,
    type,
    action,
    reason: ACTION_REASONS.find((one) => one === reason) ?? null,
    isDeposed: typeof deposed === 'string' && deposed !== '',
    replaced: (Array.isArray(replace_paths) ? replace_paths : []).filter(isPath),
    before: (...path) => valueAt(path, before, false, before_sensitive),
    after: (...path) => valueAt(path, after, after_unknown, after_sensitive),
  }
}

const isPath = (path: unknown): path is AttributePath =>
  Array.isArray(path) && path.every((step) => typeof step === 'string' || typeof step === 'number')

const SINGLE_ACTIONS = ['no-op', 'create', 'read', 'update', 'delete', 'forget'] as const

/** Terraform lists the steps of a change: a replacement deletes (or forgets) and creates, in either order. */
function actionOf(actions: unknown): PlannedAction | null {
  if (!Array.isArray(actions)) return null
  const [first, second, ...others] = actions
  if (actions.length === 1) return SINGLE_ACTIONS.find((one) => one === first) ?? null
  const steps = [first, second]
  const isReplaced = steps.includes('create') && (steps.includes('delete') || steps.includes('forget'))
  return isReplaced && others.length === 0 ? 'replace' : null
}

/** Follows a path in a value, and in the marks beside it. A mark on something is a mark on all of its parts. */
function valueAt(path: AttributePath, values: unknown, unknown: unknown, sensitive: unknown): PlannedValue {
  const known = path.reduce(partOf, values) ?? undefined
  const mark = markAt(path, sensitive)
  return {
    value: withUnknownKeys(known, path.reduce(partOf, unknown)),
    isUnknown: isMarked(markAt(path, unknown)),
    isSensitive: isMarked(mark),
    isWhollySensitive: mark === true,
  }
}

/** Terraform leaves the keys of a map whose values are not known yet out of it, and marks them. */
const withUnknownKeys = (value: unknown, marks: unknown): unknown =>
  isRecord(value) && isRecord(marks)
    ? { ...Object.fromEntries(Object.keys(marks).map((key) => [key, null])), ...value }
    : value

export function partOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined
  return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined
}

const markAt = (path: AttributePath, marks: unknown): unknown =>
  path.reduce((mark: unknown, step) => (mark === true ? true : partOf(mark, step)), marks)

/** Whether a mark is true anywhere: marks of lists and maps have the shape of the value. */
function isMarked(mark: unknown): boolean {
  const pending = [mark]
  while (pending.length > 0) {
    const one = pending.pop()
    if (one === true) return true
    if (typeof one === 'object' && one !== null) for (const part of Object.values(one)) pending.push(part)
  }
  return false
}
