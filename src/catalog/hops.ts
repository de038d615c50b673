import type { Hop, UpgradePath } from '../model/readiness.js'
import { compareVersions, matchesVersion, parseVersion, resolveTarget, sameVersion } from '../model/version.js'
import { removedBetween } from './removed-apis.js'

/** The way from one version to another. */
export interface Journey {
  readonly from: string
  /** as asserted: `v1.34` is reached by any of its releases */
  readonly to: string
  /** the versions that CCE offers right now; null if that is not known */
  readonly offered: readonly string[] | null
  /** the upgrade paths; null if they are not known */
  readonly paths: readonly UpgradePath[] | null
}

/**
 * The fewest upgrades that lead to the target. The first one is one that CCE offers, where such a way exists; the others are the
 * paths from version to version. Among ways of equal length, the one with the newest first step wins.
 * @returns null if no way is known; empty if `from` is the target already
 */
export function planHops({ from, to, offered, paths }: Journey): readonly Hop[] | null {
  if (matchesVersion(to, from)) return []
  const offers = (offered ?? []).filter((version) => compareVersions(version, from) > 0)
  const stops =
    routeOver(from, to, offers, paths ?? []) ?? routeOver(from, to, targetsOf(from, paths ?? []), paths ?? [])
  if (stops === null) return null
  return stops.map((stop, index) => {
    const start = stops[index - 1] ?? from
    const isOffered = index === 0 && offers.includes(stop)
    return { from: start, to: stop, isOffered, removedApis: removedBetween(start, stop) }
  })
}

/** Versions passed on a way are at most these; CCE has about twenty minor versions. */
const MAX_HOPS = 20

/** The shortest way whose first stop is one of `first`; null if there is none. A breadth-first search over versions. */
function routeOver(
  from: string,
  to: string,
  first: readonly string[],
  paths: readonly UpgradePath[],
): readonly string[] | null {
  const direct = resolveTarget(to, first)
  if (direct !== null) return [direct]
  const passed = new Set([from])
  let routes: readonly (readonly string[])[] = newestFirst(first).map((stop) => [stop])
  for (let length = 1; length < MAX_HOPS && routes.length > 0; length++) {
    const longer: (readonly string[])[] = []
    for (const route of routes) {
      const last = route.at(-1) ?? from
      const targets = targetsOf(last, paths)
      const target = resolveTarget(to, targets)
      if (target !== null) return [...route, target]
      for (const next of newestFirst(targets)) {
        if (passed.has(next)) continue
        passed.add(next)
        longer.push([...route, next])
      }
    }
    routes = longer
  }
  return null
}

const newestFirst = (versions: readonly string[]): readonly string[] =>
  [...versions].sort((a, b) => compareVersions(b, a))

/** The versions to which a version can be upgraded. Paths to versions that are not newer are left out. */
const targetsOf = (version: string, paths: readonly UpgradePath[]): readonly string[] => [
  ...new Set(
    paths
      .filter((path) => sameVersion(path.version, version))
      .flatMap(({ targets }) => targets)
      .filter((target) => parseVersion(target) !== null && compareVersions(target, version) > 0),
  ),
]
