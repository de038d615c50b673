import { nearest } from '../model/nearest.js'
import { type PlainSettingProblem, type SettingFault, settingFault } from '../model/setting-fault.js'
import { ACTION_INPUTS } from './action-inputs.js'
import type { CceAccess, Lookup } from './credentials.js'
import type { Settings } from './settings.js'

/** Settings that are valid one by one and exclude each other. */
export function contradictions(
  { start, autopilot, checks }: Pick<Settings, 'start' | 'autopilot' | 'checks'>,
  input: Lookup,
): SettingFault[] {
  const codes: PlainSettingProblem[] = []
  if (start !== 'never') {
    if (input('target-version') === null) codes.push('start-needs-target')
    if (input('results') !== null) codes.push('start-with-results')
    if ((input('precheck-task-id') ?? input('addon-task-id')) !== null) codes.push('start-with-task')
    if (checks !== null && !checks.includes('precheck') && !checks.includes('addons')) codes.push('nothing-to-start')
  }
  const faults = codes.map((code) => settingFault('start', input('start'), code))
  return autopilot && checks?.includes('addons')
    ? [...faults, settingFault('checks', input('checks'), 'autopilot-has-no-addons')]
    : faults
}

/** Names that other programs use: desktop keyboards set `INPUT_METHOD`, also on self-hosted runners. */
const FOREIGN_INPUTS: readonly string[] = ['method']

/** Inputs that the action does not have. */
export function unknownInputs(names: readonly string[]): SettingFault[] {
  const known = Object.keys(ACTION_INPUTS)
  return names
    .filter((name) => !known.includes(name) && !FOREIGN_INPUTS.includes(name))
    .map((name) => ({ ...settingFault(name, null, 'unknown-input'), suggestion: nearest(name, known) }))
}

/** What is needed to reach CCE and is not set at all. A value that is set but wrong is a fault already. */
export function missingAccess(access: CceAccess, input: Lookup): SettingFault[] {
  const missing: SettingFault[] = []
  const add = (name: string, code: PlainSettingProblem) => missing.push(settingFault(name, null, code))
  if (input('cluster-id') === null) add('cluster-id', 'cluster-required')
  if (access.projectId === null) add('project-id', 'project-required')
  if (access.region === null && input('endpoint') === null) add('region', 'region-required')
  if (access.credentials === null && access.faults.length === 0 && access.missing.length === 0)
    add('credentials', 'credentials-required')
  return missing
}
