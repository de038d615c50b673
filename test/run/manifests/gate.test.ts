import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../../src/model/report.js'
import { DEMO } from '../../../src/simulator/server/simulator.js'
import { callsOf, type GateRun, runGate } from '../../scenarios/run-gate.js'
import { pdb, workspaceOf } from '../../support/manifests/workspace.js'

const OFFLINE = {
  'cluster-id': '',
  'project-id': '',
  'access-key': '',
  'secret-key': '',
  endpoint: '',
}

/** Runs the gate on manifests alone, without CCE, for an upgrade from v1.24 to v1.31. */
const checkManifests = (
  files: Readonly<Record<string, string | Uint8Array>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<GateRun> =>
  runGate(
    'ready',
    { ...OFFLINE, checks: 'manifests', 'current-version': 'v1.24', 'target-version': 'v1.31', ...inputs },
    { cwd: workspaceOf(files) },
  )

const summaryOf = ({ findings }: Report): string[] =>
  findings.map(({ name, decision, location }) => `${location?.file}:${location?.line} ${name}: ${decision}`)

const PDB = 'policy/v1beta1 PodDisruptionBudget'

describe('manifests alone', () => {
  it('need neither a cluster id nor credentials, and send no request', async () => {
    const run = await checkManifests({ 'deploy/a.yaml': pdb(), 'deploy/b.yaml': pdb('db', 'policy/v1') })
    expect(callsOf(run)).toEqual([])
    expect(summaryOf(run.report)).toEqual([`deploy/a.yaml:1 ${PDB}: block`])
    expect(run.report.verdict).toBe('block')
    const [{ object, scope, check } = { object: null }] = run.report.findings
    expect([check, scope, object?.apiVersion, object?.kind, object?.name, object?.syntax]).toEqual([
      'manifests',
      'manifest',
      'policy/v1beta1',
      'PodDisruptionBudget',
      'web',
      'object',
    ])
  })

  it.each([
    ['a key of a file', '{ file: prod.yaml, key: version }', 'prod.yaml', 'version: v1.31\n'],
    ['Terraform', 'auto', 'main.tf', `resource "huaweicloud_cce_cluster_upgrade" "a" { target_version = "v1.31" }\n`],
  ])(
    'need no credentials for the clusters of a clusters file whose target is that of %s',
    async (_, target, name, text) => {
      const entry = `- name: prod\n  id: ${DEMO.clusterId}\n  target: ${target}\n`
      const files = { '.github/cce-clusters.yml': entry, 'deploy/a.yaml': pdb(), [name]: text }
      const run = await checkManifests(files, { 'target-version': '' })
      expect(callsOf(run)).toEqual([])
      expect(summaryOf(run.report)).toEqual([`deploy/a.yaml:1 ${PDB}: block`])
      expect(run.report.clusters[0]).toMatchObject({ targetVersion: 'v1.31', targetFrom: { file: name, line: 1 } })
    },
  )

  it('are decided beside checks that lack credentials, for the target of the clusters file', async () => {
    const entry = `- name: prod\n  id: ${DEMO.clusterId}\n  target: { file: prod.yaml, key: version }\n`
    const files = { '.github/cce-clusters.yml': entry, 'deploy/a.yaml': pdb(), 'prod.yaml': 'version: v1.31\n' }
    const { report } = await checkManifests(files, { checks: 'precheck, manifests', 'target-version': '' })
    const names = report.findings.map(({ name }) => name)
    expect([report.verdict, [...new Set(names)].sort()]).toEqual(['block', [PDB, 'wrong-settings']])
  })

  it('pass where the target serves everything that they use', async () => {
    const { report } = await checkManifests({ 'a.yaml': pdb('db', 'policy/v1') })
    expect(report.verdict).toBe('pass')
    expect(report.counts.passed).toBe(3)
    const [cluster] = report.clusters
    expect(
      cluster?.checks.map(({ check, targetVersion, currentVersion }) => [check, targetVersion, currentVersion]),
    ).toEqual([['manifests', 'v1.31', 'v1.24']])
  })

  it('pass where the target still serves an API that is removed later', async () => {
    const { report } = await checkManifests(
      { 'a.yaml': pdb() },
      { 'current-version': 'v1.21', 'target-version': 'v1.23' },
    )
    expect([report.verdict, report.findings]).toEqual(['pass', []])
  })

  it('warn about an API that the current version does not serve either', async () => {
    const { report } = await checkManifests({ 'a.yaml': pdb() }, { 'current-version': 'v1.27' })
    expect(summaryOf(report)).toEqual([`a.yaml:1 ${PDB}: warn`])
  })

  it('block where the current version is not known', async () => {
    const { report } = await checkManifests({ 'a.yaml': pdb() }, { 'current-version': '' })
    expect(summaryOf(report)).toEqual([`a.yaml:1 ${PDB}: block`])
  })

  it('cannot be decided on without a target version', async () => {
    const { report } = await checkManifests({ 'a.yaml': pdb() }, { 'target-version': '' })
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.map(({ name, fix }) => [name, fix.includes('target-version')])).toEqual([
      ['no-result', true],
    ])
  })

  it('cannot be decided on where no file matches', async () => {
    const { report } = await checkManifests({ 'a.yaml': pdb() }, { 'manifest-paths': 'deploy/**/*.yaml' })
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.map(({ name, message }) => [name, message.includes('manifest-paths')])).toEqual([
      ['no-result', true],
    ])
  })

  it('cannot be decided on where the name of a file takes too long to match', async () => {
    const files = { 'a.yaml': pdb('x', 'policy/v1'), [`${'a'.repeat(120)}.yaml`]: pdb() }
    const { report } = await checkManifests(files, { 'manifest-paths': '**/+(*a*)*(a*)+(a*)b.y,**/*.yaml' })
    expect([report.verdict, report.findings.map(({ message }) => /manifest-paths/.test(message))]).toEqual([
      'inconclusive',
      [true],
    ])
  })

  it('do not pass for a target that is newer than the list of removals, which is said', async () => {
    const { report } = await checkManifests({ 'a.yaml': pdb('x', 'policy/v1') }, { 'target-version': 'v1.99' })
    expect(report.verdict).toBe('warn')
    expect(report.notCovered.map(({ check, code }) => [check, code])).toEqual([
      ['manifests', 'unknown-removals'],
      [null, 'risks-not-judged'],
    ])
    const { report: withUse } = await checkManifests({ 'a.yaml': pdb() }, { 'target-version': 'v1.99' })
    expect(summaryOf(withUse)).toEqual([`a.yaml:1 ${PDB}: block`])
  })

  it('do not pass where a file that could hold a removed API cannot be parsed', async () => {
    const { report } = await checkManifests({ 'a.yaml': `kind: Pod\n\tapiVersion: policy/v1beta1\n  x: [` })
    expect(report.verdict).toBe('warn')
    expect(report.notCovered.map(({ code, what }) => [code, /^a\.yaml, line \d+: /.test(what)])).toEqual([
      ['unread-manifest', true],
      ['risks-not-judged', false],
    ])
  })

  it('have a finding for each use, with a fingerprint of its own that does not depend on the line', async () => {
    const text = `${pdb()}---\n${pdb()}---\n${pdb('other')}`
    const { report } = await checkManifests({ 'a.yaml': text })
    expect(summaryOf(report)).toEqual([`a.yaml:1 ${PDB}: block`, `a.yaml:8 ${PDB}: block`, `a.yaml:15 ${PDB}: block`])
    const fingerprints = report.findings.map(({ fingerprint }) => fingerprint)
    expect(new Set(fingerprints).size).toBe(3)
    const moved = await checkManifests({ 'a.yaml': `# new\n${text}` })
    expect(moved.report.findings.map(({ fingerprint }) => fingerprint)).toEqual(fingerprints)
  })
})

describe('manifests beside CCE', () => {
  it('are compared with the versions that CCE states', async () => {
    const cwd = workspaceOf({ 'a.yaml': pdb(), 'b.yaml': pdb('b', 'flowcontrol.apiserver.k8s.io/v1beta2') })
    const { report } = await runGate('ready', { checks: 'precheck,manifests' }, { cwd })
    const check = report.clusters[0]?.checks.find((one) => one.check === 'manifests')
    expect([check?.currentVersion, check?.targetVersion]).toEqual([DEMO.currentVersion, DEMO.targetVersion])
    expect(report.clusters[0]?.checks.map((one) => one.check)).toEqual(['precheck', 'manifests'])
  })

  it('keep the upgrade from being confirmed, unless they pass or warn', async () => {
    const cwd = workspaceOf({ 'a.yaml': pdb() })
    const checks = 'upgrade,postcheck,manifests'
    const unread = await runGate('postcheck-success', { checks, 'manifest-paths': 'nothing/**' }, { cwd })
    expect(callsOf(unread)).not.toContain('CreatePostCheck')
    // the cluster runs the target by now, and has not served the API before either
    const warned = await runGate('postcheck-success', { checks }, { cwd })
    expect([callsOf(warned).includes('CreatePostCheck'), warned.report.verdict]).toEqual([true, 'warn'])
  })
})

describe('a replay', () => {
  /** The evidence of a run as files of a new workspace. */
  const evidenceOf = ({ files }: GateRun): string => {
    const cwd = workspaceOf({ 'c.yaml': pdb('elsewhere') })
    mkdirSync(join(cwd, 'evidence'), { recursive: true })
    for (const [name, text] of files) if (name.startsWith('evidence/')) writeFileSync(join(cwd, name), text)
    return cwd
  }
  const replayIn = (cwd: string, inputs: Readonly<Record<string, string>> = {}) =>
    runGate(
      'ready',
      {
        ...OFFLINE,
        checks: '',
        results: 'evidence/*.json',
        'current-version': 'v1.24',
        'target-version': 'v1.31',
        ...inputs,
      },
      { cwd },
    )
  const FILES = { 'a.yaml': pdb(), 'bad.yaml': '\tapiVersion: policy/v1beta1\n  x: [' }
  const decisionsOf = ({ findings }: Report) => findings.map(({ fingerprint, decision }) => [fingerprint, decision])

  it('decides about the same manifests, without their files', async () => {
    const run = await checkManifests(FILES)
    expect([...run.files.keys()].filter((name) => name.startsWith('evidence/'))).toEqual([
      'evidence/manifests-scan.json',
    ])
    const { report } = await replayIn(evidenceOf(run))
    expect(decisionsOf(report)).toEqual(decisionsOf(run.report))
    expect(report.notCovered).toEqual(run.report.notCovered)
    expect(report.verdict).toBe('block')
  })

  it('reads the files of its own workspace where manifests are among its checks, and says so', async () => {
    const { report, lines } = await replayIn(evidenceOf(await checkManifests(FILES)), { checks: 'manifests' })
    expect(summaryOf(report)).toEqual([`c.yaml:1 ${PDB}: block`])
    expect(lines.join('\n')).toContain('evidence/manifests-scan.json: ignored')
  })

  it('cannot decide on a scan that is not one, nor on two that differ', async () => {
    const cwd = evidenceOf(await checkManifests(FILES))
    writeFileSync(join(cwd, 'evidence/manifests-scan-2.json'), '{"kind":"ManifestScan","problem":null,"uses":[]}')
    const { report } = await replayIn(cwd)
    expect(report.verdict).toBe('inconclusive')
    writeFileSync(join(cwd, 'evidence/manifests-scan.json'), '{"kind":"ManifestScan","problem":null,"uses":[]}')
    expect((await replayIn(cwd)).report.findings.map(({ name }) => name)).toEqual(['no-result'])
  })
})
