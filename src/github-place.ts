import { eventOf } from './github/event.js'
import { type Talk, type Time, talk } from './github/patience.js'
import { type Place, placeOf } from './github/place.js'
import { commentKey } from './model/cluster-set.js'
import type { RunSettings } from './settings/settings.js'
import type { World } from './world.js'

/** Where the report of this run goes: the commit that is named, else that of the event. */
export function placeFor({ headSha }: RunSettings, env: World['env']): Place {
  const place = placeOf(eventOf(env), env)
  return headSha === null ? place : { ...place, headSha }
}

/** What tells the comment of this job about these clusters from all others. */
export const commentKeyFor = (env: World['env'], clusterIds: readonly string[]): string =>
  commentKey(env['GITHUB_WORKFLOW'] ?? '', env['GITHUB_JOB'] ?? '', clusterIds)

/**
 * Talks to the repository that the workflow runs in.
 * @throws PublishFault
 */
export const talkAbout = <T>(
  { githubToken: token }: RunSettings,
  env: World['env'],
  time: Time,
  permission: string,
  work: (talk: Talk) => Promise<T>,
): Promise<T> => {
  const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = env
  return talk({ token, apiUrl, repository }, time, permission, work)
}
