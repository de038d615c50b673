import { groupBy } from '../../model/collections.js'
import { isRed, VERDICTS } from '../../model/decision.js'
import type { ExpectedReports, JobReport, JobReportProblem, MergeTerms } from '../../model/job-report.js'
import type { ClusterReport, Report, WorkflowRun } from '../../model/report.js'
import { parseTimestamp } from '../../model/timestamp.js'
import { untrusted } from './untrusted.js'

/** The report of one job, as far as it counts. */
export interface Part {
  readonly file: string
  readonly report: Report
  /** its clusters without those of which another report is newer */
  readonly clusters: readonly ClusterReport[]
}

interface Choice {
  readonly parts: readonly Part[]
  readonly problems: readonly JobReportProblem[]
}

type ReadReport = Omit<Part, 'clusters'>

/**
 * Chooses the reports that count: those about this commit and, where several are about the same clusters, the one of the newest
 * attempt. Whatever else is among the files, or missing from them, becomes a problem. Pure.
 */
export function chooseParts(files: readonly JobReport[], { expected, of }: MergeTerms): Choice {
  const problems: JobReportProblem[] = []
  const readable = files.flatMap(({ file, content }): ReadReport[] => {
    if (content.kind === 'report') return [{ file, report: untrusted(content.report) }]
    problems.push({ code: 'unreadable', file, why: content.why })
    return []
  })
  const reference = of ?? newestRun(readable)
  const ours = readable.filter(({ file, report }) => {
    const problem = reference && foreignProblem(file, report.run ?? null, reference, of !== null)
    if (problem) problems.push(problem)
    return problem === null
  })
  const current = newestOfEachCluster(newestOfEachJob(ours), problems)
  const parts = inOrder(current, expected.jobs)
  problems.push(
    ...countProblems(parts, expected),
    ...parts.flatMap(incompleteProblem),
    ...earlierAttempts(parts, expected.sinceAttempt),
    ...otherPolicies(parts),
  )
  const isSilent = problems.length === 0 && parts.every(({ report }) => report.green)
  const { jobsResult, jobs } = expected
  const isUsual = jobsResult === 'success' || (jobsResult === 'skipped' && jobs?.length === 0)
  if (jobsResult !== null && !isUsual && isSilent) problems.push({ code: 'failed-job', result: jobsResult })
  return { parts, problems }
}

function newestRun(reports: readonly ReadReport[]): WorkflowRun | null {
  const named = reports.filter(({ report }) => report.run)
  return (
    named.reduce<ReadReport | null>((one, other) => (one && isNewer(one, other) ? one : other), null)?.report.run ??
    null
  )
}

/** @param isOneRun whether the reports must be of this run, not only of its commit */
function foreignProblem(
  file: string,
  run: WorkflowRun | null,
  reference: WorkflowRun,
  isOneRun: boolean,
): JobReportProblem | null {
  if (run === null || (run.commit === null && reference.commit !== null)) return { code: 'unknown-commit', file }
  const differs = (one: string | null, other: string | null) => one !== null && other !== null && one !== other
  if (differs(run.commit, reference.commit))
    return { code: 'other-commit', file, commit: run.commit ?? '', expected: reference.commit ?? '' }
  const isElsewhere = differs(run.repository, reference.repository)
  if (isElsewhere || (isOneRun && run.id !== reference.id))
    return { code: 'other-run', file, run: runName(run), expected: runName(reference) }
  return null
}

const runName = ({ repository, id }: WorkflowRun): string => (repository === null ? id : `${repository} ${id}`)

/** Whether a report is of a later attempt than another one, or was made later in the same attempt. */
function isNewer(one: ReadReport, other: ReadReport): boolean {
  const [a, b] = [ageOf(one.report), ageOf(other.report)]
  const at = a.findIndex((value, index) => value !== b[index])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}

const isSameAttempt = ({ report: one }: ReadReport, { report: other }: ReadReport): boolean =>
  (one.run?.id ?? null) === (other.run?.id ?? null) && (one.run?.attempt ?? null) === (other.run?.attempt ?? null)

/** The later of two reports has the greater values. Run ids grow with time. */
const ageOf = ({ run, generatedAt }: Report): readonly number[] => [
  Number(run?.id ?? 0),
  run?.attempt ?? 0,
  parseTimestamp(generatedAt) ?? 0,
]

/** The names of the clusters that a job was to gate, in any order, as a key; null if it was not limited to some. */
const jobKey = (names: readonly string[] | undefined): string | null =>
  names === undefined ? null : JSON.stringify([...names].sort())

/** Leaves out a report if there is one of the same job from a later attempt. */
function newestOfEachJob(reports: readonly ReadReport[]): readonly ReadReport[] {
  const byJob = groupBy(reports, ({ report }) => jobKey(report.asked.clusters))
  return reports.filter((one) => {
    const key = jobKey(one.report.asked.clusters)
    const ofJob = key === null ? [] : (byJob.get(key) ?? [])
    return !ofJob.some((other) => !isSameAttempt(one, other) && isNewer(other, one))
  })
}

/** What makes two clusters of two reports the same; null if nothing names the cluster. */
const clusterKey = ({ id, name }: ClusterReport): string | null => id ?? name

/** Keeps each cluster in the newest report about it. A report of which nothing is left is left out. */
function newestOfEachCluster(reports: readonly ReadReport[], problems: JobReportProblem[]): readonly Part[] {
  const entries = reports.flatMap((one) => one.report.clusters.map((cluster) => ({ one, cluster })))
  const byCluster = groupBy(entries, ({ cluster }) => clusterKey(cluster))
  const dropped = new Set<ClusterReport>()
  const doubles = new Set<string>()
  for (const [key, ofCluster] of byCluster) {
    const [first, ...others] = ofCluster
    if (key === null) continue
    let best = first
    for (const other of others) {
      if (other.one === best.one) continue
      const [kept, left] = preferred(best, other)
      dropped.add(left.cluster)
      best = kept
      if (isSameAttempt(kept.one, left.one)) doubles.add(JSON.stringify([kept.one.file, left.one.file].sort()))
    }
  }
  for (const pair of doubles) {
    const [file = '', other = '']: string[] = JSON.parse(pair)
    problems.push({ code: 'duplicate', file, other })
  }
  return reports.flatMap(({ file, report }): Part[] => {
    const clusters = report.clusters.filter((cluster) => !dropped.has(cluster))
    return clusters.length === 0 && report.clusters.length > 0 ? [] : [{ file, report, clusters }]
  })
}

type Entry = { readonly one: ReadReport; readonly cluster: ClusterReport }

/** Of two reports about a cluster, the one of the newer attempt; of one attempt, the one with the worse verdict. */
function preferred(a: Entry, b: Entry): readonly [Entry, Entry] {
  const rank = ({ cluster }: Entry) => VERDICTS.indexOf(cluster.verdict)
  const isFirst = isSameAttempt(a.one, b.one) ? rank(a) <= rank(b) : isNewer(a.one, b.one)
  return isFirst ? [a, b] : [b, a]
}

/** The parts in the order of their jobs, so that the report does not depend on the order of the files. */
function inOrder(parts: readonly Part[], jobs: ExpectedReports['jobs']): readonly Part[] {
  const position = new Map((jobs ?? []).map((names, index) => [jobKey(names), index]))
  const rank = ({ report }: Part) => position.get(jobKey(report.asked.clusters)) ?? position.size
  return [...parts].sort((a, b) => rank(a) - rank(b))
}

function countProblems(parts: readonly Part[], { count, jobs }: ExpectedReports): JobReportProblem[] {
  const found = parts.length
  if (jobs !== null) {
    const keys = new Set(parts.map(({ report }) => jobKey(report.asked.clusters)))
    const wanted = new Set(jobs.map(jobKey))
    const missing = jobs.filter((names) => !keys.has(jobKey(names)))
    const files = parts.filter(({ report }) => !wanted.has(jobKey(report.asked.clusters))).map(({ file }) => file)
    const expected = jobs.length
    return [
      ...(missing.length > 0
        ? [{ code: 'missing', expected, found: expected - missing.length, clusters: missing.flat() } as const]
        : []),
      ...(files.length > 0 ? [{ code: 'surplus', expected, found, files } as const] : []),
    ]
  }
  const expected = count ?? 1
  if (found < expected) return [{ code: 'missing', expected, found, clusters: [] }]
  if (count !== null && found > count)
    return [{ code: 'surplus', expected, found, files: parts.map(({ file }) => file) }]
  return []
}

/**
 * A job can find that the change is about none of its clusters, and a red verdict has its reasons. Otherwise the report of a job has
 * every cluster that the job was limited to, or one of them went unseen.
 */
function incompleteProblem({ file, report }: Part): JobReportProblem[] {
  const { asked, clusters: reported, verdict } = report
  if (isRed(verdict) || (verdict === 'not-applicable' && reported.length === 0)) return []
  const names = new Set(reported.map(({ name }) => name))
  const clusters = (asked.clusters ?? []).filter((name) => !names.has(name))
  return clusters.length > 0 ? [{ code: 'incomplete', file, clusters }] : []
}

const earlierAttempts = (parts: readonly Part[], since: number | null): JobReportProblem[] =>
  parts.flatMap(({ file, report: { run } }): JobReportProblem[] => {
    const attempt = run?.attempt ?? null
    return since === null || (attempt !== null && attempt >= since)
      ? []
      : [{ code: 'earlier-attempt', file, attempt, expected: since }]
  })

/** All clusters must be decided by one policy. A policy that could not be read makes its own report inconclusive. */
function otherPolicies(parts: readonly Part[]): JobReportProblem[] {
  const judged = parts.filter(({ report: { policy } }) => policy !== null && policy.state !== 'faulty')
  const policyKey = ({ report: { policy, failOn } }: Part) =>
    JSON.stringify([policy?.state, policy?.state === 'absent' ? null : policy?.sha256, failOn])
  const [first, ...others] = judged
  if (first === undefined) return []
  return others
    .filter((one) => policyKey(one) !== policyKey(first))
    .map(({ file }) => ({ code: 'other-policy', file, other: first.file }))
}
