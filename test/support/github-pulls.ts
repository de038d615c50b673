import { type Answer, errorAnswer } from './github-faults.js'
import { paginate } from './github-pages.js'
import { comparison, fileEntry, shaOf } from './github-shapes.js'
import type { Call, Route } from './github-world.js'

/** Files of a pull request that GitHub lists at most. */
export const MAX_PULL_FILES = 3000
/** Files of a comparison that GitHub lists at most, all on the first page. */
export const MAX_COMPARE_FILES = 300

const COMMITS_WITHOUT_PAGING = 250

export const PULL_ROUTES: Route[] = [
  { method: 'GET', operation: '/repos/{owner}/{repo}/pulls/{pull_number}/files', handle: listPullFiles },
  { method: 'GET', operation: '/repos/{owner}/{repo}/compare/{basehead}', handle: compareCommits },
]

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
