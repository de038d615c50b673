import { clusterApi } from '../cce/api/operations.js'
import { CceError } from '../cce/errors/api-error.js'
import { createCceClient } from '../cce/http/client.js'
import { readUpgradePaths, readVersions } from '../checks/facts/read.js'
import type { ApiFailure } from '../model/api-failure.js'
import type { ClusterFacts } from '../model/cluster.js'
import type { Clock, Log } from '../model/ports.js'
import { createTransport } from '../network/transport.js'
import type { CompleteSettings, ReadSettings } from '../settings/read-settings.js'
import type { GrowingRedaction } from '../text/secrets.js'
import { credentialSources } from './credential-sources.js'
import { endpointOf } from './query-cluster.js'

/** The version that a cluster runs, what CCE offers it, and the upgrade paths; null: the response does not hold them. */
export interface ClusterVersions extends Pick<ClusterFacts, 'liveVersion' | 'offeredTargets' | 'upgradePaths'> {
  /** why the paths are missing, if the call for them failed */
  readonly pathsFailure: ApiFailure | null
}

interface Access {
  readonly clock: Clock
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly log: Log
  readonly version: string
}

/** Asks CCE about the versions of a cluster, without the rest of a run. @returns why it failed, if a call did */
export async function queryVersions(
  settings: CompleteSettings,
  { identityEndpoints: endpoints }: Pick<ReadSettings, 'identityEndpoints'>,
  secrets: GrowingRedaction,
  { version, ...access }: Access,
): Promise<ClusterVersions | { readonly failure: ApiFailure }> {
  const { source, autopilot } = settings
  if (source.kind !== 'api') throw new Error('saved responses are not queried')
  const { clusterId, projectId } = source
  const transport = createTransport({ env: access.env })
  const purposes = { checks: [], starts: false, endsWorkflow: false }
  const credentialsOf = credentialSources({ ...access, version, transport, secrets, endpoints }, purposes)
  const client = createCceClient({
    ...access,
    endpoint: endpointOf(settings),
    projectId,
    credentials: await credentialsOf(settings),
    transport,
    redact: secrets.redact,
    userAgent: `cce-upgrade-gate/${version}`,
  })
  const api = clusterApi(client, { projectId, clusterId, autopilot })
  try {
    const [info, paths] = await Promise.all([api.showUpgradeInfo(), api.listUpgradePaths().catch(failureOf)])
    const { liveVersion, offeredTargets } = readVersions(info.value)
    const isFailed = 'failure' in paths
    const upgradePaths = isFailed ? null : (readUpgradePaths(paths.value)?.upgradePaths ?? null)
    return { liveVersion, offeredTargets, upgradePaths, pathsFailure: isFailed ? paths.failure : null }
  } catch (error) {
    return failureOf(error)
  }
}

/** A call that failed. Other errors pass through. */
function failureOf(error: unknown): { readonly failure: ApiFailure } {
  if (error instanceof CceError) return { failure: error.failure }
  throw error
}
