import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { targetFinder } from '../../../src/repository/terraform/targets.js'
import { type Files, terraform } from './terraform.js'

const CLUSTER = '01234567-89ab-cdef-0123-456789abcdef'

/** The candidates in these files, as `version file:line`. */
const candidates = (files: Files, clusterId: string | null = CLUSTER, matches?: (path: string) => boolean) =>
  targetFinder(terraform(files, matches) ?? [])({ id: clusterId, autopilot: null }).map(
    ({ version, at }) => `${version} ${at.file}:${at.line}`,
  )

const upgrade = (version: string, clusterId = `"${CLUSTER}"`) =>
  `resource "huaweicloud_cce_cluster_upgrade" "this" {\n  cluster_id = ${clusterId}\n  target_version = ${version}\n}\n`
const cluster = (version: string) =>
  `resource "huaweicloud_cce_cluster" "this" {\n  name = "prod"\n  cluster_version = ${version}\n}\n`

describe('targetFinder', () => {
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

  it('keeps several versions of one file apart, even if one is the beginning of the other', () => {
    expect(candidates({ 'main.tf': upgrade('"v1.31"') + upgrade('"v1.31.4-r0"') })).toEqual([
      'v1.31 main.tf:3',
      'v1.31.4-r0 main.tf:7',
    ])
  })

  it('names an upgrade without a target version', () => {
    const text = `resource "huaweicloud_cce_cluster_upgrade" "this" {\n  cluster_id = "${CLUSTER}"\n}\n`
    expect(candidates({ 'main.tf': text })).toEqual(['null main.tf:1'])
  })

  it.each(['1.31', '"V1.31"'])('writes the version %s as CCE does', (text) => {
    const value = text.startsWith('"') ? text : `"${text}"`
    expect(candidates({ 'main.tf': upgrade(value) })).toEqual(['v1.31 main.tf:3'])
  })

  it.each(['"v1.3"', '"latest"', '""', '" v1.31"', '"1.31.4-r0\\n"'])('takes no version from %s', (value) => {
    expect(candidates({ 'main.tf': upgrade(value) })).toEqual(['null main.tf:3'])
  })

  it.each(['count = 0', 'for_each = {}'])('leaves out a resource that Terraform does not make: %s', (argument) => {
    const text = upgrade('"v1.31"').replace('cluster_id', `${argument}\n  cluster_id`)
    expect(candidates({ 'main.tf': text })).toEqual([])
  })

  it('keeps a resource that Terraform makes, or could make', () => {
    for (const argument of ['count = 1', 'count = var.on ? 1 : 0', 'for_each = var.clusters']) {
      const text = upgrade('"v1.31"').replace('cluster_id', `${argument}\n  cluster_id`)
      expect(candidates({ 'main.tf': text })).toEqual(['v1.31 main.tf:4'])
    }
  })
})

const CLUSTERS = `resource "huaweicloud_cce_cluster" "a" {
  cluster_version = "v1.29"
}
resource "huaweicloud_cce_cluster" "b" {
  cluster_version = "v1.30"
}
`

describe('the clusters of one folder', () => {
  it('lose only the version of the cluster that an upgrade refers to', () => {
    const files = { 'main.tf': CLUSTERS + upgrade('"v1.31"', 'huaweicloud_cce_cluster.a.id') }
    expect(candidates(files)).toEqual(['v1.31 main.tf:9', 'v1.30 main.tf:5'])
  })

  it('lose every version to an upgrade of the wanted cluster', () => {
    expect(candidates({ 'main.tf': CLUSTERS + upgrade('"v1.31"') })).toEqual(['v1.31 main.tf:9'])
  })

  it('keep their versions beside an upgrade that could be about any of them', () => {
    expect(candidates({ 'main.tf': CLUSTERS + upgrade('"v1.31"', 'module.cluster.id') })).toEqual([
      'v1.31 main.tf:9',
      'v1.29 main.tf:2',
      'v1.30 main.tf:5',
    ])
    const [only] = CLUSTERS.split('resource "huaweicloud_cce_cluster" "b"')
    expect(candidates({ 'main.tf': only + upgrade('"v1.31"', 'module.cluster.id') })).toEqual(['v1.31 main.tf:6'])
  })

  it('keep their versions beside such an upgrade where an import block names the wanted one', () => {
    const imports = `import {\n  to = huaweicloud_cce_cluster.a\n  id = "${CLUSTER}"\n}\n`
    const ofOther = upgrade('"v1.31"', 'huaweicloud_cce_cluster.b[0].id')
    expect(candidates({ 'main.tf': CLUSTERS + imports + ofOther })).toEqual(['v1.31 main.tf:13', 'v1.29 main.tf:2'])
  })

  it('are told apart by the outputs of modules', () => {
    const output = 'output "id" {\n  value = huaweicloud_cce_cluster.this.id\n}\n'
    const call = (name: string) => `module "${name}" {\n  source = "./${name}"\n}\n`
    const files = {
      'a/main.tf': cluster('"v1.29"') + output,
      'b/main.tf': cluster('"v1.30"') + output,
      'main.tf': call('a') + call('b') + upgrade('"v1.31"', 'module.a.id'),
    }
    expect(candidates(files)).toEqual(['v1.31 main.tf:9', 'v1.30 b/main.tf:3'])
  })

  it('are told apart by the ids of import blocks', () => {
    const imports = `import {\n  to = huaweicloud_cce_cluster.b\n  id = "${CLUSTER}"\n}\n`
    const upgrades = `${upgrade('"v1.31"', 'huaweicloud_cce_cluster.a.id')}${upgrade('"v1.32"', 'huaweicloud_cce_cluster.b.id').replace('"this"', '"b"')}`
    expect(candidates({ 'main.tf': CLUSTERS + imports })).toEqual(['v1.30 main.tf:5'])
    expect(candidates({ 'main.tf': CLUSTERS + imports + upgrades })).toEqual(['v1.32 main.tf:17'])
    expect(candidates({ 'main.tf': CLUSTERS + imports + upgrades }, 'another')).toEqual(['v1.31 main.tf:13'])
  })

  it('are told apart by the ids of data sources', () => {
    const data = `data "huaweicloud_cce_cluster" "x" {\n  id = "another"\n}\n`
    expect(candidates({ 'main.tf': data + upgrade('"v1.31"', 'data.huaweicloud_cce_cluster.x.id') })).toEqual([])
  })

  it('are of one kind if the kind of the wanted cluster is known', () => {
    const text = `${CLUSTERS}resource "huaweicloud_cce_autopilot_cluster" "c" {\n  version = "v1.31"\n}\n`
    const of = (autopilot: boolean) =>
      targetFinder(terraform({ 'main.tf': text }) ?? [])({ id: CLUSTER, autopilot }).map(({ version }) => version)
    expect(of(true)).toEqual(['v1.31'])
    expect(of(false)).toEqual(['v1.29', 'v1.30'])
  })

  it('do not hide the clusters of other folders', () => {
    const files = { 'a/main.tf': upgrade('"v1.31"', 'huaweicloud_cce_cluster.x.id'), 'b/main.tf': cluster('"v1.30"') }
    expect(candidates(files)).toEqual(['v1.31 a/main.tf:3', 'v1.30 b/main.tf:3'])
  })
})

describe('a module in a folder', () => {
  const MODULE = {
    'modules/cce/main.tf': `${cluster('var.cluster_version')}variable "cluster_version" {\n  default = "v1.20"\n}\n`,
  }
  const call = (name: string, version: string, source = '../../modules/cce') =>
    `module "${name}" {\n  source = "${source}"\n  cluster_version = ${version}\n}\n`

  it('gets the version that its caller passes, on the line of the caller', () => {
    expect(candidates({ ...MODULE, 'clusters/prod/main.tf': call('prod', '"v1.31"') })).toEqual([
      'v1.31 clusters/prod/main.tf:3',
    ])
  })

  it('gets the variable that its caller passes', () => {
    const files = { 'clusters/prod/main.tf': call('prod', 'var.v'), 'clusters/prod/terraform.tfvars': 'v = "v1.31"' }
    expect(candidates({ ...MODULE, ...files })).toEqual(['v1.31 clusters/prod/terraform.tfvars:1'])
  })

  it('takes its default if the caller passes nothing, and never the variable files of its own folder', () => {
    const text = 'module "prod" {\n  source = "../../modules/cce"\n}\n'
    expect(candidates({ ...MODULE, 'clusters/prod/main.tf': text })).toEqual(['v1.20 modules/cce/main.tf:6'])
  })

  it('is a root module as well if it has variable files that Terraform loads by itself', () => {
    const files = {
      'modules/cce/terraform.tfvars': 'cluster_version = "v1.29"',
      'x/main.tf': call('x', '"v1.31"', '../modules/cce'),
    }
    expect(candidates({ ...MODULE, ...files }).sort()).toEqual([
      'v1.29 modules/cce/terraform.tfvars:1',
      'v1.31 x/main.tf:3',
    ])
  })

  it('is followed from the folders of the cluster into others', () => {
    const files = {
      ...MODULE,
      'clusters/prod/main.tf': call('prod', '"v1.31"'),
      'clusters/test/main.tf': call('test', '"v1.32"'),
    }
    expect(candidates(files, CLUSTER, (path) => path.startsWith('clusters/prod/'))).toEqual([
      'v1.31 clusters/prod/main.tf:3',
    ])
  })

  it('belongs to the cluster whose id its caller passes', () => {
    const text = `${upgrade('var.v', 'var.id')}variable "v" {}\nvariable "id" {}\n`
    const callWith = (name: string, id: string, v: string) =>
      `module "${name}" {\n  source = "./upgrade"\n  id = "${id}"\n  v  = "${v}"\n}\n`
    const files = {
      'upgrade/main.tf': text,
      'main.tf': callWith('a', CLUSTER, 'v1.31') + callWith('b', 'other', 'v1.32'),
    }
    expect(candidates(files)).toEqual(['v1.31 main.tf:4'])
    expect(candidates(files, 'other')).toEqual(['v1.32 main.tf:9'])
  })

  it('ends where modules call each other', () => {
    const files = {
      'a/main.tf': `module "b" {\n  source = "../b"\n}\n${cluster('"v1.31"')}`,
      'b/main.tf': 'module "a" {\n  source = "../a"\n}\n',
    }
    expect(new Set(candidates(files))).toEqual(new Set(['v1.31 a/main.tf:6']))
  })

  it('is given up if there are thousands of calls', () => {
    const twice = (to: string) => `module "x" {\n  source = "${to}"\n}\nmodule "y" {\n  source = "${to}"\n}\n`
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`m${index}/main.tf`, twice(`../m${index + 1}`)]),
    )
    expect(terraform({ ...files, 'm20/main.tf': cluster('"v1.31"') })).toBeNull()
  })
})

describe('a value', () => {
  const main = (value: string, rest = '') => ({
    'main.tf': upgrade(value) + rest,
    'versions/main.tf': 'output "prod" {\n  value = "v1.31"\n}\n',
  })

  it.each<[string, string, string, string]>([
    ['a local value', 'local.v', 'locals {\n  v = "v1.31"\n}\n', 'v1.31 main.tf:6'],
    [
      'a local value of a variable',
      'local.v',
      'locals {\n  v = var.x\n}\nvariable "x" {\n  default = "v1.31"\n}\n',
      'v1.31 main.tf:9',
    ],
    [
      'an attribute of a local value',
      'local.c.prod.v',
      'locals {\n  c = {\n    prod = { v = "v1.31" }\n  }\n}\n',
      'v1.31 main.tf:7',
    ],
    [
      'an attribute of a default',
      'var.c.v',
      'variable "c" {\n  default = {\n    v = "v1.31"\n  }\n}\n',
      'v1.31 main.tf:7',
    ],
    [
      'an output of a module',
      'module.versions.prod',
      'module "versions" {\n  source = "./versions"\n}\n',
      'v1.31 versions/main.tf:2',
    ],
    ['a template of nothing else', '"${local.v}"', 'locals {\n  v = "v1.31"\n}\n', 'v1.31 main.tf:6'],
  ])('is followed to %s', (_, value, rest, expected) => {
    expect(candidates(main(value, rest))).toEqual([expected])
  })

  it.each<[string, string, string]>([
    ['a local value that refers to itself', 'local.v', 'locals {\n  v = local.v\n}\n'],
    ['a local value that is written twice', 'local.v', 'locals {\n  v = "v1.31"\n}\nlocals {\n  v = "v1.31"\n}\n'],
    ['an attribute that is not there', 'local.c.w', 'locals {\n  c = { v = "v1.31" }\n}\n'],
    ['a default of another type', 'var.v', 'variable "v" {\n  default = null\n}\n'],
    ['a string with more than a reference', '"v${local.v}"', 'locals {\n  v = "1.31"\n}\n'],
  ])('is not guessed from %s', (_, value, rest) => {
    expect(candidates(main(value, rest)).map((one) => one.split(' ')[0])).toEqual(['null'])
  })

  it('is that of the last override file', () => {
    const override = (version: string) =>
      `resource "huaweicloud_cce_cluster_upgrade" "this" {\n  target_version = "${version}"\n}\n`
    const files = { ...main('"v1.30"'), 'a_override.tf': override('v1.31'), 'override.tf': override('v1.32') }
    expect(candidates(files)).toEqual(['v1.32 override.tf:2'])
  })

  it('is that of a hidden variable file that Terraform loads', () => {
    const files = { ...main('var.v'), 'terraform.tfvars': 'v = "v1.30"', '.auto.tfvars': 'v = "v1.31"' }
    expect(candidates(files)).toEqual(['v1.31 .auto.tfvars:1'])
    expect(candidates({ '.main.tf': upgrade('"v1.31"') })).toEqual([])
  })

  it('is found where an escape hides the type of its resource', () => {
    const text = upgrade('"v1.31"').replace('huaweicloud_cce', String.raw`huaweicloud\u005fcce`)
    expect(candidates({ 'main.tf': text })).toEqual(['v1.31 main.tf:3'])
  })

  it('ignores a byte order mark, and counts lines that end with CRLF', () => {
    expect(candidates({ 'main.tf': `\uFEFF${upgrade('"v1.31"')}`.replaceAll('\n', '\r\n') })).toEqual([
      'v1.31 main.tf:3',
    ])
  })
})

describe('a file of OpenTofu', () => {
  it('is read as one of Terraform', () => {
    expect(candidates({ 'main.tofu': upgrade('"v1.31"') })).toEqual(['v1.31 main.tofu:3'])
  })
})

describe('a file in JSON syntax', () => {
  const json = (version: string) =>
    JSON.stringify(
      { resource: { huaweicloud_cce_cluster_upgrade: { this: { cluster_id: CLUSTER, target_version: version } } } },
      null,
      2,
    )

  it('is read as Terraform reads it', () => {
    expect(candidates({ 'main.tf.json': json('v1.31') })).toEqual(['v1.31 main.tf.json:6'])
  })

  it('has references in its strings', () => {
    const files = { 'main.tf.json': json('${var.v}'), 'terraform.tfvars.json': '{\n  "v": "v1.31"\n}' }
    expect(candidates(files)).toEqual(['v1.31 terraform.tfvars.json:2'])
    expect(candidates({ 'main.tf.json': json('v1.${var.v}') })).toEqual(['null main.tf.json:6'])
  })

  it('is loaded between the files in native syntax', () => {
    const files = { 'main.tf': upgrade('var.v') }
    const [native, inJson] = ['v = "v1.31"', '{ "v": "v1.32" }']
    expect(candidates({ ...files, 'terraform.tfvars': native, 'terraform.tfvars.json': inJson })).toEqual([
      'v1.32 terraform.tfvars.json:1',
    ])
    expect(candidates({ ...files, 'b.auto.tfvars': native, 'a.auto.tfvars.json': inJson })).toEqual([
      'v1.31 b.auto.tfvars:1',
    ])
  })

  it('has the blocks of a list', () => {
    const text = JSON.stringify({ resource: [{ huaweicloud_cce_cluster: { a: [{ cluster_version: 'v1.31' }] } }] })
    expect(candidates({ 'main.tf.json': text })).toEqual(['v1.31 main.tf.json:1'])
  })
})

describe('the paths of a cluster', () => {
  it('choose among the files of one folder, whose variables stand anywhere in it', () => {
    const files = {
      'prod.tf': upgrade('var.prod'),
      'test.tf': upgrade('var.test'),
      'variables.tf': 'variable "prod" { default = "v1.31" }\nvariable "test" { default = "v1.32" }\n',
    }
    expect(candidates(files, CLUSTER, (path) => path === 'prod.tf')).toEqual(['v1.31 variables.tf:1'])
  })

  it('choose among variable files that stand in a folder of their own', () => {
    const files = { 'main.tf': upgrade('var.v'), 'envs/prod.tfvars': 'v = "v1.31"', 'envs/test.tfvars': 'v = "v1.32"' }
    expect(candidates(files)).toEqual(['null main.tf:3'])
    expect(candidates(files, CLUSTER, () => true)).toEqual(['v1.31 envs/prod.tfvars:1', 'v1.32 envs/test.tfvars:1'])
    expect(candidates(files, CLUSTER, (path) => path !== 'envs/test.tfvars')).toEqual(['v1.31 envs/prod.tfvars:1'])
  })

  it('choose among the variable files that only the command line can name', () => {
    const files = { 'main.tf': upgrade('var.v'), 'prod.tfvars': 'v = "v1.31"', 'test.tfvars': 'v = "v1.32"' }
    expect(candidates(files)).toEqual(['v1.31 prod.tfvars:1', 'v1.32 test.tfvars:1'])
    expect(candidates(files, CLUSTER, (path) => path === 'prod.tfvars')).toEqual(['v1.31 prod.tfvars:1'])
  })
})

/** A way to write a value elsewhere: the reference to it, and the files that lead from the reference to the value. */
type Step = (value: string, index: number) => { readonly reference: string; readonly files: Files }

const STEPS: readonly Step[] = [
  (value, index) => ({
    reference: `local.l${index}`,
    files: { 'main.tf': `locals {\n  l${index} = ${value}\n}\n` },
  }),
  (value, index) => ({
    reference: `local.o${index}.a.b`,
    files: { 'main.tf': `locals {\n  o${index} = {\n    a = { b = ${value} }\n  }\n}\n` },
  }),
  (value, index) => ({ reference: `"\${local.t${index}}"`, files: { 'main.tf': `locals { t${index} = ${value} }\n` } }),
  (value, index) => ({
    reference: `module.m${index}.out`,
    files: {
      'main.tf': `module "m${index}" {\n  source = "./m${index}"\n  in = ${value}\n}\n`,
      [`m${index}/main.tf`]: 'variable "in" {\n  default = "v1.1.1"\n}\noutput "out" {\n  value = var.in\n}\n',
    },
  }),
]

/** A way to give a variable of the root module a value. */
const ENDS: readonly Step[] = [
  (value, index) => ({ reference: value, files: { 'main.tf': `# ${index}\n` } }),
  (value, index) => ({
    reference: `var.d${index}`,
    files: { 'main.tf': `variable "d${index}" {\n  default = ${value}\n}\n` },
  }),
  (value, index) => ({
    reference: `var.f${index}`,
    files: {
      'main.tf': `variable "f${index}" {\n  default = "v1.2.2"\n}\n`,
      'terraform.tfvars': `\nf${index} = ${value}\n`,
    },
  }),
  (value, index) => ({
    reference: `var.j${index}`,
    files: {
      'terraform.tfvars': `j${index} = "v1.3.3"\n`,
      'z.auto.tfvars.json': `{\n  "j${index}": ${value}\n}`,
    },
  }),
]

describe('a generated configuration', () => {
  it('asks for the version that every chain of references ends at, on the line where it is written', () => {
    const chain = fc.tuple(fc.constantFrom(...ENDS), fc.array(fc.constantFrom(...STEPS), { maxLength: 6 }))
    fc.assert(
      fc.property(chain, ([end, steps]) => {
        const files: Record<string, string> = {}
        let reference = '"v1.77.7-r7"'
        for (const [index, step] of [end, ...steps].entries()) {
          const made = step(reference, index)
          reference = made.reference
          for (const [name, text] of Object.entries(made.files)) files[name] = (files[name] ?? '') + text
        }
        files['main.tf'] = (files['main.tf'] ?? '') + upgrade(reference)
        const [file = '', text = ''] = Object.entries(files).find(([, content]) => content.includes('v1.77.7-r7')) ?? []
        const line = text.slice(0, text.indexOf('v1.77.7-r7')).split('\n').length
        expect(candidates(files)).toEqual([`v1.77.7-r7 ${file}:${line}`])
      }),
    )
  })
})
