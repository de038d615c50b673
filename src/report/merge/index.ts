import { causeKey } from '../../baseline/baseline.js'
import { safeClause } from '../../messages/clauses.js'
import { NONE_CONCERNED } from '../../messages/job-reports.js'
import { compareText } from '../../model/collections.js'
import { affectsVerdict } from '../../model/coverage.js'
import { decisionVerdict, type FailOn, isRed, type Verdict, worstVerdict } from '../../model/decision.js'
import { diagnostic } from '../../model/diagnostic.js'
import type { JobReport, MergeTerms } from '../../model/job-report.js'
import { type Language, localize } from '../../model/language.js'
import { passedCount } from '../../model/passed-items.js'
import type { CheckReport, ClusterReport, Report, ReportFinding } from '../../model/report.js'
import { isoTime, parseTimestamp } from '../../model/timestamp.js'
import { undecidedFinding } from '../build/finding.js'
import { decisionCounts } from '../build/policy.js'
import { reasonFor } from '../build/reason.js'
import { compareFindings, unknownItems } from '../build/report.js'
import { linkRootCauses } from '../build/root-causes.js'
import { mergeAsked } from './asked.js'
import { chooseParts, type Part } from './choose.js'
import { expiredSince } from './expiry.js'
import { isUnusedNotice, mergePolicies, unusedTest } from './policy.js'
import { mergeStages } from './stages.js'

/**
 * Makes one report from those of several jobs, as one run over all their clusters would have made it. Pure. The verdict is no better
 * than that of any job that counts; whatever is missing, or does not belong there, makes it inconclusive and is a finding.
 */
export function mergeReports(files: readonly JobReport[], terms: MergeTerms): Report {
  const { parts, problems } = chooseParts(files, terms)
  const reports = parts.map(({ report }) => report)
  const language = terms.language ?? reports[0]?.language ?? 'en'
  const expired = expiredSince(parts, terms.now, language)
  const isUnused = unusedTest(parts)
  const ofParts = parts.map((part) => keptFindings(part, isUnused, parts.length > 1))
  const own = [
    ...problems.map((problem) => undecidedFinding(diagnostic(null, { name: 'job-report', problem }), null, language)),
    ...expired.findings,
  ]
  const clusters = parts.flatMap((part) => part.clusters.map((cluster) => withExpired(cluster, expired.checks)))
  const found = [...own, ...distinct(ofParts.flat(), isOfRun)].map(withSafeClause).sort(orderIn(language))
  const findings = linkRootCauses(found, clusters)
  const notCovered = distinct(
    parts.flatMap((part) => part.report.notCovered.filter(belongsTo(part))),
    ({ clusterId }) => clusterId === null,
  )
  const isNeedless = isNoneExpected(terms) && parts.length === 0 && problems.length === 0
  const verdict = worstVerdict([
    ...(isNeedless ? (['not-applicable'] as const) : []),
    ...parts.map((part, index) => verdictOf(part, ofParts[index] ?? [])),
    ...own.map((): Verdict => 'inconclusive'),
    // a report that says less than its clusters and findings is not believed
    ...clusters.map((cluster) => cluster.verdict),
    ...findings.map(({ decision }) => decisionVerdict(decision)).filter(isRed),
  ])
  const failOn = laxest(reports.map((report) => report.failOn))
  const isGreen = reports.every(({ green }) => green) && problems.length === 0 && (reports.length > 0 || isNeedless)
  // a step that stays green all the same says itself that it is red
  const isAdmitted = !isRed(verdict) || reports.some((report) => isRed(report.verdict))
  const asked = mergeAsked(reports.map((report) => report.asked))
  const counts = { ...decisionCounts(findings), passed: passedCount(clusters), ...comparison(parts, findings) }
  const clustersFile = reports.find((report) => report.clustersFile)?.clustersFile
  const stages = mergeStages(parts)
  const reason =
    verdict === 'not-applicable' && clusters.length === 0
      ? NONE_CONCERNED
      : reasonFor({
          verdict,
          counts,
          findings,
          clusters,
          assertedTarget: asked.targetVersion,
          changedFiles: null,
          isWhole: !notCovered.some(affectsVerdict),
        })
  return {
    schemaVersion: 1,
    tool: { name: 'cce-upgrade-gate', version: terms.version },
    generatedAt: isoTime(terms.now),
    ...(terms.run !== null && { run: terms.run }),
    language,
    verdict,
    reason: reason.en,
    headline: localize(reason, language),
    failOn,
    asked,
    policy: mergePolicies(parts),
    green: isGreen && (failOn === 'none' || (verdict !== 'block' && isAdmitted && expired.findings.length === 0)),
    counts,
    expiresAt: earliestExpiry(parts),
    clusters,
    ...(clustersFile && { clustersFile: { ...clustersFile, gated: clusters.length } }),
    ...(stages.length > 0 && { stages }),
    findings,
    resolved: parts.flatMap((part) => part.report.resolved.filter(belongsTo(part))),
    notCovered,
    unknownItems: unknownItems(findings),
  }
}

/** The clusters were divided among jobs, and the change is about none of them. */
const isNoneExpected = ({ expected: { jobs } }: MergeTerms): boolean => jobs !== null && jobs.length === 0

/** A test for what is about the run, or about a cluster that a part keeps. */
function belongsTo({ clusters, report }: Part): (one: { readonly clusterId: string | null }) => boolean {
  const idsOf = (some: readonly ClusterReport[]) =>
    new Set(some.flatMap(({ id, checks }) => [id, ...checks.map(({ clusterId }) => clusterId)]))
  const kept = idsOf(clusters)
  const left = idsOf(report.clusters.filter((cluster) => !clusters.includes(cluster)))
  return ({ clusterId }) => clusterId === null || kept.has(clusterId) || !left.has(clusterId)
}

/** The findings of a part without those about other clusters, or about policy entries that another part used. */
function keptFindings(
  part: Part,
  isUnused: (finding: ReportFinding) => boolean,
  isOneOfMany: boolean,
): readonly ReportFinding[] {
  return part.report.findings
    .filter(belongsTo(part))
    .filter((finding) => !isUnusedNotice(finding) || isUnused(finding))
    .map((finding) =>
      // a policy is not of one cluster, whatever the job is about
      finding.name === 'policy-error' && isOneOfMany ? { ...finding, clusterId: null } : finding,
    )
}

const isOfRun = ({ clusterId, check }: ReportFinding): boolean => clusterId === null && check === null

/** Each value of some kind once. Every job reports what is about the run as a whole. */
function distinct<T>(values: readonly T[], isOfKind: (value: T) => boolean): readonly T[] {
  const known = new Set<string>()
  return values.filter((value) => {
    if (!isOfKind(value)) return true
    const key = JSON.stringify(value)
    return !known.has(key) && known.add(key)
  })
}

const withSafeClause = (finding: ReportFinding): ReportFinding =>
  finding.scope === 'gate' ? { ...finding, clause: safeClause(finding) } : finding

/** The order of findings in a report. In other languages than English, findings that differ only in what they say keep their order. */
const orderIn =
  (language: Language) =>
  (one: ReportFinding, other: ReportFinding): number => {
    const order = compareFindings(one, other)
    if (order !== 0 || language !== 'en') return order
    return compareText(one.title, other.title) || compareText(one.fingerprint, other.fingerprint)
  }

function withExpired(cluster: ClusterReport, expired: ReadonlySet<CheckReport>): ClusterReport {
  if (!cluster.checks.some((check) => expired.has(check))) return cluster
  const checks = cluster.checks.map((check) =>
    expired.has(check) ? { ...check, verdict: worstVerdict([check.verdict, 'inconclusive']) } : check,
  )
  return { ...cluster, checks, verdict: worstVerdict([cluster.verdict, 'inconclusive']) }
}

/**
 * What a part says about the clusters that it keeps. Its own verdict stands, unless a newer part is about some of its clusters, or it
 * only warned of policy entries that another part used.
 */
function verdictOf({ report, clusters }: Part, kept: readonly ReportFinding[]): Verdict {
  const isWhole = clusters.length === report.clusters.length
  const isSilenced = report.verdict === 'warn' && kept.length < report.findings.length
  if ((isWhole && !isSilenced) || clusters.length === 0) return report.verdict
  const ofRun = kept.filter(({ check }) => check === null).map(({ decision }) => decisionVerdict(decision))
  return worstVerdict([...clusters.map(({ verdict }) => verdict), ...ofRun])
}

const BY_LAXITY: readonly FailOn[] = ['none', 'fatal', 'exception', 'warning', 'any']

/** The laxest of the values that the jobs decided under, so that the report does not look stricter than a part of it. */
const laxest = (values: readonly FailOn[]): FailOn => BY_LAXITY.find((one) => values.includes(one)) ?? 'exception'

/** How many causes are new and resolved; null unless every part was compared with an earlier report. */
function comparison(
  parts: readonly Part[],
  findings: readonly ReportFinding[],
): Pick<Report['counts'], 'new' | 'resolved'> {
  const isCompared = parts.length > 0 && parts.every(({ report }) => report.counts.new !== null)
  if (!isCompared) return { new: null, resolved: null }
  const resolved = parts.flatMap((part) => part.report.resolved.filter(belongsTo(part)))
  const fresh = new Set(findings.filter(({ status }) => status === 'new').map(causeKey))
  return { new: fresh.size, resolved: resolved.length }
}

function earliestExpiry(parts: readonly Part[]): string | null {
  const times = parts
    .flatMap(({ report, clusters }) =>
      clusters.length === report.clusters.length
        ? [report.expiresAt]
        : clusters.flatMap(({ checks }) => checks.map(({ expiresAt }) => expiresAt)),
    )
    .map(parseTimestamp)
    .filter((time) => time !== null)
  return times.length > 0 ? isoTime(Math.min(...times)) : null
}
