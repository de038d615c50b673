import * as terms from '../messages/terms.js'
import { groupBy } from '../model/collections.js'
import { DECISIONS, isMilder } from '../model/decision.js'
import { type Localize, listed } from '../model/language.js'
import type { Location, Report, ReportFinding } from '../model/report.js'
import { inBackticks } from '../text/markdown.js'
import { affectedText, nameText } from './finding-text.js'
import { isOnLines, lineCount, linesOfCause } from './lines.js'
import { isOpen, rootCausesOf } from './to-do.js'

/** Whether a report is about several clusters, so that its causes are summed up over them. */
export const isFleet = ({ clusters }: Pick<Report, 'clusters'>): boolean => clusters.length > 1

/** A cause, with the findings of it on every cluster that has it. */
export interface SharedCause {
  /** the first of them, which stands for all */
  readonly finding: ReportFinding
  readonly all: readonly ReportFinding[]
  /** what else the same edit solves: findings of other names, and milder ones */
  readonly also: readonly ReportFinding[]
}

/**
 * The findings of a report, one for each cause and decision, whatever the number of clusters; in a report about one cluster each for
 * itself. Within a decision what stands in files of the change comes first, then what most clusters have.
 * @param placeOf the line that sets a finding apart from those of the same cause; null: none does
 */
export function sharedCauses(
  findings: readonly ReportFinding[],
  report: Pick<Report, 'clusters'>,
  placeOf: (finding: ReportFinding) => Location | null = () => null,
): SharedCause[] {
  if (!isFleet(report)) return findings.map((finding) => ({ finding, all: [finding], also: [] }))
  const order = new Map(report.clusters.map(({ id }, index) => [id, index]))
  const orderOf = ({ clusterId }: ReportFinding): number => order.get(clusterId) ?? report.clusters.length
  return [...groupBy(findings, (finding) => causeKey(finding, placeOf(finding))).values()]
    .map((group) => {
      // in the order of the clusters file
      const [finding = group[0], ...others] = [...group].sort((a, b) => orderOf(a) - orderOf(b))
      return { finding, all: [finding, ...others], also: [] }
    })
    .sort((a, b) => byDecisionAndChange(a, b) || b.all.length - a.all.length)
}

/** Findings about the result of a check as a whole. */
const ABOUT_RESULTS: readonly string[] = ['cluster-state', 'no-access', 'no-expiry', 'no-result', 'result-expired']

/**
 * The causes as a reader acts on them: what one action solves comes once. That is an edit of an API on all lines that use it, of what
 * several checks find; and a new check for results that have expired. What an edit solves that is listed under a more severe decision
 * is not listed again.
 * @param findings of the report
 */
export const causesToSolve = (findings: readonly ReportFinding[], report: Pick<Report, 'clusters' | 'findings'>) =>
  causesWith(solvedByOneRun, findings, report)

/** The same, but with each result that has expired on its own. */
export const causesToEdit = (findings: readonly ReportFinding[], report: Pick<Report, 'clusters' | 'findings'>) =>
  causesWith(withoutRepeats, findings, report)

function causesWith(
  join: (causes: readonly SharedCause[]) => SharedCause[],
  findings: readonly ReportFinding[],
  report: Pick<Report, 'clusters' | 'findings'>,
): SharedCause[] {
  const isRooted = ({ rootCauses }: ReportFinding): boolean => rootCauses !== undefined
  const rooted = findings.filter(isRooted)
  const others = sharedCauses(rooted.length === 0 ? findings : findings.filter((one) => !isRooted(one)), report)
  if (rooted.length === 0) return join(others)
  const causes = [...join(others), ...solvedByOneEdit(rooted, report)]
  const order = new Map(findings.map((finding, index) => [finding, index]))
  const orderOf = ({ finding }: SharedCause): number => order.get(finding) ?? 0
  return isFleet(report)
    ? causes.sort((a, b) => byDecisionAndChange(a, b) || clustersWith(b) - clustersWith(a))
    : causes.sort((a, b) => orderOf(a) - orderOf(b))
}

const clustersWith = ({ all }: SharedCause): number => new Set(all.map(({ clusterId }) => clusterId)).size

const solvedByOneRun = (causes: readonly SharedCause[]): SharedCause[] =>
  joined(causes, ({ scope, name, title, message, fix, check, decision, decides, waiver }) => {
    const isAboutResult = check !== null && ABOUT_RESULTS.includes(name)
    return scope === 'gate'
      ? [name, title, isAboutResult ? null : message, fix, decision, decides, waiver?.entry]
      : null
  })

/** The findings of the gate itself that say the same about the same come once. */
const withoutRepeats = (causes: readonly SharedCause[]): SharedCause[] =>
  joined(causes, ({ scope, name, title, message, fix, check, addon, nodes, clusterId, location, ...rest }) => {
    const about = [check, addon, nodes, clusterId, location]
    return scope === 'gate' ? [name, title, message, fix, rest.decision, rest.decides, rest.waiver?.entry, about] : null
  })

/** Joins the causes with equal keys; one without a key stays as it is. */
function joined(causes: readonly SharedCause[], keyOf: (finding: ReportFinding) => readonly unknown[] | null) {
  const keyed = (cause: SharedCause): unknown => {
    const key = keyOf(cause.finding)
    return key === null ? cause : JSON.stringify(key)
  }
  return [...groupBy(causes, keyed).values()].map((group): SharedCause => {
    const [{ finding }] = group
    return { finding, all: group.flatMap(({ all }) => all), also: [] }
  })
}

function solvedByOneEdit(
  findings: readonly ReportFinding[],
  { clusters, findings: everything }: Pick<Report, 'clusters' | 'findings'>,
): SharedCause[] {
  const roots = rootCausesOf(everything)
  const order = new Map(clusters.map(({ id }, index) => [id, index]))
  const orderOf = ({ clusterId }: ReportFinding): number => order.get(clusterId) ?? clusters.length
  const listed = findings.flatMap((finding) => roots.listedUnder(finding).map((root) => ({ root, finding })))
  const keyOf = ({ root, finding: { decision, decides, waiver } }: (typeof listed)[number]): string =>
    JSON.stringify([root, decision, decides, waiver?.entry])
  return [...groupBy(listed, keyOf).values()].map((group) => {
    const [{ root, finding: first }] = group
    const own = group.map(({ finding }) => finding).sort((a, b) => orderOf(a) - orderOf(b))
    // a line is where the edit is made
    const lines = own.filter(({ scope }) => scope === 'manifest')
    const finding = lines.find(({ inChange }) => inChange) ?? lines[0] ?? own[0] ?? first
    const ids = new Set(own.map(({ clusterId }) => clusterId))
    const known = new Set(own)
    const others = isOpen(first)
      ? roots.findingsOf(root).filter((one) => ids.has(one.clusterId) && !known.has(one))
      : []
    const isSame = ({ name, check }: ReportFinding): boolean => name === finding.name && check === finding.check
    const milder = others.filter((one) => isMilder(one.decision, finding.decision))
    return {
      finding,
      all: [finding, ...[...own, ...milder].filter((one) => isSame(one) && one !== finding)],
      also: [...own, ...milder].filter((one) => !isSame(one)),
    }
  })
}

const rankOf = ({ finding }: SharedCause): number => DECISIONS.indexOf(finding.decision)

const byDecisionAndChange = (a: SharedCause, b: SharedCause): number =>
  rankOf(a) - rankOf(b) || Number(isInChange(b)) - Number(isInChange(a))

const isInChange = ({ all }: SharedCause): boolean => all.some(({ inChange }) => inChange === true)

const causeKey = (
  { fingerprint, name, decision, decides, rule, waiver }: ReportFinding,
  place: Location | null,
): string =>
  JSON.stringify([fingerprint, name, decision, decides, rule?.entry, waiver?.entry, place?.file, place?.line])

/** Whether the clusters of a cause have different messages. */
export const hasOwnMessages = ({ finding, all }: SharedCause): boolean =>
  all.some(({ message, clusterId }) => message !== finding.message && clusterId !== finding.clusterId)

/** How a cluster is called: its name in the clusters file or in CCE, else its id; and the line that asks for its target. */
export interface ClusterLabel {
  readonly name: string
  readonly place: Location | null
}

/** The clusters of a report by their ids. */
export const clusterLabels = ({ clusters }: Pick<Report, 'clusters'>): ReadonlyMap<string, ClusterLabel> =>
  new Map(
    clusters.flatMap(({ id, name, targetFrom }) =>
      id === null ? [] : [[id, { name: name ?? id, place: targetFrom ?? null }] as const],
    ),
  )

/** The clusters of a cause: how many of all they are, and the name and the findings of each. */
export function clustersOf(
  { all }: SharedCause,
  report: Report,
  labels: ReadonlyMap<string, ClusterLabel>,
  t: Localize,
) {
  const named = [...groupBy(all, ({ clusterId }) => clusterId)].flatMap(([clusterId, findings]) =>
    clusterId === null ? [] : [{ name: labels.get(clusterId)?.name ?? clusterId, findings }],
  )
  return { label: t(terms.ofClusters(named.length, report.clusters.length)), clusters: named }
}

/** Where a finding stands, unless that is the line that asks for the target of its cluster, which the report shows beside the cluster. */
export function ownPlace({ location, clusterId }: ReportFinding, labels: ReadonlyMap<string, ClusterLabel>) {
  const place = clusterId === null ? null : (labels.get(clusterId)?.place ?? null)
  return location !== null && location.file === place?.file && location.line === place.line ? null : location
}

/** What a cause affects, on one line of plain text: its clusters, or the part of the only one. The names in it are untrusted. */
export function affectedByCause(
  cause: SharedCause,
  report: Report,
  labels: ReadonlyMap<string, ClusterLabel>,
  t: Localize,
): string {
  if (!isFleet(report))
    return isOnLines(cause) ? lineCount(linesOfCause(cause), cause.finding, t) : affectedParts(cause.all, t)
  const { label, clusters } = clustersOf(cause, report, labels, t)
  const [first, ...others] = clusters
  if (first === undefined) return affectedParts(cause.all, t)
  if (others.length === 0) return `${nameText(first.name)}${t(terms.COLON)}${affectedParts(first.findings, t)}`
  const shown = clusters.slice(0, NAMED_CLUSTERS).map(({ name }) => nameText(name))
  const more = clusters.length - shown.length
  return `${label}${t(terms.COLON)}${t(listed(shown))}${more > 0 ? ` ${t(terms.andMore(more))}` : ''}`
}

/** What the findings of one cluster affect: a check and its add-ons, or the only part. */
function affectedParts(findings: readonly ReportFinding[], t: Localize): string {
  const parts = [...new Set(findings.map((finding) => affectedText(finding, t)))]
  const more = parts.length - NAMED_CLUSTERS
  const rest = more > 0 ? ` ${t(terms.andMore(more))}` : ''
  return `${parts.slice(0, NAMED_CLUSTERS).join(t(terms.SEMICOLON))}${rest}`
}

/** Clusters of a cause, and parts of a cluster, that are named one by one. */
export const NAMED_CLUSTERS = 5

/** The clusters that something was found on: the name of a single one, else how many there are and their first names. */
export function clustersText(
  found: readonly { readonly clusterId: string | null }[],
  report: Report,
  labels: ReadonlyMap<string, ClusterLabel>,
  t: Localize,
): string {
  const ids = [...new Set(found.flatMap(({ clusterId }) => clusterId ?? []))]
  const shown = ids.slice(0, NAMED_CLUSTERS).map((id) => inBackticks(labels.get(id)?.name ?? id))
  if (ids.length === 1) return shown.join('')
  const more = ids.length - shown.length
  const label = t(terms.ofClusters(ids.length, report.clusters.length))
  return `${label}${t(terms.COLON)}${t(listed(shown))}${more > 0 ? ` ${t(terms.andMore(more))}` : ''}`
}
