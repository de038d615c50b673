import { asRecord } from '../../model/collections.js'
import { type RepositorySession, sendAtMostOnce, sendIdempotent, withRateLimitRetry } from './client.js'
import { ownLogin } from './comments.js'
import { newLinesOf } from './diff.js'
import { classifyFailure, GitHubError, notGitHubError } from './errors.js'

/** A comment on a line of a pull request. */
export interface ReviewComment {
  readonly id: number
  readonly body: string
  readonly file: string
  /** in the newest commit; null if the line is no longer there as it was */
  readonly line: number | null
  /** somebody else replied to it */
  readonly isAnswered: boolean
}

/** Our comments on the lines of a pull request, the oldest first. */
export interface ReviewComments {
  readonly own: readonly ReviewComment[]
  /** some carry our mark, but GitHub does not say who the token is, so they may not be ours */
  readonly isUncertain: boolean
}

/** A review comment to write, on a line of the new version of a file. */
export interface NewReviewComment {
  readonly file: string
  readonly line: number
  readonly body: string
}

/** Pages of a hundred comments that are read. */
const MAX_COMMENT_PAGES = 50
/** GitHub lists at most 3,000 files. */
const MAX_FILE_PAGES = 30

/** Finds our comments on the lines of a pull request (REST: list review comments). @param hasMark whether a text carries our mark */
export async function findOwnReviewComments(
  pull: number,
  hasMark: (body: string) => boolean,
  session: RepositorySession,
): Promise<ReviewComments> {
  const { octokit, repository } = session
  const query = { ...repository, pull_number: pull, per_page: 100 }
  const list = () =>
    readPages(octokit.paginate.iterator(octokit.rest.pulls.listReviewComments, query), MAX_COMMENT_PAGES)
  const [entries, { login, isKnown }] = await Promise.all([withRateLimitRetry(list, session), ownLogin(session)])
  const comments = entries.map((entry) => {
    const { id, body, path, line, in_reply_to_id: replyTo, user } = asRecord(entry)
    const author = asRecord(user)['login']
    return { id, body, path, line, replyTo, author: typeof author === 'string' ? author.toLowerCase() : null }
  })
  const answered = new Set(comments.filter(({ author }) => author !== login).map(({ replyTo }) => replyTo))
  const marked = comments.flatMap(({ id, body, path: file, line, author }) => {
    if (typeof id !== 'number' || typeof body !== 'string' || typeof file !== 'string' || !hasMark(body)) return []
    const comment = { id, body, file, line: typeof line === 'number' ? line : null, isAnswered: answered.has(id) }
    return [{ comment, isOwn: author === login }]
  })
  const own = marked.filter(({ isOwn }) => isOwn).map(({ comment }) => comment)
  return { own, isUncertain: !isKnown && marked.length > 0 && own.length === 0 }
}

/** The newest commit of a pull request (REST: get a pull request). */
export async function headOf(pull: number, session: RepositorySession): Promise<unknown> {
  const { octokit, repository } = session
  const { data } = await withRateLimitRetry(() => octokit.rest.pulls.get({ ...repository, pull_number: pull }), session)
  return asRecord(asRecord(data)['head'])['sha']
}

/**
 * The lines of some files that the diff of a pull request shows, by their numbers (REST: list pull requests files). A file that the
 * pull request does not change, or whose diff GitHub does not show, is left out.
 */
export async function linesInDiff(
  pull: number,
  files: ReadonlySet<string>,
  session: RepositorySession,
): Promise<ReadonlyMap<string, ReadonlyMap<number, string>>> {
  const { octokit, repository } = session
  const query = { ...repository, pull_number: pull, per_page: 100 }
  const list = () => readPages(octokit.paginate.iterator(octokit.rest.pulls.listFiles, query), MAX_FILE_PAGES)
  const entries = files.size === 0 ? [] : await withRateLimitRetry(list, session)
  return new Map(
    entries.flatMap((entry) => {
      const { filename, patch } = asRecord(entry)
      const isWanted = typeof filename === 'string' && typeof patch === 'string' && files.has(filename)
      return isWanted ? [[filename, newLinesOf(patch)] as const] : []
    }),
  )
}

async function readPages(pages: AsyncIterable<{ data: unknown }>, most: number): Promise<unknown[]> {
  const entries: unknown[] = []
  let read = 0
  for await (const { data } of pages) {
    if (!Array.isArray(data)) throw notGitHubError()
    entries.push(...data)
    if (++read === most && data.length === 100) throw new GitHubError(`there are more than ${entries.length} entries`)
  }
  return entries
}

/**
 * Writes comments on lines of a commit, all in one review, so that people get one notification (REST: create a review). The review has no
 * text of its own, which would stay in the pull request after the comments are gone.
 * @param arrived whether the comments are there although the answer was lost
 */
export async function createReview(
  pull: number,
  commit: string,
  comments: readonly NewReviewComment[],
  arrived: () => Promise<boolean>,
  session: RepositorySession,
): Promise<void> {
  const { octokit, repository } = session
  const review = {
    ...repository,
    pull_number: pull,
    commit_id: commit,
    event: 'COMMENT' as const,
    comments: comments.map(({ file, line, body }) => ({ path: file, line, side: 'RIGHT', body })),
  }
  const send = () => octokit.rest.pulls.createReview(review).then(() => true)
  await sendAtMostOnce(send, async () => ((await arrived()) ? true : null), session)
}

/** Deletes a comment on a line; one that is gone already is no fault (REST: delete a review comment). */
export async function deleteReviewComment(id: number, session: RepositorySession): Promise<void> {
  const { octokit, repository } = session
  const send = () => octokit.rest.pulls.deleteReviewComment({ ...repository, comment_id: id })
  await ignoringGone(() => sendIdempotent(send, session))
}

/** Replaces the text of a review comment (REST: update a review comment). */
export async function editReviewComment(id: number, body: string, session: RepositorySession): Promise<void> {
  const { octokit, repository } = session
  const send = () => octokit.rest.pulls.updateReviewComment({ ...repository, comment_id: id, body })
  await ignoringGone(() => sendIdempotent(send, session))
}

/** Another run may have removed the comment since it was read. Without permission GitHub says 403 or refuses to list. */
async function ignoringGone(send: () => Promise<unknown>): Promise<void> {
  try {
    await send()
  } catch (error) {
    if (classifyFailure(error).status !== 404) throw error
  }
}
