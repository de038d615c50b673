import { isWithinKnownReleases, NEWEST_KNOWN_RELEASE } from '../../catalog/removed-apis.js'
import type { ManifestCause } from '../../model/cause.js'
import { LEVELS } from '../../model/check.js'
import { type CheckResult, checkResult } from '../../model/check-result.js'
import { groupBy } from '../../model/collections.js'
import { ABSENT_REASONS, type CoverageGap } from '../../model/coverage.js'
import { type DiagnosticDetail, diagnostic } from '../../model/diagnostic.js'
import type { KnownVersions } from '../../model/known-versions.js'
import { type ManifestDetail, type ManifestUse, manifestLevel } from '../../model/manifest.js'
import type { ItemRow } from '../../model/report.js'
import { minorNumber } from '../../model/version.js'
import { manifestCauses } from './causes.js'
import { manifestDetails } from './details.js'
import type { RepositoryScan } from './found.js'

/** What is looked for, by the code of what is found. Each is an item that passes if there is nothing of it. */
const LOOKED_FOR = ['removed-api', 'removed-custom-resource', 'webhook'] as const

const ABSENT: readonly string[] = ABSENT_REASONS

/** Which of the files concern the cluster, which of them the change touches, and how many findings the report can take. */
export interface FilesOfCluster {
  concerns(file: string): boolean
  isInChange(file: string): boolean
  readonly mostFindings: number
}

/** The result of `checks: manifests` for a cluster. */
export function manifestResult(
  { uses, webhooks, riskPatterns, riskLines, unread, skipped, fileCount, endedBy }: RepositoryScan,
  { clusterId, currentVersion, targetVersion }: KnownVersions,
  { concerns, isInChange, mostFindings }: FilesOfCluster,
): CheckResult {
  // without a target, custom resources and webhooks can still be found
  const versions = { currentVersion, targetVersion: targetVersion ?? '' }
  const ownWebhooks = webhooks.filter(({ use }) => concerns(use.location.file))
  const all: readonly ManifestDetail[] = [
    ...detailsOf(uses, versions).filter(({ use }) => concerns(use.location.file)),
    ...ownWebhooks.map((one) => ({ code: 'webhook' as const, ...one })),
  ]
  const { kept, left } = mostSevere(all, isInChange, mostFindings)
  const causes = manifestCauses(kept, isInChange)
  const missing: DiagnosticDetail[] = []
  // what is left out could block, and a waiver could accept all that is not
  if (left.some((detail) => manifestLevel(detail) === 'Fatal'))
    missing.push({ name: 'no-result', why: 'too-many-uses' })
  if (fileCount === 0 && endedBy === null) missing.push({ name: 'no-result', why: 'no-manifest-files' })
  // the run itself says that it was canceled
  if (endedBy === 'slow-paths') missing.push({ name: 'no-result', why: 'slow-manifest-paths' })
  if (endedBy === 'time-over') missing.push({ name: 'no-result', why: 'scan-time-over' })
  if (targetVersion === null) missing.push({ name: 'no-result', why: 'no-target-version' })
  const isUpgrade = targetVersion !== null && !isOlder(targetVersion, currentVersion)
  if (targetVersion !== null && !isUpgrade) missing.push({ name: 'no-result', why: 'older-target' })
  const ownUnread = unread.filter(({ file }) => concerns(file))
  const gaps: CoverageGap[] = ownUnread
    .slice(0, mostFindings)
    .map((one) => ({ check: 'manifests', code: 'unread-manifest', ...one }))
  if (ownUnread.length > gaps.length)
    gaps.push({ check: 'manifests', code: 'more-unread', count: ownUnread.length - gaps.length })
  if (left.length > 0) gaps.push({ check: 'manifests', code: 'more-uses', listed: kept.length, total: all.length })
  if (endedBy !== null) gaps.push({ check: 'manifests', code: 'scan-ended', why: endedBy, fileCount })
  if (targetVersion !== null && !isWithinKnownReleases(targetVersion))
    gaps.push({ check: 'manifests', code: 'unknown-removals', targetVersion, newest: NEWEST_KNOWN_RELEASE })
  for (const one of skipped)
    gaps.push({ check: 'manifests', code: ABSENT.includes(one.why) ? 'absent-files' : 'skipped-files', ...one })
  const found = new Set(causes.map(({ detail }) => detail.code))
  const isWhole = fileCount > 0 && endedBy === null
  const passed = LOOKED_FOR.filter((code) => !found.has(code)).map((code) =>
    isWhole && (code !== 'removed-api' || isUpgrade) ? itemRow(code, { passed: 1 }) : itemRow(code, { undecided: 1 }),
  )
  return checkResult(
    'manifests',
    missing.map((detail) => diagnostic('manifests', detail)),
    {
      clusterId,
      currentVersion,
      targetVersion,
      causes,
      gaps,
      items: [...failedItems(causes), ...passed],
      riskScan: {
        patterns: riskPatterns,
        lines: riskLines
          .filter(({ location }) => concerns(location.file))
          .map((one) => ({ ...one, isInChange: isInChange(one.location.file) })),
      },
    },
  )
}

/** Whether a target has a lower minor version than the cluster runs. */
function isOlder(targetVersion: string, currentVersion: string | null): boolean {
  const [before, after] = [minorNumber(currentVersion), minorNumber(targetVersion)]
  return before !== null && after !== null && after < before
}

/** As many findings as a report can take: the most severe first, and of these the ones that the change touches; in their order. */
function mostSevere(
  all: readonly ManifestDetail[],
  isInChange: (file: string) => boolean,
  most: number,
): { readonly kept: readonly ManifestDetail[]; readonly left: readonly ManifestDetail[] } {
  if (all.length <= most) return { kept: all, left: [] }
  const ranks = all.map(
    (detail) => LEVELS.indexOf(manifestLevel(detail)) * 2 + (isInChange(detail.use.location.file) ? 0 : 1),
  )
  const kept = new Set<number>()
  for (let rank = 0; rank < LEVELS.length * 2 && kept.size < most; rank++)
    for (let index = 0; index < all.length && kept.size < most; index++) if (ranks[index] === rank) kept.add(index)
  return { kept: all.filter((_, index) => kept.has(index)), left: all.filter((_, index) => !kept.has(index)) }
}

/** Most clusters of a fleet have the same versions as others. */
const KNOWN_VERSIONS = 4
const knownDetails = new WeakMap<readonly ManifestUse[], Map<string, readonly ManifestDetail[]>>()

/** What all uses mean for an upgrade, found out once for clusters with equal versions. */
function detailsOf(uses: readonly ManifestUse[], versions: Parameters<typeof manifestDetails>[1]) {
  const key = `${versions.currentVersion} ${versions.targetVersion}`
  const byVersions = knownDetails.get(uses) ?? new Map<string, readonly ManifestDetail[]>()
  knownDetails.set(uses, byVersions)
  const details = byVersions.get(key) ?? manifestDetails(uses, versions)
  if (byVersions.size >= KNOWN_VERSIONS && !byVersions.has(key)) byVersions.clear()
  byVersions.set(key, details)
  return details
}

/** A row for each thing that was found. */
const failedItems = (causes: readonly ManifestCause[]): readonly ItemRow[] =>
  [...groupBy(causes, ({ name, level }) => `${name} ${level}`).values()].map(([{ name, kind, level }, ...others]) =>
    itemRow(name, { kind, level, failed: others.length + 1 }),
  )

const itemRow = (name: string, over: Partial<ItemRow>): ItemRow => ({
  name,
  kind: null,
  level: null,
  group: null,
  passed: 0,
  failed: 0,
  undecided: 0,
  ...over,
})
