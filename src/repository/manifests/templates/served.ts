import { minorOf, type RemovedKind, removedKind, removedKinds } from '../../../catalog/removed-apis.js'
import { type RemovedCustomResource, removedCustomResources } from '../../../catalog/removed-custom-resources.js'
import { groupBy, lazily } from '../../../model/collections.js'

/** An object's API. */
export interface Api {
  readonly apiVersion: string
  readonly kind: string
}

/** No cluster can be upgraded to an older release any more. Releases are numbers behind `1.`. */
export const OLDEST_TARGET = 22
/** Later releases are not looked at: a condition that holds up to here holds. */
export const NEWEST_TARGET = 45

/** The first release that can be the target of an upgrade and does not serve an API. No release counts as serving a custom resource. */
export function firstReleaseWithout({ apiVersion, kind }: Api): number {
  const removed = removedKind(apiVersion, kind)
  return Math.min(NEWEST_TARGET, Math.max(OLDEST_TARGET, removed === null ? 0 : minorOf(removed.removedIn)))
}

type Removed = RemovedKind | RemovedCustomResource

const removedApis = lazily((): readonly Removed[] => [...removedKinds(), ...removedCustomResources()])
const removedByVersion = lazily(() => groupBy(removedApis(), ({ apiVersion }) => apiVersion))
/** Each API that replaces a removed one, with what it replaces. */
const replacedByVersion = lazily(() => {
  const pairs = removedApis().flatMap((removed) =>
    'component' in removed
      ? [{ apiVersion: removed.replacement, kind: removed.kind, since: 0 }]
      : removed.replacements.map(({ apiVersion, since }) => ({
          apiVersion,
          kind: removed.kind,
          since: minorOf(since),
        })),
  )
  return groupBy(pairs, ({ apiVersion }) => apiVersion)
})

/**
 * What `.Capabilities.APIVersions.Has` says on a cluster of a release; null if that is not known.
 * @param name an apiVersion, or one with a kind such as `policy/v1/PodDisruptionBudget`
 */
export function isServed(name: string, minor: number): boolean | null {
  const [, apiVersion = name, kind = null] = /^((?:[^/]+\/)?v\d\w*)(?:\/(\w+))?$/.exec(name) ?? []
  if (apiVersion === 'v1') return true
  const isAsked = (one: { readonly kind: string }) => kind === null || one.kind === kind
  const removed = removedByVersion().get(apiVersion) ?? []
  const asked = removed.filter(isAsked)
  if (asked.length > 0) return asked.some((one) => isServedKind(one, minor))
  // a version that is gone has no kind at all, also none whose name is misspelled
  if (removed.length > 0 && removed.every((one) => 'removedIn' in one && !isServedKind(one, minor))) return false
  if (/alpha|beta/.test(apiVersion)) return null
  const isReplacement = replacedByVersion()
    .get(apiVersion)
    ?.some((one) => isAsked(one) && one.since <= minor)
  return isReplacement === true ? true : null
}

/** New beta APIs are off by default since 1.24 (KEP-3136), and all alpha APIs are: what is removed later was never served by CCE. */
const isServedKind = (one: Removed, minor: number): boolean =>
  'removedIn' in one &&
  minor < minorOf(one.removedIn) &&
  !one.apiVersion.includes('alpha') &&
  (minorOf(one.removedIn) < 30 || one.apiVersion.startsWith('flowcontrol.'))
