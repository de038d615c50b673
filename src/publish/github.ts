import { withRepositorySession } from '../github/api/client.js'
import type { GitHubError } from '../github/api/errors.js'
import { publishTarget, readEvent } from '../github/runner/event.js'
import type { Annotation } from '../model/annotation.js'
import type { Report } from '../model/report.js'
import { type FailedWrite, failedWriteAnnotations, failedWriteLines } from '../report/destinations.js'
import { checkRun } from './check-run.js'
import { comment } from './comment.js'
import { commitStatus } from './commit-status.js'
import type { GitHubDestination, Publication } from './publisher.js'
import { suggestions } from './suggestions.js'

/** Publishing takes at most this long, even if the run has more time left. */
const MAX_MS = 120_000
/** It gets at least this long, even if the run is late. */
const MIN_MS = 15_000

const DESTINATIONS: readonly GitHubDestination[] = [commitStatus, comment, checkRun, suggestions]

/**
 * Writes commit status, comment, check run and suggestions, as far as they are requested, side by side. A failure of one does not affect the
 * others or the verdict; it is logged as a warning.
 * @returns a warning for each destination that could not be written, for the annotations of the step
 */
export async function publishToGitHub(report: Report, publication: Publication): Promise<Annotation[]> {
  const { settings, log, clock, env } = publication
  const target = publishTarget(readEvent(env), env, settings.headSha)
  const now = clock.now()
  const endsAt = Math.max(now + MIN_MS, Math.min(publication.endsAt, now + MAX_MS))
  const requested = DESTINATIONS.filter((each) => each.isRequested(settings, report))
  const written = requested.map(async ({ name, permission, writer }): Promise<FailedWrite[]> => {
    const write = writer(report, publication, target)
    if (typeof write === 'string') {
      log.info(`${name.en}: not written, because ${write}`)
      return []
    }
    return withRepositorySession(publication, endsAt, permission, write).then(
      () => [],
      (error: GitHubError) => [{ name, permission, error }],
    )
  })
  const failed = (await Promise.all(written)).flat()
  for (const line of failedWriteLines(failed, target.author)) log.info(`Warning: ${line}`)
  return failedWriteAnnotations(failed, target.author, report.language)
}
