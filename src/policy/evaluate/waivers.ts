import { dayOf, parseDay } from '../../model/calendar.js'
import type { Cause, Diagnostic, NodeRef, Observation } from '../../model/finding.js'
import { fingerprintOf } from '../../model/fingerprint.js'
import type { Waiver, WaiverRef } from '../../model/policy.js'
import type { EntryProblem } from '../../model/policy-fault.js'
import { matchesVersion } from '../../model/version.js'
import { compileGlob, type Matches } from '../glob.js'
import { type ClusterNames, type ItemKeys, named } from './item-keys.js'

/** A waiver that expires within so many days is announced. */
export const ANNOUNCED_DAYS = 14

/** What CCE lets a person skip: a pre-upgrade item of kind Risk, and an add-on risk at level Warning. */
export const isWaivable = (item: Pick<Cause, 'kind' | 'level'>): boolean =>
  item.kind === 'Risk' || (item.kind === null && item.level === 'Warning')

/**
 * Why a waiver cannot hold on a day, whatever it is for; null where it can. It holds through 24:00 UTC of its last day.
 * @param now epoch milliseconds
 */
export function lapseOf(waiver: Waiver, now: number, mostDays: number): EntryProblem | null {
  const days = daysLeft(waiver, now)
  if (days < 0) return { code: 'expired', expires: waiver.expires }
  return days > mostDays ? { code: 'too-far', expires: waiver.expires, days, most: mostDays } : null
}

const daysLeft = ({ expires }: Waiver, now: number): number =>
  (parseDay(expires) ?? Number.NEGATIVE_INFINITY) - dayOf(now)

/** The waiver as a finding names it. */
export const waiverRef = (waiver: Waiver, now: number): WaiverRef => {
  const { entry, line, reason, owner, expires } = waiver
  return { entry, line, reason, owner, expires, daysLeft: daysLeft(waiver, now) }
}

/** What a waiver is held against beside the item itself. */
export interface WaiverPlace {
  readonly cluster: ClusterNames
  /** the version that the result is for; null where nobody says */
  readonly targetVersion: string | null
}

/** What an item that somebody had skipped, or one that failed, is to a waiver. */
type Waived = Pick<ItemKeys, 'check' | 'name' | 'addons'>

export interface CompiledWaiver {
  readonly waiver: Waiver
  /** whether it is for this item, whatever its nodes */
  means(item: Waived, place: WaiverPlace): boolean
  /** whether it is for this very cause */
  fits(observation: Observation): boolean
  /** the nodes that it covers, and the others; null where it covers nothing of it */
  split(nodes: readonly NodeRef[]): { readonly covered: readonly NodeRef[]; readonly rest: readonly NodeRef[] } | null
}

/** Makes a waiver ready to be asked. */
export function compileWaiver(waiver: Waiver): CompiledWaiver {
  const { match } = waiver
  const [name, check, addon, cluster] = [waiver.name, match.check, match.addon, match.cluster].map((glob) =>
    compileGlob(glob ?? '*'),
  ) as [Matches, Matches, Matches, Matches]
  const nodeGlobs = match.nodes?.map(compileGlob) ?? null
  const isCovered = (node: NodeRef): boolean =>
    nodeGlobs?.some((matches) => named(node.name, node.uid).some(matches)) ?? true
  return {
    waiver,
    means: (item, place) =>
      name(item.name) &&
      check(item.check) &&
      item.addons.some(addon) &&
      named(place.cluster.id, place.cluster.name).some(cluster) &&
      (match.target === undefined || matchesVersion(match.target, place.targetVersion)),
    fits: (observation) => waiver.fingerprint === null || waiver.fingerprint === fingerprintOf(observation),
    split(nodes) {
      // what sits on no node is meant only by a waiver that names no nodes, or any
      if (nodes.length === 0) return isCovered({ uid: null, name: null }) ? { covered: [], rest: [] } : null
      const covered = nodes.filter(isCovered)
      return covered.length === 0 ? null : { covered, rest: nodes.filter((node) => !isCovered(node)) }
    },
  }
}

/** How an item that was skipped looks to a waiver; null for what is no skipped item. */
export const skippedKeys = (observation: Diagnostic): Waived | null =>
  observation.fact.name === 'skipped-item' ? { check: 'precheck', name: observation.fact.item, addons: [''] } : null
