import { setImmediate } from 'node:timers/promises'
import type { ChangedFiles } from '../github/api/changed-files.js'
import type { Trigger } from '../github/runner/event.js'
import type { ClusterSubject } from '../model/cluster.js'
import { ABSENT_CLUSTERS, type ClusterEntry, type ClustersState } from '../model/clusters-file.js'
import { type Diagnostic, diagnostic } from '../model/diagnostic.js'
import { wholeFileFault } from '../model/file-fault.js'
import { counted } from '../model/language.js'
import { type SettingFault, settingFault } from '../model/setting-fault.js'
import { type Credentials, prefixedCredentials } from '../settings/credentials.js'
import type { FleetSettings } from '../settings/read-settings.js'
import { loadFile, originText, type Sourced, type SourceFormat } from '../source/index.js'
import { type Changes, touches } from './changes.js'
import type { Run } from './context.js'
import type { GatedCluster } from './query-clusters.js'

const FORMAT: SourceFormat<ClustersState> = {
  parse: async (text, file) => {
    // the parser is loaded only if there is a clusters file
    const { parseClusters } = await import('../settings/clusters/parse.js')
    await setImmediate()
    return parseClusters(text, file)
  },
  absent: ABSENT_CLUSTERS,
  faulty: (file, problem) => ({ state: 'faulty', entries: [], sha256: null, faults: [wholeFileFault(file, problem)] }),
}

/** Loads the clusters file of a run. @returns null if there is none */
export async function loadClustersFile(trigger: Trigger, run: Run): Promise<Sourced<ClustersState> | null> {
  const { clustersFile: setting, githubToken } = run.settings.general
  const loaded = await loadFile({ ...run, setting, githubToken }, trigger, FORMAT)
  if (loaded.state === 'absent') return null
  const name = `Clusters file ${loaded.file}${originText(loaded)}`
  if (loaded.state === 'faulty') run.log.info(`${name}: it cannot be used (${counted(loaded.faults.length, 'fault')})`)
  else run.log.info(`${name}: ${counted(loaded.entries.length, 'cluster')}`)
  return loaded
}

/** The clusters that a run is about. */
export interface Selection {
  readonly clusters: readonly GatedCluster[]
  /** what keeps the gate from knowing which clusters these are */
  readonly diagnostics: readonly Diagnostic[]
  /** the number of changed files, if they belong to none of the clusters */
  readonly changedFiles: number | null
}

/** Selects the clusters that the change of this run is about: all of them if it is not about a change. */
export async function selectClusters(
  fleet: FleetSettings,
  file: Sourced<ClustersState>,
  changes: Changes,
  run: Run,
): Promise<Selection> {
  const diagnostics = file.faults.map((fault) => diagnostic(null, { name: 'clusters-file-error', fault }))
  const changed = await changes.list()
  const entries = changed === null ? file.entries : await touchedEntries(file.entries, changed, run)
  const clusters = entries.map((entry) => gatedCluster(entry, file.file, fleet, run))
  if (changed !== null)
    run.log.info(`The change is about ${counted(clusters.length, 'cluster')} of ${file.entries.length}`)
  const isUnrelated = clusters.length === 0 && diagnostics.length === 0 && changed !== null && 'count' in changed
  return { clusters, diagnostics, changedFiles: isUnrelated ? changed.count : null }
}

async function touchedEntries(
  entries: readonly ClusterEntry[],
  changed: ChangedFiles,
  run: Run,
): Promise<ClusterEntry[]> {
  const touched: ClusterEntry[] = []
  for (const entry of entries)
    if (entry.paths.length === 0 || (await touches(changed, entry.paths, `Cluster ${entry.name}`, run)))
      touched.push(entry)
  return touched
}

/** A cluster of the file with the settings that it shares with the others, or what it lacks. */
function gatedCluster(entry: ClusterEntry, file: string, fleet: FleetSettings, run: Run): GatedCluster {
  const { subject: shared, endpoint } = fleet
  const { id: clusterId, name, stage, soakMs, target } = entry
  const projectId = entry.projectId ?? shared.projectId
  const region = entry.region ?? shared.region
  const isVersion = target?.kind === 'version'
  const subject = {
    ...shared,
    clusterId,
    name,
    projectId,
    region,
    stage,
    soakMs,
    autopilot: entry.autopilot ?? shared.autopilot,
    target: target ?? shared.target,
    paths: entry.paths,
    targetVersion: isVersion ? target.version : target === null ? shared.targetVersion : null,
    targetFrom: isVersion ? { file, line: entry.targetLine ?? entry.line } : null,
  }
  const access = credentialsOf(entry, fleet, run)
  // Autopilot clusters have no add-on check
  const checks = subject.autopilot ? subject.checks?.filter((check) => check !== 'addons') : subject.checks
  const faults: SettingFault[] = [...access.faults, ...access.missing]
  if (projectId === null) faults.push(settingFault('project-id', null, 'project-required'))
  if (region === null && endpoint === null) faults.push(settingFault('region', null, 'region-required'))
  if (checks?.length === 0) faults.push(settingFault('checks', 'addons', 'autopilot-has-no-addons'))
  const { credentials } = access
  if (projectId === null || credentials === null || faults.length > 0) return unqueried(subject, faults)
  const source = { kind: 'api' as const, clusterId, projectId, endpoint, credentials }
  return { kind: 'queried', settings: { ...subject, checks: checks ?? null, source }, entry }
}

const unqueried = (subject: ClusterSubject, faults: readonly SettingFault[]): GatedCluster => ({
  kind: 'unqueried',
  subject,
  diagnostics: faults.map((fault) => diagnostic(null, { name: 'wrong-settings', fault })),
})

/** The credentials of the entry's own prefix, or those of the step. */
function credentialsOf(
  { credentials: prefix }: ClusterEntry,
  fleet: FleetSettings,
  { env, settings }: Run,
): Credentials {
  if (prefix !== null) return prefixedCredentials(prefix, (name) => env[name]?.trim() || null)
  const { credentials } = fleet
  if (credentials !== null) return { credentials, faults: [], missing: [] }
  const isPair = settings.missing.filter(({ problem }) => problem.code === 'half-of-a-pair')
  const missing = isPair.length > 0 ? isPair : [settingFault('credentials', null, 'credentials-required')]
  return { credentials: null, faults: [], missing }
}

const CREDENTIAL_PROBLEMS: readonly string[] = ['credentials-required', 'prefix-without-credentials', 'half-of-a-pair']

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
