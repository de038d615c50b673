import type { KnownRisk } from '../../model/known-risk.js'
import { compareVersions, matchesVersion, parseVersion } from '../../model/version.js'

/** The versions of an upgrade; null: not known. */
export interface RiskVersions {
  readonly current: string | null
  readonly target: string | null
}

/** Whether an upgrade brings the change of a known risk; null if that is not known. */
export function crossesRisk({ from, to, fixedIn }: KnownRisk, { current, target }: RiskVersions): boolean | null {
  if (target === null || parseVersion(target) === null) return null
  if (hasChange(target, to, true) === false || isFixed(target, fixedIn)) return false
  if (current === null || parseVersion(current) === null) return null
  if (compareVersions(current, target) >= 0 || matchesVersion(target, current)) return false
  if (from !== null && compareVersions(current, from) < 0 && !matchesVersion(from, current)) return false
  const had = to.length === 0 ? false : hasChange(current, to, null)
  return had === null ? null : !had
}

/**
 * Whether a version has a change. Where a version of the change is of the same minor, that one counts; else the oldest.
 * @param since the versions that first had it, one for each minor; empty: every version
 * @param ifShort for a version that is too short to tell
 */
function hasChange<T>(version: string, since: readonly string[], ifShort: T): boolean | T {
  if (since.length === 0) return true
  const ordered = [...since].sort(compareVersions)
  const own = ordered.find((one) => isSameMinor(one, version))
  if (own === undefined) return compareVersions(version, ordered[0] ?? '') > 0
  return matchesVersion(version, own) && !matchesVersion(own, version) ? ifShort : compareVersions(version, own) >= 0
}

/** Whether a target has what fixes a risk. A target without a patch version is not taken to have it. */
function isFixed(target: string, fixedIn: readonly string[]): boolean {
  const ordered = [...fixedIn].sort(compareVersions)
  const own = ordered.findLast((one) => isSameMinor(one, target))
  if (own !== undefined) return compareVersions(target, own) >= 0
  const newest = ordered.at(-1)
  return newest !== undefined && compareVersions(target, newest) > 0
}

function isSameMinor(one: string, other: string): boolean {
  const [[major, minor] = [], [otherMajor, otherMinor] = []] = [parseVersion(one) ?? [], parseVersion(other) ?? []]
  return major !== undefined && major === otherMajor && minor === otherMinor
}
