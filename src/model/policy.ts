import type { OwnEntry } from './advice.js'
import type { Decision } from './finding.js'
import type { FailOn } from './report.js'

/** What a rule may decide. */
export type RuleDecision = Extract<Decision, 'block' | 'warn' | 'notice'>

/** What a rule may ask of an item; every value is a glob in which `*` stands for any text, also for none. */
export interface RuleMatch {
  readonly check?: string | undefined
  readonly name?: string | undefined
  readonly kind?: string | undefined
  readonly level?: string | undefined
  readonly group?: string | undefined
  readonly scope?: string | undefined
  readonly addon?: string | undefined
  readonly cluster?: string | undefined
}

export interface Rule {
  /** where it stands in the file: `rules[0]` */
  readonly entry: string
  /** from 1 */
  readonly line: number
  readonly match: RuleMatch
  readonly decision: RuleDecision
  readonly reason: string | null
}

export interface WaiverMatch {
  readonly check?: string | undefined
  readonly addon?: string | undefined
  readonly cluster?: string | undefined
  /** a version as far as it is given: `v1.31` speaks of `v1.31.1-r0` */
  readonly target?: string | undefined
  readonly nodes?: readonly string[] | undefined
}

export interface Waiver {
  /** where it stands in the file: `waivers[0]` */
  readonly entry: string
  /** from 1 */
  readonly line: number
  readonly name: string
  readonly match: WaiverMatch
  readonly fingerprint: string | null
  readonly reason: string
  readonly owner: string
  /** the last day on which it holds, `2026-12-31`, until 24:00 UTC */
  readonly expires: string
}

/** A policy file that could be read. */
export interface Policy {
  /** a floor: what is asked for beside it can only be stricter */
  readonly failOn: Exclude<FailOn, 'none'> | null
  readonly maxWaiverDays: number
  readonly rules: readonly Rule[]
  readonly waivers: readonly Waiver[]
  /** what is known of items beside the catalog */
  readonly items: readonly OwnEntry[]
}

export const MAX_WAIVER_DAYS = 90

/** Where there is no policy: the decision table alone. */
export const NO_POLICY: Policy = { failOn: null, maxWaiverDays: MAX_WAIVER_DAYS, rules: [], waivers: [], items: [] }

/** The rule that decided, and why. */
export interface RuleRef {
  readonly entry: string
  readonly line: number
  readonly decision: RuleDecision
  readonly reason: string | null
}

/** The waiver that decided: who answers for it, why, and until when. */
export interface WaiverRef {
  readonly entry: string
  readonly line: number
  readonly reason: string
  readonly owner: string
  readonly expires: string
  /** whole days that it still holds; 0 on its last day */
  readonly daysLeft: number
}
