import { describe, expect, it } from '@jest/globals'
import type { CceCall } from '../../../src/cce/http/client.js'
import { checkUpgrade } from '../../../src/checks/upgrade/index.js'
import { apiError, clientOf, liveContext } from '../../support/cce/live-context.js'
import { goTime, upgradeTask } from '../../support/cce/responses.js'
import { ANY_TASK, diagnosticNames } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

describe('checkUpgrade', () => {
  const list = (...items: unknown[]) => ({ kind: 'List', items })
  const at = (uid: string, minutes: number) => upgradeTask({ metadata: { uid, creationTimestamp: goTime(minutes) } })
  const followed = async (items: unknown, over: Parameters<typeof liveContext>[1] = {}) => {
    const live = liveContext(
      ({ operation, path }) =>
        operation === 'ListUpgradeClusterTasks' ? items : upgradeTask({ metadata: { uid: path.split('/').at(-1) } }),
      over,
    )
    return { ...live, results: await checkUpgrade(live.context) }
  }

  it('reads the newest task of the list', async () => {
    const { results, calls } = await followed(list(at('old', -90), at('new', -5), at('older', -200)))
    expect(results.map((one) => one.taskId)).toEqual(['new'])
    expect(calls.map(({ operation }) => operation)).toEqual(['ListUpgradeClusterTasks', 'ShowUpgradeClusterTask'])
  })

  it('reads a task that comes as one object in place of a list', async () => {
    const { results } = await followed({ items: at('one', -5) })
    expect(results.map((one) => one.taskId)).toEqual(['one'])
  })

  it('reads the task that the settings name without requesting the list', async () => {
    const { calls } = await followed(null, { selection: { ...ANY_TASK, upgradeTaskId: 'named' } })
    expect(calls.map(({ path }) => path.split('/').at(-1))).toEqual(['named'])
  })

  it.each([
    ['no task', list(), 'no-result'],
    ['items of null', { items: null }, 'no-result'],
    ['no items', {}, 'unreadable-response'],
    ['no object', [], 'unreadable-response'],
    ['two newest tasks', list(at('a', -5), at('b', -5)), 'unreadable-response'],
    [
      'a task without a creation time among others',
      list(at('a', -5), upgradeTask({ metadata: { creationTimestamp: null } })),
      'unreadable-response',
    ],
    ['a task that cannot be read', list(at('a', -5), { kind: 'UpgradeTask' }), 'unreadable-response'],
    ['an id that is a path', list(at('..', -5)), 'unreadable-response'],
  ])('keeps a list with %s as evidence and reads no task', async (_what, items, name) => {
    const { results, calls, kept } = await followed(items)
    expect(results.flatMap(diagnosticNames)).toEqual([name])
    expect(calls).toHaveLength(1)
    expect(kept.map(({ check, id }) => [check, id])).toEqual([['upgrade', 'list']])
  })

  it('refuses another task than the requested one', async () => {
    const { context } = liveContext(() => upgradeTask({ metadata: { uid: 'another' } }), {
      selection: { ...ANY_TASK, upgradeTaskId: 'named' },
    })
    expect((await checkUpgrade(context)).flatMap(diagnosticNames)).toEqual(['unreadable-response'])
  })

  it('reports a task as gone if it disappears during the wait, and as an API error if it never existed', async () => {
    let requests = 0
    const respond = (call: CceCall) => {
      if (requests++ < 2) return upgradeTask({ metadata: { uid: 'named' }, status: { phase: 'Running' } })
      throw apiError('not-found', call, { status: 404 })
    }
    const selection = { ...ANY_TASK, upgradeTaskId: 'named' }
    const [gone] = await checkUpgrade(liveContext(respond, { selection }).context)
    expect(gone?.diagnostics).toMatchObject([{ detail: { name: 'no-result', why: 'vanished' } }])
    const [never] = await checkUpgrade(liveContext(respond, { selection }).context)
    expect(never && diagnosticNames(never)).toEqual(['api-error'])
  })

  it('adds the last upgrade of the cluster to a failure if that can be read', async () => {
    const answer = () => upgradeTask({ metadata: { uid: 'named' }, status: { phase: 'Failed' } })
    const selection = { ...ANY_TASK, upgradeTaskId: 'named' }
    const info = { spec: { lastUpgradeInfo: { phase: 'Failed', progress: '12.00' } } }
    const withInfo = liveContext(answer, { selection, factsClient: clientOf(() => info) })
    expect(reportOf(await checkUpgrade(withInfo.context)).findings[0]?.message).toContain(
      'last upgrade is reported as Failed at 12.00%',
    )
    const without = liveContext(answer, { selection })
    expect(reportOf(await checkUpgrade(without.context)).verdict).toBe('block')
  })

  it('logs an estimate of the remaining time once there is progress', async () => {
    const percents = ['0.00', '0.00', '10.00', '10.00', '40.00', '20.00', '100.00']
    let requests = 0
    const answer = () => {
      const progress = percents[requests++] ?? '100.00'
      return upgradeTask({
        metadata: { uid: 'named' },
        status: { phase: requests < percents.length ? 'Running' : 'Success', progress },
      })
    }
    const { context, lines } = liveContext(answer, { selection: { ...ANY_TASK, upgradeTaskId: 'named' } })
    expect(reportOf(await checkUpgrade(context)).verdict).toBe('pass')
    expect(lines).toEqual([
      'upgrade: Running, 0 percent, after 0 s; waiting up to 15 min more',
      'upgrade: Running, 10 percent, after 22 s; about 3 min left at the pace so far (an estimate); waiting up to 14 min more',
      expect.stringMatching(/^upgrade: Running, 40 percent, .*\(an estimate\)/),
      expect.stringMatching(/^upgrade: Running, 20 percent, .*\(an estimate\)/),
    ])
  })
})
