import { createHash } from 'node:crypto'
import type { Report, ReportFinding } from '../../model/report.js'
import { oneLine } from '../../text/plain.js'

const hashOf = (value: unknown, digits: number): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, digits)

/** Longer ids help nobody; what is cut or made visible is told apart by a hash of the whole. */
const ID_UNITS = 200

function plainId(raw: string): string {
  const text = oneLine(raw).slice(0, ID_UNITS).toWellFormed()
  return text === raw ? raw : `${text}~${hashOf(raw, 8)}`
}

/** The rule that a finding is a result of: its check and item, or its name where the gate itself made it. */
export const ruleIdOf = ({ scope, check, name }: ReportFinding): string =>
  plainId(`${scope === 'gate' ? 'gate' : (check ?? 'run')}/${name}`)

/**
 * `primaryLocationLineHash` for each finding, in their order. Results of one rule with one such fingerprint are one alert
 * for GitHub, across uploads and across categories, so that to dismiss it on one cluster would dismiss it on all ("Alerts
 * from multiple configurations", "Data for preventing duplicated alerts" in its SARIF docs). A cause on two clusters, or in
 * two instances of an add-on, is two things to fix: both are part of it, always, lest an alert becomes another one when a
 * second cluster gains or loses the cause. What is still alike (a waiver that covers some of the nodes) is counted, as
 * GitHub's own line hashes are.
 */
export function fingerprintsOf(findings: readonly ReportFinding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { fingerprint, clusterId, addon } = finding
    const place = [clusterId, addon?.instanceId ?? null]
    const own = place.every((part) => part === null) ? fingerprint : `${fingerprint}:${hashOf(place, 8)}`
    const key = JSON.stringify([ruleIdOf(finding), own])
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return nth === 1 ? own : `${own}:${nth}`
  })
}

const CATEGORY_UNITS = 120

/**
 * `automationDetails.id`: what stands before its last slash is the category, and an upload takes the place of the one before
 * it in the same category. So it is one for each set of clusters, whatever was found.
 */
export function automationIdOf({ tool, clusters, asked }: Report): string {
  const named = clusters.map(({ id }) => id).filter((id) => id !== null)
  const ids = [...new Set(named.length === 0 && asked.clusterId !== null ? [asked.clusterId] : named)].sort()
  if (ids.length === 0) return `${tool.name}/`
  const all = ids.join('+')
  const isPlain = all.length <= CATEGORY_UNITS && ids.every((id) => /^[A-Za-z0-9._-]+$/.test(id))
  return `${tool.name}/${isPlain ? all : `${ids.length}-clusters-${hashOf(ids, 12)}`}/`
}
