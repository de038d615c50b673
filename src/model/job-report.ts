import type { Language } from './language.js'
import type { Report, WorkflowRun } from './report.js'

/** Why a file is not the report of a job. */
export type UnreadableReport = 'no-file' | 'too-large' | 'not-json' | 'not-a-report'

/** The report of one job, or why its file cannot be read as one. */
export interface JobReport {
  readonly file: string
  readonly content:
    | { readonly kind: 'report'; readonly report: Report }
    | { readonly kind: 'unreadable'; readonly why: UnreadableReport }
}

/** The reports that must be there; null: not asserted. */
export interface ExpectedReports {
  /** how many jobs must have a report */
  readonly count: number | null
  /** the names of the clusters of each job, as `clusters split` prints them */
  readonly jobs: readonly (readonly string[])[] | null
  /** the attempt in which the clusters were split: a report of an earlier one is from before */
  readonly sinceAttempt: number | null
  /** what GitHub says of all jobs together: `success`, `failure`, `cancelled` or `skipped` */
  readonly jobsResult: string | null
}

/** The circumstances of a merge. */
export interface MergeTerms {
  readonly expected: ExpectedReports
  /** the workflow run that merges; null outside of a workflow */
  readonly run: WorkflowRun | null
  /** the workflow run that the reports must be of, which is usually the same one; null: any run of one commit */
  readonly of: WorkflowRun | null
  /** epoch milliseconds: results expire */
  readonly now: number
  readonly version: string
  /** of the words of the merge itself; null: the language of the reports */
  readonly language: Language | null
}

/** What keeps the reports of several jobs from making one. */
export type JobReportProblem =
  /** `clusters` has the names of the clusters of the missing jobs, if they are known */
  | {
      readonly code: 'missing'
      readonly expected: number
      readonly found: number
      readonly clusters: readonly string[]
    }
  | { readonly code: 'surplus'; readonly expected: number; readonly found: number; readonly files: readonly string[] }
  | { readonly code: 'unreadable'; readonly file: string; readonly why: UnreadableReport }
  | { readonly code: 'unknown-commit'; readonly file: string }
  | { readonly code: 'other-commit'; readonly file: string; readonly commit: string; readonly expected: string }
  | { readonly code: 'other-run'; readonly file: string; readonly run: string; readonly expected: string }
  | {
      readonly code: 'earlier-attempt'
      readonly file: string
      readonly attempt: number | null
      readonly expected: number
    }
  /** the report of a job has nothing about clusters that it was limited to */
  | { readonly code: 'incomplete'; readonly file: string; readonly clusters: readonly string[] }
  | { readonly code: 'other-policy'; readonly file: string; readonly other: string }
  /** two reports of one attempt about the same cluster */
  | { readonly code: 'duplicate'; readonly file: string; readonly other: string }
  /** a job did not succeed, although no report says why */
  | { readonly code: 'failed-job'; readonly result: string }
