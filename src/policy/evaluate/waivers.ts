import type { Cause } from '../../model/cause.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import type { Finding } from '../../model/finding.js'
import { fingerprintOf } from '../../model/fingerprint.js'
import type { Policy, Waiver } from '../../model/policy.js'
import type { EntryProblem } from '../../model/policy-fault.js'
import type { NodeRef, WaiverRef } from '../../model/report.js'
import { dayOf, parseDay } from '../../model/timestamp.js'
import { matchesVersion } from '../../model/version.js'
import { compileGlob } from '../glob.js'
import { type ClusterNames, type ItemKeys, presentOrEmpty } from './match.js'

/** Waivers that expire within this many days are announced in the report. */
const ANNOUNCED_DAYS = 14

/**
 * Why a waiver does not hold at a moment, whatever it matches; null if it holds. A waiver holds through 24:00 UTC of its
 * last day.
 * @param now epoch milliseconds
 */
export function invalidity(waiver: Waiver, now: number, maxDays: number): EntryProblem | null {
  const days = daysLeft(waiver, now)
  if (days < 0) return { code: 'expired', expires: waiver.expires }
  return days > maxDays ? { code: 'too-far', expires: waiver.expires, days, most: maxDays } : null
}

const daysLeft = ({ expires }: Waiver, now: number): number =>
  (parseDay(expires) ?? Number.NEGATIVE_INFINITY) - dayOf(now)

const waiverRef = (waiver: Waiver, now: number): WaiverRef => {
  const { entry, line, reason, owner, expires } = waiver
  return { entry, line, reason, owner, expires, daysLeft: daysLeft(waiver, now) }
}

/** The waivers that hold and expire soon. */
export const expiringWaivers = ({ waivers, maxWaiverDays }: Policy, now: number) =>
  waivers
    .filter((waiver) => invalidity(waiver, now, maxWaiverDays) === null && daysLeft(waiver, now) <= ANNOUNCED_DAYS)
    .map((waiver) => ({ ...waiverRef(waiver, now), name: waiver.name }))

/** The cluster and the version that a result is about; the version is null if nothing states it. */
export interface WaiverContext {
  readonly cluster: ClusterNames
  readonly targetVersion: string | null
}

type WaivableKeys = Pick<ItemKeys, 'check' | 'name' | 'addons'>

export interface CompiledWaiver {
  readonly waiver: Waiver
  /** whether it is for this item, whatever the nodes */
  matches(item: WaivableKeys, context: WaiverContext): boolean
  /** whether it is for this very cause: always, unless it is bound to a fingerprint */
  matchesCause(source: Cause | Diagnostic): boolean
  /** divides nodes into those it covers and the rest; null if it covers nothing */
  split(nodes: readonly NodeRef[]): { readonly covered: readonly NodeRef[]; readonly rest: readonly NodeRef[] } | null
}

export function compileWaiver(waiver: Waiver): CompiledWaiver {
  const { match } = waiver
  const name = compileGlob(waiver.name)
  const check = compileGlob(match.check ?? '*')
  const addon = compileGlob(match.addon ?? '*')
  const cluster = compileGlob(match.cluster ?? '*')
  const nodeGlobs = match.nodes?.map(compileGlob) ?? null
  const isCovered = (node: NodeRef): boolean =>
    nodeGlobs?.some((matches) => presentOrEmpty(node.name, node.uid).some(matches)) ?? true
  return {
    waiver,
    matches: (item, context) =>
      name(item.name) &&
      check(item.check) &&
      item.addons.some(addon) &&
      presentOrEmpty(context.cluster.id, context.cluster.name).some(cluster) &&
      (match.target === undefined || matchesVersion(match.target, context.targetVersion)),
    matchesCause: (source) => waiver.fingerprint === null || waiver.fingerprint === fingerprintOf(source),
    split(nodes) {
      // A finding on no node is covered only by a waiver without `nodes`, or with one that matches anything.
      if (nodes.length === 0) return isCovered({ uid: null, name: null }) ? { covered: [], rest: [] } : null
      const covered = nodes.filter(isCovered)
      return covered.length === 0 ? null : { covered, rest: nodes.filter((node) => !isCovered(node)) }
    },
  }
}

/** What a skipped item is matched by; null for any other diagnostic. */
export const skippedItemKeys = ({ detail }: Diagnostic): WaivableKeys | null =>
  detail.name === 'skipped-item' ? { check: 'precheck', name: detail.item, addons: [''] } : null

/**
 * Applies waivers to an open finding, in order: each one waives the nodes that it covers, and the next ones are tried on the
 * rest.
 * @returns the waived parts and, if anything is left, the open rest; and the waivers that were used
 */
export function applyWaivers(
  open: Finding,
  waivers: readonly CompiledWaiver[],
  now: number,
): { readonly findings: readonly Finding[]; readonly used: readonly Waiver[] } {
  const findings: Finding[] = []
  const used: Waiver[] = []
  let left: readonly NodeRef[] = open.source.nodes
  for (const { waiver, matchesCause, split } of waivers) {
    const part = matchesCause(open.source) ? split(left) : null
    if (!part) continue
    used.push(waiver)
    findings.push({
      source: { ...open.source, nodes: part.covered },
      decision: 'waived',
      decides: open.decides,
      decisionIfCounted: 'waived',
      cell: open.cell,
      rule: null,
      waiver: waiverRef(waiver, now),
    })
    if (part.rest.length === 0) return { findings, used }
    left = part.rest
  }
  return { findings: [...findings, { ...open, source: { ...open.source, nodes: left } }], used }
}
