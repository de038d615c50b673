import { accountOf, appBody, LONG_AGO, userBody } from './accounts.js'
import type { Comment, CommentInput, FakeResponse } from './data.js'
import { errorResponse, validationError } from './faults.js'
import { paginate } from './pagination.js'
import type { Call, GitHubState, Route } from './state.js'

/** Characters of a comment's body, counted as UTF-16 units: the strictest reading of GitHub's limit. */
export const MAX_COMMENT = 65_536

const LIST = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
export const COMMENT_ROUTES: Route[] = [
  { method: 'GET', operation: LIST, needs: ['issues', 'pull-requests'], handle: list },
  { method: 'POST', operation: LIST, needs: ['issues', 'pull-requests'], handle: create },
  {
    method: 'PATCH',
    operation: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    needs: ['issues', 'pull-requests'],
    handle: update,
  },
  {
    method: 'DELETE',
    operation: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    needs: ['issues', 'pull-requests'],
    handle: remove,
  },
]

/** The comments that exist from the start. */
export function firstComments(inputs: CommentInput[], nextId: () => number): Comment[] {
  return inputs.map(({ issue, body, author = 'octocat', app = null }) => {
    return { id: nextId(), issue, author, app, body, createdAt: LONG_AGO, updatedAt: LONG_AGO }
  })
}

function list(call: Call): FakeResponse {
  const { github, params, query } = call
  const issue = Number(params['issue_number'])
  if (!isIssue(github, issue)) return errorResponse(404, 'Not Found', '/issues/comments#list-issue-comments')
  const since = Date.parse(query.get('since') ?? LONG_AGO)
  const all = github.records.comments.filter((each) => each.issue === issue && Date.parse(each.updatedAt) >= since)
  const { items, headers } = paginate(call, all)
  return { status: 200, headers, body: items.map((comment) => commentBody(github, comment)) }
}

function create({ github, params, body }: Call): FakeResponse {
  const issue = Number(params['issue_number'])
  const page = '/issues/comments#create-an-issue-comment'
  if (!isIssue(github, issue)) return errorResponse(404, 'Not Found', page)
  if (github.options.pulls?.some((pull) => pull.number === issue && pull.locked))
    return errorResponse(403, 'Unable to create comment because issue is locked.', page)
  const fault = bodyFault(String(body['body']), page)
  if (fault !== null) return fault
  const { login: author, app } = github.viewer
  const time = github.nextTime()
  const id = github.nextId()
  const comment = { id, issue, author, app, body: String(body['body']), createdAt: time, updatedAt: time }
  github.records.comments.push(comment)
  const created = commentBody(github, comment)
  return { status: 201, headers: { location: created.url }, body: created }
}

function update({ github, params, body }: Call): FakeResponse {
  const page = '/issues/comments#update-an-issue-comment'
  const comment = github.records.comments.find(({ id }) => id === Number(params['comment_id']))
  if (comment === undefined) return errorResponse(404, 'Not Found', page)
  const fault = bodyFault(String(body['body']), page)
  if (fault !== null) return fault
  comment.body = String(body['body'])
  comment.updatedAt = github.nextTime()
  return { status: 200, body: commentBody(github, comment) }
}

function remove({ github, params }: Call): FakeResponse {
  const at = github.records.comments.findIndex(({ id }) => id === Number(params['comment_id']))
  if (at < 0) return errorResponse(404, 'Not Found', '/issues/comments#delete-an-issue-comment')
  github.records.comments.splice(at, 1)
  return { status: 204, body: '' }
}

function bodyFault(body: string, page: string): FakeResponse | null {
  const invalid = (message: string) =>
    validationError([{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }], page)
  if (body.trim() === '') return invalid('Body cannot be blank')
  return body.length > MAX_COMMENT ? invalid(`Body is too long (maximum is ${MAX_COMMENT} characters)`) : null
}

function isIssue({ options }: GitHubState, number: number): boolean {
  const { pulls = [], pullFiles = {}, comments = [] } = options
  return (
    number in pullFiles ||
    [...pulls, ...comments.map(({ issue }) => ({ number: issue }))].some((each) => each.number === number)
  )
}

function commentBody(github: GitHubState, comment: Comment) {
  const url = `${github.api}/repos/${github.repository}/issues`
  const none = { '+1': 0, '-1': 0, laugh: 0, confused: 0, heart: 0, hooray: 0, eyes: 0, rocket: 0 }
  return {
    id: comment.id,
    node_id: Buffer.from(`012:IssueComment${comment.id}`).toString('base64'),
    url: `${url}/comments/${comment.id}`,
    html_url: `https://github.com/${github.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${url}/${comment.issue}`,
    user: userBody(github.api, accountOf(comment.author)),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.author.endsWith('[bot]') ? 'NONE' : 'MEMBER',
    body: comment.body,
    reactions: { url: `${url}/comments/${comment.id}/reactions`, total_count: 0, ...none },
    performed_via_github_app: comment.app === null ? null : appBody(github.api, comment.app),
  }
}
