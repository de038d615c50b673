import { readFileSync } from 'node:fs'
import type { Report } from '../model/report.js'
import { errorCode } from '../settings/files.js'
import { UsageError } from './command.js'

/** Reads a `report.json` of this version. Its texts stay untrusted. @throws UsageError if the file is not one */
export async function readReport(file: string): Promise<Report> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${errorCode(error) ?? error})`)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UsageError(`${file} is not JSON`)
  }
  const { reportSchema } = await import('../model/report-schema.js')
  const { data } = reportSchema.safeParse(value)
  if (!data) throw new UsageError(`${file} is not a report of this gate (schemaVersion 1)`)
  return data
}
