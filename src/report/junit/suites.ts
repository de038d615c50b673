import type { AddonRef } from '../../model/finding.js'
import type { CheckReport, ClusterReport, Report, ReportFinding } from '../../model/report.js'
import { nameText } from '../finding-text.js'
import { casesOf, isRed, named, type TestCase, verdictCase } from './cases.js'

export interface TestSuite {
  readonly name: string
  /** groups cases with their like over runs: the cluster, the check and the add-on */
  readonly classname: string
  /** ISO 8601 in UTC */
  readonly at: string
  readonly properties: Readonly<Record<string, string | null>>
  readonly cases: readonly TestCase[]
}

/** Where a finding belongs: a check of a cluster, or the run. */
interface Slot {
  readonly check: string | null
  readonly clusterId: string | null
  readonly addon: AddonRef | null
  readonly source: { readonly cluster: ClusterReport; readonly check: CheckReport } | null
  readonly findings: ReportFinding[]
  readonly fingerprints: Set<string>
}

/** One suite for each check of a cluster, and one for what belongs to none. There is always one, and a red run has a red case. */
export function suitesOf(report: Report): TestSuite[] {
  const suites = slotsOf(report).map((slot) => suiteOf(slot, report))
  const isTold = suites.some(({ cases }) => cases.some(isRed))
  const isMissing = !isTold && (report.verdict === 'block' || report.verdict === 'inconclusive')
  if (suites.length > 0 && !isMissing) return named(suites)
  const cases = [verdictCase('verdict', report.verdict, report.reason, report.language)]
  return named([...suites, { ...frameOf(emptySlot(null, null, null), report), cases }])
}

function suiteOf(slot: Slot, report: Report): TestSuite {
  const { language } = report
  const cases = casesOf(slot.source?.check.items ?? [], slot.findings, language)
  const verdict = slot.source?.check.verdict
  const isUntold = verdict !== undefined && (verdict === 'block' || verdict === 'inconclusive') && !cases.some(isRed)
  // an upgrade has no items: it is one case, which passed where its verdict did
  const more =
    cases.length === 0 || isUntold
      ? [verdictCase(slot.check ?? 'verdict', verdict ?? report.verdict, null, language)]
      : []
  return { ...frameOf(slot, report), cases: named([...cases, ...more]) }
}

function frameOf({ check, clusterId, addon, source }: Slot, report: Report): Omit<TestSuite, 'cases'> {
  const cluster = clusterId === null ? '' : ` (${nameText(clusterId)})`
  const template = addon?.template ?? addon?.instanceName ?? null
  const words = [check ?? 'gate', ...(template === null ? [] : [nameText(template)])].join(' ')
  const { verdict, reason, expiresAt, generatedAt } = report
  return {
    name: `${words}${check === null ? '' : cluster}`,
    classname: [
      'cce',
      ...(check === null ? ['gate'] : [clusterId ?? 'unnamed', check]),
      ...(addon ? [addonKey(addon)] : []),
    ]
      .map(classPart)
      .join('.'),
    at: source?.check.takenAt ?? generatedAt,
    properties: source ? propertiesOf(source) : { verdict, reason, expiresAt, cluster: clusterId },
  }
}

/** Readers take a dot for the border of a package. */
const classPart = (text: string): string => nameText(text).replace(/[^\p{L}\p{N}_-]+/gu, '_') || 'unnamed'

const addonKey = ({ template, instanceName, instanceId }: AddonRef): string =>
  instanceName ?? template ?? instanceId ?? 'unnamed'

function propertiesOf({ cluster, check }: NonNullable<Slot['source']>): TestSuite['properties'] {
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

const emptySlot = (check: string | null, clusterId: string | null, source: Slot['source']): Slot => ({
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

/** The checks of the report with their findings, behind slots for the findings that are of none of them. */
function slotsOf({ clusters, findings }: Report): Slot[] {
  const slots = clusters.flatMap((cluster) =>
    cluster.checks.map((check) => emptySlot(check.check, check.clusterId ?? cluster.id, { cluster, check })),
  )
  const byKey = new Map<string, Slot[]>()
  for (const slot of slots) {
    const key = keyOf(slot.check, slot.clusterId, slot.addon)
    byKey.set(key, [...(byKey.get(key) ?? []), slot])
  }
  const others = new Map<string, Slot>()
  for (const finding of findings) {
    const { check, clusterId, addon, fingerprint } = finding
    const slot = slotFor(finding, byKey.get(keyOf(check, clusterId, addon)) ?? []) ?? otherSlot(finding, others)
    slot.findings.push(finding)
    slot.fingerprints.add(fingerprint)
  }
  return [...others.values(), ...slots]
}

function otherSlot({ check, clusterId }: ReportFinding, others: Map<string, Slot>): Slot {
  const cluster = check === null ? null : clusterId
  const key = keyOf(check, cluster, null)
  const slot = others.get(key) ?? emptySlot(check, cluster, null)
  others.set(key, slot)
  return slot
}

/**
 * Of several checks of one add-on (a patrol, and that before its upgrade) the one that a finding fits: the report does not
 * say of which task it is. Two of one cause are one in each.
 */
function slotFor(finding: ReportFinding, slots: readonly Slot[]): Slot | undefined {
  if (slots.length < 2) return slots[0]
  const fitting = slots.filter(({ source }) =>
    finding.scope === 'gate'
      ? source?.check.verdict !== 'pass'
      : source?.check.items.some(({ name, failed }) => name === finding.name && failed > 0),
  )
  return fitting.find(({ fingerprints }) => !fingerprints.has(finding.fingerprint)) ?? fitting[0] ?? slots[0]
}
