import { readFileSync } from 'node:fs'
import type { Report } from '../model/report.js'
import { errorCode } from '../settings/files.js'
import { UsageError } from './command.js'

/** Reads a `report.json` of this version. Its texts stay untrusted. @throws UsageError if the file is not one */
export function readReport(file: string): Report {
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
  if (!isReport(value)) throw new UsageError(`${file} is not a report of this gate (schemaVersion 1)`)
  return value
}

type Json = Record<string, unknown>
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isList = (value: unknown, of: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(of)

/** Whether the fields of a report that commands use are present and have their types. */
function isReport(value: unknown): value is Report {
  return (
    isRecord(value) &&
    value['schemaVersion'] === 1 &&
    isText(value['verdict']) &&
    isText(value['reason']) &&
    isText(value['failOn']) &&
    isText(value['generatedAt']) &&
    isRecord(value['asked']) &&
    (value['policy'] === null || isRecord(value['policy'])) &&
    isList(value['findings'], isFinding) &&
    isList(value['notCovered'], isRecord)
  )
}

const TEXTS = ['name', 'title', 'fingerprint', 'message', 'decision', 'scope', 'fix', 'meaning', 'docUrl']

function isFinding(value: unknown): boolean {
  if (!isRecord(value) || !TEXTS.every((field) => isText(value[field]))) return false
  const orNull = (field: string, holds: (one: unknown) => boolean) => value[field] === null || holds(value[field])
  return (
    isList(value['nodes'], isRecord) &&
    isRecord(value['risk']) &&
    ['addon', 'cell', 'rule', 'waiver'].every((field) => orNull(field, isRecord)) &&
    ['kind', 'level', 'group', 'check'].every((field) => orNull(field, isText))
  )
}
