import { parsePrecheck, readPrecheck } from '../../../src/checks/precheck/read.js'
import type { Expectations, Selection } from '../../../src/checks/shared/context.js'
import { parseUpgrade, readUpgrade } from '../../../src/checks/upgrade/read.js'
import type { CheckResult } from '../../../src/model/check-result.js'
import type { LastUpgrade } from '../../../src/model/report.js'
import { MINUTE } from './responses.js'

export const NOTHING_ASSERTED: Expectations = {
  clusterId: null,
  currentVersion: null,
  targetVersion: null,
  minValidityMs: 5 * MINUTE,
}

export const ANY_TASK: Selection = {
  precheckTaskId: null,
  addonTaskId: null,
  addonInstanceId: null,
  addonCheckType: 'addonUpgrade',
  upgradeTaskId: null,
}

/** The names of a result's diagnostics. */
export const diagnosticNames = (result: CheckResult): string[] => result.diagnostics.map(({ detail }) => detail.name)

/** The only one of several results. @throws if there is none or more than one */
export function onlyResult(results: readonly CheckResult[]): CheckResult {
  const [result] = results
  if (result === undefined || results.length > 1) throw new Error(`there are ${results.length} results`)
  return result
}

/** Parses and reads a pre-upgrade check task. */
export const precheckResult = (
  raw: unknown,
  expected: Expectations,
  now: number,
  waitedMs: number | null,
): CheckResult => readPrecheck(parsePrecheck(raw), expected, now, waitedMs)

/** Parses and reads an upgrade task. */
export const upgradeResult = (
  raw: unknown,
  expected: Expectations,
  now: number,
  waitedMs: number | null,
  lastUpgrade: LastUpgrade | null,
): CheckResult => readUpgrade(parseUpgrade(raw), expected, now, waitedMs, lastUpgrade)
