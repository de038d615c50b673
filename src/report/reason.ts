import type { ClusterReport, Counts, Finding, Verdict } from '../model/report.js'
import { parseVersion } from '../model/version.js'
import { counted } from '../text/plain.js'
import { gateClause } from './messages/gate-sentences.js'

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
  // wrong settings say themselves what was asserted wrongly
  const isRefused = findings.length > 0 && findings.every((one) => one.name === 'wrong-settings')
  const { target, note: aside } = targetOf(input)
  const note = isRefused ? '' : aside
  const state = stateOf(input.clusters)
  switch (verdict) {
    case 'block': {
      const blocking = findings.filter((one) => one.decision === 'block')
      const failures = [...new Set(blocking.filter((one) => one.scope === 'gate').map(clauseOf))]
      const causes = blocking.filter((one) => one.scope !== 'gate').length
      const parts = [...failures, ...(causes > 0 ? [`${counted(causes, 'cause')} must be fixed before ${target}`] : [])]
      const doubt = counts.inconclusive > 0 ? [`${counted(counts.inconclusive, 'thing')} could not be decided`] : []
      const about = causes > 0 ? '' : ` (target ${target})`
      return `${[...parts, ...doubt].join('; ')}${about}${state}${note}`
    }
    case 'inconclusive': {
      const clauses = [...new Set(findings.filter((one) => one.decision === 'inconclusive').map(clauseOf))]
      const [first = 'nothing was seen', ...others] = clauses
      const more = others.length > 0 ? `, and ${counted(others.length, 'more reason')}` : ''
      return `not seen enough for ${target}: ${first}${more}${state}${note}`
    }
    case 'warn': {
      const ofPolicy = (decision: string) =>
        findings.filter((one) => one.name === 'policy-error' && one.decision === decision).length
      const [ignored, idle] = [ofPolicy('warn'), ofPolicy('notice')]
      const found = [
        ...(counts.warning > ignored ? [`${counted(counts.warning - ignored, 'risk')} to confirm`] : []),
        ...(counts.notice > idle ? [counted(counts.notice - idle, 'note')] : []),
        ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
        ...(ignored + idle > 0 ? [`${counted(ignored + idle, 'entry', 'entries')} of the policy to look at`] : []),
      ]
      const missing = input.isWhole ? '' : ', but a part of the check is missing'
      return `nothing blocks ${target}${found.length > 0 ? `: ${found.join(', ')}` : ''}${missing}${state}${note}`
    }
    case 'pass':
      return `${passedWords(input.clusters, target, counts.passed)}${state}${note}`
  }
}

const clauseOf = (finding: Finding): string =>
  finding.scope === 'gate' ? gateClause(finding) : 'the check of an item broke'

/** What a pass means: ready to upgrade, or, where only the upgrade itself was looked at, upgraded. */
function passedWords(clusters: readonly ClusterReport[], target: string, passed: number): string {
  const checks = new Set(clusters.flatMap((cluster) => cluster.checks.map((check) => check.check)))
  const isReadiness = checks.has('precheck') || checks.has('addons')
  if (isReadiness || checks.size === 0)
    return `ready for ${target}: ${counted(passed, 'item')} passed, nothing was found`
  const confirmed = checks.has('postcheck') ? (checks.has('upgrade') ? ' and is confirmed' : ' is confirmed') : ''
  return `the upgrade to ${target}${checks.has('upgrade') ? ' succeeded' : ''}${confirmed}`
}

const CLUSTER_PHASES: readonly string[] = [
  'Unavailable',
  'ScalingUp',
  'ScalingDown',
  'Creating',
  'Deleting',
  'Upgrading',
  'Resizing',
  'RollingBack',
  'RollbackFailed',
  'Hibernating',
  'Hibernation',
  'Awaking',
  'Error',
]

/** A cluster that is not Available is said; a phase that no table lists is not repeated. */
function stateOf(clusters: readonly ClusterReport[]): string {
  const phases = clusters.map((cluster) => cluster.facts['phase']).filter((phase) => typeof phase === 'string')
  const [phase] = phases.filter((one) => one !== 'Available')
  if (phase === undefined) return ''
  return `; the cluster is ${CLUSTER_PHASES.includes(phase) ? phase : 'not Available'}`
}

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
