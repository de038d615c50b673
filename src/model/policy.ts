import type { OwnEntry } from './advice.js'
import type { FileSource } from './base-file.js'
import type { FailOn } from './decision.js'
import type { KnownRisk } from './known-risk.js'
import type { PolicyFault } from './policy-fault.js'
import { NO_READINESS_RULES, type ReadinessRules } from './readiness.js'
import type { RuleRef, WaiverRef } from './report.js'

type Globs<Key extends string> = { readonly [K in Key]?: string | undefined }

export const MATCH_KEYS = ['check', 'name', 'kind', 'level', 'group', 'scope', 'addon', 'cluster', 'path'] as const

/** What a rule matches in an item; every value is a glob in which `*` matches any text, including none. */
export type RuleMatch = Globs<(typeof MATCH_KEYS)[number]>

export interface Rule extends RuleRef {
  readonly match: RuleMatch
}

export interface WaiverMatch extends Globs<'check' | 'scope' | 'addon' | 'cluster' | 'path'> {
  /** a version or the beginning of one: `v1.31` includes `v1.31.1-r0` */
  readonly target?: string | undefined
  readonly nodes?: readonly string[] | undefined
}

/** A waiver is valid through 24:00 UTC of the day in `expires`. */
export interface Waiver extends Omit<WaiverRef, 'daysLeft'> {
  readonly name: string
  readonly match: WaiverMatch
  readonly fingerprint: string | null
}

/** A policy file that could be read. */
export interface Policy {
  /** a minimum: the input of the same name can only be stricter */
  readonly failOn: Exclude<FailOn, 'none'> | null
  readonly maxWaiverDays: number
  readonly readiness: ReadinessRules
  readonly rules: readonly Rule[]
  readonly waivers: readonly Waiver[]
  /** the policy's own advice on items, in addition to the catalog */
  readonly items: readonly OwnEntry[]
  /** the policy's own known risks, in addition to the catalog */
  readonly knownRisks: readonly KnownRisk[]
}

export const MAX_WAIVER_DAYS = 90

/** The policy if there is none: only the decision table applies. */
export const NO_POLICY: Policy = {
  failOn: null,
  maxWaiverDays: MAX_WAIVER_DAYS,
  readiness: NO_READINESS_RULES,
  rules: [],
  waivers: [],
  items: [],
  knownRisks: [],
}

/** The result of reading a policy file: its policy, or what is wrong with it. A missing file is not a fault. */
export interface PolicyState {
  readonly state: 'absent' | 'in-force' | 'faulty'
  readonly policy: Policy
  readonly faults: readonly PolicyFault[]
  readonly sha256: string | null
}

/** The policy of a run, and where it was read. */
export interface LoadedPolicy extends PolicyState {
  readonly file: string
  readonly source: FileSource
  /** the branch; null if the policy comes from the workspace, or the branch is unknown */
  readonly ref: string | null
  readonly commit: string | null
  /** read from the workspace on a pull request, which can change the policy that judges it */
  readonly isOwnJudge: boolean
  /** the checked-out copy, if the policy in force comes from the base branch and the two differ */
  readonly proposal: PolicyState | null
}

export const ABSENT_POLICY: PolicyState = { state: 'absent', policy: NO_POLICY, faults: [], sha256: null }

/** Takes the place of the policy in a run that did not look for one. */
export const NO_LOADED_POLICY: LoadedPolicy = {
  ...ABSENT_POLICY,
  file: '',
  source: 'workspace',
  ref: null,
  commit: null,
  isOwnJudge: false,
  proposal: null,
}
