import { adviceFor, readableMessage } from '../../catalog/advice.js'
import { overviewUrl } from '../../catalog/items/entry.js'
import { diagnosticClause } from '../../messages/clauses.js'
import { diagnosticMessage } from '../../messages/diagnostics.js'
import { CCE_WILL_REFUSE, EXECUTE_EXCEPTION, executeExceptionFix, itemMessage } from '../../messages/findings.js'
import { joinedAdvice } from '../../messages/removed-apis.js'
import type { OwnEntry } from '../../model/advice.js'
import { type Cause, type ItemCause, isItemCause, isWaivable } from '../../model/cause.js'
import { type ClusterSubject, NOT_FROM_REPOSITORY } from '../../model/cluster.js'
import type { Diagnostic, DiagnosticDetail, DiagnosticName } from '../../model/diagnostic.js'
import type { FileFault } from '../../model/file-fault.js'
import type { Finding } from '../../model/finding.js'
import { fingerprintOf } from '../../model/fingerprint.js'
import { type Language, type Localizable, localizer, sentences } from '../../model/language.js'
import type { RemovedApiUse } from '../../model/removed-api.js'
import type { Location, NodeRef, ReportFinding } from '../../model/report.js'
import type { TargetSourceProblem } from '../../model/target-source.js'
import { PROJECT_URL } from '../../text/links.js'
import { ownTexts } from './own-texts.js'
import { ownerOfDiagnostic } from './owner.js'
import { fillPlaceholders } from './placeholders.js'

/** A finding of the report, and what it was made from: sorting and the reason must not depend on the language. */
export interface SourcedFinding {
  readonly finding: ReportFinding
  readonly source: Cause | Diagnostic
}

/** The lines of the repository that a cluster's findings can be about. */
export type ClusterLines = Pick<ClusterSubject, 'targetFrom' | 'addonFrom' | 'name'>

/**
 * A finding as the report has it. One without a line of its own stands on the line that answers or causes it: that of the add-on, or
 * the one that asks for the target version.
 * @param items what the policy adds to the catalog
 */
export function reportFinding(
  { source, decision, decides, decisionIfCounted, cell, rule, waiver }: Finding,
  clusterId: string | null,
  lines: ClusterLines,
  language: Language,
  items: readonly OwnEntry[],
): ReportFinding {
  const { check, addon } = source
  const nodes = source.nodes.length === 0 ? source.nodes : source.nodes.map(readableNode)
  const identity = { fingerprint: fingerprintOf(source), clusterId, check, addon, nodes }
  const waiverName = waiverNameOf(source)
  const decided = { decision, decides, cell, rule, waiver, status: null }
  const texts = textsOf(source, decisionIfCounted, language, items, lines.name)
  const location = texts.location ?? clusterLine(source, lines)
  return { ...identity, ...(waiverName !== null && { waiverName }), ...decided, ...texts, location }
}

function clusterLine({ check, addon }: Cause | Diagnostic, { targetFrom, addonFrom }: ClusterLines): Location | null {
  if (check === 'plan') return null
  return (addon?.template ? addonFrom.get(addon.template) : null) ?? targetFrom
}

/** A diagnostic that keeps the verdict from being better than inconclusive, as the report has it. */
export const undecidedFinding = (source: Diagnostic, clusterId: string | null, language: Language): ReportFinding =>
  reportFinding(
    {
      source,
      decision: 'inconclusive',
      decides: true,
      decisionIfCounted: 'inconclusive',
      cell: null,
      rule: null,
      waiver: null,
    },
    clusterId,
    NOT_FROM_REPOSITORY,
    language,
    [],
  )

/** The name under which a policy can accept it; null if CCE lets nobody skip it. */
function waiverNameOf(source: Cause | Diagnostic): string | null {
  if (source.type === 'cause') return isWaivable(source) && source.group !== 'ExecuteException' ? source.name : null
  return source.detail.name === 'skipped-item' ? source.detail.item : null
}

const readableNode = (node: NodeRef): NodeRef =>
  node.message === undefined ? node : { uid: node.uid, name: node.name, message: readableMessage(node.message) }

/** What differs between findings of CCE's items, of what the gate found itself, and about the gate. */
function textsOf(
  source: Cause | Diagnostic,
  decision: string,
  language: Language,
  items: readonly OwnEntry[],
  clusterName: string | null,
) {
  if (source.type === 'diagnostic') return diagnosticTexts(source, language)
  if (isItemCause(source)) return itemTexts(source, decision, language, items, clusterName)
  return ownTexts(source, language)
}

function itemTexts(
  cause: ItemCause,
  decision: string,
  language: Language,
  items: readonly OwnEntry[],
  clusterName: string | null,
) {
  const { scope, name, kind, level, group, message, errorCodes, risk } = cause
  const { removedApis = [] } = cause
  const advice = adviceFor(cause, language, items)
  const { title, meaning, who, owner, docUrl, match, source } = advice
  // words in capitals that a policy writes are no placeholders
  const { fix, commands } = source === 'policy' ? advice : fillPlaceholders(advice, cause, clusterName)
  const t = localizer(language)
  const location = firstUse(removedApis)
  // what the item looks for does not matter while its result is unknown
  const isBroken = group === 'ExecuteException'
  return {
    scope,
    name,
    title,
    kind,
    level,
    group,
    phase: 'Failed',
    message: readableMessage(message),
    errorCodes,
    risk,
    location,
    object: null,
    meaning: isBroken ? t(EXECUTE_EXCEPTION) : meaning,
    fix: t(isBroken ? executeExceptionFix() : sentences(causeFix(cause, decision, fix), ...joinedAdvice(removedApis))),
    who,
    // a line of the repository is changed by the author
    owner: location === null ? owner : 'author',
    commands: isBroken ? [] : commands,
    docUrl,
    match,
    advice: isBroken ? 'gate' : source,
  } satisfies Partial<ReportFinding>
}

/** The first line of the repository that says an API which is called, so that the finding stands where it can be fixed. */
function firstUse(rows: readonly RemovedApiUse[]): Location | null {
  const [use] = rows
    .flatMap(({ uses, isGuarded }) => (isGuarded === true ? [] : uses))
    .sort((a, b) => Number(b.isInChange) - Number(a.isInChange))
  return use === undefined ? null : { file: use.file, line: use.line, column: use.column }
}

/** Where a finding of the gate itself is explained. */
export const gateDocUrl = (name: DiagnosticName): string => `${PROJECT_URL}/blob/main/docs/findings.md#${name}`

const causeFix = ({ kind }: Cause, decision: string, advice: Localizable): Localizable =>
  kind === 'Exception' && decision !== 'block' ? sentences(CCE_WILL_REFUSE, advice) : advice

function diagnosticTexts({ detail, check, item }: Diagnostic, language: Language) {
  const t = localizer(language)
  const { title, message, meaning, fix } = diagnosticMessage(detail, check)
  return {
    scope: 'gate',
    name: detail.name,
    title: t(title),
    kind: item?.kind ?? null,
    level: item?.level ?? null,
    group: item?.group ?? null,
    phase: item?.phase ?? null,
    message: t(item?.message ? sentences(message, itemMessage(readableMessage(item.message))) : message),
    errorCodes: [],
    risk: {},
    location: detailLocation(detail),
    object: null,
    meaning: t(meaning),
    fix: t(fix),
    clause: diagnosticClause(detail, check),
    ...(detail.name === 'policy-error' && detail.fault.at !== '' && { entry: detail.fault.at }),
    who: null,
    owner: ownerOfDiagnostic(detail),
    commands: [],
    docUrl: item ? overviewUrl(language) : gateDocUrl(detail.name),
    match: 'none',
    advice: 'gate',
  } satisfies Partial<ReportFinding>
}

/** The line that a diagnostic is about. */
function detailLocation(detail: DiagnosticDetail): Location | null {
  if (detail.name === 'target-mismatch' && detail.which === 'plan') return detail.location
  if (detail.name === 'target-mismatch' && detail.which === 'unread') return problemLocation(detail.problem)
  return detail.name === 'policy-error' || detail.name === 'clusters-file-error' ? locationOf(detail.fault) : null
}

function problemLocation(problem: TargetSourceProblem): Location | null {
  switch (problem.code) {
    case 'ambiguous':
      return problem.candidates[0]?.at ?? null
    case 'not-version':
      return problem.candidate.at
    case 'unreadable-syntax':
      return problem.at
    case 'no-key':
      return { file: problem.file, line: 1 }
    default:
      return null
  }
}

function locationOf({ file, line, column }: FileFault<unknown>): Location | null {
  if (line === null) return null
  return column === null ? { file, line } : { file, line, column }
}
