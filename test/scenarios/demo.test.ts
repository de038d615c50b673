import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { FLEETS, SCENARIO_GROUPS, SCENARIOS } from '../../src/simulator/server/simulator.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { runCli, startCli } from './run-cli.js'

describe('a demo that is stopped', () => {
  it.each([
    ['SIGINT', 130, 'upgrade-running'],
    ['SIGTERM', 143, 'upgrade-running'],
    ['SIGINT', 130, 'hung'],
    ['SIGTERM', 143, 'fleet-hung'],
  ] as const)(
    'exits with the number of %s, %i, closes its port and leaves no files: %s',
    async (signal, code, scenario) => {
      const [cwd, temporary] = [temporaryFolder(), temporaryFolder()]
      const child = startCli(['demo', scenario], { cwd, env: { TMPDIR: temporary } })
      let [stdout, stderr, port] = ['', '', 0]
      child.stderr.on('data', (chunk: Buffer) => {
        stderr += chunk.toString()
      })
      child.stdout.on('data', (chunk: Buffer) => {
        stdout += chunk.toString()
        const [, found] = /listens on http:\/\/127\.0\.0\.1:(\d+);/.exec(stdout) ?? []
        if (found === undefined || port !== 0) return
        port = Number(found)
        child.kill(signal)
      })
      const [ended] = await once(child, 'close')
      expect([ended, stderr]).toEqual([code, ''])
      expect(stdout.trimEnd().split('\n').at(-1)).toBe('Stopped. No report was written.')
      expect([readdirSync(cwd), readdirSync(temporary)]).toEqual([[], []])
      const [error] = await once(connect(port, '127.0.0.1'), 'error')
      expect(error.code).toBe('ECONNREFUSED')
    },
  )
})

describe('a demo in a repository', () => {
  it.each(['blocked', 'fleet'])(
    'shows the same as elsewhere, whatever policy and clusters file are there: %s',
    async (scenario) => {
      const [elsewhere, repository] = [temporaryFolder(), temporaryFolder()]
      mkdirSync(join(repository, '.github'))
      writeFileSync(join(repository, '.github', 'cce-upgrade-policy.yml'), 'version: 1\nfail-on: any\nno-such-key: 1\n')
      writeFileSync(join(repository, '.github', 'cce-clusters.yml'), '- name: prod\n')
      const counts = await Promise.all(
        [elsewhere, repository].map(async (cwd) => {
          expect(await runCli(['demo', scenario], { cwd })).toMatchObject({ code: 0, stderr: '' })
          const { verdict, counts } = JSON.parse(readFileSync(join(cwd, 'cce-upgrade-report', 'report.json'), 'utf8'))
          return { verdict, ...counts }
        }),
      )
      expect(counts[1]).toEqual(counts[0])
    },
  )
})

describe('the list of scenarios', () => {
  it.each(['demo', 'simulate'])('has every scenario once, in groups, with a line each: %s --list', async (command) => {
    const { code, stdout, stderr } = await runCli([command, '--list'])
    expect([code, stderr]).toEqual([0, ''])
    const names = [...stdout.matchAll(/^ {2}(\S+) {2,}\S.*$/gm)].map(([, name]) => name)
    expect(names.sort()).toEqual([...SCENARIOS.keys(), ...FLEETS.keys()].sort())
    const groups = stdout.split('\n').filter((line) => /^\S.*:$/.test(line))
    expect(groups).toHaveLength(SCENARIO_GROUPS.length + 1)
  })

  it('is part of the help of both commands', async () => {
    for (const command of ['demo', 'simulate'])
      expect((await runCli([command, '--help'])).stdout).toContain(
        'Finished checks that pass, warn or block:\n  ready  ',
      )
  })

  it('is named, with names alike, after the name of no scenario', async () => {
    const { code, stderr } = await runCli(['demo', 'hostil'])
    expect(code).toBe(2)
    expect(stderr).toContain('there is no scenario "hostil"; did you mean "hostile" or "hostile-target"')
    expect(stderr).toContain('To see all scenarios, add --list.')
  })
})

describe('a demo in another language', () => {
  it('prints the annotations in Chinese', async () => {
    const { code, stdout } = await runCli(['demo', 'blocked', '--language', 'zh-cn'], { cwd: temporaryFolder() })
    expect(code).toBe(0)
    expect(stdout).toContain('处理方法')
  })

  it('is refused if there is no such language', async () => {
    const { code, stderr } = await runCli(['demo', '--language', 'fr'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('--language is "fr": use en or zh-cn')])
  })
})
