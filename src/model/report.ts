import type { AdviceSource, Match, Who } from './advice.js'
import type { Cell } from './decided.js'
import type { AddonRef, Decision, NodeRef, Risk, Scope } from './finding.js'
import type { Language } from './language.js'
import type { RuleRef, WaiverRef } from './policy.js'

export type Verdict = 'pass' | 'warn' | 'block' | 'inconclusive' | 'not-applicable'
export type FailOn = 'fatal' | 'exception' | 'warning' | 'any' | 'none'

export interface Location {
  readonly file: string
  readonly line: number
  readonly endLine?: number
  readonly column?: number
}

/** A finding as `report.json` has it. */
export interface ReportFinding {
  readonly fingerprint: string
  readonly clusterId: string | null
  readonly check: string | null
  readonly scope: Scope
  readonly name: string
  readonly title: string
  readonly decision: Decision
  /** false: the result it stands in is expired or about another cluster or target, so it is shown and decides nothing */
  readonly decides: boolean
  readonly kind: string | null
  readonly level: string | null
  readonly group: string | null
  readonly phase: string | null
  readonly message: string
  readonly errorCodes: readonly string[]
  readonly nodes: readonly NodeRef[]
  readonly addon: AddonRef | null
  readonly risk: Risk
  readonly location: Location | null
  /** the cell of the decision table that it stands in; null for what is not in the table */
  readonly cell: Cell | null
  /** what decided in place of the table, and of a rule */
  readonly rule: RuleRef | null
  readonly waiver: WaiverRef | null
  /** what it means */
  readonly meaning: string
  readonly fix: string
  /** who can do it; null where nobody knows */
  readonly who: Who | null
  /** what helps to look or to fix, for a shell */
  readonly commands: readonly string[]
  readonly docUrl: string
  /** how sure meaning, fix and link fit the item */
  readonly match: Match
  /** whose words they are: those of a policy are untrusted text */
  readonly advice: AdviceSource
  readonly status: 'new' | 'known' | null
}

export interface CheckReport {
  readonly check: string
  readonly addon: AddonRef | null
  /** the cluster that the task itself names; one that names none is taken as ours */
  readonly clusterId: string | null
  readonly taskId: string | null
  readonly phase: string | null
  readonly verdict: Verdict
  readonly takenAt: string | null
  readonly expiresAt: string | null
  readonly currentVersion: string | null
  readonly targetVersion: string | null
  readonly nodeCount: number
  /** of an upgrade: percent, as CCE tells it */
  readonly progress: string | null
  readonly passed: number
  readonly items: readonly {
    readonly name: string
    readonly kind: string | null
    readonly level: string | null
    readonly group: string | null
    readonly passed: number
    readonly failed: number
    readonly undecided: number
  }[]
  readonly skipped: readonly { readonly name: string; readonly nodes: readonly string[] }[]
}

export interface ClusterReport {
  readonly id: string | null
  readonly name: string | null
  readonly region: string | null
  readonly projectId: string | null
  readonly currentVersion: string | null
  readonly targetVersion: string | null
  readonly targetAsserted: boolean
  readonly verdict: Verdict
  readonly facts: Readonly<Record<string, unknown>>
  readonly checks: readonly CheckReport[]
  /** what the pre-upgrade check before the upgrade needs, so that CCE skips what is waived here */
  readonly skippedCheckItemList: readonly SkippedCheckItem[]
}

/** One entry of the list, in CCE's own form (API reference, CreatePreCheck). */
export interface SkippedCheckItem {
  readonly name: string
  /** absent: skipped wherever it is checked */
  readonly resourceSelector?: { readonly key: 'node.uid'; readonly operator: 'In'; readonly values: readonly string[] }
}

/** The policy that decided, and where it was read. */
export interface PolicyReport {
  readonly file: string
  readonly source: 'base' | 'workspace'
  /** of the base branch: its name and the commit that it was read at; null in the workspace, or where it could not be read */
  readonly ref: string | null
  readonly commit: string | null
  /** read from the workspace on a pull request, which can change the policy that judges it */
  readonly isOwnJudge: boolean
  /** `faulty`: it decides nothing, and the verdict is inconclusive at least */
  readonly state: 'absent' | 'in-force' | 'faulty'
  /** of the file's bytes; null where none was read */
  readonly sha256: string | null
  /** what it sets; null where it sets nothing */
  readonly failOn: FailOn | null
  /** `fail-on: none` was asked for, and does not count */
  readonly ignoresNone: boolean
  readonly rules: number
  readonly waivers: number
  /** entries that are for other clusters, targets or checks */
  readonly elsewhere: readonly string[]
  /** waivers that hold, and expire soon */
  readonly expiring: readonly (WaiverRef & { readonly name: string })[]
  /** what the checked-out policy would decide, where it differs from the one that does */
  readonly proposal: Proposal | null
}

/** What another policy would make of the same result. */
export interface Proposal {
  readonly state: 'absent' | 'in-force' | 'faulty'
  /** what is wrong with it, in words */
  readonly faults: readonly string[]
  readonly failOn: FailOn
  readonly verdict: Verdict
  readonly counts: Pick<Counts, 'blocking' | 'warning' | 'notice' | 'waived' | 'inconclusive'>
  readonly changes: readonly DecisionChange[]
}

/** A finding that another policy decides differently; null: it is not there. */
export interface DecisionChange {
  readonly fingerprint: string
  readonly name: string
  readonly title: string
  /** on how many nodes; 0 where it sits on none */
  readonly nodes: number
  readonly from: Decision | null
  readonly to: Decision | null
}

export interface Counts {
  readonly blocking: number
  readonly warning: number
  readonly notice: number
  readonly waived: number
  readonly inconclusive: number
  readonly passed: number
  readonly new: number | null
  readonly resolved: number | null
}

/** A finding of the baseline that is gone; its texts are untrusted. */
export interface ResolvedFinding {
  readonly fingerprint: string
  readonly clusterId: string | null
  readonly check: string | null
  readonly name: string
  /** null where the baseline did not keep it */
  readonly title: string | null
  /** as it was decided then */
  readonly decision: Decision
}

/** Something that the report does not speak of, though a reader may think so. */
export interface NotCovered {
  readonly clusterId: string | null
  readonly check: string | null
  readonly what: string
}

/** What the settings asked for. Null: nothing. */
export interface RequestedSettings {
  readonly checks: readonly string[] | null
  readonly clusterId: string | null
  readonly currentVersion: string | null
  readonly targetVersion: string | null
  readonly minValidityMs: number
  readonly failOn: FailOn | null
  readonly precheckTaskId: string | null
  readonly addonTaskId: string | null
  readonly addonInstanceId: string | null
  readonly addonCheckType: string
  readonly upgradeTaskId: string | null
}

/** `report.json`, version 1. Times are ISO 8601 in UTC. */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: string; readonly version: string }
  readonly generatedAt: string
  /** of the words of ours in it; names, values and `reason` are the same in every language */
  readonly language: Language
  readonly verdict: Verdict
  /** English in every report: it ends up in outputs */
  readonly reason: string
  /** the reason in the language of the report */
  readonly headline: string
  readonly failOn: FailOn
  /** what was asked for, as far as a decision rests on it; with evidence and policy it says everything that decided */
  readonly asked: RequestedSettings
  /** null where nothing was asked, so that none was needed */
  readonly policy: PolicyReport | null
  /** whether the step is green: a red verdict may be, under `fail-on: none` or `no-access: skip` */
  readonly green: boolean
  readonly counts: Counts
  readonly expiresAt: string | null
  readonly clusters: readonly ClusterReport[]
  readonly findings: readonly ReportFinding[]
  /** what the baseline had, and this run surely saw gone; empty without a baseline */
  readonly resolved: readonly ResolvedFinding[]
  readonly notCovered: readonly NotCovered[]
  /** failed items that the catalog does not have: to be reported, so that it learns them */
  readonly unknownItems: readonly { readonly check: string; readonly name: string }[]
}
