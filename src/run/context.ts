import type { ServerClock } from '../cce/http/server-clock.js'
import type { LogSink } from '../github/runner/log.js'
import type { CoverageGap } from '../model/coverage.js'
import type { Clock, Log, Redact } from '../model/ports.js'
import type { GitHubRun, Publisher } from '../publish/publisher.js'
import { clusterSetOf, type ReadSettings } from '../settings/read-settings.js'
import type { GrowingRedaction } from '../text/secrets.js'

/** Everything that the gate gets from outside: nothing inside reads the clock, waits, prints or publishes in any other way. */
export interface RunContext {
  readonly env: Readonly<Record<string, string | undefined>>
  /** the workspace, which relative paths start from */
  readonly cwd: string
  readonly clock: Clock
  readonly sink: LogSink
  readonly version: string
  /** aborts when the job is canceled */
  readonly signal: AbortSignal
  /** registers secrets with the runner, before anything is printed */
  mask(secrets: readonly string[]): void
  /** the destinations of the report, in order; if one fails, the log says so and the verdict stands */
  readonly publishers: readonly Publisher[]
  /** whether this is a step of a workflow, which can read and write the pull request before there is a report */
  readonly isWorkflowStep: boolean
}

/** Something to undo after the decision. */
export interface Cleanup {
  readonly clusterId: string
  /** @returns what could not be undone, for the report */
  undo(signal: AbortSignal): Promise<CoverageGap | null>
}

/** A run whose settings are read. */
export interface Run extends RunContext {
  readonly settings: ReadSettings
  /** when everything must be collected, in epoch milliseconds; requests before the decision end then */
  readonly collectUntil: number
  /** compares the runner's clock with CCE's; what it calls now decides what has expired */
  readonly serverClock: ServerClock
  readonly log: Log
  readonly redact: Redact
  /** what `redact` hides; secrets that arrive in the run are added before anything else is done with them */
  readonly secrets: GrowingRedaction
  /** what is to be undone after the decision; collecting adds to it */
  readonly cleanups: Cleanup[]
}

/** The slice of a run that functions calling GitHub use. */
export const githubRun = (run: Run): GitHubRun => ({
  ...run,
  settings: run.settings.general,
  clusterSet: clusterSetOf(run.settings),
})
