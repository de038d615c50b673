import type { Cell } from '../../model/decided.js'
import type { Decision, DiagnosticDetail, Level, Observation } from '../../model/finding.js'
import { isEntryProblem } from '../../model/policy-fault.js'
import type { FailOn } from '../../model/report.js'
import { type RowName, tableFor } from './decision-table.js'

/** What the decision table says of an observation, and the cell that it comes from; no cell for what is not in the table. */
export interface ByTable {
  readonly decision: Decision
  readonly cell: Cell | null
}

/** An item that CCE reports at Info, though callers of a removed API break after the upgrade. */
const RAISED_ITEM = 'DeprecatedApiCheck'

/** What CCE itself says of the upgrade: no doubt, but a failure. */
const BLOCKING_FACTS: readonly string[] = ['upgrade-failed', 'postcheck-failed']

/** The level that an item is decided at. */
export const effectiveLevel = (name: string, level: Level): Level =>
  name === RAISED_ITEM && level === 'Info' ? 'Warning' : level

/** What the check found, beside what the gate has to say about the result itself. */
export const isFromCheck = (observation: Observation): boolean =>
  observation.from === 'item' || observation.standsFor !== undefined || BLOCKING_FACTS.includes(observation.fact.name)

/**
 * Decides one observation by the table. What the gate itself could not see is `inconclusive`, whatever the strictness,
 * and so is an item of the group ExecuteException: the check itself broke.
 */
export function decideByTable(observation: Observation, failOn: FailOn): ByTable {
  if (observation.from === 'gate') return { decision: decideFact(observation.fact), cell: null }
  if (observation.group === 'ExecuteException' || observation.level === null)
    return { decision: 'inconclusive', cell: null }
  const row: RowName = observation.kind ?? 'AddonRisk'
  const level = effectiveLevel(observation.name, observation.level)
  const decision = tableFor(failOn)[row][level]
  return { decision, cell: { failOn, row, level, decision } }
}

/** An entry of a policy that is ignored warns; one that is for nothing that was found is a note. */
function decideFact(fact: DiagnosticDetail): Decision {
  if (BLOCKING_FACTS.includes(fact.name)) return 'block'
  if (fact.name !== 'policy-error' || !isEntryProblem(fact.fault.problem)) return 'inconclusive'
  return fact.fault.problem.code === 'unused' ? 'notice' : 'warn'
}
