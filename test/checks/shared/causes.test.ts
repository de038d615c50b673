import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { failed, item, NOW, precheck, stage, withItems, withStages } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

const reading = (raw: unknown) => reportOf([precheckResult(raw, NOTHING_ASSERTED, NOW, null)])
const nodes = (count: number, each: (name: string, index: number) => Record<string, unknown>) =>
  Array.from({ length: count }, (_, index) => stage(`node-${index + 1}`, each(`node-${index + 1}`, index)))

describe('a cause', () => {
  it('is one finding for all 400 nodes that it occurs on', () => {
    const report = reading(withStages(...nodes(400, () => failed())))
    expect(report.counts.blocking).toBe(1)
    expect(report.findings).toHaveLength(1)
    expect(report.findings[0]?.nodes).toHaveLength(400)
    expect(report.findings[0]).toMatchObject({ scope: 'node', message: 'disk is full' })
    expect(report.clusters[0]?.checks[0]?.items).toContainEqual(
      expect.objectContaining({ name: 'NodeDiskCheck', passed: 0, failed: 400 }),
    )
    expect(report.clusters[0]?.checks[0]?.nodeCount).toBe(400)
  })

  it('is one finding although each message has its own node, numbers, addresses and ids', () => {
    const raw = withStages(
      ...nodes(400, (name, index) =>
        failed({
          message:
            `Node ${name} (10.0.${index % 250}.7:6443, fe80::${index.toString(16)}, vdb${index}) has ${index}.5% left ` +
            `on disk${index} at 07:20:${10 + (index % 50)}; volume 0f0f0f0f-0000-4000-8000-${String(index).padStart(12, '0')}`,
        }),
      ),
    )
    const report = reading(raw)
    expect(report.findings).toHaveLength(1)
    expect(report.findings[0]?.nodes).toHaveLength(400)
  })

  it('has the same fingerprint if its message lists the same number of nodes', () => {
    const messages = [
      'node-1 is down',
      'node-1, node-2 are down',
      'node-1 and node-3 are down',
      'node-1、node-2 is down',
    ]
    const folded = messages.map(
      (message) =>
        reading(withStages(stage('node-1', failed({ message })), stage('node-2'), stage('node-3'))).findings[0],
    )
    expect(folded[0]?.fingerprint).toBe(folded[3]?.fingerprint)
    expect(folded[1]?.fingerprint).toBe(folded[2]?.fingerprint)
  })

  it('has the same error codes, in any order and number, and the same folded message on all its nodes', () => {
    const raw = withStages(
      stage('a', failed({ errorCodes: ['E2', 'E1', 'E2'], message: 'took 1 s' })),
      stage('b', failed({ errorCodes: ['E2', 'E1'], message: 'took 2 s' })),
      stage('c', failed({ errorCodes: ['E2', 'E1', 'E1'], message: 'took 3 s' })),
    )
    expect(reading(raw).findings).toMatchObject([{ errorCodes: ['E1', 'E2'], nodes: [{}, {}, {}] }])
  })

  it('has each distinct risk of its nodes once', () => {
    const risky = (url: string) => failed({ riskSource: { deprecatedAPIRisks: [{ url, userAgent: 'kubectl' }] } })
    const report = reading(withStages(stage('a', risky('/y')), stage('b', risky('/x')), stage('c', risky('/y'))))
    expect(report.findings[0]?.risk.deprecatedAPIRisks).toEqual([
      { url: '/x', userAgent: 'kubectl' },
      { url: '/y', userAgent: 'kubectl' },
    ])
  })

  it('has the same fingerprint on every cluster, run, node and number of nodes', () => {
    const first = reading(withStages(...nodes(3, (name) => failed({ message: `disk of ${name} is 91% full` }))))
    const raw = withStages(stage('other', failed({ message: 'disk of other is 9% full' })))
    const second = reading({ ...raw, metadata: { uid: 'another' }, spec: { clusterID: 'another' } })
    expect(first.findings[0]?.fingerprint).toMatch(/^f[0-9a-f]{16}$/)
    expect(second.findings[0]?.fingerprint).toBe(first.findings[0]?.fingerprint)
  })

  it('marks where the messages of its nodes differ, and keeps the message of each node', () => {
    const message = (seconds: number, node: string) => `mount of ${node} took ${seconds} s, 30 s are allowed`
    const report = reading(
      withStages(stage('b', failed({ message: message(90, 'b') })), stage('a', failed({ message: message(100, 'a') }))),
    )
    expect(report.findings[0]?.message).toBe('mount of […] took […] s, 30 s are allowed')
    expect(report.findings[0]?.nodes).toEqual([
      { uid: 'uid-a', name: 'a', message: message(100, 'a') },
      { uid: 'uid-b', name: 'b', message: message(90, 'b') },
    ])
  })

  it('shows its message once, as it is, if all nodes have the same', () => {
    const same = failed({ message: 'took 10 s' })
    const report = reading(withStages(stage('b', same), stage('a', same)))
    expect(report.findings[0]).toMatchObject({ message: 'took 10 s' })
    expect(report.findings[0]?.nodes).toEqual([
      { uid: 'uid-a', name: 'a' },
      { uid: 'uid-b', name: 'b' },
    ])
  })

  it('keeps every message of one node, and of a section as a whole', () => {
    const full = (disk: number) => failed({ message: `disk ${disk} is full` })
    const onNode = reading(withStages(stage('a', full(1), full(2)), stage('b', full(1))))
    expect(onNode.findings).toMatchObject([
      {
        message: 'disk […] is full',
        nodes: [{ message: 'disk 1 is full\ndisk 2 is full' }, { message: 'disk 1 is full' }],
      },
    ])
    expect(reading(withItems(full(2), full(1))).findings).toMatchObject([
      { message: 'disk 1 is full\ndisk 2 is full', nodes: [] },
    ])
  })

  it('says for each node that an item of the cluster names at risk what was said of it', () => {
    const at = (uid: string) =>
      failed({ name: 'Restart', message: `${uid} restarts`, riskSource: { nodeRisks: [{ NodeID: uid }] } })
    const raw = withItems(at('uid-a'), at('uid-b'))
    raw.status['nodeCheckStatus'] = { phase: 'Success', nodeStageStatus: [stage('a', item()), stage('b', item())] }
    expect(reading(raw).findings).toMatchObject([
      {
        message: '[…] restarts',
        nodes: [
          { name: 'a', message: 'uid-a restarts' },
          { name: 'b', message: 'uid-b restarts' },
        ],
      },
    ])
  })

  it('loses no message, whatever its nodes say', () => {
    const word = fc.constantFrom(
      'disk',
      '1',
      '22',
      'node-1',
      'node-2',
      ',',
      '\n',
      ' ',
      '#',
      '[…]',
      '0.5',
      'fe80::1',
      'and',
    )
    const messages = fc.array(
      fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(messages, (all) => {
        const { findings } = reading(
          withStages(...all.map((message, index) => stage(`node-${index + 1}`, failed({ message })))),
        )
        const found = findings.flatMap((one) => one.nodes.map((node) => [node.name, node.message ?? one.message]))
        expect(found.toSorted()).toEqual(all.map((message, index) => [`node-${index + 1}`, message]).toSorted())
      }),
    )
  })

  it('has the scope of its section', () => {
    const status = { phase: 'Failed', addonCheckStatus: { phase: 'Failed', itemsStatus: [failed()] } }
    expect(reading(precheck({ status })).findings[0]?.scope).toBe('addon')
    expect(reading(withItems(failed())).findings[0]?.scope).toBe('cluster')
  })

  it('names a node once even if the item failed on it twice', () => {
    const report = reading(withStages(stage('a', failed(), failed())))
    expect(report.findings[0]?.nodes).toEqual([{ uid: 'uid-a', name: 'a' }])
  })
})

describe('different causes', () => {
  it.each([
    ['different error codes', failed({ errorCodes: ['E1'] }), failed({ errorCodes: ['E2'] })],
    ['codes and no codes', failed({ errorCodes: ['E1'] }), failed()],
    ['an additional code', failed({ errorCodes: ['E1'] }), failed({ errorCodes: ['E1', 'E2'] })],
    ['different messages', failed(), failed({ message: 'disk is missing' })],
    ['different messages of one code', failed({ errorCodes: ['E'] }), failed({ errorCodes: ['E'], message: 'other' })],
    ['different groups', failed(), failed({ group: 'MasterCheck' })],
    ['a group and none', failed(), failed({ group: null })],
    ['different names', failed(), failed({ name: 'NodeCPUCheck' })],
    ['different kinds', failed({ kind: 'Risk' }), failed()],
    ['different levels', failed({ level: 'Warning' }), failed()],
  ])('are two findings with two fingerprints if they have %s', (_what, one, other) => {
    const { findings } = reading(withStages(stage('a', one), stage('b', other)))
    expect(findings).toHaveLength(2)
    expect(new Set(findings.map((finding) => finding.fingerprint)).size).toBe(2)
  })
})

describe('a failure in two parts of a task', () => {
  const inSection = (field: string, section: object) =>
    precheck({ status: { phase: 'Failed', [field]: { phase: 'Failed', ...section } } }).status[field]
  const items = { itemsStatus: [failed()] }
  const parts: readonly (readonly [string, object])[] = [
    ['clusterCheckStatus', items],
    ['addonCheckStatus', items],
    ['nodeCheckStatus', items],
    ['nodeCheckStatus', { nodeStageStatus: [stage('canary-1', failed())] }],
    ['clusterCheckStatus', { nodeStageStatus: [stage('canary-1', failed())] }],
  ]

  it('is a cause for each of them', () => {
    for (const [one, oneSection] of parts)
      for (const [other, otherSection] of parts) {
        if (one === other && oneSection === otherSection) continue
        const both = one === other ? { ...oneSection, ...otherSection } : oneSection
        const status = {
          phase: 'Failed',
          [one]: inSection(one, both),
          ...(one === other ? {} : { [other]: inSection(other, otherSection) }),
        }
        const { findings } = reading(precheck({ status }))
        expect(findings).toHaveLength(2)
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2)
      }
  })
})

describe('the number of passed items', () => {
  it('counts an item once for all its nodes', () => {
    const report = reading(withStages(...nodes(50, () => item({ name: 'NodeDiskCheck' }))))
    expect(report.counts.passed).toBe(3)
  })

  it('leaves out an item that failed on any node', () => {
    const report = reading(
      withStages(...nodes(50, (_, index) => (index === 7 ? failed() : item({ name: 'NodeDiskCheck' })))),
    )
    expect(report.counts.passed).toBe(2)
    expect(report.clusters[0]?.checks[0]?.passed).toBe(2)
  })
})

const messages = fc.constantFrom('disk is full', 'disk is missing', 'n1 is down', 'n2 is down', 'took 10 s', 'took 9 s')
const items = fc.record({
  name: fc.constantFrom('NodeDiskCheck', 'NodeCPUCheck', 'Odd'),
  kind: fc.constantFrom('Exception', 'Risk', 'Danger'),
  group: fc.constantFrom('NodeCheck', 'LimitCheck', 'ExecuteException'),
  level: fc.constantFrom('Fatal', 'Warning', 'Info'),
  phase: fc.constantFrom('Success', 'Failed', 'Failed', 'Running'),
  message: messages,
  errorCodes: fc.constantFrom([], [], ['E1'], ['E1', 'E2'], ['E2', 'E1']),
  riskSource: fc.constantFrom({}, { nodeRisks: [{ NodeID: 'a' }] }, { nodeRisks: [{ NodeID: 'b' }, { NodeID: 'a' }] }),
})
const stages = fc.uniqueArray(
  fc.record({ name: fc.constantFrom('n1', 'n2', 'n3', 'n4', 'n5'), items: fc.array(items, { maxLength: 4 }) }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 5 },
)

describe('the findings of a task', () => {
  it('do not depend on the order of nodes and items', () => {
    const shuffled = stages.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc
          .tuple(...all.map((one) => fc.shuffledSubarray(one.items, { minLength: one.items.length })))
          .map((orders) => all.map((one, index) => ({ ...one, items: orders[index] ?? [] })))
          .chain((some) => fc.shuffledSubarray(some, { minLength: some.length })),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const [first, second] = [one, other].map((each) =>
          reading(withStages(...each.map(({ name, items: own }) => stage(name, ...own)))),
        )
        expect(second).toEqual(first)
      }),
      { numRuns: 600 },
    )
  })
})
