import type { ChangeOrder, ManifestDetail, ManifestUse } from '../model/manifest.js'
import { minorNumber } from '../model/version.js'
import { minorOf, type RemovedKind, type Replacement, removedKind, removedKinds } from './removed-apis.js'
import { type RemovedCustomResource, removedCustomResources } from './removed-custom-resources.js'

/** The versions of a cluster before and after the upgrade. */
export interface Versions {
  /** such as `v1.29.3-r0`; null if it is not known */
  readonly current: string | null
  /** such as `v1.31` */
  readonly target: string
}

/**
 * What a use in the repository means for an upgrade.
 * @returns null if the target serves the API, or is not a version
 */
export function manifestDetail(use: ManifestUse, versions: Versions): ManifestDetail | null {
  return removedApiDetail(use, versions) ?? customResourceDetail(use)
}

function removedApiDetail(use: ManifestUse, { current, target }: Versions): ManifestDetail | null {
  const [before, after] = [minorNumber(current), minorNumber(target)]
  if (after === null) return null
  const entry = entriesFor(use).find(({ removedIn }) => minorOf(removedIn) <= after)
  if (entry === undefined) return null
  const replacement = replacementFor(entry, before, after)
  return {
    code: 'removed-api',
    use,
    deprecatedIn: entry.deprecatedIn,
    removedIn: entry.removedIn,
    replacement: replacement?.apiVersion ?? null,
    replacementSince: replacement?.since ?? null,
    afterwards: replacement && laterThan(replacement, entry, after),
    jump: before === null ? 'unknown' : before < minorOf(entry.removedIn) ? 'crossed' : 'earlier',
    currentVersion: before === null ? null : current,
    targetVersion: target,
    isServedByBoth: isServedByBoth(entry, replacement, before),
    order: changeOrder(entry, replacement, before, after),
    hasSameSchema: replacement?.hasSameSchema ?? false,
    outcome: null,
  }
}

/** The removed API of a use; those of all its kinds, the first removed first, where the kind is not known. */
function entriesFor({ apiVersion, kind }: ManifestUse): readonly RemovedKind[] {
  if (kind === null) return removedKinds().filter((entry) => entry.apiVersion === apiVersion)
  const entry = removedKind(apiVersion, kind)
  return entry === null ? [] : [entry]
}

/** The first minor version that does not serve a replacement any more; infinite if it is not known to be removed. */
function removalOf({ apiVersion }: Replacement, kind: string): number {
  const removed = removedKind(apiVersion, kind)
  return removed === null ? Number.POSITIVE_INFINITY : minorOf(removed.removedIn)
}

const isServed = (replacement: Replacement, kind: string, minor: number): boolean =>
  minorOf(replacement.since) <= minor && minor < removalOf(replacement, kind)

/** The API to use instead: one that both versions serve, if there is one; among several, the one that is served longest. */
function replacementFor({ kind, replacements }: RemovedKind, before: number | null, after: number): Replacement | null {
  const served = replacements
    .filter((one) => isServed(one, kind, after))
    .sort((a, b) => removalOf(b, kind) - removalOf(a, kind) || 0)
  return (before === null ? undefined : served.find((one) => isServed(one, kind, before))) ?? served[0] ?? null
}

/** An API that the target serves and that outlives a replacement. */
function laterThan(replacement: Replacement, { kind, replacements }: RemovedKind, after: number): string | null {
  const later = replacements.find(
    (one) => isServed(one, kind, after) && removalOf(one, kind) > removalOf(replacement, kind),
  )
  return later?.apiVersion ?? null
}

/** Alpha APIs, and beta APIs that are new since 1.24 (KEP-3136), are off unless the cluster turns them on. Flow control had a beta before. */
function isOffByDefault({ apiVersion, since }: Replacement): boolean {
  if (apiVersion.includes('alpha')) return true
  return apiVersion.includes('beta') && minorOf(since) >= 24 && !apiVersion.startsWith('flowcontrol.')
}

function isServedByBoth({ kind }: RemovedKind, replacement: Replacement | null, before: number | null): boolean | null {
  if (replacement === null || before === null || isOffByDefault(replacement)) return null
  return isServed(replacement, kind, before)
}

function changeOrder(
  { kind, removedIn }: RemovedKind,
  replacement: Replacement | null,
  before: number | null,
  after: number,
): ChangeOrder {
  if (replacement === null) return { code: 'no-replacement' }
  if (isOffByDefault(replacement)) return { code: 'not-by-default' }
  if (before === null) return { code: 'unknown' }
  if (isServed(replacement, kind, before)) return { code: 'before' }
  const first = Math.max(minorOf(replacement.since), before + 1)
  const last = Math.min(minorOf(removedIn), after) - 1
  return first <= last ? { code: 'stop', from: `1.${first}`, to: `1.${last}` } : { code: 'after' }
}

function customResourceDetail(use: ManifestUse): ManifestDetail | null {
  const entry = removedCustomResources().find((one) => isOf(use, one))
  if (entry === undefined) return null
  const { component, notServedSince, replacement } = entry
  return { code: 'removed-custom-resource', use, component, notServedSince, replacement }
}

const isOf = (use: ManifestUse, { apiVersion, kind }: RemovedCustomResource): boolean =>
  use.apiVersion === apiVersion && (use.kind === null || use.kind === kind)
