import { accountOf, LONG_AGO, userBody } from './accounts.js'
import { MAX_COMMENT } from './comments.js'
import type { FakeResponse, FileInput, ReviewComment, ReviewCommentInput } from './data.js'
import { errorResponse, validationError } from './faults.js'
import { paginate } from './pagination.js'
import type { Call, GitHubState, Route } from './state.js'

const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}'
const COMMENT = '/repos/{owner}/{repo}/pulls/comments/{comment_id}'
const needs = ['pull-requests'] as const
export const REVIEW_ROUTES: Route[] = [
  { method: 'GET', operation: `${PULL}/comments`, needs, handle: list },
  { method: 'POST', operation: `${PULL}/reviews`, needs, handle: review },
  { method: 'PATCH', operation: COMMENT, needs, handle: update },
  { method: 'DELETE', operation: COMMENT, needs, handle: remove },
]

/** The comments on lines that exist from the start. */
export const firstReviewComments = (inputs: ReviewCommentInput[], nextId: () => number): ReviewComment[] =>
  inputs.map(({ author = 'octocat', replyTo = null, ...input }) => ({ ...input, id: nextId(), author, replyTo }))

const missing = (page: string): FakeResponse => errorResponse(404, 'Not Found', `/pulls/${page}`)

function list(call: Call): FakeResponse {
  const { github, params } = call
  const pull = Number(params['pull_number'])
  if (headOf(github, pull) === null) return missing('comments#list-review-comments-on-a-pull-request')
  const { items, headers } = paginate(
    call,
    github.records.reviewComments.filter((each) => each.pull === pull),
  )
  return { status: 200, headers, body: items.map((comment) => commentBody(github, comment)) }
}

/** Either all comments of a review are written, or none. */
function review({ github, params, body }: Call): FakeResponse {
  const page = '/pulls/reviews#create-a-review-for-a-pull-request'
  const pull = Number(params['pull_number'])
  const head = headOf(github, pull)
  if (head === null) return missing(page)
  const comments = (body['comments'] ?? []) as { path: string; line?: number; side?: string; body: string }[]
  const unprocessable = (message: string) => errorResponse(422, `Unprocessable Entity: "${message}"`, page)
  if (body['commit_id'] !== head) return unprocessable('The commit_id is not part of the pull request')
  if (comments.length === 0 && !body['body']) return unprocessable('Pull request review body cannot be blank')
  for (const one of comments) {
    const fault = bodyFault(one.body, page)
    if (fault !== null) return fault
    const isInDiff = one.side === 'RIGHT' && one.line !== undefined && shownLines(github, pull, one.path).has(one.line)
    if (!isInDiff) return unprocessable('Pull request review thread line must be part of the diff')
  }
  const id = github.nextId()
  const { login: author } = github.viewer
  for (const { path: file, line = null, body: text } of comments)
    github.records.reviewComments.push({ id: github.nextId(), pull, file, line, body: text, author, replyTo: null })
  const url = `https://github.com/${github.repository}/pull/${pull}#pullrequestreview-${id}`
  const pullUrl = `${github.api}/repos/${github.repository}/pulls/${pull}`
  const created = {
    id,
    node_id: Buffer.from(`017:PullRequestReview${id}`).toString('base64'),
    user: userBody(github.api, accountOf(author)),
    body: String(body['body'] ?? ''),
    state: 'COMMENTED',
    html_url: url,
    pull_request_url: pullUrl,
    author_association: 'NONE',
    _links: { html: { href: url }, pull_request: { href: pullUrl } },
    submitted_at: github.nextTime(),
    commit_id: head,
  }
  return { status: 200, body: created }
}

function update({ github, params, body }: Call): FakeResponse {
  const page = 'comments#update-a-review-comment-for-a-pull-request'
  const comment = github.records.reviewComments.find(({ id }) => id === Number(params['comment_id']))
  if (comment === undefined) return missing(page)
  const fault = bodyFault(String(body['body']), page)
  if (fault !== null) return fault
  comment.body = String(body['body'])
  return { status: 200, body: commentBody(github, comment) }
}

function remove({ github, params }: Call): FakeResponse {
  const { reviewComments } = github.records
  const at = reviewComments.findIndex(({ id }) => id === Number(params['comment_id']))
  if (at < 0) return missing('comments#delete-a-review-comment-for-a-pull-request')
  reviewComments.splice(at, 1)
  return { status: 204, body: '' }
}

function bodyFault(body: string, page: string): FakeResponse | null {
  const invalid = (message: string) =>
    validationError([{ resource: 'PullRequestReviewComment', code: 'custom', field: 'body', message }], page)
  if (body.trim() === '') return invalid('body cannot be blank')
  return body.length > MAX_COMMENT ? invalid(`body is too long (maximum is ${MAX_COMMENT} characters)`) : null
}

const headOf = ({ options }: GitHubState, pull: number): string | null =>
  options.pulls?.find(({ number }) => number === pull)?.headSha ?? null

/** The numbers of the lines on the new side of a file's diff. */
function shownLines({ options }: GitHubState, pull: number, path: string): Set<number> {
  const files: FileInput[] = options.pullFiles?.[pull] ?? []
  const patch = files.map((file) => (typeof file === 'object' && file.filename === path ? file.patch : null))
  const numbers = new Set<number>()
  for (const hunk of (patch.find((one) => one) ?? '').split(/^(?=@@ )/m)) {
    const [head = '', ...lines] = hunk.split('\n')
    let number = Number(/\+(\d+)/.exec(head)?.[1])
    for (const line of lines) if (/^[ +]/.test(line)) numbers.add(number++)
  }
  return numbers
}

function commentBody(github: GitHubState, comment: ReviewComment) {
  const { id, pull, file, line, body, author, replyTo } = comment
  const url = `${github.api}/repos/${github.repository}/pulls/comments/${id}`
  const html = `https://github.com/${github.repository}/pull/${pull}#discussion_r${id}`
  const pullUrl = `${github.api}/repos/${github.repository}/pulls/${pull}`
  const head = headOf(github, pull)
  return {
    url,
    id,
    node_id: Buffer.from(`024:PullRequestReviewComment${id}`).toString('base64'),
    pull_request_review_id: id,
    diff_hunk: '@@ -1 +1 @@',
    path: file,
    position: line,
    original_position: 1,
    commit_id: head,
    original_commit_id: head,
    user: userBody(github.api, accountOf(author)),
    body,
    created_at: LONG_AGO,
    updated_at: LONG_AGO,
    html_url: html,
    pull_request_url: pullUrl,
    author_association: 'NONE',
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pullUrl } },
    // null for a line that is no longer there, which the description does not say
    line,
    side: 'RIGHT',
    ...(replyTo === null ? {} : { in_reply_to_id: replyTo }),
  }
}
