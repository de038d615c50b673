import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readSelected, selectFromList } from '../../../src/checks/addons/select.js'
import { parseList } from '../../../src/checks/precheck/select.js'
import { readSaved } from '../../../src/checks/saved/index.js'
import { renderAnnotations } from '../../../src/report/annotations.js'
import { renderSummary } from '../../../src/report/markdown/summary.js'
import { renderOutputs } from '../../../src/report/outputs.js'
import { renderText } from '../../../src/report/text.js'
import {
  addonList,
  addonTask,
  CLUSTER,
  failed,
  item,
  type Json,
  NOW,
  precheck,
  stage,
  withItems,
} from '../../support/cce/responses.js'
import { ANY_TASK, diagnosticNames, NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

const readOne = (raw: unknown) => precheckResult(raw, NOTHING_ASSERTED, NOW, null)
const reading = (raw: unknown) => reportOf([readOne(raw)])

describe('readPrecheck', () => {
  it('ignores unknown fields', () => {
    const raw = precheck({
      metadata: { labels: {} },
      spec: { more: 1 },
      status: { more: [], clusterCheckStatus: { phase: 'Success', more: null, itemsStatus: [item({ more: {} })] } },
      more: true,
    })
    expect(reading(raw).verdict).toBe('pass')
  })

  it('accepts null for everything that is not needed', () => {
    const raw = precheck({
      metadata: { uid: null, creationTimestamp: null, updateTimestamp: null },
      spec: { clusterID: null, clusterVersion: null, targetVersion: null, skippedCheckItemList: null },
      status: {
        message: null,
        clusterCheckStatus: {
          phase: 'Success',
          itemsStatus: [
            item({ kind: null, group: null, level: null, message: null, riskSource: null, errorCodes: null }),
          ],
        },
        addonCheckStatus: { phase: 'Success', itemsStatus: null },
        nodeCheckStatus: {
          phase: 'Success',
          nodeStageStatus: [
            { nodeInfo: null, itemsStatus: [item()] },
            { nodeInfo: { uid: null, name: null, status: null, nodeType: null }, itemsStatus: [item()] },
          ],
        },
      },
      kind: null,
    })
    expect(reading(raw).verdict).toBe('pass')
    expect(reading({ ...raw, metadata: null, spec: null }).verdict).toBe('pass')
  })

  it('accepts a task without a kind', () => {
    for (const kind of [undefined, null, '']) expect(reading(precheck({ kind })).verdict).toBe('pass')
  })

  it('reads items of the node section that are beside its nodes', () => {
    const raw = precheck({ status: { nodeCheckStatus: { phase: 'Failed', itemsStatus: [failed()] } } })
    expect(reading(raw).findings).toMatchObject([{ name: 'NodeDiskCheck', decision: 'block', scope: 'node' }])
  })

  it('reads items of nodes in another section', () => {
    const nodeStageStatus = [stage('node-1', failed())]
    const raw = precheck({ status: { clusterCheckStatus: { phase: 'Failed', nodeStageStatus } } })
    expect(reading(raw).findings).toMatchObject([{ name: 'NodeDiskCheck', nodes: [{ name: 'node-1' }] }])
  })

  it('accepts one error code and one risk in place of lists', () => {
    const report = reading(withItems(failed({ errorCodes: 'E1', riskSource: { nodeRisks: { NodeID: 'a' } } })))
    expect(report.findings[0]).toMatchObject({ errorCodes: ['E1'], risk: { nodeRisks: [{ NodeID: 'a' }] } })
  })

  it('ignores a risk source that is not an object', () => {
    expect(reading(withItems(failed({ riskSource: 'none' }))).findings[0]?.risk).toEqual({})
  })
})

describe('an unreadable pre-upgrade check', () => {
  it.each([
    ['null', null, 'the body is not of type object'],
    ['a number', 7, 'the body is not of type object'],
    ['a text', 'ok', 'the body is not of type object'],
    ['an array', [precheck()], 'the body is not of type object'],
    ['no status', {}, 'status is not of type object'],
    ['a status of null', precheckWith({ status: null }), 'status is not of type object'],
    ['a status of text', precheckWith({ status: 'Success' }), 'status is not of type object'],
    ['a kind of a number', precheckWith({ kind: 1 }), 'kind is not of type string'],
    ['metadata of text', precheckWith({ metadata: 'x' }), 'metadata is not of type object'],
    ['a uid of a number', precheck({ metadata: { uid: 1 } }), 'metadata.uid is not of type string'],
    ['a version of a number', precheck({ spec: { targetVersion: 1.31 } }), 'spec.targetVersion is not of type'],
    ['a skip list of text', precheck({ spec: { skippedCheckItemList: 'x' } }), 'spec.skippedCheckItemList is not'],
    ['a section of text', precheck({ status: { nodeCheckStatus: 'ok' } }), 'status.nodeCheckStatus is not'],
    [
      'items of an object',
      precheck({ status: { clusterCheckStatus: { phase: 'Success', itemsStatus: {} } } }),
      'status.clusterCheckStatus.itemsStatus is not of type array',
    ],
    [
      'items of text in the node section',
      precheck({ status: { nodeCheckStatus: { phase: 'Success', itemsStatus: 'none' } } }),
      'status.nodeCheckStatus.itemsStatus is not of type array',
    ],
    [
      'a node of null in the cluster section',
      precheck({ status: { clusterCheckStatus: { phase: 'Success', nodeStageStatus: [null] } } }),
      'status.clusterCheckStatus.nodeStageStatus.0 is not of type object',
    ],
    [
      'a node name of a number',
      precheck({ status: { nodeCheckStatus: { phase: 'Success', nodeStageStatus: [{ nodeInfo: { name: 1 } }] } } }),
      'status.nodeCheckStatus.nodeStageStatus.0.nodeInfo.name is not of type string',
    ],
    ['an item of null', withItems(null, item()), 'an item'],
    ['an item name of a number', withItems(item({ name: 5, phase: 'Failed' })), "an item's name is not of type"],
    ['a message of an object', withItems(failed({ message: {} })), "an item's message is not of type string"],
  ])('has a finding with the path of the fault: %s', (_what, raw, detail) => {
    const result = readOne(raw)
    expect(diagnosticNames(result)).toEqual(['unreadable-response'])
    expect(reportOf([result])).toMatchObject({
      verdict: 'inconclusive',
      findings: [{ message: expect.stringContaining(detail) }],
    })
  })

  function precheckWith(top: Record<string, unknown>): unknown {
    return { ...precheck(), ...top }
  }
})

describe('parseList', () => {
  it.each([
    ['null', null],
    ['an array', []],
    ['no items', { kind: 'List' }],
    ['items of text', { items: 'none' }],
    ['a task of null', { items: [null] }],
    ['a task without status', { items: [precheck(), {}] }],
  ])('refuses %s', (_what, raw) => {
    const tasks = parseList(raw)
    expect('result' in tasks ? diagnosticNames(tasks.result) : tasks).toEqual(['unreadable-response'])
  })

  it.each([
    ['an array', [precheck()], 1],
    ['one object', precheck(), 1],
    ['null', null, 0],
    ['an empty array', [], 0],
  ])('accepts items that are %s', (_what, items, length) => {
    expect(parseList({ items })).toHaveProperty('tasks.length', length)
  })
})

/** JSON of any kind, with keys and values that the readers look for. */
const words = fc.constantFrom(
  ...['kind', 'items', 'status', 'metadata', 'spec', 'phase', 'itemsStatus', 'nodeStageStatus', 'nodeInfo', 'uid'],
  ...['clusterCheckStatus', 'nodeCheckStatus', 'riskList', 'riskSource', 'deprecatedAPIRisks', 'url', 'name', 'level'],
  ...['group', 'message', 'errorCodes', 'riskName', 'type', 'taskID', 'clusterID', 'targetVersion', 'toString'],
  ...['skippedCheckItemList', 'expireTimeStamp', '__proto__', 'constructor', 'toJSON', 'valueOf', 'length'],
)
const values = fc.constantFrom<unknown>(
  ...['PreCheckTask', 'AddonCheck', 'Success', 'Failed', 'Running', 'Exception', 'Risk', 'Fatal', 'v1.31', ''],
  ...[null, 0, -1, true, [], {}, [[]], [null], { toString: null }, { toString: null, valueOf: null }],
)
const anyJson = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    values,
    fc.oneof(words, fc.string(), fc.double()),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.oneof({ arbitrary: words, weight: 5 }, { arbitrary: fc.string(), weight: 1 }), tie('node'), {
      maxKeys: 6,
    }),
  ),
})).node

/** A good response in which one value is replaced by any JSON. */
const corrupted = (good: Json) =>
  fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 7 }), anyJson).map(([path, value]) => {
    const copy = structuredClone(good)
    let at: Json = copy
    for (const step of path) {
      const keys = Object.keys(at)
      const key = keys[step % Math.max(1, keys.length)] ?? 'more'
      const child = at[key]
      if (typeof child !== 'object' || child === null || step % 5 === 0) {
        at[key] = value
        return copy
      }
      at = child as Json
    }
    return copy
  })

const somePrecheck = corrupted(
  precheck({
    spec: { skippedCheckItemList: [] },
    status: {
      phase: 'Failed',
      clusterCheckStatus: {
        phase: 'Failed',
        itemsStatus: [
          failed({ riskSource: { deprecatedAPIRisks: [{ url: '/a', userAgent: 'b' }], configurationRisks: [{}] } }),
        ],
      },
    },
  }),
)

describe('arbitrary JSON in place of a response', () => {
  const renderAll = (report: ReturnType<typeof reportOf>) => {
    renderSummary(report)
    renderText(report)
    renderAnnotations(report)
    renderOutputs(report, { reportDir: 'd', reportJson: 'd/report.json' })
    JSON.stringify(report)
  }

  it('never makes the readers or the renderers throw, and never passes', () => {
    fc.assert(
      fc.property(anyJson, (raw) => {
        const expected = { ...NOTHING_ASSERTED, clusterId: CLUSTER, targetVersion: 'v1.31' }
        const results = [
          precheckResult(raw, expected, NOW, null),
          ...readSelected(selectFromList(raw, ANY_TASK), expected, NOW, null),
          ...readSaved([{ path: 'a.json', text: JSON.stringify(raw) }], null, expected, ANY_TASK, NOW).results,
        ]
        for (const result of results) {
          const report = reportOf([result])
          renderAll(report)
          expect(report.verdict).not.toBe('pass')
        }
      }),
      { numRuns: 400 },
    )
  })

  it('never makes anything throw if it replaces part of a good response, and every finding has a fix', () => {
    const list = corrupted(addonList(addonTask(), addonTask({ metadata: { addonInstanceID: 'instance-2' } })))
    fc.assert(
      fc.property(fc.oneof(somePrecheck, list), (raw) => {
        const text = JSON.stringify(raw)
        const report = reportOf([
          readOne(raw),
          ...readSelected(selectFromList(raw, ANY_TASK), NOTHING_ASSERTED, NOW, 0),
          ...readSaved([{ path: 'a.json', text }], null, NOTHING_ASSERTED, ANY_TASK, NOW).results,
        ])
        renderAll(report)
        for (const finding of report.findings) expect(finding.fix.length).toBeGreaterThan(10)
        if (report.verdict !== 'pass' && report.verdict !== 'warn') expect(report.findings).not.toEqual([])
      }),
      { numRuns: 600 },
    )
  })

  it('never makes readSaved throw if it is arbitrary text, and never passes', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json()), { maxLength: 3 }), (texts) => {
        const files = texts.map((text, index) => ({ path: `${index}.json`, text }))
        const { results } = readSaved(files, null, NOTHING_ASSERTED, ANY_TASK, NOW)
        expect(reportOf(results).verdict).toBe('inconclusive')
      }),
    )
  })

  it('never makes readSaved throw if it is nested 100,000 levels deep', () => {
    const text = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const { results } = readSaved([{ path: 'deep.json', text }], null, NOTHING_ASSERTED, ANY_TASK, NOW)
    expect(reportOf(results).verdict).toBe('inconclusive')
  })
})
