import type { RepositorySession } from '../github/api/client.js'
import { classifyFailure, GitHubError } from '../github/api/errors.js'
import {
  createReview,
  deleteReviewComment,
  editReviewComment,
  findOwnReviewComments,
  headOf,
  linesInDiff,
  type ReviewComment,
} from '../github/api/review.js'
import { readEvent, readTrigger } from '../github/runner/event.js'
import { commentKey } from '../model/cluster-set.js'
import { groupBy } from '../model/collections.js'
import { isRed } from '../model/decision.js'
import type { Report } from '../model/report.js'
import { manifestChecks } from '../report/edits.js'
import {
  editableLines,
  retiredSuggestion,
  type Suggestion,
  suggestionFor,
  suggestionMark,
} from '../report/markdown/suggestion.js'
import type { GitHubDestination, Publication } from './publisher.js'

/** Suggestions of ours that a pull request has at a time: more would bury the review. */
const MAX_SUGGESTIONS = 10

/** Review comments with a suggestion, on the lines of the pull request whose whole fix is an edit of that line. */
export const suggestions: GitHubDestination = {
  name: { en: 'Suggestions', zh: '修改建议' },
  permission: 'pull-requests: write',
  isRequested: ({ comment }, report) => comment !== 'never' && manifestChecks(report).length > 0,
  writer: (report, publication, { pull, author }) => {
    const trigger = readTrigger(readEvent(publication.env))
    if (typeof pull !== 'number') return pull.none
    if (trigger.kind !== 'pull_request' || trigger.headSha === null)
      return 'the event does not name the head commit of a pull request'
    if (author === 'fork') return 'the pull request comes from a fork'
    const head = trigger.headSha
    return (session) => syncSuggestions(report, publication, pull, head, session)
  },
}

const placeOf = ({ file, line, edit }: Pick<Suggestion, 'file' | 'edit'> & { readonly line: number | null }): string =>
  JSON.stringify([file, line, edit])

/** A suggestion that is on the pull request. */
interface Present {
  readonly comment: ReviewComment
  readonly key: string
  readonly place: string
}

/** Writes the suggestions that are missing, at most so many that there are ten, and removes those that no longer apply. */
async function syncSuggestions(
  report: Report,
  publication: Publication,
  pull: number,
  head: string,
  session: RepositorySession,
): Promise<void> {
  const { env, log, redact, clusterSet, settings } = publication
  const key = commentKey(env['GITHUB_WORKFLOW'] ?? '', env['GITHUB_JOB'] ?? '', clusterSet)
  const lines = editableLines(report)
  const [present, newest, diff] = await Promise.all([
    findPresent(pull, session),
    headOf(pull, session),
    linesInDiff(pull, new Set(lines.map(({ file }) => file)), session),
  ])
  if (newest !== head) {
    log.info('Suggestions: not written, because the pull request has another head commit than the event')
    return
  }
  const wanted = lines.flatMap((line) => {
    const text = diff.get(line.file)?.get(line.line)
    return (text === undefined ? null : suggestionFor(line, text, report, key, redact)) ?? []
  })
  const places = new Set(wanted.map(placeOf))
  const isKept = stillApplies(report, key, places)
  const [first, repeated] = withoutRepetitions(present)
  const kept = first.filter(isKept)
  const keptPlaces = new Set(kept.map(({ place }) => place))
  const missing =
    settings.comment === 'always' || isRed(report.verdict) ? wanted.filter((one) => !keptPlaces.has(placeOf(one))) : []
  const offered = missing.slice(0, Math.max(0, MAX_SUGGESTIONS - kept.length))
  const created = offered.length === 0 ? 0 : await create(offered, pull, head, session)
  const stale = [...first.filter((one) => !isKept(one)), ...repeated]
  for (const { comment } of stale) await remove(comment, report, session)
  const [refused, more] = [offered.length - created, missing.length - offered.length]
  log.info(
    `Suggestions on pull request ${pull}: ${created} created, ${stale.length} removed, ${kept.length} unchanged` +
      (refused > 0 ? `; GitHub refuses ${refused} more` : '') +
      (more > 0 ? `; ${more} more are not offered, because a pull request gets at most ${MAX_SUGGESTIONS}` : ''),
  )
}

async function findPresent(pull: number, session: RepositorySession): Promise<readonly Present[]> {
  const { own, isUncertain } = await findOwnReviewComments(pull, (body) => suggestionMark(body) !== null, session)
  if (isUncertain) throw new GitHubError('there is a suggestion like ours, and GitHub does not say whether it is ours')
  return own.flatMap((comment) => {
    const mark = suggestionMark(comment.body)
    return mark === null ? [] : [{ comment, key: mark.key, place: placeOf({ ...comment, edit: mark.edit }) }]
  })
}

/**
 * Which suggestions stay: those of other jobs as long as their line is as it was, and our own that are still wanted. A scan that could
 * not be finished does not show that nothing is there.
 */
function stillApplies(report: Report, key: string, places: ReadonlySet<string>): (one: Present) => boolean {
  const isComplete = manifestChecks(report).every(({ verdict }) => verdict !== 'inconclusive')
  return (one) => one.comment.line !== null && (one.key !== key || places.has(one.place) || !isComplete)
}

/** The oldest suggestion for each place, and the others. */
function withoutRepetitions(present: readonly Present[]): readonly [readonly Present[], readonly Present[]] {
  const groups = [...groupBy(present, ({ place }) => place).values()]
  return [groups.map(([oldest]) => oldest), groups.flatMap(([, ...others]) => others)]
}

/**
 * Writes suggestions. Another job may have written the same ones since they were searched for: then the oldest ones stay.
 * @returns how many were written
 */
async function create(
  offered: readonly Suggestion[],
  pull: number,
  head: string,
  session: RepositorySession,
): Promise<number> {
  const find = async (some: readonly Suggestion[]) => {
    const places = new Set(some.map(placeOf))
    return (await findPresent(pull, session)).filter(({ place }) => places.has(place))
  }
  const write = (some: readonly Suggestion[]): Promise<void> =>
    createReview(pull, head, some, async () => (await find(some)).length > 0, session)
  const refused = await write(offered).then(
    () => 0,
    (error) => writeEach(offered, write, error),
  )
  try {
    const [, repeated] = withoutRepetitions(await find(offered))
    for (const { comment } of repeated) await deleteReviewComment(comment.id, session)
  } catch {
    // they are written, and the next run removes what is there twice
  }
  return offered.length - refused
}

/** GitHub refuses a review as a whole if it refuses one of its comments. @returns how many it refuses one by one */
async function writeEach(
  offered: readonly Suggestion[],
  write: (some: readonly Suggestion[]) => Promise<void>,
  cause: unknown,
): Promise<number> {
  const isRefusal = (error: unknown): boolean => classifyFailure(error).status === 422
  if (!isRefusal(cause) || offered.length === 1) throw cause
  let refused = 0
  for (const one of offered)
    await write([one]).catch((error: unknown) => {
      if (!isRefusal(error)) throw error
      refused++
    })
  if (refused === offered.length) throw cause
  return refused
}

/** Removes a suggestion. One that people have replied to keeps its place in their conversation. */
const remove = ({ id, isAnswered }: ReviewComment, report: Report, session: RepositorySession): Promise<void> =>
  isAnswered ? editReviewComment(id, retiredSuggestion(report), session) : deleteReviewComment(id, session)
