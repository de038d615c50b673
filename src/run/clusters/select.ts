import type { ChangedFiles } from '../../github/api/changed-files.js'
import { isCceCheck } from '../../model/check.js'
import type { ClusterSubject } from '../../model/cluster.js'
import { type AskedTarget, asksRepository, type ClusterEntry, type ClustersFault } from '../../model/clusters-file.js'
import { type Diagnostic, diagnostic } from '../../model/diagnostic.js'
import { counted } from '../../model/language.js'
import { nearest } from '../../model/nearest.js'
import type { ClustersFileReport } from '../../model/report.js'
import { type SettingFault, settingFault } from '../../model/setting-fault.js'
import type { ListedCluster } from '../../settings/clusters/combine.js'
import type { Credentials } from '../../settings/credential-kinds.js'
import { needsRegion } from '../../settings/oidc.js'
import { prefixedCredentials } from '../../settings/prefixed-credentials.js'
import type { FleetSettings } from '../../settings/read-settings.js'
import { type Changes, touchTargets } from '../changes.js'
import type { Run } from '../context.js'
import type { GatedCluster } from '../query-clusters.js'
import type { LoadedClusters } from './load.js'
import { observed, stagedClusters } from './stages.js'

/** The clusters that a run is about. */
export interface Selection {
  readonly clusters: readonly GatedCluster[]
  /** clusters of earlier stages, which the run only looks at */
  readonly earlier: readonly GatedCluster[]
  /** the clusters of the stages that the run is about, whether it gates them or looks at them */
  readonly staged: readonly ListedCluster[]
  readonly clustersFile: ClustersFileReport
  /** what keeps the gate from knowing which clusters these are */
  readonly diagnostics: readonly Diagnostic[]
  /** the number of changed files, if they belong to none of the clusters */
  readonly changedFiles: number | null
}

/**
 * Selects the clusters that the change of this run is about: all of them if it is not about a change.
 * @param planned the ids of the clusters that plans do something to
 */
export async function selectClusters(
  fleet: FleetSettings,
  loaded: LoadedClusters,
  changes: Changes,
  planned: ReadonlySet<string | null>,
  run: Run,
): Promise<Selection> {
  const diagnostics = [
    ...loaded.faults.map((fault) => diagnostic(null, { name: 'clusters-file-error', fault })),
    ...unknownNames(loaded, run).map((fault) => diagnostic(null, { name: 'wrong-settings', fault })),
  ]
  const changed = await changes.list()
  const selected = await concernedClusters(loaded, changes, planned, run)
  const wanted = selected.filter(isWanted(run))
  const clusters = wanted.map((one) => gatedCluster(one, loaded, fleet, run))
  if (wanted.length < selected.length) run.log.info(`This job gates ${counted(wanted.length, 'cluster')} of them`)
  const isUnrelated =
    clusters.length === 0 && diagnostics.length === 0 && planned.size === 0 && changed !== null && 'count' in changed
  const staged = stagedClusters(loaded.listed, wanted, fleet.subject.checks)
  const earlier = staged
    .filter((one) => !wanted.includes(one))
    .map((one) => observed(gatedCluster(one, loaded, fleet, run)))
  const clustersFile = { ...loaded.origin, listed: loaded.listed.length, gated: clusters.length }
  return { clusters, earlier, staged, clustersFile, diagnostics, changedFiles: isUnrelated ? changed.count : null }
}

/** How many clusters the log names. */
const MAX_NAMED = 20

/** The clusters that the change of this run is about: all of them if it is not about a change. */
export async function concernedClusters(
  { listed }: LoadedClusters,
  changes: Changes,
  planned: ReadonlySet<string | null>,
  run: Run,
): Promise<readonly ListedCluster[]> {
  const changed = await changes.list()
  if (changed === null) return listed
  const found = await concerned(listed, changed, planned, run)
  const names = found.slice(0, MAX_NAMED).map(({ entry }) => entry.name)
  const shown = names.length > 0 ? `: ${names.join(', ')}${names.length < found.length ? ', …' : ''}` : ''
  run.log.info(`The change is about ${counted(found.length, 'cluster')} of ${listed.length}${shown}`)
  return found
}

/** Whether the settings limit the run to other clusters. */
const isWanted =
  ({ settings }: Run) =>
  ({ entry }: ListedCluster): boolean =>
    settings.general.clusters?.includes(entry.name) ?? true

/** The names in the settings that no cluster has. */
function unknownNames({ listed, faults }: LoadedClusters, { settings }: Run): readonly SettingFault[] {
  const names = listed.map(({ entry }) => entry.name)
  // a file that cannot be read has no names
  if (faults.length > 0) return []
  return (settings.general.clusters ?? [])
    .filter((name) => !names.includes(name))
    .map((name) => ({ ...settingFault('clusters', name, 'no-such-cluster'), suggestion: nearest(name, names) }))
}

/** The clusters whose entries or files a change touches, or to which a plan does something. */
async function concerned(
  listed: readonly ListedCluster[],
  changed: ChangedFiles,
  planned: ReadonlySet<string | null>,
  run: Run,
): Promise<readonly ListedCluster[]> {
  if ('unknown' in changed) {
    run.log.info(`All clusters are gated, because the changed files could not all be listed (${changed.unknown})`)
    return listed
  }
  const byPaths = listed.filter(
    ({ entry, change }) => change === 'none' && entry.paths.length > 0 && !planned.has(entry.id),
  )
  const { matchesEach } = await import('../../github/api/changed-files.js')
  const matches = matchesEach(
    changed.files,
    byPaths.map(({ entry }) => entry.paths),
  )
  const slow = matches.filter((one) => one === null).length
  if (slow > 0)
    run.log.info(`${counted(slow, 'cluster')} more: matching the changed files with their paths takes too long`)
  const outside = byPaths.filter((_, index) => matches[index] === false)
  const places = outside.map(({ entry: { target, paths } }) => ({
    target: target ?? run.settings.subject.target,
    paths,
  }))
  const isTarget = await touchTargets(changed, places, run)
  const untouched = new Set(outside.filter((_, index) => !isTarget[index]))
  return listed.filter((one) => !untouched.has(one))
}

/** A cluster of the file with the settings that it shares with the others, or what it lacks. */
function gatedCluster(
  { entry, change }: ListedCluster,
  { file, prefixes }: LoadedClusters,
  fleet: FleetSettings,
  run: Run,
): GatedCluster {
  const { subject: shared, endpoint } = fleet
  const { id: clusterId, name, stage, soakMs, target } = entry
  const projectId = entry.projectId ?? shared.projectId
  const region = entry.region ?? shared.region
  const isVersion = target?.kind === 'version'
  const subject = {
    ...shared,
    clusterId,
    name,
    hasProposedName: change === 'added',
    projectId,
    region,
    stage,
    soakMs,
    autopilot: entry.autopilot ?? shared.autopilot,
    target: target ?? shared.target,
    paths: entry.paths,
    targetVersion: isVersion ? target.version : target === null ? shared.targetVersion : null,
    // a removed entry has no line in the proposed file
    targetFrom: isVersion && change !== 'removed' ? { file, line: entry.targetLine ?? entry.line } : null,
  }
  if (change === 'added' && entry.credentials !== null && prefixes !== null && !prefixes.has(entry.credentials))
    return {
      kind: 'unqueried',
      subject,
      diagnostics: [newPrefix(file, entry.line, name, entry.credentials)],
      target: null,
    }
  const access = credentialsOf(entry, fleet, run)
  // Autopilot clusters have no add-on check
  const checks = subject.autopilot ? subject.checks?.filter((check) => check !== 'addons') : subject.checks
  const faults: SettingFault[] = [...access.faults, ...access.missing]
  if (projectId === null) faults.push(settingFault('project-id', null, 'project-required'))
  if (region === null && endpoint === null) faults.push(settingFault('region', null, 'region-required'))
  else if (needsRegion(access.credentials, region, run.settings.identityEndpoints))
    faults.push(settingFault('region', null, 'oidc-needs-region'))
  const isLeftOut = checks?.length === 0
  if (isLeftOut) faults.push(settingFault('checks', 'addons', 'autopilot-has-no-addons'))
  // a plan can be checked without access to the cluster
  const asked = { target: subject.target, replaced: entry.replacedTarget }
  const toRead = asksRepository(asked) ? asked : null
  if (faults.length > 0 && !isLeftOut && checks?.every((check) => !isCceCheck(check)))
    return unqueried(subject, [], toRead)
  const { credentials } = access
  if (projectId === null || credentials === null || faults.length > 0) return unqueried(subject, faults, toRead)
  const source = { kind: 'api' as const, clusterId, projectId, endpoint, credentials }
  return { kind: 'queried', settings: { ...subject, checks: checks ?? null, source }, entry }
}

/** A change must not choose which secrets are sent. */
function newPrefix(file: string, line: number, about: string, prefix: string): Diagnostic {
  const fault: ClustersFault = {
    place: 'head',
    file,
    line,
    column: null,
    at: 'credentials',
    about,
    problem: { code: 'new-prefix', prefix },
  }
  return diagnostic(null, { name: 'clusters-file-error', fault })
}

/** What gives the target version of a cluster that can be checked, if it has to be read from the repository; else null. */
export function askedTarget(cluster: GatedCluster): AskedTarget | null {
  if (cluster.kind === 'unqueried') return cluster.target
  const asked = { target: cluster.settings.target, replaced: cluster.entry?.replacedTarget ?? null }
  return asksRepository(asked) ? asked : null
}

/** A check cannot be started for a target that nothing gives. */
export function refuseStartWithoutTarget(cluster: GatedCluster): GatedCluster {
  if (cluster.kind === 'unqueried') return cluster
  const { start, targetVersion } = cluster.settings
  return start === 'never' || targetVersion !== null
    ? cluster
    : unqueried(cluster.settings, [settingFault('start', start, 'start-needs-target')])
}

/** @param target what gives its target version, so that the repository can be checked for it all the same */
const unqueried = (
  subject: ClusterSubject,
  faults: readonly SettingFault[],
  target: AskedTarget | null = null,
): GatedCluster => ({
  kind: 'unqueried',
  subject,
  diagnostics: faults.map((fault) => diagnostic(null, { name: 'wrong-settings', fault })),
  target,
})

/** The credentials of the entry's own prefix, or those of the step. */
function credentialsOf(
  { credentials: prefix }: ClusterEntry,
  fleet: FleetSettings,
  { env, settings }: Run,
): Credentials {
  if (prefix !== null) return prefixedCredentials(prefix, (name) => env[name]?.trim() || null, settings.oidcTerms)
  const { credentials } = fleet
  if (credentials !== null) return { credentials, faults: [], missing: [] }
  const incomplete = settings.missing.filter(({ problem }) => CREDENTIAL_PROBLEMS.includes(problem.code))
  const missing = incomplete.length > 0 ? incomplete : [settingFault('credentials', null, 'credentials-required')]
  return { credentials: null, faults: [], missing }
}

const CREDENTIAL_PROBLEMS: readonly string[] = [
  ...['credentials-required', 'prefix-without-credentials', 'half-of-a-pair'],
  ...['id-token-permission', 'id-token-required'],
]

/** The settings that give credentials and are not set, if that is so for every cluster; else none. */
export function missingCredentials({ clusters }: Selection): readonly string[] {
  const missing = clusters.map((cluster) =>
    cluster.kind === 'queried'
      ? []
      : cluster.diagnostics.flatMap(({ detail }) =>
          detail.name === 'wrong-settings' && CREDENTIAL_PROBLEMS.includes(detail.fault.problem.code)
            ? detail.fault.input
            : [],
        ),
  )
  return missing.every((names) => names.length > 0) ? [...new Set(missing.flat())] : []
}
