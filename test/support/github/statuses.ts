import { accountOf, repositoryBody, userBody } from './accounts.js'
import type { FakeResponse, Status } from './data.js'
import { errorResponse, validationError } from './faults.js'
import { paginate } from './pagination.js'
import type { Call, GitHubState, Route } from './state.js'

/** Characters of a description. */
export const MAX_DESCRIPTION = 140
/** Characters of a context. */
const MAX_CONTEXT = 255
/** Statuses of one commit and context. */
const MAX_STATUSES = 1000

const COMMIT = '/repos/{owner}/{repo}/commits/{ref}'
export const STATUS_ROUTES: Route[] = [
  { method: 'POST', operation: '/repos/{owner}/{repo}/statuses/{sha}', needs: ['statuses'], handle: create },
  { method: 'GET', operation: `${COMMIT}/statuses`, needs: ['statuses'], handle: list },
  { method: 'GET', operation: `${COMMIT}/status`, needs: ['statuses'], handle: combine },
]

function create({ github, params, body }: Call): FakeResponse {
  const { sha = '' } = params
  const page = '/commits/statuses#create-a-commit-status'
  if (!/^[0-9a-f]{40}$/.test(sha)) return errorResponse(422, `No commit found for SHA: ${sha}`, page)
  const { state, context = 'default', description = null, target_url = null } = body as Record<string, string | null>
  const invalid = (field: string, message: string) =>
    validationError([{ resource: 'Status', code: 'custom', field, message }], page)
  const tooLong = (field: string, most: number) =>
    invalid(field, `${field} is too long (maximum is ${most} characters)`)
  if ((description ?? '').length > MAX_DESCRIPTION) return tooLong('description', MAX_DESCRIPTION)
  if ((context ?? '').length > MAX_CONTEXT) return tooLong('context', MAX_CONTEXT)
  if (target_url !== null && !/^https?:\/\//.test(target_url))
    return invalid('target_url', 'target_url must use http(s) scheme')
  const before = github.records.statuses.filter(
    (each) => each.sha === sha && sameContext(each.context, String(context)),
  )
  if (before.length >= MAX_STATUSES)
    return invalid('base', 'This SHA and context has reached the maximum number of statuses.')
  const status = {
    id: github.nextId(),
    sha,
    state: String(state),
    context: String(context),
    description,
    targetUrl: target_url,
    creator: github.viewer.login,
    createdAt: github.nextTime(),
  }
  github.records.statuses.push(status)
  return { status: 201, body: { ...plainBody(github, status), creator: creatorOf(github, status) } }
}

function list(call: Call): FakeResponse {
  const { github } = call
  const { items, headers } = paginate(call, newestOf(call))
  const body = items.map((status) => ({ ...plainBody(github, status), creator: creatorOf(github, status) }))
  return { status: 200, headers, body }
}

function combine(call: Call): FakeResponse {
  const { github, params } = call
  const newest = newestOf(call)
  const latest = newest.filter(
    (status, index) => newest.findIndex((each) => sameContext(each.context, status.context)) === index,
  )
  const has = (...states: string[]) => latest.some(({ state }) => states.includes(state))
  const state = has('error', 'failure') ? 'failure' : has('pending') || latest.length === 0 ? 'pending' : 'success'
  const { items, headers } = paginate(call, latest)
  const sha = shaOfRef(github, params['ref'] ?? '')
  const commit_url = `${github.api}/repos/${github.repository}/commits/${sha}`
  const statuses = items.map((status) => plainBody(github, status))
  const repository = repositoryBody(github.api, github.repository)
  const body = { state, statuses, sha, total_count: latest.length, repository, commit_url, url: `${commit_url}/status` }
  return { status: 200, headers, body }
}

const sameContext = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
const shaOfRef = (github: GitHubState, ref: string) => github.options.branches?.[ref.replace(/^heads\//, '')] ?? ref

function newestOf({ github, params }: Call): Status[] {
  const sha = shaOfRef(github, params['ref'] ?? '')
  return github.records.statuses.filter((each) => each.sha === sha).reverse()
}

const creatorOf = (github: GitHubState, { creator }: Status) => userBody(github.api, accountOf(creator))

function plainBody(github: GitHubState, status: Status) {
  return {
    url: `${github.api}/repos/${github.repository}/statuses/${status.sha}`,
    avatar_url: 'https://avatars.githubusercontent.com/in/15368?v=4',
    id: status.id,
    node_id: Buffer.from(`013:StatusContext${status.id}`).toString('base64'),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  }
}
