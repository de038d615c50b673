import { expect, it } from '@jest/globals'
import type { ReportFinding } from '../../src/model/report.js'
import { evidenceFiles } from '../../src/report/evidence.js'
import { finding, report } from './reports.js'

it('the index of the evidence reads a finding as often, however many clusters there are', () => {
  let count = 0
  const counted = (one: ReportFinding): ReportFinding => {
    const { check } = one
    const get = () => {
      count++
      return check
    }
    return Object.defineProperty(one, 'check', { get })
  }
  const findings = [
    ...Array.from({ length: 500 }, () => finding({ clusterId: 'cluster-7', check: 'manifests' })),
    finding({ clusterId: 'cluster-7', check: null, scope: 'gate', name: 'earlier-stage', decision: 'block' }),
  ]
  const indexed = Array.from({ length: 20 }, (_, index) => ({
    clusterId: `cluster-${index}`,
    name: null,
    hasProposedName: false,
    region: null,
    projectId: null,
    autopilot: false,
    targetVersion: 'v1.31',
    targetFrom: null,
    checks: null,
  }))
  const files = evidenceFiles(report({ findings: findings.map(counted) }), [], indexed)
  expect(count).toBe(findings.length)
  const { items } = JSON.parse(files.get('evidence/fleet-clusters.json') ?? '')
  expect(items.map(({ found }: { readonly found: readonly string[] }) => found.length).indexOf(1)).toBe(7)
})
