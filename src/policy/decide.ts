import type { Decision, Level, Observation } from '../model/finding.js'
import type { FailOn } from '../model/report.js'
import { type RowName, tableFor } from './decision-table.js'

/** A decision and the cell of the table that it comes from. */
export interface Decided {
  readonly decision: Decision
  readonly counts: boolean
  /** what the decision would be if the result it stands in could decide */
  readonly otherwise: Decision
}

/** An item that CCE reports at Info, though callers of a removed API break after the upgrade. */
const RAISED_ITEM = 'DeprecatedApiCheck'

/** What CCE itself says of the upgrade: no doubt, but a failure. */
const BLOCKING_FACTS: readonly string[] = ['upgrade-failed', 'postcheck-failed']

/** The level that an item is decided at. */
export const effectiveLevel = (name: string, level: Level): Level =>
  name === RAISED_ITEM && level === 'Info' ? 'Warning' : level

/**
 * Decides one observation by the table. What the gate itself could not see is `inconclusive`, whatever the strictness,
 * and so is an item of the group ExecuteException: the check itself broke.
 * @param resultCounts false for what stands in an expired or foreign result: its items are shown as notices and decide
 *   nothing; what the gate has to say about the result itself still counts
 */
export function decide(observation: Observation, failOn: FailOn, resultCounts: boolean): Decided {
  const otherwise = byTable(observation, failOn)
  const isShownOnly = !resultCounts && isFound(observation)
  return { decision: isShownOnly ? 'notice' : otherwise, counts: !isShownOnly, otherwise }
}

/** What the check found, beside what the gate has to say about the result itself. */
const isFound = (observation: Observation): boolean =>
  observation.from === 'item' || observation.standsFor !== undefined || BLOCKING_FACTS.includes(observation.fact.name)

function byTable(observation: Observation, failOn: FailOn): Decision {
  if (observation.from === 'gate') return BLOCKING_FACTS.includes(observation.fact.name) ? 'block' : 'inconclusive'
  if (observation.group === 'ExecuteException' || observation.level === null) return 'inconclusive'
  const row: RowName = observation.kind ?? 'AddonRisk'
  return tableFor(failOn)[row][effectiveLevel(observation.name, observation.level)]
}
