import type { OwnEntry } from './advice.js'
import type { FailOn } from './decision.js'
import type { PolicyFault } from './policy-fault.js'
import type { RuleRef, WaiverRef } from './report.js'

type Globs<Key extends string> = { readonly [K in Key]?: string | undefined }

export const MATCH_KEYS = ['check', 'name', 'kind', 'level', 'group', 'scope', 'addon', 'cluster'] as const

/** What a rule may ask of an item; every value is a glob in which `*` stands for any text, also for none. */
export type RuleMatch = Globs<(typeof MATCH_KEYS)[number]>

export interface Rule extends RuleRef {
  readonly match: RuleMatch
}

export interface WaiverMatch extends Globs<'check' | 'addon' | 'cluster'> {
  /** a version as far as it is given: `v1.31` includes `v1.31.1-r0` */
  readonly target?: string | undefined
  readonly nodes?: readonly string[] | undefined
}

/** It holds until 24:00 UTC of its day `expires`. */
export interface Waiver extends Omit<WaiverRef, 'daysLeft'> {
  readonly name: string
  readonly match: WaiverMatch
  readonly fingerprint: string | null
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

/** A policy file as it was read: the policy it holds, or what is wrong with it. A file that does not exist is no fault. */
export interface PolicyState {
  readonly state: 'absent' | 'in-force' | 'faulty'
  readonly policy: Policy
  readonly faults: readonly PolicyFault[]
  readonly sha256: string | null
}

/** The policy of a run, and where it was read. */
export interface LoadedPolicy extends PolicyState {
  readonly file: string
  readonly source: 'base' | 'workspace'
  readonly ref: string | null
  readonly commit: string | null
  /** read from the workspace on a pull request, which can change the policy that judges it */
  readonly isOwnJudge: boolean
  /** the checked-out copy, if the policy in force comes from the base branch and the two differ */
  readonly proposal: PolicyState | null
}

export const ABSENT_POLICY: PolicyState = { state: 'absent', policy: NO_POLICY, faults: [], sha256: null }

/** Stands for the policy of a run that did not look for one. */
export const NO_LOADED_POLICY: LoadedPolicy = {
  ...ABSENT_POLICY,
  file: '',
  source: 'workspace',
  ref: null,
  commit: null,
  isOwnJudge: false,
  proposal: null,
}
