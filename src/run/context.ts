import type { LogSink } from '../github/runner/log.js'
import type { Clock, Log, Redact } from '../model/ports.js'
import type { GitHubPreparation, GitHubRun, Publisher } from '../publish/publisher.js'
import { clusterIdsOf, type ReadSettings } from '../settings/read-settings.js'

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
  /** what to do on GitHub before there is a report; absent outside a workflow */
  readonly github?: GitHubPreparation
}

/** What the functions that call GitHub use of a run. */
export function githubRun(
  read: ReadSettings,
  { env, clock, signal }: RunContext,
  { log, redact }: { readonly log: Log; readonly redact: Redact },
): GitHubRun {
  return { run: read.run, clusterIds: clusterIdsOf(read), env, clock, signal, log, redact }
}
