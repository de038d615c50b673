import { appBody } from './accounts.js'
import type { Annotation, CheckRun, FakeResponse } from './data.js'
import { errorResponse, validationError } from './faults.js'
import { paginate } from './pagination.js'
import type { Call, GitHubState, Route } from './state.js'

/** Bytes of an annotation's message, and of its raw details. */
const MAX_MESSAGE = 64 * 1024
/** Characters of an annotation's title. */
const MAX_TITLE = 255

const RUNS = '/repos/{owner}/{repo}/check-runs'
export const CHECK_RUN_ROUTES: Route[] = [
  { method: 'POST', operation: RUNS, needs: ['checks'], handle: create },
  { method: 'PATCH', operation: `${RUNS}/{check_run_id}`, needs: ['checks'], handle: update },
  { method: 'GET', operation: `${RUNS}/{check_run_id}`, needs: ['checks'], handle: show },
  { method: 'GET', operation: '/repos/{owner}/{repo}/commits/{ref}/check-runs', needs: ['checks'], handle: list },
]

function create({ github, body }: Call): FakeResponse {
  const page = '/checks/runs#create-a-check-run'
  const { name, head_sha: headSha } = body
  if (!/^[0-9a-f]{40}$/.test(String(headSha))) return errorResponse(422, `No commit found for SHA: ${headSha}`, page)
  const fault = runFault(body, page)
  if (fault !== null) return fault
  const run: CheckRun = {
    id: github.nextId(),
    name: String(name),
    headSha: String(headSha),
    annotations: [],
    status: 'queued',
    conclusion: null,
    startedAt: github.nextTime(),
    completedAt: null,
    externalId: null,
    detailsUrl: null,
    title: null,
    summary: null,
    text: null,
  }
  apply(github, run, body)
  github.records.checkRuns.push(run)
  return { status: 201, body: runBody(github, run) }
}

function update({ github, params, body }: Call): FakeResponse {
  const page = '/checks/runs#update-a-check-run'
  const run = github.records.checkRuns.find(({ id }) => id === Number(params['check_run_id']))
  if (run === undefined) return errorResponse(404, 'Not Found', page)
  const fault = runFault(body, page)
  if (fault !== null) return fault
  apply(github, run, body)
  return { status: 200, body: runBody(github, run) }
}

function show({ github, params }: Call): FakeResponse {
  const run = github.records.checkRuns.find(({ id }) => id === Number(params['check_run_id']))
  if (run === undefined) return errorResponse(404, 'Not Found', '/checks/runs#get-a-check-run')
  return { status: 200, body: runBody(github, run) }
}

function list(call: Call): FakeResponse {
  const { github, params, query } = call
  const sha = github.options.branches?.[params['ref'] ?? ''] ?? params['ref']
  const name = query.get('check_name')
  const runs = github.records.checkRuns.filter((run) => run.headSha === sha && (name === null || run.name === name))
  const { items, headers } = paginate(call, runs.toReversed())
  return {
    status: 200,
    headers,
    body: { total_count: runs.length, check_runs: items.map((run) => runBody(github, run)) },
  }
}

function outputOf(body: Call['body']): { annotations?: Annotation[]; title?: string; summary?: string; text?: string } {
  return (body['output'] ?? {}) as ReturnType<typeof outputOf>
}

/** Sets the fields that a request names; its annotations are appended. */
function apply(github: GitHubState, run: CheckRun, body: Call['body']): void {
  const text = (field: string, before: string | null) => (body[field] === undefined ? before : String(body[field]))
  run.name = text('name', run.name) ?? run.name
  run.status = body['conclusion'] === undefined ? (text('status', run.status) ?? run.status) : 'completed'
  run.conclusion = text('conclusion', run.conclusion)
  run.startedAt = text('started_at', run.startedAt)
  run.completedAt = text('completed_at', run.status === 'completed' ? github.nextTime() : null)
  run.externalId = text('external_id', run.externalId)
  run.detailsUrl = text('details_url', run.detailsUrl)
  const { annotations = [], title = run.title, summary = run.summary, text: details = run.text } = outputOf(body)
  Object.assign(run, { title, summary, text: details })
  run.annotations.push(...annotations)
}

/** Checks the rules that GitHub's description of its API states only in prose. */
function runFault(body: Call['body'], page: string): FakeResponse | null {
  const invalid = (message: string) =>
    validationError([{ resource: 'CheckAnnotation', code: 'custom', field: 'annotations', message }], page)
  if (body['conclusion'] === 'stale') return errorResponse(422, 'Invalid request.\n\nOnly GitHub can set stale.', page)
  const isEnd = body['status'] === 'completed' || body['completed_at'] !== undefined
  if (isEnd && body['conclusion'] === undefined)
    return errorResponse(422, 'Invalid request.\n\n"conclusion" is required once a run is completed.', page)
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

function runBody(github: GitHubState, run: CheckRun) {
  const url = `${github.api}/repos/${github.repository}/check-runs/${run.id}`
  const html = `https://github.com/${github.repository}/runs/${run.id}`
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
    app: appBody(github.api, github.viewer.app ?? 'github-actions'),
    pull_requests: [],
  }
}
