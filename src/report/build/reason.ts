import { diagnosticClause } from '../../messages/clauses.js'
import {
  blockedHeadline,
  clusterPhaseNote,
  ITEM_BROKE,
  judgesReadiness,
  NO_TEXT,
  notApplicableHeadline,
  nothingToDoHeadline,
  type OpenCounts,
  readyHeadline,
  type Target,
  targetNote,
  undecidedHeadline,
  upgradedHeadline,
  warnHeadline,
} from '../../messages/verdict.js'
import { isClusterPhase } from '../../model/cluster.js'
import type { Decision, Verdict } from '../../model/decision.js'
import { type Localized, localizer } from '../../model/language.js'
import type { ClusterReport, Counts } from '../../model/report.js'
import { parseVersion } from '../../model/version.js'
import type { SourcedFinding } from './finding.js'

export interface ReasonInput {
  readonly verdict: Verdict
  readonly counts: Counts
  readonly findings: readonly SourcedFinding[]
  readonly clusters: readonly ClusterReport[]
  readonly assertedTarget: string | null
  /** how many files the change touches, if the verdict is `not-applicable` */
  readonly changedFiles: number | null
  /** false: something was not covered */
  readonly isWhole: boolean
}

/** Why the verdict is what it is, in one sentence of counts, versions and our own words: the English one ends up in `${{ }}`. */
export function reasonFor(input: ReasonInput): Localized {
  const { verdict, findings, clusters, changedFiles } = input
  if (verdict === 'not-applicable')
    return changedFiles === null ? nothingToDo(clusters) : notApplicableHeadline(changedFiles)
  const target = targetOf(input)
  const { headline, namesTarget } = headlineOf(verdict, input, target)
  // Wrong settings already name the wrong value, which can be the target itself.
  const isRefused = findings.length > 0 && findings.every(({ finding }) => finding.name === 'wrong-settings')
  const namesPhase = findings.some(({ finding }) => finding.name === 'cluster-state')
  const phase = namesPhase ? NO_TEXT : clusterPhaseOf(clusters)
  const parts = [headline, phase, isRefused ? NO_TEXT : targetNote(target, namesTarget)]
  return { en: parts.map(localizer('en')).join(''), zh: parts.map(localizer('zh-cn')).join('') }
}

/** The cluster runs the target. Text from the API is used only if it is a version. */
function nothingToDo(clusters: readonly ClusterReport[]): Localized {
  const [live = null, ...others] = new Set(clusters.map(({ facts }) => facts.liveVersion ?? null))
  return nothingToDoHeadline(others.length === 0 && parseVersion(live) !== null ? live : null)
}

function headlineOf(
  verdict: Exclude<Verdict, 'not-applicable'>,
  { counts, findings, clusters, isWhole }: ReasonInput,
  target: Target,
): { readonly headline: Localized; readonly namesTarget: boolean } {
  const decidedAs = (decision: Decision) => findings.filter(({ finding }) => finding.decision === decision)
  switch (verdict) {
    case 'block': {
      const blocking = decidedAs('block')
      const failures = clausesOf(blocking.filter(({ source }) => source.type === 'diagnostic'))
      const causes = blocking.filter(({ source }) => source.type === 'cause').length
      const headline = blockedHeadline(failures, causes, counts.inconclusive, target)
      return { headline, namesTarget: causes > 0 }
    }
    case 'inconclusive':
      return {
        headline: undecidedHeadline(clausesOf(causesFirst(decidedAs('inconclusive'))), target),
        namesTarget: false,
      }
    case 'warn':
      return { headline: warnHeadline(openCounts(counts, findings), isWhole, target), namesTarget: true }
    case 'pass':
      return { headline: passedHeadline(clusters, target, counts.passed), namesTarget: true }
  }
}

/** What was found, with findings about policy entries counted separately. */
function openCounts({ warning, notice, waived }: Counts, findings: readonly SourcedFinding[]): OpenCounts {
  const aboutPolicy = (decision: Decision) =>
    findings.filter(({ finding }) => finding.name === 'policy-error' && finding.decision === decision).length
  const [ignored, unused] = [aboutPolicy('warn'), aboutPolicy('notice')]
  return { risks: warning - ignored, notes: notice - unused, waived, entries: ignored + unused }
}

/** The post-upgrade check is not sent because another check does not pass, and that other check is the reason. */
const isConsequence = ({ source }: SourcedFinding): boolean =>
  source.type === 'diagnostic' && source.detail.name === 'no-result' && source.detail.why === 'not-sent'

function causesFirst(findings: readonly SourcedFinding[]): readonly SourcedFinding[] {
  const causes = findings.filter((one) => !isConsequence(one))
  return causes.length > 0 ? causes : findings
}

function clausesOf(findings: readonly SourcedFinding[]): readonly Localized[] {
  const clauses = findings.map(({ source }) =>
    source.type === 'diagnostic' ? diagnosticClause(source.detail, source.check) : ITEM_BROKE,
  )
  return [...new Map(clauses.map((clause) => [clause.en, clause])).values()]
}

/** A pass means ready to upgrade or, if only the upgrade itself was checked, upgraded. */
function passedHeadline(clusters: readonly ClusterReport[], target: Target, passed: number): Localized {
  if (judgesReadiness(clusters)) return readyHeadline(passed, target)
  const checks = new Set(clusters.flatMap((cluster) => cluster.checks.map(({ check }) => check)))
  return upgradedHeadline(checks.has('upgrade'), checks.has('postcheck'), target)
}

/** Says that a cluster is not Available. A phase that the API reference does not list is untrusted, so it is not repeated. */
function clusterPhaseOf(clusters: readonly ClusterReport[]): Localized {
  const [phase] = clusters.flatMap(({ facts }) => facts.phase ?? []).filter((one) => one !== 'Available')
  return phase === undefined ? NO_TEXT : clusterPhaseNote(isClusterPhase(phase) ? phase : null)
}

/** The target version that the verdict is about. Text from the API is used only if it is a version. */
function targetOf({ clusters, assertedTarget }: Pick<ReasonInput, 'clusters' | 'assertedTarget'>): Target {
  if (assertedTarget !== null && parseVersion(assertedTarget))
    return { version: assertedTarget.trim(), isAsserted: true }
  const [only = null, ...others] = new Set(clusters.map(({ targetVersion }) => targetVersion))
  const isVersion = others.length === 0 && only !== null && parseVersion(only) !== null
  return { version: isVersion ? only.trim() : null, isAsserted: false }
}
