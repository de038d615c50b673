import type { Baseline } from '../baseline/baseline.js'
import type { CommentSearch } from '../github/api/comments.js'
import type { RequestContext } from '../github/api/octokit.js'
import type { RepositorySession } from '../github/api/session.js'
import type { Language } from '../model/language.js'
import type { Log, Redact } from '../model/ports.js'
import type { Report } from '../model/report.js'

/** The settings that say what is published, and where. */
export interface PublishSettings {
  readonly reportDir: string
  readonly annotations: boolean
  readonly commitStatus: boolean
  /** when the pull request gets a comment */
  readonly comment: 'never' | 'on-failure' | 'always'
  readonly checkRun: boolean
  readonly githubToken: string | null
  /** the commit to report on; null for the commit of the event */
  readonly headSha: string | null
}

/** What it takes to reach the commit or the pull request that a run is about. */
export interface GitHubRun extends RequestContext {
  readonly settings: Pick<PublishSettings, 'githubToken' | 'headSha'>
  /** the clusters that the settings name */
  readonly clusterIds: readonly string[]
  readonly log: Log
  readonly redact: Redact
}

/** One of the places on GitHub that a report is written to. */
export interface GitHubDestination {
  /** for the log */
  readonly name: string
  /** what the token needs, such as `statuses: write` */
  readonly permission: string
  write(session: RepositorySession): Promise<void>
}

/** A destination that this event does not have, and why. */
export interface MissingDestination {
  readonly name: string
  readonly reason: string
}

/** Everything that a publisher can use besides the report. */
export interface Publication extends GitHubRun {
  readonly settings: PublishSettings
  /** the report's files by name, with our credentials redacted */
  readonly files: ReadonlyMap<string, string>
  /** the run reads its responses from the folder of the evidence, so that folder must not change */
  readonly keepsEvidence: boolean
  /** the workspace */
  readonly cwd: string
  /** when the whole run must be over, in epoch milliseconds */
  readonly endsAt: number
  /** our comments on the pull request, if they were read earlier in this run */
  readonly comments: CommentSearch | null
  /** names of the publishers that failed before this one */
  readonly failed: ReadonlySet<string>
}

/** A destination for the report. */
export interface Publisher {
  /** for the log: "… could not be written" */
  readonly name: string
  publish(report: Report, publication: Publication): Promise<void>
}

/** The report of an earlier run on the same pull request. */
export interface PreviousReport {
  /** what its comment carries; null if there is no comment, or it cannot be read */
  readonly baseline: Baseline | null
  /** our comments on the pull request; null if they could not be read */
  readonly comments: CommentSearch | null
}

export interface PendingStatus {
  readonly targetVersion: string | null
  /** when there is a verdict at the latest, in epoch milliseconds */
  readonly dueAt: number
  readonly language: Language
}

/** What a run does on GitHub before it has a report. Neither function throws: a failure is logged and changes no verdict. */
export interface GitHubPreparation {
  setPendingStatus(run: GitHubRun, pending: PendingStatus): Promise<void>
  readPreviousReport(run: GitHubRun): Promise<PreviousReport>
}
