import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addonList, cstTime, goTime, type Json, OTHER_CLUSTER, upgradeTask } from '../support/cce/responses.js'
import { RUNS } from '../support/jest/property-runs.js'
import {
  type AddonDraft,
  addonOf,
  anyAddon,
  anyPostcheck,
  anyUpgrade,
  installed,
  plainAddon,
  plainRisk,
} from './arbitraries.js'
import { PAIRS_OF_RUNS, policiesFor, rankOf } from './comparing.js'
import { reportOnText, whyWrong } from './fuzz.js'

/** Asserts that the gate reads any of these responses without a fault, and never better than the oracles. */
const agrees = (bodies: fc.Arbitrary<unknown>): void =>
  fc.assert(
    fc.property(bodies, (body) => {
      const text = JSON.stringify(body)
      expect(whyWrong(reportOnText(text), text)).toBeNull()
    }),
    { numRuns: RUNS },
  )

/** Asserts that a verdict is never better after a change. */
function neverBetter<D, T>(
  drafts: fc.Arbitrary<D>,
  changes: fc.Arbitrary<T>,
  policies: fc.Arbitrary<string | undefined>,
  bodiesOf: (draft: D) => unknown,
  changed: (draft: D, by: T) => unknown,
): void {
  fc.assert(
    fc.property(drafts, changes, policies, (draft, by, policy) => {
      expect(rankOf(changed(draft, by), policy)).toBeGreaterThanOrEqual(rankOf(bodiesOf(draft), policy))
    }),
    { numRuns: PAIRS_OF_RUNS },
  )
}

const none = fc.constant(undefined)
/** Bodies of which nothing can be read. */
const UNREADABLE = [null, 'x', 5, {}, [], { errorCode: 'CCE.01500001', errorMessage: 'Internal error.' }]
const part = (body: Json, name: string): Json => ({ ...Object(body[name]) })

describe('checks of add-ons', () => {
  const drafts = fc.array(plainAddon, { minLength: 1, maxLength: 3 })
  const { policy } = policiesFor('addons', ['RiskA', '"*"', '"Risk*"', 'Other'])
  const policies = fc.option(policy, { nil: undefined })
  const listOf = (addons: readonly AddonDraft[]): Json => addonList(...addons.map((one, at) => addonOf(one, at)))
  const grown = (addons: readonly AddonDraft[], at: number, where: keyof AddonDraft, more: Json): AddonDraft[] =>
    addons.map((one, index) =>
      index === at % addons.length ? { ...one, [where]: [...one[where], { ...more, status: 'Failed' }] } : one,
    )

  it('are never read better than the oracles read them', () => {
    agrees(fc.array(anyAddon, { maxLength: 4 }).map((tasks) => addonList(...tasks)))
  })

  it('never get a better verdict by one more failed risk, in either place', () => {
    const change = fc.tuple(plainRisk, fc.nat(), fc.constantFrom('risks', 'beside'))
    neverBetter(drafts, change, policies, listOf, (addons, [risk, at, where]) => listOf(grown(addons, at, where, risk)))
  })

  it('never get a better verdict by one more add-on', () => {
    neverBetter(drafts, plainAddon, policies, listOf, (addons, more) => listOf([...addons, more]))
  })

  it('never get a better verdict by risks under a key that no table lists', () => {
    neverBetter(drafts, fc.array(plainRisk, { minLength: 1 }), policies, listOf, (addons, more) =>
      addonList(...addons.map((one, at) => addonOf(one, at, at === 0 ? { networkRisks: more } : {}))),
    )
  })

  it('never get a better verdict by something that keeps the gate from deciding', () => {
    const damage: Readonly<Record<string, (task: Json) => Json>> = {
      'no expiry': (task) => ({ ...task, metadata: { ...part(task, 'metadata'), expireTimeStamp: null } }),
      expired: (task) => ({ ...task, metadata: { ...part(task, 'metadata'), expireTimestamp: cstTime(-9) } }),
      'not finished': (task) => ({ ...task, status: { ...part(task, 'status'), status: 'Running' } }),
      'an odd status': (task) => ({ ...task, status: { ...part(task, 'status'), status: 'Odd' } }),
      'an odd type': (task) => ({ ...task, metadata: { ...part(task, 'metadata'), type: 'Odd' } }),
    }
    const change = fc.constantFrom(...Object.values(damage))
    // an expired result decides nothing, so only a green verdict can be compared
    neverBetter(drafts, change, none, listOf, (addons, harm) =>
      addonList(...addons.map((one, at) => (at === 0 ? harm(addonOf(one, at)) : addonOf(one, at)))),
    )
  })

  it('never get a better verdict by an entry or a file that cannot be read', () => {
    const entries = fc.constantFrom<unknown>(null, 'x', 5, { metadata: 5 }, { status: [] })
    neverBetter(drafts, entries, policies, listOf, (addons, odd) =>
      addonList(...addons.map((one, at) => addonOf(one, at)), odd),
    )
    neverBetter(drafts, fc.constantFrom(...UNREADABLE), policies, listOf, (addons, odd) => [listOf(addons), odd])
  })

  it('never get a better verdict by a list that is not whole, and never pass with one', () => {
    const partial = fc.constantFrom<(list: Json, count: number) => Json>(
      (list, count) => ({ ...list, pageInfo: { currentCount: count + 1 } }),
      (list) => ({ ...list, pageInfo: { ...part(list, 'pageInfo'), next_marker: 'x' } }),
      (list) => ({ ...list, metadata: { continue: 'x' } }),
    )
    neverBetter(drafts, partial, policies, listOf, (addons, cut) => cut(listOf(addons), addons.length))
    fc.assert(
      fc.property(drafts, partial, (addons, cut) => {
        expect(rankOf(cut(listOf(addons), addons.length))).toBeGreaterThan(0)
      }),
      { numRuns: PAIRS_OF_RUNS },
    )
  })

  it('never pass where an installed add-on has no fresh check', () => {
    fc.assert(
      fc.property(drafts, fc.nat(3), (addons, more) => {
        const numbers = Array.from({ length: addons.length + more }, (_, at) => at)
        const rank = rankOf([listOf(addons), installed(numbers)])
        const alone = rankOf([listOf(addons), installed(numbers.slice(0, addons.length))])
        expect(alone).toBe(rankOf(listOf(addons)))
        expect(rank).toBe(more > 0 ? Math.max(1, alone) : alone)
      }),
      { numRuns: PAIRS_OF_RUNS },
    )
  })
})

describe('upgrade tasks', () => {
  it('are never read better than the oracles read them', () => {
    agrees(anyUpgrade)
  })

  it('never get a better verdict by something that keeps the gate from deciding', () => {
    const damage = fc.constantFrom<(task: Json) => Json>(
      (task) => ({ ...task, status: { ...part(task, 'status'), phase: 'Odd' } }),
      (task) => ({ ...task, status: { ...part(task, 'status'), phase: 'Pause' } }),
      (task) => ({ ...task, status: { ...part(task, 'status'), completionTime: 'soon' } }),
      (task) => ({ ...task, status: { ...part(task, 'status'), completionTime: goTime(-9_000) } }),
      (task) => ({ ...task, spec: { ...part(task, 'spec'), targetVersion: 'v1.30.1-r0' } }),
      (task) => ({ ...task, kind: 'PreCheckTask' }),
    )
    neverBetter(
      anyUpgrade,
      damage,
      none,
      (task) => task,
      (task, harm) => harm(task),
    )
  })

  it('never get a better verdict by a newer upgrade that failed, or a file or an entry that cannot be read', () => {
    const lists = fc.uniqueArray(anyUpgrade, {
      minLength: 1,
      maxLength: 3,
      selector: (one) => part(one, 'metadata')['uid'],
    })
    const listOf = (items: readonly unknown[]): Json => ({ kind: 'UpgradeTaskList', apiVersion: 'v3', items })
    const newer = upgradeTask({ metadata: { uid: 'u9', creationTimestamp: goTime(-20) }, status: { phase: 'Failed' } })
    neverBetter(lists, fc.constant(newer), none, listOf, (tasks, one) => listOf([...tasks, one]))
    neverBetter(lists, fc.constantFrom(...UNREADABLE), none, listOf, (tasks, odd) => listOf([...tasks, odd]))
    neverBetter(lists, fc.constantFrom(...UNREADABLE), none, listOf, (tasks, odd) => [listOf(tasks), odd])
  })
})

describe('answers of the post-upgrade check', () => {
  it('are never read better than the oracles read them', () => {
    agrees(anyPostcheck)
  })

  it('never get a better verdict by something that keeps the gate from deciding', () => {
    const damage = fc.constantFrom<(answer: Json) => unknown>(
      (answer) => ({ ...answer, status: { phase: 'Odd' } }),
      (answer) => ({ ...answer, status: null }),
      (answer) => ({ ...answer, spec: { ...part(answer, 'spec'), clusterID: OTHER_CLUSTER } }),
      (answer) => ({ ...answer, spec: { ...part(answer, 'spec'), targetVersion: 'v1.30.1-r0' } }),
      (answer) => [answer, { ...answer, status: { phase: 'Failed' } }],
      (answer) => [answer, {}],
    )
    neverBetter(
      anyPostcheck,
      damage,
      none,
      (answer) => answer,
      (answer, harm) => harm(answer),
    )
  })
})

describe('files of several checks', () => {
  it('never get a better verdict by one more of another check', () => {
    const addons = anyAddon.map((task) => addonList(task))
    for (const [one, other] of [
      [addons, anyUpgrade],
      [anyUpgrade, addons],
      [anyUpgrade, anyPostcheck],
      [anyPostcheck, addons],
    ] as const)
      neverBetter<unknown, unknown>(
        one,
        other,
        none,
        (body) => body,
        (body, more) => [body, more],
      )
  })
})
