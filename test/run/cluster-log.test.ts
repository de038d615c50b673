import { describe, expect, it } from '@jest/globals'
import { createLog } from '../../src/github/runner/log.js'
import { clusterLogs } from '../../src/run/cluster-log.js'

/** A log as a runner shows it, with its folds. */
function foldingLog() {
  const lines: string[] = []
  const fold = { begin: (title: string) => void lines.push(`> ${title}`), end: () => void lines.push('<') }
  const sink = { write: (text: string) => void lines.push(text.trimEnd()), fold, verbose: false }
  return { lines, log: createLog(sink, (text) => text) }
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

describe('the log of clusters that are queried at the same time', () => {
  it('shows the lines of each cluster together, folded under its outcome', async () => {
    const { lines, log } = foldingLog()
    const logs = clusterLogs(log)
    const query = (name: string) =>
      logs.record(
        name,
        async (own) => {
          own.info(`${name} 1`)
          await nextTurn()
          own.info(`${name} 2`)
          return name
        },
        (result) => `${result} passed`,
      )
    await Promise.all(['a', 'b', 'c'].map(query))
    expect(lines).toEqual(['a', 'b', 'c'].flatMap((name) => [`> ${name} passed`, `${name} 1`, `${name} 2`, '<']))
  })

  it('shows progress at once under the name of the cluster, and never inside the fold of another one', async () => {
    const { lines, log } = foldingLog()
    const logs = clusterLogs(log)
    let go = (): void => {}
    const wait = new Promise<void>((resolve) => {
      go = resolve
    })
    const slow = logs.record(
      'slow',
      async (own) => {
        own.progress('precheck: Running', 0.5)
        await wait
        return own.group('Querying', async () => own.progress('precheck: Success', 1))
      },
      () => 'slow passed',
    )
    await logs.record(
      'quick',
      async (own) => own.info('asked'),
      () => 'quick passed',
    )
    go()
    await slow
    expect(lines).toEqual([
      'slow: precheck: Running',
      ...['> quick passed', 'asked', '<'],
      'slow: precheck: Success',
      ...['> slow passed', 'precheck: Running', 'Querying', 'precheck: Success', '<'],
    ])
  })

  it('disarms the name of a cluster', async () => {
    const { lines, log } = foldingLog()
    await clusterLogs(log).record(
      'x',
      async (own) => own.progress('a\n::error::b', null),
      () => 'x\n::error::done',
    )
    expect(lines.filter((line) => /^::/.test(line))).toEqual([])
  })
})
