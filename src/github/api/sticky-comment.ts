import type { Log } from '../../model/ports.js'
import {
  notGitHub,
  PublishError,
  type RepositoryCalls,
  sendOnce,
  sendWithRetries,
  withRateLimitRetry,
} from './patience.js'
import { type Author, isBy, viewerLogin } from './viewer.js'

export const COMMENT_PERMISSION = 'pull-requests: write'

export interface FoundComment {
  readonly id: number
  readonly body: string
}

/** Which comments are ours: by the mark in them, and by their author. */
export interface Sought {
  readonly pull: number
  hasMark(body: string): boolean
}

interface Search {
  /** ours, the oldest first */
  readonly found: readonly FoundComment[]
  /** some have our mark, and nobody can tell whether we wrote them */
  readonly isUnsure: boolean
}

/** Pages of a hundred comments that are looked through. */
const MOST_PAGES = 50

/**
 * Looks for the comments of ours on a pull request (REST: list issue comments). One that has our mark but another author is
 * a look-alike, and none of ours.
 */
export async function findComments({ pull, hasMark }: Sought, talk: RepositoryCalls): Promise<Search> {
  const marked = (await withRateLimitRetry(() => allComments(pull, talk), talk)).filter(({ body }) => hasMark(body))
  if (marked.length === 0) return { found: [], isUnsure: false }
  const viewer = await viewerLogin(talk)
  const found = marked.filter(({ author }) => isBy(author, viewer)).map(({ id, body }) => ({ id, body }))
  return { found, isUnsure: viewer === null && found.length === 0 }
}

async function allComments(
  pull: number,
  { octokit, owner, repo }: RepositoryCalls,
): Promise<(FoundComment & { readonly author: Author })[]> {
  const comments: (FoundComment & { readonly author: Author })[] = []
  const asked = { owner, repo, issue_number: pull, per_page: 100 }
  let pages = 0
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, asked)) {
    if (!Array.isArray(data)) throw notGitHub()
    for (const each of data as unknown[]) {
      const { id, body, user } = Object(each) as Record<string, unknown>
      const { login, type } = Object(user) as Record<string, unknown>
      const author = { login: typeof login === 'string' ? login : null, isBot: type === 'Bot' }
      if (typeof id === 'number' && typeof body === 'string') comments.push({ id, body, author })
    }
    if (++pages === MOST_PAGES) throw new PublishError(`there are more than ${comments.length} comments`)
  }
  return comments
}

/** What is to be said, given what was said before (null: nothing yet); null where nothing is. */
export type Localize = (before: string | null) => string | null

export interface Thread extends Sought {
  /** whether two comments say the same to a reader */
  saysTheSame(one: string, other: string): boolean
}

export type Outcome = 'created' | 'updated' | 'unchanged' | 'nothing to say'

/**
 * Keeps one comment on a pull request: edits the first of ours in place, or creates it. Of two runs that create one at the
 * same time the later takes its own away again and edits the other.
 */
export async function keepComment(thread: Thread, say: Localize, talk: RepositoryCalls, log: Log): Promise<Outcome> {
  const { found, isUnsure } = await findComments(thread, talk)
  if (isUnsure) throw new PublishError('there is a comment like ours, and GitHub does not tell whether it is')
  const [first, ...others] = found
  if (others.length > 0) log.info(`Comment: ${others.length} more of this job are there; they are left alone`)
  if (first !== undefined) return edit(first, thread, say, talk)
  const body = say(null)
  return body === null ? 'nothing to say' : create(body, thread, say, talk)
}

async function edit(comment: FoundComment, thread: Thread, say: Localize, talk: RepositoryCalls): Promise<Outcome> {
  const { octokit, owner, repo } = talk
  const body = say(comment.body)
  if (body === null) return 'nothing to say'
  if (thread.saysTheSame(body, comment.body)) return 'unchanged'
  const update = { owner, repo, comment_id: comment.id, body }
  await sendWithRetries(() => octokit.rest.issues.updateComment(update), talk)
  return 'updated'
}

async function create(body: string, thread: Thread, say: Localize, talk: RepositoryCalls): Promise<Outcome> {
  const { octokit, owner, repo } = talk
  const send = async (): Promise<number> => {
    const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: thread.pull, body })
    if (typeof Object(data).id !== 'number') throw notGitHub()
    return data.id
  }
  const look = async () => (await findComments(thread, talk)).found[0]?.id ?? null
  const id = await sendOnce(send, look, talk)
  return onlyOne(id, thread, say, talk).catch(() => 'created' as const)
}

/** Another run may have written one since we looked, or the lost answer was about it: the oldest stays, and says what we say. */
async function onlyOne(id: number, thread: Thread, say: Localize, talk: RepositoryCalls): Promise<Outcome> {
  const { octokit, owner, repo } = talk
  const [first] = (await findComments(thread, talk)).found
  if (first === undefined) return 'created'
  if (first.id < id) await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id })
  const outcome = await edit(first, thread, say, talk)
  return outcome === 'unchanged' ? 'created' : outcome
}
