import { matchesVersion, parseVersion } from './version.js'

/** Compares two versions by their numbers, missing ones counting as less; text that is no version comes first. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parseVersion(a) ?? [], parseVersion(b) ?? []]
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

/** Whether two versions are one, of which either may be told in its shorter form. */
export const sameVersion = (one: string, other: string): boolean =>
  matchesVersion(one, other) || matchesVersion(other, one)

/**
 * The version to ask for: the newest of those on offer that the asserted one speaks of. An offer that is shorter than
 * what is asserted (`v1.31` for `v1.31.4-r0`) includes it.
 * @returns null where nothing on offer fits
 */
export function resolveTarget(asserted: string, offered: readonly string[]): string | null {
  const [newest] = offered.filter((offer) => matchesVersion(asserted, offer)).sort((a, b) => compareVersions(b, a))
  if (newest !== undefined) return newest
  return offered.some((offer) => matchesVersion(offer, asserted)) ? asserted : null
}

/** Versions of add-ons have forms of their own (`1.30.33`, `3.0.4-beta`): numbers are compared as numbers, the rest as text. */
export function newestAddonVersion(versions: readonly string[]): string | null {
  const collator = new Intl.Collator('en', { numeric: true })
  const [newest = null] = [...versions].filter((one) => one !== '').sort((a, b) => collator.compare(b, a))
  return newest
}
