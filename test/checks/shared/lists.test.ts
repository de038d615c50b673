import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkAddons } from '../../../src/checks/addons/index.js'
import { checkPrecheck } from '../../../src/checks/precheck/index.js'
import { listGaps } from '../../../src/checks/shared/lists.js'
import { checkUpgrade } from '../../../src/checks/upgrade/index.js'
import { coverageGapText } from '../../../src/messages/coverage.js'
import { liveContext } from '../../support/cce/live-context.js'
import { addonList, goTime, type Json, precheck } from '../../support/cce/responses.js'
import { reportOf } from '../../support/reports/report-of.js'
import { INSTALLED, taskOf, withInstalled } from '../addons/installed.js'

const ONE = { items: [{}] }

describe('a list that is not whole by its own account', () => {
  it.each<[string, Json, number | null]>([
    ['counts more entries', { ...ONE, pageInfo: { currentCount: 12 } }, 12],
    ['counts more entries as text', { ...ONE, pageInfo: { currentCount: '12' } }, 12],
    ['counts more entries than its one object', { items: {}, pageInfo: { currentCount: 2 } }, 2],
    ['counts entries and has none', { items: null, pageInfo: { currentCount: 1 } }, 1],
    ['has a total', { ...ONE, page_info: { total_count: 3 } }, 3],
    ['names a marker', { ...ONE, pageInfo: { nextMarker: 'abc' } }, null],
    ['names a marker in the style of other services', { ...ONE, page_info: { next_marker: 'abc' } }, null],
    ['says that there is more', { ...ONE, pageInfo: { hasMore: true } }, null],
    ['has a link to the next page', { ...ONE, links: { next: 'https://example.test' } }, null],
    ['has a list of links', { ...ONE, links: [{ rel: 'next', href: 'https://example.test' }] }, null],
    ['is continued like a list of Kubernetes', { ...ONE, metadata: { continue: 'abc' } }, null],
    ['has a number of remaining entries', { ...ONE, metadata: { remainingItemCount: 4 } }, null],
  ])('is a gap if it %s', (_what, raw, total) => {
    const listed = raw['items'] === null ? 0 : 1
    expect(listGaps('addons', raw)).toEqual([{ check: 'addons', code: 'partial-list', of: 'tasks', listed, total }])
  })

  it.each<[string, unknown]>([
    ['counts what it holds', { ...ONE, pageInfo: { currentCount: 1 } }],
    ['counts fewer than it holds', { items: [{}, {}], pageInfo: { currentCount: 1 } }],
    ['has no count', ONE],
    ['says that there is no more', { ...ONE, hasMore: false }],
    [
      'has an empty marker',
      { ...ONE, pageInfo: { nextMarker: '' }, metadata: { continue: '', remainingItemCount: 0 } },
    ],
    ['has a count that is none', { ...ONE, pageInfo: { currentCount: [{}] } }],
    ['links to itself', { ...ONE, links: [{ rel: 'self', href: 'x' }] }],
  ])('is no gap if it %s', (_what, raw) => {
    expect(listGaps('addons', raw)).toEqual([])
  })

  it('never makes anything throw', () => {
    fc.assert(fc.property(fc.jsonValue(), (raw) => expect(listGaps('addons', raw).length).toBeLessThanOrEqual(1)))
  })

  it('is said in words', () => {
    const [gap] = listGaps('addons', { ...ONE, pageInfo: { currentCount: 12 } })
    expect(gap && coverageGapText(gap).en).toBe('The list of add-on check tasks: CCE sent 1 of 12 entries.')
  })
})

describe('a list that is not whole makes a pass a warning', () => {
  const verdict = async (check: typeof checkAddons, answer: Parameters<typeof liveContext>[0]) => {
    const live = liveContext(answer)
    const results = await check(live.context)
    return [live.gaps.map(({ code }) => code), reportOf(results, { gaps: live.gaps }).verdict]
  }
  const PARTIAL = [['partial-list'], 'warn']

  it('if it is the list of add-on checks', async () => {
    const list = { ...addonList(taskOf('coredns'), taskOf('everest')), pageInfo: { currentCount: 12 } }
    expect(
      await verdict(
        checkAddons,
        withInstalled({ items: INSTALLED }, () => list),
      ),
    ).toEqual(PARTIAL)
  })

  it('if it is the list of installed add-ons', async () => {
    const installed = { items: INSTALLED, pageInfo: { nextMarker: 'abc' } }
    const list = addonList(taskOf('coredns'), taskOf('everest'))
    expect(
      await verdict(
        checkAddons,
        withInstalled(installed, () => list),
      ),
    ).toEqual(PARTIAL)
  })

  it('if it is the list of pre-upgrade checks', async () => {
    const task = precheck({ metadata: { uid: 'one' } })
    const list = { items: [task], metadata: { continue: 'abc' } }
    const answer = ({ operation }: { operation: string }) => (operation === 'ListPreCheckTasks' ? list : task)
    expect(await verdict(checkPrecheck, answer)).toEqual(PARTIAL)
  })

  it('if it is the list of upgrades', async () => {
    const task = {
      kind: 'UpgradeTask',
      metadata: { uid: 'one', creationTimestamp: goTime(-60), updateTimestamp: goTime(-30) },
      spec: { version: 'v1.29.3-r0', targetVersion: 'v1.31.4-r2' },
      status: { phase: 'Success', progress: '100', completionTime: goTime(-30) },
    }
    const list = { items: [task], pageInfo: { currentCount: 2 } }
    const answer = ({ operation }: { operation: string }) => (operation === 'ListUpgradeClusterTasks' ? list : task)
    expect((await verdict(checkUpgrade, answer))[0]).toEqual(['partial-list'])
  })
})
