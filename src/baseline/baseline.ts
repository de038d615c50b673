import { isRecord, parseJson } from '../model/collections.js'
import { DECISIONS, type Decision } from '../model/decision.js'
import { parseTimestamp } from '../model/timestamp.js'

/** A finding of an earlier report, as far as a comparison needs it. Its texts are untrusted. */
export interface BaselineFinding {
  readonly fingerprint: string
  readonly clusterId: string | null
  readonly check: string | null
  /** template of the add-on that the finding is about */
  readonly addon: string | null
  readonly name: string
  /** null if the baseline does not keep it */
  readonly title: string | null
  readonly decision: Decision
  /** false: it decided nothing in its report, so its disappearance is not reported as resolved */
  readonly decides: boolean
}

/** An earlier report that a new one is compared with. */
export interface Baseline {
  /** ISO 8601, or null if unknown */
  readonly generatedAt: string | null
  readonly findings: readonly BaselineFinding[]
  /** findings with this decision or a milder one may be missing; null: the baseline is complete */
  readonly cutFrom: Decision | null
}

/** Findings with the same key have the same cause in the same cluster. */
export const causeKey = ({ fingerprint, clusterId }: Pick<BaselineFinding, 'fingerprint' | 'clusterId'>): string =>
  JSON.stringify([fingerprint, clusterId])

/** Reads an earlier `report.json`, which may come from anywhere; null if it is no report with `schemaVersion` 1. */
export function readBaseline(text: string): Baseline | null {
  const value = parseJson(text)
  if (!isRecord(value) || value['schemaVersion'] !== 1 || !Array.isArray(value['findings'])) return null
  const { generatedAt } = value
  const findings = value['findings'].map(readFinding)
  if (!isTime(generatedAt) || !findings.every((finding) => finding !== null)) return null
  return { generatedAt, findings, cutFrom: null }
}

/** A finding as `report.json` has it; null for any other value. Others may leave out its title. */
export function readFinding(value: unknown): BaselineFinding | null {
  if (!isRecord(value)) return null
  const { fingerprint, clusterId, check, addon, name, title, decides } = value
  const decision = DECISIONS.find((one) => one === value['decision'])
  if (!isFingerprint(fingerprint) || decision === undefined) return null
  if (typeof name !== 'string' || !isTextOrNull(title) || typeof decides !== 'boolean') return null
  if (!isTextOrNull(clusterId) || !isTextOrNull(check) || (addon !== null && !isRecord(addon))) return null
  const template = addon === null ? null : addon['template']
  if (!isTextOrNull(template)) return null
  return { fingerprint, clusterId, check, addon: template, name, title, decision, decides }
}

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string'

const isFingerprint = (value: unknown): value is string => typeof value === 'string' && /^f[0-9a-f]{16}$/.test(value)

/** Whether a value is a point in time as a report writes it. */
export const isTime = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 30 && parseTimestamp(value) !== null
