import type { PublishContext, RepositorySession } from '../github/api/client.js'
import type { CommentSearch } from '../github/api/comments.js'
import type { PublishTarget } from '../github/runner/event.js'
import type { ClusterSet } from '../model/cluster-set.js'
import type { FileText } from '../model/file-text.js'
import type { Localized } from '../model/language.js'
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
export interface GitHubRun extends PublishContext {
  readonly settings: Pick<PublishSettings, 'githubToken' | 'headSha'>
  /** what the settings say that the run is about */
  readonly clusterSet: ClusterSet
  readonly log: Log
  readonly redact: Redact
}

/** Everything that a publisher can use besides the report. */
export interface Publication extends GitHubRun {
  readonly settings: PublishSettings
  /** the report's files by name, with our credentials redacted */
  readonly files: ReadonlyMap<string, FileText>
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

/** One of the places on GitHub that a report is written to. */
export interface GitHubDestination {
  readonly name: Localized
  /** what the token needs, such as `statuses: write` */
  readonly permission: string
  isRequested(settings: PublishSettings, report: Report): boolean
  /** @returns what writes the report, or why this event does not have such a place */
  writer(report: Report, publication: Publication, target: PublishTarget): Writer | string
}

type Writer = (session: RepositorySession) => Promise<void>
