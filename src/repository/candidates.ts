import type { TargetCandidate, TargetSource } from '../model/target-source.js'
import { parseVersion } from '../model/version.js'

/** How many candidates a report lists. */
const MAX_LISTED = 20

/** A text as a cluster version; null if it is none. CCE upgrades no cluster of a version before v1.10, so `1.3` is a shortened `1.30`. */
export function versionOf(text: string): string | null {
  const isVersion = parseVersion(text) !== null && text === text.trim() && !/^[vV]?1\.[1-9]$/.test(text)
  return isVersion ? text.replace(/^[vV]?/, 'v') : null
}

/** The one version that all candidates ask for. @returns null if there is no candidate */
export function onlyVersion([first, ...others]: readonly TargetCandidate[]): TargetSource | null {
  return first === undefined ? null : versionOfAll(first, others)
}

/** The one version that all candidates ask for. */
export function versionOfAll(first: TargetCandidate, others: readonly TargetCandidate[]): TargetSource {
  const { version, at } = first
  if (version !== null && others.every((one) => one.version === version)) return { version, from: at }
  const candidates = distinct([first, ...others])
  const listed = candidates.slice(0, MAX_LISTED)
  return { problem: { code: 'ambiguous', candidates: listed, omitted: candidates.length - listed.length } }
}

/** Each line once: a module that is called twice can ask for the same version twice. */
function distinct(candidates: readonly TargetCandidate[]): readonly TargetCandidate[] {
  const byLine = new Map(candidates.map((one) => [JSON.stringify([one.at.file, one.at.line, one.version]), one]))
  return [...byLine.values()]
}
