import { type Baseline, type BaselineFinding, isTime, readFinding } from '../../baseline/baseline.js'
import { isRecord, parseJson } from '../../model/collections.js'
import { DECISIONS } from '../../model/decision.js'
import { utf8Bytes } from '../../text/budget.js'
import { clip } from '../../text/plain.js'

/** The most that a comment carries, in bytes of JSON; base64 adds a third. A finding takes about 60 to 90. */
const MAX_BYTES = 9000
const MAX_ENCODED = 4 * Math.ceil(MAX_BYTES / 3) + 4
const TEXT_UNITS = 64

/**
 * Encodes open findings for the next run, without the mildest if not all fit, in base64, which can neither end the HTML
 * comment around it nor contain anything that GitHub would link. @param redact hides our credentials in a text
 */
export function encodeState(
  generatedAt: string,
  findings: readonly BaselineFinding[],
  redact: (text: string) => string,
) {
  const rank = ({ decision }: BaselineFinding) => DECISIONS.indexOf(decision)
  const sorted = findings.toSorted((a, b) => rank(a) - rank(b))
  const text = (value: string | null) => (value === null ? null : clip(redact(value), TEXT_UNITS))
  const stateWith = (count: number): string => {
    const kept = sorted.slice(0, count)
    const next = sorted[count]
    const clusters = [...new Set(kept.map(({ clusterId }) => clusterId))]
    const found = kept.map((one) => {
      const { fingerprint, clusterId, check, addon, name } = one
      return [fingerprint, clusters.indexOf(clusterId), text(check), text(addon), text(name), rank(one)]
    })
    const cut = next === undefined ? null : rank(next)
    return JSON.stringify({ v: 1, at: generatedAt, cut, clusters: clusters.map(text), found })
  }
  let [kept, tooMany] = [0, sorted.length + 1]
  while (tooMany - kept > 1) {
    const middle = Math.floor((kept + tooMany) / 2)
    if (utf8Bytes(stateWith(middle)) <= MAX_BYTES) kept = middle
    else tooMany = middle
  }
  return { encoded: Buffer.from(stateWith(kept), 'utf8').toString('base64'), leftOut: sorted.length - kept }
}

/** Reads what an earlier comment carries; null if it cannot be read. Others can edit the comment. */
export function decodeState(encoded: string): Baseline | null {
  if (encoded.length > MAX_ENCODED) return null
  const state = parseJson(Buffer.from(encoded, 'base64').toString('utf8'))
  if (!isRecord(state) || state['v'] !== 1) return null
  const { at, cut, clusters, found } = state
  if (!isTime(at) || !Array.isArray(clusters) || !Array.isArray(found)) return null
  const cutFrom = cut === null ? null : DECISIONS[Number(cut)]
  const findings = found.map((row: unknown) => decodeFinding(row, clusters))
  if (cutFrom === undefined || !findings.every((finding) => finding !== null)) return null
  return { generatedAt: at, findings, cutFrom }
}

function decodeFinding(row: unknown, clusters: readonly unknown[]): BaselineFinding | null {
  if (!Array.isArray(row)) return null
  const [fingerprint, cluster, check, template, name, rank]: unknown[] = row
  const [clusterId, decision] = [clusters[Number(cluster)], DECISIONS[Number(rank)]]
  const addon = template === null ? null : { template }
  return readFinding({ fingerprint, clusterId, check, addon, name, title: null, decision, decides: true })
}
