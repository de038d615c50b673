import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { DEMO, FLEETS } from '../../../src/simulator/server/simulator.js'
import type { Files } from '../../support/github/data.js'
import { temporaryFolder } from '../../support/process/temporary-folder.js'
import { pullRequest } from '../../support/runner/events.js'
import { type ChangeRun, FILE, runOnChange } from './run-on-change.js'

const STAGING = (FLEETS.get('fleet')?.clusters(8) ?? []).find(({ name }) => name === 'staging')
const TARGET = DEMO.targetVersion

/** A clusters file with one cluster. */
const fileWith = (target: unknown, over: Readonly<Record<string, unknown>> = {}): string => {
  if (!STAGING) throw new Error('the scenario has no such cluster')
  const { id, name, project } = STAGING
  const fields = {
    name,
    id,
    region: project.region,
    'project-id': project.id,
    credentials: project.credentials ?? undefined,
  }
  return `- ${JSON.stringify({ ...fields, target, ...over })}\n`
}

const MAIN = 'clusters/staging/main.tf'
const upgrade = (version: string): string =>
  `resource "huaweicloud_cce_cluster_upgrade" "this" {\n  cluster_id     = var.cluster_id\n  target_version = "${version}"\n}\n`

type Options = Parameters<typeof runOnChange>[1]

/** Runs on a pull request that changes these files of a repository with one cluster. */
const run = (target: unknown, base: Files, head: Files, options: Options & { readonly isCheckout?: boolean } = {}) => {
  const { isCheckout = true, ...rest } = options
  return runOnChange({ base: { [FILE]: fileWith(target), ...base }, head, isCheckout }, rest)
}

const targetOf = ({ report }: ChangeRun) => {
  const { targetVersion, targetFrom } = report.clusters[0] ?? {}
  return `${targetVersion} ${targetFrom ? `${targetFrom.file}:${targetFrom.line}` : 'from nowhere'}`
}

const mismatch = ({ report }: ChangeRun) => report.findings.find(({ name }) => name === 'target-mismatch')

describe('a target that is read from the repository', () => {
  it('is the one of the pull request, not of the base branch, and findings stand on its line', async () => {
    const result = await run('auto', { [MAIN]: upgrade('v1.29') }, { [MAIN]: upgrade(TARGET) })
    expect(targetOf(result)).toBe(`${TARGET} ${MAIN}:3`)
    expect(result.report.reason).toContain(TARGET)
    expect(result.report.reason).not.toContain('not set')
    expect(result.report.findings.length).toBeGreaterThan(0)
    for (const { location } of result.report.findings) expect(location).toMatchObject({ file: MAIN, line: 3 })
  })

  it('is the value of a key', async () => {
    const target = { file: 'deploy/staging.yaml', key: 'cluster.version' }
    const text = (version: string) => `cluster:\n  version: ${version}\n`
    const result = await run(target, { [target.file]: text('v1.29') }, { [target.file]: text(TARGET) })
    expect(targetOf(result)).toBe(`${TARGET} deploy/staging.yaml:2`)
  })

  it('is that of the plan before that of the files', async () => {
    const plan = {
      format_version: '1.2',
      resource_changes: [
        {
          address: 'huaweicloud_cce_cluster_upgrade.this',
          type: 'huaweicloud_cce_cluster_upgrade',
          mode: 'managed',
          change: {
            actions: ['create'],
            before: null,
            after: { cluster_id: STAGING?.id, target_version: TARGET },
            after_unknown: { id: true },
          },
        },
      ],
      configuration: {
        root_module: { resources: [{ mode: 'managed', type: 'huaweicloud_cce_cluster_upgrade', name: 'this' }] },
      },
    }
    const head = { [MAIN]: upgrade('v1.29'), 'plan.json': JSON.stringify(plan) }
    const result = await run('auto', {}, head, { inputs: { plan: 'plan.json' } })
    expect(targetOf(result)).toBe(`${TARGET} ${MAIN}:3`)
    const other = JSON.stringify(plan).replace(STAGING?.id ?? '', 'another-cluster')
    const rest = await run(
      'auto',
      {},
      { [MAIN]: upgrade(TARGET), 'plan.json': other },
      { inputs: { plan: 'plan.json' } },
    )
    expect(targetOf(rest)).toBe(`${TARGET} ${MAIN}:3`)
    const broken = await run('auto', {}, { ...head, 'plan.json': '{}' }, { inputs: { plan: 'plan.json' } })
    expect(mismatch(broken)?.message).toContain('plan.json is not a plan that can be read whole')
  })

  it('keeps the cluster from being asked about if there are two, and names both', async () => {
    const head = { [MAIN]: upgrade('v1.31'), 'clusters/other/main.tf': upgrade('v1.32') }
    const result = await run('auto', {}, head)
    expect(result.report.verdict).toBe('inconclusive')
    expect(mismatch(result)).toMatchObject({
      decision: 'inconclusive',
      location: { file: 'clusters/other/main.tf', line: 3 },
    })
    expect(mismatch(result)?.message).toContain(
      'clusters/other/main.tf:3: v1.32 (huaweicloud_cce_cluster_upgrade.this)',
    )
    expect(mismatch(result)?.message).toContain(
      'clusters/staging/main.tf:3: v1.31 (huaweicloud_cce_cluster_upgrade.this)',
    )
    expect(result.requests).toEqual([])
  })

  it('is looked for below the paths of the cluster alone', async () => {
    const base = { [FILE]: fileWith('auto', { paths: ['clusters/staging/**'] }), [MAIN]: upgrade('v1.29') }
    const head = { [MAIN]: upgrade(TARGET), 'clusters/other/main.tf': upgrade('v1.32') }
    expect(targetOf(await runOnChange({ base, head }))).toBe(`${TARGET} ${MAIN}:3`)
  })

  it('says which keys exist if its key does not', async () => {
    const target = { file: 'a.yaml', key: 'cluster.version' }
    const result = await run(target, {}, { 'a.yaml': 'cluster:\n  verison: v1.31\n' })
    expect(mismatch(result)?.message).toBe('a.yaml has no key cluster.version. These exist: cluster.verison.')
    expect(mismatch(result)?.location).toEqual({ file: 'a.yaml', line: 1 })
  })

  it('is inconclusive without any place that asks for a version', async () => {
    const result = await run('auto', {}, { [MAIN]: 'resource "huaweicloud_cce_node" "x" {}\n' })
    expect(result.report.verdict).toBe('inconclusive')
    expect(mismatch(result)?.message).toContain('The Terraform file does not ask for a version of this cluster')
  })

  it.each([['auto'], [{ file: 'a.yaml', key: 'v' }]])('needs a checkout of the pull request: %j', async (target) => {
    const result = await run(target, {}, { 'a.yaml': 'v: v1.31' }, { isCheckout: false })
    expect(result.report.verdict).toBe('inconclusive')
    expect(mismatch(result)?.message).toContain('the workspace holds no checkout')
    expect(mismatch(result)?.fix).toContain('actions/checkout')
    expect(result.requests).toEqual([])
  })

  it('is not taken from a checkout of another commit', async () => {
    const event = path.join(temporaryFolder(), 'event.json')
    writeFileSync(event, JSON.stringify(pullRequest({ headSha: 'f'.repeat(40) }).payload))
    const env = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_EVENT_PATH: event, CI: 'true' }
    const result = await run(
      'auto',
      {},
      { [MAIN]: upgrade(TARGET) },
      { env, inputs: { 'clusters-file': FILE, 'policy-source': 'workspace' } },
    )
    expect(result.report.verdict).toBe('inconclusive')
    expect(mismatch(result)?.message).toContain('not the head of the change, ffffffffffff, or a merge of it')
    expect(result.requests).toEqual([])
  })
})

describe('a run on a schedule without a checkout', () => {
  const options = { event: 'schedule', isCheckout: false } as const

  it('reads the file of a key from the default branch, and says so', async () => {
    const base = { 'a.yaml': `v: ${TARGET}\n` }
    const result = await run({ file: 'a.yaml', key: 'v' }, base, {}, options)
    expect(targetOf(result)).toBe(`${TARGET} a.yaml:1`)
    expect(result.log).toContain('a.yaml is read from the default branch main, because the workspace holds no checkout')
  })

  it('says if the default branch has no such file', async () => {
    const result = await run({ file: 'a.yaml', key: 'v' }, {}, {}, options)
    expect(mismatch(result)?.message).toContain('The default branch main has no file a.yaml')
  })

  it('cannot look through Terraform files, and says what that takes', async () => {
    const result = await run('auto', { [MAIN]: upgrade(TARGET) }, {}, options)
    expect(mismatch(result)?.message).toContain('stands in the Terraform files of the repository')
    expect(mismatch(result)?.fix).toContain('Run actions/checkout before the gate')
  })
})
