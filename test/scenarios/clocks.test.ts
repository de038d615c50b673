import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { messagesOf, runGate } from './run-gate.js'
import { namesOf, runScenario } from './support.js'

const HOUR = 3_600_000

/** A signature would be refused because of the runner's clock; a token is not. */
const TOKEN = { 'access-key': '', 'secret-key': '', 'auth-token': DEMO.authToken }

describe('a clock of the runner that is behind CCE’s', () => {
  it('does not make an expired result pass', async () => {
    const run = await runGate('expired', TOKEN, { cceAheadMs: 12 * HOUR })
    expect(run.report.verdict).toBe('inconclusive')
    expect(namesOf(run.report, 'inconclusive')).toEqual(['result-expired'])
    expect(messagesOf(run).join()).toContain('The runner’s clock is 12 h behind CCE’s, so CCE’s time counts.')
  })

  it('does not keep a valid result from passing, and the report is dated by CCE’s clock', async () => {
    const run = await runGate('ready', TOKEN, { cceAheadMs: 2 * HOUR })
    expect(run.report).toMatchObject({ verdict: 'pass', generatedAt: '2026-01-15T14:00:00Z' })
    expect(run.lines).toContain('Notice: the clock of the runner is 2 h behind that of CCE; the later time counts')
  })

  it('does not keep a waiver valid after its last day', async () => {
    const cwd = temporaryFolder()
    mkdirSync(join(cwd, '.github'))
    const policy = `version: 1
waivers:
  - name: NodeCommandCheck
    reason: CHG-1
    owner: '@org/platform'
    expires: 2026-01-15`
    writeFileSync(join(cwd, '.github/cce-upgrade-policy.yml'), policy)
    const errors = async (cceAheadMs: number) =>
      namesOf((await runGate('ready', TOKEN, { cwd, cceAheadMs })).report, 'inconclusive', 'block', 'warn')
    expect([await errors(0), await errors(13 * HOUR)]).toEqual([[], ['policy-error']])
  })

  it('does not make an expired result pass in the action either', async () => {
    const { report, exitCode } = await runScenario('expired', TOKEN, { cceAheadMs: 12 * HOUR })
    expect([exitCode, report.verdict, namesOf(report, 'inconclusive')]).toEqual([1, 'inconclusive', ['result-expired']])
  })
})

describe('a clock of the runner that is ahead of CCE’s', () => {
  it('makes a result that has expired by it inconclusive, and the finding says that the clocks differ', async () => {
    const run = await runGate('ready', TOKEN, { cceAheadMs: -2 * HOUR })
    expect(run.report.verdict).toBe('inconclusive')
    expect(namesOf(run.report, 'inconclusive')).toEqual(['result-expired'])
    const [message] = messagesOf(run)
    expect(message).toContain('The runner’s clock is 2 h ahead of CCE’s, and the later time counts.')
    expect(message).toContain('Set the runner’s clock right and re-run this job')
  })

  it('is not mentioned if it is a minute ahead at most', async () => {
    const run = await runGate('expired', TOKEN, { cceAheadMs: -60_000 })
    expect(namesOf(run.report, 'inconclusive')).toEqual(['result-expired'])
    expect(messagesOf(run).join()).not.toContain('clock')
  })
})
