import { readFileSync } from 'node:fs'
import { decodeText } from '../model/encoding.js'
import type { Report } from '../model/report.js'
import { errorCode } from '../settings/files.js'
import { UsageError } from './command.js'

/** Reads a `report.json` of this version. Its texts stay untrusted. @throws UsageError if the file is not one */
export async function readReport(file: string): Promise<Report> {
  const text = readText(file)
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

function readText(file: string): string {
  const unreadable = (why: string) => new UsageError(`${file} cannot be read (${why})`)
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    throw unreadable(errorCode(error) ?? String(error))
  }
  const text = decodeText(bytes)
  if (text === null) throw unreadable('it is neither UTF-8 nor UTF-16')
  return text
}
