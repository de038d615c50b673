import { describe, expect, it } from '@jest/globals'
import { readSaved } from '../../../src/checks/saved/index.js'
import {
  addonList,
  addonTask,
  CLUSTER,
  failed,
  NOW,
  postcheckTask,
  precheck,
  upgradeTask,
  withItems,
} from '../../support/cce/responses.js'
import { ANY_TASK, NOTHING_ASSERTED } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'
import { readFiles } from './files.js'

const { kind: _, ...kindless } = precheck()
const { kind: __, ...kindlessUpgrade } = upgradeTask()
const ERROR_BODY = { errorCode: 'CCE.01404001', errorMessage: 'Resource not found.' }

/** Saved responses that could be taken for a result, and the words about each. */
const NO_RESULTS: [string, unknown, string][] = [
  ['an error body of CCE', ERROR_BODY, 'holds an error response'],
  ['an error body of the gateway', { error_code: 'APIGW.0301', error_msg: 'Incorrect IAM' }, 'holds an error response'],
  ['an error body of IAM', { error: { code: 401, message: 'x', title: 'Unauthorized' } }, 'holds an error response'],
  ['an error status', { kind: 'Status', status: 'Failure', message: 'x' }, 'holds an error response'],
  ['an empty object', {}, 'has no kind'],
  ['null', null, 'has no kind'],
  ['an empty array', [], 'has no kind'],
  ['text', 'PreCheckTask', 'has no kind'],
  ['a number', 1, 'has no kind'],
  ['arrays that are nested too deeply', [[[[[precheck()]]]]], 'has no kind'],
  ['an array with an error body', [precheck(), ERROR_BODY], 'holds an error response'],
  ['a pre-upgrade check without a kind', kindless, 'has no kind'],
  ['an upgrade task without a kind', kindlessUpgrade, 'has no kind'],
  ['a list of tasks without any kind', { items: [kindless] }, 'has no kind'],
  ['a kind with a typo', { ...precheck(), kind: 'PrecheckTask ' }, 'the kind in'],
  ['a kind that is almost a list of ours', { kind: 'AddonChecks', items: [] }, 'the kind in'],
  [
    'the answer to the start of add-on checks',
    { kind: 'AddonCheck', spec: [], status: { items: [{ metadata: { taskID: 'a' } }] } },
    'holds the response to the start',
  ],
  [
    'the answer to the start of a pre-upgrade check',
    { kind: 'PreCheckTask', metadata: { uid: 'new' }, spec: { clusterID: CLUSTER } },
    'holds the response to the start',
  ],
  [
    'the answer to the start of an upgrade',
    { metadata: { uid: 'u' }, spec: { clusterUpgradeAction: { targetVersion: 'v1.31.1-r0' } } },
    'holds the response to the start',
  ],
  [
    'the answer to the start of an Autopilot upgrade',
    { metadata: { uid: 'u' }, spec: { autopilotClusterUpgradeAction: {} } },
    'holds the response to the start',
  ],
]

describe('a saved response that is no result', () => {
  it.each(NO_RESULTS)('is inconclusive next to a good one, and its file is named: %s', (_what, value, words) => {
    for (const values of [
      [precheck(), value],
      [value, precheck()],
    ]) {
      const report = reportOf(readFiles(values).results)
      expect(report.verdict).toBe('inconclusive')
      const messages = report.findings.map(({ message }) => message)
      expect(messages.filter((message) => message.includes('.json'))).toEqual([expect.stringContaining(words)])
      expect(report.findings.map(({ fix }) => fix).join()).toMatch(/results|GET/)
    }
  })

  it('is the started task itself if CCE says that it has not begun', () => {
    const started = { ...precheck({ metadata: { uid: 'new' }, status: null }), status: { phase: 'Init' } }
    expect(reportOf(readFiles([started]).results).findings.map(({ name }) => name)).toEqual(['not-finished'])
  })

  it('concerns only the check whose start it answers', () => {
    const started = { metadata: { uid: 'u' }, spec: { clusterUpgradeAction: {} } }
    const { results, ignored } = readFiles([precheck(), started], { checks: ['precheck'] })
    expect([reportOf(results).verdict, ignored]).toEqual(['pass', ['1.json']])
    expect(reportOf(readFiles([precheck(), started], { checks: ['precheck', 'upgrade'] }).results).verdict).toBe(
      'inconclusive',
    )
  })

  it('is no result of a workflow that was created, which is passed over', () => {
    const created = { kind: 'WorkFlowTask', metadata: { uid: 'w' }, spec: { clusterID: CLUSTER } }
    expect(reportOf(readFiles([precheck(), created]).results).verdict).toBe('pass')
  })
})

describe('an entry of a saved list without a kind', () => {
  const { kind: ___, ...fatal } = withItems(failed())

  it('belongs to the check of the other entries', () => {
    for (const items of [
      [precheck({ metadata: { uid: 'a' } }), { ...fatal, metadata: { ...fatal['metadata'], uid: 'b' } }],
      [{ ...fatal, metadata: { ...fatal['metadata'], uid: 'b' } }, precheck({ metadata: { uid: 'a' } })],
    ])
      expect(reportOf(readFiles([{ kind: 'List', items }]).results).verdict).not.toBe('pass')
  })

  it('belongs to the check that the kind of the list names', () => {
    for (const kind of ['PreCheckTaskList', 'PreCheckTask'])
      expect(reportOf(readFiles([{ kind, items: [fatal] }]).results).verdict).toBe('block')
  })

  it.each([[null], ['text'], [7], [{}]])('makes the list unreadable if it is no task: %p', (entry) => {
    const report = reportOf(readFiles([{ kind: 'List', items: [precheck(), entry] }]).results)
    expect(report.verdict).toBe('inconclusive')
  })

  it('is inconclusive if the other entries belong to two checks', () => {
    const items = [precheck(), upgradeTask(), kindless]
    expect(reportOf(readFiles([{ kind: 'List', items }]).results).verdict).toBe('inconclusive')
  })
})

describe('a file of evidence', () => {
  const read = (path: string, value: unknown) =>
    reportOf(readSaved([{ path, text: JSON.stringify(value) }], null, NOTHING_ASSERTED, ANY_TASK, NOW).results)

  it('is read as the check in its name, as in the live run, even without a kind', () => {
    expect(read('out/evidence/precheck-a.json', kindless).verdict).toBe('pass')
    expect(read('out/evidence/precheck-list.json', { items: [kindless] }).verdict).toBe('pass')
    const { kind: ____, ...addons } = addonList(addonTask())
    expect(read('evidence/addons-list.json', addons).verdict).toBe('pass')
    const { kind: _____, ...confirmed } = postcheckTask()
    expect(read('evidence/postcheck-answer.json', confirmed).verdict).toBe('pass')
  })

  it.each([
    ['precheck-a.json', upgradeTask()],
    ['precheck-a.json', addonList(addonTask())],
    ['addons-list.json', { kind: 'Addon', items: [] }],
    ['addons-list.json', precheck()],
    ['upgrade-a.json', precheck()],
    ['postcheck-a.json', upgradeTask()],
  ])('is inconclusive if it holds another kind than the check in its name: %s', (name, value) => {
    expect(read(`out/evidence/${name}`, value).verdict).toBe('inconclusive')
  })

  it('is read by its kind alone if it is not in the folder of the evidence', () => {
    expect(read('saved/upgrade-precheck.json', precheck()).verdict).toBe('pass')
    expect(read('saved/precheck-a.json', kindless).verdict).toBe('inconclusive')
  })
})
