import { describe, expect, it } from '@jest/globals'
import { CceError } from '../../src/cce/errors/api-error.js'
import { checkAddons } from '../../src/checks/addons/index.js'
import { checkPrecheck } from '../../src/checks/precheck/index.js'
import { recheckExpiry } from '../../src/checks/shared/validity.js'
import type { FailureKind } from '../../src/model/api-failure.js'
import type { CheckResult } from '../../src/model/check-result.js'
import { liveContext } from '../support/cce/live-context.js'
import {
  addonList,
  addonTask,
  CLUSTER,
  cstTime,
  failed,
  goTime,
  MINUTE,
  NOW,
  OTHER_CLUSTER,
  precheck,
  risk,
  TASK,
  withItems,
} from '../support/cce/responses.js'
import { ANY_TASK, diagnosticNames, NOTHING_ASSERTED } from '../support/cce/results.js'
import { reportOf } from '../support/reports/report-of.js'

const task = (uid: string, minutes: number, over: Record<string, unknown> = {}) =>
  precheck({ ...over, metadata: { uid, creationTimestamp: goTime(minutes), updateTimestamp: goTime(minutes) } })

const running = () => precheck({ status: { phase: 'Running' } })

/** Answers the n-th call for a task with the n-th answer, and from then on with the last. */
function inTurn(...answers: unknown[]) {
  let asked = 0
  return () => answers[Math.min(asked++, answers.length - 1)]
}

const only = (results: readonly CheckResult[]): CheckResult => {
  expect(results).toHaveLength(1)
  return results[0] as CheckResult
}

describe('which pre-upgrade check is asked for', () => {
  it('is the one that is named, without asking for the list', async () => {
    const { context, calls, kept } = liveContext(() => precheck(), {
      selection: { ...ANY_TASK, precheckTaskId: TASK },
    })
    expect(reportOf(await checkPrecheck(context)).verdict).toBe('pass')
    expect(calls.map(({ operation, path }) => [operation, path])).toEqual([
      ['ShowPreCheck', `/api/v3/projects/project-1/clusters/${CLUSTER}/operation/precheck/tasks/${TASK}`],
    ])
    expect(kept.map(({ check, id }) => [check, id])).toEqual([['precheck', TASK]])
  })

  it('is the newest of the list', async () => {
    const items = [task('old', -50), task('new', -5), task('older', -90)]
    const { context, calls } = liveContext(({ operation }) =>
      operation === 'ListPreCheckTasks' ? { items } : task('new', -5),
    )
    expect(only(await checkPrecheck(context)).taskId).toBe('new')
    expect(calls.at(-1)?.path).toMatch(/\/new$/)
  })

  it('is the newest for the asserted target', async () => {
    const items = [task('ours', -50), task('other', -5, { spec: { targetVersion: 'v1.32.1-r0' } })]
    const { context, calls } = liveContext(
      ({ operation }) => (operation === 'ListPreCheckTasks' ? { items } : items[0]),
      { expectations: { ...NOTHING_ASSERTED, targetVersion: 'v1.31' } },
    )
    expect(reportOf(await checkPrecheck(context)).verdict).toBe('pass')
    expect(calls.at(-1)?.path).toMatch(/\/ours$/)
  })

  it('is none where no task is for the target: theirs are listed, and nothing more is asked', async () => {
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
    ['an empty list', { items: [] }, 'no-result'],
    ['items of null', { items: null }, 'no-result'],
    ['no items', {}, 'unreadable-response'],
    ['no way to tell the newest', { items: [task('a', -5), task('b', -5)] }, 'unreadable-response'],
    ['a task without an id', { items: [precheck({ metadata: { uid: null } })] }, 'unreadable-response'],
    ['a task with an id that is a path', { items: [precheck({ metadata: { uid: '..' } })] }, 'unreadable-response'],
  ])('is none for %s, which is kept as evidence', async (_what, list, name) => {
    const { context, calls, kept } = liveContext(() => list)
    expect(diagnosticNames(only(await checkPrecheck(context)))).toEqual([name])
    expect(calls).toHaveLength(1)
    expect(kept).toHaveLength(1)
  })

  it('is the task itself, not what the list says of it', async () => {
    const { context } = liveContext(({ operation }) =>
      operation === 'ListPreCheckTasks' ? { items: [precheck()] } : withItems(failed()),
    )
    expect(reportOf(await checkPrecheck(context)).verdict).toBe('block')
  })

  it('must be about the cluster that was asked for', async () => {
    const { context } = liveContext(() => precheck({ spec: { clusterID: OTHER_CLUSTER } }), {
      selection: { ...ANY_TASK, precheckTaskId: TASK },
    })
    expect(diagnosticNames(only(await checkPrecheck(context)))).toEqual(['cluster-mismatch'])
  })
})

describe('waiting', () => {
  const named = { selection: { ...ANY_TASK, precheckTaskId: TASK } }

  it('ends as soon as the task is done', async () => {
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
    // each answer replaces the one before: the evidence is the last
    expect(JSON.parse(kept.at(-1)?.text ?? '')).toEqual(precheck())
  })

  it('ends with the time for waiting, on the dot, and says how long it was', async () => {
    const { context, now, waits } = liveContext(() => running(), { ...named, waitMs: 25_000 })
    const report = reportOf(await checkPrecheck(context))
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'not-finished' }] })
    expect(report.findings[0]?.message).toBe('The task is still Running. The gate waited 25 s.')
    expect(waits).toEqual([10_000, 12_500, 2_500])
    expect(now()).toBe(NOW + 25_000)
  })

  it('does not happen at all with a time of nothing', async () => {
    const { context, waits, calls } = liveContext(() => running(), { ...named, waitMs: 0 })
    const report = reportOf(await checkPrecheck(context))
    expect(report.findings[0]?.message).toBe('The task is still Running. The gate did not wait.')
    expect([waits, calls.length]).toEqual([[], 1])
  })

  it.each(['Odd', null, 'Error', 'Success', 'Failed'])('does not happen in the phase %s', async (phase) => {
    const { context, waits } = liveContext(() => precheck({ status: { phase } }), named)
    await checkPrecheck(context)
    expect(waits).toEqual([])
  })

  it('holds the result against the clock after the wait, not before', async () => {
    const late = precheck({ status: { expireTimeStamp: goTime(10) } })
    const { context } = liveContext(inTurn(running(), running(), late), { ...named, pollIntervalMs: 4 * MINUTE })
    expect(diagnosticNames(only(await checkPrecheck(context)))).toEqual(['result-expired'])
  })

  it('goes on until each add-on check that counts has finished, and only those', async () => {
    const busy = (taskID: string, over = {}) =>
      addonTask({ metadata: { taskID, addonInstanceID: taskID, ...over }, status: { status: 'Running', riskList: [] } })
    const done = (taskID: string) => addonTask({ metadata: { taskID, addonInstanceID: taskID } })
    const stale = busy('stale', { addonInstanceID: 'a', createTimeStamp: cstTime(-60) })
    const { context, waits, lines } = liveContext(
      inTurn(
        addonList(busy('a'), busy('b'), stale),
        addonList(done('a'), busy('b'), stale),
        addonList(done('a'), done('b'), stale),
      ),
    )
    const results = await checkAddons(context)
    expect(results.map(({ taskId }) => taskId)).toEqual(['a', 'b'])
    expect(reportOf(results).verdict).toBe('pass')
    expect(waits).toHaveLength(2)
    expect(lines[0]).toContain('0 of 2 add-on checks done')
    expect(lines[1]).toContain('1 of 2 add-on checks done')
  })

  it('ends with the time limit for add-ons, and what already blocks still blocks', async () => {
    const bad = addonTask({
      metadata: { addonInstanceID: 'b', taskID: 'b' },
      status: { status: 'Failed', riskList: [risk({ status: 'Failed', level: 'Fatal' })] },
    })
    const slow = addonTask({ status: { status: 'Init', riskList: [] } })
    const { context } = liveContext(() => addonList(slow, bad), { waitMs: 30_000 })
    const report = reportOf(await checkAddons(context))
    expect(report.findings.map(({ name }) => name)).toEqual(['AddonStatus', 'not-finished'])
    expect(report.verdict).toBe('block')
  })
})

it('the add-on checks are asked for with the filters that were given', async () => {
  const ask = async (selection: Partial<typeof ANY_TASK>) => {
    const { context, calls, kept } = liveContext(() => addonList(), { selection: { ...ANY_TASK, ...selection } })
    await checkAddons(context)
    return [calls[0]?.path, calls[0]?.query, kept.map(({ id }) => id)]
  }
  const path = `/api/v3/projects/project-1/clusters/${CLUSTER}/addons/precheck/tasks`
  expect(await ask({})).toEqual([
    path,
    { type: 'addonUpgrade', task_id: undefined, addon_instance_id: undefined },
    ['list'],
  ])
  expect(await ask({ addonCheckType: 'all', addonTaskId: 't', addonInstanceId: 'i' })).toEqual([
    path,
    { type: undefined, task_id: 't', addon_instance_id: 'i' },
    ['t'],
  ])
})

describe('a call that fails', () => {
  const failing = (kind: FailureKind, over: Partial<ConstructorParameters<typeof CceError>[0]> = {}) =>
    liveContext(() => {
      throw new CceError({
        kind,
        operation: 'ListPreCheckTasks',
        method: 'GET',
        url: 'https://cce.example.com/x',
        status: 403,
        code: 'CCE.01',
        apiMessage: 'go away',
        requestId: 'req-1',
        attempts: 1,
        detail: null,
        retryStop: null,
        ...over,
      })
    }, {}).context

  it.each<[FailureKind, string]>([
    ['no-permission', 'no-access'],
    ['bad-credentials', 'no-access'],
    ['clock-skew', 'no-access'],
    ['server-error', 'api-error'],
    ['throttled', 'api-error'],
    ['timeout', 'api-error'],
    ['not-found', 'api-error'],
    ['unknown-host', 'api-error'],
    ['run-deadline', 'api-error'],
    ['not-json', 'unreadable-response'],
  ])('is inconclusive and says what to do next: %s, %s', async (kind, name) => {
    for (const check of [checkPrecheck, checkAddons]) {
      const report = reportOf(await check(failing(kind)))
      expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name, decision: 'inconclusive' }] })
      expect(report.findings[0]?.message).toMatch(/^ListPreCheckTasks \(GET .*HTTP 403, CCE\.01.*go away$/)
      expect(report.findings[0]?.fix).toMatch(/.{30}/)
    }
  })

  it('is reported instead of a result even during the wait', async () => {
    let asked = 0
    const { context } = liveContext(
      () => {
        if (asked++ === 0) return running()
        throw new CceError({
          kind: 'connection-lost',
          operation: 'ShowPreCheck',
          method: 'GET',
          url: 'https://x',
          status: null,
          code: null,
          apiMessage: null,
          requestId: null,
          attempts: 3,
          detail: { code: 'system-error', text: 'ECONNRESET' },
          retryStop: null,
        })
      },
      { selection: { ...ANY_TASK, precheckTaskId: TASK } },
    )
    const report = reportOf(await checkPrecheck(context))
    expect(report.findings).toMatchObject([{ name: 'api-error', check: 'precheck' }])
  })

  it('has the same fingerprint whatever its message and request id', async () => {
    const [one, other] = await Promise.all(
      [failing('throttled'), failing('throttled', { apiMessage: 'x', requestId: 'req-2' })].map(checkPrecheck),
    )
    expect(reportOf(one ?? []).findings[0]?.fingerprint).toBe(reportOf(other ?? []).findings[0]?.fingerprint)
  })

  it('is not taken for an error of CCE if the bug is ours', async () => {
    const { context } = liveContext(() => {
      throw new TypeError('ours')
    })
    await expect(checkPrecheck(context)).rejects.toThrow('ours')
  })
})

describe('a result that was read before the gate waited for another', () => {
  const expected = NOTHING_ASSERTED
  const read = async (minutes: number) => {
    const raw = withItems(failed())
    ;(raw['status'] as Record<string, unknown>)['expireTimeStamp'] = goTime(minutes)
    const { context } = liveContext(() => raw, { selection: { ...ANY_TASK, precheckTaskId: TASK } })
    return only(await checkPrecheck(context))
  }

  it('no longer decides once it has expired in the meantime', async () => {
    const held = recheckExpiry(await read(10), expected, NOW + 6 * MINUTE)
    expect(held.decides).toBe(false)
    expect(reportOf([held], { now: NOW + 6 * MINUTE })).toMatchObject({
      verdict: 'inconclusive',
      counts: { blocking: 0, inconclusive: 1 },
    })
  })

  it('stays as it was while it is fresh, and is not told twice that it has expired', async () => {
    const fresh = await read(10)
    expect(recheckExpiry(fresh, expected, NOW + 5 * MINUTE)).toBe(fresh)
    const expired = await read(-1)
    expect(recheckExpiry(expired, expected, NOW + MINUTE)).toBe(expired)
  })
})
