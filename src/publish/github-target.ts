import { type RepositoryCalls, type Time, talk } from '../github/api/patience.js'
import { eventOf } from '../github/runner/event.js'
import { type Place, placeOf } from '../github/runner/place.js'
import { commentKey } from '../model/cluster-set.js'
import type { RunContext } from '../run/context.js'
import type { RunSettings } from '../settings/settings.js'

/** Where the report of this run goes: the commit that is named, else that of the event. */
export function placeFor({ headSha }: RunSettings, env: RunContext['env']): Place {
  const place = placeOf(eventOf(env), env)
  return headSha === null ? place : { ...place, headSha }
}

/** What tells the comment of this job about these clusters from all others. */
export const commentKeyFor = (env: RunContext['env'], clusterIds: readonly string[]): string =>
  commentKey(env['GITHUB_WORKFLOW'] ?? '', env['GITHUB_JOB'] ?? '', clusterIds)

/**
 * Talks to the repository that the workflow runs in.
 * @throws PublishFault
 */
export const withRepository = <T>(
  { githubToken: token }: RunSettings,
  env: RunContext['env'],
  time: Time,
  permission: string,
  work: (talk: RepositoryCalls) => Promise<T>,
): Promise<T> => {
  const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = env
  return talk({ token, apiUrl, repository }, time, permission, work)
}
