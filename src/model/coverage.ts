import type { CheckName } from './check.js'
import type { UnreadManifest } from './manifest.js'
import type { NodeRef } from './report.js'

/** Why something could not be read: the request failed, or the response does not hold it. */
export type Unavailable =
  | { readonly code: 'not-in-response' }
  /** no saved response holds it */
  | { readonly code: 'not-saved' }
  /** the run asks CCE nothing about the cluster */
  | { readonly code: 'not-queried' }
  | { readonly code: 'request-failed'; readonly kind: string; readonly status: number | null }
  /** refused, although earlier in the same run it was not: so the caller may see it */
  | { readonly code: 'refused-later'; readonly kind: string; readonly status: number | null }

/** Tracked files of which the workspace does not have the content: `unnamed-sparse`, a sparse checkout that git cannot compare with the repository */
export const ABSENT_REASONS = ['sparse', 'unnamed-sparse', 'lfs', 'deleted'] as const
/** `large-data`: over the limit, and without any object of Kubernetes */
export const SKIPPED_REASONS = ['ignored', 'binary', 'large-data', 'link', 'submodule', ...ABSENT_REASONS] as const

/** Files of the workspace that were not scanned, since they hold no manifests or are not part of the repository. */
export interface SkippedFiles {
  readonly why: (typeof SKIPPED_REASONS)[number]
  readonly count: number
  /** the first ones, or folders of them */
  readonly files: readonly string[]
}

/** The groups of facts that are requested together. */
export type FactGroup =
  | ('identity' | 'versions' | 'workflow' | 'backup' | 'paths' | 'node-pools' | 'releases')
  | ('nodes' | 'node-versions' | 'node-labels')

/** Why an upgrade workflow that the run opened was not ended. */
export type LeftOpen = Unavailable | { readonly code: 'check-running' | 'in-use' }

/** Why it is not known whether a known risk concerns a cluster. */
export type RiskDoubt =
  | Unavailable
  | { readonly code: 'no-current-version' | 'no-target-version' | 'repository-not-scanned' }

/** Something that a reader could believe was covered although it was not. */
export type CoverageGap = { readonly check: CheckName | null } & (
  | { readonly code: 'absent-section'; readonly section: string }
  /** results under a key that the API reference does not list; they were read and decided */
  | { readonly code: 'unlisted-section'; readonly section: string }
  | { readonly code: 'nodes-without-items'; readonly nodes: readonly NodeRef[] }
  | { readonly code: 'unnamed-addon' }
  | { readonly code: 'no-addon-target'; readonly addon: string }
  | { readonly code: 'no-fresh-addon-check'; readonly addon: string }
  | { readonly code: 'no-addon-list'; readonly why: Unavailable }
  /** a list that has more entries by its own account; `total` is null if it only names another page */
  | {
      readonly code: 'partial-list'
      readonly of: 'tasks' | 'installed-addons'
      readonly listed: number
      readonly total: number | null
    }
  /** `results` of a pull request or merge group that are files of its workspace */
  | { readonly code: 'own-results'; readonly files: readonly string[] }
  | { readonly code: 'workflow-left-open'; readonly workflowId: string | null; readonly why: LeftOpen }
  /** an attribute of a planned resource that is known only after the apply */
  | { readonly code: 'unknown-in-plan'; readonly address: string; readonly attribute: string }
  /** an add-on that a plan upgrades, in a run that does not check add-ons; `version` is null if it is sensitive */
  | { readonly code: 'planned-addon-not-checked'; readonly addon: string; readonly version: string | null }
  /** the versions that CCE lists for the target are not known */
  | {
      readonly code: 'planned-addon-not-compared'
      readonly addon: string
      readonly version: string | null
      readonly target: string
      readonly why: Unavailable
    }
  /** a file of the repository, or a part of it, that could hold a use of a removed API */
  | ({ readonly code: 'unread-manifest' } & UnreadManifest)
  | ({ readonly code: 'skipped-files' } & SkippedFiles)
  /** tracked files whose content is not in the workspace, because only a part of the repository is checked out */
  | ({ readonly code: 'absent-files' } & SkippedFiles)
  /** a target version that is newer than the list of removed APIs; `newest` is the last release that the list covers */
  | { readonly code: 'unknown-removals'; readonly targetVersion: string; readonly newest: string }
  /** more uses in the repository than a report can list */
  | { readonly code: 'more-uses'; readonly listed: number; readonly total: number }
  /** parts of the repository that could not be read, beyond those that are listed */
  | { readonly code: 'more-unread'; readonly count: number }
  /** the scan of the repository did not end by itself; `fileCount` is how many files it read */
  | {
      readonly code: 'scan-ended'
      readonly why: 'time-over' | 'canceled' | 'slow-paths'
      readonly fileCount: number
    }
  /** known risks of which it is not known whether they concern the cluster */
  | { readonly code: 'risks-not-judged'; readonly risks: readonly string[]; readonly why: RiskDoubt }
  | { readonly code: 'no-facts'; readonly facts: readonly FactGroup[]; readonly why: Unavailable }
  /** what the releases of Helm store could not be read whole, although CCE did not refuse it */
  | { readonly code: 'releases-unread'; readonly why: Unavailable }
  /** the list of nodes after an upgrade could not be read whole, although CCE did not refuse it */
  | { readonly code: 'nodes-unread'; readonly why: Unavailable }
  /** nodes after an upgrade for which CCE does not state what it states for others */
  | { readonly code: 'nodes-without'; readonly what: 'version' | 'labels'; readonly nodes: readonly NodeRef[] }
)

/**
 * Whether a gap keeps a cluster from passing. These do not: facts that CCE refuses to show, or never states (a phase or version that
 * could not be read because of a fault is the diagnostic `cluster-state`); what happens to the workflow after the decision; and
 * where results come from, which says nothing about what they cover.
 */
export const affectsVerdict = ({ code }: { readonly code: string }): boolean => !WITHOUT_EFFECT.includes(code)

const WITHOUT_EFFECT: readonly string[] = [
  'no-facts',
  'risks-not-judged',
  'workflow-left-open',
  'own-results',
  'skipped-files',
] satisfies CoverageGap['code'][]
