import { describe, expect, it } from '@jest/globals'
import {
  addonList,
  addonTask,
  failed,
  goTime,
  item,
  type Json,
  OTHER_CLUSTER,
  postcheckTask,
  precheck,
  risk,
  stage,
  upgradeTask,
  withItems,
  withStages,
} from '../support/cce/responses.js'
import { whyNotCovered } from './coverage-oracle.js'
import { fuzz, reportOnText, TERMS } from './fuzz.js'
import { whyRed } from './oracle.js'
import { RESPONSES } from './seeds.js'

describe('damaged responses and policies', () => {
  it('never crash the gate, and never make a green verdict that the oracle calls red', () => {
    expect(fuzz(3_000, 20_260_101)).toEqual([])
  })

  it('start from responses that pass, warn, block and cannot be decided', () => {
    const verdicts = new Set(RESPONSES.map((text) => reportOnText(text).verdict))
    expect([...verdicts].sort()).toEqual(['block', 'inconclusive', 'pass', 'warn'])
  })
})

describe('the oracle', () => {
  const red = (body: unknown): string | null => whyRed(JSON.stringify(body), TERMS)

  it('calls a passing response not red', () => {
    expect(red(precheck())).toBeNull()
    expect(red(withItems(failed({ kind: 'Risk', level: 'Warning' })))).toBeNull()
  })

  it.each<[string, unknown]>([
    ['an exception', withItems(failed())],
    ['a fatal risk', withItems(failed({ kind: 'Risk', level: 'Fatal' }))],
    ['a broken check', withItems(failed({ kind: 'Risk', level: 'Info', group: 'ExecuteException' }))],
    ['an item that is still running', withItems(item({ phase: 'Running' }))],
    [
      'an exception in a section that no table lists',
      precheck({ status: { networkCheckStatus: { items: [failed()] } } }),
    ],
    ['a failure without a failed item', precheck({ status: { phase: 'Failed' } })],
    ['another target', precheck({ spec: { targetVersion: 'v1.30.1' } })],
    ['no expiry', precheck({ status: { expireTimeStamp: null } })],
    ['an upgrade that failed', upgradeTask({ status: { phase: 'Failed' } })],
    ['an upgrade of three days ago', upgradeTask({ status: { completionTime: goTime(-3 * 24 * 60) } })],
    ['an upgrade without a time', upgradeTask({ status: { completionTime: 'soon' } })],
    ['an upgrade to another version', upgradeTask({ spec: { targetVersion: 'v1.30.1-r0' } })],
    ['a post-upgrade check that failed', postcheckTask({ status: { phase: 'Failed' } })],
    ['a post-upgrade check of another cluster', postcheckTask({ spec: { clusterID: OTHER_CLUSTER } })],
    ['an error body', { errorCode: 'CCE.01500001', errorMessage: 'Internal error.' }],
  ])('calls red: %s', (_, body) => {
    expect(red(body)).not.toBeNull()
    expect(reportOnText(JSON.stringify(body)).green).toBe(false)
  })
})

describe('the oracle of coverage', () => {
  const addons = addonList(addonTask())
  const node = (...items: Json[]) => stage('node-2', ...items)

  it.each<[string, unknown]>([
    ['a whole check', precheck()],
    ['a whole list of add-on checks', addons],
    ['an upgrade', upgradeTask()],
    ['a post-upgrade check', postcheckTask()],
  ])('finds nothing left out in %s, which passes', (_, body) => {
    expect(whyNotCovered(JSON.stringify(body))).toBeNull()
    expect(reportOnText(JSON.stringify(body)).verdict).toBe('pass')
  })

  it.each<[string, unknown]>([
    ['a section that is left out', precheck({ status: { addonCheckStatus: null } })],
    ['a section that says nothing', precheck({ status: { addonCheckStatus: {} } })],
    ['a section that no table lists', precheck({ status: { networkCheckStatus: { itemsStatus: [item()] } } })],
    [
      'items under another key of a section',
      precheck({ status: { addonCheckStatus: { phase: 'Success', items: [item()] } } }),
    ],
    ['items under another key of the task', precheck({ apiVersion: item() })],
    ['items under another key of a node', withStages(stage('node-1', item()), { ...node(item()), more: [item()] })],
    ['a node without items', withStages(stage('node-1', item()), node())],
    ['a count above the number of entries', { ...addons, pageInfo: { currentCount: 12 } }],
    ['another page', { ...addons, pageInfo: { currentCount: 1, next_marker: 'x' } }],
    ['risks where the kind of a task should be', addonList({ ...addonTask(), kind: [risk()] })],
    ['risks under another key', addonList(addonTask({ status: { networkRisks: [risk()] } }))],
    ['a list of pre-upgrade checks that goes on', { kind: 'List', items: [precheck()], metadata: { continue: 'x' } }],
  ])('finds %s, which only warns', (_, body) => {
    expect(whyNotCovered(JSON.stringify(body))).not.toBeNull()
    expect(reportOnText(JSON.stringify(body)).verdict).toBe('warn')
  })
})
