import { describe, expect, it } from '@jest/globals'
import { messagesOf, postsOf, runGate } from './run-gate.js'
import { namesOf, runScenario } from './support.js'

describe('an upgrade of 90 days ago', () => {
  it.each(['upgrade', 'postcheck', 'upgrade, postcheck'])(
    'is not confirmed on a cluster that runs the target, where nothing is left to do: %s',
    async (checks) => {
      const run = await runGate('upgrade-stale', { checks })
      expect(run.report).toMatchObject({ verdict: 'not-applicable', green: true, findings: [] })
      expect(run.report.reason).toBe('Nothing to do: the cluster runs v1.31.4-r0')
      expect(postsOf(run)).toEqual([])
    },
  )

  it.each(['upgrade', 'postcheck', 'upgrade, postcheck'])(
    'is inconclusive if it did not lead to the asserted target: %s',
    async (checks) => {
      const run = await runGate('upgrade-stale', { checks, 'target-version': 'v1.32' })
      expect(run.report).toMatchObject({ verdict: 'inconclusive', green: false })
      expect(namesOf(run.report, 'inconclusive')).toContain('stale-upgrade')
      expect(messagesOf(run).join()).toContain('The newest upgrade led to v1.31.4-r0, not to v1.32.')
      expect(postsOf(run)).toEqual([])
    },
  )

  it.each(['upgrade', 'postcheck', 'upgrade, postcheck'])(
    'is inconclusive if no target is asserted: %s',
    async (checks) => {
      const run = await runGate('upgrade-stale', { checks, 'target-version': '' })
      expect(run.report.verdict).toBe('inconclusive')
      expect(messagesOf(run).join()).toMatch(
        /The newest upgrade ended at .*, 89 d 23 h ago, but upgrade-max-age allows 1 d/,
      )
      expect(postsOf(run)).toEqual([])
    },
  )

  it('is confirmed if upgrade-max-age allows it', async () => {
    const run = await runGate('upgrade-stale', { 'upgrade-max-age': '2400h' })
    expect(run.report.verdict).toBe('pass')
    expect(postsOf(run)).toEqual(['CreatePostCheck'])
  })

  it('is not confirmed by the action', async () => {
    const { exitCode, outputs, summary, simulator, log } = await runScenario('upgrade-stale')
    expect([exitCode, outputs['verdict'], outputs['reason']]).toEqual([
      0,
      'not-applicable',
      'Nothing to do: the cluster runs v1.31.4-r0',
    ])
    expect(summary).toContain('Nothing to do: the cluster runs v1.31.4-r0.')
    expect(log).toContain('Nothing to do: the cluster runs v1.31.4-r0.')
    expect(simulator.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })
})

describe('an upgrade that has just succeeded', () => {
  it('is reported on and confirmed, although the cluster runs the target', async () => {
    const run = await runGate('upgrade-done', { checks: 'upgrade, postcheck' })
    expect(run.report).toMatchObject({
      verdict: 'pass',
      reason: 'The upgrade to v1.31.4-r0 succeeded and is confirmed',
    })
    expect(postsOf(run)).toEqual(['CreatePostCheck'])
  })

  it('is older than a shorter upgrade-max-age', async () => {
    const run = await runGate('upgrade-done', { 'target-version': '', 'upgrade-max-age': '5m' })
    expect(namesOf(run.report, 'inconclusive')).toEqual(['stale-upgrade'])
  })
})
