import { passedNames } from '../model/check-result.js'
import type { CheckReport, ClusterReport, Report } from '../model/report.js'
import { parseTimestamp } from '../model/timestamp.js'

/** Until when a result counts, as of the report. */
export type Validity =
  | { readonly state: 'no-result' | 'no-expiry' }
  | { readonly state: 'unfinished'; readonly phase: string }
  /** `at` is ISO 8601; `leftMs` is zero or negative for an expired result */
  | { readonly state: 'valid' | 'expired'; readonly at: string; readonly leftMs: number }

export function validityOf({ expiresAt, phase }: Pick<CheckReport, 'expiresAt' | 'phase'>, report: Report): Validity {
  const expires = parseTimestamp(expiresAt)
  if (expires !== null && expiresAt !== null) {
    const leftMs = expires - (parseTimestamp(report.generatedAt) ?? 0)
    return { state: leftMs > 0 ? 'valid' : 'expired', at: expiresAt, leftMs }
  }
  if (phase === null) return { state: 'no-result' }
  return phase === 'Init' || phase === 'Running' ? { state: 'unfinished', phase } : { state: 'no-expiry' }
}

/** How far an upgrade is. */
export interface UpgradeProgress {
  readonly percent: number
  /** untrusted; empty if unknown */
  readonly phase: string
  /** 0 if no other check counted the nodes */
  readonly nodes: number
  /** an estimate */
  readonly batches: number
}

export const upgradesOf = ({ clusters }: Report): UpgradeProgress[] =>
  clusters.flatMap(({ checks }) => {
    const nodes = Math.max(0, ...checks.map(({ nodeCount }) => nodeCount))
    return checks
      .filter(({ check, progress }) => check === 'upgrade' && progress !== null)
      .map(({ progress, phase }) => {
        const percent = Math.min(100, Math.max(0, Number(progress) || 0))
        return { percent, phase: phase ?? '', nodes, batches: batchesOf(nodes) }
      })
  })

/** CCE upgrades one worker node first, then batches that grow by this factor up to a maximum, which is 20 by default. */
const BATCH_GROWTH = 4
const MAX_BATCH = 20

/** The number of batches in which CCE upgrades the nodes by default, as an estimate (user guide: cluster upgrade overview). */
export function batchesOf(nodes: number): number {
  let left = nodes
  let batches = 0
  for (let size = 1; left > 0 && size < MAX_BATCH; size *= BATCH_GROWTH) {
    left -= size
    batches++
  }
  return batches + Math.max(0, Math.ceil(left / MAX_BATCH))
}

/** The items that passed everywhere they ran. */
export const passedItems = ({ checks }: ClusterReport): CheckReport['items'] =>
  checks.flatMap(({ items }) => {
    const passed = passedNames(items)
    return items.filter(({ name }) => passed.has(name))
  })

/** How many findings were known before. */
export const knownCount = ({ findings }: Report): number => findings.filter(({ status }) => status === 'known').length
