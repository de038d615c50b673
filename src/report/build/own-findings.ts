import { NO_TARGET, NOT_SENT, NOT_SENT_WHY } from '../../messages/clauses.js'
import { FIX_FIRST_CAUSES } from '../../messages/results.js'
import { type Localize, type Localized, listed } from '../../model/language.js'
import type { ReportFinding } from '../../model/report.js'
import { countEach } from '../to-do.js'

/** Whether the gate itself found it, rather than CCE or the repository. */
export const isOwn = ({ scope }: ReportFinding): boolean => scope === 'gate'

const CONSEQUENCES: readonly string[] = [NOT_SENT.en, NO_TARGET.en]

/**
 * Whether a finding follows from another one, where there is one: the post-upgrade check is not sent because another check does not
 * pass, and the manifests are not scanned because no target could be read.
 */
export const isConsequence = ({ clause }: ReportFinding): boolean =>
  clause !== undefined && CONSEQUENCES.includes(clause.en)

/** The findings that are not only a consequence of others; those about add-ons, which follow the cluster, come last. */
export function causesFirst(findings: readonly ReportFinding[]): readonly ReportFinding[] {
  const causes = findings.filter((one) => !isConsequence(one))
  const isAddons = ({ check }: ReportFinding): number => Number(check === 'addons')
  return (causes.length > 0 ? causes : findings).toSorted((a, b) => isAddons(a) - isAddons(b))
}

/** The undecided findings that do not only follow from others. */
export const undecidedCauses = (findings: readonly ReportFinding[]): ReportFinding[] =>
  findings.filter((one) => one.decision === 'inconclusive' && !(isConsequence(one) && hasCause(one, findings)))

const hasCause = (one: ReportFinding, all: readonly ReportFinding[]): boolean => causesOf(one, all).length > 0

/** What keeps a check of a cluster from being sent: everything that blocks or could not be decided there, and in the run. */
const causesOf = ({ clusterId }: ReportFinding, all: readonly ReportFinding[]): ReportFinding[] =>
  all.filter(
    (other) =>
      other.decides &&
      (other.decision === 'block' || other.decision === 'inconclusive') &&
      !isConsequence(other) &&
      (other.clusterId === clusterId || other.check === null),
  )

/** The same findings, in which what was not sent says because of what. */
export function linkConsequences(findings: readonly ReportFinding[], t: Localize): ReportFinding[] {
  return findings.map((finding) => {
    if (finding.clause?.en !== NOT_SENT.en) return finding
    const causes = causesOf(finding, findings)
    const items = countEach(
      causes.filter((one) => !isOwn(one)),
      findings,
    )
    const clauses = new Map(
      causes.flatMap(({ clause }) => (clause === undefined ? [] : [[clause.en, clause] as const])),
    )
    const parts: readonly Localized[] = [...clauses.values(), ...(items > 0 ? [FIX_FIRST_CAUSES(items)] : [])]
    return parts.length === 0 ? finding : { ...finding, message: t(NOT_SENT_WHY(listed(parts))) }
  })
}
