/** CCE's own words: checks, items, and the values that the API reference lists. Names and values are part of `report.json`. */

/** The checks that CCE makes. */
export const CCE_CHECKS = ['precheck', 'addons', 'upgrade', 'postcheck'] as const
export type CceCheck = (typeof CCE_CHECKS)[number]

/** Those, and what the gate checks in the repository. */
export const CHECKS = [...CCE_CHECKS, 'manifests', 'plan'] as const
export type CheckName = (typeof CHECKS)[number]

export const isCceCheck = (check: CheckName): check is CceCheck => check !== 'manifests' && check !== 'plan'

/** The checks that have items; the others have a phase only. */
export type ItemCheck = Extract<CheckName, 'precheck' | 'addons'>

export const KINDS = ['Exception', 'Risk'] as const
export type Kind = (typeof KINDS)[number]

export const LEVELS = ['Fatal', 'Warning', 'Info'] as const
export type Level = (typeof LEVELS)[number]

export const GROUPS = ['LimitCheck', 'MasterCheck', 'NodeCheck', 'AddonCheck', 'ExecuteException'] as const

export const ITEM_PHASES = ['Init', 'Running', 'Success', 'Failed'] as const

/** The parts of a pre-upgrade check. */
export const SECTIONS = ['cluster check', 'add-on check', 'node check'] as const
export type Section = (typeof SECTIONS)[number]

/** The fields whose values the API reference lists. */
export type ListedField =
  | 'name'
  /** what stands where items are expected, and cannot be read as items */
  | 'items'
  | 'kind'
  | 'level'
  | 'group'
  | 'phase'
  | 'task phase'
  | 'task status'
  | 'add-on check type'
  | 'skipped item name'
  | `${Section} phase`

/** A node by its name, else by its uid; null if it has neither. */
export const nodeLabel = ({
  name,
  uid,
}: {
  readonly name: string | null
  readonly uid: string | null
}): string | null => name ?? uid
