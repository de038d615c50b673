import { describe, expect, it } from '@jest/globals'
import { messagesOf, postsOf, runGate } from './run-gate.js'
import { namesOf, runScenario } from './support.js'

/** A check of one minute ends in half a second. */
const FAST = { speed: 20, together: true, taskSpeed: 6 } as const

describe('a start that is refused', () => {
  it.each([
    ['start-forbidden', 'no-access', /403[\s\S]*cce:cluster:upgrade[\s\S]*Grant .*`cce:cluster:upgrade`/],
    ['start-conflict', 'api-error', /409[\s\S]*another operation on the cluster[\s\S]*Wait until/],
    [
      'start-throttled',
      'api-error',
      /429[\s\S]*too many running tasks[\s\S]*Wait until one of the tasks that are running in this project is finished/,
    ],
  ])('names the obstacle and starts nothing twice: %s', async (scenario, name, says) => {
    const run = await runGate(scenario)
    expect(run.report.verdict).toBe('inconclusive')
    expect(namesOf(run.report, 'inconclusive')).toEqual([name])
    for (const message of messagesOf(run)) expect(message).toMatch(says)
    const posts = postsOf(run)
    // CCE did not carry out what it answers with 429, so that is sent again after a pause
    const isThrottled = scenario === 'start-throttled'
    expect(posts.length).toBe(isThrottled ? 7 : new Set(posts).size)
    expect(new Set(posts).size).toBeGreaterThanOrEqual(2)
  })
})

describe('a start whose connection is reset', () => {
  it('is joined and not sent again if CCE carried it out', async () => {
    const run = await runGate('post-reset-after')
    expect(run.report.verdict).toBe('pass')
    expect(postsOf(run).sort()).toEqual(['BatchCreateAddonPrecheck', 'CreatePreCheck', 'CreateUpgradeWorkFlow'])
    expect(run.lines).toContain('precheck: the response to the start was lost, but the check is running: joining it')
    expect(run.lines).toContain('addons: the response to the start was lost; 3 checks can be joined')
  })

  it('is reported and not sent again if CCE did not carry it out', async () => {
    const run = await runGate('post-reset-before')
    expect(run.report.verdict).toBe('inconclusive')
    expect(postsOf(run).sort()).toEqual(['BatchCreateAddonPrecheck', 'CreatePreCheck', 'CreateUpgradeWorkFlow'])
    expect(namesOf(run.report, 'inconclusive')).toEqual(['api-error'])
    for (const message of messagesOf(run)) expect(message).toMatch(/connection was lost.*was not repeated/)
  })

  it.each(['post-reset-after', 'post-reset-before'])('is sent once by the action, too: %s', async (scenario) => {
    const { simulator, report } = await runScenario(scenario, {}, FAST)
    expect(postsOf(simulator).sort()).toEqual(['BatchCreateAddonPrecheck', 'CreatePreCheck', 'CreateUpgradeWorkFlow'])
    expect(report.verdict).toBe(scenario === 'post-reset-after' ? 'pass' : 'inconclusive')
  })
})

describe('a task that does not end as expected', () => {
  it.each([
    ['task-vanishes', 'no-result', 'The task is gone'],
    ['task-replaced', 'no-result', 'Replaced by a newer task'],
    ['turns-error', 'task-errored', 'The check failed to run'],
  ])('is reported as such: %s', async (scenario, name, title) => {
    const run = await runGate(scenario)
    expect(run.report.verdict).toBe('inconclusive')
    expect(run.report.findings.map((one) => [one.name, one.title])).toEqual([[name, title]])
    expect(run.tookMs).toBeLessThan(60_000)
  })
})
