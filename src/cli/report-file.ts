import { readFileSync } from 'node:fs'
import type { Report } from '../model/report.js'

/** Reads a `report.json` of this version, or says in a sentence why it is none. The texts in it stay untrusted. */
export function readReport(file: string): Report | string {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    return `${file} cannot be read (${(Object(error) as { code?: unknown }).code ?? error})`
  }
  try {
    const value: unknown = JSON.parse(text)
    return isReport(value) ? value : `${file} is no report of this gate (schemaVersion 1)`
  } catch {
    return `${file} holds no JSON`
  }
}

type Json = Record<string, unknown>
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isList = (value: unknown, of: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(of)

/** Whether everything that is read of a report here is there, in its type. */
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
