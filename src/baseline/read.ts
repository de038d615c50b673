import { parseTimestamp } from '../model/timestamp.js'
import { type Baseline, type BaselineFinding, DECISIONS_BY_SEVERITY } from './baseline.js'

export const FINGERPRINT = /^f[0-9a-f]{16}$/

type Json = Record<string, unknown>
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string'

/** Whether it is a point in time as a report writes it. */
export const isTime = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 30 && parseTimestamp(value) !== null

/**
 * Reads an earlier `report.json` as far as a comparison needs it. It may come from anywhere, so its texts stay untrusted.
 * @returns null where it is no report of this version
 */
export function readBaseline(text: string): Baseline | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(value) || value['schemaVersion'] !== 1 || !Array.isArray(value['findings'])) return null
  const { generatedAt } = value
  const findings = value['findings'].map(earlierFinding)
  if (!isTime(generatedAt) || !findings.every((finding) => finding !== null)) return null
  return { generatedAt, findings, cutFrom: null }
}

function earlierFinding(value: unknown): BaselineFinding | null {
  if (!isRecord(value)) return null
  const { fingerprint, clusterId, check, addon, name, title, decides } = value
  const decision = DECISIONS_BY_SEVERITY.find((one) => one === value['decision'])
  if (typeof fingerprint !== 'string' || !FINGERPRINT.test(fingerprint) || decision === undefined) return null
  if (typeof name !== 'string' || typeof title !== 'string' || typeof decides !== 'boolean') return null
  if (!isTextOrNull(clusterId) || !isTextOrNull(check) || (addon !== null && !isRecord(addon))) return null
  const template = addon === null ? null : addon['template']
  if (!isTextOrNull(template)) return null
  return { fingerprint, clusterId, check, addon: template, name, title, decision, decides }
}
