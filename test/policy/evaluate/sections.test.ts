import { describe, expect, it } from '@jest/globals'
import type { LoadedPolicy } from '../../../src/model/policy.js'
import { failed, NOW, precheck, stage } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { policyOf, reportOf } from '../../support/reports/report-of.js'

/** A Risk that fails in the cluster section and on a canary node, with these differences on the node. */
const inBoth = (onNode: Record<string, unknown> = {}) => {
  const item = (over = {}) => failed({ name: 'RestartRisk', kind: 'Risk', ...over })
  return precheck({
    status: {
      phase: 'Failed',
      clusterCheckStatus: { phase: 'Failed', itemsStatus: [item()] },
      nodeCheckStatus: { phase: 'Failed', nodeStageStatus: [stage('canary-1', item(onNode))] },
    },
  })
}

const decided = (raw: unknown, text: string) => {
  const policy: Partial<LoadedPolicy> = policyOf(`version: 1\n${text}`)
  const report = reportOf([precheckResult(raw, NOTHING_ASSERTED, NOW, null)], { policy })
  const decisions = report.findings
    .filter(({ name }) => name === 'RestartRisk')
    .map(({ decision, scope, group, nodes }) => `${decision} ${scope} ${group} ${nodes.map(({ name }) => name)}`)
  return { ...report, decisions: decisions.sort(), skipped: report.clusters[0]?.skippedCheckItemList }
}

const WAIVER = `waivers:
  - name: RestartRisk
    match: { nodes: ["canary-*"] }
    reason: CHG-1
    owner: me
    expires: 2026-01-31
`

describe('a risk in the cluster section and on a node', () => {
  it('is waived only on the node by a waiver for nodes, and still blocks', () => {
    const { verdict, decisions, skipped } = decided(inBoth(), WAIVER)
    expect(decisions).toEqual(['block cluster NodeCheck ', 'waived node NodeCheck canary-1'])
    expect(verdict).toBe('block')
    expect(skipped).toEqual([
      { name: 'RestartRisk', resourceSelector: { key: 'node.uid', operator: 'In', values: ['uid-canary-1'] } },
    ])
  })

  it('is lowered by a rule for one scope or group only there', () => {
    const rule = (match: string) => `rules:\n  - match: { ${match} }\n    decision: warn\n    reason: known\n`
    expect(decided(inBoth(), rule('scope: node')).decisions).toEqual([
      'block cluster NodeCheck ',
      'warn node NodeCheck canary-1',
    ])
    expect(decided(inBoth({ group: 'LimitCheck' }), rule('group: LimitCheck')).decisions).toEqual([
      'block cluster NodeCheck ',
      'warn node LimitCheck canary-1',
    ])
  })

  it('is waived in one section only by a waiver with its fingerprint', () => {
    const [cluster] = decided(inBoth(), '').findings.filter(({ scope }) => scope === 'cluster')
    const { decisions, verdict } = decided(
      inBoth(),
      WAIVER.replace('match: { nodes: ["canary-*"] }', `fingerprint: ${cluster?.fingerprint}`),
    )
    expect([verdict, decisions]).toEqual(['block', ['block node NodeCheck canary-1', 'waived cluster NodeCheck ']])
  })
})
