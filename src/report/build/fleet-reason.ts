import { clauseOfName } from '../../messages/clauses.js'
import {
  blockedClustersHeadline,
  type ClauseOfClusters,
  clustersRunHeadline,
  nothingToDoOnClusters,
  readyClustersHeadline,
  targetsName,
  targetsNote,
  undecidedClustersHeadline,
  upgradedClustersHeadline,
} from '../../messages/fleet-verdict.js'
import * as terms from '../../messages/terms.js'
import { ITEM_BROKE, judgesReadiness, policyEntries, risks } from '../../messages/verdict.js'
import { compareText, groupBy } from '../../model/collections.js'
import type { Decision, Verdict } from '../../model/decision.js'
import type { Localized } from '../../model/language.js'
import type { Report, ReportFinding } from '../../model/report.js'
import { runsTarget } from '../../model/target.js'
import { compareVersions, parseVersion } from '../../model/version.js'
import { countToDo } from '../to-do.js'
import { causesFirst, isOwn } from './own-findings.js'

type FleetReasonInput = Pick<Report, 'verdict' | 'clusters' | 'findings' | 'counts'> & {
  /** false: something was not covered */
  readonly isWhole: boolean
}

/**
 * Why the verdict on several clusters is what it is, in one sentence of counts, versions and our own words. It is made from nothing
 * but what a report holds, so that merged reports have the sentence that one run would have.
 */
export function fleetReason(input: FleetReasonInput): Localized {
  const { verdict, clusters, findings, counts, isWhole } = input
  const toUpgrade = clusters.filter(needsUpgrade)
  const count = (of: Verdict): number => clusters.filter((cluster) => cluster.verdict === of).length
  const decidedAs = (decision: Decision) => findings.filter((one) => one.decision === decision && one.decides)
  const target = targetsName(targetVersions(input))
  // a target that is set, but cannot be read from the repository, is a finding about no check
  const isUnread = ({ name, check }: ReportFinding): boolean => name === 'target-mismatch' && check === null
  const unread = new Set(findings.filter(isUnread).map(({ clusterId }) => clusterId))
  const unset = toUpgrade.filter(({ id, targetAsserted }) => !targetAsserted && !unread.has(id))
  const note = targetsNote(unset.length, toUpgrade.length)
  const noted = (headline: Localized): Localized => ({ en: headline.en + note.en, zh: headline.zh + note.zh })
  switch (verdict) {
    case 'not-applicable':
      return nothingToDoOnClusters(clusters.length, commonVersion(input))
    case 'block': {
      const blocking = decidedAs('block')
      return noted(
        blockedClustersHeadline(
          {
            clauses: clausesOf(blocking.filter(isOwn)),
            causes: countToDo(
              blocking.filter((one) => !isOwn(one)),
              findings,
            ),
            blocked: count('block'),
            all: clusters.length,
            undecided: count('inconclusive'),
          },
          target,
        ),
      )
    }
    case 'inconclusive': {
      const clauses = clausesOf(causesFirst(decidedAs('inconclusive'))).map(({ clause }) => clause)
      return noted(undecidedClustersHeadline(count('inconclusive'), clusters.length, clauses, target))
    }
    case 'warn': {
      const details = openCounts(findings)
      const done = clusters.length - toUpgrade.length
      if (toUpgrade.length === 0) return clustersRunHeadline(done, commonVersion(input), details, isWhole)
      return noted(readyClustersHeadline(toUpgrade.length, done, details, isWhole, target))
    }
    case 'pass': {
      if (!judgesReadiness(clusters)) {
        const checks = new Set(clusters.flatMap((cluster) => cluster.checks.map(({ check }) => check)))
        const [hasSucceeded, isConfirmed] = [checks.has('upgrade'), checks.has('postcheck')]
        return noted(upgradedClustersHeadline(toUpgrade.length, hasSucceeded, isConfirmed, target))
      }
      const details = [terms.checksPassed(counts.passed)]
      return noted(readyClustersHeadline(toUpgrade.length, clusters.length - toUpgrade.length, details, true, target))
    }
  }
}

/** A cluster that runs its target can have warnings all the same. */
const needsUpgrade = (cluster: FleetReasonInput['clusters'][number]): boolean =>
  cluster.verdict !== 'not-applicable' && !(cluster.verdict === 'warn' && runsTarget(cluster))

/** What the gate's own findings say, and on how many clusters each, that of most clusters first. */
function clausesOf(findings: readonly ReportFinding[]): ClauseOfClusters[] {
  return [...groupBy(findings, ({ scope, name }) => (scope === 'gate' ? name : null))]
    .map(([name, all]) => {
      const clusters = new Set(all.flatMap(({ clusterId }) => clusterId ?? []))
      return { clause: name === null ? ITEM_BROKE : commonClause(name, all), clusters: clusters.size }
    })
    .sort((a, b) => b.clusters - a.clusters || compareText(a.clause.en, b.clause.en))
}

/** The clause of all findings of one name; a general one if they differ, as the times of results do. */
function commonClause(name: string, [{ clause }, ...others]: readonly [ReportFinding, ...ReportFinding[]]): Localized {
  const isCommon = others.every((other) => other.clause?.en === clause?.en)
  return (isCommon ? clause : null) ?? clauseOfName(name) ?? clause ?? ITEM_BROKE
}

/** What was found that does not block: each cause once, whatever the number of clusters that have it. */
function openCounts(findings: readonly ReportFinding[]): Localized[] {
  const count = (decision: Decision, isPolicy: boolean) =>
    countToDo(
      findings.filter((one) => one.decision === decision && (one.name === 'policy-error') === isPolicy),
      findings,
    )
  const [warned, noted, waived] = [count('warn', false), count('notice', false), count('waived', false)]
  const entries = count('warn', true) + count('notice', true)
  return [
    ...(warned > 0 ? [risks(warned)] : []),
    ...(noted > 0 ? [terms.notes(noted)] : []),
    ...(waived > 0 ? [terms.waived(waived)] : []),
    ...(entries > 0 ? [policyEntries(entries)] : []),
  ]
}

/** The different target versions, lowest first. Text from the API is used only if it is a version. */
function targetVersions({ clusters }: Pick<Report, 'clusters'>): string[] {
  const versions = clusters
    .filter(needsUpgrade)
    .flatMap(({ targetVersion }) => (targetVersion !== null && parseVersion(targetVersion) ? targetVersion.trim() : []))
  return [...new Set(versions)].sort((a, b) => compareVersions(a, b) || compareText(a, b))
}

/** The version that all clusters run; null if they differ. */
function commonVersion({ clusters }: Pick<Report, 'clusters'>): string | null {
  const [live = null, ...others] = new Set(clusters.map(({ facts }) => facts.liveVersion ?? null))
  return others.length === 0 && parseVersion(live) !== null ? live : null
}
