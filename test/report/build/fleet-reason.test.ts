import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { targetsName, undecidedClustersHeadline } from '../../../src/messages/fleet-verdict.js'
import { reportTitle } from '../../../src/messages/verdict.js'
import { type ClusterResult, NO_FACTS } from '../../../src/model/cluster.js'
import type { Language } from '../../../src/model/language.js'
import { NO_POLICY } from '../../../src/model/policy.js'
import { NO_READINESS_RULES } from '../../../src/model/readiness.js'
import { answerLine } from '../../../src/report/answer.js'
import { renderStatus } from '../../../src/report/status.js'
import { failed, NOW, precheck, upgradeTask } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult, upgradeResult } from '../../support/cce/results.js'
import { checkOf, clusterNamed, DISK, editedCoredns, fleet, RESTART, unread } from '../../support/reports/fleet.js'
import { policyOf, reportOfClusters } from '../../support/reports/report-of.js'
import { hostile } from '../../text/hostile.js'

const good = (index: number, over: Partial<ClusterResult> = {}) =>
  clusterNamed(`good-${index}`, index, (id) => [checkOf(id, [])], over)
const risky = (index: number) => clusterNamed(`risky-${index}`, index, (id) => [checkOf(id, [failed(RESTART)])])
const edited = (index: number) =>
  clusterNamed(`edited-${index}`, index, (id) => [checkOf(id, []), ...editedCoredns(id)])
const full = (index: number) => clusterNamed(`full-${index}`, index, (id) => [checkOf(id, [], [failed(DISK)])])
const expired = (index: number, minutes: number) =>
  clusterNamed(`expired-${index}`, index, (id) => [checkOf(id, [], [], -minutes)])
const done = (index: number, liveVersion = 'v1.31.1-r0') =>
  clusterNamed(`done-${index}`, index, () => [], {
    facts: { ...NO_FACTS, phase: 'Available', liveVersion, offeredTargets: [] },
  })
const failedUpgrade = (index: number) =>
  clusterNamed(`failed-${index}`, index, () => [
    upgradeResult(upgradeTask({ status: { phase: 'Failed' } }), NOTHING_ASSERTED, NOW, 0, null),
  ])
const upgraded = (index: number) =>
  clusterNamed(`upgraded-${index}`, index, () => [upgradeResult(upgradeTask(), NOTHING_ASSERTED, NOW, 0, null)])

const withTarget = (cluster: ClusterResult, targetVersion: string | null): ClusterResult => ({
  ...cluster,
  subject: { ...cluster.subject, targetVersion },
})

const reasonOf = (...clusters: ClusterResult[]): string => reportOfClusters(clusters).reason

describe('the reason of a report about several clusters', () => {
  it('counts the clusters that are blocked, and a cause that several of them have once', () => {
    expect(reasonOf(edited(1), edited(2), full(3), good(4), risky(5))).toBe(
      '3 of 5 clusters are blocked: 2 causes must be fixed before v1.31',
    )
  })

  it('names the clusters that could not be decided beside those that are blocked', () => {
    expect(reasonOf(edited(1), good(2), unread('x', 3))).toBe(
      '1 of 3 clusters is blocked: 1 cause must be fixed before v1.31; 1 cluster could not be decided',
    )
  })

  it('says in Chinese first how many clusters are undecided, and then why', () => {
    const report = reportOfClusters([unread('x', 0), good(1)], { language: 'zh-cn' })
    expect(answerLine(report)).toMatch(/2 个集群中的 1 个无法判定：没有检查结果（升级到 v1\.31）/)
  })

  it('says what keeps most of the undecided clusters from being decided', () => {
    expect(reasonOf(good(1), expired(2, 30), expired(3, 40), unread('x', 4))).toBe(
      'Cannot decide on 3 of 4 clusters (target v1.31): the check result has expired or is about to expire, and 1 more reason',
    )
    expect(reasonOf(unread('a', 1), unread('b', 2))).toBe(
      'Cannot decide on both clusters (target v1.31): there is no check result',
    )
  })

  it('says that the target is not known if that of no cluster is known', () => {
    const [first, second] = [unread('a', 1), unread('b', 2)].map((one) => withTarget(one, null))
    if (!first || !second) throw new Error('there are no clusters')
    expect(reasonOf(first, second)).toContain(
      'Cannot decide on both clusters (target not known): there is no check result',
    )
    expect(undecidedClustersHeadline(2, 2, [], targetsName([])).zh).toContain('（目标版本未知）')
  })

  it('says on how many clusters an upgrade failed', () => {
    expect(reasonOf(failedUpgrade(1), failedUpgrade(2), upgraded(3))).toBe(
      '2 of 3 clusters are blocked: the upgrade failed (2 clusters); target v1.31',
    )
  })

  it('counts what is to be confirmed once, whatever the number of clusters that have it', () => {
    expect(reasonOf(risky(1), risky(2), good(3), done(4))).toBe(
      '3 clusters are ready for v1.31, and 1 needs no upgrade: 1 risk to confirm',
    )
  })

  it('counts the checks that passed on all clusters, each once', () => {
    expect(reasonOf(good(1), good(2))).toBe('2 clusters are ready for v1.31: 3 checks passed')
  })

  it('says that the upgrades succeeded if only those were checked', () => {
    expect(reasonOf(upgraded(1), upgraded(2))).toBe('On 2 clusters, the upgrade to v1.31 succeeded')
  })

  it('has nothing to do where all clusters run their targets', () => {
    expect(reasonOf(done(1), done(2), done(3))).toBe('Nothing to do: all 3 clusters run v1.31.1-r0')
    expect(reasonOf(done(1), done(2, 'v1.31.4-r0'))).toBe('Nothing to do: both clusters run their target versions')
  })

  it('does not call a cluster ready for the target that it runs already, if something is to be confirmed on it', () => {
    const unsupported = (index: number) => ({
      ...done(index),
      subject: { ...done(index).subject, region: 'eu-de' },
    })
    const readiness = { ...NO_READINESS_RULES, endOfServiceMs: 3_650 * 86_400_000 }
    const policy = { state: 'in-force', policy: { ...NO_POLICY, readiness } } as const
    const reasonWith = (...clusters: ClusterResult[]) => reportOfClusters(clusters, { policy }).reason
    expect(reasonWith(unsupported(1))).toBe('The cluster runs v1.31.1-r0: 1 risk to confirm')
    expect(reasonWith(unsupported(1), unsupported(2))).toBe('Both clusters run v1.31.1-r0: 1 risk to confirm')
    const alone = reportOfClusters([unsupported(1)], { policy })
    expect(reportTitle(alone).en).toBe('Done, with risks to confirm')
    expect(renderStatus(alone).description).toMatch(
      /^You may go on after confirming the risk\. The cluster runs v1\.31\.1-r0: 1 risk to confirm/,
    )
    expect(reasonWith(good(1, { gaps: [] }), unsupported(2))).toContain(
      '1 cluster is ready for v1.31, and 1 needs no upgrade',
    )
  })

  it('lists up to three target versions, and counts more', () => {
    const versions = ['v1.29', 'v1.30', 'v1.31', 'v1.32'].map((version, index) =>
      withTarget(unread('x', index), version),
    )
    expect(reasonOf(...versions.slice(0, 3))).toContain('(target v1.29, v1.30 and v1.31)')
    expect(reasonOf(...versions)).toContain('(4 target versions)')
  })

  it('says for how many clusters no target is set', () => {
    expect(reasonOf(good(1), withTarget(good(2), null))).toBe(
      '2 clusters are ready for v1.31 and v1.31.1-r0: 3 checks passed (target-version is not set for 1 cluster)',
    )
    expect(reasonOf(withTarget(good(1), null), withTarget(good(2), null))).toBe(
      '2 clusters are ready for v1.31.1-r0: 3 checks passed (target-version is not set)',
    )
  })

  it('is about the run where only the policy keeps it from deciding', () => {
    const report = reportOfClusters([good(1), good(2)], { policy: policyOf('version: 2\n') })
    expect(report.reason).toBe('Cannot decide on v1.31: the policy cannot be used')
  })

  it('stands in the verdict line without a title before it', () => {
    expect(fleet(30).headline).toMatch(/^\d+ of 30 clusters are blocked: /)
  })

  it.each<Language>(['en', 'zh-cn'])('holds nothing that CCE or a file says, in %s', (language) => {
    const allowed = /^[A-Za-z0-9 .,:;()'\p{Script=Han}，。：；（）、-]*$/u
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 2, maxLength: 4 }), (texts) => {
        const clusters = texts.map(([name, version], index) =>
          clusterNamed(name, index, (id) => [
            precheckResult(precheck({ spec: { clusterID: id, targetVersion: version } }), NOTHING_ASSERTED, NOW, null),
          ]),
        )
        const report = reportOfClusters(
          clusters.map((one) => withTarget(one, null)),
          { language },
        )
        expect(report.headline).toMatch(allowed)
      }),
      { numRuns: 100 },
    )
  })
})
