import type { ExpectedReports } from '../model/job-report.js'
import { type SettingFault, settingFault } from '../model/setting-fault.js'
import { parseMatrix } from './job-reports.js'
import { splitList } from './lists.js'
import * as read from './readers.js'

/** What GitHub says of jobs: `needs.<job>.result`. */
const JOB_RESULTS = ['success', 'failure', 'cancelled', 'skipped'] as const

/** The settings of a merge besides those that say where and how to report. */
export interface MergeSettings {
  /** paths, folders and globs */
  readonly entries: readonly string[]
  readonly expected: ExpectedReports
  readonly faults: readonly SettingFault[]
}

type Inputs = Readonly<Record<string, string | undefined>>

/**
 * Reads the settings of a merge, and collects all faults.
 * @param inputs `expect`, `matrix`, `since-attempt` and `jobs-result`, and `reports` as a list where `entries` is null
 * @param entries the files that the command line names
 */
export function readMergeSettings(inputs: Inputs, entries: readonly string[] | null): MergeSettings {
  const faults: SettingFault[] = []
  const optional = <T>(name: string, reader: read.Reader<T>): T | null => {
    const text = inputs[name]?.trim() || null
    if (text === null) return null
    const result = reader(text)
    if ('value' in result) return result.value
    faults.push(read.faultOf(name, text, result))
    return null
  }
  const expected: ExpectedReports = {
    count: optional('expect', read.count(0, 999_999)),
    jobs: optional('matrix', matrix),
    sinceAttempt: optional('since-attempt', read.count(1, 999_999)),
    jobsResult: optional('jobs-result', read.choice(JOB_RESULTS)),
  }
  const files = entries ?? splitList(inputs['reports'] ?? '')
  if (files.length === 0) faults.push(settingFault('reports', null, 'reports-required'))
  return { entries: files, expected, faults }
}

/** Refuses settings that do not say how many reports there must be: a missing upload could not be noticed. */
export const withRequiredExpectation = (settings: MergeSettings): MergeSettings => {
  const { count, jobs } = settings.expected
  if (count !== null || jobs !== null || settings.faults.length > 0) return settings
  return { ...settings, faults: [settingFault('matrix', null, 'expectation-required')] }
}

const matrix: read.Reader<NonNullable<ExpectedReports['jobs']>> = (text) => {
  const value = parseMatrix(text)
  return value === null ? read.refuse('not-a-matrix') : { value }
}
