import { asRecord } from '../../model/collections.js'
import type { Log } from '../../model/ports.js'
import { type RepositorySession, sendAtMostOnce, sendIdempotent, withRateLimitRetry } from './client.js'
import { classifyFailure, GitHubError, notGitHubError } from './errors.js'

/** Which comments are ours: they carry our mark, and the token wrote them. */
export interface CommentQuery {
  readonly pull: number
  hasMark(body: string): boolean
}

export interface OwnComment {
  readonly id: number
  readonly body: string
}

/** Our comments on a pull request. */
export interface CommentSearch {
  /** the oldest first */
  readonly own: readonly OwnComment[]
  /** some comments carry our mark, but GitHub does not say who the token is, so they may not be ours */
  readonly isUncertain: boolean
  /** when they were read, in epoch milliseconds */
  readonly readAt: number
}

/** Pages of a hundred comments that are read. */
const MAX_PAGES = 50
/**
 * The author of everything that a workflow's own token writes, and of our comments if GitHub does not say who the token is. No
 * other account can have this name, because people's names have no brackets.
 */
const WORKFLOW_LOGIN = 'github-actions[bot]'

/** Finds our comments on a pull request (REST: list issue comments). One with our mark but another author is a look-alike. */
export async function findOwnComments(query: CommentQuery, session: RepositorySession): Promise<CommentSearch> {
  const readAt = session.now()
  const [comments, { login, isKnown }] = await Promise.all([
    withRateLimitRetry(() => listComments(query.pull, session), session),
    ownLogin(session),
  ])
  const marked = comments.filter(({ body }) => query.hasMark(body))
  const own = marked.filter(({ author }) => typeof author === 'string' && author.toLowerCase() === login)
  return { own, isUncertain: !isKnown && marked.length > 0 && own.length === 0, readAt }
}

/** Who writes with our token, in lower case; if GitHub does not say, the account of a workflow's own token. */
export async function ownLogin(
  session: RepositorySession,
): Promise<{ readonly login: string; readonly isKnown: boolean }> {
  const viewer = await viewerLogin(session)
  return { login: (viewer ?? WORKFLOW_LOGIN).toLowerCase(), isKnown: viewer !== null }
}

async function listComments(
  pull: number,
  { octokit, repository }: RepositorySession,
): Promise<(OwnComment & { author: unknown })[]> {
  const comments: (OwnComment & { author: unknown })[] = []
  const query = { ...repository, issue_number: pull, per_page: 100 }
  let pages = 0
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, query)) {
    if (!Array.isArray(data)) throw notGitHubError()
    for (const each of data) {
      const { id, body, user } = asRecord(each)
      const author = asRecord(user)['login']
      if (typeof id === 'number' && typeof body === 'string') comments.push({ id, body, author })
    }
    if (++pages === MAX_PAGES) throw new GitHubError(`there are more than ${comments.length} comments`)
  }
  return comments
}

/**
 * The account that the token acts as: a person, or an app as `name[bot]`. Only GraphQL says so for the tokens of apps, too.
 * Null if GitHub does not say.
 */
async function viewerLogin({ graphql }: RepositorySession): Promise<string | null> {
  try {
    const { data } = await graphql('query { viewer { login } }')
    const { login } = asRecord(asRecord(data)['viewer'])
    return typeof login === 'string' && login !== '' ? login : null
  } catch {
    return null
  }
}

/** A comment that is edited in place. */
export interface StickyComment extends CommentQuery {
  /**
   * Writes the comment.
   * @param previousBody null if there is no comment yet
   * @returns null if the comment is not to be created or changed
   */
  render(previousBody: string | null): string | null
  /** whether two bodies mean the same to a reader */
  isSame(one: string, other: string): boolean
}

export type CommentChange = 'created' | 'updated' | 'unchanged' | 'not needed'

/**
 * Creates our comment on a pull request, or edits the oldest one. If two runs create one at the same time, the later run deletes
 * its own and edits the other.
 * @param known what an earlier search found; null to search now
 * @throws GitHubError, or as octokit does
 */
export async function syncComment(
  comment: StickyComment,
  session: RepositorySession,
  log: Log,
  known: CommentSearch | null = null,
): Promise<CommentChange> {
  const { own, isUncertain } = known ?? (await findOwnComments(comment, session))
  if (isUncertain) throw new GitHubError('there is a comment like ours, and GitHub does not say whether it is ours')
  const [oldest, ...others] = own
  if (others.length > 0) log.info(`Comment: ${others.length} more of this job exist; they are not changed`)
  if (oldest === undefined) return create(comment, session)
  try {
    return await edit(oldest, comment, session)
  } catch (error) {
    // the comment was deleted since the earlier search
    if (known === null || classifyFailure(error).status !== 404) throw error
    return syncComment(comment, session, log)
  }
}

async function edit(own: OwnComment, comment: StickyComment, session: RepositorySession): Promise<CommentChange> {
  const { octokit, repository } = session
  const body = comment.render(own.body)
  if (body === null) return 'not needed'
  if (comment.isSame(body, own.body)) return 'unchanged'
  const update = { ...repository, comment_id: own.id, body }
  await sendIdempotent(() => octokit.rest.issues.updateComment(update), session)
  return 'updated'
}

async function create(comment: StickyComment, session: RepositorySession): Promise<CommentChange> {
  const { octokit, repository } = session
  const body = comment.render(null)
  if (body === null) return 'not needed'
  const send = async (): Promise<number> => {
    const { data } = await octokit.rest.issues.createComment({ ...repository, issue_number: comment.pull, body })
    if (typeof asRecord(data)['id'] !== 'number') throw notGitHubError()
    return data.id
  }
  const findEffect = async () => (await findOwnComments(comment, session)).own[0]?.id ?? null
  const id = await sendAtMostOnce(send, findEffect, session)
  return removeDuplicate(id, comment, session).catch(() => 'created' as const)
}

/** Another run may have created a comment since the search: the oldest one stays, and gets our text. */
async function removeDuplicate(id: number, comment: StickyComment, session: RepositorySession): Promise<CommentChange> {
  const { octokit, repository } = session
  const [oldest] = (await findOwnComments(comment, session)).own
  if (oldest === undefined) return 'created'
  if (oldest.id < id) await octokit.rest.issues.deleteComment({ ...repository, comment_id: id })
  const change = await edit(oldest, comment, session)
  return change === 'unchanged' ? 'created' : change
}
