import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { ACTION_INPUTS } from '../../src/settings/action-inputs.js'
import { SECRET_INPUTS } from '../../src/settings/credentials.js'
import { DEMO, SCENARIOS, startSimulator } from '../../src/simulator/server/simulator.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { gateArgs, runCli, SIMULATOR_ENV, startCli } from './run-cli.js'

async function gateOn(scenario: string, ...more: string[]) {
  const simulator = await startSimulator({ scenario })
  try {
    const flags = [`--target-version=${DEMO.targetVersion}`, '--checks', 'precheck,addons', ...more]
    return await runCli(gateArgs(simulator.url, ...flags), { env: SIMULATOR_ENV })
  } finally {
    await simulator.close()
  }
}

describe('the command line', () => {
  it.each([
    ['ready', 0, 'Ready for v1.31.4-r0: 38 checks passed'],
    ['warnings', 0, 'risks to confirm'],
    ['blocked', 1, 'Do not approve yet. '],
    ['expired', 3, 'Cannot decide'],
    ['empty', 3, 'Cannot decide'],
  ] as const)('ends on the scenario %s with exit code %s', async (scenario, code, words) => {
    const ended = await gateOn(scenario)
    expect(ended.code).toBe(code)
    expect(ended.stdout).toContain(words)
    expect(ended.stdout).not.toContain('::')
    expect(ended.stdout).not.toContain(DEMO.secretKey)
    expect(existsSync(join(ended.cwd, 'cce-upgrade-report', 'report.json'))).toBe(true)
  })

  it('runs the gate if no command is named', async () => {
    const ended = await runCli(['--cluster-id', 'c'])
    expect(ended.code).toBe(2)
    expect(ended.stdout).toContain('project-id')
  })

  it('ends with 2 on wrong settings and on wrong usage, with a suggestion', async () => {
    expect((await gateOn('ready', '--fail-on', 'never')).code).toBe(2)
    const typo = await runCli(['gate', '--target-versoin', 'v1.31'])
    expect(typo.code).toBe(2)
    expect(typo.stderr).toContain('did you mean --target-version?')
    expect((await runCli(['gat'])).code).toBe(2)
    expect((await runCli(['demo', 'blokced'])).stderr).toContain('did you mean "blocked"?')
  })

  it('accepts no secret as a flag', async () => {
    const ended = await runCli(['gate', '--secret-key', 'abc'])
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain('from the environment only')
    expect(ended.stderr).not.toContain('abc')
  })

  it('explains every input and scenario with --help', async () => {
    const { code, stdout } = await runCli(['--help'])
    expect(code).toBe(0)
    for (const name of Object.keys(ACTION_INPUTS).filter((one) => !SECRET_INPUTS.includes(one)))
      expect(stdout).toContain(`--${name}`)
    for (const name of SCENARIOS.keys()) expect(stdout).toContain(name)
    for (const name of ['HUAWEI_CLOUD_ACCESS_KEY_ID', 'HW_AUTH_TOKEN']) expect(stdout).toContain(name)
  })

  it('accepts the inputs about GitHub, and prints that it ignores them', async () => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'saved.json'), readFileSync('test/fixtures/api-pages/precheck.json'))
    const flags = ['--comment', 'always', '--commit-status', 'true', '--check-run', 'false']
    const ended = await runCli(['gate', '--results', 'saved.json', ...flags], {
      env: { GITHUB_TOKEN: 'ghs_of-somebody' },
      cwd,
    })
    expect(ended.code).toBe(3)
    expect(ended.stdout).toContain(
      'Notice: the command line sends nothing to GitHub. It ignores commit-status, comment.\n',
    )
    expect((await runCli(['--help'])).stdout.replace(/\s+/g, ' ')).toContain('the command line sends nothing to GitHub')
  })

  it('prints the version of package.json', async () => {
    const { stdout } = await runCli(['--version'])
    expect(stdout.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
  })

  it('prints the same help for help COMMAND as for COMMAND --help', async () => {
    for (const command of [[], ['merge'], ['policy', 'check']]) {
      const { stdout, code } = await runCli(['help', ...command])
      expect([stdout, code]).toEqual([(await runCli([...command, '--help'])).stdout, 0])
    }
    const { stderr, code } = await runCli(['help', 'nonsense'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('there is no command "nonsense"')])
  })

  it('decides from saved responses', async () => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'saved.json'), readFileSync('test/fixtures/api-pages/precheck.json'))
    const ended = await runCli(['gate', '--results', 'saved.json'], { cwd })
    expect(ended.code).toBe(3)
    expect(ended.stdout).toMatch(/expired at 2023-11-25 08:21 UTC/)
  })

  it('shows the annotations, the verdict and the path of the summary in the demo', async () => {
    const { code, stdout, stderr } = await runCli(['demo'])
    expect(code).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toContain('✖ Error: NodeDiskCheck, Exception · Fatal')
    expect(stdout).toContain('\n⛔ Do not approve yet. 3 causes must be fixed before v1.31.4-r0')
    expect(stdout).toContain('Verdict: block: 3 causes must be fixed before v1.31.4-r0')
    expect(stdout).toMatch(/Summary for reviewers: .*summary\.md/)
  })

  it('shows one report about many clusters in the demo', async () => {
    const { code, stdout, stderr } = await runCli(['demo', 'fleet'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Scenario "fleet": 8 clusters of three accounts and regions, with every verdict')
    expect(stdout).toContain('Verdict: block: 3 of 8 clusters are blocked: 4 causes must be fixed before v1.31.4-r0')
  })

  it('serves a scenario until it is interrupted, and prints how to run the gate on it', async () => {
    const child = startCli(['simulate', '--port', '0', '--scenario', 'ready'])
    const url = await new Promise<string>((done) =>
      child.stdout.once('data', (chunk: Buffer) => done(chunk.toString().split('\n')[0] ?? '')),
    )
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const ended = await runCli(gateArgs(url), { env: SIMULATOR_ENV })
    expect(ended.code).toBe(0)
    child.kill('SIGINT')
    expect(await new Promise((done) => child.on('close', done))).toBe(0)
  })

  it('shows hostile text in the demo without starting a workflow command', async () => {
    const { stdout } = await runCli(['demo', 'hostile-error'])
    for (const line of stdout.split('\n')) expect(line).not.toMatch(/^\s*::|##\[/)
  })

  it('ends with the exit code of the verdict even if its output is closed early', async () => {
    const simulator = await startSimulator({ scenario: 'ready' })
    try {
      const code = await new Promise((done) => {
        const child = startCli(gateArgs(simulator.url), { env: SIMULATOR_ENV })
        child.stdout.destroy()
        child.on('close', done)
      })
      expect(code).toBe(0)
    } finally {
      await simulator.close()
    }
  })
})
