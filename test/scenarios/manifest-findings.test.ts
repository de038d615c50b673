import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { pdb, workspaceOf } from '../support/manifests/workspace.js'
import { type CliRun, readCliReport, runCli } from './run-cli.js'

const WEBHOOK = `apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata:
  name: guard
webhooks:
  - name: pods.guard.example.com
    clientConfig: { service: { name: guard, namespace: guard-system } }
    failurePolicy: Fail
    rules: [{ apiGroups: ["*"], apiVersions: ["*"], operations: ["*"], resources: ["*"] }]
  - name: crds.guard.example.com
    failurePolicy: Fail
    rules: [{ apiGroups: [guard.example.com], apiVersions: ["*"], operations: ["*"], resources: ["*"] }]
`

const FILES = {
  'deploy/pdb.yaml': pdb(),
  'deploy/psp.yaml': 'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: { name: strict }\n',
  'deploy/issuers.yaml': `apiVersion: v1\nkind: List\nitems:\n  - apiVersion: cert-manager.io/v1alpha2\n    kind: Issuer\n    metadata: { name: ca }\n`,
  'chart/templates/webhook.yaml': `{{- if .Values.webhook }}\n${WEBHOOK}{{- end }}\n`,
}

/** Runs the command line on manifests alone, for an upgrade to v1.25. */
const checkManifests = (files: Readonly<Record<string, string>>, ...more: readonly string[]): Promise<CliRun> =>
  runCli(['gate', '--checks', 'manifests', '--target-version', 'v1.25', ...more], { cwd: workspaceOf(files) })

describe('findings in manifests', () => {
  let run: CliRun
  let report: Report
  const finding = (name: string) => report.findings.find((one) => one.name === name)
  beforeAll(async () => {
    run = await checkManifests(FILES, '--current-version', 'v1.19')
    report = readCliReport(run.cwd)
  })

  it('block on a removed API, and warn of a custom resource and a webhook, each on its line', () => {
    expect(run.code).toBe(1)
    const lines = report.findings.map(
      ({ decision, name, location, object }) =>
        `${decision} ${name} ${location?.file}:${location?.line}:${location?.column} ${object?.syntax}`,
    )
    expect(lines.sort()).toEqual([
      'block policy/v1beta1 PodDisruptionBudget deploy/pdb.yaml:1:13 object',
      'block policy/v1beta1 PodSecurityPolicy deploy/psp.yaml:1:13 object',
      'warn cert-manager.io/v1alpha2 Issuer deploy/issuers.yaml:4:17 list',
      'warn webhook-can-stop-upgrade chart/templates/webhook.yaml:9:20 template',
    ])
  })

  it('give the order of steps where no API is served by both versions', () => {
    const budget = finding('policy/v1beta1 PodDisruptionBudget')
    expect(budget?.object).toMatchObject({ replacement: 'policy/v1', servedByBoth: false, removedIn: '1.25' })
    expect(budget?.fix).toMatch(
      /First upgrade to a version from 1\.21 to 1\.24.*Then change the file.*Then upgrade to v1\.25/,
    )
    expect(finding('policy/v1beta1 PodSecurityPolicy')?.object).toMatchObject({ replacement: null, servedByBoth: null })
  })

  it('say what each of them is in, and link the page that explains it', () => {
    const texts = report.findings.map(({ message, docUrl }) => `${message?.split(':')[0]} #${docUrl?.split('#')[1]}`)
    expect(texts.sort()).toEqual([
      'Item of a list #removed-custom-resource',
      'Manifest #removed-api',
      'Manifest #removed-api',
      'Template #webhook',
    ])
  })

  it('change with the versions: both serve the replacement, or the cluster lacks the API already', async () => {
    const files = { 'deploy/pdb.yaml': pdb() }
    const [crossed, earlier] = await Promise.all([
      checkManifests(files, '--current-version', 'v1.23'),
      checkManifests(files, '--current-version', 'v1.25'),
    ])
    const [first] = readCliReport(crossed.cwd).findings
    expect([crossed.code, first?.decision, first?.object?.servedByBoth]).toEqual([1, 'block', true])
    const [second] = readCliReport(earlier.cwd).findings
    expect([earlier.code, second?.decision, second?.object?.servedByBoth]).toEqual([0, 'warn', true])
  })

  it('are accepted by waivers with their names', async () => {
    const waiver = (name: string) =>
      `  - name: "${name}"\n    match: { check: manifests }\n    reason: CHG-1\n    owner: "@org/platform"\n    expires: ${new Date(Date.now() + 864e5).toISOString().slice(0, 10)}\n`
    const policy = `version: 1\nwaivers:\n${['policy/v1beta1 *', 'cert-manager.io/*', 'webhook-can-stop-upgrade'].map(waiver).join('')}`
    const accepted = await checkManifests(
      { ...FILES, 'policy.yml': policy },
      ...['--current-version', 'v1.23', '--policy', 'policy.yml'],
    )
    const { verdict, findings } = readCliReport(accepted.cwd)
    expect([accepted.code, verdict, new Set(findings.map(({ decision }) => decision))]).toEqual([
      0,
      'warn',
      new Set(['waived']),
    ])
  })
})
