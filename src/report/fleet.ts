import { FLEET } from '../messages/fleet.js'
import { PAGE } from '../messages/html-page.js'
import { IDENTITY } from '../messages/identity.js'
import { LABELS } from '../messages/labels.js'
import * as terms from '../messages/terms.js'
import { capitalized, SIGNS, verdictTitle } from '../messages/verdict.js'
import { compareText, groupBy } from '../model/collections.js'
import { DECISIONS, type Decision, VERDICTS, type Verdict, worstVerdict } from '../model/decision.js'
import { grouped, type Localize, type Localized } from '../model/language.js'
import { passedItems } from '../model/passed-items.js'
import type { CheckReport, ClusterReport, Report, ReportFinding } from '../model/report.js'
import { inBackticks } from '../text/markdown.js'
import { liveVersionsOf, validityOf } from './identity.js'
import { placeOf } from './permalink.js'
import type { ReportSection, SectionContext, Table, TableCell } from './section.js'
import { isFleet } from './shared-causes.js'
import { countEach } from './to-do.js'

/** The clusters of a report, the worst first, each with a report about nothing else. */
export function reportsByCluster(report: Report): Report[] {
  // what is about no cluster and no check is about the run
  const ofClusters = report.findings.filter(({ clusterId, check }) => clusterId !== null || check !== null)
  const findings = groupBy(ofClusters, ({ clusterId }) => clusterId)
  const gaps = groupBy(report.notCovered, ({ clusterId }) => clusterId)
  return worstFirst(report.clusters).map((cluster) => ({
    ...report,
    clusters: [cluster],
    verdict: cluster.verdict,
    findings: findings.get(cluster.id) ?? [],
    notCovered: gaps.get(cluster.id) ?? [],
  }))
}

const worstFirst = (clusters: readonly ClusterReport[]): ClusterReport[] =>
  clusters.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))

/** The order of the checks, of which those that are not listed come last. */
const CHECK_ORDER: readonly string[] = ['precheck', 'addons', 'manifests', 'plan', 'upgrade', 'postcheck']

const checkNamesOf = ({ clusters }: Report): string[] => {
  const names = new Set(clusters.flatMap(({ checks }) => checks.map(({ check }) => check)))
  const rank = (name: string): number => (CHECK_ORDER.includes(name) ? CHECK_ORDER.indexOf(name) : CHECK_ORDER.length)
  return [...names].sort((a, b) => rank(a) - rank(b) || compareText(a, b))
}

/** Clusters of the matrix that are not folded: the causes below must not be far down the page. */
const UNFOLDED = 30
/** Of more clusters the matrix shows the versions without the files that ask for them, on fewer lines. */
const WITH_PLACES = 10

/** Every cluster with its verdict and the result of each check, the worst first; null for a single cluster. */
export function clusterMatrix(context: SectionContext): ReportSection | null {
  const { report, t } = context
  if (!isFleet(report)) return null
  const checks = checkNamesOf(report)
  const hasStages = report.clusters.some(({ stage }) => stage !== undefined)
  const hasOthers = report.findings.some((finding) => isOther(finding) && finding.clusterId !== null)
  const columns = [
    terms.CLUSTER,
    LABELS.verdict,
    ...checks.map((check) => ({ en: capitalized(terms.checkName(check).en), zh: terms.checkName(check).zh })),
    ...(hasOthers ? [FLEET.others] : []),
    FLEET.upgrade,
    ...(hasStages ? [FLEET.stage] : []),
    LABELS.validity,
  ]
  const all = reportsByCluster(report)
  const tableOf = (some: readonly Report[], folded?: string): Table => {
    const rows = some.flatMap((own) =>
      own.clusters.map((one) => matrixRow(one, own, { checks, hasOthers, hasStages, context })),
    )
    return { type: 'table', caption: FLEET.matrix, columns, rows, ...(folded !== undefined && { folded }) }
  }
  const [shown, others] = [all.slice(0, UNFOLDED), all.slice(UNFOLDED)]
  const content = [tableOf(shown), ...(others.length > 0 ? [tableOf(others, moreClusters(others, t))] : [])]
  return { id: 'clusters', title: FLEET.title, content }
}

/** How many more clusters there are, and with which verdicts. */
function moreClusters(others: readonly Report[], t: Localize): string {
  const counts = VERDICTS.flatMap((verdict) => {
    const count = others.filter((one) => one.verdict === verdict).length
    return count > 0 ? [`${SIGNS[verdict]} ${grouped(count)}`] : []
  })
  return `${t(FLEET.moreClusters(others.length))}${t(terms.COLON)}${counts.join(' · ')}`
}

interface MatrixContext {
  /** names of the checks, one for each column */
  readonly checks: readonly string[]
  /** whether a cluster has findings about no check, such as a stage that must come first */
  readonly hasOthers: boolean
  readonly hasStages: boolean
  readonly context: SectionContext
}

/** @param own the report about this cluster alone */
function matrixRow(
  cluster: ClusterReport,
  own: Report,
  { checks, hasOthers, hasStages, context }: MatrixContext,
): TableCell[] {
  const { report, t } = context
  const { id, name, verdict, stage, targetFrom } = cluster
  const place =
    targetFrom && report.clusters.length <= WITH_PLACES ? [t(IDENTITY.setIn(inBackticks(placeOf(targetFrom))))] : []
  const label = name ?? id
  return [
    label === null ? t(IDENTITY.notNamed) : inBackticks(label),
    { tag: verdict, text: t(shortTitle(verdict)), sign: SIGNS[verdict] },
    ...checks.map((check) =>
      checkCell(
        cluster.checks.filter((one) => one.check === check),
        own,
        t,
      ),
    ),
    ...(hasOthers ? [othersCell(own, t)] : []),
    { list: [liveVersionsOf(cluster, t) ?? t(terms.DASH), ...place] },
    ...(hasStages ? [stage === undefined ? t(terms.DASH) : inBackticks(stage)] : []),
    validityText(cluster, context),
  ]
}

/** A verdict in the two words that a narrow column has room for. */
export const shortTitle = (verdict: Verdict): Localized =>
  verdict === 'warn' ? terms.DECISIONS.warn : verdictTitle(verdict)

/** The result of one check on one cluster in a few words; of an add-on check, of all its tasks together. */
function checkCell(results: readonly CheckReport[], own: Report, t: Localize): TableCell {
  const [first] = results
  if (first === undefined) return t(terms.DASH)
  const verdict = worstVerdict(results.map((result) => result.verdict))
  const findings = own.findings.filter(({ check, decides }) => check === first.check && decides)
  const all = own.findings
  const passed = passedItems(results).length
  return verdictCell(verdict, { findings, all }, passed, t)
}

/** Whether it is about no check: the cluster itself, its stage, or what CCE says beside the checks. */
const isOther = ({ check, decides }: ReportFinding): boolean => check === null && decides

function othersCell({ findings }: Report, t: Localize): TableCell {
  const others = findings.filter(isOther)
  const worst = DECISIONS.find((decision) => others.some((one) => one.decision === decision))
  if (worst === undefined) return t(terms.DASH)
  return verdictCell(
    worst === 'block' || worst === 'inconclusive' ? worst : 'warn',
    { findings: others, all: findings },
    0,
    t,
  )
}

/** @param found findings of a check, and all of the cluster */
function verdictCell(
  verdict: Verdict,
  found: { readonly findings: readonly ReportFinding[]; readonly all: readonly ReportFinding[] },
  passed: number,
  t: Localize,
): TableCell {
  const count = (decision: Decision): number =>
    countEach(
      found.findings.filter((one) => one.decision === decision),
      found.all,
    )
  const [number, label] = {
    block: [count('block'), t(PAGE.toFix)] as const,
    inconclusive: [0, t(PAGE.undecided)] as const,
    warn: [count('warn'), t(PAGE.toConfirm)] as const,
    pass: [passed, t(PAGE.passed)] as const,
    'not-applicable': [0, t(shortTitle('not-applicable'))] as const,
  }[verdict]
  const text = number > 0 ? `${grouped(number)} ${label}` : verdict === 'inconclusive' ? label : t(shortTitle(verdict))
  return { tag: verdict, text, sign: SIGNS[verdict] }
}

/** Until when the results of a cluster count, which is the earliest expiry, in a few words. */
export function validityText({ checks }: ClusterReport, context: SectionContext): string {
  const { t } = context
  const dated = checks.filter(({ expiresAt }) => expiresAt !== null)
  const [first] = dated.toSorted((a, b) => compareText(a.expiresAt ?? '', b.expiresAt ?? ''))
  const validity = first === undefined ? t(terms.DASH) : validityOf(first, context)
  if (typeof validity === 'string') return validity
  const time = terms.clockTime(validity.at)
  return validity.leftMs > 0 ? time : t(IDENTITY.expiredAt(time))
}
