import type { Result, Suppression } from 'sarif'
import { FINDING } from '../../messages/findings.js'
import { labeled } from '../../messages/terms.js'
import { type Language, localize } from '../../model/language.js'
import type { Report, ReportFinding } from '../../model/report.js'
import { findingLines, headline, nameText } from '../finding-text.js'
import { changedFields } from '../where.js'
import { LISTED_NODES, physicalPlace, placeOf } from './place.js'

export type SarifLevel = NonNullable<Result.level>

const LEVEL_OF: Readonly<Record<ReportFinding['decision'], SarifLevel>> = {
  block: 'error',
  inconclusive: 'error',
  warn: 'warning',
  notice: 'note',
  waived: 'note',
}

export const LEVELS: readonly SarifLevel[] = ['error', 'warning', 'note', 'none']

/**
 * The level as that of the annotation. What decides nothing is of kind `informational`, and such a result has the level
 * `none` (SARIF 2.1.0, §3.27.10); GitHub knows it as a severity of its own.
 */
export function levelOf({ name, decision, decides }: ReportFinding): SarifLevel {
  if (!decides) return 'none'
  return name === 'policy-error' && decision === 'warn' ? 'error' : LEVEL_OF[decision]
}

/** What the results of one run have in common. */
export interface ResultContext {
  readonly language: Language
  readonly policyFile: string | null
  /** SARIF 2.1.0, §3.27.23 and §3.27.24: all results of a run have these, or none has */
  readonly hasSuppressions: boolean
  readonly hasBaseline: boolean
}

export const contextOf = ({ language, policy, findings }: Report): ResultContext => ({
  language,
  policyFile: policy?.file ?? null,
  hasSuppressions: findings.some(({ waiver, decision }) => decision === 'waived' && waiver !== null),
  hasBaseline: findings.length > 0 && findings.every(({ status }) => status !== null),
})

/** A finding as a result of a rule. */
export function resultOf(
  finding: ReportFinding,
  fingerprint: string,
  rule: { id: string; index: number },
  of: ResultContext,
) {
  return {
    ruleId: rule.id,
    ruleIndex: rule.index,
    kind: finding.decides ? 'fail' : 'informational',
    level: levelOf(finding),
    message: { text: messageOf(finding, of.language) },
    locations: [placeOf(finding)],
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'cause/v1': finding.fingerprint },
    ...(of.hasSuppressions ? { suppressions: suppressionsOf(finding, of) } : {}),
    ...(of.hasBaseline ? { baselineState: finding.status === 'known' ? 'unchanged' : 'new' } : {}),
    properties: propertiesOf(finding),
  } satisfies Result
}

/** GitHub shows the first sentence where room is short. */
function messageOf(finding: ReportFinding, language: Language): string {
  const [said = '', ...others] = findingLines(finding, language)
  return withoutLinks([localize(labeled(headline(finding, language), said), language), ...others].join('\n'))
}

/** A message in which nothing is a link: `[text](target)` would be one (SARIF 2.1.0, §3.11.6). */
export const withoutLinks = (text: string): string => text.replaceAll('](', '] (')

/**
 * A waiver as others know it. GitHub reads none: a waived finding is a note there, until somebody (or the action
 * `dismiss-alerts`, which reads this) dismisses it.
 */
function suppressionsOf({ waiver, decision }: ReportFinding, { language, policyFile }: ResultContext): Suppression[] {
  if (waiver === null || decision !== 'waived') return []
  const { reason, owner, expires, line } = waiver
  const parts = [reason, owner, expires].map(nameText) as [string, string, string]
  const place = policyFile === null ? null : physicalPlace({ file: policyFile, line })
  return [
    {
      kind: 'external',
      status: 'accepted',
      justification: localize(FINDING.justification(...parts), language),
      ...(place === null ? {} : { location: { physicalLocation: place } }),
    },
  ]
}

/** What a program may want; names of fields only where a configuration risk says what changed. */
function propertiesOf(finding: ReportFinding): Record<string, unknown> {
  const { scope, check, decision, kind, level, group, errorCodes, nodes, who, match, status } = finding
  const text = (value: string | null): string | null => (value === null ? null : nameText(value))
  const listed = Math.min(nodes.length, LISTED_NODES)
  const fields = changedFields(finding).slice(0, LISTED_NODES)
  const values = {
    check: text(check),
    scope,
    decision,
    kind: text(kind),
    level: text(level),
    group: text(group),
    who,
    match,
    status,
    fingerprint: finding.fingerprint,
    errorCodes: errorCodes.length > 0 ? errorCodes.slice(0, LISTED_NODES).map(nameText) : null,
    changedFields: fields.length > 0 ? fields.map(nameText) : null,
    nodes: nodes.length > 0 ? { total: nodes.length, listed } : null,
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
}
