import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Baseline, readBaseline } from '../baseline/baseline.js'
import { type PlainSettingProblem, type SettingFault, settingFault } from '../model/setting-fault.js'
import { readTextFile } from '../settings/files.js'

/** A report about thousands of nodes has a few megabytes. */
const MAX_BYTES = 64 * 1024 * 1024

/** Reads the earlier report that the input `baseline` names. @returns the report, or why it cannot be used */
export function readNamedBaseline(
  path: string,
  cwd: string,
): { baseline: Baseline | null; fault: SettingFault | null } {
  const refuse = (code: PlainSettingProblem) => ({ baseline: null, fault: settingFault('baseline', path, code) })
  const full = resolve(cwd, path)
  const size = lstatSync(full, { throwIfNoEntry: false })?.size ?? 0
  if (size > MAX_BYTES) return refuse('baseline-too-large')
  const file = readTextFile(full)
  if (file.kind !== 'text') return refuse(file.kind === 'absent' ? 'no-such-file' : 'not-text-file')
  const baseline = readBaseline(file.text)
  return baseline ? { baseline, fault: null } : refuse('not-a-report')
}
