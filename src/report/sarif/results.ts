import type { Result, Suppression } from 'sarif'
import { FINDING } from '../../messages/findings.js'
import { labeled } from '../../messages/terms.js'
import { type Localize, localizer } from '../../model/language.js'
import type { Report, ReportFinding } from '../../model/report.js'
import { nameText } from '../affected.js'
import { findingLines, headline } from '../finding-text.js'
import { readRisk } from '../risk.js'
import { annotationLevel } from '../severity.js'
import { LISTED_NODES, lineOf, locationOf } from './locations.js'

export const LEVELS = ['error', 'warning', 'note', 'none'] as const
export type SarifLevel = (typeof LEVELS)[number]

/**
 * The level of a finding's annotation. A finding that decides nothing is of kind `informational`, and such a result has the
 * level `none` (SARIF 2.1.0, §3.27.10), which GitHub shows as a severity of its own.
 */
export function levelOf(finding: ReportFinding): SarifLevel {
  if (!finding.decides) return 'none'
  const level = annotationLevel(finding)
  return level === 'notice' ? 'note' : level
}

/** What the results of a run have in common. */
export interface ResultContext {
  readonly t: Localize
  readonly policyFile: string | null
  /** SARIF 2.1.0, §3.27.23 and §3.27.24: either all results of a run have these properties, or none has */
  readonly hasSuppressions: boolean
  readonly hasBaseline: boolean
}

export const contextOf = ({ language, policy, findings }: Report): ResultContext => ({
  t: localizer(language),
  policyFile: policy?.file ?? null,
  hasSuppressions: findings.some(({ waiver, decision }) => decision === 'waived' && waiver !== null),
  hasBaseline: findings.length > 0 && findings.every(({ status }) => status !== null),
})

/** A finding as a result of a rule. */
export const resultOf = (
  finding: ReportFinding,
  fingerprint: string,
  rule: { id: string; index: number },
  context: ResultContext,
) =>
  ({
    ruleId: rule.id,
    ruleIndex: rule.index,
    kind: finding.decides ? 'fail' : 'informational',
    level: levelOf(finding),
    message: { text: messageOf(finding, context.t) },
    locations: [locationOf(finding)],
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

/** What programs may need, as far as it is known; of configuration risks only the names of fields. */
function propertiesOf(finding: ReportFinding): NonNullable<Result['properties']> {
  const { scope, check, decision, kind, level, group, who, match, status, fingerprint, nodes } = finding
  const list = (texts: readonly string[]) => (texts.length > 0 ? texts.slice(0, LISTED_NODES) : null)
  const values = withVisibleTexts({
    check,
    scope,
    decision,
    kind,
    level,
    group,
    who,
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
