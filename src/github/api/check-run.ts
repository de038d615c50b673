import { failureOf } from './octokit.js'
import { faultOf, notGitHub, PublishError, type RepositoryCalls, sendOnce, withRateLimitRetry } from './patience.js'

export const CHECK_RUN_PERMISSION = 'checks: write'

/** GitHub takes so many annotations in one request. */
export const BATCH = 50

export interface NewCheckRun<Annotation> {
  readonly sha: string
  readonly name: string
  readonly conclusion: 'success' | 'failure' | 'neutral'
  readonly title: string
  readonly summary: string
  readonly text: string
  readonly annotations: readonly Annotation[]
  /** tells it from those of other runs on the same commit */
  readonly externalId: string
  readonly detailsUrl: string | null
  /** the summary once some annotations were not taken */
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
 * Makes a check run with all its annotations, in batches (REST: create and update a check run). It is completed from the first
 * request on, so that its conclusion stands whatever becomes of the later ones.
 * @throws PublishFault where it could not be made, or some annotations were not taken
 */
export async function makeCheckRun<A extends GitHubAnnotation>(
  run: NewCheckRun<A>,
  talk: RepositoryCalls,
): Promise<void> {
  const batches: (readonly A[])[] = []
  for (let at = 0; at < run.annotations.length; at += BATCH) batches.push(run.annotations.slice(at, at + BATCH))
  const [first = [], ...later] = batches
  const { id, taken } = await create(run, first, talk)
  let missing = first.length - taken
  let fault: PublishError | null = missing > 0 ? new PublishError('GitHub does not take some of them') : null
  let there = taken
  for (const [index, batch] of later.entries()) {
    try {
      await append(id, run, batch, there, talk)
      there += batch.length
    } catch (error) {
      fault = faultOf(error, CHECK_RUN_PERMISSION, talk.access.signal)
      const isRefused = failureOf(error).status === 422
      // what is wrong with one batch is not wrong with the next; what GitHub cannot do now it cannot do for those either
      missing += isRefused ? batch.length : later.slice(index).flat().length
      if (!isRefused) break
    }
  }
  if (fault === null) return
  await tellMissing(id, run, missing, talk).catch(() => {})
  const told = `${missing} of ${run.annotations.length} annotations could not be added (${fault.message})`
  throw new PublishError(told, fault.isPermission)
}

/** Creates it; without annotations where GitHub does not take the first ones. */
async function create<A extends GitHubAnnotation>(
  run: NewCheckRun<A>,
  annotations: readonly A[],
  talk: RepositoryCalls,
): Promise<{ readonly id: number; readonly taken: number }> {
  const { octokit, owner, repo } = talk
  const { sha, name, conclusion, title, text, externalId, detailsUrl } = run
  const send = async (some: readonly A[], summary: string): Promise<number> => {
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
    if (typeof Object(data).id !== 'number') throw notGitHub()
    return data.id
  }
  const once = (some: readonly A[], summary: string) =>
    sendOnce(
      () => send(some, summary),
      () => look(run, talk),
      talk,
    )
  try {
    return { id: await once(annotations, run.summary), taken: annotations.length }
  } catch (error) {
    if (annotations.length === 0 || failureOf(error).status !== 422) throw error
    return { id: await once([], run.summaryWithout(annotations.length)), taken: 0 }
  }
}

/** The check run of ours that is there already, if the answer to its creation was lost. */
async function look({ sha, name, externalId }: NewCheckRun<unknown>, talk: RepositoryCalls): Promise<number | null> {
  const { octokit, owner, repo } = talk
  const asked = { owner, repo, ref: sha, check_name: name, per_page: 100 }
  const { data } = await withRateLimitRetry(() => octokit.rest.checks.listForRef(asked), talk)
  return data.check_runs.find((one) => one.external_id === externalId)?.id ?? null
}

/** Adds a batch. Annotations are appended, so where the answer was lost their number tells whether they arrived. */
async function append<A extends GitHubAnnotation>(
  id: number,
  { title, summary, text }: NewCheckRun<A>,
  batch: readonly A[],
  before: number,
  talk: RepositoryCalls,
): Promise<void> {
  const { octokit, owner, repo } = talk
  const output = { title, summary, text, annotations: [...batch] }
  const send = async (): Promise<true> => {
    await octokit.rest.checks.update({ owner, repo, check_run_id: id, output })
    return true
  }
  const arrived = async (): Promise<true | null> => {
    const { data } = await withRateLimitRetry(() => octokit.rest.checks.get({ owner, repo, check_run_id: id }), talk)
    return data.output.annotations_count > before ? true : null
  }
  await sendOnce(send, arrived, talk)
}

/** Says on the page itself that not all annotations are there. */
async function tellMissing(
  id: number,
  run: NewCheckRun<unknown>,
  missing: number,
  talk: RepositoryCalls,
): Promise<void> {
  const { octokit, owner, repo } = talk
  const output = { title: run.title, summary: run.summaryWithout(missing), text: run.text }
  await withRateLimitRetry(() => octokit.rest.checks.update({ owner, repo, check_run_id: id, output }), talk)
}
