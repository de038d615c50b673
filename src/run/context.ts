import type { Baseline } from '../baseline/baseline.js'
import type { LogSink } from '../github/runner/log.js'
import type { Clock, Log, Redact } from '../model/ports.js'
import type { Report } from '../model/report.js'
import type { ReadSettings } from '../settings/read-settings.js'
import type { RunSettings } from '../settings/settings.js'

/** Everything that the gate is handed from outside. */
export interface RunContext {
  readonly env: Readonly<Record<string, string | undefined>>
  /** the workspace: relative paths start here */
  readonly cwd: string
  readonly clock: Clock
  readonly sink: LogSink
  readonly version: string
  /** ends the run: the job was cancelled */
  readonly signal: AbortSignal
  /** registers secrets wherever output is shown, before anything is printed */
  mask(secrets: readonly string[]): void
  /** side effects, in order; one that fails is told in the log and changes nothing */
  readonly publishers: readonly Publisher[]
  /** what GitHub is told and asked before there is a report; absent where the gate does not run for GitHub */
  readonly github?: GitHubSide
}

/** The side of GitHub before there is a report. Nothing here throws: it is good to have, and decides nothing. */
export interface GitHubSide {
  /** says on the commit that the gate asks, until `dueAt` (epoch milliseconds) at most */
  announce(read: ReadSettings, world: RunContext, log: Log, dueAt: number): Promise<void>
  /** what the last report on this pull request found; null where there is none, or it cannot be read */
  lastReport(read: ReadSettings, world: RunContext, log: Log): Promise<Baseline | null>
}

/** What a publisher may use beside the report. */
export interface Publication {
  readonly run: RunSettings
  /** the clusters that were asserted */
  readonly clusterIds: readonly string[]
  /** the report's files by name, with our credentials hidden */
  readonly files: ReadonlyMap<string, string>
  /** the responses that are read lie where evidence is written: they stay as they are */
  readonly keepsEvidence: boolean
  readonly redact: Redact
  readonly log: Log
  readonly cwd: string
  readonly env: RunContext['env']
  readonly clock: Clock
  /** the job was cancelled: what is published now must be done in seconds */
  readonly signal: AbortSignal
  /** when the whole run must be over, in epoch milliseconds */
  readonly endsAt: number
  /** names of the publishers that failed before: what they should have left is not there, or not ours */
  readonly failed: ReadonlySet<string>
}

export interface Publisher {
  readonly name: string
  publish(report: Report, publication: Publication): Promise<void>
}
