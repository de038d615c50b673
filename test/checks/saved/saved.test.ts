import { describe, expect, it } from '@jest/globals'
import { checkAddons } from '../../../src/checks/addons/index.js'
import { checkPrecheck } from '../../../src/checks/precheck/index.js'
import { readSaved } from '../../../src/checks/saved/index.js'
import type { CheckContext, Selection } from '../../../src/checks/shared/context.js'
import type { CheckName } from '../../../src/model/check.js'
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
  OTHER_CLUSTER,
  precheck,
  risk,
  withItems,
} from '../../support/cce/responses.js'
import { ANY_TASK, diagnosticNames, NOTHING_ASSERTED } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

const file = (value: unknown, path = 'a.json') => ({ path, text: JSON.stringify(value) })
const readingFiles = (
  values: readonly unknown[],
  {
    checks = null,
    over = {},
    selection = {},
  }: {
    checks?: readonly CheckName[] | null
    over?: object
    selection?: Partial<Selection>
  } = {},
) =>
  readSaved(
    values.map((value, index) => file(value, `${index}.json`)),
    checks,
    { ...NOTHING_ASSERTED, ...over },
    { ...ANY_TASK, ...selection },
    NOW,
  )
const taskIds = (...args: Parameters<typeof readingFiles>) =>
  readingFiles(...args).results.map((result) => result.taskId ?? diagnosticNames(result).join())

const task = (uid: string, minutes: number, over: Record<string, unknown> = {}) =>
  precheck({ ...over, metadata: { uid, creationTimestamp: goTime(minutes), updateTimestamp: goTime(minutes + 1) } })

describe('which saved pre-upgrade check counts', () => {
  it('is the newest of each cluster, over files and lists', () => {
    const other = { spec: { clusterID: OTHER_CLUSTER } }
    const values = [
      task('old', -30),
      { kind: 'List', items: [task('new', -10), task('oldest', -60)] },
      task('b', -90, other),
    ]
    expect(taskIds(values)).toEqual(['new', 'b'])
    expect(taskIds([...values].reverse()).sort()).toEqual(['b', 'new'])
  })

  it('is ours where ours is asserted, and others are not asked', () => {
    const foreign = task('foreign', -1, { ...withItems(failed()), spec: { clusterID: OTHER_CLUSTER } })
    expect(taskIds([task('ours', -30), foreign], { over: { clusterId: CLUSTER } })).toEqual(['ours'])
    const { results } = readingFiles([foreign], { over: { clusterId: CLUSTER } })
    expect(diagnosticNames(results[0] as never)).toEqual(['cluster-mismatch'])
  })

  it('is the newest for the asserted target', () => {
    const values = [task('v131', -30), task('v132', -10, { spec: { targetVersion: 'v1.32.1-r0' } })]
    expect(taskIds(values)).toEqual(['v132'])
    expect(taskIds(values, { over: { targetVersion: 'v1.31' } })).toEqual(['v131'])
    const { results } = readingFiles(values, { over: { targetVersion: 'v1.33' } })
    expect(reportOf(results).findings[0]?.message).toContain('It has checks for: v1.31.1-r0, v1.32.1-r0.')
  })

  it('is the one that is named', () => {
    const values = [task('a', -30), task('b', -10)]
    expect(taskIds(values, { selection: { precheckTaskId: 'a' } })).toEqual(['a'])
    expect(taskIds(values, { selection: { precheckTaskId: 'gone' } })).toEqual(['no-result'])
  })

  it('is one task where the same was saved twice: as it was last, or by itself rather than from a list', () => {
    const running = precheck({ status: { phase: 'Running' } })
    const later = precheck({ metadata: { updateTimestamp: goTime(-2) } })
    for (const values of [
      [running, later],
      [later, { items: [running] }],
      [{ items: [running] }, precheck()],
      [precheck(), { items: [running] }],
    ])
      expect(reportOf(readingFiles(values).results).verdict).toBe('pass')
  })

  it('cannot be told where two were created at once or one has no time', () => {
    expect(taskIds([task('a', -10), task('b', -10)])).toEqual(['unreadable-response'])
    const undated = precheck({ metadata: { uid: 'c', creationTimestamp: null, updateTimestamp: null } })
    expect(taskIds([task('a', -10), undated])).toEqual(['unreadable-response'])
    expect(taskIds([undated])).toEqual(['c'])
  })

  it('belongs to the only named cluster if it names none', () => {
    const nameless = task('nameless', -5, { spec: { clusterID: null } })
    expect(taskIds([task('a', -10), nameless])).toEqual(['nameless'])
    const three = [task('a', -10), nameless, task('b', -10, { spec: { clusterID: OTHER_CLUSTER } })]
    expect(taskIds(three).sort()).toEqual(['a', 'b', 'nameless'])
  })

  it('keeps its cluster where there is no task for the target', () => {
    const values = [task('a', -10), task('b', -10, { spec: { clusterID: OTHER_CLUSTER } })]
    const report = reportOf(readingFiles(values, { over: { targetVersion: 'v1.40' } }).results)
    expect(report.clusters.map(({ id }) => id)).toEqual([CLUSTER, OTHER_CLUSTER])
    expect(report.findings.map(({ clusterId }) => clusterId).sort()).toEqual([CLUSTER, OTHER_CLUSTER])
  })
})

it('several clusters are one report: each with its own verdict, the whole with the worst', () => {
  const other = withItems(failed())
  const values = [precheck(), { ...other, metadata: { uid: 'b' }, spec: { clusterID: OTHER_CLUSTER } }]
  const report = reportOf(readingFiles(values).results)
  expect(report.clusters.map(({ id, verdict }) => [id, verdict])).toEqual([
    [CLUSTER, 'pass'],
    [OTHER_CLUSTER, 'block'],
  ])
  expect(report.verdict).toBe('block')
})

describe('which check a file speaks for', () => {
  it('is told by its kind, whatever its name', () => {
    const { results, evidence } = readingFiles([addonList(addonTask()), precheck()])
    expect(results.map(({ check }) => check)).toEqual(['precheck', 'addons'])
    expect(evidence.map(({ check, id }) => [check, id])).toEqual([
      ['addons', 'list'],
      ['precheck', 'f61e008c-1600-41c0-9bde-121de5a30660'],
    ])
  })

  it.each([
    ['another kind', { kind: 'Cluster', status: { phase: 'Available' } }],
    ['no kind', { status: precheck()['status'] }],
    ['an array of nothing', []],
    ['text', 'PreCheckTask'],
    ['null', null],
  ])('is none for %s, which is passed over and told', (_what, value) => {
    const { results, ignored, evidence } = readingFiles([value, precheck()])
    expect(reportOf(results).verdict).toBe('pass')
    expect(ignored).toEqual(['0.json'])
    expect(evidence).toHaveLength(1)
  })

  it('is passed over where that check is not selected', () => {
    const { results, ignored } = readingFiles([addonList(addonTask()), precheck()], { checks: ['precheck'] })
    expect(results.map(({ check }) => check)).toEqual(['precheck'])
    expect(ignored).toHaveLength(1)
  })

  it('may be both, for a bare array of responses; its text is kept once', () => {
    const { results, evidence } = readingFiles([[precheck(), addonList(addonTask())]])
    expect(results.map(({ check }) => check)).toEqual(['precheck', 'addons'])
    expect(evidence).toHaveLength(1)
  })

  it('is found also in arrays within arrays, as a tool that gathers files makes them', () => {
    expect(reportOf(readingFiles([[[precheck()], [[addonList(addonTask())]]]]).results)).toMatchObject({
      verdict: 'pass',
      counts: { passed: 4 },
    })
  })

  it('is read behind a byte order mark', () => {
    const text = `\uFEFF${JSON.stringify(precheck())}`
    const { results } = readSaved([{ path: 'a.json', text }], null, NOTHING_ASSERTED, ANY_TASK, NOW)
    expect(reportOf(results).verdict).toBe('pass')
  })
})

describe('nothing to decide from', () => {
  it('is inconclusive where no file holds anything', () => {
    for (const values of [[], [null], [{ kind: 'Cluster' }]]) {
      const report = reportOf(readingFiles(values).results)
      expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'no-result' }] })
    }
  })

  it('is inconclusive for a selected check that no file holds, though another is there', () => {
    const report = reportOf(readingFiles([precheck()], { checks: ['precheck', 'addons'] }).results)
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'no-result', check: 'addons' }] })
    expect(report.findings[0]?.message).toBe('None of the files in results contains a result of the add-on check.')
  })

  it('is said of the cluster where the file is a list without tasks', () => {
    for (const value of [{ kind: 'List', items: [] }, { items: null }])
      expect(reportOf(readingFiles([value]).results).findings[0]?.message).toBe(
        'The cluster has no pre-upgrade check task.',
      )
    expect(reportOf(readingFiles([{ kind: 'AddonCheck', items: [] }]).results).findings[0]?.message).toBe(
      'The cluster has no add-on check task.',
    )
  })

  it('is a file that holds no JSON: inconclusive beside whatever passes, naming the file', () => {
    const files = [file(precheck()), { path: 'dir/broken.json', text: '{"kind": "PreChe' }]
    const report = reportOf(readSaved(files, null, NOTHING_ASSERTED, ANY_TASK, NOW).results)
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'unreadable-response' }] })
    expect(report.findings[0]?.message).toBe('Cannot read a saved response: dir/broken.json is not JSON.')
  })

  it('is a broken file, which is kept as evidence and found broken again in a replay, by the same fingerprint', () => {
    const read = (path: string) => readSaved([{ path, text: '{"kind"' }], ['precheck'], NOTHING_ASSERTED, ANY_TASK, NOW)
    expect(read('a.json').evidence).toEqual([{ check: 'precheck', id: 'unreadable', text: '{"kind"' }])
    const fingerprints = (path: string) => reportOf(read(path).results).findings.map((one) => one.fingerprint)
    expect(fingerprints('evidence/precheck-unreadable.json')).toEqual(fingerprints('a.json'))
  })

  it('is a broken file of the check that is selected', () => {
    const { results } = readSaved([{ path: 'b', text: '' }], ['addons'], NOTHING_ASSERTED, ANY_TASK, NOW)
    expect(results.map(({ check }) => check)).toEqual(['addons', 'addons'])
  })

  it('is a task that has not the shape of one', () => {
    const report = reportOf(readingFiles([{ kind: 'PreCheckTask' }, precheck()]).results)
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'unreadable-response' }] })
  })
})

describe('what was received live', () => {
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
      'cannot be told apart',
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
  ])(
    'and saved as evidence gives the same findings again: a response that %s',
    async (_what, tasks, addons, selection) => {
      const expectations = { ...NOTHING_ASSERTED, clusterId: CLUSTER, targetVersion: 'v1.31' }
      const over: Partial<CheckContext> = { expectations, selection: { ...ANY_TASK, ...selection } }
      const { context, kept } = liveContext(
        ({ operation }) =>
          operation === 'ListPreCheckTasks'
            ? { kind: 'List', items: tasks }
            : operation === 'ShowPreCheck'
              ? (tasks as unknown[])[0]
              : addons,
        { waitMs: 0, ...over },
      )
      const results = [...(await checkPrecheck(context)), ...(await checkAddons(context))]
      const live = reportOf(results, { subject: { clusterId: CLUSTER, targetVersion: 'v1.31' } })

      const files = [...renderFiles(live, kept)].filter(([name]) => /^evidence\/.*\.json$/.test(name))
      expect(files).toHaveLength(2)
      const saved = readSaved(
        files.map(([path, text]) => ({ path, text })),
        null,
        expectations,
        { ...ANY_TASK, ...selection },
        NOW,
      )
      const again = reportOf(saved.results, { subject: { clusterId: CLUSTER, targetVersion: 'v1.31' } })
      expect(again.findings).toEqual(live.findings)
      expect(again).toEqual(live)

      // and what a replay keeps replays the same once more
      const kept2 = [...renderFiles(again, saved.evidence)].filter(([name]) => /^evidence\/.*\.json$/.test(name))
      expect(kept2).toEqual(files)
    },
  )

  it('keeps a refusal beside the evidence, where a replay passes it by', () => {
    const files = renderFiles(reportOf([]), [{ check: null, id: 'ShowPreCheck-404', text: '{}' }])
    expect([...files.keys()].filter((name) => name.includes('/'))).toEqual(['evidence/refused-ShowPreCheck-404.txt'])
  })

  it('gets a file name of its own, whatever its id is', () => {
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

describe('two responses about one task', () => {
  const withFatal = () =>
    precheck({ status: { clusterCheckStatus: { phase: 'Failed', itemsStatus: [failed({ level: 'Fatal' })] } } })

  it('that differ, and neither is the later one, are never green, in whatever order they come', () => {
    for (const values of [
      [precheck(), withFatal()],
      [withFatal(), precheck()],
    ])
      expect(['block', 'inconclusive']).toContain(reportOf(readingFiles(values).results).verdict)
  })

  it('that are the same count once', () => {
    expect(reportOf(readingFiles([precheck(), precheck()]).results).verdict).toBe('pass')
  })
})

describe('a saved task about another target', () => {
  it('that is alone is shown, and decides nothing', () => {
    const { results } = readingFiles([precheck()], { over: { targetVersion: 'v1.99' } })
    expect(results[0]).toMatchObject({ decides: false, taskId: expect.any(String) })
    expect(reportOf(results).findings.map(({ name }) => name)).toEqual(['target-mismatch'])
  })
})

describe('two saved answers about one upgrade', () => {
  it('that contradict each other, and neither is the later one, are never green', () => {
    const answer = (phase: string) => ({ kind: 'UpgradeTask', metadata: { uid: 'u' }, status: { phase } })
    for (const values of [
      [answer('Success'), answer('Failed')],
      [answer('Failed'), answer('Success')],
    ])
      expect(reportOf(readingFiles(values).results).verdict).toBe('block')
  })
})
