const PATTERN = /^[vV]?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9})(?:-r(\d{1,9}))?)?$/

/**
 * The parts of a cluster version as CCE writes it: `v1.31`, `v1.31.1`, `v1.31.1-r0` (CCE API reference, create cluster).
 * @returns major, minor, and release and patch where they are given; null where the text is no such version
 */
export function parseVersion(text: unknown): number[] | null {
  const match = typeof text === 'string' ? PATTERN.exec(text.trim()) : null
  return match
    ? match
        .slice(1)
        .filter((part) => part !== undefined)
        .map(Number)
    : null
}

/**
 * Whether `actual` is the version that `asserted` speaks of, by whole components: `v1.31` speaks of `v1.31.1-r0`,
 * not of `v1.3`; `v1.31.1-r0` does not speak of the shorter `v1.31`. Text that is no version matches nothing.
 */
export function matchesVersion(asserted: string, actual: unknown): boolean {
  const wanted = parseVersion(asserted)
  const found = parseVersion(actual)
  return wanted !== null && found !== null && wanted.every((part, index) => found[index] === part)
}

/** Whether a text is a version with release and patch, such as `v1.31.1-r0`. */
export const isExactVersion = (version: string | null | undefined): version is string =>
  parseVersion(version)?.length === 4
