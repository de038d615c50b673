import { createHash } from 'node:crypto'
import type { Report, ReportFinding } from '../../model/report.js'
import { oneLine } from '../../text/plain.js'

const hashOf = (value: unknown, digits: number): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, digits)

/** An id that is cut, or whose characters are replaced, ends with a hash of the whole, so that it stays unique. */
const ID_UNITS = 200

function plainId(raw: string): string {
  const text = oneLine(raw).slice(0, ID_UNITS).toWellFormed()
  return text === raw ? raw : `${text}~${hashOf(raw, 8)}`
}

/** The rule that a finding is a result of: its check and item; for a finding of the gate itself its name. */
export const ruleIdOf = ({ scope, check, name }: ReportFinding): string =>
  plainId(`${scope === 'gate' ? 'gate' : (check ?? 'run')}/${name}`)

/**
 * `primaryLocationLineHash` for each finding, in their order. GitHub merges results of one rule with the same fingerprint
 * into one alert, even over uploads and categories, so that dismissing it for one cluster would dismiss it for all ("Alerts
 * from multiple configurations" and "Data for preventing duplicated alerts" in its SARIF docs). A cause in two clusters, or
 * in two instances of an add-on, is two things to fix, so both are always part of the fingerprint: otherwise an alert would
 * change when a second cluster gains or loses the cause. Findings that are still equal (a waiver that covers some of the
 * nodes) are numbered, as GitHub's own line hashes are.
 */
export function fingerprintsOf(findings: readonly ReportFinding[]): string[] {
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const { fingerprint, clusterId, addon } = finding
    const owners = [clusterId, addon?.instanceId ?? null]
    const base = owners.every((owner) => owner === null) ? fingerprint : `${fingerprint}:${hashOf(owners, 8)}`
    const key = JSON.stringify([ruleIdOf(finding), base])
    const nth = (counts.get(key) ?? 0) + 1
    counts.set(key, nth)
    return nth === 1 ? base : `${base}:${nth}`
  })
}

const CATEGORY_UNITS = 120

/**
 * `automationDetails.id`. Everything before its last slash is the category, and an upload replaces the previous one of the
 * same category, so there is one category for each set of clusters, whatever was found.
 */
export function automationIdOf({ tool, clusters, asked }: Report): string {
  const named = clusters.map(({ id }) => id).filter((id) => id !== null)
  const ids = [...new Set(named.length === 0 && asked.clusterId !== null ? [asked.clusterId] : named)].sort()
  if (ids.length === 0) return `${tool.name}/`
  const all = ids.join('+')
  const isPlain = all.length <= CATEGORY_UNITS && ids.every((id) => /^[A-Za-z0-9._-]+$/.test(id))
  return `${tool.name}/${isPlain ? all : `${ids.length}-clusters-${hashOf(ids, 12)}`}/`
}
