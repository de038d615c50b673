import { NEWEST_KNOWN_RELEASE } from '../catalog/removed-apis.js'
import { IDENTITY } from '../messages/identity.js'
import * as terms from '../messages/terms.js'
import { capitalized, targetSetIn, targetsSetInPlaces, verdictTitle } from '../messages/verdict.js'
import type { Localize } from '../model/language.js'
import type { CheckReport, ClusterReport, Report } from '../model/report.js'
import { parseTimestamp } from '../model/timestamp.js'
import { inBackticks } from '../text/markdown.js'
import { placeOf } from './permalink.js'
import type { Deadline, SectionContext, TableCell } from './section.js'

/** Until when a result counts, or why that is unknown. */
export function validityOf(
  { expiresAt, phase }: Pick<CheckReport, 'expiresAt' | 'phase'>,
  { report, t }: SectionContext,
): Deadline | string {
  const expires = parseTimestamp(expiresAt)
  if (expiresAt !== null && expires !== null)
    return { at: expiresAt, leftMs: expires - (parseTimestamp(report.generatedAt) ?? 0) }
  if (phase === null) return t(terms.NO_RESULT)
  return t(phase === 'Init' || phase === 'Running' ? IDENTITY.still(phase) : terms.NO_EXPIRY)
}

/** Places that the verdict line names; of more it says how many. */
const NAMED_PLACES = 3

/**
 * Where the target versions of a report stand, as the end of the verdict line; empty if the settings give them.
 * @param quote how the untrusted name of a file is written
 */
export function targetOrigin({ clusters }: Pick<Report, 'clusters'>, t: Localize, quote: (place: string) => string) {
  const places = [...new Set(clusters.flatMap(({ targetFrom }) => (targetFrom ? placeOf(targetFrom) : [])))]
  if (places.length === 0) return ''
  return t(
    places.length > NAMED_PLACES ? targetsSetInPlaces(places.length) : targetSetIn(places.map((place) => quote(place))),
  )
}

/** What is known of one aspect of a cluster, in parts that stand side by side. */
export interface Fact {
  readonly term: string
  readonly parts: readonly TableCell[]
}

/** Which cluster it is, for which upgrade, from which results. Add-ons have a table of their own. */
export function clusterIdentity(cluster: ClusterReport, context: SectionContext): Fact[] {
  const { report, t } = context
  const { name, id, region, verdict, checks } = cluster
  const names = [name, id].flatMap((one) => (one === null ? [] : [inBackticks(one)]))
  const versions = versionsText(cluster, t)
  const parts = [
    ...(names.length > 0 ? names : [t(IDENTITY.notNamed)]),
    ...(region === null ? [] : [inBackticks(region)]),
    ...(report.clusters.length > 1 ? [{ tag: verdict, text: t(verdictTitle(verdict)) }] : []),
  ]
  return [
    { term: t(terms.CLUSTER), parts },
    ...(versions === null ? [] : [{ term: t(IDENTITY.versions), parts: [versions] }]),
    ...checks.filter(({ check }) => check !== 'addons').map((check) => checkFact(check, cluster, context)),
  ]
}

/** The version of a cluster, or the one that it runs if no check names it, and its target; null if neither is known. */
export const liveVersionsOf = (cluster: ClusterReport, t: Localize): string | null =>
  versionsOf({ ...cluster, currentVersion: cluster.currentVersion ?? cluster.facts.liveVersion ?? null }, t)

/** The version of a cluster, as a check names it, and its target; null if neither is known. */
function versionsOf({ currentVersion, targetVersion }: ClusterReport, t: Localize): string | null {
  if (currentVersion === null && targetVersion === null) return null
  const versions = [...new Set([currentVersion, targetVersion])]
  return versions.map((one) => (one === null ? t(terms.UNKNOWN) : inBackticks(one))).join(' → ')
}

function versionsText(cluster: ClusterReport, t: Localize) {
  const { targetVersion, targetAsserted, targetFrom, checks } = cluster
  const versions = liveVersionsOf(cluster, t)
  if (versions === null) return null
  const checked = checks.find(({ check }) => check === 'precheck')?.targetVersion ?? targetVersion
  const asserted = targetFrom ? IDENTITY.setIn(inBackticks(placeOf(targetFrom))) : IDENTITY.asserted
  const origin = t(targetAsserted ? asserted : IDENTITY.notAsserted)
  const other =
    checked === null || checked === targetVersion
      ? ''
      : `${t(terms.SEMICOLON)}${t(IDENTITY.checkedFor(inBackticks(checked)))}`
  return `${versions}${targetVersion === null ? '' : t(terms.bracketed(`${origin}${other}`))}`
}

function checkFact(check: CheckReport, cluster: ClusterReport, context: SectionContext): Fact {
  const { t } = context
  const { taskId, phase, expiresAt, targetVersion, clusterId, takenAt, nodeCount, passed } = check
  const term = capitalized(t(terms.checkName(check.check)))
  if (check.check === 'plan') return { term, parts: [planFact(check, t)] }
  if (check.check === 'manifests') return { term, parts: manifestsFact(check, t) }
  if (taskId === null && phase === null) return { term, parts: [t(terms.NO_RESULT)] }
  const isPrecheck = check.check === 'precheck'
  const parts: TableCell[] = [
    ...(isPrecheck ? [validityOf(check, context)] : []),
    // the validity of an unfinished precheck names its phase
    ...(isPrecheck && expiresAt === null ? [] : [phase === null ? t(IDENTITY.noPhase) : inBackticks(phase)]),
    ...(isPrecheck || passed > 0 ? [t(terms.checksPassed(passed))] : []),
    ...(nodeCount > 0 ? [t(terms.nodes(nodeCount))] : []),
    ...(isPrecheck || targetVersion === null || targetVersion === cluster.targetVersion
      ? []
      : [t(IDENTITY.forTarget(inBackticks(targetVersion)))]),
    ...(clusterId === null || clusterId === cluster.id ? [] : [t(IDENTITY.ofCluster(inBackticks(clusterId)))]),
    ...(takenAt === null ? [] : [t(IDENTITY.taken(terms.clockTime(takenAt)))]),
    t(taskId === null ? IDENTITY.withoutId : IDENTITY.task(inBackticks(taskId))),
  ]
  return { term, parts }
}

/** A plan has no task, and does not expire. */
const planFact = ({ verdict, passed }: CheckReport, t: Localize): TableCell =>
  verdict === 'not-applicable'
    ? t(IDENTITY.nothingPlanned)
    : { tag: verdict, text: `${t(verdictTitle(verdict))} · ${t(terms.checksPassed(passed))}` }

/** A scan of the repository has no task, and does not expire. It says which removals it knows, and whether it knows what the cluster runs. */
const manifestsFact = ({ verdict, currentVersion, targetVersion }: CheckReport, t: Localize): TableCell[] => [
  { tag: verdict, text: t(verdictTitle(verdict)) },
  ...(currentVersion === null && targetVersion !== null ? [t(IDENTITY.unknownJump)] : []),
  t(IDENTITY.knownRemovals(NEWEST_KNOWN_RELEASE)),
]

/** The result that expires first; of results without an expiry the first one. */
export const earliest = (checks: readonly [CheckReport, ...CheckReport[]]): CheckReport =>
  checks.reduce((a, b) => (b.expiresAt !== null && (a.expiresAt === null || b.expiresAt < a.expiresAt) ? b : a))

/** The add-on checks of a cluster together, with their earliest expiry; null if there are none. */
export function addonsFact({ checks }: ClusterReport, context: SectionContext): Fact | null {
  const { t } = context
  const addons = checks.filter(({ check }) => check === 'addons')
  const [first, ...others] = addons
  if (first === undefined) return null
  const named = new Set(
    addons.flatMap(({ addon }) => addon?.instanceId ?? addon?.instanceName ?? addon?.template ?? []),
  ).size
  const parts = [...(named > 0 ? [t(terms.addons(named))] : []), validityOf(earliest([first, ...others]), context)]
  return { term: capitalized(t(terms.checkName('addons'))), parts }
}

/** What CCE says about a cluster beside the checks, which changes while nothing else does; null for nothing. */
export function liveFact({ facts }: ClusterReport, { report, t }: SectionContext): Fact | null {
  const { phase, liveVersion, workflow, latestBackupAt } = facts
  const [backup, now] = [parseTimestamp(latestBackupAt ?? null), parseTimestamp(report.generatedAt)]
  const parts = [
    ...(phase === undefined ? [] : [t(IDENTITY.phase(inBackticks(phase)))]),
    ...(liveVersion === undefined ? [] : [t(IDENTITY.runs(inBackticks(liveVersion)))]),
    ...(workflow?.phase ? [t(IDENTITY.workflow(inBackticks(workflow.phase)))] : []),
    ...(backup === null || now === null ? [] : [t(IDENTITY.backup(Math.max(0, now - backup)))]),
  ]
  return parts.length === 0 ? null : { term: t(IDENTITY.cluster), parts }
}
