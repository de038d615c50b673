import { compareByNumbers } from './collections.js'

const PATTERN = /^[vV]?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9})(?:-r(\d{1,9}))?)?$/

/**
 * The components of a cluster version as CCE writes it: `v1.31`, `v1.31.1`, `v1.31.1-r0` (CCE API reference: CreateCluster).
 * @returns major, minor, and release and patch if they are given; null for any other text
 */
export function parseVersion(text: unknown): number[] | null {
  const [, ...parts] = (typeof text === 'string' && PATTERN.exec(text.trim())) || []
  return parts.length > 0 ? parts.filter((part) => part !== undefined).map(Number) : null
}

/**
 * Whether `actual` begins with all components of `asserted`: `v1.31` matches `v1.31.1-r0`, but `v1.3` does not match
 * `v1.31`, nor does `v1.31.1-r0` match the shorter `v1.31`. Text that is not a version matches nothing.
 */
export function matchesVersion(asserted: string, actual: unknown): boolean {
  const prefix = parseVersion(asserted)
  const version = parseVersion(actual)
  return prefix !== null && version !== null && prefix.every((part, index) => version[index] === part)
}

/** Whether two versions are the same, if either may be given in a shorter form. */
export const sameVersion = (one: string, other: string): boolean =>
  matchesVersion(one, other) || matchesVersion(other, one)

/** Compares two versions by their numbers. Missing components count as lower; text that is not a version comes first. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parseVersion(a) ?? [], parseVersion(b) ?? []]
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

/**
 * The target version to request: the newest offered version that matches the asserted one. An offer that is shorter than
 * the asserted version (`v1.31` for `v1.31.4-r0`) includes it.
 * @returns null if no offer fits
 */
export function resolveTarget(asserted: string, offered: readonly string[]): string | null {
  const [newest] = offered.filter((offer) => matchesVersion(asserted, offer)).sort((a, b) => compareVersions(b, a))
  if (newest !== undefined) return newest
  return offered.some((offer) => matchesVersion(offer, asserted)) ? asserted : null
}

/** Whether a text looks like the version of an add-on (`1.30.33`, `3.0.4-beta`), not of a cluster (`v1.31`). */
export const isAddonVersion = (text: string): boolean => /^\d+\.\d+\.\d+/.test(text)

/** Whether a version of an add-on is not meant for production, by its name. */
export const isPrerelease = (version: string): boolean => /(?:alpha|beta|dev|preview|rc|snapshot|test)/i.test(version)

/** Compares two versions of an add-on by their numbers. */
export const compareAddonVersions = (a: string, b: string): number => compareByNumbers(a, b)

/** Whether a text is a version with release and patch, such as `v1.31.1-r0`. */
export const isExactVersion = (version: string | null | undefined): version is string =>
  parseVersion(version)?.length === 4

/** The cluster version in the version of a kubelet: `v1.31.1-r0` of `v1.31.1-r0-31.0.12`. @returns null if it has none */
export const nodeVersion = (version: string): string | null =>
  /^v?\d{1,9}\.\d{1,9}(?:\.\d{1,9}(?:-r\d{1,9})?)?(?![\d.])/i.exec(version.trim())?.[0] ?? null

/** The minor version as a number: 31 of `v1.31.1-r0`, `v1.31` and `1.31`. @returns null for text that is not a version 1.x */
export function minorNumber(version: string | null | undefined): number | null {
  const [major, minor] = parseVersion(version) ?? []
  return major === 1 && minor !== undefined ? minor : null
}
