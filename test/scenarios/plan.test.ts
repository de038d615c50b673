import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { DEMO, FLEETS } from '../../src/simulator/server/simulator.js'
import { writeFiles } from '../support/github/proposal.js'
import {
  addonValues,
  clusterValues,
  nodePoolValues,
  plan,
  resourceChange,
  skippedItem,
  upgrade,
} from '../support/plans/plans.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { CLUSTERS_FILE, runFleet, runProposal } from './run-fleet.js'
import { runScenario } from './support.js'

const CLI = resolve('dist/cli/index.js')

const MAIN = `resource "huaweicloud_cce_cluster_upgrade" "this" {
  cluster_id     = "${DEMO.clusterId}"
  target_version = "${DEMO.targetVersion}"

  skipped_check_item_list {
    name = "NodeDiskCheck"
  }
}
`
const skipping = plan([
  upgrade({ cluster_id: DEMO.clusterId, skipped_check_item_list: [skippedItem('NodeDiskCheck')] }),
])

const workspaceWith = (files: Readonly<Record<string, string>>): string => {
  const workspace = temporaryFolder()
  writeFiles(workspace, files)
  return workspace
}

/** Decides again from the evidence of the workspace. */
const replayCommand = (workspace: string, ...flags: readonly string[]) =>
  spawnSync(process.execPath, [CLI, 'replay', join(workspace, 'cce-upgrade-report', 'evidence'), ...flags], {
    encoding: 'utf8',
    cwd: workspace,
  })

describe('the action with a plan', () => {
  it('annotates the line that skips a check item, and is red', async () => {
    const workspace = workspaceWith({ 'prod/main.tf': MAIN, 'plan.json': skipping })
    const inputs = { checks: 'precheck, plan', plan: 'plan.json' }
    const { exitCode, report, annotations, summary } = await runScenario('ready', inputs, { workspace })
    expect([exitCode, report.verdict]).toEqual([1, 'block'])
    expect(annotations).toMatchObject([{ level: 'error', file: 'prod/main.tf', line: 6 }])
    expect(annotations[0]?.title).toContain('NodeDiskCheck')
    expect(summary).toContain('prod/main.tf:6')
  })

  it('needs no cluster and no credentials if nothing else is checked', async () => {
    const workspace = workspaceWith({ 'plan.json': skipping })
    const none = {
      endpoint: '',
      'cluster-id': '',
      'project-id': '',
      'access-key': '',
      'secret-key': '',
      'target-version': '',
    }
    const inputs = { ...none, checks: 'plan', plan: 'plan.json' }
    const { exitCode, report, simulator } = await runScenario('ready', inputs, { workspace })
    expect([exitCode, report.verdict, simulator.requests.length]).toEqual([1, 'block', 0])
  })

  it('is green where the plan is of other providers only', async () => {
    const workspace = workspaceWith({
      'plan.json': plan([resourceChange('aws_vpc', { actions: ['delete'], after: null })]),
    })
    const { exitCode, outputs } = await runScenario('ready', { checks: 'plan', plan: 'plan.json' }, { workspace })
    expect([exitCode, outputs['verdict']]).toEqual([0, 'not-applicable'])
  })

  it('decides the same in a replay that is given the plan again', async () => {
    const addon = resourceChange('huaweicloud_cce_addon', {
      before: addonValues({ cluster_id: DEMO.clusterId, version: '1.28.7' }),
      after: addonValues({ cluster_id: DEMO.clusterId, version: '1.29.4' }),
    })
    const workspace = workspaceWith({ 'plan.json': plan([addon]) })
    const inputs = { checks: 'precheck, addons, plan', plan: 'plan.json' }
    const live = await runScenario('ready', inputs, { workspace })
    const names = (report: typeof live.report) => report.findings.map(({ name, decision }) => `${name}: ${decision}`)
    expect(names(live.report)).toEqual(['addon-version-unchecked: block', 'addon-version-not-offered: warn'])
    const replayed = await runScenario(
      'ready',
      { ...inputs, results: 'cce-upgrade-report/evidence/*.json', 'report-dir': 'again' },
      { workspace },
    )
    expect(names(replayed.report)).toEqual(names(live.report))
    expect(replayed.simulator.requests).toEqual([])
    const command = replayCommand(workspace, '--plan', join(workspace, 'plan.json'))
    expect(command.stdout).toContain('The verdict is still block; 0 decisions differ')
  })

  it.each(['plan', 'precheck, plan'])('is inconclusive in a replay without the plan: checks %s', async (checks) => {
    const workspace = workspaceWith({ 'plan.json': skipping })
    const live = await runScenario('ready', { checks, plan: 'plan.json' }, { workspace })
    expect(live.report.verdict).toBe('block')
    const again = (inputs: Record<string, string>) =>
      runScenario(
        'ready',
        { checks: '', results: 'cce-upgrade-report/evidence/*.json', 'report-dir': 'again', ...inputs },
        { workspace },
      )
    const { report } = await again({})
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings).toMatchObject([{ name: 'no-result', check: 'plan' }])
    expect(report.findings[0]?.fix).toBe('Give the same plan again (input plan).')
    expect((await again({ checks })).report.verdict).toBe('inconclusive')
    expect((await again({ plan: 'plan.json' })).report.verdict).toBe('block')
    const second = { results: 'again/evidence/*.json', 'report-dir': 'third' }
    expect((await again(second)).report.verdict).toBe('inconclusive')
    expect(replayCommand(workspace).stdout).toContain('The verdict was block and is now inconclusive')
  })
})

describe('a fleet with a plan', () => {
  const FLEET = FLEETS.get('fleet-healthy')?.clusters(4) ?? []
  const [first, second, third] = FLEET
  if (!first || !second || !third) throw new Error('the fleet is too small')
  const pool = (id: string, actions: readonly string[]) =>
    resourceChange('huaweicloud_cce_node_pool', {
      address: `module.cce["${id}"].huaweicloud_cce_node_pool.this`,
      actions,
      before: nodePoolValues({ cluster_id: id }),
      after: nodePoolValues({ cluster_id: id, flavor_id: 's7.large.2' }),
    })
  const inputs = { checks: 'precheck, plan', plan: 'plans/*.json' }

  it('gives each cluster what the plan does to it', async () => {
    const text = plan([
      pool(first.id, ['delete', 'create']),
      pool(second.id, ['delete', 'create']),
      pool(third.id, ['no-op']),
    ])
    const run = await runFleet('fleet-healthy', inputs, { simulator: { size: 4 }, files: { 'plans/all.json': text } })
    expect(run.exitCode).toBe(1)
    const verdicts = run.report.clusters.map(({ id, verdict, checks }) => [
      id,
      verdict,
      checks.find(({ check }) => check === 'plan')?.verdict,
    ])
    expect(verdicts).toEqual([
      [first.id, 'block', 'block'],
      [second.id, 'block', 'block'],
      [third.id, 'pass', 'pass'],
      [FLEET[3]?.id, 'pass', 'not-applicable'],
    ])
    const fingerprints = new Set(run.report.findings.map(({ fingerprint }) => fingerprint))
    expect([run.report.findings.length, fingerprints.size]).toEqual([2, 1])
    const again = { checks: '', results: 'cce-upgrade-report/evidence/*.json', 'report-dir': 'again' }
    const replayed = await runScenario('ready', { ...again, 'cluster-id': '' }, { workspace: run.workspace })
    expect(replayed.report.clusters.map(({ verdict }) => verdict)).toEqual(FLEET.map(() => 'inconclusive'))
    const given = { ...again, 'cluster-id': '', plan: 'plans/*.json', 'report-dir': 'third' }
    const complete = await runScenario('ready', given, { workspace: run.workspace })
    expect(complete.report.clusters.map(({ verdict }) => verdict)).toEqual(['block', 'block', 'pass', 'pass'])
  })

  it('is inconclusive on every cluster if one of several plans cannot be read', async () => {
    const files = { 'plans/a.json': plan([pool(first.id, ['no-op'])]), 'plans/b.json': '{"format_version":"1.2",' }
    const run = await runFleet('fleet-healthy', inputs, { simulator: { size: 4 }, files })
    expect(run.report.clusters.map(({ verdict }) => verdict)).toEqual(FLEET.map(() => 'inconclusive'))
  })

  it('reports a cluster that the pull request deletes, though its entry and its paths are not touched', async () => {
    const base = {
      [CLUSTERS_FILE]: FLEET.map(
        ({ name, id, project }) =>
          `- { name: ${name}, id: ${id}, region: ${project.region}, project-id: ${project.id}, paths: [${name}/**] }\n`,
      ).join(''),
      [`${first.name}/main.tf`]: '# a\n',
      'plans/all.json': '{}',
    }
    const gone = resourceChange('huaweicloud_cce_cluster', {
      actions: ['delete'],
      before: clusterValues({ id: second.id }),
      after: null,
    })
    const head = { [`${first.name}/main.tf`]: '# b\n', 'plans/all.json': plan([gone]) }
    const run = await runProposal('fleet-healthy', { base, head }, inputs, { simulator: { size: 4 } })
    expect(run.report.verdict).toBe('block')
    expect(run.report.findings).toMatchObject([{ name: 'cluster-deleted', clusterId: second.id }])
  })
})
