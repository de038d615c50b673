import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../../src/model/report.js'
import { renderSummary } from '../../../src/report/markdown/summary.js'
import { failed, NOW, stage, withStages } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { policyOf, reportOf } from '../../support/reports/report-of.js'

const ON_BASE = { source: 'base', ref: 'main', commit: 'c'.repeat(40) } as const
const onThree = () =>
  precheckResult(
    withStages(
      ...['a1', 'a2', 'b1'].map((name) => stage(name, failed({ name: 'NodeX', kind: 'Risk', level: 'Warning' }))),
    ),
    NOTHING_ASSERTED,
    NOW,
    null,
  )
const waive = (nodes: string) =>
  policyOf(
    `version: 1\nfail-on: warning\nwaivers:\n  - { name: NodeX, match: { nodes: ${nodes} }, reason: a, owner: b, expires: 2026-01-20 }\n`,
  )

const proposing = (base: ReturnType<typeof policyOf>, other: ReturnType<typeof policyOf>): Report =>
  reportOf([onThree()], { policy: { ...base, ...ON_BASE }, proposal: other })

describe('a proposed policy in the report', () => {
  it('has a change for each group of nodes that it decides differently', () => {
    const { policy } = proposing(waive('[a1]'), waive('[a1, a2]'))
    expect(policy?.proposal).toMatchObject({ verdict: 'block', counts: { blocking: 1, waived: 1 } })
    expect(policy?.proposal?.changes).toEqual([
      expect.objectContaining({ name: 'NodeX', nodes: 1, from: 'block', to: 'waived' }),
    ])
  })

  it('has no changes if the decisions are the same', () => {
    expect(proposing(waive('[a1]'), waive('["a1*"]')).policy?.proposal?.changes).toEqual([])
  })

  it('has no changes for findings about the policy itself', () => {
    const other = policyOf(
      'version: 1\nfail-on: warning\nwaivers:\n  - { name: Gone, reason: a, owner: b, expires: 2026-01-20 }\n',
    )
    const { proposal } = proposing(policyOf('version: 1\nfail-on: warning\n'), other).policy ?? {}
    expect(proposal?.changes).toEqual([])
    expect(proposal?.counts.notice).toBe(1)
  })

  it('shows its first twenty faults and the number of the others', () => {
    const keys = Array.from({ length: 25 }, (_, index) => `key${index}: 1`).join('\n')
    const report = proposing(waive('[a1]'), policyOf(`version: 1\n${keys}\n`))
    expect(report.policy?.proposal?.faults).toHaveLength(25)
    expect(renderSummary(report)).toContain('and 5 more faults')
  })

  it('is cut with the summary, which says how many rows are missing', () => {
    const items = Array.from({ length: 400 }, (_, index) =>
      failed({ name: `NodeX${index}`, kind: 'Risk', level: 'Warning' }),
    )
    const result = precheckResult(withStages(stage('n', ...items)), NOTHING_ASSERTED, NOW, null)
    const report = reportOf([result], {
      policy: { ...policyOf('version: 1\n'), ...ON_BASE },
      proposal: policyOf('version: 1\nfail-on: any\n'),
    })
    expect(report.policy?.proposal?.changes).toHaveLength(400)
    expect(renderSummary(report, 30_000)).toMatch(/\d+ more rows not shown here/)
  })
})

describe('the policy section of the summary', () => {
  it('is missing without a policy', () => {
    expect(renderSummary(reportOf([onThree()]))).not.toContain('### Policy')
  })

  it('says that none is ignored if the policy sets fail-on', () => {
    const report = reportOf([onThree()], { failOn: 'none', policy: policyOf('version: 1\nfail-on: fatal\n') })
    expect(report).toMatchObject({ failOn: 'fatal', policy: { ignoresNone: true } })
    expect(renderSummary(report)).toContain('is ignored, because the policy sets fatal.')
  })

  it('announces every waiver that expires within 14 days, used or not', () => {
    const until = (name: string, expires: string) => `  - { name: ${name}, reason: a, owner: b, expires: ${expires} }\n`
    const text = `version: 1\nwaivers:\n${until('NodeX', '2026-01-15')}${until('Gone', '2026-01-01')}${until('Later', '2026-01-16')}`
    const report = reportOf([onThree()], { policy: policyOf(text) })
    expect(report.policy?.expiring.map(({ name, daysLeft }) => [name, daysLeft])).toEqual([
      ['NodeX', 14],
      ['Gone', 0],
    ])
    expect(renderSummary(report)).toContain('today is its last day')
    expect(renderSummary(report)).toContain('14 days left')
  })
})
