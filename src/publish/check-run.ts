import { CHECK_RUN_PERMISSION, createCheckRun } from '../github/api/check-runs.js'
import { type PublishTarget, runUrl } from '../github/runner/publish-target.js'
import { clusterKey } from '../model/cluster-set.js'
import type { Report } from '../model/report.js'
import { checkRunName, renderCheckRun, withMissing } from '../report/markdown/check-run.js'
import type { GitHubDestination } from './destination.js'
import type { Publication } from './publisher.js'

/** The report as a check run with every annotation. */
export function checkRunDestination(
  report: Report,
  { env, redact, log, clusterIds }: Publication,
  { headSha }: PublishTarget,
): GitHubDestination {
  const key = clusterKey(clusterIds)
  const detailsUrl = runUrl(env)
  return {
    name: 'Check run',
    permission: CHECK_RUN_PERMISSION,
    skipped: headSha === null ? 'this event names no commit' : null,
    write: async (session) => {
      const { name, conclusion, ...page } = renderCheckRun(report, redact(checkRunName(key)), {
        headSha,
        runUrl: detailsUrl,
      })
      const summary = redact(page.summary)
      const annotations = page.annotations.map((one) => {
        return { ...one, path: redact(one.path), title: redact(one.title), message: redact(one.message) }
      })
      const run = {
        sha: headSha ?? '',
        name,
        conclusion,
        detailsUrl,
        title: redact(page.title),
        summary,
        text: redact(page.text),
        annotations,
        externalId: [env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT'], env['GITHUB_JOB'], key].join('/'),
        summaryWithout: (missing: number) => withMissing(summary, missing, report),
      }
      await createCheckRun(run, session)
      log.info(`Check run "${name}": ${conclusion}, ${annotations.length} annotations`)
    },
  }
}
