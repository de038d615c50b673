import { diagnosticClause } from '../../messages/clauses.js'
import {
  blockedHeadline,
  clusterPhaseNote,
  ITEM_BROKE,
  judgesReadiness,
  NOTHING,
  notApplicableHeadline,
  type OpenCounts,
  readyHeadline,
  type Target,
  targetNote,
  undecidedHeadline,
  upgradedHeadline,
  warnHeadline,
} from '../../messages/verdict.js'
import type { Observation } from '../../model/finding.js'
import { type Localized, localizer } from '../../model/language.js'
import type { ClusterReport, Counts, ReportFinding, Verdict } from '../../model/report.js'
import { parseVersion } from '../../model/version.js'

/** A finding with what it was made of: its words depend on the language, what it was made of does not. */
export interface Told {
  readonly finding: ReportFinding
  readonly observation: Observation
}

export interface ReasonInput {
  readonly verdict: Verdict
  readonly counts: Counts
  readonly told: readonly Told[]
  readonly clusters: readonly ClusterReport[]
  readonly subject: { readonly targetVersion: string | null }
  readonly changedFiles: number | null
  /** false: a part of what a check documents is left out */
  readonly isWhole: boolean
}

/** Why the verdict is what it is, in one sentence of counts, versions and our own words: the English one ends up in `${{ }}`. */
export function reasonFor(input: ReasonInput): Localized {
  if (input.verdict === 'not-applicable') return notApplicableHeadline(input.changedFiles ?? 0)
  const target = targetOf(input)
  const { words, isNamed } = headlineOf(input.verdict, input, target)
  // wrong settings say themselves what was asserted wrongly
  const isRefused = input.told.length > 0 && input.told.every(({ finding }) => finding.name === 'wrong-settings')
  const parts = [words, stateOf(input.clusters), isRefused ? NOTHING : targetNote(target, isNamed)]
  return { en: parts.map(localizer('en')).join(''), zh: parts.map(localizer('zh-cn')).join('') }
}

function headlineOf(
  verdict: Exclude<Verdict, 'not-applicable'>,
  { counts, told, clusters, isWhole }: ReasonInput,
  target: Target,
): { readonly words: Localized; readonly isNamed: boolean } {
  const decided = (decision: string) => told.filter(({ finding }) => finding.decision === decision)
  switch (verdict) {
    case 'block': {
      const blocking = decided('block')
      const failures = clausesOf(blocking.filter(({ observation }) => observation.from === 'gate'))
      const causes = blocking.filter(({ observation }) => observation.from === 'item').length
      return { words: blockedHeadline(failures, causes, counts.inconclusive, target), isNamed: causes > 0 }
    }
    case 'inconclusive':
      return { words: undecidedHeadline(clausesOf(decided('inconclusive')), target), isNamed: false }
    case 'warn':
      return { words: warnHeadline(openCounts(counts, told), isWhole, target), isNamed: true }
    case 'pass':
      return { words: passedHeadline(clusters, target, counts.passed), isNamed: true }
  }
}

/** What was found, entries of the policy apart. */
function openCounts({ warning, notice, waived }: Counts, told: readonly Told[]): OpenCounts {
  const ofPolicy = (decision: string) =>
    told.filter(({ finding }) => finding.name === 'policy-error' && finding.decision === decision).length
  const [ignored, idle] = [ofPolicy('warn'), ofPolicy('notice')]
  return { risks: warning - ignored, notes: notice - idle, waived, entries: ignored + idle }
}

/** The clauses of findings, each once. */
function clausesOf(told: readonly Told[]): readonly Localized[] {
  const clauses = told.map(({ observation }) =>
    observation.from === 'gate' ? diagnosticClause(observation.fact, observation.check) : ITEM_BROKE,
  )
  return [...new Map(clauses.map((clause) => [clause.en, clause])).values()]
}

/** What a pass means: ready to upgrade, or, where only the upgrade itself was looked at, upgraded. */
function passedHeadline(clusters: readonly ClusterReport[], target: Target, passed: number): Localized {
  if (judgesReadiness(clusters)) return readyHeadline(passed, target)
  const checks = new Set(clusters.flatMap((cluster) => cluster.checks.map((check) => check.check)))
  return upgradedHeadline(checks.has('upgrade'), checks.has('postcheck'), target)
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
function stateOf(clusters: readonly ClusterReport[]): Localized {
  const phases = clusters.map((cluster) => cluster.facts['phase']).filter((phase) => typeof phase === 'string')
  const [phase] = phases.filter((one) => one !== 'Available')
  return phase === undefined ? NOTHING : clusterPhaseNote(CLUSTER_PHASES.includes(phase) ? phase : null)
}

/** The target that the verdict speaks of. A version from the API is named only if it is one. */
function targetOf({ clusters, subject }: Pick<ReasonInput, 'clusters' | 'subject'>): Target {
  if (subject.targetVersion !== null && parseVersion(subject.targetVersion))
    return { version: subject.targetVersion.trim(), isAsserted: true }
  const targets = [...new Set(clusters.map((cluster) => cluster.targetVersion))]
  const [only = null] = targets
  const isOne = targets.length === 1 && only !== null && parseVersion(only) !== null
  return { version: isOne ? only.trim() : null, isAsserted: false }
}
