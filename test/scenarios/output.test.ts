import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, watch, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { DEMO, startSimulator } from '../../src/simulator/server/simulator.js'
import { watchChild } from '../support/canary/child.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { ended } from './ended.js'
import { workspaceWithFindings } from './many-findings.js'
import { SIMULATOR_ENV, startCli } from './run-cli.js'

const STACK_TRACE = /\n\s+at |EPIPE|node:internal/

/** Starts the action with these inputs, without a runner around it. @returns the process and the file of the outputs */
function startAction(cwd: string, inputs: Readonly<Record<string, string>>) {
  const output = join(cwd, 'output')
  writeFileSync(output, '')
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const env = { ...SIMULATOR_ENV, ...Object.fromEntries(given), GITHUB_OUTPUT: output, GITHUB_WORKSPACE: cwd }
  return { output, child: watchChild(spawn(process.execPath, [resolve('dist/index.js')], { cwd, env }), env, cwd) }
}

const CLOSED = [
  ['stdout', ['stdout']],
  ['stderr', ['stderr']],
  ['stdout and stderr', ['stdout', 'stderr']],
] as const

describe.each(CLOSED)('a closed %s', (_, closed) => {
  it('does not turn a pass of the action red', async () => {
    const simulator = await startSimulator({ scenario: 'ready' })
    try {
      const inputs = { 'cluster-id': DEMO.clusterId, 'target-version': DEMO.targetVersion, endpoint: simulator.url }
      const { child, output } = startAction(temporaryFolder(), inputs)
      for (const name of closed) child[name].destroy()
      const { code, stdout, stderr } = await ended(child)
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).not.toMatch(STACK_TRACE)
      expect(readFileSync(output, 'utf8')).toMatch(/verdict<<.*\npass\n/)
    } finally {
      await simulator.close()
    }
  })

  it('changes neither the exit code of the command line nor what it prints elsewhere', async () => {
    const passing = startCli(['gate', '--results', 'saved.json'], { cwd: workspaceWithFindings(1) })
    const wrong = startCli(['nonsense'])
    for (const child of [passing, wrong]) for (const name of closed) child[name].destroy()
    const [first, second] = await Promise.all([ended(passing), ended(wrong)])
    expect([first.code, first.stderr, second.code]).toEqual([0, '', 2])
    expect(first.stdout + second.stdout + second.stderr).not.toMatch(STACK_TRACE)
  })
})

describe('output that nobody reads any more', () => {
  it('prints no stack trace on the command line', async () => {
    const child = startCli(['demo'])
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await ended(child)).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('output of more than 64 KiB that is read late', () => {
  const FINDINGS = 2_000

  it('arrives whole from the command line', async () => {
    const cwd = workspaceWithFindings(FINDINGS)
    const child = startCli(['gate', '--results', 'saved.json'], { cwd })
    // the log is written before the folder of the report is made
    await changeIn(cwd)
    const { code, stdout } = await ended(child)
    expect(code).toBe(0)
    expect(stdout.length).toBeGreaterThan(64 * 1024)
    for (const index of [0, FINDINGS / 2, FINDINGS - 1]) expect(stdout).toContain(`Check${index}`)
    expect(stdout).toMatch(/Report in cce-upgrade-report: .*\n$/)
  })

  it('arrives whole from the action', async () => {
    const { child, output } = startAction(workspaceWithFindings(FINDINGS), { results: 'saved.json' })
    await changeIn(output)
    const { code, stdout } = await ended(child)
    expect(code).toBe(0)
    expect(stdout.length).toBeGreaterThan(64 * 1024)
    for (const index of [0, FINDINGS / 2, FINDINGS - 1]) expect(stdout).toContain(`Check${index}`)
  })
})

/** Waits for the first change of a file or folder. */
async function changeIn(path: string): Promise<void> {
  const watcher = watch(path)
  await once(watcher, 'change')
  watcher.close()
}
