import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Baseline, readBaseline } from '../baseline/baseline.js'
import { type PlainSettingProblem, type SettingFault, settingFault } from '../model/setting-fault.js'
import { readTextFile } from '../settings/files.js'

/** The earlier report that the input `baseline` names, or why it cannot be used. */
interface NamedBaseline {
  readonly baseline: Baseline | null
  readonly fault: SettingFault | null
}

/** A report about thousands of nodes has a few megabytes. */
const MAX_BYTES = 64 * 1024 * 1024

/** Reads the earlier report at a path. */
export function readNamedBaseline(path: string, cwd: string): NamedBaseline {
  const refuse = (code: PlainSettingProblem): NamedBaseline => ({
    baseline: null,
    fault: settingFault('baseline', path, code),
  })
  const full = resolve(cwd, path)
  const size = lstatSync(full, { throwIfNoEntry: false })?.size ?? 0
  if (size > MAX_BYTES) return refuse('baseline-too-large')
  const file = readTextFile(full)
  if (file.kind !== 'text') return refuse(file.kind === 'absent' ? 'no-such-file' : 'not-text-file')
  const baseline = readBaseline(file.text)
  return baseline ? { baseline, fault: null } : refuse('not-a-report')
}
