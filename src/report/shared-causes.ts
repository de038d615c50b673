import * as terms from '../messages/terms.js'
import { groupBy } from '../model/collections.js'
import { DECISIONS } from '../model/decision.js'
import { type Localize, listed } from '../model/language.js'
import type { Report, ReportFinding } from '../model/report.js'
import { affectedText } from './finding-text.js'

/** Whether a report is about several clusters, so that its causes are summed up over them. */
export const isFleet = ({ clusters }: Pick<Report, 'clusters'>): boolean => clusters.length > 1

/** A cause, with the findings of it on every cluster that has it. */
export interface SharedCause {
  /** the first of them, which stands for all */
  readonly finding: ReportFinding
  readonly all: readonly ReportFinding[]
}

/**
 * The findings of a report, one for each cause and decision, whatever the number of clusters; in a report about one cluster each for
 * itself. What most clusters have comes first within a decision.
 */
export function sharedCauses(findings: readonly ReportFinding[], report: Pick<Report, 'clusters'>): SharedCause[] {
  if (!isFleet(report)) return findings.map((finding) => ({ finding, all: [finding] }))
  return [...groupBy(findings, causeKey).values()]
    .map((all) => ({ finding: all[0], all }))
    .sort((a, b) => rankOf(a) - rankOf(b) || b.all.length - a.all.length)
}

const rankOf = ({ finding }: SharedCause): number => DECISIONS.indexOf(finding.decision)

const causeKey = ({ fingerprint, name, decision, decides, rule, waiver }: ReportFinding): string =>
  JSON.stringify([fingerprint, name, decision, decides, rule?.entry, waiver?.entry])

/** Whether the clusters of a cause have different messages. */
export const hasOwnMessages = ({ finding, all }: SharedCause): boolean =>
  all.some(({ message }) => message !== finding.message)

/** The name of each cluster by its id: that of the clusters file or of CCE, else the id itself. */
export function clusterNames({ clusters }: Pick<Report, 'clusters'>): ReadonlyMap<string, string> {
  return new Map(clusters.flatMap(({ id, name }) => (id === null ? [] : [[id, name ?? id] as const])))
}

/** The clusters of a cause: how many of all they are, and the name and the finding of each. */
export function clustersOf({ all }: SharedCause, report: Report, names: ReadonlyMap<string, string>, t: Localize) {
  const findings = [...new Map(all.map((finding) => [finding.clusterId, finding])).values()]
  const named = findings.flatMap((finding) => {
    const { clusterId } = finding
    return clusterId === null ? [] : [{ name: names.get(clusterId) ?? clusterId, finding }]
  })
  return { label: t(terms.ofClusters(named.length, report.clusters.length)), clusters: named }
}

/** What a cause affects, on one line of plain text: its clusters, or the part of the only one. The names in it are untrusted. */
export function affectedByCause(
  cause: SharedCause,
  report: Report,
  names: ReadonlyMap<string, string>,
  t: Localize,
  nameText: (name: string) => string,
): string {
  if (!isFleet(report)) return affectedText(cause.finding, t)
  const { label, clusters } = clustersOf(cause, report, names, t)
  const [first, ...others] = clusters
  if (first === undefined) return affectedText(cause.finding, t)
  if (others.length === 0) return `${nameText(first.name)}${t(terms.COLON)}${affectedText(cause.finding, t)}`
  const shown = clusters.slice(0, NAMED_CLUSTERS).map(({ name }) => nameText(name))
  const more = clusters.length - shown.length
  return `${label}${t(terms.COLON)}${t(listed(shown))}${more > 0 ? ` ${t(terms.andMore(more))}` : ''}`
}

/** Clusters of a cause that are named one by one. */
export const NAMED_CLUSTERS = 5
