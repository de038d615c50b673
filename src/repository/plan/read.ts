import { asRecord, isRecord } from '../../model/collections.js'

type Values = Readonly<Record<string, unknown>>

/** What Terraform would do to a resource (Terraform documentation: JSON output format, "Change Representation"). */
export type PlannedAction = 'no-op' | 'create' | 'read' | 'update' | 'delete' | 'replace' | 'forget'

/** A value after the apply, as far as the plan shows it. Sensitive values are never read. */
export type PlannedValue =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'absent' | 'unknown' | 'sensitive' }

/** A planned change of a resource of CCE. */
export interface PlannedChange {
  /** such as `module.prod.huaweicloud_cce_cluster.this[0]` */
  readonly address: string
  readonly type: string
  readonly action: PlannedAction
  before(name: string): PlannedValue
  after(name: string): PlannedValue
}

export interface Plan {
  /** changes of managed resources of CCE, the unchanged ones included */
  readonly changes: readonly PlannedChange[]
  /** how many resources of other kinds there are */
  readonly others: number
  /** false: Terraform could not plan everything, so that changes can be missing */
  readonly isComplete: boolean
}

export type PlanProblem =
  | { readonly code: 'not-json' | 'not-a-plan' | 'no-changes' | 'state-file' }
  | { readonly code: 'format-version'; readonly version: string }
  | { readonly code: 'unreadable-change'; readonly address: string }

const CCE_RESOURCE = /^huaweicloud_cce_/

/**
 * Reads what `terraform show -json PLAN` prints, of the format versions 0.1 to 1.x. Everything that the gate needs is in
 * `resource_changes`, which all of them have.
 */
export function readPlan(text: string): { readonly plan: Plan } | { readonly problem: PlanProblem } {
  const value = parseJson(text)
  if (value === undefined) return { problem: { code: 'not-json' } }
  if (!isRecord(value)) return { problem: { code: 'not-a-plan' } }
  const { format_version: version, resource_changes: listed, values, planned_values: planned } = value
  if (typeof version !== 'string') return { problem: { code: 'not-a-plan' } }
  if (!/^[01]\.\d+$/.test(version)) return { problem: { code: 'format-version', version } }
  // a plan without any resource has no list of changes
  if (listed === undefined && planned === undefined)
    return { problem: { code: values === undefined ? 'no-changes' : 'state-file' } }
  if (listed !== undefined && listed !== null && !Array.isArray(listed)) return { problem: { code: 'not-a-plan' } }
  const managed = (listed ?? []).filter((one: unknown) => asRecord(one)['mode'] !== 'data')
  const ours = managed.filter((one: unknown) => CCE_RESOURCE.test(String(asRecord(one)['type'])))
  const changes: PlannedChange[] = []
  for (const one of ours) {
    const change = readChange(asRecord(one))
    if (change === null) return { problem: { code: 'unreadable-change', address: String(asRecord(one)['address']) } }
    changes.push(change)
  }
  const isComplete = value['errored'] !== true && value['complete'] !== false
  return { plan: { changes, others: managed.length - ours.length, isComplete } }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function readChange({ address, type, change }: Values): PlannedChange | null {
  const { actions, before, after, after_unknown, before_sensitive, after_sensitive } = asRecord(change)
  const action = actionOf(actions)
  if (typeof address !== 'string' || typeof type !== 'string' || action === null) return null
  return {
    address,
    type,
    action,
    before: (name) => plannedValue(name, before, false, before_sensitive),
    after: (name) => plannedValue(name, after, after_unknown, after_sensitive),
  }
}

/** Terraform lists the steps of a change: a replacement deletes and creates, in either order. */
function actionOf(actions: unknown): PlannedAction | null {
  if (!Array.isArray(actions)) return null
  const [only, ...others] = actions
  if (others.length === 0) return SINGLE_ACTIONS.find((one) => one === only) ?? null
  const steps = new Set(actions)
  return steps.has('create') && (steps.has('delete') || steps.has('forget')) ? 'replace' : null
}

const SINGLE_ACTIONS = ['no-op', 'create', 'read', 'update', 'delete', 'forget'] as const

/** An attribute is unknown or sensitive as a whole, or in a part of it. */
function plannedValue(name: string, values: unknown, unknown: unknown, sensitive: unknown): PlannedValue {
  if (sensitive === true || isMarked(asRecord(sensitive)[name])) return { kind: 'sensitive' }
  if (unknown === true || isMarked(asRecord(unknown)[name])) return { kind: 'unknown' }
  const value = asRecord(values)[name]
  return value === undefined || value === null ? { kind: 'absent' } : { kind: 'value', value }
}

/** Whether a mark is true anywhere: marks of lists and maps have the shape of the value. */
function isMarked(mark: unknown): boolean {
  const pending = [mark]
  for (let one = pending.pop(); one !== undefined || pending.length > 0; one = pending.pop()) {
    if (one === true) return true
    if (typeof one === 'object' && one !== null) for (const part of Object.values(one)) pending.push(part)
  }
  return false
}
