import { describe, expect, it } from '@jest/globals'
import { checkAddons } from '../../../src/checks/addons/index.js'
import { checkPrecheck } from '../../../src/checks/precheck/index.js'
import { readSaved } from '../../../src/checks/saved/index.js'
import type { CheckContext, Selection } from '../../../src/checks/shared/context.js'
import { renderFiles } from '../../../src/report/files.js'
import { liveContext } from '../../support/cce/live-context.js'
import {
  addonList,
  addonTask,
  CLUSTER,
  cstTime,
  failed,
  goTime,
  NOW,
  precheck,
  risk,
  withItems,
} from '../../support/cce/responses.js'
import { ANY_TASK, NOTHING_ASSERTED } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'
import { instance } from '../addons/installed.js'

describe('a replay of evidence', () => {
  const badAddon = addonTask({
    metadata: { addonInstanceID: 'i2', taskID: 't2' },
    status: { status: 'Failed', riskList: [risk({ status: 'Failed', level: 'Fatal' })] },
  })
  const undated = { metadata: { uid: 'x' }, status: { phase: 'Success' }, kind: 'PreCheckTask' }

  it.each<[string, unknown, unknown, Partial<Selection>]>([
    ['passes', [precheck()], addonList(addonTask()), {}],
    ['blocks', [withItems(failed(), failed({ kind: 'Risk', level: 'Warning', name: 'X' }))], addonList(badAddon), {}],
    ['has expired', [precheck({ status: { expireTimeStamp: goTime(-1) } })], addonList(addonTask()), {}],
    ['is for another target', [precheck({ spec: { targetVersion: 'v1.30.1-r0' } })], addonList(addonTask()), {}],
    [
      'holds unknown values',
      [withItems(failed({ level: 'X' }))],
      addonList(addonTask({ status: { status: 'X' } })),
      {},
    ],
    ['is empty', [], addonList(), {}],
    [
      'has two tasks that cannot be ordered',
      [undated, { ...undated, metadata: { uid: 'y' } }],
      addonList(addonTask(), addonTask({ metadata: { taskID: 'u' } })),
      {},
    ],
    ['is one of many', [precheck()], addonList(addonTask(), badAddon), { addonInstanceId: 'instance-1' }],
    [
      'has several of a type',
      [precheck()],
      addonList(
        addonTask(),
        badAddon,
        addonTask({ metadata: { taskID: 'p', type: 'addonStatic', createTimeStamp: cstTime(-1) } }),
      ),
      { addonCheckType: 'all' },
    ],
  ])('gives the findings of the live run: a response that %s', async (_what, tasks, addons, selection) => {
    const installed = ['instance-1', 'instance-2'].map((uid) => instance('coredns', ['1.30.6'], { metadata: { uid } }))
    const expectations = { ...NOTHING_ASSERTED, clusterId: CLUSTER, targetVersion: 'v1.31' }
    const over: Partial<CheckContext> = { expectations, selection: { ...ANY_TASK, ...selection } }
    const { context, kept, gaps } = liveContext(
      ({ operation }) =>
        ({
          ListPreCheckTasks: { kind: 'List', items: tasks },
          ShowPreCheck: (tasks as unknown[])[0],
          ListAddonPrecheckTasks: addons,
          ListAddonInstances: { kind: 'Addon', items: installed },
        })[operation],
      { waitMs: 0, ...over },
    )
    const results = [...(await checkPrecheck(context)), ...(await checkAddons(context))]
    const subject = { clusterId: CLUSTER, targetVersion: 'v1.31' }
    const live = reportOf(results, { subject, gaps })

    const files = [...renderFiles(live, kept)].filter(([name]) => /^evidence\/.*\.json$/.test(name))
    expect(files).toHaveLength(3)
    const saved = readSaved(
      files.map(([path, text]) => ({ path, text })),
      null,
      expectations,
      { ...ANY_TASK, ...selection },
      NOW,
    )
    const again = reportOf(saved.results, { subject, gaps: saved.gaps })
    expect(again.findings).toEqual(live.findings)
    expect(again).toEqual(live)

    const keptAgain = [...renderFiles(again, saved.evidence)].filter(([name]) => /^evidence\/.*\.json$/.test(name))
    expect(keptAgain).toEqual(files)
  })
})

describe('the files of the evidence', () => {
  it('have another suffix for the body of an error response, which a replay ignores', () => {
    const files = renderFiles(reportOf([]), [{ check: null, id: 'ShowPreCheck-404', text: '{}' }])
    expect([...files.keys()].filter((name) => name.includes('/'))).toEqual(['evidence/refused-ShowPreCheck-404.txt'])
  })

  it('have distinct, safe names for every id', () => {
    const ids = ['../../x', 'a/b', 'a_b', '', 'ü'.repeat(300), 'con\n']
    const files = renderFiles(
      reportOf([]),
      ids.map((id) => ({ check: 'precheck', id, text: id })),
    )
    const names = [...files.keys()].filter((name) => name.includes('/'))
    expect(new Set(names).size).toBe(ids.length)
    for (const name of names) expect(name).toMatch(/^evidence\/precheck-[A-Za-z0-9_-]{1,84}\.json$/)
  })
})
