import { describe, expect, it } from '@jest/globals'
import { DEMO } from '../../../src/simulator/server/simulator.js'
import { FILE, runOnChange } from './run-on-change.js'

const TF = 'clusters/prod/main.tf'
const VALUES = 'clusters/prod/values.yaml'
const CURRENT = 'v1.28'

const entry = (target: unknown): string =>
  `- ${JSON.stringify({
    name: 'prod',
    id: DEMO.clusterId,
    region: DEMO.region,
    'project-id': DEMO.projectId,
    paths: ['clusters/prod/**'],
    target,
  })}\n`

const upgradeTo = (version: string): string =>
  `resource "huaweicloud_cce_cluster_upgrade" "this" {\n  cluster_id     = "${DEMO.clusterId}"\n  target_version = "${version}"\n}\n`

const base = { [FILE]: entry('auto'), [TF]: upgradeTo(CURRENT), [VALUES]: `version: ${CURRENT}\n` }

describe('a change that asks for an upgrade in Terraform and edits how the clusters file gives the target', () => {
  it.each<[string, unknown]>([
    ['the version that the cluster runs', CURRENT],
    ['the key of another file', { file: VALUES, key: 'version' }],
  ])('cannot decide if the new target is %s', async (_, target) => {
    const { report, requests } = await runOnChange({ base, head: { [TF]: upgradeTo('v1.31'), [FILE]: entry(target) } })
    expect(report.verdict).toBe('inconclusive')
    expect(requests).toEqual([])
    expect(report.findings).toMatchObject([{ name: 'target-mismatch' }])
    expect(report.findings[0]?.message).toContain(`${TF}:3: v1.31`)
    expect(report.findings[0]?.message).toContain(`:1: ${CURRENT}`)
  })

  it('is gated for the version if both places say the same', async () => {
    const { report } = await runOnChange({ base, head: { [TF]: upgradeTo('v1.31'), [FILE]: entry('v1.31') } })
    expect(report.clusters).toMatchObject([
      { targetVersion: 'v1.31', targetFrom: { file: FILE, line: 1 }, verdict: 'pass' },
    ])
  })

  it('is gated for the new target if Terraform no longer asks for a version', async () => {
    const { report } = await runOnChange({ base, head: { [TF]: null, [FILE]: entry('v1.31') } })
    expect(report.clusters).toMatchObject([{ targetVersion: 'v1.31', verdict: 'pass' }])
  })

  it('is gated for the new target if the file of the old one is deleted', async () => {
    const { report } = await runOnChange({
      base: { ...base, [FILE]: entry({ file: VALUES, key: 'version' }) },
      head: { [VALUES]: null, [FILE]: entry('v1.31') },
    })
    expect(report.clusters).toMatchObject([{ targetVersion: 'v1.31', verdict: 'pass' }])
  })

  it('cannot decide if Terraform asks for a version in words that cannot be read', async () => {
    const { report } = await runOnChange({ base, head: { [TF]: upgradeTo('v$' + '{var.x}'), [FILE]: entry(CURRENT) } })
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings).toMatchObject([{ name: 'target-mismatch', location: { file: TF } }])
  })

  it('cannot decide if the target of the base branch is that of the step', async () => {
    const { report } = await runOnChange(
      { base: { ...base, [FILE]: entry(undefined) }, head: { [TF]: upgradeTo('v1.31'), [FILE]: entry(CURRENT) } },
      { inputs: { 'target-version': 'auto' } },
    )
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings).toMatchObject([{ name: 'target-mismatch' }])
  })
})

describe('a change that only moves a version in the clusters file', () => {
  it('is gated for the new version', async () => {
    const { report } = await runOnChange({
      base: { ...base, [FILE]: entry(CURRENT) },
      head: { [FILE]: entry('v1.31') },
    })
    expect(report.clusters).toMatchObject([{ targetVersion: 'v1.31', verdict: 'pass' }])
  })
})
