import type { Decision, Kind, Level } from '../../model/finding.js'
import type { FailOn } from '../../model/report.js'

/**
 * What a failed item means, as one table: how strict the gate is, then what kind of item failed, then at which level.
 * Kinds: Exception ("to be resolved by you"), Risk ("can be skipped after you confirm"), and the add-on check's risks,
 * which have no kind ("Warning may be skipped, Fatal may not").
 */
export type RowName = Kind | 'AddonRisk'
type Row = Readonly<Record<Level, Extract<Decision, 'block' | 'warn' | 'notice'>>>
type Table = Readonly<Record<Exclude<FailOn, 'none'>, Readonly<Record<RowName, Row>>>>

export const DECISION_TABLE: Table = {
  // blocks level Fatal only; an Exception below it warns, though CCE will refuse the upgrade
  fatal: {
    Exception: { Fatal: 'block', Warning: 'warn', Info: 'warn' },
    Risk: { Fatal: 'block', Warning: 'warn', Info: 'notice' },
    AddonRisk: { Fatal: 'block', Warning: 'warn', Info: 'notice' },
  },
  // the default: what CCE will not let anyone skip, and whatever is Fatal
  exception: {
    Exception: { Fatal: 'block', Warning: 'block', Info: 'block' },
    Risk: { Fatal: 'block', Warning: 'warn', Info: 'notice' },
    AddonRisk: { Fatal: 'block', Warning: 'warn', Info: 'notice' },
  },
  // also blocks Warning, so that each needs a waiver
  warning: {
    Exception: { Fatal: 'block', Warning: 'block', Info: 'block' },
    Risk: { Fatal: 'block', Warning: 'block', Info: 'notice' },
    AddonRisk: { Fatal: 'block', Warning: 'block', Info: 'notice' },
  },
  // also blocks Info
  any: {
    Exception: { Fatal: 'block', Warning: 'block', Info: 'block' },
    Risk: { Fatal: 'block', Warning: 'block', Info: 'block' },
    AddonRisk: { Fatal: 'block', Warning: 'block', Info: 'block' },
  },
}

/** `fail-on: none` decides like `exception`; only the step stays green. */
export const tableFor = (failOn: FailOn) => DECISION_TABLE[failOn === 'none' ? 'exception' : failOn]
