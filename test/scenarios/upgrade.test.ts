import { describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { callsOf, EXACT, type GateRun, postsOf, runGate, writesOf } from './run-gate.js'
import { FACT_OPERATIONS, namesOf, runScenario } from './support.js'

const MINUTE = 60_000
const progressLines = ({ lines }: GateRun, check = 'upgrade') =>
  lines.filter((line) => line.startsWith(`${check}: `) && line.includes('; waiting up to'))
const upgradeOf = ({ report }: Pick<GateRun, 'report'>) =>
  report.clusters[0]?.checks.find(({ check }) => check === 'upgrade')
const messageOf = ({ report }: GateRun) => `${report.findings[0]?.message}\n${report.findings[0]?.fix}`

describe('an upgrade of 30 minutes', () => {
  it('is followed to its end, with a log line for each change and estimates marked as such', async () => {
    const run = await runGate('upgrade-running')
    expect(run.report.verdict).toBe('pass')
    expect(run.report.reason).toBe('The upgrade to v1.31.4-r0 succeeded')
    expect(run.tookMs).toBeGreaterThanOrEqual(30 * MINUTE)
    expect(run.tookMs).toBeLessThan(31 * MINUTE)
    const lines = progressLines(run)
    expect(lines[0]).toBe('upgrade: Init, 0 percent, after 0 s; waiting up to 45 min more')
    expect(lines[1]).toBe('upgrade: Queuing, 0 percent, after 10 s; waiting up to 44 min more')
    const changes = lines.map((line) => line.split(', after')[0])
    expect(new Set(changes).size).toBe(changes.length)
    expect(changes).toContain('upgrade: Running, 45 percent')
    expect(changes).not.toContain('upgrade: Running, 35 percent')
    const estimates = lines.filter((line) => line.includes(' left '))
    expect(estimates.length).toBeGreaterThan(5)
    for (const line of estimates) expect(line).toMatch(/about \d+ (min|s)( \d+ \w+)? left at .*\(an estimate\)/)
    expect(lines.at(-1)).toMatch(/Running, 95 percent, after 28 min; about 1 min left/)
    expect(upgradeOf(run)).toMatchObject({ phase: 'Success', progress: '100', takenAt: '2026-01-15T12:30:00Z' })
  })

  it('is followed by the action, which outputs phase and progress', async () => {
    const ran = await runScenario(
      'upgrade-running',
      { 'poll-interval': '1s', 'wait-timeout': '45m' },
      { speed: 20, together: true, taskSpeed: 40 },
    )
    expect(ran.outputs).toMatchObject({ verdict: 'pass', 'upgrade-phase': 'Success', 'upgrade-progress': '100' })
    expect(ran.exitCode).toBe(0)
    expect(ran.log).toMatch(/upgrade: Running, \d+ percent, after \d+ s; .*waiting up to/)
    expect(ran.summary).toContain('### Upgrade progress')
    expect(postsOf(ran.simulator)).toEqual([])
  })

  it('is polled less often while nothing changes', async () => {
    const run = await runGate('upgrade-running')
    const shown = run.requests.filter(({ operation }) => operation === 'ShowUpgradeClusterTask')
    expect(shown.length).toBeLessThan(120)
    const gaps = shown.slice(1).map(({ at }, index) => at - (shown[index]?.at ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10_000)
    expect(Math.max(...gaps)).toBeGreaterThan(20_000)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(MINUTE)
  })

  it('is reported as unfinished after the default wait-timeout', async () => {
    const run = await runGate('upgrade-running', { 'wait-timeout': '15m' })
    expect(run.tookMs).toBe(15 * MINUTE)
    expect(run.report.verdict).toBe('inconclusive')
    expect(run.report.reason).toContain('the upgrade is not finished; the cluster is in phase Upgrading')
    expect(run.requests.length).toBeLessThan(100)
    expect(upgradeOf(run)).toMatchObject({ phase: 'Running', progress: '60' })
    expect(upgradeOf(run)?.takenAt).not.toBeNull()
    expect(messageOf(run)).toMatch(/still Running. The gate waited 15 min/)
  })
})

describe('an upgrade that does not succeed', () => {
  it('is reported at once if it is paused', async () => {
    const run = await runGate('upgrade-paused')
    expect(run.tookMs).toBe(0)
    expect(run.report.verdict).toBe('inconclusive')
    expect(run.report.findings.map(({ name, decision }) => [name, decision])).toEqual([
      ['upgrade-paused', 'inconclusive'],
    ])
    expect(run.report.reason).toContain('the upgrade is paused')
    expect(messageOf(run)).toMatch(/paused at \d+(\.\d+)?%[\s\S]*Resume it there/)
  })

  it('is reported as soon as it pauses during the wait', async () => {
    const run = await runGate('upgrade-pauses')
    expect(namesOf(run.report, 'inconclusive')).toEqual(['upgrade-paused'])
    expect(run.tookMs).toBeGreaterThanOrEqual(2 * MINUTE)
    expect(run.tookMs).toBeLessThan(3 * MINUTE)
  })

  it('sets the outputs of the action if it is paused', async () => {
    const { outputs, exitCode } = await runScenario('upgrade-paused')
    expect(outputs).toMatchObject({ verdict: 'inconclusive', 'upgrade-phase': 'Pause' })
    expect(outputs['upgrade-progress']).toMatch(/^\d+(\.\d+)?$/)
    expect(exitCode).toBe(1)
  })

  it('blocks if it failed, and lists its steps, failed ones first, and the last upgrade', async () => {
    const run = await runGate('upgrade-failed')
    expect(run.report.verdict).toBe('block')
    expect(run.report.reason).toBe('The upgrade failed (target v1.31.4-r0)')
    expect(namesOf(run.report, 'block')).toEqual(['upgrade-failed'])
    expect(run.report.counts.blocking).toBe(1)
    const lines = messageOf(run).split('\n')
    expect(lines[0]).toMatch(/The cluster’s last upgrade is reported as Failed at 0\.00%\.$/)
    expect(lines[1]).toMatch(/^upgrade-limit-check: Failed \(check failed/)
    expect(lines[2]).toMatch(/^addon-limit-check: Failed/)
    expect(lines[3]).toBe('node-limit-check: Init')
    expect(lines.at(-1)).toMatch(/click Retry/)
  })

  it('blocks as soon as it fails during the wait', async () => {
    const run = await runGate('upgrade-fails')
    expect(namesOf(run.report, 'block')).toEqual(['upgrade-failed'])
    expect(run.tookMs).toBeLessThan(3 * MINUTE)
  })

  it('is logged as stalled once, after ten minutes without a change', async () => {
    const run = await runGate('upgrade-stalled')
    const stalls = run.lines.filter((line) => line.includes('no progress'))
    expect(stalls).toEqual(['upgrade: no progress for 10 min (Running, 45 percent)'])
    expect(run.tookMs).toBe(45 * MINUTE)
    expect(namesOf(run.report, 'inconclusive')).toEqual(['not-finished'])
  })

  it('is waited for while it is queued, and reported as unfinished', async () => {
    const run = await runGate('upgrade-queuing')
    expect(namesOf(run.report, 'inconclusive')).toEqual(['not-finished'])
    expect(upgradeOf(run)?.phase).toBe('Queuing')
  })

  it('is reported as no-result if there never was one', async () => {
    const run = await runGate('upgrade-none')
    expect(namesOf(run.report, 'inconclusive')).toEqual(['no-result'])
    expect(messageOf(run)).toContain('no upgrade task')
  })

  it('is reported as not accessible if the API was not requested from Huawei Cloud', async () => {
    const run = await runGate('upgrade-forbidden')
    expect(namesOf(run.report, 'inconclusive')).toEqual(['no-access'])
    expect(run.report.findings[0]?.fix).toMatch(/^Ask Huawei Cloud for this API .* available only upon request/)
    expect(callsOf(run).filter((call) => !FACT_OPERATIONS.includes(call))).toEqual(['ListUpgradeClusterTasks'])
  })
})

describe('the post-upgrade check', () => {
  it.each([
    ['postcheck-success', 'pass', []],
    ['postcheck-failed', 'block', ['postcheck-failed']],
    ['postcheck-error', 'inconclusive', ['task-errored']],
  ])('is sent once, with exact versions: %s, %s', async (scenario, verdict, names) => {
    const run = await runGate(scenario)
    expect(run.report.verdict).toBe(verdict)
    expect(namesOf(run.report, 'block', 'inconclusive')).toEqual(names)
    expect(writesOf(run)).toEqual([{ operation: 'CreatePostCheck', spec: EXACT }])
  })

  it.each([{ 'current-version': '' }, { 'current-version': 'v1.28', 'target-version': 'v1.31' }])(
    'takes exact versions from the unfinished workflow if they are not given: %j',
    async (inputs) => {
      const run = await runGate('postcheck-success', inputs)
      expect([run.report.verdict, writesOf(run)]).toEqual(['pass', [{ operation: 'CreatePostCheck', spec: EXACT }]])
    },
  )

  it('is sent only after the upgrade of the same run, with its versions', async () => {
    const run = await runGate('upgrade-running', { checks: 'upgrade,postcheck' })
    expect(run.report.verdict).toBe('pass')
    expect(run.report.reason).toBe('The upgrade to v1.31.4-r0 succeeded and is confirmed')
    expect(callsOf(run).at(-1)).toBe('CreatePostCheck')
    expect(writesOf(run)).toEqual([{ operation: 'CreatePostCheck', spec: EXACT }])
  })

  it.each([
    ['upgrade-paused', 'upgrade,postcheck', 'inconclusive'],
    ['upgrade-failed', 'upgrade,postcheck', 'block'],
    ['upgrade-none', 'upgrade,postcheck', 'inconclusive'],
    ['upgrade-stalled', 'upgrade,postcheck', 'inconclusive'],
    ['blocked', 'precheck,postcheck', 'block'],
    ['expired', 'precheck,postcheck', 'inconclusive'],
    ['upgrade-forbidden', 'upgrade,postcheck', 'inconclusive'],
  ])(
    'is not sent if another selected check did not pass, and the report says so: %s, %s',
    async (scenario, checks, verdict) => {
      const run = await runGate(scenario, { checks })
      expect(run.report.verdict).toBe(verdict)
      expect(postsOf(run)).toEqual([])
      const finding = run.report.findings.find(({ check }) => check === 'postcheck')
      expect(finding).toMatchObject({
        name: 'no-result',
        title: 'Post-upgrade check not sent',
        decision: 'inconclusive',
      })
      expect(finding?.message).toContain('confirms the upgrade to CCE. It was not sent')
    },
  )

  it('is not sent by the action either if the upgrade failed', async () => {
    const { simulator, report } = await runScenario('upgrade-failed', { checks: 'upgrade,postcheck' })
    expect(report.verdict).toBe('block')
    expect(simulator.requests.map(({ operation }) => operation)).not.toContain('CreatePostCheck')
  })

  it('is not sent unless it is selected', async () => {
    expect(postsOf(await runGate('upgrade-done'))).toEqual([])
  })

  it('is reported with CCE’s own message if CCE rejects it', async () => {
    const run = await runGate('postcheck-success', { 'current-version': 'v1.29.13-r2' })
    expect(postsOf(run)).toEqual(['CreatePostCheck'])
    expect(namesOf(run.report, 'inconclusive')).toEqual(['api-error'])
    expect(messageOf(run)).toContain('no upgrade from v1.29.13-r2 to v1.31.4-r0 has succeeded')
  })

  it.each([
    ['upgrade-none', 'no-result', 'The cluster reports no upgrade'],
    ['upgrade-running', 'stale-upgrade', 'so there is nothing to confirm'],
    ['upgrade-paused', 'stale-upgrade', 'so there is nothing to confirm'],
    ['upgrade-failed', 'stale-upgrade', 'reports its last upgrade as Failed'],
  ])('is not sent alone unless the last upgrade has succeeded: %s', async (scenario, name, message) => {
    const run = await runGate(scenario, { checks: 'postcheck', 'current-version': DEMO.currentVersion })
    expect(postsOf(run)).toEqual([])
    expect(namesOf(run.report, 'inconclusive', 'block')).toEqual([name])
    expect(messageOf(run)).toContain(message)
  })

  it.each(['postcheck', 'upgrade, postcheck'])('passes if the upgrade was confirmed before: %s', async (checks) => {
    const run = await runGate('postcheck-confirmed', { checks })
    expect(run.report).toMatchObject({ verdict: 'pass', findings: [] })
    expect(run.report.reason).toMatch(/confirmed$/)
    expect(postsOf(run)).toEqual(['CreatePostCheck'])
    expect(run.lines.join('\n')).toContain('was confirmed before (CCE.01409001)')
  })

  it('passes in the action if the upgrade was confirmed before', async () => {
    const { exitCode, outputs } = await runScenario('postcheck-confirmed')
    expect([exitCode, outputs['verdict']]).toEqual([0, 'pass'])
  })
})

describe('the facts about the cluster', () => {
  it('are in the report: name, phase, version, targets, workflow with its steps, and backup', async () => {
    const run = await runGate('upgrade-done')
    const [cluster] = run.report.clusters
    expect(cluster?.name).toBe('prod')
    expect(cluster?.facts).toEqual({
      phase: 'Available',
      liveVersion: 'v1.31.4-r0',
      offeredTargets: [],
      lastUpgrade: { phase: 'Success', progress: '100.00' },
      workflow: {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        phase: 'Running',
        targetVersion: 'v1.31.4-r0',
        points: [
          { type: 'PreCheck', status: 'Success' },
          { type: 'Snapshot', status: 'Success' },
          { type: 'Cluster', status: 'Success' },
          { type: 'PostCheck', status: 'Init' },
        ],
      },
      latestBackupAt: expect.stringMatching(/^2026-01-15T11:\d\d:\d\dZ$/),
    })
    expect(run.files.get('summary.md')).toMatch(
      /The cluster: phase .*Available.*runs .*v1\.31\.4-r0.*last backup \d+ min ago/,
    )
  })

  it('invalidate a check of another live version', async () => {
    const run = await runGate('version-moved')
    const title = 'Cluster version changed'
    expect(run.report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'target-mismatch', title }] })
    expect(run.report.reason).toBe('Cannot decide on v1.31.4-r0: the cluster version has changed since the check')
  })
})
