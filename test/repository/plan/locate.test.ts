import { describe, expect, it } from '@jest/globals'
import { parseAddress } from '../../../src/repository/plan/address.js'
import { lineFinderOf } from '../../../src/repository/plan/locate.js'
import { readFolder } from '../../../src/repository/terraform/folder.js'

type Files = Readonly<Record<string, string>>

const foldersOf = (files: Files) => {
  const paths = new Set(Object.keys(files).map((path) => path.replace(/\/?[^/]*$/, '') || '.'))
  return [...paths].map((folder) =>
    readFolder(
      folder,
      Object.entries(files)
        .map(([path, text]) => ({ path, text }))
        .filter(({ path }) => (path.replace(/\/?[^/]*$/, '') || '.') === folder),
    ),
  )
}

const UPGRADE = 'huaweicloud_cce_cluster_upgrade'

/** The resources and module calls of a root module, as `configuration` lists them. */
const configuration = (resources: readonly string[], calls: readonly string[] = [], constants: Files = {}) => ({
  root_module: {
    resources: resources.map((address) => {
      const [type, name] = address.split('.')
      const expressions = Object.fromEntries(
        Object.entries(constants).map(([attribute, value]) => [attribute, { constant_value: value }]),
      )
      return { address, mode: 'managed', type, name, expressions }
    }),
    module_calls: Object.fromEntries(calls.map((name) => [name, { source: './modules/x' }])),
  },
})

const MAIN = `resource "${UPGRADE}" "this" {
  cluster_id     = var.id
  target_version = "v1.31"

  addons {
    addon_template_name = "coredns"
    version             = "1.30.6"
  }
  addons {
    addon_template_name = "autoscaler"
    version             = local.autoscaler
  }
  dynamic "skipped_check_item_list" {
    for_each = var.skipped
    content {
      name = skipped_check_item_list.value
    }
  }
}
`

const find = (
  files: Files,
  config: unknown,
  address: string,
  path: readonly (string | number)[] = [],
  planFile = 'plan.json',
) => {
  const at = lineFinderOf(foldersOf(files), config, planFile)(address, path)
  return at && `${at.file}:${at.line}`
}

describe('the line of a resource', () => {
  const files = { 'main.tf': MAIN }
  const config = configuration([`${UPGRADE}.this`])

  it.each<[readonly (string | number)[], number]>([
    [[], 1],
    [['target_version'], 3],
    [['is_only_upgrade'], 1],
    [['addons', 0, 'version'], 7],
    [['addons', 1, 'version'], 11],
    [['addons', 1, 'operation'], 9],
    [['addons', 7, 'version'], 7],
    [['skipped_check_item_list', 0, 'name'], 13],
  ])('is that of %j, or of the nearest block around it', (path, line) => {
    expect(find(files, config, `${UPGRADE}.this`, path)).toBe(`main.tf:${line}`)
  })

  it('is that of an override file, where the attribute stands there', () => {
    const override = `resource "${UPGRADE}" "this" {\n  is_only_upgrade = "true"\n  target_version = "v1.32"\n}\n`
    const overridden = { ...files, 'x_override.tf': override }
    expect(find(overridden, config, `${UPGRADE}.this`, ['is_only_upgrade'])).toBe('x_override.tf:2')
    expect(find(overridden, config, `${UPGRADE}.this`, ['target_version'])).toBe('x_override.tf:3')
  })

  it('is that of the resource where dynamic blocks leave open which block an entry comes from', () => {
    const skip = (name: string) => `  skipped_check_item_list {\n    name = "${name}"\n  }\n`
    const dynamic = '  dynamic "skipped_check_item_list" {\n    for_each = var.x\n    content {}\n  }\n'
    const linesOf = (...blocks: readonly string[]) =>
      [0, 1, 2].map((index) =>
        find({ 'main.tf': `resource "${UPGRADE}" "this" {\n${blocks.join('')}}\n` }, config, `${UPGRADE}.this`, [
          'skipped_check_item_list',
          index,
          'name',
        ]),
      )
    expect(linesOf(skip('a'), skip('b'), skip('c'))).toEqual(['main.tf:3', 'main.tf:6', 'main.tf:9'])
    expect(linesOf(skip('a'), dynamic)).toEqual(['main.tf:3', 'main.tf:5', 'main.tf:5'])
    expect(linesOf(skip('a'), dynamic, skip('b'))).toEqual(['main.tf:3', 'main.tf:1', 'main.tf:1'])
  })

  it('is the same for every instance of a block', () => {
    expect(find(files, config, `${UPGRADE}.this["a.b"]`, ['target_version'])).toBe('main.tf:3')
    expect(find(files, config, `${UPGRADE}.this[12]`, ['target_version'])).toBe('main.tf:3')
  })

  it('is unknown for a resource that is no longer written down', () => {
    expect(find(files, config, `${UPGRADE}.other`)).toBeNull()
  })

  it('is unknown without the files, or without a configuration', () => {
    expect(find({}, config, `${UPGRADE}.this`)).toBeNull()
    for (const odd of [undefined, null, {}, [], { root_module: null }, { root_module: { resources: 'x' } }])
      expect(find(files, odd, `${UPGRADE}.this`)).toBeNull()
  })
})

describe('the folder of a plan', () => {
  const two = { 'prod/main.tf': MAIN, 'dev/main.tf': MAIN.replace('v1.31', 'v1.30') }
  const config = configuration([`${UPGRADE}.this`])

  it('is not guessed if several can be meant', () => {
    expect(find(two, config, `${UPGRADE}.this`)).toBeNull()
  })

  it('is the one that the plan was written to', () => {
    expect(find(two, config, `${UPGRADE}.this`, [], 'dev/out/plan.json')).toBe('dev/main.tf:1')
    expect(find(two, config, `${UPGRADE}.this`, [], 'prod/plan.json')).toBe('prod/main.tf:1')
  })

  it('is the one with the name of the plan', () => {
    expect(find(two, config, `${UPGRADE}.this`, [], 'plans/prod.json')).toBe('prod/main.tf:1')
    expect(find({ ...two, 'x/prod/main.tf': MAIN }, config, `${UPGRADE}.this`, [], 'plans/prod.json')).toBeNull()
  })

  it('is the one whose module calls have the texts of the plan', () => {
    const call = (version: string) => `module "cce" {\n  source = "../m"\n  target = "${version}"\n}\n`
    const files = { 'a/main.tf': call('v1.30'), 'b/main.tf': call('v1.31'), 'm/main.tf': MAIN }
    const planned = { root_module: { module_calls: { cce: { expressions: { target: { constant_value: 'v1.31' } } } } } }
    expect(find(files, planned, 'module.none.x.y')).toBeNull()
    const elsewhere = { ...files, 'b/main.tf': call('v1.31').replace('../m', 'registry/m/x') }
    expect(find(elsewhere, planned, `module.cce.${UPGRADE}.this`)).toBe('b/main.tf:1')
  })

  it('is the one whose texts the plan was made from', () => {
    const withText = configuration([`${UPGRADE}.this`], [], { target_version: 'v1.30' })
    expect(find(two, withText, `${UPGRADE}.this`)).toBe('dev/main.tf:1')
  })

  it('has all resources and module calls of the plan', () => {
    const files = { 'prod/main.tf': `${MAIN}module "pools" {\n  source = "../pools"\n}\n`, 'dev/main.tf': MAIN }
    expect(find(files, configuration([`${UPGRADE}.this`], ['pools']), `${UPGRADE}.this`)).toBe('prod/main.tf:1')
  })
})

describe('a module', () => {
  const call = (source: string) => `module "cce" {\n  source = "${source}"\n}\n`
  const config = configuration([], ['cce'])
  const address = `module.cce["a.b"].${UPGRADE}.this`

  it('is followed into its folder', () => {
    const files = { 'clusters/prod/main.tf': call('../../modules/cce/'), 'modules/cce/main.tf': MAIN }
    expect(find(files, config, address, ['target_version'])).toBe('modules/cce/main.tf:3')
  })

  it('is followed through other modules', () => {
    const files = {
      'main.tf': call('./a'),
      'a/main.tf': 'module "inner" {\n  source = "./b"\n}\n',
      'a/b/main.tf': MAIN,
    }
    expect(find(files, config, `module.cce.module.inner[0].${UPGRADE}.this`)).toBe('a/b/main.tf:1')
  })

  it.each(['huaweicloud/cce/huaweicloud', 'git::https://example.com/cce.git', '../elsewhere'])(
    'is called on the nearest line that the repository has, if its source is %s',
    (source) => {
      expect(find({ 'main.tf': `\n${call(source)}` }, config, address)).toBe('main.tf:2')
    },
  )
})

describe('parseAddress', () => {
  it.each([
    ['a.b', { modules: [], type: 'a', name: 'b' }],
    ['module.x.a.b[0]', { modules: ['x'], type: 'a', name: 'b' }],
    ['module.x["m.n"].module.y[3].a.b["c.d[\\"e\\"]"]', { modules: ['x', 'y'], type: 'a', name: 'b' }],
    ['module.x', null],
    ['a', null],
    ['', null],
    ['data.a.b.c', null],
  ])('reads %s', (address, parsed) => {
    expect(parseAddress(address)).toEqual(parsed)
  })
})
