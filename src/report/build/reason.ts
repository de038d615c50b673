import {
  blockedHeadline,
  clusterPhaseNote,
  clusterRuns,
  ITEM_BROKE,
  judgesReadiness,
  NO_TEXT,
  NOTHING_PLANNED,
  notApplicableHeadline,
  nothingToDoHeadline,
  type OpenCounts,
  readyFor,
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
import type { ClusterReport, Counts, ReportFinding } from '../../model/report.js'
import { runsTarget } from '../../model/target.js'
import { parseVersion } from '../../model/version.js'
import { countEach } from '../to-do.js'
import { fleetReason } from './fleet-reason.js'
import { causesFirst, isOwn, undecidedCauses } from './own-findings.js'

export interface ReasonInput {
  readonly verdict: Verdict
  readonly counts: Counts
  readonly findings: readonly ReportFinding[]
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
  if (changedFiles !== null && verdict === 'not-applicable') return notApplicableHeadline(changedFiles)
  if (verdict === 'not-applicable' && hasNothingPlanned(clusters)) return NOTHING_PLANNED
  if (clusters.length > 1) return fleetReason(input)
  if (verdict === 'not-applicable') return nothingToDo(clusters)
  const target = targetOf(input)
  const { headline, namesTarget } = headlineOf(verdict, input, target)
  // Wrong settings already name the wrong value, which can be the target itself.
  const isRefused = findings.length > 0 && findings.every(({ name }) => name === 'wrong-settings')
  const namesPhase = findings.some(({ name }) => name === 'cluster-state')
  const phase = namesPhase ? NO_TEXT : clusterPhaseOf(clusters)
  // A target that is set, but cannot be read from the repository, is a finding about no check.
  const isUnread = findings.some(({ name, check }) => name === 'target-mismatch' && check === null)
  const parts = [headline, phase, isRefused || isUnread ? NO_TEXT : targetNote(target, namesTarget)]
  return { en: parts.map(localizer('en')).join(''), zh: parts.map(localizer('zh-cn')).join('') }
}

/** Whether there is nothing to decide because of what the plans say, and not because the clusters run their targets. */
const hasNothingPlanned = (clusters: readonly ClusterReport[]): boolean =>
  clusters.some((cluster) => cluster.checks.some(({ check }) => check === 'plan') && !runsTarget(cluster))

/** The cluster runs the target. Text from the API is used only if it is a version. */
const nothingToDo = (clusters: readonly ClusterReport[]): Localized => nothingToDoHeadline(liveVersionOf(clusters))

function liveVersionOf(clusters: readonly ClusterReport[]): string | null {
  const [live = null, ...others] = new Set(clusters.map(({ facts }) => facts.liveVersion ?? null))
  return others.length === 0 && parseVersion(live) !== null ? live : null
}

function headlineOf(
  verdict: Exclude<Verdict, 'not-applicable'>,
  { counts, findings, clusters, isWhole }: ReasonInput,
  target: Target,
): { readonly headline: Localized; readonly namesTarget: boolean } {
  const decidedAs = (decision: Decision) => findings.filter((finding) => finding.decision === decision)
  switch (verdict) {
    case 'block': {
      const blocking = decidedAs('block')
      const failures = clausesOf(blocking.filter(isOwn))
      const causes = countCauses(blocking, findings)
      const headline = blockedHeadline(failures, causes, undecidedCauses(findings).length, target)
      return { headline, namesTarget: causes > 0 }
    }
    case 'inconclusive':
      return {
        headline: undecidedHeadline(clausesOf(causesFirst(decidedAs('inconclusive'))), target),
        namesTarget: false,
      }
    case 'warn':
      return {
        headline: warnHeadline(warnedState(clusters, target), openCounts(findings), isWhole),
        namesTarget: true,
      }
    case 'pass':
      return { headline: passedHeadline(clusters, target, counts.passed), namesTarget: true }
  }
}

/** What holds in spite of warnings. */
function warnedState(clusters: readonly ClusterReport[], target: Target): Localized {
  if (clusters.length > 0 && clusters.every(runsTarget)) return clusterRuns(liveVersionOf(clusters))
  return judgesReadiness(clusters) ? readyFor(target) : upgraded(clusters, target)
}

/** What was found, with findings about policy entries counted separately. */
function openCounts(findings: readonly ReportFinding[]): OpenCounts {
  const count = (decision: Decision, isAboutPolicy: boolean) =>
    countEach(
      findings.filter((one) => one.decision === decision && (one.name === 'policy-error') === isAboutPolicy),
      findings,
    )
  return {
    risks: count('warn', false),
    notes: count('notice', false),
    waived: count('waived', false),
    entries: count('warn', true) + count('notice', true),
  }
}

/** How many causes there are to solve, each once where one edit solves several findings. */
const countCauses = (blocking: readonly ReportFinding[], all: readonly ReportFinding[]): number =>
  countEach(
    blocking.filter((finding) => !isOwn(finding)),
    all,
  )

/** What the gate's own findings say, each once. */
function clausesOf(findings: readonly ReportFinding[]): readonly Localized[] {
  const clauses = findings.map((finding) => (isOwn(finding) ? finding.clause : undefined) ?? ITEM_BROKE)
  return [...new Map(clauses.map((clause) => [clause.en, clause])).values()]
}

/** A pass means ready to upgrade or, if only the upgrade itself was checked, upgraded. */
function passedHeadline(clusters: readonly ClusterReport[], target: Target, passed: number): Localized {
  return judgesReadiness(clusters) ? readyHeadline(passed, target) : upgraded(clusters, target)
}

function upgraded(clusters: readonly ClusterReport[], target: Target): Localized {
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
  const [cluster] = clusters
  const asserted = cluster?.targetAsserted ? cluster.targetVersion : assertedTarget
  if (asserted !== null && parseVersion(asserted)) return { version: asserted.trim(), isAsserted: true }
  const [only = null, ...others] = new Set(clusters.map(({ targetVersion }) => targetVersion))
  const isVersion = others.length === 0 && only !== null && parseVersion(only) !== null
  return { version: isVersion ? only.trim() : null, isAsserted: false }
}
