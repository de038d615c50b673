import { posix } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { groupBy } from '../../../src/model/collections.js'
import { readFolder } from '../../../src/repository/terraform/folder.js'
import { targetCandidates } from '../../../src/repository/terraform/targets.js'

const CLUSTER = '01234567-89ab-cdef-0123-456789abcdef'

type Files = Readonly<Record<string, string>>

/** Terraform's files, as far as `paths` match them; the other folders are read for their modules. */
const terraform = (files: Files, matches: (path: string) => boolean = () => true) => {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }))
  const byFolder = groupBy(sources, ({ path }) => posix.dirname(path))
  const folders = new Map([...byFolder].map(([path, own]) => [path, readFolder(path, own)]))
  const roots = [
    ...new Set(
      Object.keys(files)
        .filter(matches)
        .map((path) => posix.dirname(path)),
    ),
  ]
  return { folders, roots, matches }
}

/** The candidates in these files, as `version file:line`. */
const candidates = (files: Files, clusterId: string | null = CLUSTER, matches?: (path: string) => boolean) =>
  (targetCandidates(terraform(files, matches), { id: clusterId, autopilot: null }) ?? []).map(
    ({ version, at }) => `${version} ${at.file}:${at.line}`,
  )

const upgrade = (version: string, clusterId = `"${CLUSTER}"`) =>
  `resource "huaweicloud_cce_cluster_upgrade" "this" {\n  cluster_id = ${clusterId}\n  target_version = ${version}\n}\n`
const cluster = (version: string) =>
  `resource "huaweicloud_cce_cluster" "this" {\n  name = "prod"\n  cluster_version = ${version}\n}\n`

describe('targetCandidates', () => {
  it('finds the target of an upgrade on its line', () => {
    expect(candidates({ 'prod/main.tf': upgrade('"v1.31.4-r0"') })).toEqual(['v1.31.4-r0 prod/main.tf:3'])
  })

  it('prefers the target of an upgrade to the version of a cluster', () => {
    expect(candidates({ 'main.tf': cluster('"v1.29"') + upgrade('"v1.31"') })).toEqual(['v1.31 main.tf:7'])
  })

  it('takes the version of a cluster that no upgrade is about', () => {
    expect(candidates({ 'main.tf': cluster('"v1.31"') })).toEqual(['v1.31 main.tf:3'])
  })

  it('reads the Autopilot resources', () => {
    const text = 'resource "huaweicloud_cce_autopilot_cluster" "a" {\n  version = "v1.31"\n}\n'
    expect(candidates({ 'main.tf': text })).toEqual(['v1.31 main.tf:2'])
    expect(candidates({ 'main.tf': upgrade('"v1.32"').replace('cce_cluster', 'cce_autopilot_cluster') })).toEqual([
      'v1.32 main.tf:3',
    ])
  })

  it('leaves out upgrades of another cluster, and keeps those whose cluster is not written down', () => {
    expect(candidates({ 'main.tf': upgrade('"v1.31"', '"another-cluster"') })).toEqual([])
    expect(candidates({ 'main.tf': upgrade('"v1.31"', 'huaweicloud_cce_cluster.this.id') })).toEqual([
      'v1.31 main.tf:3',
    ])
    expect(candidates({ 'main.tf': upgrade('"v1.31"', '"another-cluster"') }, null)).toEqual(['v1.31 main.tf:3'])
  })

  it('leaves out an upgrade whose cluster id is the variable of another cluster', () => {
    const files = { 'main.tf': upgrade('"v1.31"', 'var.id'), 'terraform.tfvars': 'id = "another-cluster"' }
    expect(candidates(files)).toEqual([])
    expect(candidates({ ...files, 'x.auto.tfvars': `id = "${CLUSTER}"` })).toEqual(['v1.31 main.tf:3'])
  })

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['its default', {}, ['v1.30 main.tf:5']],
    ['terraform.tfvars before the default', { 'terraform.tfvars': '\nv = "v1.31"' }, ['v1.31 terraform.tfvars:2']],
    [
      'the last *.auto.tfvars before terraform.tfvars',
      { 'terraform.tfvars': 'v = "v1.31"', 'a.auto.tfvars': 'v = "v1.32"', 'b.auto.tfvars': 'v = "v1.33"' },
      ['v1.33 b.auto.tfvars:1'],
    ],
    [
      'a file that only the command line can name, as another candidate',
      { 'prod.tfvars': 'v = "v1.32"' },
      ['v1.30 main.tf:5', 'v1.32 prod.tfvars:1'],
    ],
    ['nothing of another folder', { 'other/terraform.tfvars': 'v = "v1.32"' }, ['v1.30 main.tf:5']],
  ])('resolves a variable from %s', (_, files, expected) => {
    const main = `${upgrade('var.v')}variable "v" { default = "v1.30" }\n`
    expect(candidates({ 'main.tf': main, ...files })).toEqual(expected)
  })

  it.each([
    ['a variable without a value', 'var.v'],
    ['a template', '"v1.${var.minor}"'],
    ['a local value', 'local.version'],
    ['a number', '1.31'],
    ['a condition', 'var.x ? "v1.31" : "v1.32"'],
  ])('names the line of %s, without a version', (_, value) => {
    expect(candidates({ 'main.tf': upgrade(value) })).toEqual(['null main.tf:3'])
  })

  it('finds every candidate if there are several', () => {
    expect(candidates({ 'a/main.tf': upgrade('"v1.31"'), 'b/main.tf': upgrade('"v1.32"') })).toEqual([
      'v1.31 a/main.tf:3',
      'v1.32 b/main.tf:3',
    ])
  })

  it('takes no notice of commented-out code', () => {
    expect(
      candidates({ 'main.tf': `/*\n${upgrade('"v1.30"')}*/\n# target_version = "v1.29"\n${upgrade('"v1.31"')}` }),
    ).toEqual(['v1.31 main.tf:10'])
  })
})
