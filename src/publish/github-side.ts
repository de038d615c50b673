import type { GitHubSide } from '../run/context.js'

/** GitHub as it is. What each needs is loaded only where it is asked for: the library costs start-up. */
export const githubSide: GitHubSide = {
  announce: async (read, world, log, dueAt) => {
    if (!read.run.commitStatus) return
    const { announce } = await import('./pending-status.js')
    await announce(read, world, log, dueAt)
  },
  lastReport: async (read, world, log) => {
    const { lastReport } = await import('../run/last-report.js')
    return lastReport(read, world, log)
  },
}
