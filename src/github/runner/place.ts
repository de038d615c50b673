import type { WorkflowEvent } from './event.js'
import { isSha } from './sha.js'
import { readTrigger } from './trigger.js'

/** Where on GitHub a report goes. */
export interface Place {
  /** the commit that status and check run belong on; null where nothing names one */
  readonly headSha: string | null
  /** the number of the pull request; null where there is none */
  readonly pull: number | null
  /** why there is no pull request, for the log */
  readonly noPull: string
  /** whose pull request it is, where GitHub hands out a token that can only read */
  readonly author: 'fork' | 'bot' | null
}

type Json = Record<string, unknown>
const record = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}

/**
 * Where the report on an event goes. On a pull request that is its head, never GITHUB_SHA, which is a test merge; after
 * another workflow (workflow_run) the commit and the pull request of that one.
 * @param env GITHUB_SHA stands in where the event names no commit
 */
export function placeOf(event: WorkflowEvent, env: Readonly<Record<string, string | undefined>>): Place {
  const trigger = readTrigger(event.name, event.payload)
  const sha = env['GITHUB_SHA']
  const fallback = isSha(sha) ? sha : null
  if (trigger.kind === 'pull_request') {
    const author = trigger.isFork ? 'fork' : trigger.isBot ? 'bot' : null
    return { headSha: trigger.headSha, pull: trigger.number, noPull: '', author }
  }
  if (trigger.kind === 'merge_group')
    return { headSha: trigger.headSha, pull: null, noPull: 'a merge group is no pull request', author: null }
  if (event.name === 'workflow_run') return afterWorkflow(record(event.payload))
  return { headSha: fallback, pull: null, noPull: 'this event is not about a pull request', author: null }
}

/** The commit and pull request that another workflow ran on. */
function afterWorkflow(payload: Json): Place {
  const run = record(payload['workflow_run'])
  const headSha = isSha(run['head_sha']) ? run['head_sha'] : null
  const home = record(payload['repository'])['id']
  // a fork's workflow can name pull requests of other repositories, and of commits that are no longer the head
  const own = (Array.isArray(run['pull_requests']) ? run['pull_requests'] : []).map(record).filter((pull) => {
    const [base, head] = [record(pull['base']), record(pull['head'])]
    return record(base['repo'])['id'] === home && head['sha'] === headSha && isNumber(pull['number'])
  })
  const [only, ...others] = own
  if (only === undefined) {
    const noPull = 'the workflow that ran before names no pull request of this repository'
    return { headSha, pull: null, noPull, author: null }
  }
  if (others.length > 0)
    return { headSha, pull: null, noPull: 'the workflow that ran before names several pull requests', author: null }
  return { headSha, pull: Number(only['number']), noPull: '', author: null }
}

const isNumber = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0
