import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { POLICY_FILES } from '../../src/settings/read-settings.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

const [POLICY_FILE, OTHER_SPELLING] = POLICY_FILES
const CLI = resolve('dist/cli/index.js')
const cwd = temporaryFolder()

function cli(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '' },
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}
const put = (name: string, text: string) => writeFileSync(join(cwd, name), text)
const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
const waiver = (expires: string) => `  - { name: NodeX, reason: a, owner: "@me", expires: ${expires} }\n`

describe('policy init', () => {
  it('writes a commented starter that is a valid policy, and prints the next step', () => {
    const ended = cli('policy', 'init')
    expect(ended.code).toBe(0)
    expect(ended.stdout).toContain(`policy check ${POLICY_FILE}`)
    expect(readFileSync(join(cwd, POLICY_FILE), 'utf8')).toContain('$schema=')
    expect(cli('policy', 'check', POLICY_FILE)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('is a valid policy: 0 rules'),
    })
  })

  it('refuses to write a second spelling of the default, which a run would refuse', () => {
    const ended = cli('policy', 'init', OTHER_SPELLING)
    expect([ended.code, existsSync(join(cwd, OTHER_SPELLING))]).toEqual([2, false])
    put(OTHER_SPELLING, 'version: 1\n')
    for (const [file, other] of [POLICY_FILES, [...POLICY_FILES].reverse()] as const) {
      const { code, stdout } = cli('policy', 'check', file ?? '')
      expect([code, stdout]).toEqual([1, expect.stringContaining(`${file}: there is also ${other}`)])
    }
    rmSync(join(cwd, OTHER_SPELLING))
  })

  it('leaves an existing file unchanged', () => {
    put('mine.yml', 'version: 1\n')
    expect(cli('policy', 'init', 'mine.yml')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('left unchanged'),
    })
    expect(readFileSync(join(cwd, 'mine.yml'), 'utf8')).toBe('version: 1\n')
    expect(cli('policy', 'init', 'a/b.yml').code).toBe(0)
    expect(existsSync(join(cwd, 'a/b.yml'))).toBe(true)
  })
})

describe('policy check', () => {
  it('prints every fault with its position and a suggestion', () => {
    put('typo.yml', 'version: 1\nwaivers:\n  - nme: x\n    expires: 2026-13-01\n')
    const { code, stdout } = cli('policy', 'check', 'typo.yml')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^typo\.yml:3:5: waivers\[0\] has no key "nme"\..*Did you mean "name"\?/m)
    expect(stdout).toMatch(/^typo\.yml:4:14: .*calendar date/m)
    expect(stdout).toContain('is not a valid policy: 5 faults')
  })

  it('prints entries that would be ignored today, and waivers that expire soon', () => {
    put(
      'old.yml',
      `version: 1\nrules:\n  - { match: { kind: Exception }, decision: warn }\nwaivers:\n${waiver('2020-01-01')}${waiver(day(200))}${waiver(day(3))}${waiver(day(60))}`,
    )
    const { code, stdout } = cli('policy', 'check', 'old.yml')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^old\.yml:3: rules\[0\] would lower the items/m)
    expect(stdout).toMatch(/^old\.yml:5: waivers\[0\] \(NodeX\) expired/m)
    expect(stdout).toMatch(/^old\.yml:6: waivers\[1\].*200 days/m)
    expect(stdout).toContain('3 entries would be ignored.')
    expect(stdout).toMatch(/The waiver for NodeX \(@me, line 7\) expires in 3 days\./)
    expect(stdout).not.toContain('line 8')
  })

  it('prints nothing from a file that could start a workflow command', () => {
    put('hostile.yml', 'version: 1\n"\\n::error::x": 1\n"##[error]y": 2\n')
    const { stdout } = cli('policy', 'check', 'hostile.yml')
    for (const line of stdout.split('\n')) expect(line).not.toMatch(/^\s*::|##\[/)
  })

  it.each([
    [['policy'], /usage: node .*index\.js policy check FILE/],
    [['policy', 'chek', 'x'], /usage: .* policy init/],
    [['policy', 'check'], /usage: .* policy check FILE/],
    [['policy', 'check', 'nowhere.yml'], /nowhere\.yml does not exist/],
    [['policy', 'check', '.'], /cannot be read/],
    [['policy', 'check', 'a', 'b'], /unexpected argument/],
  ])('ends with 2 on wrong usage: %p', (args, words) => {
    expect(cli(...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(words) })
  })
})

describe('explain', () => {
  it('prints the catalog entry of an item by its API name', () => {
    const { code, stdout } = cli('explain', 'DeprecatedApiCheck')
    expect(code).toBe(0)
    expect(stdout).toMatch(/Discarded Kubernetes APIs \(.*\p{Script=Han}/u)
    for (const label of [
      'Check:',
      'API name: DeprecatedApiCheck',
      'Meaning:',
      'Fix:',
      'Who:',
      'Guide:    https://support.huaweicloud.com/',
    ])
      expect(stdout).toContain(label)
  })

  it('marks a guess as a guess, and prints every item of a page', () => {
    expect(cli('explain', 'NodeDiskCheck').stdout).toContain(
      'The catalog has no item "NodeDiskCheck". Judging by the words of the name, it may be:',
    )
    expect(cli('explain', 'Node disks').stdout).not.toContain('may be')
    expect(cli('explain', 'cce_10_1031').stdout.match(/API name:/g)?.length).toBeGreaterThan(1)
  })

  it('suggests close names for an unknown one', () => {
    expect(cli('explain', 'DeprecatdApiChek')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"DeprecatedApiCheck"'),
    })
    expect(cli('explain', 'zzzz').code).toBe(2)
  })

  it('lists all ninety items, the findings of plans, manifests and the gate, and the known risks', () => {
    const { code, stdout } = cli('explain', '--list')
    expect(code).toBe(0)
    expect(stdout).toContain('90 check items in all')
    expect(stdout).toContain('Terraform plan: 10 findings')
    expect(stdout).toContain('Known risks of an upgrade: 27')
    expect(stdout).toContain('The gate itself: 31 findings')
    expect(stdout).toContain('Manifests: 118 removed APIs, 48 custom resources and webhook-can-stop-upgrade')
    expect(stdout.split('\n').filter((line) => line.startsWith('  '))).toHaveLength(90 + 10 + 118 + 48 + 27 + 31)
  })

  it('explains a finding of Terraform plans', () => {
    const { code, stdout } = cli('explain', 'check-skipped')
    expect(code).toBe(0)
    expect(stdout).toMatch(/Terraform plan[\s\S]*Fatal[\s\S]*is_only_upgrade[\s\S]*plans\.md#check-skipped/)
  })

  it('explains each decision of a report, or one of them, and the verdict', () => {
    expect(cli('demo', 'blocked').code).toBe(0)
    const file = 'cce-upgrade-report/report.json'
    const { code, stdout } = cli('explain', '--report', file)
    const report = JSON.parse(readFileSync(join(cwd, file), 'utf8'))
    expect(code).toBe(0)
    for (const { fingerprint } of report.findings) expect(stdout).toContain(`[${fingerprint}]`)
    expect(stdout).toMatch(/table: {3}fail-on exception, Exception × Fatal: block/)
    expect(stdout).toContain('Verdict: block, because a finding blocks')
    const one = cli('explain', '--report', file, 'NodeDiskCheck').stdout
    expect(one.match(/^ {2}decided: /gm)).toHaveLength(1)
    expect(cli('explain', '--report', file, report.findings[0].fingerprint).stdout).toContain(report.findings[0].name)
    expect(cli('explain', '--report', file, 'NoSuchItem')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('NoSuchItem'),
    })
  })

  it('shows after a replay what rules and waivers changed', () => {
    put(
      'p.yml',
      `version: 1\nrules:\n  - { match: { name: DeprecatedApiCheck }, decision: block, reason: ours }\nwaivers:\n  - { name: NodeContainerdPodRestartRisk, reason: CHG-1, owner: me, expires: ${day(20)} }\n`,
    )
    expect(cli('demo', 'warnings').code).toBe(0)
    const again = cli('replay', '--policy', 'p.yml', 'cce-upgrade-report/evidence')
    expect(again.code).toBe(1)
    expect(again.stdout).toContain('The verdict was warn and is now block')
    expect(again.stdout).toMatch(/\* DeprecatedApiCheck: warn -> block/)
    expect(again.stdout).toMatch(/\* NodeContainerdPodRestartRisk on 2 nodes: warn -> waived/)
    expect(again.stdout).toContain('Waived by me until')
  })

  it.each([
    [['explain'], /usage: node .*index\.js explain NAME/],
    [['explain', '--report', 'nowhere.json'], /nowhere\.json cannot be read/],
    [['explain', '--report', 'p.yml'], /is not JSON/],
    [['explain', '--report', 'bad.json'], /not a report of this gate/],
    [['replay'], /name the evidence/],
    [['replay', '--policy', 'p.yml', 'nowhere.json'], /cannot be read as a file/],
  ])('ends with 2 on wrong usage: %p', (args, words) => {
    put('bad.json', '{"schemaVersion":1,"findings":[{}]}')
    expect(cli(...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(words) })
  })
})
