/** A version of a release: three numbers, and for one before the final release a suffix such as `rc.1`. */
export interface Version {
  readonly major: number
  readonly minor: number
  readonly patch: number
  /** empty for a final release */
  readonly suffix: string
}

/** Reads `1.2.3` or `1.2.3-rc.1`, without a leading v; throws for everything else. */
export function parseVersion(text: string): Version {
  const [, major, minor, patch, suffix = ''] =
    /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:-([a-z]+\.[1-9]\d{0,3}))?$/.exec(text) ?? []
  if (major === undefined)
    throw new Error(`"${text}" is no version: write 1.2.3, or 1.2.3-rc.1 before the final release`)
  return { major: Number(major), minor: Number(minor), patch: Number(patch), suffix }
}

export const versionText = ({ major, minor, patch, suffix }: Version): string =>
  `${major}.${minor}.${patch}${suffix === '' ? '' : `-${suffix}`}`

/** Negative if `a` comes before `b`. A version with a suffix comes before the one without. */
export function compareVersions(a: Version, b: Version): number {
  const numbers = a.major - b.major || a.minor - b.minor || a.patch - b.patch
  if (numbers !== 0 || a.suffix === b.suffix) return numbers
  if (a.suffix === '' || b.suffix === '') return a.suffix === '' ? 1 : -1
  return a.suffix.localeCompare(b.suffix, 'en', { numeric: true })
}

/**
 * The version that follows another one.
 * @param step `major`, `minor` or `patch`, or the version itself, which must be later
 */
export function nextVersion(current: Version, step: string): Version {
  const { major, minor, patch, suffix } = current
  // 1.2.0-rc.1 is followed by 1.2.0 itself
  if (step === 'patch') return { major, minor, patch: suffix === '' ? patch + 1 : patch, suffix: '' }
  if (step === 'minor') return { major, minor: suffix !== '' && patch === 0 ? minor : minor + 1, patch: 0, suffix: '' }
  if (step === 'major')
    return { major: suffix !== '' && minor === 0 && patch === 0 ? major : major + 1, minor: 0, patch: 0, suffix: '' }
  const next = parseVersion(step)
  if (compareVersions(next, current) < 0) throw new Error(`${step} comes before ${versionText(current)}`)
  return next
}

/** The final versions among the tags of the repository. */
const finalVersions = (tags: readonly string[]): Version[] =>
  tags.flatMap((tag) => (/^v\d+\.\d+\.\d+$/.test(tag) ? [parseVersion(tag.slice(1))] : []))

/** Whether no final version is newer. A version with a suffix is never the latest. */
export const isLatest = (version: Version, tags: readonly string[]): boolean =>
  version.suffix === '' && finalVersions(tags).every((other) => compareVersions(other, version) <= 0)

/**
 * The tags that follow a release, such as `v1` and `v1.2`: those of which it is the newest final version. A fix of an older version
 * moves no tag of a newer one, and a version with a suffix moves none.
 * @param tags the names of all tags
 */
export function movingTags(version: Version, tags: readonly string[]): string[] {
  if (version.suffix !== '') return []
  const isNewest = (others: readonly Version[]) => others.every((other) => compareVersions(other, version) <= 0)
  const ofMajor = finalVersions(tags).filter(({ major }) => major === version.major)
  const ofMinor = ofMajor.filter(({ minor }) => minor === version.minor)
  return [
    ...(isNewest(ofMajor) ? [`v${version.major}`] : []),
    ...(isNewest(ofMinor) ? [`v${version.major}.${version.minor}`] : []),
  ]
}
