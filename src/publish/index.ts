import type { GitHubPreparation, Publisher } from './publisher.js'
import { reportFiles } from './report-files.js'
import { annotations, outputs, stepSummary } from './step.js'

/** Commit status, comment and check run. Their code is loaded only if one of them is requested: it makes start-up slower. */
const gitHub: Publisher = {
  name: 'what goes to GitHub',
  publish: async (report, publication) => {
    const { commitStatus, comment, checkRun } = publication.settings
    if (!commitStatus && comment === 'never' && !checkRun) return
    const { publishToGitHub } = await import('./github.js')
    await publishToGitHub(report, publication)
  },
}

/** Everything that a workflow step publishes, in this order. */
export const STEP_PUBLISHERS: readonly Publisher[] = [reportFiles, stepSummary, annotations, outputs, gitHub]

export const gitHubPreparation: GitHubPreparation = {
  setPendingStatus: async (run, pending) => (await import('./commit-status.js')).setPendingStatus(run, pending),
  readPreviousReport: async (run) => (await import('./comment.js')).readPreviousReport(run),
}
