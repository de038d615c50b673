import { describe, expect, it } from '@jest/globals'
import { DEMO, FLEETS } from '../../../src/simulator/server/simulator.js'
import type { FileContent } from '../../support/github/data.js'
import { FILE, runOnChange } from './run-on-change.js'

const [PROD] = FLEETS.get('fleet-healthy')?.clusters(1) ?? []

/** A clusters file with one cluster, to which one folder belongs. */
const fileWith = (target: unknown, paths: readonly string[] = ['clusters/prod/**']): string => {
  if (!PROD) throw new Error('the scenario has no cluster')
  const { id, project } = PROD
  return `- ${JSON.stringify({ name: 'prod', id, region: project.region, 'project-id': project.id, target, paths })}\n`
}

const upgrade = (version: string): string => `resource "huaweicloud_cce_cluster_upgrade" "this" {
  cluster_id     = var.cluster_id
  target_version = ${version}
}
`
const literal = (version: string): string => upgrade(`"${version}"`)
const byVariable = `variable "v" {}\n${upgrade('var.v')}`
const module = 'module "cce" {\n  source = "../../modules/cce"\n}\n'

type Tree = Readonly<Record<string, FileContent>>
type Head = Readonly<Record<string, FileContent | null>>
const KEY = { file: 'versions.yaml', key: 'prod' }
const OWN_KEY = { ...KEY, file: 'clusters/prod/versions.yaml' }

const outside: [string, unknown, Tree, Head][] = [
  ['the file of its key', KEY, { 'versions.yaml': 'prod: v1.29\n' }, { 'versions.yaml': 'prod: v1.31\n' }],
  [
    'the file that its own one is a link to',
    OWN_KEY,
    { 'shared/v.yaml': 'prod: v1.29\n', [OWN_KEY.file]: { symlink: '../../shared/v.yaml' } },
    { 'shared/v.yaml': 'prod: v1.31\n' },
  ],
  [
    'a link between its own one and the file',
    OWN_KEY,
    {
      'shared/old.yaml': 'prod: v1.29\n',
      'shared/new.yaml': 'prod: v1.31\n',
      'shared/current': { symlink: 'old.yaml' },
      [OWN_KEY.file]: { symlink: '../../shared/current' },
    },
    { 'shared/current': { symlink: 'new.yaml' } },
  ],
  [
    'a module that its folder calls',
    'auto',
    { 'clusters/prod/main.tf': module, 'modules/cce/main.tf': literal('v1.29') },
    { 'modules/cce/main.tf': literal('v1.31') },
  ],
  [
    'the variables of a link in its folder',
    'auto',
    {
      'clusters/prod/main.tf': byVariable,
      'shared/prod.tfvars': 'v = "v1.29"\n',
      'clusters/prod/terraform.tfvars': { symlink: '../../shared/prod.tfvars' },
    },
    { 'shared/prod.tfvars': 'v = "v1.31"\n' },
  ],
]

describe('a pull request that changes no file of the paths of a cluster, but its target version', () => {
  it.each(outside)('is gated for that cluster and version: in %s', async (_, target, files, head) => {
    const base = { [FILE]: fileWith(target), 'clusters/prod/notes.md': '1', ...files }
    const { report, verdicts } = await runOnChange({ base, head }, { scenario: 'fleet-healthy' })
    expect(verdicts).toEqual({ prod: 'pass' })
    expect(report.clusters[0]?.targetVersion).toBe('v1.31')
  })

  it.each(outside)('is gated where the workflow itself names the cluster: in %s', async (_, target, files, head) => {
    const base = { 'clusters/prod/notes.md': '1', ...files }
    const inputs = {
      'cluster-id': PROD?.id ?? '',
      'project-id': PROD?.project.id ?? '',
      'target-version': typeof target === 'string' ? target : JSON.stringify(target),
      paths: 'clusters/prod/**',
    }
    const { report } = await runOnChange({ base, head }, { scenario: 'fleet-healthy', inputs })
    expect(report.clusters.map(({ targetVersion, verdict }) => [targetVersion, verdict])).toEqual([['v1.31', 'pass']])
  })

  it('is gated, whatever the input paths says, where the version stands in the clusters file', async () => {
    const base = { [FILE]: fileWith('v1.29') }
    const head = { [FILE]: fileWith('v1.31') }
    const { verdicts } = await runOnChange(
      { base, head },
      { scenario: 'fleet-healthy', inputs: { paths: 'clusters/**' } },
    )
    expect(verdicts).toEqual({ prod: 'pass' })
  })

  it('is not decided where the module can no longer be read', async () => {
    const base = {
      [FILE]: fileWith('auto'),
      'clusters/prod/main.tf': module,
      'modules/cce/main.tf': literal(DEMO.targetVersion),
    }
    const head = { 'modules/cce/main.tf': `${literal('v1.32')}locals { a = "\n` }
    const { report } = await runOnChange({ base, head }, { scenario: 'fleet-healthy' })
    expect(report.findings.map(({ name }) => name)).toEqual(['target-mismatch'])
  })
})

describe('a pull request that changes neither the paths of a cluster nor what its target version is read from', () => {
  const names = `${byVariable}variable "cluster_id" {}\n`
  it.each<[string, unknown, readonly string[], Tree, Head]>([
    [
      'another file',
      KEY,
      ['clusters/prod/**'],
      { 'versions.yaml': 'prod: v1.31\n' },
      { 'other.yaml': 'prod: v1.32\n' },
    ],
    [
      'a text beside a module',
      'auto',
      ['clusters/prod/**'],
      { 'clusters/prod/main.tf': module, 'modules/cce/main.tf': literal('v1.31') },
      { 'modules/cce/README.md': '1' },
    ],
    [
      'the variables of another cluster of the same folder',
      'auto',
      ['infra/main.tf', 'infra/prod.tfvars'],
      { 'infra/main.tf': names, 'infra/prod.tfvars': 'v = "v1.31"\n' },
      { 'infra/test.tfvars': 'v = "v1.32"\n' },
    ],
    [
      'the variables of another cluster of another folder',
      'auto',
      ['infra/**', 'envs/prod.tfvars'],
      { 'infra/main.tf': names, 'envs/prod.tfvars': 'v = "v1.31"\n' },
      { 'envs/test.tfvars': 'v = "v1.32"\n' },
    ],
  ])('is not applicable: %s', async (_, target, paths, files, head) => {
    const base = { [FILE]: fileWith(target, paths), ...files }
    const { report, requests } = await runOnChange({ base, head }, { scenario: 'fleet-healthy' })
    expect(report.verdict).toBe('not-applicable')
    expect(requests).toEqual([])
  })
})

describe('a plan that does something to a cluster whose paths the change does not match', () => {
  const type = 'huaweicloud_cce_cluster_upgrade'
  const planWith = (
    actions: readonly string[],
    version: string | null = 'v1.31',
    type_ = type,
    id = PROD?.id,
  ): string => {
    const values = { id, cluster_id: id, target_version: version }
    const change = { actions, before: actions[0] === 'create' ? null : values, after: values, after_unknown: {} }
    const one = { address: `${type_}.this`, type: type_, mode: 'managed', name: 'this', change }
    return JSON.stringify({ format_version: '1.2', resource_changes: [one], configuration: { root_module: {} } })
  }
  const base = {
    [FILE]: fileWith('auto'),
    'clusters/prod/main.tf': upgrade('local.from_elsewhere'),
    'versions.json': '1',
    'plan.json': '',
  }
  const run = (plan: string, inputs: Readonly<Record<string, string>> = {}) =>
    runOnChange(
      { base, head: { 'versions.json': '2', 'plan.json': plan } },
      { scenario: 'fleet-healthy', inputs: { plan: 'plan.json', ...inputs } },
    )

  it.each([
    ['precheck, plan', 'pass'],
    ['precheck', 'pass'],
  ])('is gated for the version that the plan upgrades it to, with the checks %s', async (checks, verdict) => {
    const { report } = await run(planWith(['create']), { checks })
    expect(report.clusters.map((one) => [one.name, one.targetVersion, one.verdict])).toEqual([
      ['prod', 'v1.31', verdict],
    ])
  })

  it('is blocked if the plan deletes it', async () => {
    const plan = planWith(['delete'], null, 'huaweicloud_cce_cluster')
    const { report } = await run(plan, { checks: 'plan' })
    expect(report.findings.map(({ name, decision }) => [name, decision])).toContainEqual(['cluster-deleted', 'block'])
    const inputs = { checks: 'plan', 'cluster-id': PROD?.id ?? '', paths: 'clusters/prod/**' }
    const alone = await run(plan, inputs)
    expect(alone.report.findings.map(({ name }) => name)).toEqual(['cluster-deleted'])
  })

  it('is blocked if the plan deletes a cluster that no entry lists', async () => {
    const { report } = await run(planWith(['delete'], null, 'huaweicloud_cce_cluster', 'unlisted'), { checks: 'plan' })
    expect(report.findings.map(({ name, clusterId }) => [name, clusterId])).toEqual([['cluster-deleted', 'unlisted']])
  })

  it('cannot be decided on if the plan cannot be read', async () => {
    const { report } = await run('{}', { checks: 'plan' })
    expect(report.verdict).toBe('inconclusive')
  })

  it('is not applicable if the plan does nothing to it', async () => {
    const { report } = await run(planWith(['no-op']), { checks: 'precheck, plan' })
    expect(report.verdict).toBe('not-applicable')
  })
})
