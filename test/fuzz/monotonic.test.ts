import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Json, precheck, stage, type TaskBody } from '../support/cce/responses.js'
import { failOn, PAIRS_OF_RUNS, policiesFor, policyWith, RED, rankOf } from './comparing.js'
import { reportOnText, TERMS } from './fuzz.js'
import { whyRed } from './oracle.js'

type Item = Json & { readonly phase: string }

const item: fc.Arbitrary<Item> = fc.record({
  name: fc.constantFrom('NodeDiskCheck', 'DeprecatedApiCheck', 'HelmChartCheck', 'Odd'),
  kind: fc.constantFrom('Exception', 'Risk', 'Risk', 'Risk'),
  group: fc.constantFrom('NodeCheck', 'LimitCheck', 'NodeCheck', 'ExecuteException'),
  level: fc.constantFrom('Fatal', 'Warning', 'Info'),
  phase: fc.constantFrom('Success', 'Success', 'Success', 'Failed'),
  message: fc.constantFrom('', 'disk of node-1 is full', '3 pods call v1beta1', 'CCE.01: refused'),
})
const failedItem = item.map((one): Item => ({ ...one, phase: 'Failed' }))
const someItems = fc.array(item, { minLength: 1, maxLength: 4 })

const phaseOf = (items: readonly Item[]): string =>
  items.some(({ phase }) => phase === 'Failed') ? 'Failed' : 'Success'

interface Draft {
  readonly cluster: readonly Item[]
  readonly addons: readonly Item[]
  readonly nodes: readonly (readonly Item[])[]
  readonly more: readonly Item[] | null
}

const draft: fc.Arbitrary<Draft> = fc.record({
  cluster: someItems,
  addons: someItems,
  nodes: fc.array(someItems, { minLength: 1, maxLength: 3 }),
  more: fc.option(someItems, { freq: 3 }),
})

/** A finished task whose phases say what its items say. */
function taskOf({ cluster, addons, nodes, more }: Draft): TaskBody {
  const section = (items: readonly Item[]) => ({ phase: phaseOf(items), itemsStatus: items })
  return precheck({
    status: {
      phase: phaseOf([...cluster, ...addons, ...nodes.flat(), ...(more ?? [])]),
      clusterCheckStatus: section(cluster),
      addonCheckStatus: section(addons),
      nodeCheckStatus: {
        phase: phaseOf(nodes.flat()),
        nodeStageStatus: nodes.map((items, at) => stage(`node-${at}`, ...items)),
      },
      ...(more === null ? {} : { networkCheckStatus: section(more) }),
    },
  })
}

const { waiver, policy } = policiesFor('precheck', ['NodeDiskCheck', '"*"', 'DeprecatedApiCheck', '"Node*"'])

/** Asserts that a change never makes the verdict of a task better, under any policy. */
function neverBetter<T>(arbitrary: fc.Arbitrary<T>, change: (draft: Draft, by: T) => TaskBody): void {
  fc.assert(
    fc.property(draft, arbitrary, fc.option(policy), (before, by, file) => {
      const text = file ?? undefined
      expect(rankOf(change(before, by), text)).toBeGreaterThanOrEqual(rankOf(taskOf(before), text))
    }),
    { numRuns: PAIRS_OF_RUNS },
  )
}

const into = <T>(list: readonly T[], at: number, one: T): T[] => list.toSpliced(at % (list.length + 1), 0, one)

describe('a pre-upgrade check as a whole', () => {
  it('never gets a better verdict by one more failed item in a section', () => {
    neverBetter(fc.tuple(failedItem, fc.nat(), fc.constantFrom('cluster', 'addons')), (before, [one, at, where]) =>
      taskOf({ ...before, [where]: into(where === 'cluster' ? before.cluster : before.addons, at, one) }),
    )
  })

  it('never gets a better verdict by one more failed item on a node', () => {
    neverBetter(fc.tuple(failedItem, fc.nat()), (before, [one, at]) =>
      taskOf({
        ...before,
        nodes: before.nodes.map((items, index) => (index === at % before.nodes.length ? into(items, at, one) : items)),
      }),
    )
  })

  it('never gets a better verdict by one more node, with or without items', () => {
    neverBetter(fc.tuple(fc.array(item, { maxLength: 3 }), fc.nat()), (before, [items, at]) =>
      taskOf({ ...before, nodes: into(before.nodes, at, items) }),
    )
  })

  it('never gets a better verdict by one more section that no table lists', () => {
    neverBetter(someItems, (before, items) => taskOf({ ...before, more: [...(before.more ?? []), ...items] }))
  })

  it('never gets a better verdict by something that keeps the gate from deciding', () => {
    const damage: Readonly<Record<string, (task: TaskBody) => TaskBody>> = {
      'no expiry': (task) => ({ ...task, status: { ...task.status, expireTimeStamp: null } }),
      'a skipped item': (task) => ({ ...task, spec: { ...task.spec, skippedCheckItemList: [{ name: 'Odd' }] } }),
      'not finished': (task) => ({ ...task, status: { ...task.status, phase: 'Running' } }),
      'an unknown phase': (task) => ({ ...task, status: { ...task.status, phase: 'Mostly' } }),
    }
    neverBetter(fc.constantFrom(...Object.keys(damage)), (before, name) =>
      (damage[name] ?? ((task) => task))(taskOf(before)),
    )
  })

  it('never gets a better verdict by one waiver less: red stays red', () => {
    fc.assert(
      fc.property(
        draft,
        failOn,
        fc.array(waiver, { maxLength: 3 }),
        waiver,
        fc.nat(),
        (task, floor, others, gone, at) => {
          const withWaiver = policyWith(floor, [], into(others, at, gone))
          const without = policyWith(floor, [], others)
          // a waiver that is ignored makes a warning of its own
          const isRed = (text: string) => rankOf(taskOf(task), text) === RED
          expect(isRed(without) || !isRed(withWaiver)).toBe(true)
        },
      ),
      { numRuns: PAIRS_OF_RUNS },
    )
  })

  it('is never green where the oracle calls it red', () => {
    fc.assert(
      fc.property(draft, (one) => {
        const text = JSON.stringify(taskOf(one))
        const red = whyRed(text, TERMS)
        expect({ red, isGreen: red === null }).toEqual({ red, isGreen: reportOnText(text).green })
      }),
      { numRuns: PAIRS_OF_RUNS },
    )
  })
})
