import { describe, expect, it } from '@jest/globals'
import { messagesOf, postsOf, runGate } from './run-gate.js'
import { namesOf, runScenario } from './support.js'

describe('a cluster that is not Available', () => {
  it.each([
    ['cluster-hibernated', 'Hibernation'],
    ['cluster-upgrading', 'Upgrading'],
    ['cluster-unavailable', 'Unavailable'],
  ])('makes passed checks inconclusive: %s', async (scenario, phase) => {
    for (const checks of ['precheck', 'addons', 'precheck, addons']) {
      const run = await runGate(scenario, { checks })
      expect(run.report.verdict).toBe('inconclusive')
      expect(namesOf(run.report, 'inconclusive')).toEqual(['cluster-state'])
      expect(run.report.reason).toBe(`Cannot decide on v1.31.4-r0: the cluster is in phase ${phase}, not Available`)
      expect(messagesOf(run)[0]).toContain(`The cluster is in phase ${phase}, not Available`)
      expect(run.tookMs).toBe(0)
    }
  })

  it('does not keep findings from blocking', async () => {
    const run = await runGate('cluster-hibernated', { 'fail-on': 'any' })
    expect(run.report.verdict).toBe('inconclusive')
    expect(run.report.clusters[0]?.checks.every(({ verdict }) => verdict === 'inconclusive')).toBe(true)
  })

  it.each(['if-needed', 'always'])('gets no check started: %s', async (start) => {
    const run = await runGate('cluster-hibernated', { checks: 'precheck, addons', start })
    expect(namesOf(run.report, 'inconclusive')).toEqual(['cluster-state'])
    expect(postsOf(run)).toEqual([])
    expect(run.lines.join('\n')).toContain('Nothing is started, because the cluster is not Available')
  })

  it('makes the step of the action red', async () => {
    const { exitCode, outputs } = await runScenario('cluster-hibernated')
    expect([exitCode, outputs['verdict']]).toEqual([1, 'inconclusive'])
  })
})

describe('a cluster that is scaled or resized', () => {
  it('is waited for, and then its checks count', async () => {
    const run = await runGate('cluster-scaling')
    expect(run.report.verdict).toBe('pass')
    expect(run.tookMs).toBeGreaterThanOrEqual(30_000)
    expect(run.tookMs).toBeLessThan(60_000)
    expect(run.lines.some((line) => line.startsWith('cluster: phase ScalingUp, after 0 s; waiting up to'))).toBe(true)
  })

  it('is waited for before a check is started', async () => {
    const run = await runGate('cluster-scaling', { start: 'always' })
    const start = run.requests.find(({ method }) => method === 'POST')
    expect((start?.at ?? 0) - (run.requests[0]?.at ?? 0)).toBeGreaterThanOrEqual(30_000)
    expect(run.report.verdict).toBe('pass')
  })

  it('makes passed checks inconclusive once the wait time is over', async () => {
    const run = await runGate('cluster-resizing', { 'wait-timeout': '5m' })
    expect(namesOf(run.report, 'inconclusive')).toEqual(['cluster-state'])
    expect(run.tookMs).toBe(5 * 60_000)
    expect(messagesOf(run)[0]).toContain('The gate waited 5 min.')
  })

  it('is not waited for if only the upgrade is followed', async () => {
    const run = await runGate('cluster-resizing', { checks: 'upgrade' })
    expect([run.tookMs, namesOf(run.report, 'inconclusive')]).toEqual([0, ['no-result']])
  })
})

describe('a cluster that runs the target', () => {
  it.each(['precheck', 'addons', 'precheck, addons', 'precheck, postcheck', 'precheck, addons, postcheck'])(
    'leaves nothing to decide: %s',
    async (checks) => {
      const run = await runGate('already-upgraded', { checks })
      expect(run.report).toMatchObject({ verdict: 'not-applicable', green: true, findings: [], notCovered: [] })
      expect(run.report.reason).toBe('Nothing to do: the cluster runs v1.31.4-r0')
      expect(run.report.clusters).toMatchObject([{ verdict: 'not-applicable', checks: [] }])
      expect(postsOf(run)).toEqual([])
    },
  )

  it('leaves nothing to decide on a short target under which nothing newer is on offer', async () => {
    const run = await runGate('already-upgraded', { 'target-version': 'v1.31' })
    expect(run.report.verdict).toBe('not-applicable')
  })

  it.each(['v1.3', 'v1.32', 'v1.31.4-r1', ''])('still needs a check for another target: %j', async (target) => {
    const run = await runGate('already-upgraded', { 'target-version': target })
    expect(run.report.verdict).toBe('inconclusive')
  })

  it('keeps the patrol of running add-ons, which is not about an upgrade', async () => {
    const run = await runGate('already-upgraded', { checks: 'precheck, addons', 'addon-check-type': 'addonStatic' })
    expect(run.report.verdict).toBe('inconclusive')
    expect(run.report.clusters[0]?.checks.map(({ check }) => check)).toEqual(['addons'])
  })

  it('makes the step of the action green, and every format says why', async () => {
    const { exitCode, outputs, summary, report } = await runScenario('already-upgraded')
    expect([exitCode, outputs['verdict'], outputs['expires-at']]).toEqual([0, 'not-applicable', ''])
    expect(summary).toMatch(/^## ⚪ Nothing to do: the cluster runs v1\.31\.4-r0\.$/m)
    expect(report.findings).toEqual([])
  })
})
