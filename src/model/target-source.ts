import type { BaseFileFault } from './base-file.js'
import type { Location } from './report.js'

/** A line of the repository that says which version a cluster shall have. */
export interface TargetCandidate {
  /** null if the line does not hold a version in full */
  readonly version: string | null
  readonly at: Location
  /** the resource or the key, as the file writes it */
  readonly name: string
}

/** Why a file cannot be read. `incomplete`: a plan that Terraform did not finish, or that the gate cannot read whole. */
export type FileReadingProblem =
  | ('absent' | 'link' | 'not-regular' | 'too-large' | 'not-text' | 'unreadable')
  | 'incomplete'

/** Why the target version cannot be read from the repository. */
export type TargetSourceProblem =
  /** several versions, or a line without one; each line once, the first ones if there are many */
  | { readonly code: 'ambiguous'; readonly candidates: readonly TargetCandidate[]; readonly omitted: number }
  /** no file asks for a version; `files` is how many Terraform files were read */
  | {
      readonly code: 'no-candidate'
      readonly files: number
      readonly paths: readonly string[]
      /** the kind of cluster that the files or the plan do ask a version for, if it is not that of this one */
      readonly otherKind: 'standard' | 'autopilot' | null
    }
  /** the key does not exist; the keys are those at its longest part that exists, the nearest first */
  | {
      readonly code: 'no-key'
      readonly file: string
      readonly key: string
      readonly existing: string
      readonly keys: readonly string[]
      readonly omitted: number
    }
  /** the value is no version, or is not written down; `value` is null if it is not a short text */
  | { readonly code: 'not-version'; readonly candidate: TargetCandidate; readonly value: string | null }
  | { readonly code: 'unreadable-file'; readonly file: string; readonly why: FileReadingProblem }
  | { readonly code: 'unreadable-syntax'; readonly at: Location }
  /** more files than the gate looks through, more MiB of them than it reads, or modules that call each other too often */
  | { readonly code: 'too-many'; readonly what: 'files' | 'mebibytes' | 'modules'; readonly most: number }
  | { readonly code: 'slow-paths' }
  /** the workspace holds no checkout; `isProposal`: the run is about a pull request or merge group */
  | { readonly code: 'no-checkout'; readonly needs: 'auto' | 'file'; readonly isProposal: boolean }
  /** the checkout is not of the commit that the event is about; null: its commit cannot be read */
  | { readonly code: 'other-commit'; readonly checkedOut: string | null; readonly expected: string | null }
  | {
      readonly code: 'branch-unreadable'
      readonly file: string
      readonly ref: string | null
      readonly why: BaseFileFault
    }
  | { readonly code: 'absent-on-branch'; readonly file: string; readonly ref: string | null }

/** The target version and the line that asks for it, or why it cannot be read. */
export type TargetSource =
  | { readonly version: string; readonly from: Location }
  | { readonly problem: TargetSourceProblem }
