import { removedBetween } from '../../catalog/removed-apis.js'
import type { ManifestDetail, ManifestUse } from '../../model/manifest.js'
import { minorNumber } from '../../model/version.js'

/** The versions that the uses in a repository are compared with, such as `v1.31.1-r0`. */
export interface ManifestVersions {
  /** null if it is not known */
  readonly currentVersion: string | null
  readonly targetVersion: string
}

/** Older than every removal. */
const FIRST_VERSION = 'v1.0'

/**
 * What uses in the repository mean for an upgrade.
 * @returns a finding for each use of an API that the target version does not serve, in the order of the uses
 */
export function manifestDetails(
  uses: readonly ManifestUse[],
  { currentVersion, targetVersion }: ManifestVersions,
): readonly ManifestDetail[] {
  const removed = removedBetween(FIRST_VERSION, targetVersion) ?? []
  const current = minorNumber(currentVersion)
  return uses.flatMap((use): ManifestDetail[] => {
    const api = removed.find(
      ({ apiVersion, kinds }) => apiVersion === use.apiVersion && (use.kind === null || kinds.includes(use.kind)),
    )
    if (api === undefined) return []
    const { removedIn, replacement } = api
    const jump = current === null ? 'unknown' : current >= (minorNumber(removedIn) ?? 0) ? 'earlier' : 'crossed'
    return [
      {
        code: 'removed-api',
        use,
        removedIn,
        replacement,
        replacementSince: null,
        jump,
        currentVersion,
        targetVersion,
        isServedByBoth: null,
        hasSameSchema: false,
        outcome: null,
      },
    ]
  })
}
