import type { Finding } from '../../model/finding.js'
import { compileGlobs } from '../../model/glob.js'
import type { Policy, Waiver } from '../../model/policy.js'
import type { EntryProblem } from '../../model/policy-fault.js'
import type { NodeRef, WaiverRef } from '../../model/report.js'
import { dayOf, parseDay } from '../../model/timestamp.js'
import { matchesVersion } from '../../model/version.js'
import { compileMatch, type ItemKeys, presentOrEmpty } from './match.js'

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

/** The waivers that hold at a moment. */
export const validWaivers = ({ waivers, maxWaiverDays }: Policy, now: number): readonly Waiver[] =>
  waivers.filter((waiver) => invalidity(waiver, now, maxWaiverDays) === null)

/** The waivers that hold and expire soon. */
export const expiringWaivers = (policy: Policy, now: number) =>
  validWaivers(policy, now)
    .filter((waiver) => daysLeft(waiver, now) <= ANNOUNCED_DAYS)
    .map((waiver) => ({ ...waiverRef(waiver, now), name: waiver.name }))

export interface CompiledWaiver {
  readonly nameGlob: string
  readonly waiver: Waiver
  /**
   * Whether it is for a cause or a skipped item, whatever the nodes.
   * @param fingerprint of the cause or skipped item; called only if the waiver has one
   * @param targetVersion the version that the result is about; null if nothing states it
   */
  matches(fingerprint: () => string, keys: ItemKeys, targetVersion: string | null): boolean
  /** divides nodes into those it covers and the rest; null if it covers nothing */
  split(nodes: readonly NodeRef[]): { readonly covered: readonly NodeRef[]; readonly rest: readonly NodeRef[] } | null
}

export function compileWaiver(waiver: Waiver): CompiledWaiver {
  const { name, fingerprint } = waiver
  const { target, nodes: nodeGlobs, ...match } = waiver.match
  const matchesKeys = compileMatch({ ...match, name })
  const matchesNode = nodeGlobs === undefined ? null : compileGlobs(nodeGlobs)
  const isCovered = (node: NodeRef): boolean =>
    matchesNode === null || presentOrEmpty(node.name, node.uid).some(matchesNode)
  return {
    waiver,
    nameGlob: name,
    matches: (fingerprintOfSource, keys, targetVersion) =>
      matchesKeys(keys) &&
      (target === undefined || matchesVersion(target, targetVersion)) &&
      (fingerprint === null || fingerprint === fingerprintOfSource()),
    split(nodes) {
      // A finding on no node is covered only by a waiver without `nodes`, or with one that matches anything.
      if (nodes.length === 0) return isCovered({ uid: null, name: null }) ? { covered: [], rest: [] } : null
      const covered = nodes.filter(isCovered)
      return covered.length === 0 ? null : { covered, rest: nodes.filter((node) => !isCovered(node)) }
    },
  }
}

/**
 * Applies matching waivers to an open finding, in order: each one waives the nodes that it covers, and the next ones are
 * tried on the rest.
 * @returns the waived parts and, if anything is left, the open rest; and the waivers that were used
 */
export function applyWaivers(
  open: Finding,
  waivers: readonly CompiledWaiver[],
  now: number,
): { readonly findings: readonly Finding[]; readonly used: readonly Waiver[] } {
  const findings: Finding[] = []
  const used: Waiver[] = []
  const partOf = (nodes: readonly NodeRef[]): Finding => ({ ...open, source: { ...open.source, nodes } })
  let left: readonly NodeRef[] = open.source.nodes
  for (const { waiver, split } of waivers) {
    const part = split(left)
    if (!part) continue
    used.push(waiver)
    const waived = {
      decision: 'waived',
      decisionIfCounted: 'waived',
      rule: null,
      waiver: waiverRef(waiver, now),
    } as const
    findings.push({ ...partOf(part.covered), ...waived })
    if (part.rest.length === 0) return { findings, used }
    left = part.rest
  }
  return { findings: [...findings, partOf(left)], used }
}
