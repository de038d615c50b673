import { catalogRisks } from '../../catalog/known-risks/index.js'
import type { RiskCause } from '../../model/cause.js'
import type { ClusterFacts, ClusterResult } from '../../model/cluster.js'
import { groupBy } from '../../model/collections.js'
import type { CoverageGap, RiskDoubt, Unavailable } from '../../model/coverage.js'
import { compileGlob, compileGlobs } from '../../model/glob.js'
import {
  type AddonMatch,
  type KnownRisk,
  type KnownRiskDetail,
  type LinePattern,
  patternKey,
  patternText,
  type RiskEvidence,
  type RiskLine,
  type RiskMatch,
} from '../../model/known-risk.js'
import { knownVersions } from '../../model/known-versions.js'
import { compareAddonVersions, resolveTarget } from '../../model/version.js'
import { crossesRisk, type RiskVersions } from './risk-versions.js'

/** What the known risks come to for a cluster. */
export interface JudgedRisks {
  readonly ofCluster: readonly RiskCause[]
  /** on lines of the repository; they belong to the check of the manifests */
  readonly ofLines: readonly RiskCause[]
  readonly gaps: readonly CoverageGap[]
}

/**
 * Judges the known risks of the catalog and of the policy. A risk concerns a cluster only if the upgrade brings its change, and the
 * cluster or the repository certainly has what it depends on. One that cannot be judged becomes a gap without effect on the verdict.
 * @param own the risks of the policy
 */
export function judgeRisks(cluster: ClusterResult, own: readonly KnownRisk[]): JudgedRisks {
  const versions = riskVersions(cluster)
  const linesOf = scannedLines(cluster)
  const judged = [...catalogRisks(), ...own].map((risk) => judgeRisk(risk, versions, cluster, linesOf))
  const doubts = judged.flatMap(({ risk, doubt }) => (doubt === null ? [] : [{ name: risk.name, doubt }]))
  const gaps = [...groupBy(doubts, ({ doubt }) => JSON.stringify(doubt)).values()].map(
    (same): CoverageGap => ({
      check: null,
      code: 'risks-not-judged',
      risks: [...new Set(same.map(({ name }) => name))],
      why: same[0].doubt,
    }),
  )
  return {
    ofCluster: judged.flatMap(({ ofCluster }) => ofCluster),
    ofLines: judged.flatMap(({ ofLines }) => ofLines),
    gaps,
  }
}

/** Which facts of a cluster the risks of an upgrade depend on that are not known yet. */
export function missingRiskFacts(cluster: ClusterResult, own: readonly KnownRisk[]): ReadonlySet<'pools' | 'addons'> {
  const versions = riskVersions(cluster)
  const needed = [...catalogRisks(), ...own].filter(
    (risk) => crossesRisk(risk, versions) === true && matchKnown(risk.match, cluster).is !== 'no',
  )
  return new Set(
    needed.flatMap(({ match: { addon, os, runtime } }) => [
      ...(addon === undefined ? [] : (['addons'] as const)),
      ...(os === undefined && runtime === undefined ? [] : (['pools'] as const)),
    ]),
  )
}

/** The versions of the upgrade; a short target is the newest offered version that it includes. */
function riskVersions({ subject, results, facts }: ClusterResult): RiskVersions {
  const { currentVersion, targetVersion } = knownVersions(subject, results, facts)
  const target =
    targetVersion === null ? null : (resolveTarget(targetVersion, facts.offeredTargets ?? []) ?? targetVersion)
  return { current: currentVersion, target }
}

/** By the key of each pattern that was looked for: the lines that have it. */
type LinesOf = ReadonlyMap<string, readonly RiskLine[]>

function scannedLines({ results }: ClusterResult): LinesOf {
  const scan = results.find(({ riskScan }) => riskScan !== null)?.riskScan
  const found = groupBy(scan?.lines ?? [], ({ pattern }) => pattern)
  return new Map(scan?.patterns.map((pattern) => [pattern, found.get(pattern) ?? []]))
}

interface JudgedRisk extends Pick<JudgedRisks, 'ofCluster' | 'ofLines'> {
  readonly risk: KnownRisk
  /** null if nothing kept the risk from being judged, or nobody would expect it to be */
  readonly doubt: RiskDoubt | null
}

function judgeRisk(risk: KnownRisk, versions: RiskVersions, cluster: ClusterResult, linesOf: LinesOf): JudgedRisk {
  const result = (over: Partial<JudgedRisk>): JudgedRisk => ({ risk, ofCluster: [], ofLines: [], doubt: null, ...over })
  const isOwn = risk.source === 'policy'
  const crosses = crossesRisk(risk, versions)
  if (crosses === false) return result({})
  const known = matchKnown(risk.match, cluster)
  if (known.is === 'no') return result({})
  const { repository } = risk.match
  const lines = repository === undefined ? null : matchedLines(repository, linesOf)
  if (lines !== null && lines !== 'not-scanned' && lines.length === 0) return result({})
  const { current, target } = versions
  if (crosses === null || current === null || target === null) {
    const code = target === null ? 'no-target-version' : 'no-current-version'
    // without a target no upgrade is judged, and nobody expects the catalog to
    return isOwn || (target !== null && lines !== 'not-scanned') ? result({ doubt: { code } }) : result({})
  }
  if (lines === 'not-scanned') return result({ doubt: isOwn ? { code: 'repository-not-scanned' } : null })
  if (known.is === 'unknown') return result({ doubt: known.why })
  const detail = (line: string | null): KnownRiskDetail => {
    const evidence: RiskEvidence = { ...known.evidence, line }
    return { code: 'known-risk', risk, evidence, currentVersion: current, targetVersion: target }
  }
  if (lines === null) return result({ ofCluster: [riskCause(detail(null), null)] })
  return result({ ofLines: lines.map(({ line, text }) => riskCause(detail(text), line)) })
}

/** The lines that have one of the patterns, each once, with what they have. */
function matchedLines(patterns: readonly LinePattern[], linesOf: LinesOf) {
  const found = patterns.flatMap((pattern) =>
    (linesOf.get(patternKey(pattern)) ?? []).map((line) => ({ line, text: patternText(pattern) })),
  )
  if (found.length === 0 && patterns.some((pattern) => !linesOf.has(patternKey(pattern)))) return 'not-scanned'
  const byLine = groupBy(found, ({ line: { location } }) => `${location.line} ${location.file}`)
  return [...byLine.values()].map(([first]) => first)
}

function riskCause(detail: KnownRiskDetail, line: RiskLine | null): RiskCause {
  const { name, source } = detail.risk
  return {
    type: 'cause',
    check: line === null ? null : 'manifests',
    scope: line === null ? 'cluster' : 'manifest',
    name,
    kind: 'Risk',
    level: 'Warning',
    group: null,
    message: '',
    errorCodes: [],
    nodes: [],
    addon: null,
    risk: {},
    // a line moves when lines are added above it
    signature: ['known-risk', source, name, ...(line === null ? [] : [line.location.file, line.digest])],
    detail,
    location: line?.location ?? null,
    isInChange: line?.isInChange ?? false,
  }
}

type Answer =
  | { readonly is: 'yes'; readonly evidence: Omit<RiskEvidence, 'line'> }
  | { readonly is: 'no' }
  | { readonly is: 'unknown'; readonly why: Unavailable }

const NO_EVIDENCE: Omit<RiskEvidence, 'line'> = {
  addons: [],
  clusterType: null,
  network: null,
  proxyMode: null,
  pools: [],
}

/** Whether CCE says that a cluster has what a risk depends on. One `no` outweighs what is not known. */
function matchKnown(match: RiskMatch, cluster: ClusterResult): Answer {
  const answers = [
    typeAnswer(match, cluster),
    valueAnswer('network', match.network, cluster),
    valueAnswer('proxyMode', match.proxyMode, cluster),
    poolAnswer(match, cluster.facts),
    match.addon === undefined ? null : addonAnswer(match.addon, cluster.facts),
  ].filter((answer) => answer !== null)
  if (answers.some(({ is }) => is === 'no')) return { is: 'no' }
  const unknown = answers.find((answer) => answer.is === 'unknown')
  if (unknown !== undefined) return unknown
  const found = answers.flatMap((answer) => (answer.is === 'yes' ? [answer.evidence] : []))
  return { is: 'yes', evidence: Object.assign({}, NO_EVIDENCE, ...found) }
}

type PartialAnswer =
  | Exclude<Answer, { readonly is: 'yes' }>
  | { readonly is: 'yes'; readonly evidence: Partial<RiskEvidence> }
  | null

function typeAnswer({ clusterType: globs }: RiskMatch, cluster: ClusterResult): PartialAnswer {
  if (globs === undefined) return null
  const { category, architecture } = cluster.facts
  const values = [cluster.subject.autopilot ? 'Autopilot' : category, architecture].filter((value) => value !== null)
  const clusterType = values.find(compileGlobs(globs))
  if (clusterType !== undefined) return { is: 'yes', evidence: { clusterType } }
  return values.length < 2 ? { is: 'unknown', why: whyUnknown(cluster) } : { is: 'no' }
}

function valueAnswer(
  key: 'network' | 'proxyMode',
  globs: readonly string[] | undefined,
  cluster: ClusterResult,
): PartialAnswer {
  if (globs === undefined) return null
  const value = cluster.facts[key]
  if (value === null) return { is: 'unknown', why: whyUnknown(cluster) }
  return compileGlobs(globs)(value) ? { is: 'yes', evidence: { [key]: value } } : { is: 'no' }
}

/** Both must be true of one pool. */
function poolAnswer({ os, runtime }: RiskMatch, { pools }: ClusterFacts): PartialAnswer {
  if (os === undefined && runtime === undefined) return null
  if ('code' in pools) return { is: 'unknown', why: pools }
  const has = (globs: readonly string[] | undefined, value: string | null): boolean =>
    globs === undefined || (value !== null && compileGlobs(globs)(value))
  const found = pools.filter((pool) => has(os, pool.os) && has(runtime, pool.runtime))
  if (found.length > 0) return { is: 'yes', evidence: { pools: found } }
  // the default pool has no settings of its own
  const isUnstated = pools.every(
    (pool) => (os !== undefined && pool.os === null) || (runtime !== undefined && pool.runtime === null),
  )
  return pools.length > 0 && isUnstated ? { is: 'unknown', why: { code: 'not-in-response' } } : { is: 'no' }
}

function addonAnswer({ name, below, from }: AddonMatch, { addons }: ClusterFacts): PartialAnswer {
  if ('code' in addons) return { is: 'unknown', why: addons }
  const named = addons.filter((addon) => compileGlob(name)(addon.name))
  const isVersioned = below !== undefined || from !== undefined
  const found = named.filter(
    ({ version }) =>
      !isVersioned ||
      (version !== null &&
        (below === undefined || compareAddonVersions(version, below) < 0) &&
        (from === undefined || compareAddonVersions(version, from) >= 0)),
  )
  if (found.length > 0) return { is: 'yes', evidence: { addons: found } }
  return isVersioned && named.some(({ version }) => version === null)
    ? { is: 'unknown', why: { code: 'not-in-response' } }
    : { is: 'no' }
}

/** Why a fact of the cluster itself is not known. */
function whyUnknown({ gaps, facts }: ClusterResult): Unavailable {
  const stated = gaps.flatMap((gap) => (gap.code === 'no-facts' && gap.facts.includes('identity') ? [gap.why] : []))[0]
  if (stated !== undefined) return stated
  if (facts.phase !== null) return { code: 'not-in-response' }
  return { code: 'not-queried' }
}
