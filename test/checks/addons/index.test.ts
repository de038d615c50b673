import { describe, expect, it } from '@jest/globals'
import { checkAddons } from '../../../src/checks/addons/index.js'
import { apiError, inTurn, liveContext } from '../../support/cce/live-context.js'
import { addonList, addonTask, CLUSTER, cstTime, risk } from '../../support/cce/responses.js'
import { ANY_TASK, diagnosticNames } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'
import { createdTasks, INSTALLED, instance, taskOf, withInstalled } from './installed.js'

const BOTH = [taskOf('coredns'), taskOf('everest')]

describe('checkAddons', () => {
  it('sends the filters of the settings', async () => {
    const request = async (selection: Partial<typeof ANY_TASK>) => {
      const { context, calls, kept } = liveContext(() => addonList(), { selection: { ...ANY_TASK, ...selection } })
      await checkAddons(context)
      return [calls[0]?.path, calls[0]?.query, kept.filter(({ check }) => check === 'addons').map(({ id }) => id)]
    }
    const path = `/api/v3/projects/project-1/clusters/${CLUSTER}/addons/precheck/tasks`
    expect(await request({})).toEqual([
      path,
      { type: 'addonUpgrade', task_id: undefined, addon_instance_id: undefined },
      ['list'],
    ])
    expect(await request({ addonCheckType: 'all', addonTaskId: 't', addonInstanceId: 'i' })).toEqual([
      path,
      { type: undefined, task_id: 't', addon_instance_id: 'i' },
      ['t'],
    ])
  })
})

describe('checkAddons while checks are under way', () => {
  it('waits until every task that counts is finished, and for no other', async () => {
    const busy = (taskID: string, over = {}) =>
      addonTask({ metadata: { taskID, addonInstanceID: taskID, ...over }, status: { status: 'Running', riskList: [] } })
    const done = (taskID: string) => addonTask({ metadata: { taskID, addonInstanceID: taskID } })
    const stale = busy('stale', { addonInstanceID: 'a', createTimeStamp: cstTime(-60) })
    const { context, waits, lines } = liveContext(
      withInstalled(
        { items: [] },
        inTurn(
          addonList(busy('a'), busy('b'), stale),
          addonList(done('a'), busy('b'), stale),
          addonList(done('a'), done('b'), stale),
        ),
      ),
    )
    const results = await checkAddons(context)
    expect(results.map(({ taskId }) => taskId)).toEqual(['a', 'b'])
    expect(reportOf(results).verdict).toBe('pass')
    expect(waits).toHaveLength(2)
    expect(lines[0]).toContain('0 of 2 add-on checks done')
    expect(lines[1]).toContain('1 of 2 add-on checks done')
  })

  it('stops at the wait timeout, and blocks on what has already failed', async () => {
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

describe('checkAddons after it started checks', () => {
  it('waits until every task is finished, even if the list shows them late', async () => {
    let requests = 0
    const { context, lines } = liveContext(
      ({ operation }) => {
        if (operation === 'ListAddonInstances') return { items: INSTALLED }
        if (operation === 'BatchCreateAddonPrecheck') return createdTasks('task-coredns', 'task-everest')
        if (operation !== 'ListAddonPrecheckTasks') return {}
        requests++
        if (requests < 3) return addonList()
        return requests < 5 ? addonList(taskOf('coredns')) : addonList(...BOTH)
      },
      { start: 'if-needed' },
    )
    const results = await checkAddons(context)
    expect(reportOf(results).verdict).toBe('pass')
    expect(lines.filter((line) => line.includes('done'))).toEqual([
      expect.stringMatching(/^addons: 0 of 2 add-on checks done, after 0 s/),
      expect.stringMatching(/^addons: 1 of 2 add-on checks done, after /),
    ])
  })

  it('is inconclusive if a task disappears, and names its add-on as not covered', async () => {
    let requests = 0
    const { context, gaps } = liveContext(
      ({ operation }) => {
        if (operation === 'ListAddonInstances') return { items: INSTALLED }
        if (operation === 'BatchCreateAddonPrecheck') return createdTasks('task-coredns', 'task-everest')
        if (operation !== 'ListAddonPrecheckTasks') return {}
        requests++
        return requests === 2
          ? addonList(taskOf('coredns'), taskOf('everest', {}, { status: 'Init' }))
          : addonList(taskOf('coredns'))
      },
      { start: 'always' },
    )
    const report = reportOf(await checkAddons(context))
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.map((one) => one.title)).toEqual(['The task is gone'])
    expect(gaps).toEqual([{ check: 'addons', code: 'no-fresh-addon-check', addon: 'everest' }])
  })

  it('is inconclusive if the list of tasks cannot be read', async () => {
    const { context } = liveContext(
      ({ operation }) => {
        if (operation === 'ListAddonInstances') return { items: INSTALLED }
        return operation === 'BatchCreateAddonPrecheck' ? createdTasks('task-coredns', 'task-everest') : { items: 7 }
      },
      { start: 'always', waitMs: 0 },
    )
    const names = (await checkAddons(context)).flatMap(diagnosticNames)
    expect(names).toContain('unreadable-response')
  })
})

describe('checkAddons with start: never', () => {
  const reading = async (installed: unknown, ...tasks: unknown[]) => {
    const live = liveContext(withInstalled(installed, () => addonList(...tasks)))
    const results = await checkAddons(live.context)
    return { ...live, report: reportOf(results, { gaps: live.gaps }) }
  }

  it('names each installed add-on whose task is missing or expired as not covered', async () => {
    const installed = { items: [...INSTALLED, instance('npd', [])] }
    const { gaps, report } = await reading(
      installed,
      taskOf('coredns'),
      taskOf('everest', { expireTimeStamp: cstTime(-1) }),
    )
    expect(gaps).toEqual([
      { check: 'addons', code: 'no-fresh-addon-check', addon: 'everest' },
      { check: 'addons', code: 'no-fresh-addon-check', addon: 'npd' },
    ])
    expect(report.verdict).toBe('inconclusive')
  })

  it('warns of an installed add-on without a check', async () => {
    const { gaps, report } = await reading({ items: INSTALLED }, taskOf('coredns'))
    expect([gaps.length, report.verdict]).toEqual([1, 'warn'])
  })

  it.each([
    [
      'cannot be requested',
      apiError('no-permission', { operation: 'ListAddonInstances', method: 'GET' }, { status: 403 }),
      { code: 'request-failed', kind: 'no-permission', status: 403 },
    ],
    ['is not in the response', {}, { code: 'not-in-response' }],
  ])('names the list of add-ons as not covered if it %s', async (_what, installed, why) => {
    const { gaps, report } = await reading(installed, ...BOTH)
    expect(gaps).toEqual([{ check: 'addons', code: 'no-addon-list', why }])
    expect(report.verdict).toBe('warn')
  })
})
