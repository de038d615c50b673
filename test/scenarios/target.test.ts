import { describe, expect, it } from '@jest/globals'
import { DEMO, FLEETS } from '../../src/simulator/server/simulator.js'
import { writeFiles } from '../support/github/proposal.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { CLUSTERS_FILE, runProposal } from './run-fleet.js'
import { runScenario } from './support.js'

const FLEET = FLEETS.get('fleet-healthy')?.clusters(30) ?? []

const mainOf = (name: string): string => `clusters/${name}/main.tf`
const upgrade = (id: string, version: string): string => `resource "huaweicloud_cce_cluster_upgrade" "this" {
  cluster_id     = "${id}"
  target_version = "${version}"
}
`

const clustersFile = FLEET.map(
  ({ name, id, project }) =>
    `- { name: ${name}, id: ${id}, region: ${project.region}, project-id: ${project.id}, target: auto, paths: [clusters/${name}/**] }\n`,
).join('')

/** Thirty clusters, each with a folder of Terraform files that asks for v1.28. */
const base = {
  [CLUSTERS_FILE]: clustersFile,
  ...Object.fromEntries(FLEET.map(({ name, id }) => [mainOf(name), upgrade(id, 'v1.28')])),
}
const [, , changed] = FLEET

describe('a pull request that changes the target version in one of thirty folders', () => {
  it('gates that one cluster for that version, and names file and line', async () => {
    if (!changed) throw new Error('the fleet has no third cluster')
    const { name, id } = changed
    const head = { [mainOf(name)]: upgrade(id, DEMO.targetVersion) }
    const { report, summary, exitCode, simulator, log } = await runProposal('fleet-healthy', { base, head })
    expect(exitCode).toBe(0)
    expect(report.verdict).toBe('pass')
    expect(report.clusters).toMatchObject([
      {
        name,
        id,
        targetVersion: DEMO.targetVersion,
        targetAsserted: true,
        targetFrom: { file: mainOf(name), line: 3 },
      },
    ])
    expect(summary).toContain(`${mainOf(name)}:3`)
    expect(log).toContain(`${mainOf(name)}:3`)
    expect(simulator.requests.length).toBeGreaterThan(0)
    expect(simulator.requests.every(({ path }) => path.includes(id))).toBe(true)
  })

  it('annotates the line if the target version cannot be read', async () => {
    if (!changed) throw new Error('the fleet has no third cluster')
    const { name, id } = changed
    const head = { [mainOf(name)]: upgrade(id, 'latest') }
    const { report, exitCode, annotations, simulator } = await runProposal('fleet-healthy', { base, head })
    expect(exitCode).toBe(1)
    expect(report.verdict).toBe('inconclusive')
    expect(annotations.filter(({ level }) => level === 'error')).toMatchObject([{ file: mainOf(name), line: 3 }])
    expect(simulator.requests).toEqual([])
  })
})

describe('target-version: auto with one cluster', () => {
  const workspaceWith = (version: string): string => {
    const workspace = temporaryFolder()
    writeFiles(workspace, { '.git/HEAD': 'ref: refs/heads/main\n', 'main.tf': upgrade(DEMO.clusterId, version) })
    return workspace
  }
  const auto = { 'target-version': 'auto' }

  it('starts a check for the version that the Terraform files ask for', async () => {
    const workspace = workspaceWith('v1.31')
    const inputs = { ...auto, start: 'always' }
    const { report, simulator } = await runScenario('ready', inputs, { workspace, speed: 60, together: true })
    expect(report.clusters[0]?.targetFrom).toMatchObject({ file: 'main.tf', line: 3 })
    const started = simulator.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/operation/precheck'),
    )
    expect(started.map(({ body }) => body)).toEqual([expect.stringContaining(DEMO.targetVersion)])
  })

  it('decides from saved responses, and stands on the same line', async () => {
    const workspace = workspaceWith('v1.31')
    const live = await runScenario('blocked', auto, { workspace })
    const results = { ...auto, results: 'cce-upgrade-report/evidence/*.json', 'report-dir': 'again' }
    const { report } = await runScenario('blocked', results, { workspace })
    expect(report.verdict).toBe('block')
    expect(report.clusters[0]?.targetFrom).toEqual(live.report.clusters[0]?.targetFrom)
    expect(report.findings.map(({ fingerprint, location }) => [fingerprint, location])).toEqual(
      live.report.findings.map(({ fingerprint, location }) => [fingerprint, location]),
    )
  })

  it('reads nothing without a version, live or saved', async () => {
    const workspace = workspaceWith('latest')
    for (const inputs of [auto, { ...auto, results: 'saved.json' }]) {
      writeFiles(workspace, { 'saved.json': '{}' })
      const { report, exitCode, simulator } = await runScenario('ready', inputs, { workspace })
      expect(exitCode).toBe(1)
      expect(report.findings.map(({ name }) => name)).toEqual(['target-mismatch'])
      expect(simulator.requests).toEqual([])
    }
  })
})
