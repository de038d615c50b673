import { FINDING, nodeText } from '../../messages/findings.js'
import { IN_PART } from '../../messages/lines.js'
import * as terms from '../../messages/terms.js'
import { DIFFERENT } from '../../model/cause.js'
import { type Language, type Localize, localizer } from '../../model/language.js'
import type { ClusterReport, Location, NodeRef, Report, ReportFinding } from '../../model/report.js'
import { clip, oneLine, visible } from '../../text/plain.js'
import { cellText } from '../explain.js'
import { isOfCce } from '../finding-text.js'
import { type CauseLine, isOnLines, lineCount, linesOfCause } from '../lines.js'
import { filesUrl, linePath, placeOf as placeText } from '../permalink.js'
import { readRisk } from '../risk.js'
import {
  type ClusterLabel,
  causesToEdit,
  clusterLabels,
  hasOwnMessages,
  ownPlace,
  type SharedCause,
} from '../shared-causes.js'
import { takesMoreEdits } from '../to-do.js'

/** The advice about a check item, which many findings share. */
export type PageAdvice = ReturnType<typeof adviceOf>

/**
 * What the page shows of a finding, which stands for the findings of one cause on several clusters. Nodes, clusters and advice are
 * indexes into the tables of {@link PageData}.
 */
export type PageFinding = ReturnType<typeof pageFinding> & {
  readonly clusters: readonly number[]
  /** files with lines, each once */
  readonly locations: readonly PageLocation[]
  /** of several lines that one edit changes: how many there are, in how many files; null for others */
  readonly lines: string | null
  /** what else the same edit solves: title, name and message */
  readonly also: readonly (readonly [title: string, name: string, message: string])[]
  /** the message is not the same on all clusters */
  readonly differs: boolean
  readonly status: ReportFinding['status']
  readonly own: readonly OwnMessage[]
}

/**
 * The message of a node that says something else than its cause, by the index of the node: the texts that stand at the marks
 * of the cause's message or, after a null, the whole message if it does not fit there.
 */
export type OwnMessage = readonly [node: number, ...texts: (string | null)[]]

/**
 * A line of the repository: how it is shown, what leads to it below the address of the files (null if nothing does), and the object that
 * it is in.
 */
export type PageLocation = readonly [text: string, path: string | null, object?: string]

/** A node; its pool is that of CCE's list of nodes, and absent if it is not known. */
export type PageNode = readonly [name: string, uid: string | null, cluster: number | null, pool?: string]

/** What the page's script gets: the findings, and the tables that they refer to. */
export interface PageData {
  readonly language: Language
  /** the address of the repository's files at the commit of the report; null outside of a workflow */
  readonly files: string | null
  readonly clusters: readonly string[]
  readonly nodes: readonly PageNode[]
  readonly advice: readonly PageAdvice[]
  readonly findings: readonly PageFinding[]
}

const NAME_UNITS = 200
/** Longer texts are cut; `report.json` has them whole. */
const TEXT_UNITS = 4000
const URL_UNITS = 500
const LISTED = 200

export const shortName = (text: string): string => clip(oneLine(text), NAME_UNITS)
const nameOrNull = (text: string | null): string | null => (text === null ? null : shortName(text))
const names = (texts: readonly string[]): string[] => texts.slice(0, LISTED).map(shortName)
const clippedText = (text: string): string => clip(visible(text), TEXT_UNITS)

/** The parts of a report that the page lists, filters and searches. All texts in it are safe to show. */
export function pageData(report: Report): PageData {
  const ids = new Set([...report.clusters.map(({ id }) => id), ...report.findings.map((one) => one.clusterId)])
  const clusterIds = [...ids].filter((id) => id !== null)
  const t = localizer(report.language)
  const clusterNames = new Map(report.clusters.map(({ id, name }) => [id, name]))
  const nodes = createTable(
    ([node, cluster]: NodeOfCluster): PageNode => {
      const { uid, name } = node
      const pool = cluster === null ? undefined : pools[cluster]?.get(uid ?? name ?? '')
      const row = [shortName(t(nodeText(node))), nameOrNull(name && uid), cluster] as const
      return pool === undefined ? row : [...row, pool]
    },
    ([{ uid, name }, cluster]) => `${cluster} ${uid} ${name}`,
  )
  const pools = clusterIds.map((id) => poolsByNode(report.clusters.find((cluster) => cluster.id === id)))
  const advice = createTable(adviceOf, (finding: ReportFinding) => JSON.stringify(adviceOf(finding)))
  const labels = clusterLabels(report)
  const clusterIndexes = new Map(clusterIds.map((id, index) => [id, index]))
  const findings = causesToEdit(report.findings, report).map((cause): PageFinding => {
    const { finding, all, also } = cause
    const lines = isOnLines(cause) ? linesOfCause(cause) : null
    const found = all.map((one) => {
      const cluster = one.clusterId === null ? null : (clusterIndexes.get(one.clusterId) ?? null)
      return { one, cluster, indexOf: (node: NodeRef): number => nodes.indexOf([node, cluster]) }
    })
    const indexes = new Set(found.flatMap(({ one, indexOf }) => one.nodes.map(indexOf)))
    const ranges = toRanges([...indexes].sort((a, b) => a - b))
    return {
      ...pageFinding(finding, advice.indexOf(finding), ranges, t),
      clusters: [...new Set(found.flatMap(({ cluster }) => cluster ?? []))],
      ...(lines !== null && { message: '' }),
      locations:
        lines === null ? distinctPlaces(placesOf(cause, labels), report) : lines.map((line) => linePlace(line, report)),
      lines: lines === null ? null : lineCount(lines, finding, t),
      differs: lines === null && hasOwnMessages(cause),
      also: alsoSolved(also, t),
      status: all.some(({ status }) => status === 'new') ? 'new' : finding.status,
      own: found.flatMap(({ one, indexOf }) => ownMessages(one, finding.message, indexOf)),
    }
  })
  return {
    language: report.language,
    files: filesUrl(report),
    clusters: clusterIds.map((id) => shortName(clusterNames.get(id) ?? id)),
    nodes: nodes.rows,
    advice: advice.rows,
    findings,
  }
}

const poolsByNode = (cluster: ClusterReport | undefined): ReadonlyMap<string, string> =>
  new Map(cluster?.nodePools?.flatMap(({ name, nodes }) => nodes.map((node) => [node, shortName(name)] as const)))

/** Where a cause stands; on several clusters without the lines that ask for their targets. */
const placesOf = ({ all }: SharedCause, labels: ReadonlyMap<string, ClusterLabel>): Location[] =>
  all.flatMap((finding) => (all.length > 1 ? ownPlace(finding, labels) : finding.location) ?? [])

/** A line of the repository as the page shows it. */
export const placeOf = (location: Location, report: Report): PageLocation => [
  shortName(placeText(location)),
  linePath(location, report),
]

function linePlace({ finding: { object }, location }: CauseLine, report: Report): PageLocation {
  const [text, path] = placeOf(location, report)
  return object?.name ? [text, path, shortName(object.name)] : [text, path]
}

/** Findings of other names that a card lists. */
const LISTED_OTHERS = 20

const alsoSolved = (findings: readonly ReportFinding[], t: Localize): PageFinding['also'] =>
  [
    ...new Map(
      findings.map((one) => {
        const part = takesMoreEdits(one) ? t(terms.bracketed(t(IN_PART))) : ''
        const row = [`${shortName(one.title)}${part}`, shortName(one.name), clippedText(one.message)] as const
        return [JSON.stringify(row), row] as const
      }),
    ).values(),
  ].slice(0, LISTED_OTHERS)

const distinctPlaces = (locations: readonly Location[], report: Report): PageLocation[] => [
  ...new Map(locations.map((one) => placeOf(one, report)).map((place) => [place[0], place])).values(),
]

type NodeOfCluster = readonly [node: NodeRef, cluster: number | null]

/** A table that holds each row once. */
function createTable<Source, Row>(rowOf: (source: Source) => Row, keyOf: (source: Source) => string) {
  const rows: Row[] = []
  const indexes = new Map<string, number>()
  const indexOf = (source: Source): number => {
    const key = keyOf(source)
    const index = indexes.get(key) ?? rows.push(rowOf(source)) - 1
    indexes.set(key, index)
    return index
  }
  return { rows, indexOf }
}

const adviceOf = (finding: ReportFinding) => ({
  title: shortName(finding.title),
  meaning: clippedText(finding.meaning),
  fix: clippedText(finding.fix),
  owner: finding.owner ?? null,
  commands: finding.commands.map(clippedText),
  docUrl: clip(oneLine(finding.docUrl), URL_UNITS),
  // advice of the gate itself is no guess
  match: finding.advice === 'gate' ? 'none' : finding.match,
  advice: finding.advice,
})

/** The nodes that the item itself names, unless the finding lists them already. */
function namedNodes(finding: ReportFinding, t: Localize): string[] {
  const listed = new Set(finding.nodes.map(({ uid }) => uid))
  return readRisk(finding)
    .nodes.filter((uid) => !listed.has(uid))
    .map((uid) => t(FINDING.nodeWithId(uid)))
}

/** @param nodes ranges, see {@link toRanges} */
function pageFinding(finding: ReportFinding, advice: number, nodes: readonly number[], t: Localize) {
  const { fingerprint, check, scope, decision, decides, addon, cell, rule, waiver } = finding
  const risk = readRisk(finding)
  // an item with an unknown value may hold anything here, and the message shows it
  const { kind, level, group } = isOfCce(finding) ? finding : { kind: null, level: null, group: null }
  return {
    fingerprint,
    check,
    scope,
    decision,
    decides,
    advice,
    nodes,
    name: shortName(finding.name),
    kind: nameOrNull(kind),
    level: nameOrNull(level),
    group: nameOrNull(group),
    message: clippedText(finding.message),
    errorCodes: names(finding.errorCodes),
    addon: addon && shortName(addon.template ?? addon.instanceName ?? addon.instanceId ?? '?'),
    addonTarget: nameOrNull(addon?.targetVersion ?? null),
    /** resources of a plan, and add-ons and nodes that the item itself names */
    named: names([...(finding.addresses ?? []), ...risk.addons, ...namedNodes(finding, t)]),
    /** fields that changed; never their values */
    fields: names(risk.changedFields),
    apis: risk.removedApis
      .slice(0, LISTED)
      .map(({ url, userAgent }) => [shortName(url), shortName(userAgent)] as const),
    cell: cell && shortName(cellText(cell)),
    rule: rule && { ...rule, entry: shortName(rule.entry), reason: rule.reason && clippedText(rule.reason) },
    waiver: waiver && {
      ...waiver,
      entry: shortName(waiver.entry),
      reason: clippedText(waiver.reason),
      owner: shortName(waiver.owner),
    },
  }
}

/** The messages of nodes in short form: on 2,000 nodes they differ in a word or two. @param shown the message of the cause */
function ownMessages(finding: ReportFinding, shown: string, indexOf: (node: NodeRef) => number): OwnMessage[] {
  const common = clippedText(shown).split(DIFFERENT)
  return finding.nodes.flatMap((node): OwnMessage[] => {
    const own = node.message ?? (finding.message === shown ? undefined : finding.message)
    if (own === undefined) return []
    const message = clippedText(own)
    return [[indexOf(node), ...(textsBetween(common, message) ?? [null, message])]]
  })
}

/** What stands between the parts of a text, in their order; null if the text does not consist of them. */
function textsBetween(parts: readonly string[], text: string): string[] | null {
  const [first = '', ...others] = parts
  if (others.length === 0 || !text.startsWith(first)) return null
  const texts: string[] = []
  let at = first.length
  for (const [index, part] of others.entries()) {
    const isLast = index === others.length - 1
    const found = isLast ? text.length - part.length : text.indexOf(part, at)
    if (found < at || (isLast && !text.endsWith(part))) return null
    texts.push(text.slice(at, found))
    at = found + part.length
  }
  return texts
}

/** The message of a node as CCE sent it. @param common the message of its cause */
export function messageOf([, ...texts]: OwnMessage, common: string): string {
  const [first, whole] = texts
  if (first === null) return whole ?? ''
  return common
    .split(DIFFERENT)
    .map((part, index) => part + (texts[index] ?? ''))
    .join('')
}

/** Rising indexes as pairs of a start and a length: `0 1 2 7` is `0 3 7 1`, so 2,000 nodes in a row are two numbers. */
export function toRanges(indexes: readonly number[]): number[] {
  const ranges: number[] = []
  let next = -1
  for (const index of indexes) {
    if (index === next) ranges[ranges.length - 1] = (ranges.at(-1) ?? 0) + 1
    else ranges.push(index, 1)
    next = index + 1
  }
  return ranges
}

/** The indexes of ranges that {@link toRanges} made. */
export function fromRanges(ranges: readonly number[]): number[] {
  const indexes: number[] = []
  for (let at = 0; at < ranges.length; at += 2) {
    const start = ranges[at] ?? 0
    for (let index = start; index < start + (ranges[at + 1] ?? 0); index++) indexes.push(index)
  }
  return indexes
}

/** A value as JSON for a script block, which no text in it can end. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
