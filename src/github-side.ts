import type { GitHubSide } from './world.js'

/** GitHub as it is. What each needs is loaded only where it is asked for: the library costs start-up. */
export const githubSide: GitHubSide = {
  announce: async (read, world, log, dueAt) => {
    if (!read.run.commitStatus) return
    const { announce } = await import('./announce.js')
    await announce(read, world, log, dueAt)
  },
  lastReport: async (read, world, log) => {
    const { lastReport } = await import('./last-report.js')
    return lastReport(read, world, log)
  },
}
