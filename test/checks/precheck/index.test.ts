import { describe, expect, it } from '@jest/globals'
import type { CceCall } from '../../../src/cce/http/client.js'
import { checkPrecheck } from '../../../src/checks/precheck/index.js'
import { parsePrecheck } from '../../../src/checks/precheck/read.js'
import { apiError, inTurn, liveContext } from '../../support/cce/live-context.js'
import {
  CLUSTER,
  failed,
  goTime,
  MINUTE,
  NOW,
  OTHER_CLUSTER,
  precheck,
  TASK,
  type TaskBody,
  type TaskChanges,
  withItems,
} from '../../support/cce/responses.js'
import { ANY_TASK, diagnosticNames, NOTHING_ASSERTED, onlyResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

const task = (uid: string, minutes: number, over: TaskChanges = {}) =>
  precheck({ ...over, metadata: { uid, creationTimestamp: goTime(minutes), updateTimestamp: goTime(minutes) } })

const running = () => precheck({ status: { phase: 'Running' } })

describe('checkPrecheck', () => {
  it('reads the task that the settings name without requesting the list', async () => {
    const { context, calls, kept } = liveContext(() => precheck(), {
      selection: { ...ANY_TASK, precheckTaskId: TASK },
    })
    expect(reportOf(await checkPrecheck(context)).verdict).toBe('pass')
    expect(calls.map(({ operation, path }) => [operation, path])).toEqual([
      ['ShowPreCheck', `/api/v3/projects/project-1/clusters/${CLUSTER}/operation/precheck/tasks/${TASK}`],
    ])
    expect(kept.map(({ check, id }) => [check, id])).toEqual([['precheck', TASK]])
  })

  it('reads the newest task of the list', async () => {
    const items = [task('old', -50), task('new', -5), task('older', -90)]
    const { context, calls } = liveContext(({ operation }) =>
      operation === 'ListPreCheckTasks' ? { items } : task('new', -5),
    )
    expect(onlyResult(await checkPrecheck(context)).taskId).toBe('new')
    expect(calls.at(-1)?.path).toMatch(/\/new$/)
  })

  it('reads the newest task for the asserted target', async () => {
    const items = [task('ours', -50), task('other', -5, { spec: { targetVersion: 'v1.32.1-r0' } })]
    const { context, calls } = liveContext(
      ({ operation }) => (operation === 'ListPreCheckTasks' ? { items } : items[0]),
      { expectations: { ...NOTHING_ASSERTED, targetVersion: 'v1.31' } },
    )
    expect(reportOf(await checkPrecheck(context)).verdict).toBe('pass')
    expect(calls.at(-1)?.path).toMatch(/\/ours$/)
  })

  it.each([
    ['no target', { targetVersion: null }],
    ['an empty target', { targetVersion: '' }],
  ])('is inconclusive if a newer task has %s, because it can be for the asserted target', async (_, spec) => {
    const items = [task('ours', -50), task('unknown', -5, { spec })]
    const { context } = liveContext(
      ({ operation, path }) =>
        operation === 'ListPreCheckTasks'
          ? { items }
          : items.find(({ metadata }) => path.endsWith(String(metadata?.uid))),
      { expectations: { ...NOTHING_ASSERTED, targetVersion: 'v1.31' } },
    )
    const report = reportOf(await checkPrecheck(context))
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'target-mismatch' }] })
  })

  it('is inconclusive if no task is for the asserted target, and names the targets of the others', async () => {
    const items = [
      task('a', -9),
      task('b', -5, { spec: { targetVersion: 'v1.30.1-r0' } }),
      task('c', -5, { spec: null }),
    ]
    const { context, calls, kept } = liveContext(() => ({ items }), {
      expectations: { ...NOTHING_ASSERTED, targetVersion: 'v1.33' },
    })
    const report = reportOf(await checkPrecheck(context))
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'target-mismatch' }] })
    expect(report.findings[0]?.message).toContain('It has checks for:')
    expect(report.findings[0]?.message).toContain('v1.30.1-r0')
    expect(calls).toHaveLength(1)
    expect(kept.map(({ id }) => id)).toEqual(['list'])
  })

  it.each([
    ['is empty', { items: [] }, 'no-result'],
    ['has null items', { items: null }, 'no-result'],
    ['has no items', {}, 'unreadable-response'],
    ['has two newest tasks', { items: [task('a', -5), task('b', -5)] }, 'unreadable-response'],
    ['has a task without an id', { items: [precheck({ metadata: { uid: null } })] }, 'unreadable-response'],
    ['has a task whose id is a path', { items: [precheck({ metadata: { uid: '..' } })] }, 'unreadable-response'],
  ])('keeps a list that %s as evidence and reads no task', async (_what, list, name) => {
    const { context, calls, kept } = liveContext(() => list)
    expect(diagnosticNames(onlyResult(await checkPrecheck(context)))).toEqual([name])
    expect(calls).toHaveLength(1)
    expect(kept).toHaveLength(1)
  })

  it('decides by the task itself rather than by its entry in the list', async () => {
    const { context } = liveContext(({ operation }) =>
      operation === 'ListPreCheckTasks' ? { items: [precheck()] } : withItems(failed()),
    )
    expect(reportOf(await checkPrecheck(context)).verdict).toBe('block')
  })

  it('is inconclusive if the task is about another cluster', async () => {
    const { context } = liveContext(() => precheck({ spec: { clusterID: OTHER_CLUSTER } }), {
      selection: { ...ANY_TASK, precheckTaskId: TASK },
    })
    expect(diagnosticNames(onlyResult(await checkPrecheck(context)))).toEqual(['cluster-mismatch'])
  })
})

describe('checkPrecheck while a task is under way', () => {
  const named = { selection: { ...ANY_TASK, precheckTaskId: TASK } }

  it('waits until the task is finished', async () => {
    const { context, waits, lines, kept } = liveContext(
      inTurn(precheck({ status: { phase: 'Init' } }), running(), running(), precheck()),
      named,
    )
    expect(reportOf(await checkPrecheck(context)).verdict).toBe('pass')
    expect(waits).toEqual([10_000, 10_000, 12_500])
    expect(lines).toEqual([
      expect.stringMatching(/^precheck: Init, .*after 0 s; waiting up to 15 min more$/),
      expect.stringMatching(/^precheck: Running, .*after 10 s; waiting up to 14 min more$/),
    ])
    // the last response is the evidence
    expect(JSON.parse(kept.at(-1)?.text ?? '')).toEqual(precheck())
  })

  it('stops exactly at the wait timeout and reports how long it waited', async () => {
    const { context, now, waits } = liveContext(() => running(), { ...named, waitMs: 25_000 })
    const report = reportOf(await checkPrecheck(context))
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'not-finished' }] })
    expect(report.findings[0]?.message).toBe('The task is still Running. The gate waited 25 s.')
    expect(waits).toEqual([10_000, 12_500, 2_500])
    expect(now()).toBe(NOW + 25_000)
  })

  it('does not wait if the wait timeout is zero', async () => {
    const { context, waits, calls } = liveContext(() => running(), { ...named, waitMs: 0 })
    const report = reportOf(await checkPrecheck(context))
    expect(report.findings[0]?.message).toBe('The task is still Running. The gate did not wait.')
    expect([waits, calls.length]).toEqual([[], 1])
  })

  it.each(['Odd', null, 'Error', 'Success', 'Failed'])('does not wait if the phase is %s', async (phase) => {
    const { context, waits } = liveContext(() => precheck({ status: { phase } }), named)
    await checkPrecheck(context)
    expect(waits).toEqual([])
  })

  it('compares the expiry with the time after the wait', async () => {
    const late = precheck({ status: { expireTimeStamp: goTime(10) } })
    const { context } = liveContext(inTurn(running(), running(), late), { ...named, pollIntervalMs: 4 * MINUTE })
    expect(diagnosticNames(onlyResult(await checkPrecheck(context)))).toEqual(['result-expired'])
  })
})

describe('checkPrecheck on a task that ends early', () => {
  const named = { selection: { ...ANY_TASK, precheckTaskId: TASK } }
  const whyOf = async (items: readonly unknown[], end: (call: CceCall) => unknown) => {
    let requests = 0
    const { context } = liveContext(
      (call) => (call.operation === 'ListPreCheckTasks' ? { items } : requests++ === 0 ? running() : end(call)),
      named,
    )
    return onlyResult(await checkPrecheck(context)).diagnostics.map(({ detail }) => detail)
  }
  const notFound = (call: CceCall) => apiError('not-found', call, { status: 404 })
  const errored = () => precheck({ status: { phase: 'Error' } })
  const other = task('other', 0, { status: { phase: 'Running' } })

  it('reports a task that no longer exists as gone', async () => {
    expect(await whyOf([], notFound)).toMatchObject([{ name: 'no-result', why: 'vanished' }])
  })

  it.each([
    ['no longer exists', notFound],
    ['ended in Error', errored],
  ])('reports a task that %s as replaced if another one is running', async (_what, end) => {
    expect(await whyOf([other], end)).toMatchObject([{ name: 'no-result', why: 'replaced' }])
  })

  it('reports the error of a task if no other one is running', async () => {
    expect(await whyOf([task('other', 0)], errored)).toMatchObject([{ name: 'task-errored' }])
  })
})

describe('checkPrecheck and the schema of a task', () => {
  it('parses the response of each poll once', async () => {
    let reads = 0
    /** Counts how often the status of a response is read; copies of the response, such as its text, do not count. */
    const counted = (body: TaskBody): TaskBody => {
      const { status } = body
      return Object.defineProperty(body, 'status', {
        enumerable: false,
        get: () => {
          reads++
          return status
        },
      })
    }
    parsePrecheck(counted(running()))
    const readsOfOneParse = reads
    expect(readsOfOneParse).toBeGreaterThan(0)
    reads = 0
    const { context, calls } = liveContext(inTurn(counted(running()), counted(running()), counted(precheck())), {
      selection: { ...ANY_TASK, precheckTaskId: TASK },
    })
    expect(onlyResult(await checkPrecheck(context)).phase).toBe('Success')
    expect(calls).toHaveLength(3)
    expect(reads).toBe(3 * readsOfOneParse)
  })
})
