import type { GitHubError } from '../github/api/errors.js'
import { withRepositorySession } from '../github/api/session.js'
import { readEvent } from '../github/runner/event.js'
import { publishTarget } from '../github/runner/publish-target.js'
import type { Report } from '../model/report.js'
import { checkRunDestination } from './check-run.js'
import { commentDestination } from './comment.js'
import { commitStatusDestination } from './commit-status.js'
import type { GitHubDestination, Publication } from './publisher.js'

/** Publishing takes at most this long, even if the run has more time left. */
const MAX_MS = 120_000
/** It gets at least this long, even if the run is late. */
const MIN_MS = 15_000

/** A destination that could not be written. */
interface FailedWrite {
  readonly destination: GitHubDestination
  readonly error: GitHubError
}

/**
 * Writes commit status, comment and check run, as far as they are requested, side by side. A failure of one does not affect the
 * others or the verdict; it is logged as a warning.
 */
export async function publishToGitHub(report: Report, publication: Publication): Promise<void> {
  const { settings, log, clock, env } = publication
  const target = publishTarget(readEvent(env), env, settings.headSha)
  const requested = [
    ...(settings.commitStatus ? [commitStatusDestination(report, publication, target)] : []),
    ...(settings.comment === 'never' ? [] : [commentDestination(report, publication, target)]),
    ...(settings.checkRun ? [checkRunDestination(report, publication, target)] : []),
  ]
  for (const each of requested) if ('reason' in each) log.info(`${each.name}: not written, because ${each.reason}`)
  const now = clock.now()
  const endsAt = Math.max(now + MIN_MS, Math.min(publication.endsAt, now + MAX_MS))
  const written = requested
    .filter((each) => 'write' in each)
    .map((destination) =>
      withRepositorySession(publication, settings.githubToken, endsAt, destination.permission, destination.write).then(
        () => [],
        (error: GitHubError): FailedWrite[] => [{ destination, error }],
      ),
    )
  const failed = (await Promise.all(written)).flat()
  for (const warning of failureWarnings(failed, target.author)) log.info(`Warning: ${warning}`)
}

/**
 * Missing permissions make one warning, because they have one cause and one remedy; every other failure makes its own.
 * @param author who opened the pull request, if GitHub gives such pull requests a read-only token
 */
function failureWarnings(failed: readonly FailedWrite[], author: 'fork' | 'bot' | null): string[] {
  const refused = failed.filter(({ error }) => error.isPermission)
  const warnings = failed
    .filter(({ error }) => !error.isPermission)
    .map(({ destination, error }) => `${lowerFirst(destination.name)} could not be written: ${error.message}`)
  const [first, ...others] = refused
  if (first === undefined) return warnings
  const permissions = refused.map(({ destination }) => destination.permission).join(', ')
  const cause = others.length === 0 ? first.error.message : `the token lacks ${permissions}`
  const remedy = author
    ? `GitHub gives a pull request of a ${author} a token that can only read, regardless of the workflow’s permissions.`
    : `Give the job permissions: { ${permissions} }.`
  const names = joinNames(refused.map(({ destination }) => lowerFirst(destination.name)))
  return [`${names} could not be written: ${cause}. ${remedy} The verdict is not affected.`, ...warnings]
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const joinNames = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
