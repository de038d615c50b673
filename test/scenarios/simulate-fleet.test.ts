import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { DEMO, FLEETS } from '../../src/simulator/server/simulator.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { runCli, startCli } from './run-cli.js'

/** Starts a simulator, waits for the lines that it prints, and ends it. */
async function simulate(cwd: string, ...args: string[]) {
  const child = startCli(['simulate', ...args], { cwd })
  let printed = ''
  await new Promise<void>((done) =>
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      if (printed.includes('dist/cli/index.js gate')) done()
    }),
  )
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)))
  const file = join(cwd, 'simulator.env')
  const variables = existsSync(file) ? readFileSync(file, 'utf8') : ''
  child.kill('SIGINT')
  return { printed, variables, code: await ended }
}

describe('the simulate command', () => {
  it('writes the clusters file of a fleet, and prints all of its credentials', async () => {
    const cwd = temporaryFolder()
    const { printed, code } = await simulate(
      cwd,
      '--scenario',
      'fleet',
      '--size=12',
      '--write-clusters',
      'clusters.yml',
    )
    expect(code).toBe(0)
    expect(parse(readFileSync(join(cwd, 'clusters.yml'), 'utf8'))).toHaveLength(12)
    expect(printed).toContain('--clusters-file clusters.yml')
    expect(printed).toContain('EUROPE_SECRET_KEY=')
  })

  it('says how to gate all clusters of a fleet if it writes no file', async () => {
    const cwd = temporaryFolder()
    const { printed } = await simulate(cwd, '--scenario', 'fleet', '--delay', '50', '--limits')
    expect(printed).toContain('gates one of 8 clusters. To gate all of them, add --write-clusters FILE.')
    expect(existsSync(join(cwd, 'clusters.yml'))).toBe(false)
  })

  it('writes what a shell needs to run the gate against it, for as long as it runs', async () => {
    const cwd = temporaryFolder()
    const { printed, variables } = await simulate(cwd, '--scenario', 'blocked', '--write-env', 'simulator.env')
    expect(existsSync(join(cwd, 'simulator.env'))).toBe(false)
    expect(variables.split('\n')).toEqual(
      expect.arrayContaining([
        `export CCE_ENDPOINT='${printed.split('\n')[0]}'`,
        `export CCE_CLUSTER_ID='${DEMO.clusterId}'`,
        `export CCE_TARGET_VERSION='${DEMO.targetVersion}'`,
        `export HUAWEICLOUD_SDK_AK='${DEMO.accessKey}'`,
      ]),
    )
  })

  it.each([
    [['--size', '3'], '--size needs a scenario with many clusters: fleet, '],
    [['--scenario', 'fleet', '--size', '0'], '--size is "0": it must be a number from 1 to 10000'],
    [['--delay', '1s'], '--delay is "1s": it must be a number from 0 to 600000'],
    [['--port', '70000'], '--port is "70000": it must be a number from 0 to 65535'],
    [['--scenario', 'flet'], 'did you mean "fleet"?'],
    [['--scenario', 'fleet', '--write-clusters', 'no/such/folder/file'], '--write-clusters no/such/folder/file: '],
  ])('refuses %j with exit code 2', async (args, words) => {
    const { code, stderr } = await runCli(['simulate', ...args])
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })

  it('lists the scenarios with many clusters in its help', async () => {
    const { stdout } = await runCli(['simulate', '--help'])
    for (const [name, { description }] of FLEETS) {
      expect(stdout).toContain(name)
      expect(stdout).toContain(description)
    }
  })
})
