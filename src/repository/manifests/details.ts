import { minorOf, type RemovedKind, removedKind, removedKinds } from '../../catalog/removed-apis.js'
import { removedCustomResources } from '../../catalog/removed-custom-resources.js'
import { type Change, changeFor } from '../../catalog/replacements.js'
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
export function manifestDetails(uses: readonly ManifestUse[], versions: ManifestVersions): readonly ManifestDetail[] {
  const after = minorNumber(versions.targetVersion) ?? 0
  // a repository can have many uses of an API
  const known = new Map<string, AboutApi | null>()
  return uses.flatMap((use): ManifestDetail[] => {
    const name = `${use.apiVersion} ${use.kind}`
    if (!known.has(name)) known.set(name, aboutUse(use, versions))
    const about = known.get(name)
    if (about == null) return []
    const isGuarded = (use.guardedFrom ?? Number.POSITIVE_INFINITY) <= after && about.code === 'removed-api'
    return [{ ...about, use: isGuarded ? { ...use, syntax: 'guarded', isLiteral: false } : use }]
  })
}

/** What all uses of an API have in common. */
type AboutApi = Omit<RemovedApi, 'use'> | Omit<RemovedCustomResource, 'use'>
type RemovedApi = Extract<ManifestDetail, { readonly code: 'removed-api' }>
type RemovedCustomResource = Extract<ManifestDetail, { readonly code: 'removed-custom-resource' }>

const aboutUse = (use: ManifestUse, versions: ManifestVersions): AboutApi | null =>
  aboutApi(use, versions) ?? aboutCustomResource(use)

function aboutApi(
  use: ManifestUse,
  { currentVersion, targetVersion }: ManifestVersions,
): Omit<RemovedApi, 'use'> | null {
  const [before, after] = [minorNumber(currentVersion), minorNumber(targetVersion)]
  if (after === null) return null
  const entries = entriesFor(use).filter(({ removedIn }) => minorOf(removedIn) <= after)
  const entry = entries.at(-1)
  if (entry === undefined) return null
  const { deprecatedIn, removedIn } = entry
  const { replacement, afterwards, isServedByBoth, order } = changeForAll(
    [entry, ...entries.slice(0, -1)],
    before,
    after,
  )
  return {
    code: 'removed-api',
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

/** The change for an API; where the kind is not known, and its kinds have several replacements, that the kind decides. */
function changeForAll(
  [entry, ...others]: readonly [RemovedKind, ...RemovedKind[]],
  before: number | null,
  after: number,
): Change {
  const change = changeFor(entry, before, after)
  const all = [change, ...others.map((other) => changeFor(other, before, after))]
  const replacements = [...new Set(all.flatMap(({ replacement }) => replacement?.apiVersion ?? []))].sort()
  if (replacements.length > 1)
    return { replacement: null, afterwards: null, isServedByBoth: null, order: { code: 'by-kind', replacements } }
  return all.find(({ replacement }) => replacement !== null) ?? change
}

/** The removed API of a use; those of all its kinds, the last removed last, where the kind is not known. */
function entriesFor({ apiVersion, kind }: ManifestUse): readonly RemovedKind[] {
  if (kind === null) return removedKinds().filter((entry) => entry.apiVersion === apiVersion)
  const entry = removedKind(apiVersion, kind)
  return entry === null ? [] : [entry]
}

function aboutCustomResource({ apiVersion, kind }: ManifestUse): Omit<RemovedCustomResource, 'use'> | null {
  const entry = removedCustomResources().find(
    (one) => one.apiVersion === apiVersion && (kind === null || one.kind === kind),
  )
  if (entry === undefined) return null
  const { component, notServedSince, replacement } = entry
  return { code: 'removed-custom-resource', component, notServedSince, replacement }
}
