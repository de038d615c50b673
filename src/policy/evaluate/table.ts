import type { Cause } from '../../model/cause.js'
import type { Level } from '../../model/check.js'
import type { Decision, FailOn, TableRow } from '../../model/decision.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import type { Evaluation } from '../../model/finding.js'
import { isEntryProblem } from '../../model/policy-fault.js'
import { LIVE_CALLS_ITEM } from '../../model/removed-api.js'
import type { Cell, RuleRef } from '../../model/report.js'
import { isUnseen } from '../../model/stage-hold.js'

/** The values of `fail-on` from mild to strict. */
const STRICTNESS: readonly FailOn[] = ['none', 'fatal', 'exception', 'warning', 'any']

/**
 * The `fail-on` that applies: the stricter of the requested one and the policy's, or `exception` if neither is set. `none`
 * is ignored if the policy sets `fail-on`, and if the policy cannot be read, since it might set `fail-on`.
 */
export function effectiveFailOn(
  requested: FailOn | null,
  policyFailOn: FailOn | null,
  policyIsFaulty: boolean,
): Pick<Evaluation, 'effectiveFailOn' | 'ignoresNone'> {
  const floor = policyFailOn ?? (policyIsFaulty ? 'exception' : null)
  if (floor === null) return { effectiveFailOn: requested ?? 'exception', ignoresNone: false }
  const isStricter = requested !== null && STRICTNESS.indexOf(requested) > STRICTNESS.indexOf(floor)
  return { effectiveFailOn: isStricter ? requested : floor, ignoresNone: requested === 'none' }
}

type Row = Readonly<Record<Level, RuleRef['decision']>>
type Table = Readonly<Record<Exclude<FailOn, 'none'>, Readonly<Record<TableRow, Row>>>>

/**
 * The decision on a failed item, by how strict the gate is, the item's kind, and its level. Exception: "to be resolved by
 * you"; Risk: "can be skipped after you confirm"; AddonRisk: risks of the add-on check, which have no kind ("Warning may be
 * skipped, Fatal may not"). Source: CCE user guide, pre-upgrade check; docs/how-it-decides.md, decision table.
 */
const DECISION_TABLE: Table = {
  // Blocks only Fatal. An Exception below it warns, although CCE will refuse the upgrade.
  fatal: {
    Exception: { Fatal: 'block', Warning: 'warn', Info: 'warn' },
    Risk: { Fatal: 'block', Warning: 'warn', Info: 'notice' },
    AddonRisk: { Fatal: 'block', Warning: 'warn', Info: 'notice' },
  },
  // The default: blocks what CCE lets nobody skip, and everything Fatal.
  exception: {
    Exception: { Fatal: 'block', Warning: 'block', Info: 'block' },
    Risk: { Fatal: 'block', Warning: 'warn', Info: 'notice' },
    AddonRisk: { Fatal: 'block', Warning: 'warn', Info: 'notice' },
  },
  // Also blocks Warning, so that each one needs a waiver.
  warning: {
    Exception: { Fatal: 'block', Warning: 'block', Info: 'block' },
    Risk: { Fatal: 'block', Warning: 'block', Info: 'notice' },
    AddonRisk: { Fatal: 'block', Warning: 'block', Info: 'notice' },
  },
  // Also blocks Info.
  any: {
    Exception: { Fatal: 'block', Warning: 'block', Info: 'block' },
    Risk: { Fatal: 'block', Warning: 'block', Info: 'block' },
    AddonRisk: { Fatal: 'block', Warning: 'block', Info: 'block' },
  },
}

/** The part of the table that applies. `fail-on: none` decides like `exception`; only the step stays green. */
export const tableFor = (failOn: FailOn): Table['exception'] => DECISION_TABLE[failOn === 'none' ? 'exception' : failOn]

/** CCE reports removed APIs in use at Info, although their callers break after the upgrade. */
const RAISED_ITEM = LIVE_CALLS_ITEM

/** The level that an item is decided at. */
export const effectiveLevel = (name: string, level: Level): Level =>
  name === RAISED_ITEM && level === 'Info' ? 'Warning' : level

/** The cell of the table that a cause falls in; null if the check of the item itself broke, which is inconclusive. */
export function cellOf({ name, kind, level, group }: Cause, failOn: FailOn): Cell | null {
  if (group === 'ExecuteException' || level === null) return null
  const row: TableRow = kind ?? 'AddonRisk'
  const decidedLevel = effectiveLevel(name, level)
  const key = `${failOn} ${row} ${decidedLevel}`
  const known = CELLS.get(key) ?? { failOn, row, level: decidedLevel, decision: tableFor(failOn)[row][decidedLevel] }
  CELLS.set(key, known)
  return known
}

/** The cells that were asked for, of which tens of thousands of findings have the same ones. */
const CELLS = new Map<string, Cell>()

/** Diagnostics that are a failure of the upgrade itself rather than something the gate could not see. */
const FAILURES: readonly string[] = ['upgrade-failed', 'postcheck-failed']

/** What the policy's `readiness` makes of the facts of a cluster, and what does not keep an upgrade from counting. */
const READINESS: Readonly<Record<string, Decision>> = {
  'backup-too-old': 'block',
  'target-not-offered': 'block',
  'end-of-service': 'warn',
  'nodes-left-behind': 'warn',
  'autoscaling-on': 'warn',
  'release-stores-removed-api': 'warn',
}

/** The decision on a diagnostic. A policy entry that is ignored warns; one that matches nothing is a notice. */
export function decideDiagnostic({ detail }: Diagnostic): Decision {
  if (FAILURES.includes(detail.name)) return 'block'
  if (detail.name === 'earlier-stage') return detail.holds.every(isUnseen) ? 'inconclusive' : 'block'
  const readiness = READINESS[detail.name]
  if (readiness !== undefined) return readiness
  if (detail.name !== 'policy-error' || !isEntryProblem(detail.fault.problem)) return 'inconclusive'
  return detail.fault.problem.code === 'unused' ? 'notice' : 'warn'
}

/** Whether CCE itself reported this, rather than the gate about the result. */
export const isReportedByCce = (source: Cause | Diagnostic): boolean =>
  source.type === 'cause' || source.item !== null || FAILURES.includes(source.detail.name)

/** Whether no rule can lower the item because CCE lets nobody skip it: an Exception, or a Fatal add-on risk. */
export const isProtected = ({ kind, level }: Pick<Cause, 'kind' | 'level'>): boolean =>
  kind === 'Exception' || (kind === null && level === 'Fatal')
