import type { Fix, LogicalLocation, PhysicalLocation, Result, Location as SarifLocation, Suppression } from 'sarif'
import { FINDING, nodeText } from '../../messages/findings.js'
import { SUGGESTION } from '../../messages/suggestions.js'
import { labeled } from '../../messages/terms.js'
import { type Localize, localizer } from '../../model/language.js'
import type { Location, Report, ReportFinding } from '../../model/report.js'
import { sha256 } from '../../model/sha256.js'
import { repositoryUri } from '../../text/links.js'
import { oneLine } from '../../text/plain.js'
import { applicableEdits, placeKey } from '../edits.js'
import { annotationLevel, findingLines, headline, nameText } from '../finding-text.js'
import { readRisk } from '../risk.js'

export const SARIF_LEVELS = ['error', 'warning', 'note', 'none'] as const
export type SarifLevel = (typeof SARIF_LEVELS)[number]

/**
 * The level of a finding's annotation. A finding that decides nothing is of kind `informational`, and such a result has the
 * level `none` (SARIF 2.1.0, §3.27.10), which GitHub shows as a severity of its own.
 */
export function levelOf(finding: ReportFinding): SarifLevel {
  if (!finding.decides) return 'none'
  const level = annotationLevel(finding)
  return level === 'notice' ? 'note' : level
}

export const hashOf = (value: unknown, digits: number): string => sha256(JSON.stringify(value)).slice(0, digits)

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

type ResultContext = ReturnType<typeof contextOf>

/**
 * What the results of a run have in common. Either all of them have suppressions and a baseline state, or none has (SARIF
 * 2.1.0, §3.27.23 and §3.27.24).
 */
export const contextOf = ({ language, policy, findings, clusters }: Report) => ({
  t: localizer(language),
  policyFile: policy?.file ?? null,
  edits: applicableEdits({ findings, clusters }),
  hasSuppressions: findings.some(({ waiver, decision }) => decision === 'waived' && waiver !== null),
  hasBaseline: findings.length > 0 && findings.every(({ status }) => status !== null),
})

/** A finding as a result of a rule. */
export const resultOf = (finding: ReportFinding, fingerprint: string, ruleIndex: number, context: ResultContext) =>
  ({
    ruleId: ruleIdOf(finding),
    ruleIndex,
    kind: finding.decides ? 'fail' : 'informational',
    level: levelOf(finding),
    message: { text: messageOf(finding, context.t) },
    locations: [locationOf(finding)],
    ...fixesOf(finding, context),
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'cause/v1': finding.fingerprint },
    ...(context.hasSuppressions && { suppressions: suppressionsOf(finding, context) }),
    ...(context.hasBaseline && { baselineState: finding.status === 'known' ? 'unchanged' : 'new' }),
    properties: propertiesOf(finding),
  }) satisfies Result

/** GitHub shows only the first sentence if room is short, so the headline and what CCE says come first. */
function messageOf(finding: ReportFinding, t: Localize): string {
  const [message = '', ...others] = findingLines(finding, t)
  return withoutLinks([t(labeled(headline(finding, t), message)), ...others].join('\n'))
}

/** A message without links: `[text](target)` would be one (SARIF 2.1.0, §3.11.6). */
export const withoutLinks = (text: string): string => text.replaceAll('](', '] (')

/**
 * The waiver of a finding, in SARIF's terms. GitHub ignores it: a waived finding is a note there until it is dismissed, by a
 * person or by the action `dismiss-alerts`, which reads suppressions.
 */
function suppressionsOf({ waiver, decision }: ReportFinding, { t, policyFile }: ResultContext): Suppression[] {
  if (waiver === null || decision !== 'waived') return []
  const { reason, owner, expires, line } = waiver
  const physicalLocation = policyFile === null ? null : lineOf({ file: policyFile, line })
  return [
    {
      kind: 'external',
      status: 'accepted',
      justification: t(FINDING.justification(nameText(reason), nameText(owner), nameText(expires))),
      ...(physicalLocation !== null && { location: { physicalLocation } }),
    },
  ]
}

/** The edit that is the whole fix, if it is right for every cluster. */
function fixesOf({ location }: ReportFinding, { t, edits }: ResultContext): { fixes?: Fix[] } {
  const edit = location === null ? undefined : edits.get(placeKey(location))
  const uri = location === null ? null : repositoryUri(location.file)
  if (location?.column === undefined || edit === undefined || uri === null) return {}
  const { line, column } = location
  const { text, replacement } = edit
  const region = { startLine: line, startColumn: column, endLine: line, endColumn: column + text.length }
  const replacements = [{ deletedRegion: region, insertedContent: { text: replacement } }]
  return {
    fixes: [
      {
        description: { text: t(SUGGESTION.use(replacement)) },
        artifactChanges: [{ artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, replacements }],
      },
    ],
  }
}

/** What programs may need, as far as it is known; of configuration risks only the names of fields. */
function propertiesOf(finding: ReportFinding): NonNullable<Result['properties']> {
  const { scope, check, decision, kind, level, group, who, owner, match, status, fingerprint, nodes } = finding
  const list = (texts: readonly string[]) => (texts.length > 0 ? texts.slice(0, LISTED_NODES) : null)
  const values = withVisibleTexts({
    check,
    scope,
    decision,
    kind,
    level,
    group,
    who,
    owner,
    match,
    status,
    fingerprint,
    errorCodes: list(finding.errorCodes),
    changedFields: list(readRisk(finding).changedFields),
    nodes: nodes.length > 0 ? { total: nodes.length, listed: Math.min(nodes.length, LISTED_NODES) } : null,
  })
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
}

/** A JSON value with every text on one line and nothing hidden in it. */
export const withVisibleTexts = <T extends object>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, one: unknown) => (typeof one === 'string' ? nameText(one) : one))

/** Nodes of a finding that are listed; GitHub takes 1,000 locations a result and shows none of these. */
export const LISTED_NODES = 100

/** The location of a finding without a line: code scanning needs a path of the repository. */
const NO_LINE = physicalLocation('.github', { line: 1 })

/** The line of the repository that a finding is shown on, and what it affects in the cluster. */
function locationOf(finding: ReportFinding): SarifLocation {
  const logicalLocations = logicalLocationsOf(finding)
  return {
    physicalLocation: (finding.location && lineOf(finding.location, finding.edit?.text.length)) ?? NO_LINE,
    ...(logicalLocations.length > 0 && { logicalLocations }),
  }
}

/** A line of the repository; null for a path outside of it. @param width of the text that is meant, in UTF-16 units */
function lineOf({ file, ...lines }: Location, width?: number): PhysicalLocation | null {
  const uri = repositoryUri(file)
  return uri === null ? null : physicalLocation(uri, lines, width)
}

/**
 * A location with the four numbers that code scanning requires (GitHub docs, "SARIF support for code scanning"). Ends are
 * exclusive, so the region is one character wide if no more is known.
 */
function physicalLocation(uri: string, { line, endLine, column }: Omit<Location, 'file'>, width = 1): PhysicalLocation {
  const startLine = atLeast(1, line)
  const startColumn = atLeast(1, column ?? 1)
  const lastLine = atLeast(startLine, endLine ?? startLine)
  const endColumn = lastLine === startLine ? startColumn + width : 2
  return {
    artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
    region: { startLine, startColumn, endLine: lastLine, endColumn },
  }
}

/** A line or column that other tools can read: a whole number of at most 32 bits, and not less than `least`. */
function atLeast(least: number, value: number): number {
  return Number.isSafeInteger(value) && value >= least && value < 2 ** 31 - 1 ? value : least
}

/** The cluster, the add-on and the first hundred nodes. */
function logicalLocationsOf({ clusterId, addon, nodes }: ReportFinding): LogicalLocation[] {
  const cluster = clusterId === null ? null : nameText(clusterId)
  const inCluster = (kind: string, raw: string): LogicalLocation => {
    const name = nameText(raw)
    return { name, kind, fullyQualifiedName: cluster === null ? name : `${cluster}/${name}` }
  }
  // locations must differ (SARIF 2.1.0, §3.28.4), and names may become equal when they are made visible
  const names = new Set(nodes.slice(0, LISTED_NODES).map((node) => nameText(nodeText(node).en)))
  return [
    ...(cluster === null ? [] : [{ name: cluster, kind: 'cluster', fullyQualifiedName: cluster }]),
    ...(addon ? [inCluster('addon', addon.instanceName ?? addon.template ?? '(unnamed add-on)')] : []),
    ...[...names].map((name) => inCluster('node', name)),
  ]
}
