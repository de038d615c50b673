import type { ClusterReport, Counts, Finding, Verdict } from '../model/report.js'
import { parseVersion } from '../model/version.js'
import { counted } from '../text/plain.js'
import { gateClause } from './messages/en.js'

/** Why the verdict is what it is, in one sentence of counts, versions and our own words: it ends up in `${{ }}`. */
export function reasonFor(input: {
  readonly verdict: Verdict
  readonly counts: Counts
  readonly findings: readonly Finding[]
  readonly clusters: readonly ClusterReport[]
  readonly subject: { readonly targetVersion: string | null }
  readonly changedFiles: number | null
  /** false: a part of what a check documents is left out */
  readonly isWhole: boolean
}): string {
  const { verdict, counts, findings } = input
  if (verdict === 'not-applicable')
    return `none of the ${counted(input.changedFiles ?? 0, 'changed file')} matches paths, so CCE was not asked`
  const { target, note } = targetOf(input)
  switch (verdict) {
    case 'block': {
      const doubt = counts.inconclusive > 0 ? `; ${counted(counts.inconclusive, 'thing')} could not be decided` : ''
      return `${counted(counts.blocking, 'cause')} must be fixed before ${target}${doubt}${note}`
    }
    case 'inconclusive': {
      const clauses = [...new Set(findings.filter((one) => one.decision === 'inconclusive').map(clauseOf))]
      const [first = 'nothing was seen', ...others] = clauses
      const more = others.length > 0 ? `, and ${counted(others.length, 'more reason')}` : ''
      return `not seen enough for ${target}: ${first}${more}${note}`
    }
    case 'warn': {
      const found = [
        ...(counts.warning > 0 ? [`${counted(counts.warning, 'risk')} to confirm`] : []),
        ...(counts.notice > 0 ? [counted(counts.notice, 'note')] : []),
        ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
      ]
      const missing = input.isWhole ? '' : ', but a part of the check is missing'
      return `nothing blocks ${target}${found.length > 0 ? `: ${found.join(', ')}` : ''}${missing}${note}`
    }
    case 'pass':
      return `ready for ${target}: ${counted(counts.passed, 'item')} passed, nothing was found${note}`
  }
}

const clauseOf = (finding: Finding): string =>
  finding.scope === 'gate' ? gateClause(finding) : 'the check of an item broke'

/** The target that the verdict speaks of, and a note where nobody asserted it. A version from the API is named only if it is one. */
function targetOf({
  clusters,
  subject,
}: {
  clusters: readonly ClusterReport[]
  subject: { targetVersion: string | null }
}) {
  if (subject.targetVersion !== null && parseVersion(subject.targetVersion))
    return { target: subject.targetVersion.trim(), note: '' }
  const targets = [...new Set(clusters.map((cluster) => cluster.targetVersion))]
  const [only = null] = targets
  if (targets.length === 1 && only !== null && parseVersion(only))
    return { target: only.trim(), note: ' (the target of the check; none was asserted)' }
  return { target: 'the upgrade', note: ' (no target version was asserted)' }
}
