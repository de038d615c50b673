import { type RepositorySession, sendAtMostOnce, withRateLimitRetry } from '../github/api/client.js'
import { classifyFailure, GitHubError, notGitHubError, toGitHubError } from '../github/api/errors.js'
import { asRecord } from '../github/runner/event.js'
import { runUrl } from '../github/runner/publish-target.js'
import { clusterKey } from '../model/cluster-set.js'
import type { Report } from '../model/report.js'
import { type CheckAnnotation, checkRunName, renderCheckRun, withMissing } from '../report/markdown/check-run.js'
import type { GitHubDestination, Publication } from './publisher.js'

const PERMISSION = 'checks: write'
/** GitHub's limit for the annotations in one request. */
const BATCH_SIZE = 50

/** The report as a check run with every annotation. */
export const checkRun: GitHubDestination = {
  name: 'Check run',
  permission: PERMISSION,
  isRequested: (settings) => settings.checkRun,
  writer: (report, publication, { headSha }) => {
    if (headSha === null) return 'this event names no commit'
    return async (session) => {
      const run = newCheckRun(report, headSha, publication)
      await createCheckRun(run, session)
      publication.log.info(`Check run "${run.name}": ${run.conclusion}, ${run.annotations.length} annotations`)
    }
  },
}

type NewCheckRun = ReturnType<typeof newCheckRun>

/** A check run as it is sent, with our credentials redacted. */
function newCheckRun(report: Report, sha: string, { env, redact, clusterIds }: Publication) {
  const key = clusterKey(clusterIds)
  const detailsUrl = runUrl(env)
  const run = renderCheckRun(report, redact(checkRunName(key)), { headSha: sha, runUrl: detailsUrl })
  const summary = redact(run.summary)
  return {
    ...run,
    sha,
    detailsUrl,
    /** distinguishes it from the check runs of other workflow runs on the same commit */
    externalId: [env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT'], env['GITHUB_JOB'], key].join('/'),
    title: redact(run.title),
    summary,
    text: redact(run.text),
    annotations: run.annotations.map((one) => {
      return { ...one, path: redact(one.path), title: redact(one.title), message: redact(one.message) }
    }),
    /** the summary if annotations could not be added */
    summaryWithout: (missing: number) => withMissing(summary, missing, report),
  }
}

/**
 * Creates a check run with all its annotations, in batches (REST: create and update a check run). The first request completes
 * it, so that its conclusion stands even if later batches fail.
 * @throws GitHubError if some annotations could not be added; as octokit does if the check run could not be created
 */
async function createCheckRun(run: NewCheckRun, session: RepositorySession): Promise<void> {
  const { octokit, repository } = session
  const first = run.annotations.slice(0, BATCH_SIZE)
  const { id, added } = await createWith(first, run, session)
  let present = added
  let fault = added < first.length ? new GitHubError('GitHub rejects some of them') : null
  for (let at = BATCH_SIZE; at < run.annotations.length; at += BATCH_SIZE) {
    const batch = run.annotations.slice(at, at + BATCH_SIZE)
    try {
      await append(batch, id, run, present, session)
      present += batch.length
    } catch (error) {
      fault = toGitHubError(error, PERMISSION, session.access.signal)
      // a rejected batch says nothing about the next one; any other failure would meet the next one, too
      if (classifyFailure(error).status !== 422) break
    }
  }
  if (fault === null) return
  const missing = run.annotations.length - present
  const output = { title: run.title, summary: run.summaryWithout(missing), text: run.text }
  const update = () => octokit.rest.checks.update({ ...repository, check_run_id: id, output })
  await withRateLimitRetry(update, session).catch(() => {})
  const message = `${missing} of ${run.annotations.length} annotations could not be added (${fault.message})`
  throw new GitHubError(message, fault.isPermission)
}

/** Creates the check run with the first annotations, or without any if GitHub rejects them. */
async function createWith(
  annotations: readonly CheckAnnotation[],
  run: NewCheckRun,
  session: RepositorySession,
): Promise<{ readonly id: number; readonly added: number }> {
  const { octokit, repository } = session
  const { sha, name, conclusion, title, text, externalId, detailsUrl } = run
  const create = (some: readonly CheckAnnotation[], summary: string): Promise<number> => {
    const send = async (): Promise<number> => {
      const { data } = await octokit.rest.checks.create({
        ...repository,
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
  { sha, name, externalId }: NewCheckRun,
  session: RepositorySession,
): Promise<number | null> {
  const { octokit, repository } = session
  const query = { ...repository, ref: sha, check_name: name, per_page: 100 }
  const { data } = await withRateLimitRetry(() => octokit.rest.checks.listForRef(query), session)
  return data.check_runs.find((one) => one.external_id === externalId)?.id ?? null
}

/** Adds a batch. GitHub appends annotations, so after a lost answer their number says whether the batch arrived. */
async function append(
  batch: readonly CheckAnnotation[],
  id: number,
  { title, summary, text }: NewCheckRun,
  present: number,
  session: RepositorySession,
): Promise<void> {
  const { octokit, repository } = session
  const output = { title, summary, text, annotations: [...batch] }
  const send = async (): Promise<true> => {
    await octokit.rest.checks.update({ ...repository, check_run_id: id, output })
    return true
  }
  const findEffect = async (): Promise<true | null> => {
    const { data } = await withRateLimitRetry(
      () => octokit.rest.checks.get({ ...repository, check_run_id: id }),
      session,
    )
    return data.output.annotations_count > present ? true : null
  }
  await sendAtMostOnce(send, findEffect, session)
}
