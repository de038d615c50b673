import { applyClusterFacts } from '../checks/facts/apply.js'
import { withNodeNames } from '../checks/facts/node-names.js'
import { knownFacts } from '../checks/saved/facts.js'
import { readSaved, type SavedResults } from '../checks/saved/index.js'
import { type SavedFile, sortByIndex } from '../checks/saved/indexed.js'
import { isManifestScan } from '../checks/saved/manifests.js'
import type { Evidence } from '../checks/shared/context.js'
import type { CheckResult } from '../model/check-result.js'
import { type ClusterResult, type ClusterSubject, NO_FACTS } from '../model/cluster.js'
import { groupBy } from '../model/collections.js'
import type { CoverageGap } from '../model/coverage.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { IndexEntry, IndexedCluster } from '../model/evidence-index.js'
import type { CompleteSettings } from '../settings/read-settings.js'
import { internalError } from './isolation.js'

/** What saved responses say about the clusters of a run. */
export interface SavedRun {
  readonly clusters: readonly ClusterResult[]
  readonly evidence: readonly Evidence[]
  readonly indexed: readonly IndexedCluster[]
  readonly runDiagnostics: readonly Diagnostic[]
  /** paths of files without a result of a selected check */
  readonly ignored: readonly string[]
}

/**
 * Reads saved responses, those of several clusters by the index beside them. A fault of the gate in one file leaves the others standing.
 * @param now epoch milliseconds
 */
export function readSavedClusters(files: readonly SavedFile[], settings: CompleteSettings, now: number): SavedRun {
  const { clusterId } = settings
  const sorted = sortByIndex(files)
  const wanted = sorted.clusters.filter(({ entry }) => clusterId === null || entry.clusterId === clusterId)
  const isNoneOfThem = wanted.length === 0
  const others = isNoneOfThem
    ? [...sorted.others, ...sorted.clusters.flatMap((one) => one.files)]
    : // a scan of the repository is about all clusters
      sorted.others.filter(({ path }) => !isManifestScan(path))
  const runs = wanted.map(({ entry, files: own, diagnostics }, cluster): SavedRun => {
    const run = readTogether(own, indexedSettings(entry, settings), now)
    return {
      ...run,
      clusters: run.clusters.map((one) => ({ ...one, diagnostics: [...one.diagnostics, ...diagnostics] })),
      evidence: run.evidence.map((one) => ({ ...one, cluster })),
      indexed: [entry],
    }
  })
  if (isNoneOfThem || others.length > 0) runs.push(readTogether(others, settings, now))
  return {
    clusters: runs.flatMap((one) => one.clusters),
    evidence: runs.flatMap((one) => one.evidence),
    indexed: runs.flatMap((one) => one.indexed),
    runDiagnostics: [...sorted.diagnostics, ...runs.flatMap((one) => one.runDiagnostics)],
    ignored: runs.flatMap((one) => one.ignored),
  }
}

/** The settings for a cluster of an index. What the settings of this run assert themselves counts in place of what the index says. */
function indexedSettings(entry: IndexEntry, settings: CompleteSettings): CompleteSettings {
  const { clusterId, name, hasProposedName, region, projectId, autopilot, checks } = entry
  const { targetVersion, targetFrom } = settings.targetVersion === null ? entry : settings
  const both = settings.checks?.filter((check) => checks?.includes(check) ?? true) ?? checks
  const selected = both?.length === 0 ? settings.checks : both
  return {
    ...settings,
    clusterId,
    name,
    hasProposedName,
    region,
    projectId,
    autopilot,
    targetVersion,
    targetFrom,
    checks: selected,
  }
}

/** Reads the responses that one run left about one cluster, or that somebody saved about any. */
function readTogether(files: readonly SavedFile[], settings: CompleteSettings, now: number): SavedRun {
  const read = (some: readonly SavedFile[]) => readSaved(some, settings.checks, settings, settings, now)
  const { value, faults } = readIsolated(files, read)
  return {
    clusters: savedClusters(value, settings, now),
    evidence: value.evidence,
    indexed: [],
    runDiagnostics: faults,
    ignored: value.ignored,
  }
}

/** Reads all files together. If the gate itself fails on some of them, it reads the others. */
function readIsolated<T>(
  files: readonly SavedFile[],
  read: (some: readonly SavedFile[]) => T,
): { readonly value: T; readonly faults: readonly Diagnostic[] } {
  try {
    return { value: read(files), faults: [] }
  } catch {
    const faults = new Map(files.map((file) => [file, faultOf(() => read([file]), file.path)]))
    const readable = files.filter((file) => faults.get(file) === null)
    return { value: read(readable), faults: [...faults.values()].filter((fault) => fault !== null) }
  }
}

function faultOf(work: () => unknown, what: string): Diagnostic | null {
  try {
    work()
    return null
  } catch (error) {
    return internalError('collect', error, what)
  }
}

/**
 * The clusters that saved responses are about, with their results as a live run would count them.
 * @param now epoch milliseconds
 */
export function savedClusters(
  { results, gaps, facts }: Pick<SavedResults, 'results' | 'gaps' | 'facts'>,
  settings: CompleteSettings,
  now: number,
): ClusterResult[] {
  const { targetVersion: target, upgradeMaxAgeMs: maxAgeMs, addonCheckType } = settings
  const clusters = groupByCluster(settings, results, gaps)
  return clusters.map((cluster) => {
    const known = knownFacts(facts, cluster.subject.clusterId, clusters.length === 1)
    const terms = { target, maxAgeMs, addonCheckType, now }
    const counted = withoutNeedless(cluster.results, applyClusterFacts(cluster.results, known, terms))
    const isOpen = ({ check }: CoverageGap) => check === null || counted.some((result) => result.check === check)
    const open = [...cluster.gaps, ...known.gaps].filter(isOpen)
    return withNodeNames({ ...cluster, results: counted, facts: known.facts, gaps: open })
  })
}

/** As a live run, does not ask for the post-upgrade check where another check has nothing to decide any more. */
function withoutNeedless(saved: readonly CheckResult[], counted: readonly CheckResult[]): readonly CheckResult[] {
  const isDone = saved.some(({ check }) => check !== 'postcheck' && counted.every((result) => result.check !== check))
  const isNoFile = ({ detail }: Diagnostic) => detail.name === 'no-result' && detail.why === 'no-file'
  return isDone
    ? counted.filter(({ check, diagnostics }) => check !== 'postcheck' || !diagnostics.some(isNoFile))
    : counted
}

/** Groups results by cluster. One that names no cluster is about the asserted cluster, or about the only one that is named. */
export function groupByCluster(
  subject: ClusterSubject,
  results: readonly CheckResult[],
  gaps: readonly CoverageGap[] = [],
): ClusterResult[] {
  const [only = null, ...others] = new Set(results.flatMap(({ clusterId }) => clusterId ?? []))
  const fallback = others.length === 0 ? only : null
  const groups = groupBy(results, ({ clusterId }) => subject.clusterId ?? clusterId ?? fallback)
  return [...groups].map(([clusterId, resultsOfCluster]) => ({
    subject: { ...subject, clusterId },
    results: resultsOfCluster,
    diagnostics: [],
    facts: NO_FACTS,
    gaps: gaps.filter((gap) => gap.check === null || resultsOfCluster.some(({ check }) => check === gap.check)),
  }))
}
