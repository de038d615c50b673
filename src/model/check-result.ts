import type { AddonRef, CheckName, NodeRef, Observation } from './finding.js'

/** One row per distinct item of a check: on how many nodes (or simply how often) it passed and failed. */
export interface ItemRow {
  readonly name: string
  readonly kind: string | null
  readonly level: string | null
  readonly group: string | null
  passed: number
  failed: number
  /** neither: in doubt, or not done */
  undecided: number
}

export interface SkippedItem {
  readonly name: string
  /** node uids; empty where the item was skipped altogether */
  readonly nodes: readonly string[]
}

/**
 * What one task of a check says, before any policy. `decides` is false for a result that is expired or about another
 * cluster or target: what it found is shown, but speaks for nothing.
 */
export interface CheckResult {
  readonly check: CheckName
  readonly addon: AddonRef | null
  readonly clusterId: string | null
  readonly taskId: string | null
  readonly phase: string | null
  /** milliseconds since the Unix epoch, as are all times of the model */
  readonly takenAt: number | null
  readonly expiresAt: number | null
  readonly currentVersion: string | null
  readonly targetVersion: string | null
  readonly decides: boolean
  readonly observations: readonly Observation[]
  readonly items: readonly ItemRow[]
  readonly skipped: readonly SkippedItem[]
  /** sections that a finished task leaves out altogether */
  readonly absentSections: readonly string[]
  readonly nodeCount: number
  /** of an upgrade task: its progress as CCE tells it, in percent */
  readonly progress: string | null
}

/** A result without a task: what kept the gate from having one. */
export function noResult(
  check: CheckName,
  observations: readonly Observation[],
  over: Partial<CheckResult> = {},
): CheckResult {
  return {
    check,
    addon: null,
    clusterId: null,
    taskId: null,
    phase: null,
    takenAt: null,
    expiresAt: null,
    currentVersion: null,
    targetVersion: null,
    decides: true,
    observations,
    items: [],
    skipped: [],
    absentSections: [],
    nodeCount: 0,
    progress: null,
    ...over,
  }
}

/** A node by the name that people use for it; null for one that has none. */
export const nodeLabel = (node: NodeRef): string | null => node.name ?? node.uid

/** The names of the items that succeeded wherever they ran: one that failed or is in doubt anywhere has not. */
export function passedNames(items: readonly Omit<ItemRow, 'kind' | 'level' | 'group'>[]): ReadonlySet<string> {
  const spoilt = new Set(items.filter((item) => item.failed > 0 || item.undecided > 0).map((item) => item.name))
  return new Set(items.filter((item) => item.passed > 0 && !spoilt.has(item.name)).map((item) => item.name))
}
