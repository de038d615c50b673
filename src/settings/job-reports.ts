import { lstatSync } from 'node:fs'
import { normalize, resolve } from 'node:path'
import { compareByNumbers, isRecord, parseJson } from '../model/collections.js'
import type { JobReport } from '../model/job-report.js'
import { reportSchema } from '../model/report-schema.js'
import { isFolder, namedFiles, readTextFile } from './files.js'

/** A report about thousands of nodes has a few megabytes. */
const MAX_BYTES = 64 * 1024 * 1024

/**
 * Reads the reports of jobs. A folder means every `report.json` in it and below it, and a file that is not there is a report that cannot
 * be read.
 * @param entries paths, folders and globs
 * @returns each file once; the files of an entry are in the order of the numbers in their paths
 */
export async function readJobReports(entries: readonly string[], cwd: string): Promise<JobReport[]> {
  const paths = new Map<string, string>()
  for (const entry of entries) {
    const pattern = isFolder(resolve(cwd, entry)) ? `${entry.replace(/\/+$/, '')}/**/report.json` : entry
    const files = await namedFiles(pattern, cwd)
    for (const file of [...(files ?? [entry])].sort(compareByNumbers)) paths.set(resolve(cwd, file), normalize(file))
  }
  return [...paths].map(([path, file]) => ({ file, content: readJobReport(path) }))
}

function readJobReport(path: string): JobReport['content'] {
  if (sizeOf(path) > MAX_BYTES) return { kind: 'unreadable', why: 'too-large' }
  const file = readTextFile(path)
  if (file.kind !== 'text') return { kind: 'unreadable', why: 'no-file' }
  let value: unknown
  try {
    value = JSON.parse(file.text)
  } catch {
    return { kind: 'unreadable', why: 'not-json' }
  }
  const { data } = reportSchema.safeParse(value)
  return data ? { kind: 'report', report: data } : { kind: 'unreadable', why: 'not-a-report' }
}

/** @returns 0 for what cannot be read, which reading it explains */
function sizeOf(path: string): number {
  try {
    return lstatSync(path).size
  } catch {
    return 0
  }
}

/** The jobs of a matrix as the workflow has it: the names of the clusters of each. @returns null if the text is no such matrix */
export function parseMatrix(text: string): readonly (readonly string[])[] | null {
  const value = parseJson(text)
  const include = isRecord(value) ? value['include'] : null
  if (!Array.isArray(include)) return null
  const jobs = include.map((job: unknown) => {
    const names = isRecord(job) && typeof job['clusters'] === 'string' ? parseJson(job['clusters']) : null
    return Array.isArray(names) && names.length > 0 && names.every((name) => typeof name === 'string') ? names : null
  })
  return jobs.every((job) => job !== null) ? jobs : null
}
