import { asRecord, type Env, isPositive, isSha, readTrigger, type WorkflowEvent } from './event.js'

/** The commit and the pull request that a report is published to. */
export interface PublishTarget {
  /** the commit for the status and the check run; null if the event names none */
  readonly headSha: string | null
  /** the number of the pull request, or why there is none */
  readonly pull: number | { readonly none: string }
  /** who opened the pull request, if GitHub gives such pull requests a read-only token */
  readonly author: 'fork' | 'bot' | null
}

/**
 * Finds out where to publish the report of an event. For a pull request that is its head, never GITHUB_SHA, which is a test
 * merge. For `workflow_run` it is the commit and the pull request of the workflow that ran before.
 * @param env GITHUB_SHA is used if the event names no commit
 * @param headSha the commit that the settings name, if they do
 */
export function publishTarget(event: WorkflowEvent, env: Env, headSha: string | null = null): PublishTarget {
  const target = targetOfEvent(event, env)
  return headSha === null ? target : { ...target, headSha }
}

function targetOfEvent(event: WorkflowEvent, env: Env): PublishTarget {
  const trigger = readTrigger(event)
  if (trigger.kind === 'pull_request') {
    const author = trigger.isFork ? 'fork' : trigger.isBot ? 'bot' : null
    return { headSha: trigger.headSha, pull: trigger.number, author }
  }
  if (trigger.kind === 'merge_group')
    return { headSha: trigger.headSha, pull: { none: 'a merge group is not a pull request' }, author: null }
  if (event.name === 'workflow_run') return targetOfEarlierWorkflow(event.payload)
  const sha = env['GITHUB_SHA']
  return { headSha: isSha(sha) ? sha : null, pull: { none: 'this event is not about a pull request' }, author: null }
}

function targetOfEarlierWorkflow(payload: unknown): PublishTarget {
  const event = asRecord(payload)
  const run = asRecord(event['workflow_run'])
  const headSha = isSha(run['head_sha']) ? run['head_sha'] : null
  const repositoryId = asRecord(event['repository'])['id']
  // a workflow in a fork can name pull requests of other repositories, and commits that are no longer the head
  const numbers = (Array.isArray(run['pull_requests']) ? run['pull_requests'] : []).map(asRecord).flatMap((pull) => {
    const isOurs = asRecord(asRecord(pull['base'])['repo'])['id'] === repositoryId
    const isCurrent = asRecord(pull['head'])['sha'] === headSha
    return isOurs && isCurrent && isPositive(pull['number']) ? [pull['number']] : []
  })
  const [number, ...others] = numbers
  if (number === undefined)
    return { headSha, pull: { none: 'the earlier workflow names no pull request of this repository' }, author: null }
  const pull = others.length > 0 ? { none: 'the earlier workflow names several pull requests' } : number
  return { headSha, pull, author: null }
}

/** The URL of this workflow run on github.com, GHES or GHE.com; null if the runner's variables do not make one. */
export function runUrl(env: Env): string | null {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '' } = env
  const isRepository = /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(repository)
  if (!URL.canParse(server) || !isRepository || !/^\d{1,20}$/.test(id)) return null
  const { protocol, origin, pathname } = new URL(server)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  return `${origin}${pathname.replace(/\/+$/, '')}/${repository}/actions/runs/${id}`
}
