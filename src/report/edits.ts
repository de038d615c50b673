import { groupBy } from '../model/collections.js'
import type { CheckReport, ClusterReport, Location, Report, ReportFinding } from '../model/report.js'
import { minorNumber } from '../model/version.js'

/** The results of the manifest check, one for each cluster that has one. */
export const manifestChecks = ({ clusters }: Pick<Report, 'clusters'>): CheckReport[] =>
  clusters.flatMap(({ checks }) => checks.filter(({ check }) => check === 'manifests'))

/** A text on a line of the repository, and what replaces it. */
export interface Edit {
  readonly text: string
  readonly replacement: string
}

/** The edits of a report by the places at which their texts begin, see {@link placeKey}. */
export type Edits = ReadonlyMap<string, Edit>

export const placeKey = ({ file, line, column }: Location): string => `${line} ${column} ${file}`

/**
 * The edits that are right for every cluster of a report. What one cluster needs can break another one that does not serve the
 * replacement yet, so an edit counts only if each cluster either asks for the same one or runs a version that serves the replacement.
 */
export function applicableEdits({ findings, clusters }: Pick<Report, 'findings' | 'clusters'>): Edits {
  const concerned = clusters.filter((cluster) => manifestChecks({ clusters: [cluster] }).length > 0)
  const placed = findings.flatMap((finding) =>
    finding.scope === 'manifest' && finding.location !== null ? [{ finding, key: placeKey(finding.location) }] : [],
  )
  const isEdited = new Set(placed.filter(({ finding }) => finding.edit).map(({ key }) => key))
  const byPlace = groupBy(
    placed.filter(({ key }) => isEdited.has(key)),
    ({ key }) => key,
  )
  return new Map(
    [...byPlace].flatMap(([key, all]) => {
      const edit = commonEdit(
        all.map(({ finding }) => finding),
        concerned,
      )
      return edit === null ? [] : [[key, edit] as const]
    }),
  )
}

function commonEdit(findings: readonly ReportFinding[], clusters: readonly ClusterReport[]): Edit | null {
  const [first, ...others] = findings.map(({ edit }) => edit)
  if (first === undefined) return null
  const isSame = others.every((edit) => edit?.text === first.text && edit.replacement === first.replacement)
  const asking = new Set(findings.map(({ clusterId }) => clusterId))
  const since = minorNumber(first.servedSince)
  const isServed = ({ currentVersion }: ClusterReport): boolean => {
    const minor = minorNumber(currentVersion)
    return since !== null && minor !== null && minor >= since
  }
  if (!isSame || !clusters.every((cluster) => asking.has(cluster.id) || isServed(cluster))) return null
  return { text: first.text, replacement: first.replacement }
}
