import { withRepositorySession } from '../github/api/client.js'
import type { GitHubError } from '../github/api/errors.js'
import { publishTarget, readEvent } from '../github/runner/event.js'
import type { Report } from '../model/report.js'
import { checkRun } from './check-run.js'
import { comment } from './comment.js'
import { commitStatus } from './commit-status.js'
import type { GitHubDestination, Publication } from './publisher.js'

/** Publishing takes at most this long, even if the run has more time left. */
const MAX_MS = 120_000
/** It gets at least this long, even if the run is late. */
const MIN_MS = 15_000

/** A destination that could not be written. */
interface FailedWrite extends Pick<GitHubDestination, 'name' | 'permission'> {
  readonly error: GitHubError
}

/**
 * Writes commit status, comment and check run, as far as they are requested, side by side. A failure of one does not affect the
 * others or the verdict; it is logged as a warning.
 */
export async function publishToGitHub(report: Report, publication: Publication): Promise<void> {
  const { settings, log, clock, env } = publication
  const target = publishTarget(readEvent(env), env, settings.headSha)
  const now = clock.now()
  const endsAt = Math.max(now + MIN_MS, Math.min(publication.endsAt, now + MAX_MS))
  const requested = [commitStatus, comment, checkRun].filter((each) => each.isRequested(settings))
  const written = requested.map(async ({ name, permission, writer }): Promise<FailedWrite[]> => {
    const write = writer(report, publication, target)
    if (typeof write === 'string') {
      log.info(`${name}: not written, because ${write}`)
      return []
    }
    return withRepositorySession(publication, endsAt, permission, write).then(
      () => [],
      (error: GitHubError) => [{ name, permission, error }],
    )
  })
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
    .map(({ name, error }) => `${lowerFirst(name)} could not be written: ${error.message}`)
  const [first, ...others] = refused
  if (first === undefined) return warnings
  const permissions = refused.map(({ permission }) => permission).join(', ')
  const cause = others.length === 0 ? first.error.message : `the token lacks ${permissions}`
  const remedy = author
    ? `GitHub gives a pull request of a ${author} a token that can only read, regardless of the workflow’s permissions.`
    : `Give the job permissions: { ${permissions} }.`
  const names = refused.map(({ name }) => lowerFirst(name))
  const list = others.length === 0 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return [`${list} could not be written: ${cause}. ${remedy} The verdict is not affected.`, ...warnings]
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
