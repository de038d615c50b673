import { KINDS, LEVELS } from '../../model/check.js'
import type { CheckReport, ClusterReport, Report, ReportFinding, WaiverRef } from '../../model/report.js'
import { isoTime, parseDay, parseTimestamp } from '../../model/timestamp.js'
import { inBackticks } from '../../text/markdown.js'
import { isEdit } from '../build/edit.js'

/**
 * A report that was read from a file, with everything in it as data. Whoever can put a file among the reports of jobs could otherwise
 * write in our own name: times become times, and words that are ours stay ours only if GitHub reads nothing but words in them. A report
 * of the gate itself stays as it is.
 */
export const untrusted = (report: Report): Report => ({
  ...report,
  generatedAt: timeOf(report.generatedAt) ?? isoTime(0),
  expiresAt: timeOf(report.expiresAt),
  policy: report.policy && {
    ...report.policy,
    expiring: report.policy.expiring.map((waiver) => ({ ...waiver, ...waiverOf(waiver) })),
  },
  clusters: report.clusters.map(clusterOf),
  findings: report.findings.map(findingOf),
  notCovered: report.notCovered.map((one) => ({ ...one, what: own(one.what), check: wordOf(one.check) })),
  ...(report.stages && {
    stages: report.stages.map((stage) => ({
      ...stage,
      clusters: stage.clusters.map((cluster) => ({ ...cluster, until: timeOf(cluster.until) })),
    })),
  }),
})

const timeOf = (text: string | null): string | null => isoTime(parseTimestamp(text))

const waiverOf = (waiver: WaiverRef): WaiverRef =>
  parseDay(waiver.expires) === null ? { ...waiver, expires: '1970-01-01' } : waiver

function clusterOf(cluster: ClusterReport): ClusterReport {
  const { latestBackupAt, ...facts } = cluster.facts
  const { readiness } = cluster
  const backup = timeOf(latestBackupAt ?? null)
  return {
    ...cluster,
    facts: { ...facts, ...(backup !== null && { latestBackupAt: backup }) },
    checks: cluster.checks.map(checkOf),
    ...(readiness && { readiness: { ...readiness, support: readiness.support.map(supportOf) } }),
  }
}

type Support = NonNullable<ClusterReport['readiness']>['support'][number]

const supportOf = (one: Support): Support => ({
  ...one,
  month: monthOf(one.month),
  why: one.why === null ? null : own(one.why),
  source: one.source && { ...one.source, asOf: monthOf(one.source.asOf) ?? '' },
})

/** A month or a day, as tables of support have them. */
const monthOf = (text: string | null): string | null =>
  text !== null && /^\d{4}-\d{2}(?:-\d{2})?$/.test(text) ? text : null

const checkOf = (check: CheckReport): CheckReport => ({
  ...check,
  check: wordOf(check.check) ?? '',
  takenAt: timeOf(check.takenAt),
  expiresAt: timeOf(check.expiresAt),
})

const findingOf = ({ edit, ...finding }: ReportFinding): ReportFinding => ({
  ...finding,
  // it is written into files
  ...(edit && isEdit(edit) && { edit }),
  check: wordOf(finding.check),
  // those of items that the gate read are from fixed lists
  ...(finding.scope !== 'gate' && {
    kind: KINDS.find((kind) => kind === finding.kind) ?? null,
    level: LEVELS.find((level) => level === finding.level) ?? null,
  }),
  advice: [finding.title, finding.meaning, finding.fix].every(isOwn) ? finding.advice : 'policy',
  waiver: finding.waiver && waiverOf(finding.waiver),
})

/** A name of our own, such as that of a check. */
const wordOf = (text: string | null): string | null => (text !== null && /^[a-z-]{1,30}$/.test(text) ? text : null)

/** What GitHub turns into links, mentions, references or emoji outside of code. */
const LINKED = /www\.|:\/\/|@|#|[0-9a-f]{7}|\bGH-\d|:[\w+-]+:/i

/** Whether our words are in a text in which GitHub reads nothing but words. What stands in backticks becomes code. */
const isOwn = (text: string): boolean => !LINKED.test(text.replace(/`[^`]*`/g, ''))

const own = (text: string): string => (isOwn(text) ? text : inBackticks(text))
