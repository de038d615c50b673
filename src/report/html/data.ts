import type { AdviceSource, Match, Who } from '../../model/advice.js'
import type { Decision, NodeRef, Scope } from '../../model/finding.js'
import type { Language } from '../../model/language.js'
import type { RuleRef, WaiverRef } from '../../model/policy.js'
import type { Report, ReportFinding } from '../../model/report.js'
import { clip, oneLine, visible } from '../../text/plain.js'
import { cellText } from '../explain.js'
import { readRisk } from '../risk.js'
import { toRanges } from './ranges.js'

/** What is known of an item; many findings share it. */
export interface PageAdvice {
  readonly title: string
  readonly meaning: string
  readonly fix: string
  readonly who: Who | null
  readonly commands: readonly string[]
  readonly docUrl: string
  readonly match: Match
  readonly source: AdviceSource
}

/** A finding as the page has it: what is shown of it, and nothing else. Nodes, clusters and advice are told by index. */
export interface PageFinding {
  readonly fingerprint: string
  readonly cluster: number | null
  readonly check: string | null
  readonly scope: Scope
  readonly name: string
  readonly decision: Decision
  readonly decides: boolean
  readonly kind: string | null
  readonly level: string | null
  readonly group: string | null
  readonly message: string
  readonly errorCodes: readonly string[]
  readonly advice: number
  /** pairs of start and length in the table of nodes */
  readonly nodes: readonly number[]
  readonly addon: string | null
  readonly addonTarget: string | null
  /** add-ons and nodes that the item itself names */
  readonly named: readonly string[]
  /** fields that changed; never what they hold */
  readonly fields: readonly string[]
  /** removed APIs that are called: request path and user agent */
  readonly apis: readonly (readonly [url: string, userAgent: string])[]
  readonly place: string | null
  readonly status: 'new' | 'known' | null
  readonly cell: string | null
  readonly rule: RuleRef | null
  readonly waiver: WaiverRef | null
}

export type PageNode = readonly [name: string, uid: string | null, cluster: number | null]

/** What the page's own script knows: the findings, and what they point to. */
export interface PageData {
  readonly language: Language
  readonly clusters: readonly string[]
  readonly nodes: readonly PageNode[]
  readonly advice: readonly PageAdvice[]
  readonly findings: readonly PageFinding[]
}

const NAME_UNITS = 200
/** Longer texts are cut: `report.json` has them whole. */
const PROSE_UNITS = 4000
const LISTED = 200

export const shortName = (text: string): string => clip(oneLine(text), NAME_UNITS)
const nameOrNull = (text: string | null): string | null => (text === null ? null : shortName(text))
const prose = (text: string): string => clip(visible(text), PROSE_UNITS)

/** The parts of a report that the page lists, filters and searches. Every text in it can be shown as it is. */
export function pageData(report: Report): PageData {
  const ids = [...new Set([...report.clusters.map(({ id }) => id), ...report.findings.map((one) => one.clusterId)])]
  const named = ids.filter((id) => id !== null)
  const names = new Map(report.clusters.map(({ id, name }) => [id, name]))
  const clusterOf = (id: string | null): number | null => (id === null ? null : named.indexOf(id))
  const nodes = table(
    ([{ uid, name }, cluster]: NodeAt): PageNode => [shortName(name ?? uid ?? '?'), nameOrNull(name && uid), cluster],
    ([{ uid, name }, cluster]) => `${cluster} ${uid} ${name}`,
  )
  const advice = table(adviceOf, (finding: ReportFinding) => JSON.stringify(adviceOf(finding)))
  const findings = report.findings.map((finding): PageFinding => {
    const cluster = clusterOf(finding.clusterId)
    const at = [...new Set(finding.nodes.map((node) => nodes.indexOf([node, cluster])))].sort((a, b) => a - b)
    return { ...pageFinding(finding), cluster, advice: advice.indexOf(finding), nodes: toRanges(at) }
  })
  return {
    language: report.language,
    clusters: named.map((id) => shortName(names.get(id) ?? id)),
    nodes: nodes.rows,
    advice: advice.rows,
    findings,
  }
}

type NodeAt = readonly [node: NodeRef, cluster: number | null]

/** A table that holds each row once. */
function table<Source, Row>(rowOf: (source: Source) => Row, keyOf: (source: Source) => string) {
  const rows: Row[] = []
  const places = new Map<string, number>()
  const indexOf = (source: Source): number => {
    const key = keyOf(source)
    const place = places.get(key) ?? rows.push(rowOf(source)) - 1
    places.set(key, place)
    return place
  }
  return { rows, indexOf }
}

const adviceOf = (finding: ReportFinding): PageAdvice => ({
  title: shortName(finding.title),
  meaning: prose(finding.meaning),
  fix: prose(finding.fix),
  who: finding.who,
  commands: finding.commands.map(prose),
  docUrl: clip(oneLine(finding.docUrl), 500),
  match: finding.match,
  source: finding.advice,
})

function pageFinding(finding: ReportFinding): Omit<PageFinding, 'cluster' | 'advice' | 'nodes'> {
  const { fingerprint, check, scope, decision, decides, addon, location, status, cell } = finding
  const risk = readRisk(finding)
  // what an unknown value stands for may hold anything there, and the message shows it
  const { kind, level, group } = scope === 'gate' ? { kind: null, level: null, group: null } : finding
  return {
    fingerprint,
    check,
    scope,
    decision,
    decides,
    status,
    name: shortName(finding.name),
    kind: nameOrNull(kind),
    level: nameOrNull(level),
    group: nameOrNull(group),
    message: prose(finding.message),
    errorCodes: finding.errorCodes.slice(0, LISTED).map(shortName),
    addon: addon && shortName(addon.template ?? addon.instanceName ?? addon.instanceId ?? '?'),
    addonTarget: nameOrNull(addon?.targetVersion ?? null),
    named: [...risk.addons, ...risk.nodes].slice(0, LISTED).map(shortName),
    fields: risk.changedFields.slice(0, LISTED).map(shortName),
    apis: risk.removedApis
      .slice(0, LISTED)
      .map(({ url, userAgent }) => [shortName(url), shortName(userAgent)] as const),
    place: location && `${shortName(location.file)}:${location.line}`,
    cell: cell && shortName(cellText(cell)),
    rule: finding.rule && { ...finding.rule, ...said(finding.rule) },
    waiver: finding.waiver && {
      ...finding.waiver,
      ...said(finding.waiver),
      reason: prose(finding.waiver.reason),
      owner: shortName(finding.waiver.owner),
    },
  }
}

const said = ({ entry, reason }: { readonly entry: string; readonly reason: string | null }) => ({
  entry: shortName(entry),
  reason: reason === null ? null : prose(reason),
})

/** A value as JSON inside a script block that nothing can end early. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
