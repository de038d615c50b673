import { comparison, fileEntry, shaOf } from './comparison.js'
import type { FakeResponse, PullInput } from './data.js'
import { errorResponse } from './faults.js'
import { paginate } from './pagination.js'
import { pullBody, sides, wholePullBody } from './pull-body.js'
import type { Call, Route } from './state.js'

/** GitHub lists at most this many files of a pull request. */
export const MAX_PULL_FILES = 3000
/** GitHub lists at most this many files of a comparison, all on the first page. */
export const MAX_COMPARE_FILES = 300

/** Commits of a comparison that is requested without paging. */
const COMMITS_WITHOUT_PAGING = 250

const REPOSITORY = '/repos/{owner}/{repo}'
export const PULL_ROUTES: Route[] = [
  { method: 'GET', operation: `${REPOSITORY}/pulls`, needs: ['pull-requests'], handle: listPulls },
  {
    method: 'GET',
    operation: `${REPOSITORY}/pulls/{pull_number}/files`,
    needs: ['pull-requests'],
    handle: listPullFiles,
  },
  { method: 'GET', operation: `${REPOSITORY}/pulls/{pull_number}`, needs: ['pull-requests'], handle: getPull },
  {
    method: 'GET',
    operation: `${REPOSITORY}/commits/{commit_sha}/pulls`,
    needs: ['pull-requests'],
    handle: listCommitPulls,
  },
  { method: 'GET', operation: `${REPOSITORY}/compare/{basehead}`, needs: ['contents'], handle: compareCommits },
]

function listPulls(call: Call): FakeResponse {
  const { github, query } = call
  const state = query.get('state') ?? 'open'
  const head = query.get('head')
  const base = query.get('base')
  const matches = (pull: PullInput) => {
    const { label, ref } = sides(github, pull)
    const fitsState = state === 'all' || (pull.state ?? 'open') === state
    return fitsState && (head === null || head === label) && (base === null || base === ref)
  }
  return respondWithPulls(call, (github.options.pulls ?? []).filter(matches))
}

function listCommitPulls(call: Call): FakeResponse {
  const { github, params } = call
  const { commit_sha: sha = '' } = params
  return respondWithPulls(
    call,
    (github.options.pulls ?? []).filter((pull) => pull.headSha === sha || pull.commits?.includes(sha)),
  )
}

/** Newest first, as GitHub lists them. */
function respondWithPulls(call: Call, pulls: PullInput[]): FakeResponse {
  const sorted = pulls.toSorted((a, b) => b.number - a.number)
  const { items, headers } = paginate(call, sorted)
  return { status: 200, headers, body: items.map((pull) => pullBody(call.github, pull)) }
}

function getPull({ github, params }: Call): FakeResponse {
  const pull = (github.options.pulls ?? []).find(({ number }) => number === Number(params['pull_number']))
  if (pull === undefined) return errorResponse(404, 'Not Found', '/pulls/pulls#get-a-pull-request')
  return { status: 200, body: wholePullBody(github, pull) }
}

function listPullFiles(call: Call): FakeResponse {
  const { github, params } = call
  const files = github.options.pullFiles?.[Number(params['pull_number'])]
  if (files === undefined) return errorResponse(404, 'Not Found', '/pulls/pulls#list-pull-requests-files')
  const { items, headers } = paginate(call, files.slice(0, MAX_PULL_FILES))
  return { status: 200, headers, body: items.map((file) => fileEntry(github.api, github.repository, file)) }
}

function compareCommits(call: Call): FakeResponse {
  const { github, params, query } = call
  const basehead = params['basehead'] ?? ''
  const given = github.options.compare?.[basehead]
  if (given === undefined) return errorResponse(404, 'Not Found', '/commits/commits#compare-two-commits')
  const input = Array.isArray(given) ? { files: given } : given
  const all = Array.from({ length: input.commits ?? 1 }, (_, index) => shaOf(index + 1))
  const paged = query.has('page') || query.has('per_page')
  const { items, headers, page } = paged
    ? paginate(call, all)
    : { items: all.slice(-COMMITS_WITHOUT_PAGING), headers: {}, page: 1 }
  const files = page === 1 ? input.files.slice(0, MAX_COMPARE_FILES) : null
  const body = comparison(github.api, github.repository, basehead, input, { commits: items, files })
  return { status: 200, headers, body }
}
