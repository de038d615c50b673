import type { Log } from '../model/ports.js'

/** Prints the logs of clusters that are queried at the same time. */
export interface ClusterLogs {
  /**
   * Runs `work` with a log of its own. Its lines are printed together, folded under a title, when the work is done; progress is also
   * printed at once, under the name of the cluster.
   * @param title of the result
   */
  record<T>(name: string, work: (log: Log) => Promise<T>, title: (result: T) => string): Promise<T>
}

/** Keeps apart what belongs to different clusters. One part of the log is printed at a time. */
export function clusterLogs(log: Log): ClusterLogs {
  let printing: Promise<void> = Promise.resolve()
  const print = (part: () => void | Promise<void>): Promise<void> => {
    printing = printing.then(part)
    return printing
  }
  return {
    record: async (name, work, title) => {
      const lines: (() => void)[] = []
      const own: Log = {
        info: (line) => void lines.push(() => log.info(line)),
        debug: (line) => void lines.push(() => log.debug(line)),
        progress: (line) => {
          lines.push(() => log.info(line))
          void print(() => log.info(`${name}: ${line}`))
        },
        group: (heading, inner) => {
          lines.push(() => log.info(heading))
          return inner()
        },
      }
      const result = await work(own)
      await print(() =>
        log.group(title(result), async () => {
          for (const line of lines) line()
        }),
      )
      return result
    },
  }
}
