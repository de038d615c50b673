import { type RepositorySession, sendAtMostOnce, withRateLimitRetry } from '../github/api/client.js'
import { classifyFailure, GitHubError, notGitHubError, toGitHubError } from '../github/api/errors.js'
import { runUrl } from '../github/runner/event.js'
import { clusterKey } from '../model/cluster-set.js'
import { asRecord } from '../model/collections.js'
import type { Report } from '../model/report.js'
import { type CheckAnnotation, checkRunName, renderCheckRun, withMissing } from '../report/markdown/check-run.js'
import type { GitHubDestination, Publication } from './publisher.js'

const PERMISSION = 'checks: write'
/** GitHub's limit for the annotations in one request. */
const BATCH_SIZE = 50

/** The report as a check run with every annotation. */
export const checkRun: GitHubDestination = {
  name: { en: 'Check run', zh: '检查运行' },
  permission: PERMISSION,
  isRequested: (settings) => settings.checkRun,
  writer: (report, publication, { commit, branch }) => {
    if (typeof commit !== 'string') return commit.none
    return async (session) => {
      const run = newCheckRun(report, commit, branch, publication)
      await createCheckRun(run, session)
      publication.log.info(
        `Check run "${run.fields.name}": ${run.fields.conclusion}, ${run.annotations.length} annotations`,
      )
    }
  },
}

type NewCheckRun = ReturnType<typeof newCheckRun>

/** A check run as it is sent, with our credentials redacted. */
function newCheckRun(report: Report, sha: string, branch: string | null, { env, redact, clusterSet }: Publication) {
  const key = clusterKey(clusterSet)
  const url = runUrl(env)
  const run = renderCheckRun(report, redact(checkRunName(key, branch)), { headSha: sha, runUrl: url })
  const output = { title: redact(run.title), summary: redact(run.summary), text: redact(run.text) }
  return {
    fields: {
      name: run.name,
      head_sha: sha,
      /** distinguishes it from the check runs of other workflow runs on the same commit */
      external_id: [env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT'], env['GITHUB_JOB'], key].join('/'),
      status: 'completed' as const,
      conclusion: run.conclusion,
      ...(url === null ? {} : { details_url: url }),
    },
    output,
    annotations: run.annotations.map((one) => {
      return { ...one, path: redact(one.path), title: redact(one.title), message: redact(one.message) }
    }),
    /** the output if annotations could not be added */
    outputWithout: (missing: number) => ({ ...output, summary: withMissing(output.summary, missing, report) }),
  }
}

/**
 * Creates a check run with all its annotations, in batches (REST: create and update a check run). The first request completes
 * it, so that its conclusion stands even if later batches fail.
 * @throws GitHubError if some annotations could not be added; as octokit does if the check run could not be created
 */
async function createCheckRun(run: NewCheckRun, session: RepositorySession): Promise<void> {
  const first = run.annotations.slice(0, BATCH_SIZE)
  const { id, added } = await createWith(first, run, session)
  let present = added
  let fault = added < first.length ? new GitHubError('GitHub rejects some of them') : null
  for (let at = BATCH_SIZE; at < run.annotations.length; at += BATCH_SIZE) {
    const batch = run.annotations.slice(at, at + BATCH_SIZE)
    try {
      await append({ ...run.output, annotations: batch }, id, present, session)
      present += batch.length
    } catch (error) {
      fault = toGitHubError(error, PERMISSION, session.access.signal)
      // a rejected batch says nothing about the next one; any other failure would also affect the next one
      if (classifyFailure(error).status !== 422) break
    }
  }
  if (fault === null) return
  const { octokit, repository } = session
  const missing = run.annotations.length - present
  const update = { ...repository, check_run_id: id, output: run.outputWithout(missing) }
  await withRateLimitRetry(() => octokit.rest.checks.update(update), session).catch(() => {})
  const message = `${missing} of ${run.annotations.length} annotations could not be added (${fault.message})`
  throw new GitHubError(message, fault.isPermission)
}

/** Creates the check run with the first annotations, or without any if GitHub rejects them. */
async function createWith(annotations: CheckAnnotation[], run: NewCheckRun, session: RepositorySession) {
  const { octokit, repository } = session
  const create = (output: NewCheckRun['output'] & { annotations: CheckAnnotation[] }): Promise<number> => {
    const send = async (): Promise<number> => {
      const { data } = await octokit.rest.checks.create({ ...repository, ...run.fields, output })
      if (typeof asRecord(data)['id'] !== 'number') throw notGitHubError()
      return data.id
    }
    return sendAtMostOnce(send, () => findCheckRun(run, session), session)
  }
  try {
    return { id: await create({ ...run.output, annotations }), added: annotations.length }
  } catch (error) {
    if (annotations.length === 0 || classifyFailure(error).status !== 422) throw error
    return { id: await create({ ...run.outputWithout(annotations.length), annotations: [] }), added: 0 }
  }
}

/** The id of our check run if it exists although the answer to its creation was lost; otherwise null. */
async function findCheckRun({ fields }: NewCheckRun, session: RepositorySession): Promise<number | null> {
  const { octokit, repository } = session
  const query = { ...repository, ref: fields.head_sha, check_name: fields.name, per_page: 100 }
  const { data } = await withRateLimitRetry(() => octokit.rest.checks.listForRef(query), session)
  return data.check_runs.find((one) => one.external_id === fields.external_id)?.id ?? null
}

/** Adds a batch. GitHub appends annotations, so after a lost answer their number says whether the batch arrived. */
async function append(
  output: NewCheckRun['output'] & { annotations: CheckAnnotation[] },
  id: number,
  present: number,
  session: RepositorySession,
): Promise<void> {
  const { octokit } = session
  const check = { ...session.repository, check_run_id: id }
  const send = () => octokit.rest.checks.update({ ...check, output }).then(() => true)
  const findEffect = async (): Promise<true | null> => {
    const { data } = await withRateLimitRetry(() => octokit.rest.checks.get(check), session)
    return data.output.annotations_count > present ? true : null
  }
  await sendAtMostOnce(send, findEffect, session)
}
