import { personCalled, repositoryCalled, simpleUser } from './accounts.js'
import { type Answer, errorAnswer, invalidAnswer } from './faults.js'
import { paginate } from './pagination.js'
import type { Call, Route, RunContext } from './state.js'

export interface Status {
  readonly id: number
  readonly sha: string
  readonly state: string
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: string
  readonly createdAt: string
}

/** Characters of a description, and of a context. */
export const MAX_DESCRIPTION = 140
const MAX_CONTEXT = 255
/** Statuses of one commit and context. */
const MOST = 1000

const COMMIT = '/repos/{owner}/{repo}/commits/{ref}'
export const STATUS_ROUTES: Route[] = [
  { method: 'POST', operation: '/repos/{owner}/{repo}/statuses/{sha}', needs: ['statuses'], handle: create },
  { method: 'GET', operation: `${COMMIT}/statuses`, needs: ['statuses'], handle: list },
  { method: 'GET', operation: `${COMMIT}/status`, needs: ['statuses'], handle: combine },
]

function create({ world, params, body }: Call): Answer {
  const { sha = '' } = params
  const page = '/commits/statuses#create-a-commit-status'
  if (!/^[0-9a-f]{40}$/.test(sha)) return errorAnswer(422, `No commit found for SHA: ${sha}`, page)
  const { state, context = 'default', description = null, target_url = null } = body as Record<string, string | null>
  const invalid = (field: string, message: string) =>
    invalidAnswer([{ resource: 'Status', code: 'custom', field, message }], page)
  const tooLong = (field: string, most: number) =>
    invalid(field, `${field} is too long (maximum is ${most} characters)`)
  if ((description ?? '').length > MAX_DESCRIPTION) return tooLong('description', MAX_DESCRIPTION)
  if ((context ?? '').length > MAX_CONTEXT) return tooLong('context', MAX_CONTEXT)
  if (target_url !== null && !/^https?:\/\//.test(target_url))
    return invalid('target_url', 'target_url must use http(s) scheme')
  const before = world.state.statuses.filter((each) => each.sha === sha && sameContext(each.context, String(context)))
  if (before.length >= MOST) return invalid('base', 'This SHA and context has reached the maximum number of statuses.')
  const status = {
    id: world.nextId(),
    sha,
    state: String(state),
    context: String(context),
    description,
    targetUrl: target_url,
    creator: world.viewer.login,
    createdAt: world.nextTime(),
  }
  world.state.statuses.push(status)
  return { status: 201, body: { ...plainBody(world, status), creator: creatorOf(world, status) } }
}

function list(call: Call): Answer {
  const { world } = call
  const { items, headers } = paginate(call, newestOf(call))
  const body = items.map((status) => ({ ...plainBody(world, status), creator: creatorOf(world, status) }))
  return { status: 200, headers, body }
}

function combine(call: Call): Answer {
  const { world, params } = call
  const newest = newestOf(call)
  const latest = newest.filter(
    (status, index) => newest.findIndex((each) => sameContext(each.context, status.context)) === index,
  )
  const has = (...states: string[]) => latest.some(({ state }) => states.includes(state))
  const state = has('error', 'failure') ? 'failure' : has('pending') || latest.length === 0 ? 'pending' : 'success'
  const { items, headers } = paginate(call, latest)
  const sha = shaOfRef(world, params['ref'] ?? '')
  const commit_url = `${world.api}/repos/${world.repository}/commits/${sha}`
  const statuses = items.map((status) => plainBody(world, status))
  const repository = repositoryCalled(world.api, world.repository)
  const body = { state, statuses, sha, total_count: latest.length, repository, commit_url, url: `${commit_url}/status` }
  return { status: 200, headers, body }
}

const sameContext = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
const shaOfRef = (world: RunContext, ref: string) => world.options.branches?.[ref.replace(/^heads\//, '')] ?? ref

function newestOf({ world, params }: Call): Status[] {
  const sha = shaOfRef(world, params['ref'] ?? '')
  return world.state.statuses.filter((each) => each.sha === sha).reverse()
}

const creatorOf = (world: RunContext, { creator }: Status) => simpleUser(world.api, personCalled(creator))

function plainBody(world: RunContext, status: Status) {
  return {
    url: `${world.api}/repos/${world.repository}/statuses/${status.sha}`,
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
