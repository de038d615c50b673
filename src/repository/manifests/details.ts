import { minorOf, type RemovedKind, removedKind, removedKinds } from '../../catalog/removed-apis.js'
import { type RemovedCustomResource, removedCustomResources } from '../../catalog/removed-custom-resources.js'
import { changeFor } from '../../catalog/replacements.js'
import type { ManifestDetail, ManifestUse } from '../../model/manifest.js'
import { minorNumber } from '../../model/version.js'

/** The versions that the uses in a repository are compared with, such as `v1.31.1-r0`. */
export interface ManifestVersions {
  /** null if it is not known */
  readonly currentVersion: string | null
  readonly targetVersion: string
}

/**
 * What uses in the repository mean for an upgrade.
 * @returns a finding for each use of an API that is no longer served, in the order of the uses. Where the target is not a version of
 * Kubernetes, only those of custom resources can be found
 */
export const manifestDetails = (uses: readonly ManifestUse[], versions: ManifestVersions): readonly ManifestDetail[] =>
  uses.flatMap((use): ManifestDetail[] => {
    const detail = removedApiDetail(use, versions) ?? customResourceDetail(use)
    return detail === null ? [] : [detail]
  })

function removedApiDetail(
  use: ManifestUse,
  { currentVersion, targetVersion }: ManifestVersions,
): ManifestDetail | null {
  const [before, after] = [minorNumber(currentVersion), minorNumber(targetVersion)]
  if (after === null) return null
  const entry = entriesFor(use).findLast(({ removedIn }) => minorOf(removedIn) <= after)
  if (entry === undefined) return null
  const { deprecatedIn, removedIn } = entry
  const { replacement, afterwards, isServedByBoth, order } = changeFor(entry, before, after)
  return {
    code: 'removed-api',
    use: (use.guardedFrom ?? Number.POSITIVE_INFINITY) <= after ? { ...use, syntax: 'guarded', isLiteral: false } : use,
    deprecatedIn,
    removedIn,
    replacement: replacement?.apiVersion ?? null,
    replacementSince: replacement?.since ?? null,
    afterwards,
    jump: before === null ? 'unknown' : before < minorOf(removedIn) ? 'crossed' : 'earlier',
    currentVersion: before === null ? null : currentVersion,
    targetVersion,
    isServedByBoth,
    order,
    hasSameSchema: replacement?.hasSameSchema ?? false,
    outcome: null,
  }
}

/** The removed API of a use; those of all its kinds, the last removed last, where the kind is not known. */
function entriesFor({ apiVersion, kind }: ManifestUse): readonly RemovedKind[] {
  if (kind === null) return removedKinds().filter((entry) => entry.apiVersion === apiVersion)
  const entry = removedKind(apiVersion, kind)
  return entry === null ? [] : [entry]
}

function customResourceDetail(use: ManifestUse): ManifestDetail | null {
  const entry = removedCustomResources().find((one) => isOf(use, one))
  if (entry === undefined) return null
  const { component, notServedSince, replacement } = entry
  return { code: 'removed-custom-resource', use, component, notServedSince, replacement }
}

const isOf = (use: ManifestUse, { apiVersion, kind }: RemovedCustomResource): boolean =>
  use.apiVersion === apiVersion && (use.kind === null || use.kind === kind)
