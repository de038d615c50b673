import { MINUTE, SECOND } from '../state/clock.js'
import { stableHex, stableUuid } from '../state/stable-ids.js'
import type { Claims } from './jwt.js'

/** The job that asks GitHub for an ID token, as far as the claims say something about it. */
export interface TokenJob {
  /** such as `octo-org/infra` */
  readonly repository: string
  readonly repositoryId: string
  readonly ownerId: string
  /** such as `pull_request` */
  readonly event: string
  readonly ref: string
  /** empty if the job names none */
  readonly environment: string
  /** the file of the workflow that holds the job, which for a job of a reusable workflow is in another repository */
  readonly jobWorkflowRef: string
  /** whether the subject contains ids: the default for repositories that were created after 15 July 2026 */
  readonly hasImmutableSubject: boolean
}

/** The job of a pull request into the default branch. */
export const DEFAULT_JOB: TokenJob = {
  repository: 'octo-org/infra',
  repositoryId: '1296269',
  ownerId: '6811672',
  event: 'pull_request',
  ref: 'refs/pull/42/merge',
  environment: '',
  jobWorkflowRef: '',
  hasImmutableSubject: false,
}

/** GitHub's tokens are valid from ten minutes before they are issued to five minutes after it (GitHub: OpenID Connect reference). */
const VALID_BEFORE = 10 * MINUTE
const VALID_AFTER = 5 * MINUTE

interface Issue {
  readonly issuer: string
  readonly audience: string
  /** milliseconds since 1970 */
  readonly now: number
  /** makes the id of the token unique */
  readonly nonce: string
  /** milliseconds; by default as long as GitHub's tokens are valid */
  readonly lifetime?: number | undefined
}

/** The claims of an ID token of GitHub Actions (GitHub: OpenID Connect reference). */
export function githubClaims(job: TokenJob, { issuer, audience, now, nonce, lifetime = VALID_AFTER }: Issue): Claims {
  const { repository, repositoryId, ownerId, event, ref, environment, jobWorkflowRef } = job
  const [owner = ''] = repository.split('/')
  const workflowRef = `${repository}/.github/workflows/upgrade-gate.yml@${ref}`
  return {
    jti: stableUuid(`token:${nonce}`),
    sub: subjectOf(job),
    aud: audience,
    iss: issuer,
    ref,
    sha: stableHex(`sha:${ref}`, 40),
    repository,
    repository_owner: owner,
    repository_owner_id: ownerId,
    repository_id: repositoryId,
    repository_visibility: 'private',
    run_id: '1658821493',
    run_number: '3',
    run_attempt: '1',
    actor: 'octocat',
    actor_id: '1',
    workflow: 'Upgrade gate',
    head_ref: event === 'pull_request' ? 'upgrade-v1.31' : '',
    base_ref: event === 'pull_request' ? 'main' : '',
    event_name: event,
    ref_type: 'branch',
    ref_protected: 'false',
    workflow_ref: workflowRef,
    job_workflow_ref: jobWorkflowRef || workflowRef,
    runner_environment: 'github-hosted',
    ...(environment !== '' && { environment }),
    nbf: Math.floor((now - VALID_BEFORE) / SECOND),
    iat: Math.floor(now / SECOND),
    exp: Math.floor((now + lifetime) / SECOND),
  }
}

/** The subject of a job. An environment counts before the event, and a pull request before the ref. */
export function subjectOf(job: TokenJob): string {
  const { repository, repositoryId, ownerId, event, ref, environment, hasImmutableSubject } = job
  const [owner = '', name = ''] = repository.split('/')
  const fullName = hasImmutableSubject ? `${owner}@${ownerId}/${name}@${repositoryId}` : repository
  if (environment !== '') return `repo:${fullName}:environment:${environment}`
  return event === 'pull_request' ? `repo:${fullName}:pull_request` : `repo:${fullName}:ref:${ref}`
}
