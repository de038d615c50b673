import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { invocationOf } from '../../src/cli/invocation.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

const IN_CONTAINER = { CCE_UPGRADE_GATE_IMAGE: 'registry.example/a/b:1.0.0', HOSTNAME: '0123abcd' }
const NPM_START = { npm_lifecycle_event: 'start', npm_package_name: 'cce-upgrade-gate' }

describe('the name of the command line in hints', () => {
  it.each([
    ['a file of the working directory', '/repo/dist/cli/index.js', {}, 'node dist/cli/index.js'],
    ['a file elsewhere', '/opt/gate/dist/cli/index.js', {}, 'node /opt/gate/dist/cli/index.js'],
    ['a file in a folder with spaces', '/my gate/it’s/index.js', {}, "node '/my gate/it’s/index.js'"],
    ['a globally installed package', '/usr/local/bin/cce-upgrade-gate', {}, 'cce-upgrade-gate'],
    ['a locally installed package', '/repo/node_modules/.bin/cce-upgrade-gate', {}, 'npx cce-upgrade-gate'],
    ['npx', '/root/.npm/_npx/0a/node_modules/.bin/cce-upgrade-gate', { npm_command: 'exec' }, 'npx cce-upgrade-gate'],
    [
      'npx with a package that was named',
      '/root/.npm/_npx/0a/node_modules/.bin/cce-upgrade-gate',
      { npm_command: 'exec', npm_config_package: './x.tgz' },
      'npx --package=./x.tgz cce-upgrade-gate',
    ],
    [
      'npx on Windows',
      'C:\\npm\\_npx\\0a\\node_modules\\cce-upgrade-gate\\dist\\cli\\index.js',
      { npm_command: 'exec' },
      'npx cce-upgrade-gate',
    ],
    ['the container', '/opt/gate/dist/cli/index.js', IN_CONTAINER, 'docker run --rm registry.example/a/b:1.0.0'],
    ['the command in the container', '/opt/dist/cli/index.js', { CCE_UPGRADE_GATE_IMAGE: '' }, 'cce-upgrade-gate'],
  ])('is what was typed to call %s', (_, script, env, command) => {
    expect(invocationOf(script, env, '/repo')).toMatchObject({ command, demo: `${command} demo` })
  })

  it('is npm start for another scenario of a demo that npm start runs', () => {
    const invocation = invocationOf('/repo/dist/cli/index.js', NPM_START, '/repo')
    expect(invocation).toEqual({ command: 'node dist/cli/index.js', demo: 'npm start --', beside: null })
  })

  it('is not npm start in the start script of another project', () => {
    const script = '/repo/node_modules/.bin/cce-upgrade-gate'
    expect(invocationOf(script, NPM_START, '/repo').demo).toBe('npx cce-upgrade-gate demo')
    const other = { ...NPM_START, npm_package_name: 'shop' }
    expect(invocationOf('/opt/cli/index.js', other, '/repo').demo).toBe('node /opt/cli/index.js demo')
  })

  it('contains what runs a command in the same container', () => {
    expect(invocationOf('/opt/gate/dist/cli/index.js', IN_CONTAINER, '/').beside).toBe('docker exec 0123abcd env')
  })
})

describe('the hints of the bundle', () => {
  const installed = temporaryFolder()
  const bin = join(installed, 'node_modules', '.bin')
  mkdirSync(bin, { recursive: true })
  symlinkSync(resolve('dist/cli/index.js'), join(bin, 'cce-upgrade-gate'))

  it.each([
    ['dist/cli/index.js', 'node dist/cli/index.js'],
    [join(bin, 'cce-upgrade-gate'), 'npx cce-upgrade-gate'],
  ])('name the command in errors, usages, the help and the demo when %s is called', (script, command) => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: { PATH: process.env['PATH'] } })
    expect(run('chek').stderr).toContain(`\nSee ${command} --help`)
    expect(run('explain').stderr).toContain(`usage: ${command} explain NAME`)
    expect(run('--help').stdout).toContain(`\n  ${command} replay --policy`)
    const demo = spawnSync(process.execPath, [resolve(script), 'demo', 'ready'], { encoding: 'utf8', cwd: installed })
    const shown = script === 'dist/cli/index.js' ? `node ${resolve(script)}` : command
    expect(demo.stdout).toContain(`Another scenario: ${shown} demo NAME`)
  })
})
