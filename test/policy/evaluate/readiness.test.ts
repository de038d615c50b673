import { describe, expect, it } from '@jest/globals'
import { checkResult } from '../../../src/model/check-result.js'
import { type ClusterFacts, type ClusterResult, NO_FACTS, subjectOf } from '../../../src/model/cluster.js'
import type { CoverageGap, FactGroup } from '../../../src/model/coverage.js'
import { NO_POLICY } from '../../../src/model/policy.js'
import { NO_READINESS_RULES, type ReadinessRules } from '../../../src/model/readiness.js'
import { withSources } from '../../support/policy/sources.js'
import { reportOfClusters } from '../../support/reports/report-of.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const NOW = Date.parse('2026-11-27T12:00:00Z')

const SUBJECT = { ...subjectOf('c1'), region: 'eu-de', targetVersion: 'v1.31' }
const FACTS: ClusterFacts = {
  ...NO_FACTS,
  phase: 'Available',
  liveVersion: 'v1.29.3-r0',
  offeredTargets: ['v1.31.4-r0'],
  latestBackupAt: NOW - HOUR,
  isBackupKnown: true,
}
const RULES: ReadinessRules = { backupMs: DAY, endOfServiceMs: 90 * DAY, isTargetOffered: true }

interface Situation {
  readonly facts?: Partial<ClusterFacts>
  readonly rules?: Partial<ReadinessRules>
  readonly cluster?: Partial<ClusterResult>
}

/** The findings, as `decision name`, and the verdict. */
function decided({ facts = {}, rules = {}, cluster = {} }: Situation) {
  const whole: ClusterResult = {
    subject: SUBJECT,
    results: [withSources([])],
    diagnostics: [],
    facts: { ...FACTS, ...facts },
    gaps: [],
    ...cluster,
  }
  const readiness = { ...NO_READINESS_RULES, ...rules }
  const report = reportOfClusters([whole], {
    now: NOW,
    policy: { state: 'in-force', policy: { ...NO_POLICY, readiness } },
  })
  return {
    verdict: report.verdict,
    findings: report.findings.map(({ decision, name }) => `${decision} ${name}`),
    report,
  }
}

const only = (rules: Partial<ReadinessRules>, situation: Situation = {}) => {
  const { verdict, findings } = decided({ ...situation, rules })
  return [verdict, ...findings]
}

const missing = (group: FactGroup, status: number | null): Partial<ClusterResult> => ({
  gaps: [
    {
      check: null,
      code: 'no-facts',
      facts: [group],
      why: { code: 'request-failed', kind: 'server-error', status },
    } satisfies CoverageGap,
  ],
})

describe('readiness without a key in the policy', () => {
  it('decides nothing, whatever the facts are', () => {
    const bad = { liveVersion: 'v1.19.1-r0', offeredTargets: [], latestBackupAt: null }
    expect(decided({ facts: bad })).toMatchObject({ verdict: 'pass', findings: [] })
    expect(decided({ facts: NO_FACTS })).toMatchObject({ verdict: 'pass', findings: [] })
  })
})

describe('the key backup', () => {
  const backup = { backupMs: DAY }

  it.each<[string, Partial<ClusterFacts>, string[]]>([
    ['is younger', { latestBackupAt: NOW - DAY + 1 }, ['pass']],
    ['is exactly as old', { latestBackupAt: NOW - DAY }, ['block', 'block backup-too-old']],
    ['is older', { latestBackupAt: NOW - 30 * DAY }, ['block', 'block backup-too-old']],
    ['does not exist', { latestBackupAt: null }, ['block', 'block backup-too-old']],
    [
      'is not known',
      { latestBackupAt: null, isBackupKnown: false },
      ['inconclusive', 'inconclusive readiness-unknown'],
    ],
    ['is a minute ahead of the clock', { latestBackupAt: NOW + 60_000 }, ['pass']],
    ['is of tomorrow', { latestBackupAt: NOW + DAY }, ['inconclusive', 'inconclusive readiness-unknown']],
  ])('decides where the latest backup %s', (_, facts, expected) => {
    expect(only(backup, { facts })).toEqual(expected)
  })

  it('says why the backup is not known, whether CCE refused it or failed', () => {
    const unknown = { latestBackupAt: null, isBackupKnown: false }
    const fixOf = (status: number | null) => {
      const { report } = decided({ rules: backup, facts: unknown, cluster: missing('backup', status) })
      return [report.verdict, report.findings[0]?.fix]
    }
    expect(fixOf(403)).toEqual(['inconclusive', expect.stringContaining('cce:cluster:get')])
    expect(fixOf(500)).toEqual(['inconclusive', expect.stringContaining('Re-run this job')])
    const { report } = decided({ rules: backup, facts: unknown })
    expect(report.findings[0]?.fix).toContain('add the response to results')
    expect(report.findings[0]?.fix).toContain('remove readiness.backup from the policy')
  })
})

describe('the key target-offered', () => {
  const offered = { isTargetOffered: true }

  it.each<[string, Partial<ClusterFacts>, string[]]>([
    ['is offered', {}, ['pass']],
    ['is not offered', { offeredTargets: ['v1.30.1-r0'] }, ['block', 'block target-not-offered']],
    ['is not offered, like anything else', { offeredTargets: [] }, ['block', 'block target-not-offered']],
    ['may be offered', { offeredTargets: null }, ['inconclusive', 'inconclusive readiness-unknown']],
    ['is offered to an unknown version', { liveVersion: null }, ['inconclusive', 'inconclusive readiness-unknown']],
    ['is what the cluster runs', { liveVersion: 'v1.31.4-r0', phase: 'Unavailable', offeredTargets: [] }, ['pass']],
    ['is being upgraded to', { phase: 'Upgrading', offeredTargets: [] }, ['pass']],
  ])('decides where the target %s', (_, facts, expected) => {
    expect(only(offered, { facts })).toEqual(expected)
  })

  it('cannot decide without a target', () => {
    const cluster = { subject: { ...SUBJECT, targetVersion: null } }
    expect(only(offered, { cluster })).toEqual(['inconclusive', 'inconclusive readiness-unknown'])
  })

  it('names the way, and the upgrade to make first', () => {
    const facts = {
      offeredTargets: ['v1.30.1-r0'],
      upgradePaths: [{ version: 'v1.30', targets: ['v1.31'] }],
    }
    const { report } = decided({ rules: offered, facts })
    expect(report.findings[0]?.message).toBe(
      'The cluster runs v1.29.3-r0, and CCE does not offer v1.31 for it now. It offers v1.30.1-r0. The way there: v1.29.3-r0 → v1.30.1-r0 → v1.31.',
    )
    expect(report.findings[0]?.fix).toContain('Upgrade to v1.30.1-r0 first')
  })
})

describe('the key end-of-service', () => {
  const eos = { endOfServiceMs: 90 * DAY }

  it.each<[string, string, string | null, string[]]>([
    ['ends much later', 'v1.33.1-r0', 'eu-de', ['pass']],
    ['ended', 'v1.29.3-r0', 'eu-de', ['warn', 'warn end-of-service']],
    ['ends this month', 'v1.30.1-r0', 'eu-de', ['warn', 'warn end-of-service']],
    ['has ended at an unknown time', 'v1.27.1-r0', 'cn-north-4', ['warn', 'warn end-of-service']],
    ['is not in the table of its region', 'v1.30.1-r0', 'cn-north-4', ['warn', 'warn end-of-service']],
    ['is in a region that is not set', 'v1.33.1-r0', null, ['warn', 'warn end-of-service']],
  ])('warns where support %s', (_, liveVersion, region, expected) => {
    const cluster = { subject: { ...SUBJECT, region, targetVersion: 'v1.34' } }
    expect(only(eos, { facts: { liveVersion }, cluster })).toEqual(expected)
  })

  it('counts from the first day of the month, since tables give no day', () => {
    const endsAt = Date.UTC(2027, 5, 1)
    const facts = { liveVersion: 'v1.31.1-r0' }
    const cluster = { subject: { ...SUBJECT, targetVersion: 'v1.32' } }
    const verdict = (endOfServiceMs: number) => only({ endOfServiceMs }, { facts, cluster })[0]
    expect([verdict(endsAt - NOW), verdict(endsAt - NOW + 1)]).toEqual(['pass', 'warn'])
  })

  it('cannot decide about a version that is not known', () => {
    expect(only(eos, { facts: { liveVersion: null } })).toEqual(['inconclusive', 'inconclusive readiness-unknown'])
  })
})

describe('what the policy requires', () => {
  it('is not asked of a cluster that has reached its target, but for the end of service', () => {
    const reached = { liveVersion: 'v1.31.4-r0', offeredTargets: [], latestBackupAt: null }
    expect(only({ ...RULES, endOfServiceMs: null }, { facts: reached, cluster: { results: [] } })).toEqual([
      'not-applicable',
    ])
    const later = { endOfServiceMs: 365 * DAY }
    expect(only(later, { facts: reached, cluster: { results: [] } })).toEqual(['warn', 'warn end-of-service'])
  })

  it('is not asked of a cluster that only a plan is about, or that could not be queried', () => {
    const results = [checkResult('plan', [])]
    expect(only(RULES, { facts: NO_FACTS, cluster: { results } })).toEqual(['pass'])
    expect(decided({ rules: RULES, facts: NO_FACTS, cluster: { results: [] } }).findings).toEqual([])
  })

  it('never makes a verdict better than the checks do', () => {
    const failing = withSources([
      {
        type: 'diagnostic',
        check: 'precheck',
        detail: { name: 'no-expiry', raw: null },
        addon: null,
        nodes: [],
        item: null,
      },
    ])
    expect(decided({ rules: RULES, cluster: { results: [failing] } }).verdict).toBe('inconclusive')
  })
})

describe('an upgrade that has succeeded', () => {
  const node = { uid: 'u', name: 'node-a', phase: 'Active', version: 'v1.31.4-r0', isSkipped: false }
  const upgraded = (over: Partial<ClusterFacts>): Situation => ({
    facts: { liveVersion: 'v1.31.4-r0', offeredTargets: [], ...over },
    cluster: { results: [checkResult('upgrade', [], { phase: 'Success', targetVersion: 'v1.31.4-r0' })] },
  })

  it.each([
    ['is like the others', {}, []],
    ['states neither version nor labels', { version: null, isSkipped: null }, []],
    ['has the version of a kubelet of CCE', { version: 'v1.31.4-r0-31.0.12.5' }, []],
    ['has a short version', { version: 'v1.31.4' }, []],
    ['is being deleted', { phase: 'Deleting' }, []],
    ['is skipped', { isSkipped: true }, ['warn nodes-left-behind']],
    ['is skipped and old', { isSkipped: true, version: 'v1.29.3-r0' }, ['warn nodes-left-behind']],
    ['runs the old version', { version: 'v1.29.3-r0' }, ['warn nodes-left-behind']],
    ['runs another patch', { version: 'v1.31.4-r2' }, ['warn nodes-left-behind']],
    ['runs an unreadable version', { version: 'latest' }, ['warn nodes-left-behind']],
    ['is abnormal', { phase: 'Abnormal' }, ['warn nodes-left-behind']],
    ['has no phase', { phase: null }, ['warn nodes-left-behind']],
    [
      'is old and abnormal',
      { version: 'v1.29.3-r0', phase: 'Abnormal' },
      ['warn nodes-left-behind', 'warn nodes-left-behind'],
    ],
  ])('warns of a node by name, if the node %s', (_, over, expected) => {
    const { findings, report } = decided(upgraded({ nodes: [node, { ...node, uid: 'v', name: 'node-b', ...over }] }))
    expect(findings).toEqual(expected)
    for (const finding of report.findings) expect(finding.nodes.map(({ name }) => name)).toEqual(['node-b'])
    expect(report.verdict).toBe(expected.length > 0 ? 'warn' : 'pass')
  })

  it('says nothing of nodes where the upgrade has not succeeded', () => {
    const failed = { results: [checkResult('upgrade', [], { phase: 'Failed' })] }
    expect(decided({ facts: { nodes: [{ ...node, isSkipped: true }] }, cluster: failed }).findings).toEqual([])
  })
})

describe('node pools during an upgrade', () => {
  it('are named if autoscaling is on', () => {
    const { report } = decided({ facts: { phase: 'Upgrading', autoscaledPools: ['pool-a', 'pool-b'] } })
    expect(report.findings.map(({ decision, name }) => `${decision} ${name}`)).toEqual(['warn autoscaling-on'])
    expect(report.findings[0]?.message).toContain('pool-a, pool-b')
    expect(decided({ facts: { phase: 'Upgrading', autoscaledPools: [] } }).findings).toEqual([])
  })
})

describe('a release of Helm', () => {
  const release = { name: 'web', namespace: 'shop', chart: 'web', chartVersion: '1.2.0' }
  const flow = { apiVersion: 'flowcontrol.apiserver.k8s.io/v1beta2', kind: 'FlowSchema' }
  const later = { apiVersion: 'flowcontrol.apiserver.k8s.io/v1beta3', kind: 'FlowSchema' }
  const stored = { facts: { releases: [{ ...release, apis: [flow, later] }] } }

  it('is warned about if it stores an API that the target does not serve', () => {
    const { findings, report } = decided(stored)
    expect(findings).toEqual(['warn release-stores-removed-api'])
    expect(report.findings[0]?.message).toBe(
      'The Helm release shop/web (chart web 1.2.0) stores flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema, which v1.31 does not serve.',
    )
    expect(report.verdict).toBe('warn')
  })

  it('is not mentioned if the target serves everything, is reached, or is not known', () => {
    expect(decided({ facts: { releases: [{ ...release, apis: [later] }] } }).findings).toEqual([])
    expect(decided({ facts: { ...stored.facts, liveVersion: 'v1.31.4-r0' } }).findings).toEqual([])
    expect(decided({ ...stored, cluster: { subject: subjectOf('c1') } }).findings).toEqual([])
  })
})
