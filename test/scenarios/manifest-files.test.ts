import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { decideFromEvidence } from '../../src/cli/replay.js'
import type { Report } from '../../src/model/report.js'
import { addFiles, commitAll, pdb, workspaceOf } from '../support/manifests/workspace.js'
import { readCliReport, runCli } from './run-cli.js'
import { clustersFileOfScenario, runFleet, runProposal } from './run-fleet.js'

const OFFLINE = { checks: 'manifests', 'current-version': 'v1.24', 'target-version': 'v1.31' }
const ARGS = ['gate', ...Object.entries(OFFLINE).flatMap(([name, value]) => [`--${name}`, value])]

/** A policy that waives every budget of pods in some files. */
const waiving = (path: string): string => {
  const expires = new Date(Date.now() + 864e5).toISOString().slice(0, 10)
  const entry = `name: "policy/v1beta1 *", match: { check: manifests, path: "${path}" }, reason: CHG-1, owner: me, expires: ${expires}`
  return `version: 1\nwaivers:\n  - { ${entry} }\n`
}

const decisionsOf = ({ findings }: Report): string[] =>
  findings.map(({ location, decision, clusterId, name }) =>
    `${location?.file ?? name} ${decision} ${clusterId ?? ''}`.trim(),
  )

/** What was not covered, by its code. */
const gapsOf = ({ notCovered }: Report, code: string): string[] =>
  notCovered.filter((one) => one.code === code).map(({ what }) => what)

/** A pull request from these files of the base branch to those of the head, without CCE. */
const propose = (base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>, inputs = {}) =>
  runProposal('ready', { base: { 'README.md': 'x', ...base }, head }, { ...OFFLINE, endpoint: '', ...inputs })

describe('a pull request', () => {
  const POLICY = '.github/cce-upgrade-policy.yml'

  it('cannot accept its own findings: the waivers of the base branch count', async () => {
    const files = { 'deploy/a.yaml': pdb(), 'charts/b.yaml': pdb('b') }
    const own = await propose({}, { ...files, [POLICY]: waiving('**') })
    expect([own.exitCode, decisionsOf(own.report)]).toEqual([1, ['charts/b.yaml block', 'deploy/a.yaml block']])
    expect(own.report.policy?.proposal?.verdict).toBe('warn')
    const merged = await propose({ [POLICY]: waiving('deploy/**') }, files)
    expect(decisionsOf(merged.report)).toEqual(['charts/b.yaml block', 'deploy/a.yaml waived'])
  })

  it('marks the findings in its own files, which come first', async () => {
    const { report } = await propose({ 'a.yaml': pdb('old') }, { 'z.yaml': pdb('new') })
    expect(report.findings.map(({ location, inChange }) => [location?.file, inChange ?? false])).toEqual([
      ['z.yaml', true],
      ['a.yaml', false],
    ])
  })

  it('cannot be decided on where the workspace holds another commit, or none', async () => {
    const base = { 'a.yaml': pdb() }
    const absent = await runProposal(
      'ready',
      { base, head: { 'b.yaml': 'x' }, isCheckout: false },
      { ...OFFLINE, endpoint: '' },
    )
    expect([absent.exitCode, absent.report.verdict, absent.report.findings[0]?.message]).toEqual([
      1,
      'inconclusive',
      expect.stringContaining('not a checkout'),
    ])
  })
})

describe('a fleet', () => {
  const files = { 'prod/a.yaml': pdb(), 'base/b.yaml': pdb(), '.git/HEAD': `${'a'.repeat(40)}\n` }

  it('has each finding at the clusters that the file concerns', async () => {
    const text = clustersFileOfScenario('fleet-healthy')
    const [, first = ''] = /id: "?([\w-]+)/.exec(text) ?? []
    const withPaths = text.replace(/(\n {2}id:.*)/, '$1\n  paths: ["prod/**"]')
    const { report } = await runFleet('fleet-healthy', OFFLINE, { clustersFile: withPaths, files })
    const found = decisionsOf(report)
    expect(found.filter((one) => one.startsWith('prod/'))).toEqual([`prod/a.yaml warn ${first}`])
    expect(found.filter((one) => one.startsWith('base/')).length).toBe(report.clusters.length)
    expect(report.clusters.length).toBeGreaterThan(1)
  })

  it('decides alike when its evidence is replayed', async () => {
    const run = await runFleet('fleet-healthy', { ...OFFLINE, checks: 'precheck,manifests' }, { files })
    const { report: replayed } = await decideFromEvidence({}, ['cce-upgrade-report/evidence'], run.workspace)
    expect(replayed.clusters.map(({ checks }) => checks.map(({ check }) => check))).toEqual(
      run.report.clusters.map(({ checks }) => checks.map(({ check }) => check)),
    )
    expect(decisionsOf(replayed)).toEqual(decisionsOf(run.report))
    expect(replayed.notCovered).toEqual(run.report.notCovered)
    expect(run.report.findings.filter(({ check }) => check === 'manifests').length).toBeGreaterThan(5)
  })
})

describe('the command line', () => {
  it('reads tracked files that git ignores, and leaves out those that it does not track', async () => {
    const cwd = workspaceOf({ 'a.yaml': pdb() })
    commitAll(cwd)
    addFiles(cwd, { '.gitignore': '*.yaml\n', 'b.yaml': pdb() })
    const run = await runCli(ARGS, { cwd })
    const report = readCliReport(cwd)
    expect([run.code, decisionsOf(report)]).toEqual([1, ['a.yaml block']])
    expect(gapsOf(report, 'skipped-files').map((what) => what.includes('b.yaml'))).toEqual([true])
    // the second run does not read the report of the first one
    await runCli(ARGS, { cwd })
    expect(decisionsOf(readCliReport(cwd))).toEqual(['a.yaml block'])
  })

  it('warns where a file that could hold a removed API cannot be parsed, and names its line', async () => {
    const cwd = workspaceOf({
      'a.yaml': `a: 1\n---\nb: [\n  policy/v1beta1: {\nkind: PodDisruptionBudget\napiVersion: policy/v1beta1\n`,
    })
    const run = await runCli(ARGS, { cwd })
    const report = readCliReport(cwd)
    expect([run.code, report.verdict]).toEqual([0, 'warn'])
    expect(
      gapsOf(report, 'unread-manifest').map((what) => /^a\.yaml, line \d+: it is not valid YAML/.test(what)),
    ).toEqual([true])
    expect(run.stdout).toContain('Not covered: a.yaml, line ')
  })

  it('decides again about the same manifests under another policy, without their files', async () => {
    const cwd = workspaceOf({ 'deploy/a.yaml': pdb() })
    await runCli(ARGS, { cwd })
    const elsewhere = workspaceOf({ 'policy.yml': waiving('deploy/*') })
    const evidence = join(cwd, 'cce-upgrade-report/evidence')
    const strict = await runCli(['replay', evidence], { cwd: elsewhere })
    expect([strict.code, strict.stdout.includes('deploy/a.yaml:1')]).toEqual([1, true])
    const waived = await runCli(['replay', '--policy', 'policy.yml', evidence], { cwd: elsewhere })
    expect(waived.code).toBe(0)
    writeFileSync(join(evidence, 'manifests-scan.json'), '{}')
    expect((await runCli(['replay', evidence], { cwd: elsewhere })).code).toBe(3)
  })
})
