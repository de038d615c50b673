import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { packed } from '../support/manifests/packed.js'
import { pdb, workspaceOf } from '../support/manifests/workspace.js'
import { readCliReport, runCli } from './run-cli.js'

const choice = (condition: string) =>
  `{{- if ${condition} }}\napiVersion: policy/v1\n{{- else }}\napiVersion: policy/v1beta1\n{{- end }}\nkind: PodDisruptionBudget\n`

const FILES = {
  'chart/templates/plain.yaml': `{{- if .Values.enabled }}\n${pdb()}{{- end }}\n`,
  'chart/templates/guarded.yaml': choice('.Capabilities.APIVersions.Has "policy/v1"'),
  'chart/templates/unsafe.yaml': choice('semverCompare ">=1.21" .Capabilities.KubeVersion.Version'),
  'chart/templates/_helpers.tpl': '{{- define "web.pdb.apiVersion" -}}\npolicy/v1beta1\n{{- end -}}\n',
  'chart/charts/dep-1.0.0.tgz': packed([{ path: 'dep/templates/pdb.yaml', content: pdb('dep') }]),
  'chart/charts/broken-1.0.0.tgz': Buffer.from('no chart'),
  'deploy/job.yaml': `kind: ConfigMap\ndata:\n  pdb.yaml: |\n${pdb().replace(/^/gm, '    ')}\n`,
  'infra/main.tf': 'locals {\n  pdb = { apiVersion = "policy/v1beta1", kind = "PodDisruptionBudget" }\n}\n',
  'infra/broken.tf': 'locals {\n  pdb = <<EOT\napiVersion: policy/v1beta1\n',
}

/** Runs the command line on manifests alone, for an upgrade to v1.25. */
const checkManifests = (files: Readonly<Record<string, string | Uint8Array>>) =>
  runCli(['gate', '--checks', 'manifests', '--current-version', 'v1.23', '--target-version', 'v1.25'], {
    cwd: workspaceOf(files),
  })

describe('manifests that are not plain files', () => {
  let report: Report
  let code: number | null
  beforeAll(async () => {
    const run = await checkManifests(FILES)
    code = run.code
    report = readCliReport(run.cwd)
  })

  it('are found on their lines, and decide only where the object reaches the cluster as it is written', () => {
    const lines = report.findings.map(
      ({ decision, location, object }) => `${decision} ${location?.file}:${location?.line} ${object?.syntax}`,
    )
    expect(lines.sort()).toEqual([
      'block chart/templates/plain.yaml:2 template',
      'block chart/templates/unsafe.yaml:4 template',
      'notice chart/charts/dep-1.0.0.tgz:1 archive',
      'notice chart/templates/_helpers.tpl:2 indirect',
      'notice chart/templates/guarded.yaml:4 guarded',
      'notice deploy/job.yaml:4 embedded',
      'notice infra/main.tf:2 terraform',
    ])
    expect(code).toBe(1)
  })

  it('say why a condition of a template does not hold on CCE', () => {
    const unsafe = report.findings.find(({ location }) => location?.file === 'chart/templates/unsafe.yaml')
    expect(unsafe?.fix).toContain('write the constraint of semverCompare with -0')
  })

  it('are named as not covered where they cannot be read', () => {
    expect(JSON.stringify(report.notCovered)).toMatch(/chart\/charts\/broken-1\.0\.0\.tgz/)
    expect(JSON.stringify(report.notCovered)).toMatch(/infra\/broken\.tf, line \d/)
  })

  it('pass with notices alone, and warn where a file cannot be read', async () => {
    const { 'chart/templates/guarded.yaml': guarded, 'infra/broken.tf': broken } = FILES
    const [notice, unread] = await Promise.all([
      checkManifests({ 'chart/templates/guarded.yaml': guarded }),
      checkManifests({ 'infra/broken.tf': broken }),
    ])
    expect([notice.code, unread.code]).toEqual([0, 0])
    expect(readCliReport(unread.cwd).verdict).toBe('warn')
  })
})
