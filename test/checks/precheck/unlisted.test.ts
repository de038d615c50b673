import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { VERDICTS, worstVerdict } from '../../../src/model/decision.js'
import { failed, item, type Json, NOW, precheck, stage } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

const reading = (raw: unknown) => reportOf([precheckResult(raw, NOTHING_ASSERTED, NOW, null)])
const found = (raw: unknown) => {
  const { verdict, findings, notCovered } = reading(raw)
  const names = findings.map(({ decision, name, nodes }) =>
    [decision, name, ...nodes.map((node) => node.name)].join(' '),
  )
  return [verdict, names, notCovered.map(({ what }) => what.split(':')[0])]
}
const inStatus = (status: Json) => precheck({ status })
const section = (over: Json, field = 'addonCheckStatus') => {
  const own = precheck().status[field] as Json
  return precheck({ status: { [field]: { ...own, ...over } } })
}
const BLOCKED = ['block', ['block NodeDiskCheck']]

describe('a section that no table lists', () => {
  it('is read like any other, and named as not covered', () => {
    const network = (...items: Json[]) => ({ networkCheckStatus: { phase: 'Failed', itemsStatus: items } })
    expect(found(inStatus(network(failed())))).toEqual([...BLOCKED, ['networkCheckStatus']])
    const risk = failed({ kind: 'Risk', level: 'Warning' })
    expect(found(inStatus(network(risk)))).toEqual(['warn', ['warn NodeDiskCheck'], ['networkCheckStatus']])
    const passed = { networkCheckStatus: { phase: 'Success', itemsStatus: [item()] } }
    expect(found(inStatus(passed))).toEqual(['warn', [], ['networkCheckStatus']])
  })

  it('has causes of its own', () => {
    const raw = inStatus({
      clusterCheckStatus: { phase: 'Failed', itemsStatus: [failed()] },
      networkCheckStatus: { phase: 'Failed', itemsStatus: [failed()] },
    })
    const { findings } = reading(raw)
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })

  it('names the nodes that it failed on', () => {
    const raw = inStatus({ gpuCheckStatus: { phase: 'Failed', nodeStageStatus: [stage('n9', failed()), stage('n8')] } })
    expect(found(raw)).toEqual([
      'block',
      ['block NodeDiskCheck n9'],
      ['gpuCheckStatus', '1 node without any check item'],
    ])
  })

  it.each<[string, Json, string, string]>([
    [
      'says Failed without a failed item',
      { phase: 'Failed', itemsStatus: [item()] },
      'unexplained-failure',
      'networkCheckStatus',
    ],
    [
      'says Failed and has nothing else',
      { phase: 'Failed' },
      'unexplained-failure',
      'The networkCheckStatus is in phase Failed',
    ],
    ['says so under another key', { status: 'Failed' }, 'unexplained-failure', 'networkCheckStatus.status'],
    ['is still running', { phase: 'Running' }, 'not-finished', 'The networkCheckStatus is still Running'],
    ['has an undocumented phase', { phase: 'Odd' }, 'unknown-value', 'networkCheckStatus: the phase is Odd'],
    ['has items that are no items', { itemsStatus: [{ level: 'Fatal' }] }, 'unknown-value', '{"level":"Fatal"}'],
    [
      'has items of text',
      { failedItems: ['NodeDiskCheck'] },
      'unknown-value',
      'networkCheckStatus.failedItems is not documented',
    ],
    ['has an item of the wrong shape', { itemsStatus: [failed({ message: {} })] }, 'unknown-value', '"message":{}'],
    [
      'has an item without a name',
      { itemsStatus: [failed({ name: null })] },
      'unexplained-failure',
      'networkCheckStatus',
    ],
  ])('is inconclusive if it %s', (_what, network, name, message) => {
    const report = reading(inStatus({ networkCheckStatus: network }))
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name }] })
    expect(report.findings[0]?.message).toContain(message)
  })

  it.each(['Failed', 'ok', 7, true])('is inconclusive if it is no object: %j', (value) => {
    const report = reading(inStatus({ networkCheckStatus: value }))
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'unknown-value' }] })
    expect(report.findings[0]?.message).toContain(`cannot be read as check items: ${value}`)
  })

  it('explains why the task failed', () => {
    const raw = inStatus({ phase: 'Failed', networkCheckStatus: { phase: 'Failed' } })
    expect(found(raw)[1]).toEqual(['inconclusive unexplained-failure'])
  })

  it('is read wherever it is', () => {
    const failedSection = { phase: 'Failed', itemsStatus: [failed()] }
    const places: Json[] = [
      inStatus({ more: { networkCheckStatus: failedSection } }),
      inStatus({ sections: [{ name: 'network', ...failedSection }] }),
      inStatus({ status: { networkCheckStatus: failedSection } }),
      { ...precheck(), networkCheckStatus: failedSection },
      inStatus({ failedItems: [failed()] }),
      inStatus({ failedItem: failed() }),
      inStatus({ byNode: { n1: stage('n1', failed()) } }),
    ]
    for (const raw of places)
      expect(found(raw).slice(0, 2)).toEqual([BLOCKED[0], [expect.stringMatching(/^block NodeDiskCheck/)]])
  })
})

describe('items under a key that no table lists', () => {
  it.each(['addonCheckStatus', 'clusterCheckStatus', 'nodeCheckStatus'])('are read in a section: %s', (field) => {
    expect(found(section({ phase: 'Failed', items: [failed()] }, field))).toEqual([...BLOCKED, [`${field}.items`]])
    expect(found(section({ items: failed() }, field)).slice(0, 2)).toEqual(BLOCKED)
    expect(found(section({ items: [item()] }, field))).toEqual(['warn', [], [`${field}.items`]])
  })

  it('are causes of their section, not others', () => {
    const listed = reading(section({ phase: 'Failed', itemsStatus: [failed()] })).findings[0]
    const elsewhere = reading(section({ phase: 'Failed', items: [failed()] })).findings[0]
    expect(elsewhere?.fingerprint).toBe(listed?.fingerprint)
  })

  it('are read at a node', () => {
    const node = { ...stage('n1', item()), items: [failed()] }
    expect(found(section({ nodeStageStatus: [node] }, 'nodeCheckStatus'))).toEqual([
      'block',
      ['block NodeDiskCheck n1'],
      ['nodeCheckStatus.items'],
    ])
  })

  it('are read in an item', () => {
    const outer = item({ details: [failed()] })
    expect(found(section({ itemsStatus: [outer] })).slice(0, 2)).toEqual(BLOCKED)
  })

  it('are inconclusive where they cannot be read, with the value as received', () => {
    for (const items of [['NodeDiskCheck'], [{ level: 'Fatal' }], [[1]], [null]]) {
      const report = reading(section({ items }))
      expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'unknown-value' }] })
      expect(report.findings[0]?.message).toContain('addonCheckStatus.items is not documented')
    }
  })

  it('make nothing throw, however deeply they are nested', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
    expect(reading(section({ items: deep })).verdict).toBe('inconclusive')
    const places = [{ riskSource: { nodeRisks: deep } }, { level: deep }, { errorCodes: [deep] }, { details: deep }]
    for (const place of places) {
      const report = reading(section({ phase: 'Failed', itemsStatus: [failed(place)] }))
      expect(JSON.stringify(report).length).toBeLessThan(20_000)
      expect(report.verdict).toBe('level' in place ? 'inconclusive' : 'block')
    }
  })

  it('are passed over where they say nothing about a check', () => {
    const details = [{ name: 'disk', size: 7 }, { phase: 'Running', name: 'pod-1' }, 'text']
    const raw = precheck({
      links: [{ href: '/a' }],
      status: { note: 'Failed before', tip: { text: 'ok' }, more: [], reason: null },
    })
    raw.status['clusterCheckStatus'] = { phase: 'Success', tip: {}, itemsStatus: [item({ details })] }
    expect(found(raw)).toEqual(['pass', [], []])
  })
})

describe('a node', () => {
  const withNodes = (...nodes: Json[]) => section({ nodeStageStatus: nodes }, 'nodeCheckStatus')

  it.each([[[]], [null], [undefined]])('is not covered without an item: %j', (itemsStatus) => {
    const raw = withNodes(stage('n1', item()), { ...stage('n2'), itemsStatus })
    expect(found(raw)).toEqual(['warn', [], ['1 node without any check item']])
    expect(reading(raw).notCovered[0]?.what).toBe('1 node without any check item: n2.')
  })

  it('is covered if it is listed twice, once with an item', () => {
    expect(found(withNodes(stage('n1', item()), stage('n1')))).toEqual(['pass', [], []])
  })

  it('is not covered without an item although another node without a name has one', () => {
    const unnamed = (items: Json[]) => ({ nodeInfo: null, itemsStatus: items })
    expect(found(withNodes(unnamed([item()]), unnamed([])))[0]).toBe('warn')
  })

  it('is inconclusive if it says Failed without a failed item, one finding for all of them', () => {
    const bad = (name: string) => ({ ...stage(name, item()), phase: 'Failed' })
    const raw = withNodes(bad('n2'), bad('n1'), stage('n3', item()))
    expect(found(raw)).toEqual(['inconclusive', ['inconclusive unexplained-failure n1 n2'], []])
    expect(found(withNodes({ ...stage('n1', item()), status: 'Failed' }))[0]).toBe('inconclusive')
    expect(found(section({ status: 'Failed' }))[0]).toBe('inconclusive')
    const explained = section({ status: 'Failed', phase: 'Failed', nodeStageStatus: [stage('n1', failed())] })
    expect(found(explained)[1]).toEqual(['block NodeDiskCheck n1'])
    expect(found(inStatus({ result: 'Failed' }))[0]).toBe('inconclusive')
    expect(found(withNodes({ ...stage('n1', failed()), phase: 'Failed' })).slice(0, 2)).toEqual([
      'block',
      ['block NodeDiskCheck n1'],
    ])
  })

  it.each(['Running', 'Odd'])('is inconclusive in the phase %s', (phase) => {
    expect(found(withNodes({ ...stage('n1', item()), phase }))[0]).toBe('inconclusive')
  })

  it('is no finding of its own while the task is under way', () => {
    const raw = withNodes({ ...stage('n1'), phase: 'Running' })
    raw.status['phase'] = 'Running'
    expect(found(raw)).toEqual(['inconclusive', ['inconclusive not-finished'], []])
  })
})

describe('more in a task', () => {
  const anyItem = fc.constantFrom(
    item(),
    failed(),
    failed({ kind: 'Risk', level: 'Warning' }),
    failed({ level: 'Odd' }),
  )
  const items = fc.array(anyItem, { maxLength: 3 })
  const key = fc.constantFrom('networkCheckStatus', 'items', 'more', 'itemsStatus')
  const addition = fc.oneof(
    fc.record({ phase: fc.constantFrom('Success', 'Failed', 'Odd', undefined), itemsStatus: items }),
    items,
    fc.array(fc.constantFrom(stage('n1', item()), stage('n2', failed()), stage('n3')), { maxLength: 3 }),
    fc.constantFrom<unknown>('Failed', ['Failed'], {}, [], null, [null]),
  )
  const place = fc.constantFrom('status', 'clusterCheckStatus', 'nodeCheckStatus', 'node')

  it('never improves the verdict, whatever it is and wherever it is', () => {
    fc.assert(
      fc.property(items, place, key, addition, (own, at, name, more) => {
        const phase = own.some((one) => one['phase'] === 'Failed') ? 'Failed' : 'Success'
        const make = () =>
          precheck({
            status: {
              phase,
              clusterCheckStatus: { phase, itemsStatus: [...own, item()] },
              nodeCheckStatus: { phase: 'Success', nodeStageStatus: [stage('n1', item())] },
            },
          })
        const before = reading(make()).verdict
        const raw = make()
        const { nodeCheckStatus } = raw.status as { nodeCheckStatus: { nodeStageStatus: Json[] } }
        const target =
          at === 'status' ? raw.status : at === 'node' ? nodeCheckStatus.nodeStageStatus[0] : (raw.status[at] as Json)
        // a listed part of the wrong shape makes the whole task unreadable
        if (target === undefined || name in target || (name === 'itemsStatus' && !Array.isArray(more))) return
        target[name] = more
        const after = reading(raw).verdict
        expect(worstVerdict([before, after])).toBe(after)
        expect(VERDICTS).toContain(after)
      }),
      { numRuns: 1000 },
    )
  })
})
