import type { Baseline } from '../baseline/baseline.js'
import { withRepositorySession } from '../github/api/client.js'
import { type CommentQuery, type CommentSearch, findOwnComments, syncComment } from '../github/api/comments.js'
import { publishTarget, readEvent, runUrl } from '../github/runner/event.js'
import { commentKey } from '../model/cluster-set.js'
import { isRed } from '../model/decision.js'
import { isSameComment, markOf, renderComment } from '../report/markdown/comment.js'
import type { GitHubDestination, GitHubRun } from './publisher.js'

/** The time limit for reading the previous report. */
const READ_MS = 30_000
/** Comments that were read longer ago are read again before one is edited: another run may have changed them. */
const MAX_AGE_MS = 60_000

/** The key that distinguishes the comment of this job about these clusters from other comments. */
const keyOf = ({ env, clusterSet }: Pick<GitHubRun, 'env' | 'clusterSet'>): string =>
  commentKey(env['GITHUB_WORKFLOW'] ?? '', env['GITHUB_JOB'] ?? '', clusterSet)

const queryOf = (pull: number, key: string): CommentQuery => ({ pull, hasMark: (body) => markOf(body)?.key === key })

/** The one comment of this job on the pull request, edited in place. */
export const comment: GitHubDestination = {
  name: { en: 'Comment', zh: '评论' },
  permission: 'pull-requests: write',
  isRequested: (settings) => settings.comment !== 'never',
  writer: (report, publication, { pull, commit }) => {
    if (typeof pull !== 'number') return pull.none
    const { settings, env, redact, log, clock, comments } = publication
    const key = keyOf(publication)
    const isFailed = isRed(report.verdict)
    const isOnFailure = settings.comment === 'on-failure'
    const isBrief = !isFailed && (isOnFailure || report.verdict !== 'warn')
    const headSha = typeof commit === 'string' ? commit : null
    const render = (previousBody: string | null): string | null => {
      // no comment is created if the pull request does not touch the upgrade, or nothing failed and only failures are wanted
      if (previousBody === null && !isFailed && (isOnFailure || report.verdict === 'not-applicable')) return null
      const before = previousBody === null ? null : (markOf(previousBody)?.carried ?? null)
      return renderComment(report, { key, before, isBrief, headSha, runUrl: runUrl(env), redact })
    }
    return async (session) => {
      const known = comments !== null && clock.now() - comments.readAt <= MAX_AGE_MS ? comments : null
      const sticky = { ...queryOf(pull, key), render, isSame: isSameComment }
      log.info(`Comment on pull request ${pull}: ${await syncComment(sticky, session, log, known)}`)
    }
  },
}

/** The report of an earlier run on the same pull request. */
export interface PreviousReport {
  /** what its comment carries; null if there is no comment, or it cannot be read */
  readonly baseline: Baseline | null
  /** our comments on the pull request; null if they could not be read */
  readonly comments: CommentSearch | null
}

const NO_PREVIOUS_REPORT: PreviousReport = { baseline: null, comments: null }

/** Reads what our comment on the pull request carries, as a baseline. Never throws. */
export async function readReportInComment(run: GitHubRun): Promise<PreviousReport> {
  const { clock, env, log, signal, settings } = run
  const { pull } = publishTarget(readEvent(env), env)
  if (typeof pull !== 'number' || settings.githubToken === null || signal.aborted) return NO_PREVIOUS_REPORT
  const query = queryOf(pull, keyOf(run))
  try {
    const comments = await withRepositorySession(run, clock.now() + READ_MS, 'pull-requests: read', (session) =>
      findOwnComments(query, session),
    )
    const [oldest] = comments.own
    const baseline = oldest === undefined ? null : (markOf(oldest.body)?.carried ?? null)
    if (oldest !== undefined && baseline === null)
      log.info('Baseline: the comment on the pull request contains no readable report')
    return { baseline, comments }
  } catch (error) {
    const why = error instanceof Error ? error.message : error
    log.info(
      `Baseline: the comments on the pull request cannot be read (${why}), so no finding is marked new or resolved`,
    )
    return NO_PREVIOUS_REPORT
  }
}
