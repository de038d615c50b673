import { isRecord } from '../../model/collections.js'
import { type PlannedChange, type PlannedValue, partOf } from './change.js'

/** Which keys the values of an add-on lose. */
export interface LostValues {
  /** paths of the lost keys, such as `custom.multiAZEnabled`, in alphabetical order */
  readonly keys: readonly string[]
  /** how many more are in values that are sensitive */
  readonly hidden: number
  /** parts whose new value is known only after the apply, such as `values.custom_json` */
  readonly unknown: readonly string[]
}

/** The parts of the values, each as a map of texts or as a JSON text (`basic_json`); Autopilot has JSON texts in a map. */
const PARTS = ['basic', 'custom', 'flavor'] as const

/**
 * Compares the values of an add-on before and after a change, part by part and key by key. It makes no difference whether a part is a
 * map or a JSON text (Terraform provider of Huawei Cloud: huaweicloud_cce_addon, huaweicloud_cce_autopilot_addon).
 */
export function lostValues(change: PlannedChange): LostValues {
  const all = change.after('values')
  const isUnknown = all.isUnknown && all.value === undefined
  if (isUnknown && change.before('values').value !== undefined) return { keys: [], hidden: 0, unknown: ['values'] }
  const [keys, unknown]: [string[], string[]] = [[], []]
  let hidden = 0
  for (const part of PARTS) {
    const before = readPart(change.before, part)
    const after = readPart(change.after, part)
    if (after.unknown !== null && before.keys.size > 0) unknown.push(after.unknown)
    if (after.unknown !== null) continue
    const lost = [...before.keys].filter((key) => !after.keys.has(key) && !isBelowAnother(key, before.keys, after.keys))
    if (before.isHidden || after.isHidden) hidden += lost.length
    else keys.push(...lost.map((key) => `${part}.${key}`))
  }
  return { keys: keys.sort(), hidden, unknown }
}

/** Whether a key above this one is lost as well, which says it already. */
function isBelowAnother(key: string, before: ReadonlySet<string>, after: ReadonlySet<string>): boolean {
  for (let dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
    const above = key.slice(0, dot)
    if (before.has(above) && !after.has(above)) return true
  }
  return false
}

interface Part {
  readonly keys: ReadonlySet<string>
  /** its keys are a part of a sensitive value */
  readonly isHidden: boolean
  /** the attribute whose value, keys included, is known only after the apply; null if all is known */
  readonly unknown: string | null
}

type Getter = (...path: (string | number)[]) => PlannedValue

/** `values` is a list of one block; of Autopilot it is a map. */
function readPart(get: Getter, part: string): Part {
  const isBlock = Array.isArray(get('values').value)
  const at = (name: string): (string | number)[] => (isBlock ? ['values', 0, name] : ['values', name])
  const keys = new Set<string>()
  let [isHidden, unknown]: [boolean, string | null] = [false, null]
  for (const name of [part, `${part}_json`]) {
    const { value, isUnknown, isSensitive, isWhollySensitive } = get(...at(name))
    const isMap = isRecord(value)
    // the keys of a map are no secret where only some of its values are
    if (isMap ? isWhollySensitive : isSensitive) isHidden = true
    if (isUnknown && !isMap) unknown = `values.${name}`
    addKeys(isMap ? value : parsed(value), '', keys)
  }
  return { keys, isHidden, unknown }
}

function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Deeper nesting than any add-on has; it protects the stack. */
const MAX_DEPTH = 20

function addKeys(value: unknown, prefix: string, keys: Set<string>, depth = 0): void {
  if (!isRecord(value) || depth > MAX_DEPTH) return
  for (const key of Object.keys(value)) {
    keys.add(prefix + key)
    addKeys(partOf(value, key), `${prefix}${key}.`, keys, depth + 1)
  }
}
