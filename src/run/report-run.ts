import type { Report, RequestedSettings } from '../model/report.js'
import { highest } from '../policy/evaluate/verdict.js'
import { buildReport, type ReportInput } from '../report/build/report.js'
import type { ReadSettings } from '../settings/read-settings.js'
import type { Evaluation } from './evaluate.js'

/** What the settings asked for, as far as a decision rests on it. */
export const requestedSettings = ({ run, subject }: Pick<ReadSettings, 'run' | 'subject'>): RequestedSettings => {
  const { checks, clusterId, currentVersion, targetVersion, minValidityMs } = subject
  const { precheckTaskId, addonTaskId, addonInstanceId, addonCheckType, upgradeTaskId } = subject
  return {
    checks,
    clusterId,
    currentVersion,
    targetVersion,
    minValidityMs,
    failOn: run.requestedFailOn,
    precheckTaskId,
    addonTaskId,
    addonInstanceId,
    addonCheckType,
    upgradeTaskId,
  }
}

/** A ruling as a report. */
export const reportOfRuling = (
  { results, aboutRun, verdict, failOn }: Evaluation,
  rest: Omit<ReportInput, 'results' | 'aboutRun' | 'verdict' | 'failOn' | 'highest'>,
): Report => buildReport({ ...rest, results, aboutRun, verdict, failOn, highest })
