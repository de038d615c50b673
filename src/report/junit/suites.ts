import { groupBy } from '../../model/collections.js'
import { type Localize, localizer } from '../../model/language.js'
import type { AddonRef, CheckReport, ClusterReport, Report, ReportFinding } from '../../model/report.js'
import { nameText } from '../affected.js'
import { isRed } from '../severity.js'
import { casesOf, isRedCase, type TestCase, verdictCase, withUniqueNames } from './cases.js'

export interface TestSuite {
  readonly name: string
  /** groups the cases over runs: by cluster, check and add-on */
  readonly classname: string
  /** ISO 8601 in UTC */
  readonly timestamp: string
  readonly properties: Readonly<Record<string, string | null>>
  readonly cases: readonly TestCase[]
}

/** The findings of one check of a cluster, or of the run. */
interface Group {
  readonly check: string | null
  readonly clusterId: string | null
  readonly addon: AddonRef | null
  readonly source: { readonly cluster: ClusterReport; readonly check: CheckReport } | null
  readonly findings: ReportFinding[]
  readonly fingerprints: Set<string>
}

/**
 * One suite for each check of a cluster, and one for findings without a check. There is at least one suite, and a report
 * with a red verdict has a red case.
 */
export function suitesOf(report: Report): TestSuite[] {
  const t = localizer(report.language)
  const suites = groupsOf(report).map((group) => suiteOf(group, report, t))
  const isShown = !isRed(report.verdict) || suites.some(({ cases }) => cases.some(isRedCase))
  if (suites.length > 0 && isShown) return withUniqueNames(suites)
  const cases = [verdictCase('verdict', report.verdict, report.reason, t)]
  return withUniqueNames([...suites, { ...frameOf(newGroup(null, null, null), report), cases }])
}

function suiteOf(group: Group, report: Report, t: Localize): TestSuite {
  const cases = casesOf(group.source?.check.items ?? [], group.findings, t)
  const verdict = group.source?.check.verdict
  const isMissing = verdict !== undefined && isRed(verdict) && !cases.some(isRedCase)
  // an upgrade has no items: its verdict is its only case
  const isEmpty = cases.length === 0
  const more = isEmpty || isMissing ? [verdictCase(group.check ?? 'verdict', verdict ?? report.verdict, null, t)] : []
  return { ...frameOf(group, report), cases: withUniqueNames([...cases, ...more]) }
}

function frameOf({ check, clusterId, addon, source }: Group, report: Report): Omit<TestSuite, 'cases'> {
  const { verdict, reason, expiresAt, generatedAt } = report
  const template = addon?.template ?? addon?.instanceName ?? null
  const cluster = check === null || clusterId === null ? '' : ` (${nameText(clusterId)})`
  const owner = check === null ? ['gate'] : [clusterId ?? 'unnamed', check]
  const instance = addon ? [addon.instanceName ?? addon.template ?? addon.instanceId ?? 'unnamed'] : []
  return {
    name: `${check ?? 'gate'}${template === null ? '' : ` ${nameText(template)}`}${cluster}`,
    classname: ['cce', ...owner, ...instance].map(classPart).join('.'),
    timestamp: source?.check.takenAt ?? generatedAt,
    properties: source ? propertiesOf(source) : { verdict, reason, expiresAt, cluster: clusterId },
  }
}

/** Without dots, which readers take for the border of a package. */
const classPart = (text: string): string => nameText(text).replace(/[^\p{L}\p{N}_-]+/gu, '_') || 'unnamed'

function propertiesOf({ cluster, check }: NonNullable<Group['source']>): TestSuite['properties'] {
  // an add-on result is not bound to a version of the cluster
  const versions = check.check === 'addons' ? { currentVersion: null, targetVersion: null } : cluster
  return {
    cluster: check.clusterId ?? cluster.id,
    clusterName: cluster.name,
    region: cluster.region,
    check: check.check,
    addon: check.addon?.template ?? null,
    addonInstance: check.addon?.instanceId ?? null,
    addonTargetVersion: check.addon?.targetVersion ?? null,
    task: check.taskId,
    phase: check.phase,
    verdict: check.verdict,
    takenAt: check.takenAt,
    expiresAt: check.expiresAt,
    currentVersion: check.currentVersion ?? versions.currentVersion,
    targetVersion: check.targetVersion ?? versions.targetVersion,
  }
}

const newGroup = (check: string | null, clusterId: string | null, source: Group['source']): Group => ({
  check,
  clusterId,
  source,
  addon: source?.check.addon ?? null,
  findings: [],
  fingerprints: new Set(),
})

const keyOf = (check: string | null, clusterId: string | null, addon: AddonRef | null): string =>
  JSON.stringify([
    check,
    clusterId,
    addon && [addon.template, addon.instanceId, addon.instanceName, addon.targetVersion],
  ])

/** Findings that fit no check of the report, by check and cluster; then the checks of the report with their findings. */
function groupsOf({ clusters, findings }: Report): Group[] {
  const groups = clusters.flatMap((cluster) =>
    cluster.checks.map((check) => newGroup(check.check, check.clusterId ?? cluster.id, { cluster, check })),
  )
  const byKey = groupBy(groups, ({ check, clusterId, addon }) => keyOf(check, clusterId, addon))
  const others = new Map<string, Group>()
  for (const finding of findings) {
    const { check, clusterId, addon, fingerprint } = finding
    const group = groupFor(finding, byKey.get(keyOf(check, clusterId, addon)) ?? []) ?? otherGroup(finding, others)
    group.findings.push(finding)
    group.fingerprints.add(fingerprint)
  }
  return [...others.values(), ...groups]
}

function otherGroup({ check, clusterId }: ReportFinding, others: Map<string, Group>): Group {
  const cluster = check === null ? null : clusterId
  const key = keyOf(check, cluster, null)
  const group = others.get(key) ?? newGroup(check, cluster, null)
  others.set(key, group)
  return group
}

/**
 * The group of a finding among several checks of one add-on (a patrol, and the check before its upgrade). The report does
 * not say which task a finding comes from, so this takes one that it fits. Two findings with one cause go to different
 * groups.
 */
function groupFor(finding: ReportFinding, groups: readonly Group[]): Group | undefined {
  if (groups.length < 2) return groups[0]
  const fitting = groups.filter(({ source }) =>
    finding.scope === 'gate'
      ? source?.check.verdict !== 'pass'
      : source?.check.items.some(({ name, failed }) => name === finding.name && failed > 0),
  )
  return fitting.find(({ fingerprints }) => !fingerprints.has(finding.fingerprint)) ?? fitting[0] ?? groups[0]
}
