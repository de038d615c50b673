import { describe, expect, it } from '@jest/globals'
import { fleetCluster, fleetProject, MEASURED_LIMITS } from '../../src/simulator/server/simulator.js'
import { fastNow } from '../support/clock/fast-now.js'
import { runFleet } from './run-fleet.js'
import { FAST_CLOCK } from './support.js'

/** A second of the margin under the limit must be longer than a pause of the process that the simulator runs in. */
const SPEED = 20

describe('checks that are started in many clusters of one project', () => {
  it('stay under the limit of writes, pass in the end, and leave no workflow open', async () => {
    const project = fleetProject('one', 'cn-north-4', null)
    const fleet = Array.from({ length: 6 }, (_, index) => fleetCluster(`fresh-${index}`, project, 'start-end-workflow'))
    const now = fastNow(SPEED)
    const { report, simulator, log } = await runFleet(
      'fleet-healthy',
      { start: 'if-needed', 'target-version': 'v1.31', 'end-workflow': 'true', 'wait-timeout': '15m' },
      {
        simulator: { fleet, limits: MEASURED_LIMITS, now, speed: 1 },
        nodeArgs: FAST_CLOCK,
        env: { FAST_CLOCK: String(SPEED) },
        timeoutMs: 60_000,
      },
    )
    expect(report.clusters.map(({ verdict }) => verdict)).toEqual(fleet.map(() => 'pass'))
    const writes = simulator.requests.filter(({ method }) => method !== 'GET')
    expect(writes.filter(({ status }) => status === 429)).toEqual([])
    expect(writes.map(({ operation }) => operation).filter((one) => one === 'UpgradeWorkFlowUpdate')).toHaveLength(6)
    expect(report.notCovered).toEqual([])
    expect(log).toContain('for the rate limit of the project')
  })
})
