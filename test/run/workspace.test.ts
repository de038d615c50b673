import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { Workspace } from '../../src/run/workspace.js'
import { writeFiles } from '../support/github/proposal.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

let folder: string
beforeEach(() => {
  folder = temporaryFolder()
})

const CLUSTER = 'resource "huaweicloud_cce_cluster" "x" {\n  cluster_version = "v1.31"\n}\n'
const SECRET = '/etc/passwd'

const link = (target: string, name: string): void => {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  symlinkSync(target, file)
}

/** The lines that ask for a version of any cluster. */
const targets = async (...globs: string[]) => {
  const found = await new Workspace(folder).terraform(globs)
  if ('problem' in found) return found.problem
  return found.targetsOf({ id: null, autopilot: null }).map(({ version, at }) => `${version} ${at.file}:${at.line}`)
}

const terraform = async (...globs: string[]) => {
  const found = await new Workspace(folder).terraform(globs)
  return 'problem' in found ? found.problem : { folders: [...found.folders.keys()].sort(), count: found.count }
}

describe('a file of the workspace', () => {
  it('is read with its path', () => {
    writeFiles(folder, { 'a/b.yaml': '\uFEFFx: 1\r\n' })
    expect(new Workspace(folder).read('a/b.yaml')).toEqual({ path: 'a/b.yaml', text: 'x: 1\r\n' })
  })

  it('is read through a link within the repository, with the path that it really has', () => {
    writeFiles(folder, { 'a/b.yaml': 'x: 1' })
    link('a', 'c')
    link('../a/b.yaml', 'd/e.yaml')
    expect(new Workspace(folder).read('c/b.yaml')).toEqual({ path: 'a/b.yaml', text: 'x: 1' })
    expect(new Workspace(folder).read('d/e.yaml')).toEqual({ path: 'a/b.yaml', text: 'x: 1' })
  })

  it('is not read through a link that leads out of the repository, or into .git', () => {
    writeFiles(folder, { '.git/config': 'x' })
    link(SECRET, 'a.yaml')
    link('/etc', 'etc')
    link('.git/config', 'b.yaml')
    link('gone', 'c.yaml')
    for (const name of ['a.yaml', 'etc/passwd', 'b.yaml'])
      expect(new Workspace(folder).read(name)).toEqual({ why: 'link' })
    expect(new Workspace(folder).read('c.yaml')).toEqual({ why: 'unreadable' })
    expect(new Workspace(folder).read('../x.yaml')).not.toHaveProperty('text')
  })

  it('is not read if it is missing, a folder, too large or no text', () => {
    writeFiles(folder, { 'a/b': '', large: 'x'.repeat(1024 * 1024 + 1), bytes: Uint8Array.of(0xc3, 0x28) })
    expect(['none', 'a', 'large', 'bytes'].map((name) => new Workspace(folder).read(name))).toEqual([
      { why: 'absent' },
      { why: 'not-regular' },
      { why: 'too-large' },
      { why: 'not-text' },
    ])
  })
})

describe('the Terraform files of the workspace', () => {
  it('are found in every folder but copies of modules and packages', async () => {
    const names = [
      'main.tf',
      'a/b/x.tf',
      '.infra/x.tf',
      'c/.terraform/modules/m/x.tf',
      'c/.terragrunt-cache/a/b/x.tf',
      'node_modules/x/x.tf',
      '.git/x.tf',
    ]
    writeFiles(folder, Object.fromEntries(names.map((name) => [name, CLUSTER])))
    expect(await terraform()).toEqual({ folders: ['.', '.infra', 'a/b'], count: 3 })
  })

  it('are those that globs match, and those of the modules that they call', async () => {
    const call = 'module "m" {\n  source = "../../modules/m"\n}\n'
    writeFiles(folder, {
      'clusters/a/x.tf': call,
      'clusters/b/x.tf': call,
      'modules/m/x.tf': CLUSTER,
      'modules/n/x.tf': CLUSTER,
    })
    expect(await terraform('clusters/a/**')).toEqual({ folders: ['clusters/a', 'modules/m'], count: 2 })
    expect(await terraform('clusters/a')).toEqual({ folders: ['clusters/a', 'modules/m'], count: 2 })
    expect(await terraform('clusters/a/x.tf')).toEqual({ folders: ['clusters/a', 'modules/m'], count: 2 })
    expect(await terraform('**/b/*.tf')).toEqual({ folders: ['clusters/b', 'modules/m'], count: 2 })
    expect(await terraform('clusters/**', '!clusters/b/**')).toEqual({ folders: ['clusters/a', 'modules/m'], count: 2 })
    expect(await terraform('docs/**')).toEqual({ folders: [], count: 0 })
  })

  const module = 'variable "v" {}\nresource "huaweicloud_cce_cluster" "x" {\n  cluster_version = var.v\n}\n'
  const call = (name: string) => `module "m" {\n  source = "../../modules/${name}"\n  v = "v1.31"\n}\n`

  it('ask for nothing by themselves in a module that only folders of other clusters call', async () => {
    writeFiles(folder, {
      'clusters/a/x.tf': call('m'),
      'clusters/b/x.tf': call('n'),
      'modules/m/x.tf': module,
      'modules/n/x.tf': module,
    })
    expect(await targets('clusters/a/**', 'modules/**')).toEqual(['v1.31 clusters/a/x.tf:3'])
  })

  it('count by themselves in a folder that nothing calls, and in a root module that a test calls', async () => {
    writeFiles(folder, {
      'clusters/a/x.tf': call('m'),
      'modules/m/x.tf': module,
      'modules/n/x.tf': module,
      'modules/root/x.tf': `provider "huaweicloud" {}\n${module}`,
      'modules/state/x.tf': `terraform {\n  backend "s3" {}\n}\n${module}`,
      'tests/a/x.tf': call('root') + call('state').replace('"m"', '"s"'),
    })
    expect(await targets('clusters/a/**', 'modules/**')).toEqual([
      'v1.31 clusters/a/x.tf:3',
      'null modules/n/x.tf:3',
      'null modules/root/x.tf:4',
      'null modules/state/x.tf:6',
    ])
  })

  it('leave out what editors leave behind', async () => {
    writeFiles(folder, { 'main.tf~': CLUSTER, '.#main.tf': CLUSTER, '.main.tf.swp': CLUSTER, 'main.tf.bak': CLUSTER })
    expect(await terraform()).toEqual({ folders: [], count: 0 })
  })

  it('cannot be trusted if a file beside them leads out of the repository', async () => {
    writeFiles(folder, { 'a/main.tf': CLUSTER })
    link('/etc/terraform.auto.tfvars', 'a/x.auto.tfvars')
    expect(await terraform()).toEqual({ code: 'unreadable-file', file: 'a/x.auto.tfvars', why: 'unreadable' })
    expect(await terraform('b/**')).toEqual({ folders: [], count: 0 })
  })

  it('cannot be trusted if one of them cannot be read to its end', async () => {
    writeFiles(folder, { 'a/main.tf': `${CLUSTER}}\n`, 'b/main.tf': CLUSTER })
    expect(await terraform()).toEqual({ code: 'unreadable-syntax', at: { file: 'a/main.tf', line: 4, column: 1 } })
    expect(await terraform('b/**')).toEqual({ folders: ['b'], count: 1 })
  })

  it('may be broken where they have nothing to do with clusters', async () => {
    writeFiles(folder, { 'a/main.tf': CLUSTER, 'b/main.tf': 'x {' })
    expect(await terraform()).toEqual({ folders: ['.', 'a', 'b'].slice(1), count: 2 })
  })

  it('are not followed into a folder outside of the repository', async () => {
    const outside = temporaryFolder()
    writeFileSync(path.join(outside, 'main.tf'), CLUSTER)
    link(outside, 'a')
    expect(await terraform()).toEqual({ folders: [], count: 0 })
    expect(await terraform('a/**')).toEqual({ folders: [], count: 0 })
  })

  it('are given up if there are too many of them', async () => {
    const large = `# ${'x'.repeat(1024 * 1024 - 100)}\n`
    writeFiles(folder, Object.fromEntries(Array.from({ length: 18 }, (_, index) => [`m${index}/main.tf`, large])))
    expect(await terraform()).toEqual({ code: 'too-many', what: 'mebibytes', most: 16 })
    const workspace = new Workspace(folder)
    await workspace.terraform([])
    expect(await workspace.terraform(['m1/**'])).toMatchObject({ count: 1 })
  })

  it('are given up if matching them takes too long', async () => {
    writeFiles(folder, { [`${'a'.repeat(200)}b.tf`]: CLUSTER })
    expect(await terraform(`${'*a'.repeat(60)}*c`)).toEqual({ code: 'slow-paths' })
  })
})
