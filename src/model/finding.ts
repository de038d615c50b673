import type { Localizable, Localized } from './language.js'
import type { PolicyFault } from './policy-fault.js'
import type { ReadingFault, ResponseName } from './reading-fault.js'
import type { SettingFault } from './setting-fault.js'

/** The words of a finding. Names and values are the public contract of `report.json`. */

export const CHECKS = ['precheck', 'addons', 'upgrade', 'postcheck'] as const
export type CheckName = (typeof CHECKS)[number]

/** The checks that have items; the others have a phase only. */
export type ItemCheck = Extract<CheckName, 'precheck' | 'addons'>

/** Where a cause sits. `gate`: the gate itself could not see enough. */
export type Scope = (typeof SCOPES)[number] | 'gate'

/** The decisions, the most severe first. `block` and `inconclusive` turn the step red; the others leave it green. */
export const DECISIONS = ['block', 'inconclusive', 'warn', 'notice', 'waived'] as const
export type Decision = (typeof DECISIONS)[number]

export const KINDS = ['Exception', 'Risk'] as const
export type Kind = (typeof KINDS)[number]

export const LEVELS = ['Fatal', 'Warning', 'Info'] as const
export type Level = (typeof LEVELS)[number]

export const SCOPES = ['cluster', 'node', 'addon', 'manifest'] as const

export const GROUPS = ['LimitCheck', 'MasterCheck', 'NodeCheck', 'AddonCheck', 'ExecuteException'] as const

export const ITEM_PHASES = ['Init', 'Running', 'Success', 'Failed'] as const

export interface NodeRef {
  readonly uid: string | null
  readonly name: string | null
}

export interface AddonRef {
  readonly template: string | null
  readonly instanceId: string | null
  readonly instanceName: string | null
  readonly targetVersion: string | null
}

/** What CCE attaches to a failed item, as received. */
export interface Risk {
  readonly configurationRisks?: readonly unknown[]
  readonly deprecatedAPIRisks?: readonly unknown[]
  readonly nodeRisks?: readonly unknown[]
  readonly addonRisks?: readonly unknown[]
}

/** One cause that a check found: an item that failed, once over all the nodes on which it failed in the same way. */
export interface Cause {
  readonly from: 'item'
  readonly check: ItemCheck
  readonly scope: Exclude<Scope, 'gate' | 'manifest'>
  readonly name: string
  /** null for an add-on risk: it has no kind */
  readonly kind: Kind | null
  /** null only where the check of the item broke and told none */
  readonly level: Level | null
  readonly group: string | null
  readonly message: string
  readonly errorCodes: readonly string[]
  readonly nodes: readonly NodeRef[]
  readonly addon: AddonRef | null
  readonly risk: Risk
  /** Two failures with one signature are one cause, whatever the cluster, run or node. */
  readonly signature: readonly string[]
}

/** The parts of a pre-upgrade check. */
export const SECTIONS = ['cluster check', 'add-on check', 'node check'] as const
export type Section = (typeof SECTIONS)[number]

/** The fields whose values a table lists. */
export type ListedField =
  | 'name'
  | 'kind'
  | 'level'
  | 'group'
  | 'phase'
  | 'task phase'
  | 'task status'
  | 'add-on check type'
  | 'skipped item name'
  | `${Section} phase`

/** Stands in a fact for a value that is not there. */
export const ABSENT = '(absent)'

/** What kept the gate from seeing enough. The name is the finding's name; the rest is what a sentence about it needs. */
export type DiagnosticDetail =
  | {
      readonly name: 'not-finished'
      readonly of: 'task' | 'section' | 'item'
      readonly what: string
      readonly phase: string
      readonly waitedMs: number | null
    }
  | { readonly name: 'task-errored'; readonly said: string }
  | {
      readonly name: 'result-expired'
      readonly expiresAt: number
      readonly now: number
      readonly minValidityMs: number
    }
  | { readonly name: 'no-expiry'; readonly raw: string | null }
  | { readonly name: 'skipped-item'; readonly item: string }
  | {
      readonly name: 'target-mismatch'
      readonly which: 'target' | 'current'
      readonly asserted: string
      readonly actual: string | null
    }
  | {
      readonly name: 'target-mismatch'
      readonly which: 'no-task'
      readonly asserted: string
      /** each once; empty for a task that names none */
      readonly found: readonly string[]
    }
  /** the live version is no longer the one that the check was made from */
  | {
      readonly name: 'target-mismatch'
      readonly which: 'live'
      readonly checked: string
      readonly live: string
      readonly isTarget: boolean
    }
  /** CCE does not offer the target that is asked for */
  | {
      readonly name: 'target-mismatch'
      readonly which: 'not-offered'
      readonly asserted: string
      readonly offered: readonly string[]
      readonly live: string
      readonly isTarget: boolean
    }
  /** something about another target is under way, and is not cancelled */
  | {
      readonly name: 'target-mismatch'
      readonly which: 'busy'
      readonly asserted: string
      readonly what: 'upgrade workflow' | 'pre-upgrade check'
      readonly id: string | null
      readonly target: string | null
    }
  | { readonly name: 'cluster-mismatch'; readonly asserted: string; readonly actual: string }
  | {
      readonly name: 'no-result'
      readonly why:
        | 'no-task'
        | 'no-items'
        | 'no-file'
        | 'filtered-out'
        | 'vanished'
        | 'replaced'
        | 'held-back'
        | 'no-addons'
    }
  | { readonly name: 'unexplained-failure'; readonly of: string; readonly said: string }
  | {
      readonly name: 'unknown-value'
      readonly field: ListedField
      readonly item: string | null
      readonly raw: string
      readonly known: readonly string[]
    }
  | { readonly name: 'unreadable-response'; readonly what: ResponseName; readonly fault: ReadingFault }
  | { readonly name: 'api-error' | 'unreadable-response'; readonly failure: ApiFailure }
  | { readonly name: 'no-access'; readonly failure: ApiFailure }
  | {
      readonly name: 'no-access'
      readonly author: 'fork' | 'bot'
      readonly missing: readonly string[]
      readonly excused: boolean
    }
  | { readonly name: 'wrong-settings'; readonly fault: SettingFault }
  | { readonly name: 'policy-error'; readonly fault: PolicyFault }
  | { readonly name: 'upgrade-failed'; readonly said: Localizable; readonly steps: readonly Localizable[] }
  | { readonly name: 'upgrade-paused'; readonly progress: string | null }
  | { readonly name: 'postcheck-failed' }

export type DiagnosticName = DiagnosticDetail['name']

/** A call that failed, in words: what was tried, what came back, what to do next. */
export interface ApiFailure {
  readonly kind: string
  readonly operation: string
  readonly status: number | null
  readonly code: string | null
  readonly said: Localized
  readonly next: Localized
}

/** A fact of the gate's own about one check, or about the run (`check` null). */
export interface Diagnostic {
  readonly from: 'gate'
  readonly check: CheckName | null
  readonly fact: DiagnosticDetail
  readonly addon: AddonRef | null
  readonly nodes: readonly NodeRef[]
  /** the item in whose place an `unknown-value` stands, as received */
  readonly standsFor?: {
    readonly kind: string | null
    readonly level: string | null
    readonly group: string | null
    readonly phase: string | null
    readonly message: string
  }
}

export type Observation = Cause | Diagnostic
