import type { AddonRef, Decision, NodeRef, Risk, Scope } from './finding.js'

export type Verdict = 'pass' | 'warn' | 'block' | 'inconclusive' | 'not-applicable'
export type FailOn = 'fatal' | 'exception' | 'warning' | 'any' | 'none'

export interface Location {
  readonly file: string
  readonly line: number
  readonly endLine?: number
  readonly column?: number
}

/** A finding as `report.json` has it. */
export interface Finding {
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
  readonly rule: string | null
  readonly waiver: string | null
  readonly fix: string
  readonly docUrl: string | null
  readonly match: 'exact' | 'guessed' | 'none'
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

/** Something that the report does not speak of, though a reader may think so. */
export interface NotCovered {
  readonly clusterId: string | null
  readonly check: string | null
  readonly what: string
}

/** `report.json`, version 1. Times are ISO 8601 in UTC. */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: string; readonly version: string }
  readonly generatedAt: string
  readonly verdict: Verdict
  readonly reason: string
  readonly failOn: FailOn
  /** whether the step is green: a red verdict may be, under `fail-on: none` or `no-access: skip` */
  readonly green: boolean
  readonly counts: Counts
  readonly expiresAt: string | null
  readonly clusters: readonly ClusterReport[]
  readonly findings: readonly Finding[]
  readonly resolved: readonly Finding[]
  readonly notCovered: readonly NotCovered[]
}
