import type { CheckName } from '../model/finding.js'
import type { Language } from '../model/language.js'
import type { FailOn } from '../model/report.js'
import type { CredentialSetting } from './credentials.js'

/** Where results come from: asked of CCE, or saved responses. */
export type Source =
  | {
      readonly kind: 'api'
      readonly clusterId: string
      readonly projectId: string
      /** null where the region tells it */
      readonly endpoint: string | null
      readonly credentials: CredentialSetting
    }
  | { readonly kind: 'results'; readonly patterns: readonly string[] }

/** Everything the gate is told, typed and checked. Durations are milliseconds. */
export interface Settings {
  readonly source: Source
  /** null: what the saved responses hold */
  readonly checks: readonly CheckName[] | null
  readonly clusterId: string | null
  readonly projectId: string | null
  readonly region: string | null
  /** an Autopilot cluster: its paths have a prefix, and it has no add-on check */
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
  /** it was named, so it must be there */
  readonly isGiven: boolean
  /** null: the base branch on pull requests and merge groups, else the workspace */
  readonly source: 'base' | 'workspace' | null
}

export const COMMENT_MODES = ['never', 'on-failure', 'always'] as const
/** When the pull request gets a comment. */
export type CommentMode = (typeof COMMENT_MODES)[number]

/** The settings that hold even where others are wrong: how to report, and when the gate asks at all. */
export interface RunSettings {
  /** null: not asked for */
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
  /** the commit to report on; null: that of the event */
  readonly headSha: string | null
  readonly annotations: boolean
  readonly language: Language
  readonly reportDir: string
}
