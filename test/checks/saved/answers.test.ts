import { describe, expect, it } from '@jest/globals'
import { failed, goTime, precheck, type TaskBody, upgradeTask, withItems } from '../../support/cce/responses.js'
import { reportOf } from '../../support/reports/report-of.js'
import { readFiles } from './files.js'

const verdictOf = (values: readonly unknown[]): string => reportOf(readFiles(values).results).verdict
const bothOrders = (one: unknown, other: unknown): string[] => [verdictOf([one, other]), verdictOf([other, one])]
const at = (minutes: number | null) => ({ updateTimestamp: minutes === null ? 'unknown' : goTime(minutes) })

const good = (minutes: number | null, over: object = {}) => precheck({ metadata: at(minutes), ...over })
const bad = (minutes: number | null): TaskBody => {
  const task = withItems(failed())
  return { ...task, metadata: { ...task.metadata, ...at(minutes) } }
}
const running = (minutes: number | null) => precheck({ metadata: at(minutes), status: { phase: 'Running' } })

describe('two saved answers about one pre-upgrade check', () => {
  it.each<[string, unknown, unknown]>([
    ['both are final and the better one is later', bad(-10), good(-5)],
    ['both are final and the worse one is later', bad(-5), good(-10)],
    ['only one has a readable time', bad(null), good(-5)],
    ['the better one has no readable time', bad(-5), good(null)],
    ['neither has a readable time', bad(null), good(null)],
    ['one of them is an entry of a list', { kind: 'List', items: [bad(-5)] }, good(-5)],
  ])('block, and say that they contradict each other, if %s', (_, one, other) => {
    expect(bothOrders(one, other)).toEqual(['block', 'block'])
    const names = reportOf(readFiles([one, other]).results).findings.map(({ name }) => name)
    expect(names).toContain('unreadable-response')
  })

  it('are inconclusive if both passed and say different things', () => {
    expect(bothOrders(good(-5), good(-4, { status: { expireTimeStamp: goTime(30) } }))).toEqual([
      'inconclusive',
      'inconclusive',
    ])
  })

  it('are inconclusive if a finished check seems to run again', () => {
    expect(bothOrders(good(-10), running(-5))).toEqual(['inconclusive', 'inconclusive'])
  })

  it('count as the finished one if the other was saved while it ran', () => {
    expect(bothOrders(running(-10), good(-5))).toEqual(['pass', 'pass'])
    expect(bothOrders(running(null), good(null))).toEqual(['pass', 'pass'])
    expect(bothOrders({ kind: 'List', items: [running(-5)] }, good(-5))).toEqual(['pass', 'pass'])
  })

  it('are inconclusive if one has a phase that no table lists and neither is later', () => {
    const odd = precheck({ metadata: at(-5), status: { phase: 'Weird' } })
    expect(bothOrders(odd, good(-5))).toEqual(['inconclusive', 'inconclusive'])
  })

  it('count once if they are equal', () => {
    expect(bothOrders({ kind: 'List', items: [good(-5)] }, good(-5))).toEqual(['pass', 'pass'])
  })
})

/** An upgrade task with its times in minutes; null leaves one out. */
const upgrade = (uid: string, created: number | null, updated: number | null, phase = 'Success') =>
  upgradeTask({
    metadata: {
      uid,
      ...(created !== null && { creationTimestamp: goTime(created) }),
      ...(updated !== null && { updateTimestamp: goTime(updated) }),
    },
    status: { phase, ...(updated !== null && { completionTime: goTime(updated) }) },
  })

describe('saved upgrade tasks', () => {
  const undated = (uid: string, phase: string) => ({ kind: 'UpgradeTask', metadata: { uid }, status: { phase } })

  it('are inconclusive if one of several has no creation time, as in a live run', () => {
    expect(bothOrders(undated('a', 'Failed'), upgrade('b', -60, -5))).toEqual(['inconclusive', 'inconclusive'])
  })

  it('are ordered by their creation, not by their last update', () => {
    expect(bothOrders(upgrade('old', -90, -1), upgrade('new', -60, -30, 'Failed'))).toEqual(['block', 'block'])
    expect(bothOrders(upgrade('old', -90, -1, 'Failed'), upgrade('new', -60, -30))).toEqual(['pass', 'pass'])
  })

  it('are inconclusive if the two newest were created at the same time', () => {
    expect(bothOrders(upgrade('a', -60, -5, 'Failed'), upgrade('b', -60, -4))).toEqual(['inconclusive', 'inconclusive'])
  })

  it('block if two answers about one task end differently', () => {
    expect(bothOrders(upgrade('a', -60, -5, 'Failed'), upgrade('a', -60, -4))).toEqual(['block', 'block'])
    expect(bothOrders(undated('a', 'Failed'), upgrade('a', -60, -4))).toEqual(['block', 'block'])
  })

  it('count as the finished one if the other was saved while it ran', () => {
    expect(bothOrders(upgrade('a', -60, -10, 'Running'), upgrade('a', -60, -5))).toEqual(['pass', 'pass'])
  })
})
