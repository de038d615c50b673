import { utf8Bytes } from '../text/budget.js'
import { clip } from '../text/plain.js'
import { type Baseline, type BaselineFinding, DECISIONS_BY_SEVERITY } from './baseline.js'
import { FINGERPRINT, isTime } from './read.js'

/** What a comment carries for the next run, encoded; and how many findings did not fit. */
export interface CarriedState {
  /** base64 only: it ends no HTML comment and holds no word that GitHub would look at */
  readonly encoded: string
  readonly leftOut: number
}

/** The most that a comment carries, in bytes of JSON; base64 adds a third. A finding takes about 60 to 90. */
const MOST_BYTES = 9000
const MOST_CODED = 4 * Math.ceil(MOST_BYTES / 3) + 4
const TEXT_UNITS = 64

/**
 * Encodes the open findings, the most severe first, dropping the mildest where they don't fit.
 * @param redact hides our credentials in each text before they are encoded
 */
export function encodeState(
  generatedAt: string,
  findings: readonly BaselineFinding[],
  redact: (text: string) => string,
): CarriedState {
  const sorted = findings.toSorted(
    (a, b) => DECISIONS_BY_SEVERITY.indexOf(a.decision) - DECISIONS_BY_SEVERITY.indexOf(b.decision),
  )
  const stateOf = (count: number): string => JSON.stringify(stateWith(sorted, count, generatedAt, redact))
  let [kept, tooMany] = [0, sorted.length + 1]
  while (tooMany - kept > 1) {
    const middle = Math.floor((kept + tooMany) / 2)
    if (utf8Bytes(stateOf(middle)) <= MOST_BYTES) kept = middle
    else tooMany = middle
  }
  return { encoded: Buffer.from(stateOf(kept), 'utf8').toString('base64'), leftOut: sorted.length - kept }
}

function stateWith(
  sorted: readonly BaselineFinding[],
  count: number,
  generatedAt: string,
  redact: (text: string) => string,
): object {
  const kept = sorted.slice(0, count)
  const text = <T extends string | null>(value: T) => (value === null ? null : clip(redact(value), TEXT_UNITS))
  const clusters = [...new Set(kept.map(({ clusterId }) => clusterId))]
  const rows = kept.map(({ fingerprint, clusterId, check, addon, name, decision }) => [
    ...[fingerprint, clusters.indexOf(clusterId), text(check), text(addon), text(name)],
    DECISIONS_BY_SEVERITY.indexOf(decision),
  ])
  const next = sorted[count]
  const cut = next === undefined ? null : DECISIONS_BY_SEVERITY.indexOf(next.decision)
  return { v: 1, at: generatedAt, cut, clusters: clusters.map(text), found: rows }
}

/** Reads what an earlier comment carries; null where it is not that. It comes from a page that others can edit. */
export function decodeState(encoded: string): Baseline | null {
  if (encoded.length > MOST_CODED) return null
  try {
    const state: unknown = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'))
    const { v, at, cut, clusters, found } = Object(state) as Record<string, unknown>
    if (v !== 1 || !isTime(at) || !Array.isArray(clusters) || !Array.isArray(found)) return null
    const cutFrom = cut === null ? null : DECISIONS_BY_SEVERITY[Number(cut)]
    const findings = found.map((row: unknown) => findingOf(row, clusters))
    if (cutFrom === undefined || !findings.every((finding) => finding !== null)) return null
    return { generatedAt: at, findings, cutFrom }
  } catch {
    return null
  }
}

function findingOf(row: unknown, clusters: readonly unknown[]): BaselineFinding | null {
  if (!Array.isArray(row)) return null
  const [fingerprint, cluster, check, addon, name, rank] = row as unknown[]
  const clusterId = clusters[Number(cluster)]
  const decision = DECISIONS_BY_SEVERITY[Number(rank)]
  const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string'
  if (typeof fingerprint !== 'string' || !FINGERPRINT.test(fingerprint) || typeof name !== 'string') return null
  if (!isTextOrNull(clusterId) || !isTextOrNull(check) || !isTextOrNull(addon) || decision === undefined) return null
  return { fingerprint, clusterId, check, addon, name, title: null, decision, decides: true }
}
