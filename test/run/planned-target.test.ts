import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { gate } from '../../src/run/gate.js'
import { NOW } from '../support/cce/responses.js'
import { virtualClock } from '../support/clock/virtual-clock.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { quietContext } from '../support/runner/quiet-context.js'

const upgrade = (id: string, version: string, type = 'huaweicloud_cce_cluster_upgrade') => ({
  address: `${type}.${id}`,
  type,
  mode: 'managed',
  change: { actions: ['create'], before: null, after: { cluster_id: id, target_version: version }, after_unknown: {} },
})

/** The report of a run that checks this plan alone, and takes the target version from it. */
async function reportOn(changes: readonly ReturnType<typeof upgrade>[], more: Readonly<Record<string, string>> = {}) {
  const cwd = temporaryFolder()
  writeFileSync(path.join(cwd, 'plan.json'), JSON.stringify({ format_version: '1.2', resource_changes: changes }))
  const context = quietContext({ cwd, clock: virtualClock(NOW) })
  const inputs = { checks: 'plan', plan: 'plan.json', 'target-version': 'auto', ...more }
  return (await gate({ inputs, env: {} }, context)).report
}

/** Of a cluster that CCE would be asked about. */
const LIVE = {
  'cluster-id': 'c-1',
  'project-id': 'p-1',
  region: 'eu-de',
  'access-key': 'ACCESSKEY',
  'secret-key': 'secret-key',
}

describe('a run that checks a plan alone', () => {
  it('takes the target version from the plan', async () => {
    const { clusters, findings } = await reportOn([upgrade('c-1', 'v1.31')])
    expect(clusters).toMatchObject([{ id: 'c-1', targetVersion: 'v1.31', targetFrom: { file: 'plan.json', line: 1 } }])
    expect(findings).toEqual([])
  })

  it.each([
    ['huaweicloud_cce_autopilot_cluster_upgrade', {}, 'If it is an Autopilot cluster, set `autopilot: true`'],
    ['huaweicloud_cce_cluster_upgrade', { autopilot: 'true' }, 'If it is a standard cluster, remove `autopilot`'],
  ])('says that the setting of the kind of cluster does not fit %s', async (type, more, fix) => {
    const { findings } = await reportOn([upgrade('c-1', 'v1.31', type)], { ...LIVE, ...more })
    const mismatch = findings.find(({ name }) => name === 'target-mismatch')
    expect(mismatch?.message).toContain('The repository asks only for the version of')
    expect(mismatch?.fix).toContain(fix)
  })

  it('is inconclusive if the plan has two targets, whichever clusters they are of', async () => {
    const { verdict, findings } = await reportOn([upgrade('c-1', 'v1.31'), upgrade('c-2', 'v1.32')])
    expect(verdict).toBe('inconclusive')
    expect(findings.map(({ name }) => name)).toContain('target-mismatch')
  })
})
