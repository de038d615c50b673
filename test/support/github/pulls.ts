import { comparison, fileEntry, shaOf } from './comparison.js'
import { type Answer, errorAnswer } from './faults.js'
import { paginate } from './pagination.js'
import { type PullInput, pullEntry, sides } from './pull-body.js'
import type { Call, Route } from './state.js'

/** Files of a pull request that GitHub lists at most. */
export const MAX_PULL_FILES = 3000
/** Files of a comparison that GitHub lists at most, all on the first page. */
export const MAX_COMPARE_FILES = 300

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
  {
    method: 'GET',
    operation: `${REPOSITORY}/commits/{commit_sha}/pulls`,
    needs: ['pull-requests'],
    handle: listCommitPulls,
  },
  { method: 'GET', operation: `${REPOSITORY}/compare/{basehead}`, needs: ['contents'], handle: compareCommits },
]

function listPulls(call: Call): Answer {
  const { world, query } = call
  const state = query.get('state') ?? 'open'
  const head = query.get('head')
  const base = query.get('base')
  const isAsked = (pull: PullInput) => {
    const { label, ref } = sides(world, pull)
    const fitsState = state === 'all' || (pull.state ?? 'open') === state
    return fitsState && (head === null || head === label) && (base === null || base === ref)
  }
  return pullPage(call, (world.options.pulls ?? []).filter(isAsked))
}

function listCommitPulls(call: Call): Answer {
  const { world, params } = call
  const { commit_sha: sha = '' } = params
  return pullPage(
    call,
    (world.options.pulls ?? []).filter((pull) => pull.headSha === sha || pull.commits?.includes(sha)),
  )
}

/** Newest first, as GitHub lists them. */
function pullPage(call: Call, pulls: PullInput[]): Answer {
  const sorted = pulls.toSorted((a, b) => b.number - a.number)
  const { items, headers } = paginate(call, sorted)
  return { status: 200, headers, body: items.map((pull) => pullEntry(call.world, pull)) }
}

function listPullFiles(call: Call): Answer {
  const { world, params } = call
  const files = world.options.pullFiles?.[Number(params['pull_number'])]
  if (files === undefined) return errorAnswer(404, 'Not Found', '/pulls/pulls#list-pull-requests-files')
  const { items, headers } = paginate(call, files.slice(0, MAX_PULL_FILES))
  return { status: 200, headers, body: items.map((file) => fileEntry(world.api, world.repository, file)) }
}

function compareCommits(call: Call): Answer {
  const { world, params, query } = call
  const basehead = params['basehead'] ?? ''
  const given = world.options.compare?.[basehead]
  if (given === undefined) return errorAnswer(404, 'Not Found', '/commits/commits#compare-two-commits')
  const input = Array.isArray(given) ? { files: given } : given
  const all = Array.from({ length: input.commits ?? 1 }, (_, index) => shaOf(index + 1))
  const paged = query.has('page') || query.has('per_page')
  const { items, headers, page } = paged
    ? paginate(call, all)
    : { items: all.slice(-COMMITS_WITHOUT_PAGING), headers: {}, page: 1 }
  const files = page === 1 ? input.files.slice(0, MAX_COMPARE_FILES) : null
  const body = comparison(world.api, world.repository, basehead, input, { commits: items, files })
  return { status: 200, headers, body }
}
