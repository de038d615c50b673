import { appCalled, LONG_AGO, personCalled, simpleUser } from './accounts.js'
import { type Answer, errorAnswer, invalidAnswer } from './faults.js'
import { paginate } from './pagination.js'
import type { Call, Route, RunContext } from './state.js'

/** A comment on an issue or pull request. */
export interface Comment {
  readonly id: number
  readonly issue: number
  readonly author: string
  /** the slug of the app that it was written through */
  readonly app: string | null
  body: string
  readonly createdAt: string
  updatedAt: string
}

export interface CommentInput {
  issue: number
  body: string
  /** A login, that of an app ending with `[bot]`; by default that of a person. */
  author?: string
  app?: string | null
}

/** Of a comment's body, in characters; counted as UTF-16 units, the strictest reading. */
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

/** The comments that are there from the start. */
export function firstComments(inputs: CommentInput[], nextId: () => number): Comment[] {
  return inputs.map(({ issue, body, author = 'octocat', app = null }) => {
    return { id: nextId(), issue, author, app, body, createdAt: LONG_AGO, updatedAt: LONG_AGO }
  })
}

function list(call: Call): Answer {
  const { world, params, query } = call
  const issue = Number(params['issue_number'])
  if (!isIssue(world, issue)) return errorAnswer(404, 'Not Found', '/issues/comments#list-issue-comments')
  const since = Date.parse(query.get('since') ?? LONG_AGO)
  const all = world.state.comments.filter((each) => each.issue === issue && Date.parse(each.updatedAt) >= since)
  const { items, headers } = paginate(call, all)
  return { status: 200, headers, body: items.map((comment) => commentBody(world, comment)) }
}

function create({ world, params, body }: Call): Answer {
  const issue = Number(params['issue_number'])
  const page = '/issues/comments#create-an-issue-comment'
  if (!isIssue(world, issue)) return errorAnswer(404, 'Not Found', page)
  if (world.options.pulls?.some((pull) => pull.number === issue && pull.locked))
    return errorAnswer(403, 'Unable to create comment because issue is locked.', page)
  const fault = bodyFault(String(body['body']), page)
  if (fault !== null) return fault
  const { login: author, app } = world.viewer
  const time = world.nextTime()
  const id = world.nextId()
  const comment = { id, issue, author, app, body: String(body['body']), createdAt: time, updatedAt: time }
  world.state.comments.push(comment)
  const created = commentBody(world, comment)
  return { status: 201, headers: { location: created.url }, body: created }
}

function update({ world, params, body }: Call): Answer {
  const page = '/issues/comments#update-an-issue-comment'
  const comment = world.state.comments.find(({ id }) => id === Number(params['comment_id']))
  if (comment === undefined) return errorAnswer(404, 'Not Found', page)
  const fault = bodyFault(String(body['body']), page)
  if (fault !== null) return fault
  comment.body = String(body['body'])
  comment.updatedAt = world.nextTime()
  return { status: 200, body: commentBody(world, comment) }
}

function remove({ world, params }: Call): Answer {
  const at = world.state.comments.findIndex(({ id }) => id === Number(params['comment_id']))
  if (at < 0) return errorAnswer(404, 'Not Found', '/issues/comments#delete-an-issue-comment')
  world.state.comments.splice(at, 1)
  return { status: 204, body: '' }
}

function bodyFault(body: string, page: string): Answer | null {
  const invalid = (message: string) =>
    invalidAnswer([{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }], page)
  if (body.trim() === '') return invalid('Body cannot be blank')
  return body.length > MAX_COMMENT ? invalid(`Body is too long (maximum is ${MAX_COMMENT} characters)`) : null
}

function isIssue({ options }: RunContext, number: number): boolean {
  const { pulls = [], pullFiles = {}, comments = [] } = options
  return (
    number in pullFiles ||
    [...pulls, ...comments.map(({ issue }) => ({ number: issue }))].some((each) => each.number === number)
  )
}

function commentBody(world: RunContext, comment: Comment) {
  const url = `${world.api}/repos/${world.repository}/issues`
  const none = { '+1': 0, '-1': 0, laugh: 0, confused: 0, heart: 0, hooray: 0, eyes: 0, rocket: 0 }
  return {
    id: comment.id,
    node_id: Buffer.from(`012:IssueComment${comment.id}`).toString('base64'),
    url: `${url}/comments/${comment.id}`,
    html_url: `https://github.com/${world.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${url}/${comment.issue}`,
    user: simpleUser(world.api, personCalled(comment.author)),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.author.endsWith('[bot]') ? 'NONE' : 'MEMBER',
    body: comment.body,
    reactions: { url: `${url}/comments/${comment.id}/reactions`, total_count: 0, ...none },
    performed_via_github_app: comment.app === null ? null : appCalled(world.api, comment.app),
  }
}
