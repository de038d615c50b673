import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Baseline } from '../baseline/baseline.js'
import { readBaseline } from '../baseline/read.js'
import type { SettingFault } from '../model/finding.js'
import type { Localized } from '../model/language.js'
import { readTextFile } from '../settings/text-file.js'

/** What reading the baseline that was named came to. */
export interface NamedBaseline {
  readonly baseline: Baseline | null
  readonly fault: SettingFault | null
}

/** A report of thousands of nodes has some megabytes. */
const MOST_BYTES = 64 * 1024 * 1024

/** Reads the earlier report that the setting names; it must be one. */
export function readNamedBaseline(path: string, cwd: string): NamedBaseline {
  const fault = (problem: Localized): NamedBaseline => ({
    baseline: null,
    fault: { input: 'baseline', value: path, problem, suggestion: null },
  })
  const full = resolve(cwd, path)
  const size = lstatSync(full, { throwIfNoEntry: false })?.size ?? 0
  if (size > MOST_BYTES)
    return fault({ en: 'must be a report.json of at most 64 MiB', zh: '必须是不超过 64 MiB 的 report.json' })
  const read = readTextFile(full)
  if (read.kind === 'absent') return fault({ en: 'there is no such file', zh: '没有这个文件' })
  if (read.kind !== 'text')
    return fault({ en: 'cannot be read as a file of UTF-8 text', zh: '无法读取为 UTF-8 文本文件' })
  const baseline = readBaseline(read.text)
  return baseline
    ? { baseline, fault: null }
    : fault({
        en: 'must be a report.json of this gate (schemaVersion 1)',
        zh: '必须是本门禁的 report.json（schemaVersion 1）',
      })
}
