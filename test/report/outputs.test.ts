import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { renderOutputs } from '../../src/report/outputs.js'
import { NOW, precheck } from '../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../support/cce/results.js'
import { CASES } from '../support/reports/cases.js'
import { reportOf } from '../support/reports/report-of.js'

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
  outputs: Record<string, unknown>
}
const PATHS = { reportDir: 'cce-upgrade-report', reportJson: 'cce-upgrade-report/report.json' }

describe.each(Object.entries(CASES))('the outputs of the case %s', (_name, make) => {
  it('are exactly those that action.yml declares', async () => {
    const outputs = renderOutputs(await make(), PATHS)
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort())
    expect(Object.keys(outputs)).toHaveLength(15)
  })

  it('are single lines without special characters of a shell', async () => {
    for (const [name, value] of Object.entries(renderOutputs(await make(), PATHS)))
      expect([name, value]).toEqual([name, expect.stringMatching(/^[A-Za-z0-9 ,.;:()/_-]*$/)])
  })
})

it('the outputs of a blocked run count its findings', async () => {
  const report = await CASES['blocked']?.()
  expect(report && renderOutputs(report, PATHS)).toEqual({
    verdict: 'block',
    reason: '2 causes must be fixed before v1.31',
    blocking: '2',
    warnings: '3',
    waived: '0',
    inconclusive: '0',
    passed: '5',
    new: '',
    resolved: '',
    'expires-at': '2026-01-01T00:49:00Z',
    'report-dir': 'cce-upgrade-report',
    'report-json': 'cce-upgrade-report/report.json',
    'precheck-task-id': 'f61e008c-1600-41c0-9bde-121de5a30660',
    'upgrade-phase': '',
    'upgrade-progress': '',
  })
})

it('the outputs of a run on several clusters name no task or upgrade of one of them', async () => {
  const report = await CASES['upgrade-running']?.()
  if (!report) throw new Error('no such case')
  const [only] = report.clusters
  if (!only) throw new Error('no cluster')
  const { 'upgrade-phase': phase, 'upgrade-progress': progress } = renderOutputs(report, PATHS)
  expect([phase, progress]).not.toContain('')
  const several = { ...report, clusters: [only, { ...only, id: 'other' }] }
  expect(renderOutputs(several, PATHS)).toMatchObject({
    'precheck-task-id': '',
    'upgrade-phase': '',
    'upgrade-progress': '',
  })
})

describe('the output precheck-task-id', () => {
  const idOf = (uid: unknown) =>
    renderOutputs(reportOf([precheckResult(precheck({ metadata: { uid } }), NOTHING_ASSERTED, NOW, null)]), PATHS)[
      'precheck-task-id'
    ]

  it.each(['a', 'A-b_c.9', 'f61e008c-1600-41c0-9bde-121de5a30660', 'x'.repeat(64)])(
    'is given where it is one: %s',
    (id) => {
      expect(idOf(id)).toBe(id)
    },
  )

  it.each(['', '.', '..', 'a b', 'a\n', '$(id)', '`id`', 'a;b', "'", 'x'.repeat(65), 'ü', null])(
    'is empty where it is none: %j',
    (id) => {
      expect(idOf(id)).toBe('')
    },
  )
})
