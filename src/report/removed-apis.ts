import { NEWEST_KNOWN_RELEASE } from '../catalog/removed-apis.js'
import { FLEET } from '../messages/fleet.js'
import { LABELS } from '../messages/labels.js'
import { moreLines } from '../messages/lines.js'
import { REMOVED_APIS } from '../messages/removed-api-section.js'
import { CALLER_FIX, WHO } from '../messages/removed-apis.js'
import * as terms from '../messages/terms.js'
import { groupBy } from '../model/collections.js'
import { type Localize, listed } from '../model/language.js'
import type { RemovedApiReport, Report } from '../model/report.js'
import { inBackticks } from '../text/markdown.js'
import { placeOf } from './permalink.js'
import { readRisk } from './risk.js'
import { type Content, type Line, linesOf, type ReportSection, type SectionContext, type Table } from './section.js'
import { clusterLabels, clustersText, isFleet } from './shared-causes.js'

const distinctBy = <T>(all: readonly T[], keyOf: (one: T) => string): T[] => [
  ...new Map(all.map((one) => [keyOf(one), one])).values(),
]

/** Callers, lines and releases of an API that are named one by one. */
const NAMED = 5
const URL_UNITS = 300

/** A removed API on the clusters on which the same is known of it. */
interface Row {
  readonly api: RemovedApiReport
  readonly found: readonly { readonly clusterId: string | null; readonly api: RemovedApiReport }[]
}

/**
 * The APIs that the target does not serve: who calls them, which lines of the repository use them, which releases of Helm store them,
 * and what follows. One row is one API, on all clusters for which the same follows; null if there is none.
 */
export function removedApis(context: SectionContext): ReportSection | null {
  const { report, t } = context
  const rows = rowsOf(report)
  const calls = callsTable(context, rows.length > 0)
  if (rows.length === 0 && calls === null) return null
  const tableOf = (some: readonly Row[]): Table => ({
    type: 'table',
    caption: REMOVED_APIS.caption,
    isWide: true,
    columns: [REMOVED_APIS.api, REMOVED_APIS.known],
    rows: some.map((row) => [{ list: apiLines(row, context) }, { list: knownLines(row, t) }]),
  })
  const joined = rows.filter(isJoined)
  // another row already names this API for other clusters
  const inRows = new Set(joined.map(nameOf))
  const others = rows.filter((row) => !isJoined(row) && !inRows.has(nameOf(row)))
  const quiet = joined.filter(isQuiet)
  const isFolded = quiet.length > NAMED
  const open = isFolded ? joined.filter((row) => !isQuiet(row)) : joined
  const tables: Table[] = [
    ...(open.length > 0 ? [tableOf(open)] : []),
    ...(isFolded ? [{ ...tableOf(quiet), folded: t(REMOVED_APIS.notCalled(quiet.length)) }] : []),
  ]
  const isScanned = report.clusters.some(({ checks }) => checks.some(({ check }) => check === 'manifests'))
  const notes = [
    ...(others.length > 0 ? [onlyLines(others, joined.length > 0, t)] : []),
    ...(calls === null ? [] : [t(LABELS.auditWindow)]),
    ...(rows.length > 0 || isScanned ? [t(REMOVED_APIS.horizon(NEWEST_KNOWN_RELEASE))] : []),
  ]
  const content: Content[] = [...tables, ...(calls === null ? [] : [calls]), linesOf(...notes)]
  return { id: 'removed-apis', title: rows.length > 0 ? REMOVED_APIS.title : LABELS.removedApis, content }
}

/** Whether more is known of an API than its lines, which the findings name. */
const isJoined = (row: Row): boolean => row.api.outcome !== null || hasMoreThanLines(row)

/** Whether all that is known of an API beside its lines is that nobody called it, which their findings say. */
const isQuiet = (row: Row): boolean => row.api.outcome === 'repository-only' && !hasMoreThanLines(row)

const hasMoreThanLines = ({ found }: Row): boolean =>
  found.some(({ api: { callers, fixed, releases } }) => callers.length + fixed.length + releases.length > 0)

const nameOf = ({ api: { apiVersion, kind, resource } }: Row): string =>
  [apiVersion, kind ?? resource].filter((part) => part !== null).join(' ')

/** The APIs that the findings say everything about: a row of each would only repeat those. */
function onlyLines(rows: readonly Row[], areOthers: boolean, t: Localize): string {
  const apis = new Set(rows.map(nameOf))
  const names = [...apis].slice(0, NAMED).map((name) => inBackticks(name))
  const more = apis.size - names.length
  const list = `${t(listed(names))}${more > 0 ? ` ${t(terms.andMore(more))}` : ''}`
  return t(REMOVED_APIS.onlyLines(apis.size, areOthers, list))
}

/** What must be fixed comes before what waits or is somebody else's. */
const ORDER: readonly RemovedApiReport['outcome'][] = [
  'live-and-repository',
  'repository-only',
  'live-only',
  null,
  'fixed-here',
]

function rowsOf({ clusters }: Report): Row[] {
  const all = clusters.flatMap(({ id, removedApis = [] }) => removedApis.map((api) => ({ clusterId: id, api })))
  const keyOf = ({ api }: (typeof all)[number]): string =>
    JSON.stringify([
      ...[api.apiVersion, api.kind, api.resource, api.outcome],
      ...[api.replacement, api.servedByCurrent, api.servedByTarget],
    ])
  return [...groupBy(all, keyOf).values()]
    .map((found): Row => ({ api: found[0].api, found }))
    .sort((a, b) => ORDER.indexOf(a.api.outcome) - ORDER.indexOf(b.api.outcome))
}

function apiLines({ api, found }: Row, { report, t }: SectionContext): Line[] {
  const { apiVersion, kind, resource, removedIn, replacement, servedByCurrent, servedByTarget } = api
  // what replaces a whole API version depends on the kind
  const isReplacementKnown = replacement !== null || (removedIn !== null && kind !== null)
  const what = kind ?? resource
  const clusters = isFleet(report) ? [clustersText(found, report, clusterLabels(report), t)] : []
  return [
    // on lines of their own, so that a narrow screen has room for the other column
    inBackticks(apiVersion),
    ...(what === null ? [] : [inBackticks(what)]),
    ...(isReplacementKnown
      ? [t(replacement === null ? REMOVED_APIS.noReplacement : REMOVED_APIS.useInstead(inBackticks(replacement)))]
      : []),
    ...(removedIn === null ? [] : [t(REMOVED_APIS.removedIn(inBackticks(removedIn)))]),
    t(REMOVED_APIS.served(servedByCurrent, servedByTarget)),
    ...clusters,
  ]
}

function knownLines({ api, found }: Row, t: Localize): Line[] {
  const { outcome, uses, change } = api
  const all = found.map((one) => one.api)
  const callers = distinctBy(
    all.flatMap((one) => one.callers),
    ({ userAgent }) => userAgent,
  )
  const places = (pick: (one: RemovedApiReport) => RemovedApiReport['fixed']) => distinctBy(all.flatMap(pick), placeOf)
  const [lines, fixed] = [places(({ locations }) => locations), places((one) => one.fixed)]
  const releases = distinctBy(
    all.flatMap((one) => one.releases),
    (one) => JSON.stringify([one.namespace, one.name]),
  )
  const useCount = Math.max(lines.length, ...all.map((one) => one.uses ?? 0))
  const isGuarded = all.every((one) => one.guarded)
  return [
    ...(isGuarded
      ? [t(REMOVED_APIS.guarded)]
      : outcome === null
        ? []
        : [{ strong: t(REMOVED_APIS.outcome(outcome, api.servedByCurrent)) }]),
    ...(callers.length === 0
      ? []
      : [
          named(
            t(REMOVED_APIS.callers(callers.length)),
            callers.map(
              ({ userAgent, who }) => `${inBackticks(userAgent, URL_UNITS)}${t(terms.bracketed(t(WHO[who])))}`,
            ),
            t,
          ),
        ]),
    ...(outcome === 'live-only' || isGuarded ? [...new Set(callers.map(({ who }) => t(CALLER_FIX[who])))] : []),
    ...(uses === null ? [t(REMOVED_APIS.notScanned)] : []),
    ...(outcome === null && callers.length > 0 && uses === 0 ? [t(REMOVED_APIS.linesUnknown)] : []),
    ...(outcome === null && callers.length === 0 && uses !== null && uses > 0 ? [t(REMOVED_APIS.callsUnknown)] : []),
    ...(useCount === 0 ? [] : [placesLine(t(REMOVED_APIS.lines(useCount)), lines, useCount, t)]),
    ...(fixed.length === 0 ? [] : [fixedLine(t(REMOVED_APIS.fixed(fixed.length)), fixed, t)]),
    ...(change === 'unknown' ? [t(REMOVED_APIS.fixUnknown)] : []),
    ...(releases.length === 0 ? [] : [named(t(REMOVED_APIS.releases(releases.length)), releases.map(releaseText), t)]),
  ]
}

function named(label: string, all: readonly string[], t: Localize): string {
  const more = all.length - NAMED
  return `${label} ${all.slice(0, NAMED).join(t(terms.SEMICOLON))}${more > 0 ? ` ${t(terms.andMore(more))}` : ''}`
}

/** @param count of all lines, of which a report holds the first */
function placesLine(text: string, all: RemovedApiReport['fixed'], count: number, t: Localize): Line {
  const places = all.slice(0, NAMED)
  const more = count - places.length
  return { text, places, after: more > 0 ? t(moreLines(more)) : '' }
}

/** Lines that the change removes are not in its commit, to which others are linked. */
function fixedLine(text: string, all: RemovedApiReport['fixed'], t: Localize): string {
  const places = all.slice(0, NAMED).map((one) => inBackticks(placeOf(one), URL_UNITS))
  const more = all.length - places.length
  return [text, ...places, ...(more > 0 ? [t(moreLines(more))] : [])].join(' ')
}

function releaseText({ namespace, name, chart, chartVersion }: RemovedApiReport['releases'][number]): string {
  const full = inBackticks(namespace === null ? name : `${namespace}/${name}`)
  const version = [chart, chartVersion].filter((part) => part !== null).join(' ')
  return version === '' ? full : `${full} (${inBackticks(version)})`
}

/** Every call that CCE reports, folded where the table above names the callers; null if there is none. */
function callsTable({ report, t }: SectionContext, isFolded: boolean): Table | null {
  const calls = report.findings.flatMap((finding) =>
    finding.decides ? readRisk(finding).removedApis.map((call) => ({ ...call, clusterId: finding.clusterId })) : [],
  )
  if (calls.length === 0) return null
  const rowOf = ({ url, userAgent }: { readonly url: string; readonly userAgent: string }) => [
    inBackticks(url, URL_UNITS),
    inBackticks(userAgent, URL_UNITS),
  ]
  const labels = clusterLabels(report)
  const rows = isFleet(report)
    ? [...groupBy(calls, ({ url, userAgent }) => JSON.stringify([url, userAgent])).values()].map((all) => [
        ...rowOf(all[0]),
        clustersText(all, report, labels, t),
      ])
    : calls.map(rowOf)
  const columns = [LABELS.requestPath, LABELS.userAgent, ...(isFleet(report) ? [FLEET.title] : [])]
  const table: Table = { type: 'table', caption: LABELS.removedCalls, columns, rows, isWide: true }
  return isFolded ? { ...table, folded: t(REMOVED_APIS.calls(rows.length)) } : table
}
