import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { DEMO, startSimulator } from '../../src/simulator/server/simulator.js'
import { fastNow } from '../support/clock/fast-now.js'
import { runStep } from '../support/runner/run-step.js'
import { gateArgs, readCliReport, runCli, SIMULATOR_ENV } from './run-cli.js'
import { callsOf, EXACT, type GateRun, messagesOf, postsOf, runGate, writesOf } from './run-gate.js'
import { FACT_OPERATIONS, FAST_CLOCK, namesOf, readReport, runScenario } from './support.js'

/** A check of one minute ends in half a second. */
const FAST = { speed: 20, together: true, taskSpeed: 6 } as const

const PRECHECK = { checks: 'precheck' }

/** The calls of a check without the facts of the cluster, which are queried once beside it and once after it. */
function callsOfCheck(calls: readonly string[]): string[] {
  const beside = new Set(FACT_OPERATIONS.map((fact) => calls.indexOf(fact)))
  return calls.slice(0, -FACT_OPERATIONS.length).filter((_, index) => !beside.has(index))
}

const WRITES_OF_A_START = [
  { operation: 'CreateUpgradeWorkFlow', spec: EXACT },
  { operation: 'CreatePreCheck', spec: EXACT },
]

const checkOf = ({ report }: GateRun, name = 'precheck') =>
  report.clusters[0]?.checks.find(({ check }) => check === name)

describe('a cluster without a check', () => {
  it.each([
    ['fresh-cluster', 'pass'],
    ['fresh-blocked', 'block'],
    ['fresh-warnings', 'warn'],
  ])('gets a check that is started, followed and decided with two writes: %s, %s', async (scenario, verdict) => {
    const run = await runGate(scenario, PRECHECK)
    expect(run.report.verdict).toBe(verdict)
    // the releases of Helm are asked for where CCE reports calls of removed APIs, and the nodes where findings name some
    const calls = callsOf(run).filter((call) => call !== 'ListReleases' && call !== 'ListNodes')
    expect(calls.slice(-FACT_OPERATIONS.length).sort()).toEqual([...FACT_OPERATIONS].sort())
    const start = callsOfCheck(calls)
    expect(start.slice(0, 6)).toEqual([
      'ListPreCheckTasks',
      'ShowClusterUpgradeInfo',
      'ListUpgradeWorkFlows',
      'CreateUpgradeWorkFlow',
      'CreatePreCheck',
      'ShowPreCheck',
    ])
    expect(new Set(start.slice(5))).toEqual(new Set(['ShowPreCheck']))
    expect(writesOf(run)).toEqual(WRITES_OF_A_START)
    expect(checkOf(run)?.taskId).toMatch(/^[0-9a-f-]{36}$/)
  })

  it.each([
    ['fresh-cluster', 'pass', 0],
    ['fresh-blocked', 'block', 1],
    ['fresh-warnings', 'warn', 0],
  ])('gets a check from the action: %s, %s', async (scenario, verdict, exitCode) => {
    const ran = await runScenario(scenario, PRECHECK, FAST)
    expect([ran.outputs['verdict'], ran.exitCode]).toEqual([verdict, exitCode])
    expect(writesOf(ran.simulator)).toEqual(WRITES_OF_A_START)
    expect(ran.outputs['precheck-task-id']).toBe(ran.report.clusters[0]?.checks[0]?.taskId)
  })

  it.each([
    ['fresh-cluster', 'pass', 0],
    ['fresh-blocked', 'block', 1],
  ])('gets a check from the command line: %s, %s', async (scenario, verdict, code) => {
    const simulator = await startSimulator({ scenario, now: fastNow(20), speed: 6 })
    try {
      const flags = [
        '--checks',
        'precheck',
        '--start',
        'if-needed',
        '--target-version',
        'v1.31',
        '--poll-interval',
        '5s',
      ]
      const options = { env: { ...SIMULATOR_ENV, FAST_CLOCK: '20' }, nodeArgs: FAST_CLOCK }
      const ended = await runCli(gateArgs(simulator.url, ...flags), options)
      expect([readCliReport(ended.cwd).verdict, ended.code]).toEqual([verdict, code])
      expect(writesOf(simulator)).toEqual(WRITES_OF_A_START)
    } finally {
      await simulator.close()
    }
  })

  it('is checked for the newest offered patch of a short target', async () => {
    const run = await runGate('fresh-cluster', { ...PRECHECK, 'target-version': 'v1.31' })
    expect(run.report.verdict).toBe('pass')
    expect(writesOf(run)).toEqual(WRITES_OF_A_START)
  })

  it('gets a log line for each change of progress while its check runs', async () => {
    const run = await runGate('fresh-cluster', PRECHECK)
    const lines = run.lines.filter((line) => line.startsWith('precheck: ') && line.includes('items done'))
    expect(lines[0]).toBe('precheck: Init, 0 of 60 items done, after 0 s; waiting up to 3 min more')
    expect(lines[1]).toBe('precheck: Running, 0 of 60 items done, after 5 s; waiting up to 2 min more')
    const changes = lines.map((line) => line.split(', after')[0])
    expect(new Set(changes).size).toBe(changes.length)
    expect(run.lines.filter((line) => line.startsWith('ShowPreCheck GET'))).toHaveLength(1)
  })
})

describe('start: if-needed', () => {
  it.each(['start-fresh-passing', 'warnings'])('uses a fresh result that is good enough: %s', async (scenario) => {
    const run = await runGate(scenario, { checks: 'precheck,addons', start: 'if-needed' })
    expect(['pass', 'warn']).toContain(run.report.verdict)
    expect(postsOf(run)).toEqual([])
    expect(run.lines.some((line) => /is fresh and good enough, so no new check is started/.test(line))).toBe(true)
  })

  it.each([
    ['is expired', 'expired', {}],
    ['expires too soon', 'start-fresh-passing', { 'min-validity': '2h' }],
    ['blocks', 'start-fresh-blocked', {}],
    ['broke', 'errored', {}],
    ['is about another target only', 'other-target', {}],
    ['does not pass under a stricter fail-on', 'warnings', { 'fail-on': 'warning' }],
  ])('starts a check if the existing one %s', async (_why, scenario, inputs) => {
    const run = await runGate(scenario, { ...PRECHECK, start: 'if-needed', ...inputs })
    expect(postsOf(run)).toContain('CreatePreCheck')
    expect(postsOf(run).filter((one) => one === 'CreatePreCheck')).toHaveLength(1)
  })

  it('starts a check if the cluster version changed since the last one', async () => {
    const run = await runGate('version-moved', { ...PRECHECK, start: 'if-needed' })
    expect(run.report.verdict).toBe('pass')
    expect(writesOf(run).map(({ spec }) => spec)).toEqual([
      { ...EXACT, clusterVersion: 'v1.29.13-r2' },
      { ...EXACT, clusterVersion: 'v1.29.13-r2' },
    ])
  })

  it('counts only the new result if the old one blocked', async () => {
    const run = await runGate('start-fresh-blocked')
    expect(run.report.verdict).toBe('pass')
    expect(checkOf(run)?.items.length).toBeGreaterThan(10)
  })
})

describe('start: always', () => {
  it('starts checks even if the existing ones are good enough', async () => {
    const run = await runGate('start-fresh-passing', { start: 'always' })
    expect(run.report.verdict).toBe('pass')
    expect(postsOf(run).sort()).toEqual(['BatchCreateAddonPrecheck', 'CreatePreCheck'])
    expect(callsOf(run).indexOf('CreatePreCheck')).toBeLessThan(callsOf(run).indexOf('ShowPreCheck'))
  })

  it('joins a running check, since CCE runs only one at a time', async () => {
    const run = await runGate('start-join-running', { start: 'always' })
    expect([run.report.verdict, postsOf(run)]).toEqual(['pass', []])
  })
})

describe('work in progress on the cluster', () => {
  it('is joined if it is a check for the same target', async () => {
    const run = await runGate('start-join-running')
    expect([run.report.verdict, postsOf(run)]).toEqual(['pass', []])
    expect(run.lines.some((line) => /precheck: joining check \S+, which is running for v1\.31\.4-r0/.test(line))).toBe(
      true,
    )
  })

  it('is joined if it is a workflow for the same target', async () => {
    const run = await runGate('start-join-workflow', PRECHECK)
    expect([run.report.verdict, postsOf(run)]).toEqual(['pass', ['CreatePreCheck']])
    expect(run.lines.some((line) => line.startsWith('precheck: joining the unfinished upgrade workflow'))).toBe(true)
  })

  it('is named and not canceled if it is a workflow for another target', async () => {
    const run = await runGate('start-other-workflow', PRECHECK)
    expect(run.report.verdict).toBe('inconclusive')
    expect(namesOf(run.report, 'inconclusive')).toEqual(['target-mismatch'])
    expect(run.report.reason).toContain('another operation is in progress')
    expect(messagesOf(run)[0]).toMatch(/unfinished upgrade workflow \([0-9a-f-]{36}\) is for the target v1\.30\.10-r2/)
    expect(messagesOf(run)[0]).toMatch(/cancel it in the CCE console/)
    expect(run.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })
})

describe('a target version', () => {
  it('is rejected with the offered versions if CCE does not offer it', async () => {
    const run = await runGate('target-not-offered', PRECHECK)
    expect(run.report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'target-mismatch' }] })
    expect(messagesOf(run)[0]).toContain(
      'an upgrade from v1.28.15-r10 to v1.31.4-r0. It offers v1.29.13-r2, v1.30.10-r2.',
    )
    expect(run.report.reason).toBe('Cannot decide on v1.31.4-r0: CCE does not offer this target')
    expect(postsOf(run)).toEqual([])
  })

  it('is rejected if CCE offers no version at all', async () => {
    const run = await runGate('nothing-offered', PRECHECK)
    expect(messagesOf(run)[0]).toContain('It currently offers no target.')
    expect(postsOf(run)).toEqual([])
  })

  it.each(['if-needed', 'always'])('starts nothing if the cluster already runs it: %s', async (start) => {
    const run = await runGate('already-upgraded', { checks: 'precheck,addons', start })
    expect(run.report).toMatchObject({ verdict: 'not-applicable', green: true, findings: [] })
    expect(run.report.reason).toBe('Nothing to do: the cluster runs v1.31.4-r0')
    expect(postsOf(run)).toEqual([])
    expect(callsOf(run).sort()).toEqual([...FACT_OPERATIONS].sort())
  })

  it('is rejected before any write if the current version is wrong', async () => {
    const run = await runGate('fresh-cluster', { ...PRECHECK, 'current-version': 'v1.29' })
    expect(namesOf(run.report, 'inconclusive')).toEqual(['target-mismatch'])
    expect(messagesOf(run)[0]).toContain('v1.28.15-r10')
    expect(postsOf(run)).toEqual([])
  })
})

describe('an Autopilot cluster', () => {
  it('is called only under its own path prefix, and a check is started there', async () => {
    const run = await runGate('autopilot')
    expect(run.report.verdict).toBe('pass')
    expect(postsOf(run)).toEqual(['CreateUpgradeWorkFlow', 'CreatePreCheck'])
    for (const { path } of run.requests) expect(path).toMatch(/^\/autopilot\/v3(\.1)?\/projects\//)
    expect(run.requests.some(({ path }) => path.startsWith('/autopilot/v3.1/'))).toBe(true)
  })

  it('has no add-on check: requesting one is a wrong setting, and nothing is sent', async () => {
    const run = await runGate('autopilot', { checks: 'precheck,addons' })
    expect(namesOf(run.report, 'inconclusive')).toEqual(['wrong-settings'])
    expect(messagesOf(run)[0]).toContain('Autopilot')
    expect(run.requests).toEqual([])
  })
})

describe('the evidence of started checks', () => {
  it.each(['fresh-blocked', 'fresh-warnings', 'start-fresh-blocked', 'already-upgraded', 'version-moved'])(
    'reproduces the same findings and fingerprints offline: %s',
    async (scenario) => {
      const live = await runScenario(
        scenario,
        ['already-upgraded', 'version-moved'].includes(scenario) ? PRECHECK : {},
        FAST,
      )
      const again = await runStep({
        main: 'dist/index.js',
        workspace: live.workspace,
        inputs: {
          results: 'cce-upgrade-report/evidence/*.json',
          'report-dir': 'again',
          'cluster-id': DEMO.clusterId,
          'target-version': DEMO.targetVersion,
          'min-validity': '0s',
        },
      })
      const signed = (report: Report) => report.findings.map((one) => `${one.fingerprint} ${one.decision}`).sort()
      expect(signed(readReport(again))).toEqual(signed(live.report))
      expect(readReport(again).verdict).toBe(live.report.verdict)
    },
  )
})
