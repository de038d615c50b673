import { appCalled } from './accounts.js'
import { type Answer, errorAnswer, invalidAnswer } from './faults.js'
import { paginate } from './pagination.js'
import type { Call, Route, RunContext } from './state.js'

export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
  readonly raw_details?: string
}

export interface CheckRun {
  readonly id: number
  name: string
  readonly headSha: string
  status: string
  conclusion: string | null
  startedAt: string | null
  completedAt: string | null
  externalId: string | null
  detailsUrl: string | null
  title: string | null
  summary: string | null
  text: string | null
  /** all of them, as the requests appended them */
  readonly annotations: Annotation[]
}

/** Bytes of an annotation's message and raw details, and characters of its title. */
const MAX_MESSAGE = 64 * 1024
const MAX_TITLE = 255

const RUNS = '/repos/{owner}/{repo}/check-runs'
export const CHECK_RUN_ROUTES: Route[] = [
  { method: 'POST', operation: RUNS, needs: ['checks'], handle: create },
  { method: 'PATCH', operation: `${RUNS}/{check_run_id}`, needs: ['checks'], handle: update },
  { method: 'GET', operation: `${RUNS}/{check_run_id}`, needs: ['checks'], handle: show },
  { method: 'GET', operation: '/repos/{owner}/{repo}/commits/{ref}/check-runs', needs: ['checks'], handle: list },
]

function create({ world, body }: Call): Answer {
  const page = '/checks/runs#create-a-check-run'
  const { name, head_sha: headSha } = body
  if (!/^[0-9a-f]{40}$/.test(String(headSha))) return errorAnswer(422, `No commit found for SHA: ${headSha}`, page)
  const fault = runFault(body, page)
  if (fault !== null) return fault
  const run: CheckRun = {
    id: world.nextId(),
    name: String(name),
    headSha: String(headSha),
    annotations: [],
    status: 'queued',
    conclusion: null,
    startedAt: world.nextTime(),
    completedAt: null,
    externalId: null,
    detailsUrl: null,
    title: null,
    summary: null,
    text: null,
  }
  apply(world, run, body)
  world.state.checkRuns.push(run)
  return { status: 201, body: runBody(world, run) }
}

function update({ world, params, body }: Call): Answer {
  const page = '/checks/runs#update-a-check-run'
  const run = world.state.checkRuns.find(({ id }) => id === Number(params['check_run_id']))
  if (run === undefined) return errorAnswer(404, 'Not Found', page)
  const fault = runFault(body, page)
  if (fault !== null) return fault
  apply(world, run, body)
  return { status: 200, body: runBody(world, run) }
}

function show({ world, params }: Call): Answer {
  const run = world.state.checkRuns.find(({ id }) => id === Number(params['check_run_id']))
  if (run === undefined) return errorAnswer(404, 'Not Found', '/checks/runs#get-a-check-run')
  return { status: 200, body: runBody(world, run) }
}

function list(call: Call): Answer {
  const { world, params, query } = call
  const sha = world.options.branches?.[params['ref'] ?? ''] ?? params['ref']
  const name = query.get('check_name')
  const runs = world.state.checkRuns.filter((run) => run.headSha === sha && (name === null || run.name === name))
  const { items, headers } = paginate(call, runs.toReversed())
  return {
    status: 200,
    headers,
    body: { total_count: runs.length, check_runs: items.map((run) => runBody(world, run)) },
  }
}

function outputOf(body: Call['body']): { annotations?: Annotation[]; title?: string; summary?: string; text?: string } {
  return (body['output'] ?? {}) as ReturnType<typeof outputOf>
}

/** What a request says is set; annotations are added to those that are there. */
function apply(world: RunContext, run: CheckRun, body: Call['body']): void {
  const text = (field: string, before: string | null) => (body[field] === undefined ? before : String(body[field]))
  run.name = text('name', run.name) ?? run.name
  run.status = body['conclusion'] === undefined ? (text('status', run.status) ?? run.status) : 'completed'
  run.conclusion = text('conclusion', run.conclusion)
  run.startedAt = text('started_at', run.startedAt)
  run.completedAt = text('completed_at', run.status === 'completed' ? world.nextTime() : null)
  run.externalId = text('external_id', run.externalId)
  run.detailsUrl = text('details_url', run.detailsUrl)
  const { annotations = [], title = run.title, summary = run.summary, text: details = run.text } = outputOf(body)
  Object.assign(run, { title, summary, text: details })
  run.annotations.push(...annotations)
}

/** What the description of the API tells in words only. */
function runFault(body: Call['body'], page: string): Answer | null {
  const invalid = (message: string) =>
    invalidAnswer([{ resource: 'CheckAnnotation', code: 'custom', field: 'annotations', message }], page)
  if (body['conclusion'] === 'stale') return errorAnswer(422, 'Invalid request.\n\nOnly GitHub can set stale.', page)
  const isEnd = body['status'] === 'completed' || body['completed_at'] !== undefined
  if (isEnd && body['conclusion'] === undefined)
    return errorAnswer(422, 'Invalid request.\n\n"conclusion" is required once a run is completed.', page)
  for (const each of outputOf(body).annotations ?? []) {
    const { start_line: start, end_line: end, start_column, end_column, message, title = '', raw_details = '' } = each
    if (start < 1 || end < start) return invalid('Lines are out of order')
    if (start !== end && (start_column ?? end_column) !== undefined) return invalid('Columns need a single line')
    if (message === '' || Buffer.byteLength(message) > MAX_MESSAGE) return invalid('Message is empty or over 64 KB')
    if (Buffer.byteLength(raw_details) > MAX_MESSAGE) return invalid('Raw details are over 64 KB')
    if (title.length > MAX_TITLE) return invalid(`Title is too long (maximum is ${MAX_TITLE} characters)`)
  }
  return null
}

function runBody(world: RunContext, run: CheckRun) {
  const url = `${world.api}/repos/${world.repository}/check-runs/${run.id}`
  const html = `https://github.com/${world.repository}/runs/${run.id}`
  const { title, summary, text, annotations } = run
  return {
    id: run.id,
    name: run.name,
    node_id: Buffer.from(`08:CheckRun${run.id}`).toString('base64'),
    head_sha: run.headSha,
    external_id: run.externalId ?? '',
    url,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: { title, summary, text, annotations_count: annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: 5 },
    app: appCalled(world.api, world.viewer.app ?? 'github-actions'),
    pull_requests: [],
  }
}
