import { describe, expect, it } from '@jest/globals'
import { localizer } from '../../src/model/language.js'
import { affectedText } from '../../src/report/finding-text.js'
import { namesOf, runScenario } from './support.js'

/** These texts in this order, with anything between them. */
const literally = (...texts: string[]): RegExp =>
  new RegExp(texts.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]*'))

interface Expected {
  readonly verdict: 'pass' | 'warn' | 'block' | 'inconclusive'
  readonly blocks?: readonly string[]
  readonly undecided?: readonly string[]
  readonly warns?: readonly string[]
  readonly notes?: readonly string[]
}

/** What the action makes of each situation, end to end on its bundle. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  ready: { verdict: 'pass' },
  'as-documented': { verdict: 'pass' },
  'china-time': { verdict: 'pass' },
  'addon-object-list': { verdict: 'pass' },
  'precheck-object-list': { verdict: 'pass' },
  'absent-section': { verdict: 'warn' },
  'exception-warning': { verdict: 'block', blocks: ['AddonLimit'] },
  'no-expiry': { verdict: 'inconclusive', undecided: ['no-expiry'] },
  'zero-expiry': { verdict: 'inconclusive', undecided: ['no-expiry'] },
  'expires-soon': { verdict: 'inconclusive', undecided: ['result-expired'] },
  'other-target': { verdict: 'inconclusive', undecided: ['target-mismatch'] },
  'other-cluster': { verdict: 'inconclusive', undecided: ['cluster-mismatch'] },
  errored: { verdict: 'inconclusive', undecided: ['task-errored'] },
  'failed-unexplained': { verdict: 'inconclusive', undecided: ['unexplained-failure'] },
  'section-failed-unexplained': {
    verdict: 'inconclusive',
    undecided: ['unexplained-failure'],
    warns: ['HelmChartCheck'],
  },
  empty: { verdict: 'inconclusive', undecided: ['no-result'] },
  'no-items': { verdict: 'inconclusive', undecided: ['no-result'] },
  'unfinished-item': { verdict: 'inconclusive', undecided: ['not-finished'] },
  'unknown-phase': { verdict: 'inconclusive', undecided: ['unknown-value'] },
  'skipped-items': { verdict: 'inconclusive', undecided: ['skipped-item'] },
  'addon-quirks': { verdict: 'block', blocks: ['AddonValidate'], warns: ['AddonStatus'], undecided: ['no-expiry'] },
  'two-expiries': { verdict: 'inconclusive', undecided: ['result-expired'] },
  'runner-clock-behind': { verdict: 'inconclusive', undecided: ['result-expired'] },
  'runner-clock-ahead': { verdict: 'inconclusive', undecided: ['result-expired'] },
  'cluster-hibernated': { verdict: 'inconclusive', undecided: ['cluster-state'] },
  'cluster-upgrading': { verdict: 'inconclusive', undecided: ['cluster-state'] },
  'cluster-unavailable': { verdict: 'inconclusive', undecided: ['cluster-state'] },
  'wrong-kind': { verdict: 'inconclusive', undecided: ['unreadable-response'] },
  'wrong-shape': { verdict: 'inconclusive', undecided: ['unreadable-response'] },
}

describe('the verdict of the action', () => {
  it.each(Object.entries(EXPECTED))('is as documented in the scenario %s', async (scenario, expected) => {
    const { report, exitCode, outputs, annotations, issues } = await runScenario(scenario)
    expect(report.verdict).toBe(expected.verdict)
    expect(namesOf(report, 'block')).toEqual(expected.blocks ?? [])
    expect(namesOf(report, 'inconclusive')).toEqual(expected.undecided ?? [])
    expect(namesOf(report, 'warn')).toEqual(expected.warns ?? [])
    expect(outputs['verdict']).toBe(expected.verdict)
    expect(exitCode).toBe(expected.verdict === 'pass' || expected.verdict === 'warn' ? 0 : 1)
    expect(annotations).toHaveLength(report.findings.length)
    for (const finding of report.findings)
      expect(annotations.map(({ title, message }) => `${title}\n${message}`)).toContainEqual(
        expect.stringMatching(literally(finding.title, affectedText(finding, localizer('en')), finding.fix)),
      )
    expect(issues).toEqual([])
  })

  it('shows but does not count the findings of an expired result', async () => {
    const { report } = await runScenario('expired')
    expect(report.verdict).toBe('inconclusive')
    expect(namesOf(report, 'inconclusive')).toEqual(['result-expired'])
    expect(report.counts.blocking).toBe(0)
  })

  it('is warn for risks that a person may confirm, including removed APIs in use', async () => {
    const { report, exitCode, summary } = await runScenario('warnings')
    expect(report.verdict).toBe('warn')
    expect(exitCode).toBe(0)
    expect(namesOf(report, 'warn')).toContain('DeprecatedApiCheck')
    expect(summary).toContain('### Removed APIs')
    expect(summary).toContain('Called in the past day by')
  })

  it('is block for failures that CCE does not let anyone skip, with one row a cause', async () => {
    const { report, exitCode, summary, annotations } = await runScenario('blocked')
    expect(report.verdict).toBe('block')
    expect(exitCode).toBe(1)
    expect(namesOf(report, 'block')).toEqual([
      'AddonValidate',
      'CoreDNSConfLimit',
      'IngressElbConsistency',
      'NodeDiskCheck',
    ])
    const disk = report.findings.filter((one) => one.name === 'NodeDiskCheck')
    expect(disk).toHaveLength(1)
    expect(disk[0]?.nodes).toHaveLength(37)
    // one edit of the Corefile solves two of the four
    expect(summary).toMatch(/^## ⛔ Do not approve yet\. 3 causes must be fixed before v1\.31\.4-r0/)
    expect(annotations.filter((one) => one.level === 'error')).toHaveLength(4)
  })

  it('is inconclusive if the check of an item broke, under the name of that item', async () => {
    const { report } = await runScenario('half-node')
    expect(report.verdict).toBe('inconclusive')
    const [finding] = report.findings.filter((one) => one.decision === 'inconclusive')
    expect(finding?.group).toBe('ExecuteException')
    expect(finding?.scope).not.toBe('gate')
  })

  it('is never pass for unknown values, which are shown as received', async () => {
    const { report, summary } = await runScenario('unknown-values')
    expect(report.verdict === 'inconclusive' || report.verdict === 'block').toBe(true)
    const unknown = report.findings.filter((one) => one.name === 'unknown-value')
    expect(unknown.length).toBeGreaterThan(3)
    expect(summary).toContain('Unknown value')
  })

  it('is decided after a running check has finished', async () => {
    const { report, log } = await runScenario('running-then-done', {}, { speed: 20 })
    expect(report.verdict).toBe('pass')
    expect(log).toMatch(/precheck: Running, \d+ of \d+ items done, after .*; waiting up to/)
  })

  it('is inconclusive after wait-timeout if a check never finishes', async () => {
    const { report } = await runScenario('running', {}, { speed: 10 })
    expect(report.verdict).toBe('inconclusive')
    expect(namesOf(report, 'inconclusive')).toContain('not-finished')
  })

  it('is decided without a wait if wait-timeout is 0s', async () => {
    const { report, simulator } = await runScenario('running', { 'wait-timeout': '0s' })
    expect(report.verdict).toBe('inconclusive')
    const shown = simulator.requests.filter(
      (one) => /precheck\/tasks\/./.test(one.path) && !one.path.includes('addons'),
    )
    expect(shown).toHaveLength(1)
  })

  it('has one row for one failing check on 400 of 2,000 nodes', async () => {
    const { report, summary } = await runScenario('big')
    const wide = report.findings.filter((one) => one.nodes.length === 400)
    expect(wide).toHaveLength(1)
    expect(summary?.match(/400 nodes/g)).toHaveLength(1)
  })

  it('leaves the step green under fail-on: none', async () => {
    const { report, exitCode, summary } = await runScenario('blocked', { 'fail-on': 'none' })
    expect(report.verdict).toBe('block')
    expect(exitCode).toBe(0)
    expect(summary).toContain('passes anyway')
  })
})
