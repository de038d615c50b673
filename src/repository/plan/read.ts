import { asRecord, isRecord } from '../../model/collections.js'
import type { PlanProblem } from '../../model/plan.js'
import { type PlannedChange, readChange } from './change.js'

/** What the gate needs of a plan. */
export interface Plan {
  /** changes of managed resources of CCE, the unchanged ones included */
  readonly changes: readonly PlannedChange[]
  /** addresses of resources of CCE whose changes are not documented, so that they could be anything */
  readonly unknown: readonly string[]
  /** `configuration` of the plan: the blocks that it was made from, as received */
  readonly configuration: unknown
  /** `errored`: an error ended the planning; `incomplete`: Terraform expects to need another plan */
  readonly state: 'complete' | 'incomplete' | 'errored'
}

/** Names of resource types of CCE, standard and Autopilot; the provider can have any name and registry. */
const CCE_RESOURCE = /^huaweicloud_cce_/

/**
 * Reads what `terraform show -json PLAN` prints, of the format versions 0.1 to 1.x (Terraform documentation: JSON output format; a
 * minor version only adds to it). Everything that the gate needs is in `resource_changes`, which all of them have.
 */
export function readPlan(text: string): { readonly plan: Plan } | { readonly problem: PlanProblem } {
  const value = parseJson(text)
  if (value === undefined) return { problem: { code: notJson(text) } }
  if (!isRecord(value)) return { problem: { code: 'not-a-plan' } }
  const { format_version: version, resource_changes: listed, values, planned_values: planned, configuration } = value
  // a state file as Terraform stores it
  if (version === undefined && 'lineage' in value && 'serial' in value) return { problem: { code: 'state' } }
  if (typeof version !== 'string' || !/^\d+\.\d+$/.test(version)) return { problem: { code: 'not-a-plan' } }
  if (!/^[01]\./.test(version)) return { problem: { code: 'format-version', version } }
  // a plan without any resource has no list of changes
  if (listed === undefined && planned === undefined)
    return { problem: { code: values === undefined ? 'not-a-plan' : 'state' } }
  if (listed !== undefined && listed !== null && !Array.isArray(listed)) return { problem: { code: 'not-a-plan' } }
  const entries: readonly unknown[] = listed ?? []
  const isListed = (one: unknown) => ['address', 'type', 'mode'].every((key) => typeof asRecord(one)[key] === 'string')
  if (!entries.every(isListed)) return { problem: { code: 'not-a-plan' } }
  const ours = entries.map(asRecord).filter(isOurs)
  const read = ours.map((one) => readChange(one) ?? String(one['address']))
  return {
    plan: {
      changes: read.filter((one) => typeof one !== 'string'),
      unknown: read.filter((one) => typeof one === 'string'),
      configuration,
      state: value['errored'] === true ? 'errored' : value['complete'] === false ? 'incomplete' : 'complete',
    },
  }
}

const isOurs = ({ mode, type }: Readonly<Record<string, unknown>>): boolean =>
  mode !== 'data' && CCE_RESOURCE.test(String(type))

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** What a text that is not JSON is instead, by its beginning. */
function notJson(text: string): 'not-json' | 'not-json-plan' | 'log' | 'wrapper' {
  const [line = ''] = text.replace(/^\uFEFF/, '').split('\n', 1)
  if (/^\s*\{.*"@level"/.test(line)) return 'log'
  if (/^\[command\]|terraform-bin/.test(line) || /\n::debug::/.test(text.slice(-2000))) return 'wrapper'
  return /^\s*[{[]/.test(text.replace(/^\uFEFF/, '')) ? 'not-json' : 'not-json-plan'
}
