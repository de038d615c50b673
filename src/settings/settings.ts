import type { CheckName } from '../model/check.js'
import type { FailOn } from '../model/decision.js'
import type { Language } from '../model/language.js'
import type { CredentialSetting } from './credentials.js'

/** Where results come from: the CCE API, or saved responses. */
export type Source =
  | {
      readonly kind: 'api'
      readonly clusterId: string
      readonly projectId: string
      /** null: derived from the region */
      readonly endpoint: string | null
      readonly credentials: CredentialSetting
    }
  | { readonly kind: 'results'; readonly patterns: readonly string[] }

/** What to check, typed and validated. Durations are in milliseconds. */
export interface Settings {
  readonly source: Source
  /** null: whatever the saved responses contain */
  readonly checks: readonly CheckName[] | null
  readonly clusterId: string | null
  readonly projectId: string | null
  readonly region: string | null
  /** Autopilot clusters have their own path prefix and no add-on check */
  readonly autopilot: boolean
  readonly start: 'never' | 'if-needed' | 'always'
  readonly upgradeTaskId: string | null
  readonly precheckTaskId: string | null
  readonly addonTaskId: string | null
  readonly addonInstanceId: string | null
  readonly addonCheckType: 'addonUpgrade' | 'addonStatic' | 'all'
  readonly currentVersion: string | null
  readonly targetVersion: string | null
  readonly minValidityMs: number
  readonly waitTimeoutMs: number
  readonly pollIntervalMs: number
}

/** Which file is the policy, and where it is read from. */
export interface PolicySetting {
  readonly path: string
  /** the input names the file, so it must exist */
  readonly isGiven: boolean
  /** null: the base branch on pull requests and merge groups, else the workspace */
  readonly source: 'base' | 'workspace' | null
}

export const COMMENT_MODES = ['never', 'on-failure', 'always'] as const
/** When to comment on the pull request. */
export type CommentMode = (typeof COMMENT_MODES)[number]

/** How to decide and report, and when to run at all. These settings apply even if others are wrong. */
export interface RunSettings {
  /** null: not set */
  readonly requestedFailOn: FailOn | null
  readonly policy: PolicySetting
  readonly paths: readonly string[]
  readonly noAccess: 'fail' | 'skip'
  readonly githubToken: string | null
  /** the path of an earlier report.json */
  readonly baseline: string | null
  readonly commitStatus: boolean
  readonly comment: CommentMode
  readonly checkRun: boolean
  /** the commit to report on; null: the event's head commit */
  readonly headSha: string | null
  readonly annotations: boolean
  readonly language: Language
  readonly reportDir: string
}
