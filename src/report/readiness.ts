import { IDENTITY } from '../messages/identity.js'
import { LABELS } from '../messages/labels.js'
import { supportClause, wayText } from '../messages/readiness.js'
import {
  offerText,
  READINESS,
  WAY_BACK_SOURCE,
  WAY_BACK_TITLE,
  wayBackLines,
  wayBackOf,
} from '../messages/readiness-section.js'
import { andMore, bracketed, CLUSTER, clockTime, clusters, labeled, SEMICOLON } from '../messages/terms.js'
import { groupBy } from '../model/collections.js'
import { type Localize, type Localized, listed } from '../model/language.js'
import type { SupportEnd } from '../model/readiness.js'
import type { ClusterReport, ReadinessReport, Report } from '../model/report.js'
import { parseTimestamp } from '../model/timestamp.js'
import { minorNumber, sameVersion } from '../model/version.js'
import { inBackticks } from '../text/markdown.js'
import type { Content, ReportSection, SectionContext, TableCell } from './section.js'

/** How a name or a version from CCE is written. */
type Quote = (text: string) => string

interface AskedCluster {
  readonly cluster: ClusterReport
  readonly readiness: ReadinessReport
}

/** The clusters that CCE was asked about. */
const askedClusters = ({ clusters }: Report): readonly AskedCluster[] =>
  clusters.flatMap((cluster) => (cluster.readiness === undefined ? [] : [{ cluster, readiness: cluster.readiness }]))

/** What CCE says about one cluster beside its checks. */
interface Facts {
  readonly backup: string
  readonly current: string
  readonly target: string
  readonly offer: string
  /** null if the target is one upgrade away, or none is needed */
  readonly way: string | null
  readonly autoscaling: string | null
  readonly nodes: string | null
}

/** Pools and offers that are named one by one. */
const NAMED = 10

function factsOf({ cluster, readiness }: AskedCluster, now: number, t: Localize, quote: Quote): Facts {
  const { facts, targetVersion } = cluster
  const { backup, support, target, hops, autoscaledPools, nodes } = readiness
  const at = facts.latestBackupAt
  const ageMs = at === undefined ? 0 : Math.max(0, now - (parseTimestamp(at) ?? now))
  const supportOf = (of: 'current' | 'target') => {
    const one = support.find((entry) => entry.of === of)
    return one === undefined || one.version === null ? t(READINESS.notKnown) : t(supportClause(supportEnd(one), now))
  }
  const offers = t(READINESS.offered((facts.offeredTargets ?? []).slice(0, NAMED).map((version) => quote(version))))
  const offer = t(offerText(target, quote(targetVersion ?? '')))
  const way = hops === null ? READINESS.noWay : READINESS.steps(quote(wayText(hops)), hops.length)
  const isLong = target === 'not-offered' || (hops !== null && hops.length > 1)
  const pools = autoscaledPools?.slice(0, NAMED).map((pool) => quote(pool)) ?? []
  return {
    backup:
      backup === 'none'
        ? t(READINESS.noBackup)
        : at === undefined
          ? t(READINESS.notKnown)
          : t(READINESS.backedUp(at, ageMs)),
    current: supportOf('current'),
    target: supportOf('target'),
    offer: target === 'not-offered' ? `${offer}${t(SEMICOLON)}${offers}` : offer,
    way: isLong ? t(way) : null,
    autoscaling:
      autoscaledPools === null
        ? null
        : t(pools.length === 0 ? READINESS.autoscalingOff : READINESS.autoscalingOn(pools)),
    nodes:
      nodes === null
        ? null
        : t(
            nodes.leftBehind === 0
              ? READINESS.nodesFine(nodes.listed)
              : READINESS.nodesLeft(nodes.leftBehind, nodes.listed),
          ),
  }
}

/** The end of support as the catalog has it. */
function supportEnd({ state, month, why, source }: ReadinessReport['support'][number]): SupportEnd {
  const from = source ?? { url: '', asOf: '' }
  if (state === 'dated' && month !== null)
    return { state, month, endsAt: Date.parse(`${month}-01T00:00:00Z`), source: from }
  if (state === 'ended') return { state, source: from }
  const known = (['no-version', 'no-region', 'no-table'] as const).find((one) => one === why)
  return known === undefined ? { state: 'unknown', why: 'no-date', source: from } : { state: 'unknown', why: known }
}

interface Row {
  /** its place among the rows */
  readonly kind: number
  readonly what: string
  readonly state: string
}

/** The rows about one cluster. */
function rowsOf(asked: AskedCluster, now: number, t: Localize, quote: Quote): Row[] {
  const { backup, current, target, offer, way, autoscaling, nodes } = factsOf(asked, now, t, quote)
  const versionOf = (of: 'current' | 'target') =>
    asked.readiness.support.find((entry) => entry.of === of)?.version ?? null
  const titleOf = (of: 'current' | 'target', fallback: Localized) => {
    const version = versionOf(of)
    return t(version === null ? fallback : READINESS.support(quote(version)))
  }
  const isReached = sameVersion(versionOf('current') ?? '', versionOf('target') ?? '')
  const rows: [string, string | null][] = [
    [t(READINESS.backup), backup],
    [titleOf('current', READINESS.currentSupport), current],
    [titleOf('target', READINESS.targetSupport), isReached ? null : target],
    [t(READINESS.target), offer],
    [t(READINESS.way), way],
    [t(READINESS.autoscaling), autoscaling],
    [t(READINESS.nodes), nodes],
  ]
  return rows.flatMap(([what, state], kind) => (state === null ? [] : [{ kind, what, state }]))
}

const nameOf = ({ name, id }: ClusterReport, t: Localize, quote: Quote): string =>
  (name ?? id) ? quote(name ?? id ?? '') : t(IDENTITY.notNamed)

const timeOf = ({ generatedAt }: Report): number => parseTimestamp(generatedAt) ?? 0

/** The pages that the ends of support were read from. */
function sourcesLine(asked: readonly AskedCluster[], t: Localize): string[] {
  const sources = asked.flatMap(({ readiness }) => readiness.support.flatMap(({ source }) => source ?? []))
  const texts = [...new Set(sources.map(({ url, asOf }) => t(READINESS.source(url, asOf))))]
  return texts.length === 0 ? [] : [t(READINESS.sources(texts))]
}

/** Rows about more clusters are folded: a reader looks for the findings first. */
const UNFOLDED = 10

/** What CCE says about the clusters beside their checks: always shown where CCE was asked. */
export function readiness({ report, t }: SectionContext): ReportSection | null {
  const asked = askedClusters(report)
  const [only, ...others] = asked
  if (only === undefined) return null
  const now = timeOf(report)
  const rows = tableRows(asked, now, t)
  const table: Content =
    others.length === 0
      ? {
          type: 'table',
          caption: READINESS.caption,
          columns: [LABELS.what, READINESS.state],
          rows: rowsOf(only, now, t, inBackticks).map(({ what, state }) => [what, state]),
        }
      : {
          type: 'table',
          caption: READINESS.caption,
          columns: [CLUSTER, READINESS.backup, READINESS.currentSupport, READINESS.targetSupport, READINESS.target],
          rows,
          ...(rows.length > UNFOLDED && { folded: t(clusters(asked.length)) }),
        }
  const sources = sourcesLine(asked, t)
  const content = [table, ...removedApis(asked, t), ...(sources.length > 0 ? [linesOf(sources)] : [])]
  return { id: 'readiness', title: READINESS.title, content }
}

/** A row for each cluster, or for those together of which CCE says the same. */
function tableRows(asked: readonly AskedCluster[], now: number, t: Localize): TableCell[][] {
  const rows = asked.map((one) => ({ one, facts: factsOf(one, now, t, inBackticks) }))
  return [...groupBy(rows, ({ facts }) => JSON.stringify(facts)).values()].map((group) => {
    const [{ facts }] = group
    const { backup, current, target, offer, way, autoscaling, nodes } = facts
    const more = [offer, way, autoscaling, nodes].filter((part) => part !== null)
    return [
      clusterNames(
        group.map(({ one }) => one),
        t,
        inBackticks,
      ),
      backup,
      current,
      target,
      { list: more },
    ]
  })
}

/** The names of the first clusters, and how many more there are. */
function clusterNames(some: readonly AskedCluster[], t: Localize, quote: Quote): string {
  const names = some.slice(0, NAMED_CLUSTERS).map(({ cluster }) => nameOf(cluster, t, quote))
  const more = some.length - names.length
  return `${t(listed(names))}${more > 0 ? ` ${t(andMore(more))}` : ''}`
}

const linesOf = (lines: readonly string[]): Content => ({ type: 'lines', lines })

/** The removed APIs that the ways cross, once for each pair of minor versions. */
function removedApis(asked: readonly AskedCluster[], t: Localize): Content[] {
  const hops = asked.flatMap(({ readiness }) => readiness.hops ?? [])
  const distinct = groupBy(hops, ({ from, to }) => `${minorNumber(from)} ${minorNumber(to)}`)
  return [...distinct.values()].flatMap(([hop]): Content[] => {
    const { from, to, removedApis: apis } = hop
    if (apis === null || apis.length === 0) return []
    const entries = apis.map(({ apiVersion, kinds, replacement, removedIn }) => {
      const use = replacement === null ? null : inBackticks(replacement)
      return t(READINESS.removedApi(inBackticks(apiVersion), kinds.join(', '), use, removedIn))
    })
    const title = t(READINESS.removed(inBackticks(minorText(from)), inBackticks(minorText(to)), apis.length))
    return [{ type: 'folded', title, entries }]
  })
}

const minorText = (version: string): string => `v1.${minorNumber(version) ?? '?'}`

/** Clusters of one state that are named. */
const NAMED_CLUSTERS = 5

/** What rollback is possible, until when, and what closes it: always shown where CCE was asked. */
export function wayBack({ report, t }: SectionContext): ReportSection | null {
  const asked = askedClusters(report)
  if (asked.length === 0) return null
  const lines = wayBackGroups(asked, t, inBackticks)
  return { id: 'way-back', title: WAY_BACK_TITLE, content: [linesOf([...lines, t(WAY_BACK_SOURCE)])] }
}

function wayBackGroups(asked: readonly AskedCluster[], t: Localize, quote: Quote): string[] {
  const groups = groupBy(asked, ({ readiness }) => readiness.wayBack)
  return [...groups.values()].flatMap((group) => {
    const [{ readiness: first }] = group
    const times = new Set(group.map(({ readiness }) => readiness.upgradeEndedAt))
    const isDated = (first.wayBack === 'after' || first.wayBack === 'failed') && times.size > 1
    const names = group.slice(0, NAMED_CLUSTERS).map(({ cluster, readiness: { upgradeEndedAt: at } }) => {
      const name = nameOf(cluster, t, quote)
      return isDated && at !== null ? `${name}${t(bracketed(clockTime(at)))}` : name
    })
    const heading = asked.length === 1 ? [] : [t(wayBackOf(names, group.length - names.length))]
    return [...heading, ...wayBackLines(first.wayBack, isDated ? null : first.upgradeEndedAt).map(t)]
  })
}

/** Different states of one fact in a plain text. */
const LISTED_STATES = 10

/** Both sections as lines of plain text. */
export function readinessLines(report: Report, t: Localize): string[] {
  const asked = askedClusters(report)
  if (asked.length === 0) return []
  const plain: Quote = (text) => text
  const rows = asked
    .flatMap((one) => rowsOf(one, timeOf(report), t, plain).map((row) => ({ one, ...row })))
    .toSorted((a, b) => a.kind - b.kind)
  const lines = [...groupBy(rows, ({ what }) => what).values()].flatMap((ofWhat) => {
    const states = [...groupBy(ofWhat, ({ state }) => state)]
    const more = states.length - LISTED_STATES
    return [
      ...states.slice(0, LISTED_STATES).map(([state, group]) => {
        const some = group.map(({ one }) => one)
        const which = some.length === asked.length ? '' : ` [${clusterNames(some, t, plain)}]`
        return `  ${t(labeled(group[0].what, state))}${which}`
      }),
      ...(more > 0 ? [`  ${t(labeled(ofWhat[0].what, t(andMore(more))))}`] : []),
    ]
  })
  return [
    '',
    t(labeled(READINESS.title, '')).trimEnd(),
    ...lines,
    '',
    t(labeled(WAY_BACK_TITLE, '')).trimEnd(),
    ...wayBackGroups(asked, t, plain).map((line) => `  ${line}`),
  ]
}
