import { describe, expect, it } from '@jest/globals'
import { recheckUpgrade, staleness } from '../../../src/checks/upgrade/stale.js'
import { NO_FACTS } from '../../../src/model/cluster.js'
import { goTime, type Json, MINUTE, NOW, upgradeTask } from '../../support/cce/responses.js'
import { diagnosticNames, NOTHING_ASSERTED, upgradeResult } from '../../support/cce/results.js'

const DAY = 24 * 60 * MINUTE
const TERMS = { target: 'v1.31', maxAgeMs: DAY, now: NOW }
const FACTS = { ...NO_FACTS, liveVersion: 'v1.31.1-r0', offeredTargets: [] }

describe('staleness', () => {
  const upgrade = { endedAt: NOW - DAY, ledTo: 'v1.31.1-r0' }

  it('accepts an upgrade to the target that ended within the time', () => {
    expect(staleness(upgrade, FACTS, TERMS)).toBeNull()
    expect(staleness({ ...upgrade, endedAt: NOW + MINUTE }, FACTS, TERMS)).toBeNull()
  })

  it.each([
    ['too-old', { endedAt: NOW - DAY - 1 }, {}, {}],
    ['undated', { endedAt: null }, {}, {}],
    ['other-target', { ledTo: 'v1.30.1-r0' }, {}, {}],
    ['other-target', {}, { liveVersion: 'v1.29.3-r0' }, {}],
    ['other-target', { endedAt: NOW - 90 * DAY }, {}, { target: 'v1.32' }],
    ['stopped-short', {}, { offeredTargets: ['v1.31.4-r0', 'v1.32.1-r0'] }, {}],
    ['stopped-short', {}, { liveVersion: null, offeredTargets: ['v1.31.4-r0'] }, {}],
  ])('refuses an upgrade that is %s: %j, %j, %j', (why, changes, facts, terms) => {
    expect(staleness({ ...upgrade, ...changes }, { ...FACTS, ...facts }, { ...TERMS, ...terms })).toMatchObject({ why })
  })

  it('compares no version if no target is asserted', () => {
    const odd = { ...FACTS, offeredTargets: ['v1.31.4-r0'] }
    expect(staleness({ ...upgrade, ledTo: 'v1.30.1-r0' }, odd, { ...TERMS, target: null })).toBeNull()
  })

  it('takes no older or equal version on offer for a newer one', () => {
    const offeredTargets = ['v1.31.0-r9', 'v1.31.1-r0']
    expect(staleness(upgrade, { ...FACTS, offeredTargets }, TERMS)).toBeNull()
  })
})

describe('recheckUpgrade', () => {
  const namesOf = (status: Json, metadata: Json = {}, target = 'v1.31') => {
    const task = upgradeTask({ status, metadata })
    const result = upgradeResult(task, { ...NOTHING_ASSERTED, targetVersion: target }, NOW, 0, null)
    return diagnosticNames(recheckUpgrade(result, FACTS, { ...TERMS, target }))
  }
  const old = goTime(-25 * 60)

  it('refuses an old upgrade that succeeded, and leaves one that did not as it is', () => {
    expect(namesOf({ completionTime: old })).toEqual(['stale-upgrade'])
    expect(namesOf({ phase: 'Failed', completionTime: old })).toEqual(['upgrade-failed'])
    expect(namesOf({ phase: 'Running', completionTime: old })).toEqual(['not-finished'])
  })

  it('names an upgrade to another target once', () => {
    expect(namesOf({}, {}, 'v1.32')).toEqual(['stale-upgrade'])
  })

  it('takes the last update for the end only if no end is given', () => {
    expect(namesOf({ completionTime: null })).toEqual([])
    expect(namesOf({ completionTime: null }, { updateTimestamp: old })).toEqual(['stale-upgrade'])
    expect(namesOf({ completionTime: 'soon' })).toEqual(['stale-upgrade'])
  })

  it('takes contradictory spellings of the last update for no time', () => {
    expect(namesOf({ completionTime: null }, { updateTimeStamp: old })).toEqual(['stale-upgrade'])
  })
})
