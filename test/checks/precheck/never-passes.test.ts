import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readSelected, selectFromList } from '../../../src/checks/addons/select.js'
import { readSaved } from '../../../src/checks/saved/index.js'
import type { Verdict } from '../../../src/model/decision.js'
import {
  addonList,
  addonTask,
  CLUSTER,
  cstTime,
  goTime,
  MINUTE,
  NOW,
  OTHER_CLUSTER,
  precheck,
} from '../../support/cce/responses.js'
import { ANY_TASK, NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

/**
 * The documented verdict of a task, implemented a second time from the generated values, without the readers. The gate must come to
 * the same verdict.
 */
interface Item {
  name: string
  kind: string | null
  group: string | null
  level: string | null
  phase: string | null
}
interface Section {
  phase: string | null
  items: Item[]
}
interface Task {
  phase: string | null
  minutesLeft: number | null
  clusterID: string | null
  targetVersion: string | null
  skipped: boolean
  sections: (Section | null)[]
}

const oneOf = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 12 }, { arbitrary: fc.constantFrom(...others), weight: 1 })

const item: fc.Arbitrary<Item> = fc.record({
  name: fc.constantFrom('A', 'B', 'DeprecatedApiCheck'),
  kind: fc.oneof(oneOf<string | null>('Risk', null, 'Danger'), fc.constant('Exception')),
  group: oneOf<string | null>('NodeCheck', 'ExecuteException', 'PodCheck', null),
  level: fc.oneof(oneOf<string | null>('Warning', null, 'Critical'), fc.constantFrom('Fatal', 'Info')),
  phase: fc.oneof(oneOf<string | null>('Success', 'Running', 'Init', 'Passed', null), fc.constant('Failed')),
})
const goodItem: fc.Arbitrary<Item> = item.map((one) => ({ ...one, kind: 'Risk', group: 'NodeCheck', phase: 'Success' }))
const section = (items: fc.Arbitrary<Item>): fc.Arbitrary<Section | null> =>
  fc.oneof(
    {
      weight: 15,
      arbitrary: fc.record({
        phase: oneOf<string | null>('Success', 'Failed', 'Running', 'Error', null),
        items: fc.array(items, { maxLength: 4 }),
      }),
    },
    { weight: 1, arbitrary: fc.constant(null) },
  )
const task: fc.Arbitrary<Task> = fc.boolean().chain((good) =>
  fc.record({
    phase: oneOf<string | null>('Success', 'Failed', 'Running', 'Init', 'Error', 'Odd', null),
    minutesLeft: oneOf<number | null>(49, 5, 4, 0, -60, null),
    clusterID: oneOf<string | null>(CLUSTER, OTHER_CLUSTER, null),
    targetVersion: oneOf<string | null>('v1.31.1-r0', 'v1.30.1-r0', 'v1.3', null),
    skipped: oneOf(false, true),
    sections: fc.tuple(...[0, 1, 2].map(() => section(good ? goodItem : item))),
  }),
)

const isIn = (value: string | null, ...listed: (string | null)[]) => listed.includes(value)

const isKnown = (one: Item): boolean =>
  isIn(one.phase, 'Success', 'Failed', 'Init', 'Running') &&
  isIn(one.kind, 'Exception', 'Risk', null) &&
  isIn(one.group, 'NodeCheck', 'ExecuteException', null) &&
  (one.phase !== 'Failed' || (one.kind !== null && isIn(one.level, 'Fatal', 'Warning', 'Info')))

function oracle({ phase, minutesLeft, clusterID, targetVersion, skipped, sections }: Task): Verdict {
  const finished = phase === 'Success' || phase === 'Failed'
  const present = sections.filter((one) => one !== null).filter((one) => one.phase !== null || one.items.length > 0)
  const items = present.flatMap((one) => one.items)
  const expired = finished && minutesLeft !== null && minutesLeft < 5
  const foreign = isIn(clusterID, OTHER_CLUSTER) || targetVersion !== 'v1.31.1-r0'
  const broke = (one: Item) => one.group === 'ExecuteException'
  const blocks = items.some(
    (one) =>
      one.phase === 'Failed' && isKnown(one) && !broke(one) && (one.kind === 'Exception' || one.level === 'Fatal'),
  )
  if (blocks && !expired && !foreign) return 'block'
  const sectionsDoubtful = present.some(
    (one) => one.phase !== 'Success' && !(one.phase === 'Failed' && one.items.some((each) => each.phase === 'Failed')),
  )
  const itemsDoubtful = items.some((one) => !isKnown(one) || isIn(one.phase, 'Init', 'Running'))
  const unexplained = phase === 'Failed' && !items.some((one) => one.phase === 'Failed')
  if (!finished || expired || minutesLeft === null || foreign || skipped || items.length === 0) return 'inconclusive'
  if (sectionsDoubtful || itemsDoubtful || unexplained) return 'inconclusive'
  if (items.some((one) => one.phase === 'Failed' && broke(one))) return 'inconclusive'
  // its only item is on the first of two nodes
  const hasEmptyNode = sections[2]?.items.length === 1
  const isWhole = present.length === 3 && !hasEmptyNode
  return items.every((one) => one.phase === 'Success') && isWhole ? 'pass' : 'warn'
}

const FIELDS = ['clusterCheckStatus', 'addonCheckStatus', 'nodeCheckStatus'] as const

/** The node section as CCE has it: its items spread over two nodes. */
function response({ phase, minutesLeft, clusterID, targetVersion, skipped, sections }: Task): Record<string, unknown> {
  const parts = sections.map((one, index) => {
    if (!one) return [FIELDS[index], null]
    if (index < 2) return [FIELDS[index], { phase: one.phase, itemsStatus: one.items }]
    const nodeStageStatus = [0, 1].map((half) => ({
      nodeInfo: { uid: `u${half}`, name: `n${half}` },
      itemsStatus: one.items.filter((_, place) => place % 2 === half),
    }))
    return [FIELDS[index], { phase: one.phase, ...(one.items.length > 0 ? { nodeStageStatus } : {}) }]
  })
  return precheck({
    spec: { clusterID, targetVersion, skippedCheckItemList: skipped ? [{ name: 'X' }] : [] },
    status: { phase, expireTimeStamp: minutesLeft === null ? null : goTime(minutesLeft), ...Object.fromEntries(parts) },
  })
}

const expected = { ...NOTHING_ASSERTED, clusterId: CLUSTER, targetVersion: 'v1.31', minValidityMs: 5 * MINUTE }

describe('a generated pre-upgrade check', () => {
  it('gets exactly the documented verdict', () => {
    const counts = new Map<Verdict, number>()
    fc.assert(
      fc.property(task, (one) => {
        const wanted = oracle(one)
        counts.set(wanted, (counts.get(wanted) ?? 0) + 1)
        expect(reportOf([precheckResult(response(one), expected, NOW, null)]).verdict).toBe(wanted)
      }),
      { numRuns: 3000 },
    )
    for (const verdict of ['pass', 'warn', 'block', 'inconclusive'] as const)
      expect(counts.get(verdict)).toBeGreaterThan(50)
  })

  it('passes as a saved response exactly if it passes live', () => {
    let passes = 0
    fc.assert(
      fc.property(task, (one) => {
        const live = reportOf([precheckResult(response(one), expected, NOW, null)])
        const files = [{ path: 'a.json', text: JSON.stringify(response(one)) }]
        const saved = reportOf(readSaved(files, null, { ...expected, targetVersion: null }, ANY_TASK, NOW).results)
        const asserted = reportOf(readSaved(files, null, expected, ANY_TASK, NOW).results)
        if (oracle(one) === 'pass') {
          passes++
          expect([saved.verdict, asserted.verdict]).toEqual(['pass', 'pass'])
        }
        if (live.verdict !== 'pass') expect(asserted.verdict).not.toBe('pass')
      }),
      { numRuns: 500 },
    )
    expect(passes).toBeGreaterThan(0)
  })

  it('is red only with a finding that says what to do', () => {
    fc.assert(
      fc.property(task, (one) => {
        const report = reportOf([precheckResult(response(one), expected, NOW, null)])
        const decisive = report.findings.filter(({ decision }) => decision === report.verdict)
        if (!report.green) expect(decisive).not.toEqual([])
        for (const finding of decisive)
          expect(finding).toMatchObject({ decides: true, fix: expect.stringMatching(/.{20}/) })
      }),
      { numRuns: 500 },
    )
  })
})

interface Risk {
  riskName: string
  level: string | null
  status: string | null
}
interface AddonCheck {
  type: string | null
  status: string | null
  minutesLeft: number | null
  inside: Risk[]
  beside: Risk[]
}

const risk: fc.Arbitrary<Risk> = fc.record({
  riskName: fc.constantFrom('AddonStatus', 'AddonValidate'),
  level: fc.oneof(oneOf<string | null>('Warning', null, 'Critical'), fc.constantFrom('Fatal', 'Info')),
  status: fc.oneof(oneOf<string | null>('Success', 'Running', 'Odd', null), fc.constant('Success')),
})
const failingRisk = risk.chain((one) => fc.constantFrom(one, one, { ...one, status: 'Failed' }))
const addonCheck: fc.Arbitrary<AddonCheck> = fc.record({
  type: oneOf<string | null>('addonUpgrade', null, 'addonOdd'),
  status: oneOf<string | null>('Success', 'Failed', 'Running', 'Error', null),
  minutesLeft: oneOf<number | null>(50, 4, -1, null),
  inside: fc.array(failingRisk, { maxLength: 3 }),
  beside: fc.oneof(fc.constant<Risk[]>([]), fc.array(failingRisk, { maxLength: 2 })),
})

function addonOracle({ type, status, minutesLeft, inside, beside }: AddonCheck): Verdict {
  const risks = [...inside, ...beside]
  const finished = status === 'Success' || status === 'Failed'
  const expired = finished && minutesLeft !== null && minutesLeft < 5
  const levelKnown = (one: Risk) => isIn(one.level, 'Fatal', 'Warning', 'Info')
  const failures = risks.filter((one) => one.status === 'Failed')
  if (!expired && failures.some((one) => one.level === 'Fatal')) return 'block'
  const doubtful =
    !finished ||
    expired ||
    minutesLeft === null ||
    isIn(type, 'addonOdd') ||
    risks.length === 0 ||
    risks.some((one) => !isIn(one.status, 'Success', 'Failed')) ||
    failures.some((one) => !levelKnown(one)) ||
    (status === 'Failed' && failures.length === 0)
  return doubtful ? 'inconclusive' : failures.length > 0 ? 'warn' : 'pass'
}

describe('a generated add-on check', () => {
  it('gets exactly the documented verdict', () => {
    const verdicts = new Set<Verdict>()
    fc.assert(
      fc.property(addonCheck, (one) => {
        const { type, status, minutesLeft, inside, beside } = one
        const expireTimeStamp = minutesLeft === null ? null : cstTime(minutesLeft)
        const raw = addonTask({
          metadata: { type, expireTimeStamp },
          status: { status, riskList: inside },
          riskList: beside,
        })
        const results = readSelected(selectFromList(addonList(raw), ANY_TASK), NOTHING_ASSERTED, NOW, null)
        const wanted = addonOracle(one)
        verdicts.add(wanted)
        expect(reportOf(results).verdict).toBe(wanted)
      }),
      { numRuns: 1500 },
    )
    expect([...verdicts].sort()).toEqual(['block', 'inconclusive', 'pass', 'warn'])
  })
})
