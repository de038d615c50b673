import { asRecord } from '../runner/event.js'
import { classifyFailure, GitHubError, notGitHubError, toGitHubError } from './errors.js'
import { type RepositorySession, sendAtMostOnce, withRateLimitRetry } from './session.js'

export const CHECK_RUN_PERMISSION = 'checks: write'

/** GitHub's limit for the annotations in one request. */
const BATCH_SIZE = 50

export interface NewCheckRun<Annotation> {
  readonly sha: string
  readonly name: string
  readonly conclusion: 'success' | 'failure' | 'neutral'
  readonly title: string
  readonly summary: string
  readonly text: string
  readonly annotations: readonly Annotation[]
  /** distinguishes it from the check runs of other workflow runs on the same commit */
  readonly externalId: string
  readonly detailsUrl: string | null
  /** the summary if `missing` annotations could not be added */
  summaryWithout(missing: number): string
}

interface GitHubAnnotation {
  path: string
  start_line: number
  end_line: number
  annotation_level: 'failure' | 'warning' | 'notice'
  message: string
}

/**
 * Creates a check run with all its annotations, in batches (REST: create and update a check run). The first request completes
 * it, so that its conclusion stands even if later batches fail.
 * @throws GitHubError if some annotations could not be added; as octokit does if the check run could not be created
 */
export async function createCheckRun<A extends GitHubAnnotation>(
  run: NewCheckRun<A>,
  session: RepositorySession,
): Promise<void> {
  const batches: (readonly A[])[] = []
  for (let at = 0; at < run.annotations.length; at += BATCH_SIZE)
    batches.push(run.annotations.slice(at, at + BATCH_SIZE))
  const [first = [], ...later] = batches
  const { id, added } = await createWith(first, run, session)
  let missing = first.length - added
  let fault: GitHubError | null = missing > 0 ? new GitHubError('GitHub rejects some of them') : null
  let present = added
  for (const [index, batch] of later.entries()) {
    try {
      await append(id, run, batch, present, session)
      present += batch.length
    } catch (error) {
      fault = toGitHubError(error, CHECK_RUN_PERMISSION, session.access.signal)
      // a rejected batch says nothing about the next one; any other failure would meet the next one, too
      const isRejected = classifyFailure(error).status === 422
      missing += isRejected ? batch.length : later.slice(index).flat().length
      if (!isRejected) break
    }
  }
  if (fault === null) return
  await noteMissing(id, run, missing, session).catch(() => {})
  const message = `${missing} of ${run.annotations.length} annotations could not be added (${fault.message})`
  throw new GitHubError(message, fault.isPermission)
}

/** Creates the check run with the first annotations, or without any if GitHub rejects them. */
async function createWith<A extends GitHubAnnotation>(
  annotations: readonly A[],
  run: NewCheckRun<A>,
  session: RepositorySession,
): Promise<{ readonly id: number; readonly added: number }> {
  const { octokit, owner, repo } = session
  const { sha, name, conclusion, title, text, externalId, detailsUrl } = run
  const create = (some: readonly A[], summary: string): Promise<number> => {
    const send = async (): Promise<number> => {
      const { data } = await octokit.rest.checks.create({
        owner,
        repo,
        name,
        head_sha: sha,
        external_id: externalId,
        status: 'completed',
        conclusion,
        ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
        output: { title, summary, text, annotations: [...some] },
      })
      if (typeof asRecord(data)['id'] !== 'number') throw notGitHubError()
      return data.id
    }
    return sendAtMostOnce(send, () => findCheckRun(run, session), session)
  }
  try {
    return { id: await create(annotations, run.summary), added: annotations.length }
  } catch (error) {
    if (annotations.length === 0 || classifyFailure(error).status !== 422) throw error
    return { id: await create([], run.summaryWithout(annotations.length)), added: 0 }
  }
}

/** The id of our check run if it exists although the answer to its creation was lost; otherwise null. */
async function findCheckRun(
  { sha, name, externalId }: NewCheckRun<unknown>,
  session: RepositorySession,
): Promise<number | null> {
  const { octokit, owner, repo } = session
  const query = { owner, repo, ref: sha, check_name: name, per_page: 100 }
  const { data } = await withRateLimitRetry(() => octokit.rest.checks.listForRef(query), session)
  return data.check_runs.find((one) => one.external_id === externalId)?.id ?? null
}

/** Adds a batch. GitHub appends annotations, so after a lost answer their number says whether the batch arrived. */
async function append<A extends GitHubAnnotation>(
  id: number,
  { title, summary, text }: NewCheckRun<A>,
  batch: readonly A[],
  present: number,
  session: RepositorySession,
): Promise<void> {
  const { octokit, owner, repo } = session
  const output = { title, summary, text, annotations: [...batch] }
  const send = async (): Promise<true> => {
    await octokit.rest.checks.update({ owner, repo, check_run_id: id, output })
    return true
  }
  const findEffect = async (): Promise<true | null> => {
    const { data } = await withRateLimitRetry(() => octokit.rest.checks.get({ owner, repo, check_run_id: id }), session)
    return data.output.annotations_count > present ? true : null
  }
  await sendAtMostOnce(send, findEffect, session)
}

/** Says on the check run's page how many annotations are missing. */
async function noteMissing(
  id: number,
  run: NewCheckRun<unknown>,
  missing: number,
  session: RepositorySession,
): Promise<void> {
  const { octokit, owner, repo } = session
  const output = { title: run.title, summary: run.summaryWithout(missing), text: run.text }
  await withRateLimitRetry(() => octokit.rest.checks.update({ owner, repo, check_run_id: id, output }), session)
}
