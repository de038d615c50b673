import { CHECK_RUN_PERMISSION, makeCheckRun } from '../github/api/check-run.js'
import { STATUS_PERMISSION, setCommitStatus } from '../github/api/commit-status.js'
import type { PublishError, RepositoryCalls } from '../github/api/patience.js'
import { COMMENT_PERMISSION, keepComment } from '../github/api/sticky-comment.js'
import type { Place } from '../github/runner/place.js'
import { runUrl } from '../github/runner/run-url.js'
import { clusterKey } from '../model/cluster-set.js'
import type { Report } from '../model/report.js'
import { checkRunName, renderCheckRun, withMissing } from '../report/markdown/check-run.js'
import { markOf, renderComment, saysTheSame } from '../report/markdown/comment.js'
import { renderStatus, statusContext } from '../report/status.js'
import type { Publication } from '../run/context.js'
import { commentKeyFor, placeFor, withRepository } from './github-target.js'
import { type Failed, warningsOf } from './warnings.js'

/** Publishing takes no longer than this, also where the run has more time left. */
const MOST_MS = 120_000
/** It has at least this long, also where the run is late already. */
const LEAST_MS = 15_000

/** One thing that goes to GitHub. */
interface Task {
  readonly what: string
  readonly permission: string
  /** why it goes nowhere on this event; null where it does */
  readonly skipped: string | null
  work(talk: RepositoryCalls): Promise<void>
}

/**
 * Commit status, comment and check run, as far as they are asked for; all at once, each whatever becomes of the others. What
 * cannot be written is warned of once, and changes no verdict.
 */
export async function publishToGitHub(report: Report, publication: Publication): Promise<void> {
  const { run, env, log, clock, signal: cancelled } = publication
  const place = placeFor(run, env)
  const tasks = [
    ...(run.commitStatus ? [commitStatus(report, publication, place)] : []),
    ...(run.comment === 'never' ? [] : [comment(report, publication, place)]),
    ...(run.checkRun ? [checkRun(report, publication, place)] : []),
  ]
  for (const { what, skipped } of tasks) if (skipped !== null) log.info(`${what}: left out, since ${skipped}`)
  const now = clock.now()
  const endsAt = Math.max(now + LEAST_MS, Math.min(publication.endsAt, now + MOST_MS))
  const done = await Promise.all(
    tasks
      .filter(({ skipped }) => skipped === null)
      .map(({ what, permission, work }) =>
        withRepository(run, env, { clock, cancelled, endsAt }, permission, work).then(
          () => null,
          (fault: PublishError): Failed => ({ what, permission, fault }),
        ),
      ),
  )
  for (const line of warningsOf(
    done.filter((one) => one !== null),
    place.author,
  ))
    log.info(`Warning: ${line}`)
}

const NO_COMMIT = 'this event names no commit'

function commitStatus(report: Report, { env, redact, log, clusterIds }: Publication, { headSha: sha }: Place): Task {
  const context = redact(statusContext(clusterKey(clusterIds)))
  return {
    what: 'Commit status',
    permission: STATUS_PERMISSION,
    skipped: sha === null ? NO_COMMIT : null,
    work: async (talk) => {
      const { state, description } = renderStatus(report)
      const status = { sha: sha ?? '', context, state, description: redact(description), targetUrl: runUrl(env) }
      await setCommitStatus(status, talk)
      log.info(`Commit status "${context}" on ${status.sha.slice(0, 12)}: ${state}`)
    },
  }
}

function comment(report: Report, publication: Publication, { pull, noPull, headSha }: Place): Task {
  const { run, env, redact, log, clusterIds } = publication
  const key = commentKeyFor(env, clusterIds)
  const isRed = report.verdict === 'block' || report.verdict === 'inconclusive'
  const onFailure = run.comment === 'on-failure'
  const isBrief = !isRed && (onFailure || report.verdict !== 'warn')
  const hasMark = (body: string) => markOf(body)?.key === key
  return {
    what: 'Comment',
    permission: COMMENT_PERMISSION,
    skipped: pull === null ? noPull : null,
    work: async (talk) => {
      const say = (body: string | null): string | null => {
        // whom the upgrade does not concern hears nothing of it
        if (body === null && !isRed && (onFailure || report.verdict === 'not-applicable')) return null
        const before = body === null ? null : (markOf(body)?.carried ?? null)
        return renderComment(report, { key, before, isBrief, headSha, runUrl: runUrl(env), redact })
      }
      const outcome = await keepComment({ pull: pull ?? 0, hasMark, saysTheSame }, say, talk, log)
      log.info(`Comment on the pull request ${pull}: ${outcome}`)
    },
  }
}

function checkRun(report: Report, { env, redact, log, clusterIds }: Publication, { headSha }: Place): Task {
  const key = clusterKey(clusterIds)
  const detailsUrl = runUrl(env)
  return {
    what: 'Check run',
    permission: CHECK_RUN_PERMISSION,
    skipped: headSha === null ? NO_COMMIT : null,
    work: async (talk) => {
      const run = renderCheckRun(report, redact(checkRunName(key)), { headSha, runUrl: detailsUrl })
      const { GITHUB_RUN_ID = '', GITHUB_RUN_ATTEMPT = '', GITHUB_JOB = '' } = env
      const summary = redact(run.summary)
      await makeCheckRun(
        {
          sha: headSha ?? '',
          name: run.name,
          conclusion: run.conclusion,
          detailsUrl,
          summary,
          title: redact(run.title),
          text: redact(run.text),
          externalId: [GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, key].join('/'),
          annotations: run.annotations.map((one) => {
            return { ...one, path: redact(one.path), title: redact(one.title), message: redact(one.message) }
          }),
          summaryWithout: (missing) => withMissing(summary, missing, report),
        },
        talk,
      )
      log.info(`Check run "${run.name}": ${run.conclusion}, ${run.annotations.length} annotations`)
    },
  }
}
