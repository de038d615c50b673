import { groupBy } from '../../model/collections.js'
import { isRed } from '../../model/decision.js'
import { type Localize, localizer } from '../../model/language.js'
import type { AddonRef, CheckReport, ClusterReport, Report, ReportFinding } from '../../model/report.js'
import { xmlAttributes, xmlText } from '../../text/xml.js'
import { nameText } from '../finding-text.js'
import { type ClusterLabel, clusterLabels, isFleet } from '../shared-causes.js'
import { type CaseStatus, casesOf, isRedCase, type TestCase, verdictCase, withUniqueNames } from './cases.js'

/**
 * `report.junit.xml`: the checks as JUnit XML, valid by the schema of Jenkins (xunit-plugin, `junit-10.xsd`), which other
 * readers of JUnit accept too. A blocking item is a failure, an inconclusive one an error; one that warns passed, with its
 * message.
 */
export function renderJunit(report: Report): string {
  const suites = suitesOf(report)
  const all = suites.flatMap(({ cases }) => cases)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    // the schema has no `skipped` here
    `<testsuites${xmlAttributes({ name: report.tool.name, time: 0, tests: all.length, ...redCounts(all) })}>`,
    ...suites.map(suiteXml),
    '</testsuites>',
    '',
  ].join('\n')
}

const count = (cases: readonly TestCase[], status: CaseStatus): number =>
  cases.filter((one) => one.status === status).length

const redCounts = (cases: readonly TestCase[]) => ({ failures: count(cases, 'failure'), errors: count(cases, 'error') })

/** Every time is 0, since CCE does not say how long an item took. Some readers reject a timestamp with a time zone. */
function suiteXml({ name, classname, timestamp, properties, cases }: TestSuite): string {
  const attributes = { name, timestamp: timestamp.slice(0, 19), time: 0, tests: cases.length }
  const known = Object.entries(properties).filter(([, value]) => value !== null)
  return [
    `  <testsuite${xmlAttributes({ ...attributes, ...redCounts(cases), skipped: count(cases, 'skipped') })}>`,
    '    <properties>',
    ...known.map(([key, value]) => `      <property${xmlAttributes({ name: key, value })}/>`),
    '    </properties>',
    ...cases.map((one) => caseXml(one, classname)),
    '  </testsuite>',
  ].join('\n')
}

function caseXml({ name, status, type, message, text }: TestCase, classname: string): string {
  const start = `    <testcase${xmlAttributes({ name, classname, time: 0 })}`
  if (type === null) return `${start}/>`
  const body =
    status === 'passed'
      ? `<system-out>${xmlText(text)}</system-out>`
      : `<${status}${xmlAttributes({ message, type })}>${xmlText(text)}</${status}>`
  return `${start}>\n      ${body}\n    </testcase>`
}

interface TestSuite {
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
  /** of the findings */
  readonly fingerprints: Set<string>
  /** names of the items that failed */
  readonly failedItems: ReadonlySet<string>
}

type Labels = ReadonlyMap<string, ClusterLabel>

/** One suite for each check of a cluster, and for the other findings: at least one, and a red case for a red verdict. */
function suitesOf(report: Report): TestSuite[] {
  const t = localizer(report.language)
  const labels = clusterLabels(report)
  const suites = groupsOf(report).map((group) => suiteOf(group, report, labels, t))
  const isShown = !isRed(report.verdict) || suites.some(({ cases }) => cases.some(isRedCase))
  if (suites.length > 0 && isShown) return withUniqueNames(suites)
  const cases = [verdictCase('verdict', report.verdict, report.reason, t)]
  return withUniqueNames([...suites, { ...frameOf(createGroup(null, null, null), report, labels), cases }])
}

function suiteOf(group: Group, report: Report, labels: Labels, t: Localize): TestSuite {
  const cases = casesOf(group.source?.check.items ?? [], group.findings, t)
  const verdict = group.source?.check.verdict
  const isMissing = verdict !== undefined && isRed(verdict) && !cases.some(isRedCase)
  // an upgrade has no items: its verdict is its only case
  const isEmpty = cases.length === 0
  const more = isEmpty || isMissing ? [verdictCase(group.check ?? 'verdict', verdict ?? report.verdict, null, t)] : []
  return { ...frameOf(group, report, labels), cases: withUniqueNames([...cases, ...more]) }
}

function frameOf({ check, clusterId, addon, source }: Group, report: Report, labels: Labels): Omit<TestSuite, 'cases'> {
  const { verdict, reason, expiresAt, generatedAt } = report
  const template = addon?.template ?? addon?.instanceName ?? null
  // the name of a cluster may change, so it stands in no class name
  const label = clusterId === null ? null : ((isFleet(report) ? labels.get(clusterId)?.name : null) ?? clusterId)
  const cluster = label === null || (check === null && !isFleet(report)) ? '' : ` (${nameText(label)})`
  const ofCluster = check === null && (clusterId === null || !isFleet(report))
  const owner = ofCluster ? ['gate'] : [clusterId ?? 'unnamed', check ?? 'gate']
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
    passed: String(check.passed),
    takenAt: check.takenAt,
    expiresAt: check.expiresAt,
    currentVersion: check.currentVersion ?? versions.currentVersion,
    targetVersion: check.targetVersion ?? versions.targetVersion,
  }
}

const createGroup = (check: string | null, clusterId: string | null, source: Group['source']): Group => ({
  check,
  clusterId,
  source,
  addon: source?.check.addon ?? null,
  findings: [],
  fingerprints: new Set(),
  failedItems: new Set(source?.check.items.flatMap(({ name, failed }) => (failed > 0 ? name : []))),
})

const keyOf = ({ check, clusterId, addon }: Pick<Group, 'check' | 'clusterId' | 'addon'>): string =>
  JSON.stringify([check, clusterId, addon])

/** Findings that fit no check of the report, by check and cluster; then the checks of the report with their findings. */
function groupsOf(report: Report): Group[] {
  const { clusters, findings } = report
  const groups = clusters.flatMap((cluster) =>
    cluster.checks.map((check) => createGroup(check.check, check.clusterId ?? cluster.id, { cluster, check })),
  )
  const byKey = groupBy(groups, keyOf)
  const others = new Map<string, Group>()
  for (const finding of findings) {
    const { check, clusterId } = finding
    const other = createGroup(check, check === null && !isFleet(report) ? null : clusterId, null)
    const group = groupFor(finding, byKey.get(keyOf(finding)) ?? []) ?? others.get(keyOf(other)) ?? other
    if (group.source === null) others.set(keyOf(other), group)
    group.findings.push(finding)
    group.fingerprints.add(finding.fingerprint)
  }
  return [...others.values(), ...groups]
}

/**
 * The group of a finding among several checks of one add-on (a patrol, and the check before its upgrade). The report does
 * not say which task a finding comes from, so this takes one that it fits. Two findings with one cause go to different
 * groups.
 */
function groupFor(finding: ReportFinding, groups: readonly Group[]): Group | undefined {
  if (groups.length < 2) return groups[0]
  const fitting = groups.filter(({ source, failedItems }) =>
    finding.scope === 'gate' ? source?.check.verdict !== 'pass' : failedItems.has(finding.name),
  )
  return fitting.find(({ fingerprints }) => !fingerprints.has(finding.fingerprint)) ?? fitting[0] ?? groups[0]
}
