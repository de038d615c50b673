import type { ChangeOrder } from '../model/manifest.js'
import { minorOf, type RemovedKind, type Replacement, removedKind } from './removed-apis.js'

/** What to use instead of a removed API, and when to change to it. */
export interface Change {
  /** null if nothing replaces it at the target version */
  readonly replacement: Replacement | null
  /** an API that outlives the replacement, for the time after the upgrade; null if there is none */
  readonly afterwards: string | null
  /** null if that is not known, or there is no replacement */
  readonly isServedByBoth: boolean | null
  readonly order: ChangeOrder
}

/**
 * What to use instead of a removed API in an upgrade.
 * @param before the minor version that the cluster runs; null if it is not known
 * @param after the minor version of the target
 */
export function changeFor(entry: RemovedKind, before: number | null, after: number): Change {
  const replacement = replacementFor(entry, before, after)
  return {
    replacement,
    afterwards: replacement && laterThan(replacement, entry, after),
    isServedByBoth: isServedByBoth(entry, replacement, before),
    order: changeOrder(entry, replacement, before, after),
  }
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
