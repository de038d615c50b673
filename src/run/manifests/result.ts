import type { ManifestCause } from '../../model/cause.js'
import { type CheckResult, checkResult } from '../../model/check-result.js'
import { groupBy } from '../../model/collections.js'
import type { CoverageGap } from '../../model/coverage.js'
import type { ItemRow } from '../../model/report.js'
import { manifestCause } from '../../repository/manifests/causes.js'
import { type ManifestVersions, manifestDetails } from '../../repository/manifests/details.js'
import type { ScannedRepository } from './find.js'
import type { KnownVersions } from './versions.js'

/** What is looked for, by the code of what is found. Each is an item that passes if there is nothing of it. */
const LOOKED_FOR = ['removed-api', 'removed-custom-resource', 'webhook'] as const

/** The result of `checks: manifests` for a cluster. */
export function manifestResult(
  { uses, unread }: ScannedRepository,
  versions: ManifestVersions & Pick<KnownVersions, 'clusterId'>,
): CheckResult {
  const causes = manifestDetails(uses, versions).map((detail) => manifestCause(detail, false))
  const gaps = unread.map((one): CoverageGap => ({ check: 'manifests', code: 'unread-manifest', ...one }))
  const { clusterId, currentVersion, targetVersion } = versions
  return checkResult('manifests', [], {
    clusterId,
    currentVersion,
    targetVersion,
    causes,
    gaps,
    items: itemsOf(causes),
  })
}

/** A row for each thing that was found, and one for each that was looked for and not found. */
function itemsOf(causes: readonly ManifestCause[]): readonly ItemRow[] {
  const found = new Set(causes.map(({ detail }) => detail.code))
  const failed = [...groupBy(causes, ({ name, level }) => `${name} ${level}`).values()].map(([first, ...others]) =>
    itemRow(first.name, first.level, 0, others.length + 1),
  )
  return [...failed, ...LOOKED_FOR.filter((code) => !found.has(code)).map((code) => itemRow(code, null, 1, 0))]
}

const itemRow = (name: string, level: string | null, passed: number, failed: number): ItemRow => ({
  name,
  kind: failed > 0 ? 'Risk' : null,
  level,
  group: null,
  passed,
  failed,
  undecided: 0,
})
