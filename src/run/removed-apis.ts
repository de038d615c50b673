import { setImmediate } from 'node:timers/promises'
import { type Cause, type ItemCause, isManifestCause, type ManifestCause } from '../model/cause.js'
import type { CheckResult } from '../model/check-result.js'
import type { ClusterResult } from '../model/cluster.js'
import type { CoverageGap } from '../model/coverage.js'
import { knownVersions } from '../model/known-versions.js'
import { LIVE_CALLS_ITEM, type RemovedApiUse } from '../model/removed-api.js'
import { type BaseUses, joinRemovedApis, outcomeOfUse, type RepositoryUse } from '../repository/removed-apis/join.js'
import { type BaseRun, readBaseUses } from './base-uses.js'
import type { ManifestScan, ManifestSources } from './manifests/index.js'
import { concerns, type Owners, ownersOf } from './manifests/owners.js'

/**
 * Joins, for each cluster, what CCE says about calls of removed APIs with the lines of the repository and the change. Decisions do not
 * depend on it. The base versions of the manifests that the change touches are read only if an API is called.
 */
export async function withRemovedApis(
  clusters: readonly ClusterResult[],
  manifests: ManifestScan | null,
  { changes, trigger, listed }: Omit<ManifestSources, 'inputs'>,
  run: BaseRun,
): Promise<readonly ClusterResult[]> {
  const isNeeded = clusters.some((cluster) => isCalled(cluster) && scanOf(cluster) !== null)
  const base: BaseUses = isNeeded ? await readBaseUses(changes, trigger, run) : { kind: 'no-change' }
  const owners = base.kind === 'no-change' ? null : ownersOf(base.files, listed)
  const joined: ClusterResult[] = []
  for (const cluster of clusters) {
    // a signal can arrive only while no code runs
    await setImmediate()
    const scan = scanOf(cluster)
    // where nothing is called, the findings are all that is joined
    const isWhole = isCalled(cluster) && manifests !== null && scan !== null
    const uses = isWhole
      ? await manifests.usesOf(cluster.subject.clusterId)
      : (scan?.causes.filter(isUse).map(useOf) ?? null)
    joined.push(
      joinCluster(cluster, uses, owners === null ? base : baseOfCluster(base, owners, cluster.subject.clusterId)),
    )
  }
  return joined
}

const isCalled = ({ results }: ClusterResult): boolean => liveItems(results).length > 0

/** What CCE says about calls; of a result that does not count, what it found is still shown. */
const liveItems = (results: readonly CheckResult[]): readonly ItemCause[] =>
  results.flatMap(({ causes }) => causes.filter(isLiveItem))

const isLiveItem = (cause: Cause): cause is ItemCause => cause.check === 'precheck' && cause.name === LIVE_CALLS_ITEM

/** The result of the scan of the repository; null if it was not scanned. */
const scanOf = ({ results }: ClusterResult): CheckResult | null =>
  results.find(({ check, diagnostics }) => check === 'manifests' && diagnostics.length === 0) ?? null

/** The part of the base version that concerns a cluster. */
function baseOfCluster(base: BaseUses, owners: Owners, clusterId: string | null): BaseUses {
  if (base.kind === 'no-change') return base
  return { ...base, uses: base.uses.filter(({ location }) => concerns(owners, clusterId, location.file)) }
}

function joinCluster(cluster: ClusterResult, uses: readonly RepositoryUse[] | null, base: BaseUses): ClusterResult {
  const { subject, results, facts } = cluster
  const scan = scanOf(cluster)
  const { currentVersion, targetVersion } = knownVersions(subject, results, facts)
  const calls = liveItems(results).map(({ risk }) => risk.deprecatedAPIRisks ?? [])
  const rows = joinRemovedApis({
    risks: calls.flat(),
    // an item that failed can leave out the calls
    isLiveKnown: results.some(isLiveKnown) && calls.every(({ length }) => length > 0),
    uses,
    isScanWhole: !scan?.gaps.some(({ code }) => UNREAD.includes(code)),
    base,
    releases: facts.releases ?? [],
    currentVersion,
    targetVersion,
  })
  if (rows.length === 0) return cluster
  return {
    ...cluster,
    removedApis: rows,
    results: results.map((result) => ({ ...result, causes: result.causes.map((cause) => withOutcome(cause, rows)) })),
  }
}

/** Parts of the repository that may hold a use. */
const UNREAD: readonly string[] = ['unread-manifest', 'absent-files', 'scan-ended'] satisfies CoverageGap['code'][]

/** Whether a result says which APIs were called in the past day, so that the others were not. */
const isLiveKnown = ({ check, decides, items }: CheckResult): boolean =>
  check === 'precheck' && decides && items.some(({ name, undecided }) => name === LIVE_CALLS_ITEM && undecided === 0)

const isUse = (cause: Cause): cause is ManifestCause => isManifestCause(cause) && cause.detail.code === 'removed-api'

const useOf = ({ detail: { use }, isInChange }: ManifestCause): RepositoryUse => ({
  apiVersion: use.apiVersion,
  kind: use.kind,
  location: use.location,
  archived: use.archived,
  syntax: use.syntax,
  isInChange,
})

function withOutcome(cause: Cause, rows: readonly RemovedApiUse[]): Cause {
  if (isLiveItem(cause)) return { ...cause, removedApis: rows.filter(({ callers }) => callers.length > 0) }
  if (!isManifestCause(cause) || cause.detail.code !== 'removed-api') return cause
  const outcome = outcomeOfUse(cause.detail.use, rows)
  return outcome === null ? cause : { ...cause, detail: { ...cause.detail, outcome } }
}
