import { lazily } from '../model/collections.js'
import { removedKinds } from './removed-apis.js'
import { removedCustomResources } from './removed-custom-resources.js'

/** The kinds of each apiVersion that some release of Kubernetes, or some version of a component, no longer serves. */
const kindsByVersion = lazily(() => {
  const all = new Map<string, Set<string>>()
  for (const { apiVersion, kind } of [...removedKinds(), ...removedCustomResources()])
    all.set(apiVersion, (all.get(apiVersion) ?? new Set()).add(kind))
  return all
})

/** Every apiVersion that is no longer served, or will not be, for at least one of its kinds. */
export const outdatedVersions: () => readonly string[] = lazily(() => [...kindsByVersion().keys()])

/** Whether an apiVersion is no longer served, or will not be, for at least one of its kinds. */
export const isOutdatedVersion = (apiVersion: string): boolean => kindsByVersion().has(apiVersion)

/**
 * The kind that is no longer served, or will not be.
 * @param kind of an object, or of a typed list (`CronJobList`)
 * @returns the kind of the object, or of the items of the list; null if every known version serves it
 */
export function outdatedKind(apiVersion: string, kind: string): string | null {
  const kinds = kindsByVersion().get(apiVersion)
  if (kinds === undefined) return null
  if (kinds.has(kind)) return kind
  const item = kind.endsWith('List') ? kind.slice(0, -'List'.length) : ''
  return kinds.has(item) && !NOT_LISTED.test(item) ? item : null
}

/** Requests, which are answered and not stored, so that no list of them exists. */
const NOT_LISTED = /Review$|^Eviction$/
