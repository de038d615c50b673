import { describe, expect, it } from '@jest/globals'
import { supportClause } from '../../src/messages/readiness.js'
import { NO_FACTS } from '../../src/model/cluster.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { renderText } from '../../src/report/text.js'
import { NOW } from '../support/cce/responses.js'
import { checkOf, clusterNamed } from '../support/reports/fleet.js'
import { reportOfClusters } from '../support/reports/report-of.js'

const HOUR_MS = 3_600_000

/** Clusters with a check that passed, each with its last backup so many hours ago. */
const backedUp = (hours: readonly number[]) =>
  reportOfClusters(
    hours.map((ago, index) =>
      clusterNamed(`prod-${index}`, index, (id) => [checkOf(id, [])], {
        facts: { ...NO_FACTS, liveVersion: 'v1.29.3-r0', latestBackupAt: NOW - ago * HOUR_MS, isBackupKnown: true },
      }),
    ),
  )

/** Clusters that run their target, each upgraded so many hours ago. */
const upgraded = (hours: readonly number[]) =>
  reportOfClusters(
    hours.map((ago, index) =>
      clusterNamed(`prod-${index}`, index, (id) => [checkOf(id, [])], {
        facts: {
          ...NO_FACTS,
          phase: 'Available',
          liveVersion: 'v1.31.1-r0',
          offeredTargets: [],
          lastUpgrade: { phase: 'Success', progress: '100.00' },
          lastUpgradeEndedAt: NOW - ago * HOUR_MS,
        },
      }),
    ),
  )

/** The lines of a section of a plain text. */
const sectionOf = (lines: readonly string[], title: string): string[] => {
  const rest = lines.slice(lines.indexOf(title) + 1)
  return rest.slice(0, rest.indexOf(''))
}

describe('what CCE says beside the checks of several clusters', () => {
  it('is one row of the summary for all clusters of which it is the same', () => {
    const readiness =
      renderSummary(backedUp([3, 3, 30]))
        .split('### Readiness\n')[1]
        ?.split('### ')[0] ?? ''
    expect(readiness.split('<tr><td>').slice(1)).toEqual([
      expect.stringMatching(/^<code>prod-0<\/code>, <code>prod-1<\/code><br>Control-plane backup: 3 h ago/),
      expect.stringMatching(/^<code>prod-2<\/code><br>Control-plane backup: 1 d 6 h ago/),
    ])
  })

  it('is one line of the log for each state, with the clusters unless these are all', () => {
    const lines = sectionOf(renderText(backedUp([3, 3, 30])), 'Readiness:')
    expect(lines.slice(0, 2)).toEqual([
      expect.stringMatching(/^ {2}Control-plane backup: 3 h ago .* \[prod-0, prod-1\]$/),
      expect.stringMatching(/^ {2}Control-plane backup: 1 d 6 h ago .* \[prod-2\]$/),
    ])
    const others = lines.slice(2)
    expect(others.length).toBeGreaterThan(0)
    expect(others.filter((line) => line.includes('[') || new Set(others).size !== others.length)).toEqual([])
  })

  it('stays short in the log, however different the clusters are', () => {
    const lines = sectionOf(renderText(backedUp(Array.from({ length: 60 }, (_, index) => index))), 'Readiness:')
    expect(lines.filter((line) => line.includes('backup'))).toHaveLength(11)
    expect(lines).toContain('  Control-plane backup: and 50 more')
  })
})

describe('what CCE offers in place of the target', () => {
  it('is named in full', () => {
    const offered = clusterNamed('prod', 0, (id) => [checkOf(id, [])], {
      facts: { ...NO_FACTS, liveVersion: 'v1.29.3-r0', offeredTargets: ['v1.30.14-r0', 'v1.29.13-r0'] },
    })
    expect(renderSummary(reportOfClusters([offered]))).toContain(
      'CCE offers <code>v1.30.14-r0</code>, <code>v1.29.13-r0</code>',
    )
  })
})

describe('the end of support', () => {
  const source = { url: 'https://support.huaweicloud.com/x', asOf: '2026-01' }
  const endsAt = Date.parse('2027-06-01T00:00:00Z')

  it.each([
    [185 * 24 + 17, 'in 185 d at the earliest'],
    [24, 'in 1 d at the earliest'],
    [17, 'in 17 h at the earliest'],
  ])('is %i hours away in whole days, until the last one', (hours, expected) => {
    const { en } = supportClause({ state: 'dated', month: '2027-06', endsAt, source }, endsAt - hours * HOUR_MS)
    expect(en).toBe(`ends in 2027-06, ${expected}`)
  })
})

describe('the way back of several clusters', () => {
  it('comes once for clusters that were upgraded at different times, and names these', () => {
    const lines = sectionOf(renderText(upgraded([2, 5])), 'The way back:')
    expect(lines).toEqual([
      expect.stringMatching(/^ {2}prod-0 \(2025-12-31 \d\d:\d\d UTC\), prod-1 \(2025-12-31 \d\d:\d\d UTC\):$/),
      expect.stringMatching(/^ {2}The last upgrade succeeded\. /),
      expect.stringMatching(/^ {2}CCE gives no date/),
    ])
  })
})

describe('a cluster that runs its target', () => {
  const report = reportOfClusters(
    ['a', 'b'].map((name, index) =>
      clusterNamed(name, index, () => [], {
        subject: { ...clusterNamed(name, index, () => []).subject, targetVersion: 'v1.31.1-r0' },
        facts: { ...NO_FACTS, phase: 'Available', liveVersion: 'v1.31.1-r0', offeredTargets: [] },
      }),
    ),
  )

  it('has one version, and not one that leads to itself or from an unknown one', () => {
    expect(report.verdict).toBe('not-applicable')
    expect(renderText(report)).toContain('  ⚪ a: Not applicable, v1.31.1-r0 (clusters/a/main.tf:14)')
    expect(renderText(report).join('\n')).not.toContain('0 checks passed')
    expect(renderSummary(report)).not.toMatch(/v1\.31\.1-r0<\/code> → |\(unknown\)/)
  })
})
